"""The addresses of the API, once: Starlette routes them, OpenAPI describes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from cpts_adapters.http.api import feed, figures, parameters, procedures, records
from cpts_adapters.http.api.handling import endpoint
from cpts_adapters.http.api.shapes import TEXTS, ref, several

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request
    from starlette.responses import Response

    from cpts_adapters.http.api.fields import Schema
    from cpts_adapters.http.api.parameters import Parameter

ROOT = "/api/v1/{cpts}"
REFUSED = (400, 401, 403, 404, 429, 503)
"""What any address may answer: a request that it does not read, nobody known, no right, nothing."""
WRITING = (409, 413, 415, 422)


@frozen(kw_only=True)
class Operation:
    """One address and what it does; `shape`: what it answers, as text where `media` is not JSON.

    `command`: "" for a reading, else how the commands of the address are found: "ouvrir", "faire".
    """

    name: str
    path: str
    summary: str
    call: Callable[[Request], Awaitable[Response]]
    shape: Schema
    parameters: tuple[Parameter, ...] = ()
    errors: tuple[int, ...] = REFUSED
    media: tuple[str, ...] = ("application/json",)
    tagged: bool = False
    command: str = ""

    @property
    def method(self) -> str:
        """Return the method of HTTP."""
        return "POST" if self.command else "GET"


def _reading(name: str, path: str, summary: str, answer: Any, **more: Any) -> Operation:
    return Operation(name=name, path=ROOT + path, summary=summary, call=endpoint(answer), **more)


_DOSSIER = "/dossiers/{procedure}/{dossier}"

OPERATIONS: tuple[Operation, ...] = (
    _reading(
        "lister_les_procedures",
        "/procedures",
        "Les procédures",
        procedures.listed,
        shape=several(ref("Procedure")),
    ),
    _reading(
        "lire_une_table",
        "/procedures/{procedure}",
        "Les états, les lignes et les commandes d'une procédure",
        procedures.table,
        shape=ref("Table"),
    ),
    _reading(
        "dessiner_une_procedure",
        "/procedures/{procedure}/diagramme",
        "Le dessin d'une procédure, en DOT ou en Mermaid",
        procedures.drawing,
        shape={"type": "string"},
        parameters=(parameters.FORMAT,),
        media=("text/vnd.graphviz", "text/plain"),
    ),
    _reading(
        "lister_les_dossiers",
        "/dossiers/{procedure}",
        "Les dossiers d'une procédure que vous pouvez voir",
        records.listed,
        shape=ref("PageDeDossiers"),
        parameters=(parameters.STATE, parameters.OWNER, parameters.AFTER, parameters.LIMIT),
    ),
    _reading(
        "lister_mes_declarations",
        "/miens",
        "Les dossiers où vous êtes déclarant",
        records.mine,
        shape=several(ref("Ligne")),
    ),
    _reading(
        "lire_un_dossier", _DOSSIER, "Un dossier", records.read, shape=ref("Dossier"), tagged=True
    ),
    _reading(
        "lire_les_possibles",
        f"{_DOSSIER}/possibles",
        "Ce que vous pouvez faire d'un dossier, et ce qui manque pour le reste",
        records.possible,
        shape=several(ref("Possibilite")),
        tagged=True,
    ),
    _reading(
        "lire_l_historique",
        f"{_DOSSIER}/historique",
        "Les faits d'un dossier, dans l'ordre",
        records.history,
        shape=several(ref("Fait")),
        tagged=True,
    ),
    Operation(
        name="ouvrir",
        path=f"{ROOT}/dossiers/{{procedure}}/commandes/{{code}}",
        summary="Ouvrir un dossier",
        call=endpoint(records.open_record),
        shape=ref("Recu"),
        parameters=(parameters.HAPPENED, parameters.ONCE),
        errors=(*REFUSED, *WRITING),
        tagged=True,
        command="ouvrir",
    ),
    Operation(
        name="faire",
        path=f"{ROOT}{_DOSSIER}/commandes/{{code}}",
        summary="Émettre une commande sur un dossier",
        call=endpoint(records.issue),
        shape=ref("Recu"),
        parameters=(parameters.HAPPENED, parameters.ONCE, parameters.IF_MATCH),
        errors=(*REFUSED, *WRITING, 412),
        tagged=True,
        command="faire",
    ),
    _reading(
        "lister_les_echeances",
        "/echeances",
        "Les échéances des dossiers que vous pouvez voir",
        figures.deadlines,
        shape=ref("PageDEcheances"),
        parameters=figures.DEADLINES,
    ),
    Operation(
        name="suivre_les_faits",
        path=f"{ROOT}/faits",
        summary="Ce qui se passe, fait par fait, dans les dossiers que vous pouvez lire",
        call=feed.followed,
        shape=ref("PageDeFaits"),
        parameters=feed.KNOWN,
    ),
    _reading(
        "lire_les_indicateurs",
        "/indicateurs",
        "Les indicateurs calculés d'une année, petits effectifs masqués",
        figures.computed,
        shape=ref("Indicateurs"),
        parameters=(parameters.YEAR,),
        errors=(*REFUSED, 422),
    ),
    _reading(
        "lire_les_parametres",
        "/parametres",
        "Les délais et les réglages de la CPTS",
        figures.settings,
        shape=several(ref("Parametre")),
        parameters=(parameters.ON,),
        errors=(*REFUSED, 422),
    ),
    _reading(
        "lister_les_referentiels",
        "/referentiels",
        "Les référentiels",
        figures.reference_names,
        shape=TEXTS,
    ),
    _reading(
        "lire_un_referentiel",
        "/referentiels/{nom}",
        "Un référentiel, tel qu'il vaut un jour donné",
        figures.reference,
        shape=ref("Referentiel"),
        parameters=(parameters.ON,),
        errors=(*REFUSED, 422),
    ),
    _reading(
        "lire_le_catalogue",
        "/catalogue",
        "Ce que les CPTS partagent",
        figures.copies,
        shape=several(ref("Copie")),
        parameters=(parameters.PROCEDURE,),
    ),
)
