"""The description of the API (OpenAPI 3.1), from its addresses and the tables of the procedures."""

from __future__ import annotations

import re
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from cpts_adapters.http.api.fields import CODE, command_schema
from cpts_adapters.http.api.operations import OPERATIONS
from cpts_adapters.http.api.shapes import PROBLEM, SHAPES, ref
from cpts_adapters.http.problems import MEDIA_TYPE, TITLES
from cpts_core.kernel.messages import nom_de

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from cpts_adapters.http.api.operations import Operation
    from cpts_adapters.http.api.parameters import Parameter
    from cpts_core.kernel.messages import Command
    from cpts_core.kernel.workflow import Workflow

Document = dict[str, Any]
_PLACES = {
    "cpts": "La CPTS, par son nom court.",
    "procedure": "Le code de la procédure.",
    "dossier": "L'identifiant du dossier.",
    "nom": "Le nom du référentiel.",
}


def describe(
    registry: Mapping[str, Workflow], only: Collection[str] = (), *, commands: bool = True
) -> Document:
    """Return the description for these procedures, all of them without any.

    `commands`: whether those of each procedure are described too.
    """
    chosen = [code for code in registry if not only or code in only]
    paths: dict[str, Document] = {}
    for operation in OPERATIONS:
        if operation.command and not commands:
            continue
        for path, described in _operations(operation, registry, chosen):
            paths.setdefault(path, {})[operation.method.lower()] = described
    bodies = _bodies(registry, chosen if commands else [])
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "cpts : les procédures d'une CPTS",
            "version": version("cpts-core"),
            "description": "Ce que chacun peut lire et faire dépend de ses rôles dans la CPTS.",
        },
        "security": [{"jeton": []}],
        "paths": paths,
        "components": {
            "securitySchemes": {"jeton": {"type": "http", "scheme": "bearer"}},
            "schemas": {**SHAPES, "Probleme": PROBLEM, **bodies},
        },
    }


def _operations(
    operation: Operation, registry: Mapping[str, Workflow], chosen: list[str]
) -> Iterator[tuple[str, Document]]:
    """Yield each address of an operation: one a command, where it has commands."""
    if not operation.command:
        described = _described(operation, operation.name, operation.summary)
        yield operation.path, {**described, "parameters": _parameters(operation, chosen)}
        return
    for code in chosen:
        for name, kind in _commands(registry[code], operation.command).items():
            label = f"{registry[code].nom} : {kind.libelle}"
            described = _described(operation, f"{operation.name}_{code}_{name}", label)
            path = operation.path.replace("{procedure}", code).replace("{code}", name)
            body = {"application/json": {"schema": ref(_body_name(code, name))}}
            required = bool(command_schema(kind).get("required"))
            yield (
                path,
                {
                    **described,
                    "tags": [code],
                    "parameters": _parameters(operation, chosen, path),
                    "requestBody": {"content": body, "required": required},
                },
            )


def _commands(workflow: Workflow, use: str) -> dict[str, type[Command]]:
    """Return the commands that open a record, or those issued on one."""
    opening = use == "ouvrir"
    return {
        nom_de(row.quand): row.quand
        for row in workflow.lignes
        if any((state is None) is opening for state in row.departs)
    }


def _bodies(registry: Mapping[str, Workflow], chosen: list[str]) -> Document:
    return {
        _body_name(code, name): command_schema(kind)
        for code in chosen
        for name, kind in registry[code].commandes.items()
    }


def _body_name(code: str, name: str) -> str:
    return "".join(part.capitalize() for part in f"{code}_{name}".split("_"))


def _described(operation: Operation, name: str, summary: str) -> Document:
    success: Document = {
        "description": operation.summary,
        "content": {media: {"schema": operation.shape} for media in operation.media},
    }
    if operation.tagged:
        told = "La version du dossier, pour If-Match."
        success["headers"] = {"ETag": {"schema": {"type": "string"}, "description": told}}
    if operation.command == "ouvrir":
        success.setdefault("headers", {})["Location"] = {
            "schema": {"type": "string", "format": "uri-reference"},
            "description": "L'adresse du dossier.",
        }
    status = "201" if operation.command == "ouvrir" else "200"
    refusals = {str(code): _refusal(code) for code in sorted(operation.errors)}
    return {"operationId": name, "summary": summary, "responses": {status: success, **refusals}}


def _refusal(status: int) -> Document:
    content = {MEDIA_TYPE: {"schema": ref("Probleme")}}
    return {"description": TITLES[status], "content": content}


def _parameters(operation: Operation, chosen: list[str], path: str = "") -> list[Document]:
    places = re.findall(r"\{(\w+)\}", path or operation.path)
    return [_place(name, chosen) for name in places] + [*map(_parameter, operation.parameters)]


def _place(name: str, chosen: list[str]) -> Document:
    schema: Document = {"type": "string", "pattern": CODE}
    if name == "procedure":
        schema = {"type": "string", "enum": chosen}
    return {
        "name": name,
        "in": "path",
        "required": True,
        "description": _PLACES[name],
        "schema": schema,
    }


def _parameter(one: Parameter) -> Document:
    return {"name": one.name, "in": one.where, "description": one.help, "schema": one.schema}
