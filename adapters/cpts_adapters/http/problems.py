"""What goes wrong, as a status and RFC 9457 problem details in French; as a page outside /api."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from attrs import field, frozen
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, JSONResponse

from cpts_adapters.http.access.refusals import NonIdentifie, TropDeDemandes
from cpts_core.kernel.errors import (
    CommandeDejaEmise,
    ConditionsNonReunies,
    ConflitDeVersion,
    DonneesInvalides,
    DroitInsuffisant,
    ErreurDeCle,
    ErreurDeStockage,
    ErreurProcedure,
    HorlogeEnRecul,
    HorsPeriode,
    Introuvable,
    PasDansCetEtat,
    ReactionRefusee,
    VersionPerimee,
)
from cpts_core.kernel.messages import nom_de

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request
    from starlette.responses import Response

MEDIA_TYPE = "application/problem+json"
API = "/api"


class DemandeMalFormee(ErreurProcedure):
    """What was received is not a request that this service reads; `status` says in what way."""

    def __init__(self, phrase: str, status: int = 400) -> None:
        super().__init__(phrase)
        self.status = status


STATUSES: dict[type[ErreurProcedure], int] = {
    DonneesInvalides: 400,
    NonIdentifie: 401,
    TropDeDemandes: 429,
    DroitInsuffisant: 403,
    Introuvable: 404,
    PasDansCetEtat: 409,
    ConflitDeVersion: 409,
    CommandeDejaEmise: 409,
    VersionPerimee: 412,
    ConditionsNonReunies: 422,
    ReactionRefusee: 422,
    HorsPeriode: 422,
    HorlogeEnRecul: 503,
    ErreurDeStockage: 503,
    ErreurDeCle: 503,
}

TITLES: dict[int, str] = {
    400: "Demande mal formée",
    401: "Identification attendue",
    403: "Droit insuffisant",
    404: "Introuvable",
    405: "Méthode non prévue",
    409: "Impossible dans cet état",
    412: "Version périmée",
    413: "Demande trop longue",
    415: "Format non prévu",
    422: "Conditions non réunies",
    429: "Trop de demandes",
    500: "Défaut du programme",
    503: "Service indisponible",
}

_HTTP: dict[int, str] = {
    404: "il n'y a rien à cette adresse.",
    405: "cette adresse n'admet pas cette méthode.",
}


PLACES = ("pointeur", "parametre", "entete")
"""How a fault begins that is not a path in a record: what it names follows a colon."""


@frozen
class Problem:
    """One answer that says no: its status, its kind, one French sentence, and all the reasons."""

    status: int
    kind: str
    detail: str
    more: Mapping[str, Any] = field(factory=dict)
    headers: Mapping[str, str] = field(factory=dict)

    @property
    def title(self) -> str:
        """Return what the status means."""
        return TITLES.get(self.status, "Refus")

    def json(self) -> dict[str, Any]:
        """Return the problem details."""
        kind = f"{API}#{self.kind}"
        said = {"type": kind, "title": self.title, "status": self.status, "detail": self.detail}
        return {**said, **self.more}


def problem_of(error: Exception) -> Problem:
    """Return what an error is, for whoever asked."""
    match error:
        case DemandeMalFormee():
            return Problem(error.status, "demande_mal_formee", error.phrase)
        case ErreurProcedure():
            return _refusal(error)
        case HTTPException():
            detail = _HTTP.get(error.status_code, "cette demande ne peut pas être servie.")
            headers = dict(error.headers or {})
            return Problem(error.status_code, f"http_{error.status_code}", detail, {}, headers)
        case _:
            detail = "le service a un défaut ; rien n'a été écrit à moitié."
            return Problem(500, "defaut", detail)


def respond(request: Request, error: Exception) -> Response:
    """Answer with a problem: details under /api, a page elsewhere."""
    problem = problem_of(error)
    if request.url.path.startswith(API):
        return JSONResponse(
            problem.json(), problem.status, dict(problem.headers), media_type=MEDIA_TYPE
        )
    return request.app.state.problem_page(request, problem)  # type: ignore[no-any-return] # a hook


def plain_page(request: Request, problem: Problem) -> Response:  # noqa: ARG001 - the hook's shape
    """Return the page of a problem where no better one is put in `app.state.problem_page`."""
    title, detail = escape(problem.title), escape(problem.detail)
    page = (
        f'<!doctype html><html lang="fr"><meta charset="utf-8"><title>{title}</title>'
        f"<h1>{title}</h1><p>{detail}</p></html>"
    )
    return HTMLResponse(page, problem.status, dict(problem.headers))


def _refusal(error: ErreurProcedure) -> Problem:
    status = next(STATUSES[kind] for kind in type(error).__mro__ if kind in STATUSES)
    headers = {"WWW-Authenticate": "Bearer"} if status == STATUSES[NonIdentifie] else {}
    if isinstance(error, TropDeDemandes):
        headers = {"Retry-After": str(error.seconds)}
    return Problem(status, nom_de(type(error)), _sentence(error), _reasons(error), headers)


def _sentence(error: ErreurProcedure) -> str:
    """Return one sentence; the places of what is malformed are told apart, as pointers."""
    if not isinstance(error, DonneesInvalides):
        return error.phrase
    if len(error.anomalies) == 1:
        return f"Données invalides : {error.anomalies[0].phrase}."
    return f"Données invalides : {len(error.anomalies)} fautes, chacune dite à sa place."


def _reasons(error: ErreurProcedure) -> dict[str, Any]:
    match error:
        case DonneesInvalides():
            return {"erreurs": [_anomaly(a.chemin, a.phrase) for a in error.anomalies]}
        case PasDansCetEtat():
            return {"possibles": list(error.possibles)}
        case ConditionsNonReunies():
            return {
                "motifs": [
                    {
                        "phrase": motif.phrase,
                        "precisions": list(motif.precisions),
                        "sources": [str(source) for source in motif.sources],
                    }
                    for motif in error.motifs
                ]
            }
        case _:
            return {}


def _anomaly(path: str, detail: str) -> dict[str, str]:
    """Return one fault: where, as a JSON pointer, or as the name of a parameter or a header."""
    place, _, name = path.partition(":")
    if place in PLACES:
        return {place: name, "detail": detail}
    tokens = path.replace("]", "").replace("[", ".").split(".")
    return {"pointeur": "".join(map(pointer, tokens)), "detail": detail}


def pointer(name: str) -> str:
    """Return the JSON pointer of a name."""
    return "/" + name.replace("~", "~0").replace("/", "~1")
