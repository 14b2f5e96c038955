"""The procedures over the API: which there are, the table of each, its drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.responses import PlainTextResponse

from cpts_adapters.http.api import parameters
from cpts_adapters.http.api.fields import command_schema
from cpts_adapters.http.api.handling import said
from cpts_core.kernel.diagrammes import dot, mermaid
from cpts_core.kernel.messages import nom_de

if TYPE_CHECKING:
    from starlette.responses import Response

    from cpts_adapters.http.api.handling import Asked
    from cpts_core.kernel.workflow import Transition, Workflow

View = dict[str, Any]


def listed(asked: Asked) -> Response:
    """Answer with the procedures, by code."""
    registre = asked.only().application.registre
    return said([{"code": code, "nom": registre[code].nom} for code in registre])


def table(asked: Asked) -> Response:
    """Answer with the states, the rows, the deadlines and the commands of a procedure."""
    return said(_view(asked.only().application.registre[asked.place("procedure")]))


def drawing(asked: Asked) -> Response:
    """Answer with the drawing of a procedure, as text."""
    workflow = asked.only(parameters.FORMAT.name).application.registre[asked.place("procedure")]
    if parameters.text(asked, parameters.FORMAT) == "mermaid":
        return PlainTextResponse(mermaid(workflow))
    return PlainTextResponse(dot(workflow), media_type="text/vnd.graphviz")


def _view(workflow: Workflow) -> View:
    return {
        "code": workflow.code,
        "nom": workflow.nom,
        "version": workflow.version,
        "etats": [
            {"nom": e.name, "libelle": str(e.value), "final": e in workflow.finals}
            for e in workflow.etats
        ],
        "lignes": [_row(row) for row in workflow.lignes],
        "echeances": [
            {
                "nom": one.nom,
                "libelle": one.libelle,
                "qui": _names(one.qui),
                "puis": one.alors.libelle if one.alors else None,
                "sources": [str(source) for source in one.source],
            }
            for one in workflow.echeances.values()
        ],
        "commandes": [
            {"code": code, "libelle": kind.libelle, "corps": command_schema(kind)}
            for code, kind in workflow.commandes.items()
        ],
    }


def _row(row: Transition) -> View:
    return {
        "depuis": [None if state is None else state.name for state in row.departs],
        "commande": nom_de(row.quand),
        "libelle": row.quand.libelle,
        "qui": _names(row.qui),
        "conditions": [rule.proposition for rule in row.si],
        "vers": row.vers.name if row.vers is not None else None,
        "programme": [one.nom for one in row.programme],
        "leve": [one.nom for one in row.leve],
        "sources": [str(source) for source in row.source],
    }


def _names(roles: tuple[Any, ...]) -> list[str]:
    return [str(getattr(role, "value", role)) for role in roles]
