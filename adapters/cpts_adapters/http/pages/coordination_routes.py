"""The addresses of these pages, each with what it shows and its template."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.concurrency import run_in_threadpool
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from cpts_adapters.http.access import identity
from cpts_adapters.http.api.handling import endpoint
from cpts_adapters.http.pages import (
    argent,
    coordination,
    echeances,
    financeurs,
    gouvernance,
    indicateurs,
    missions,
    portefeuille,
    procedure,
)
from cpts_adapters.http.pages.coordination_rendu import render

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import BaseRoute

    from cpts_adapters.http.api.handling import Asked

    Viewing = Callable[[Asked], dict[str, Any]]

PREFIX = "/cpts/{cpts}"
PORTFOLIO = "/portefeuille"
STATIC = "/static"

PAGES: tuple[tuple[str, Viewing, str], ...] = (
    ("/coordination", coordination.desk, "coordination.html"),
    ("/coordination/projet/{flux}", coordination.file_of_project, "coordination_projet.html"),
    ("/missions", missions.board, "missions.html"),
    ("/indicateurs", indicateurs.followed, "indicateurs.html"),
    ("/argent", argent.accounts, "argent.html"),
    ("/gouvernance", gouvernance.governance, "gouvernance.html"),
    ("/echeances", echeances.deadlines, "echeances.html"),
    ("/financeurs", financeurs.follow, "financeurs.html"),
    ("/financeurs/projet/{flux}", financeurs.file_of_project, "financeurs_projet.html"),
    ("/financeurs/contrat/{flux}", financeurs.contract, "financeurs_contrat.html"),
    ("/procedures", procedure.listed, "procedure_liste.html"),
    ("/procedures/{procedure}", procedure.shown, "procedure.html"),
)


def coordination_routes() -> list[BaseRoute]:
    """Return the routes of these pages."""
    return [
        *(Route(PREFIX + path, endpoint(_page(view, name))) for path, view, name in PAGES),
        Route(PORTFOLIO, _portfolio),
        Mount(STATIC, StaticFiles(packages=[("cpts_adapters.http", "static")])),
    ]


def _page(view: Viewing, template: str) -> Callable[[Asked], Response]:
    def answer(asked: Asked) -> Response:
        return render(asked.request, template, view(asked), asked.acteur)

    return answer


async def _portfolio(request: Request) -> Response:
    return await run_in_threadpool(_answer_portfolio, request)


def _answer_portfolio(request: Request) -> Response:
    acteur = identity.lecteur(request)
    sorting = request.query_params.get("tri", "")
    view = portefeuille.portfolio(request.app.state.settings.base, acteur, sorting)
    return render(request, "portefeuille.html", view, acteur)
