"""A request to the API: who asks, what it gives, the answer; in a thread, one application lent."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from attrs import define
from starlette.concurrency import run_in_threadpool
from starlette.responses import JSONResponse

from cpts_adapters.http.access import identity
from cpts_adapters.http.api.body import read_body
from cpts_core.application.lectures import Lectures
from cpts_core.kernel.errors import Anomalie, DonneesInvalides

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from datetime import datetime

    from starlette.requests import Request
    from starlette.responses import Response

    from cpts_core.application.acteur import Acteur
    from cpts_core.application.service import Application

    Answering = Callable[["Asked"], Response]


@define(slots=False)
class Asked:
    """One request, once it is known who asks; what `views` read from."""

    request: Request
    application: Application
    acteur: Acteur
    body: Mapping[str, Any]

    @property
    def cpts(self) -> str:
        """Return the CPTS."""
        return self.acteur.locataire

    @cached_property
    def lectures(self) -> Lectures:
        """Return the questions of this person."""
        return Lectures(self.application, self.acteur)

    @cached_property
    def now(self) -> datetime:
        """Return the instant of the request."""
        return self.application.clock.now()

    @cached_property
    def zone(self) -> ZoneInfo:
        """Return the time zone of the CPTS."""
        parameters = self.application.contexte.parametres(self.cpts, self.now.date())
        return ZoneInfo(str(parameters["fuseau"]))

    def place(self, name: str) -> str:
        """Return a part of the address."""
        return str(self.request.path_params[name])

    def only(self, *known: str) -> Asked:
        """Refuse a parameter that this address does not have, or that comes twice."""
        given = self.request.query_params
        wrong = [
            Anomalie(f"parametre:{name}", "paramètre inconnu" if name not in known else "une fois")
            for name in dict.fromkeys(given)
            if name not in known or len(given.getlist(name)) > 1
        ]
        if wrong:
            raise DonneesInvalides(wrong)
        return self

    def given(self, name: str) -> str:
        """Return a parameter, '' where it is not given."""
        return self.request.query_params.get(name, "")


def endpoint(answer: Answering) -> Callable[[Request], Awaitable[Response]]:
    """Return what Starlette calls: read the body, then identify and answer in a thread."""

    async def served(request: Request) -> Response:
        body = await read_body(request)
        return await run_in_threadpool(_answer, request, answer, body)

    return served


def _answer(request: Request, answer: Answering, body: Mapping[str, Any]) -> Response:
    with request.app.state.pool.lend() as application:
        request.state.application = application
        acteur = identity.acteur(request, request.path_params["cpts"])
        return answer(Asked(request, application, acteur, body))


def said(content: Any, status: int = 200, **headers: str) -> Response:
    """Answer in JSON; what is personal is kept by no cache."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return JSONResponse(content, status, {"Cache-Control": "no-store", **named})
