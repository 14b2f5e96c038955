"""The web façade: routes put together over a pool of applications."""

from __future__ import annotations

from contextlib import ExitStack, asynccontextmanager
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware

from cpts_adapters.bootstrap import opened_entrance
from cpts_adapters.http import problems
from cpts_adapters.http.access.guard import Guard
from cpts_adapters.http.access.limits import Local
from cpts_adapters.http.access.memory import entrance_over
from cpts_adapters.http.access.provider import Client
from cpts_adapters.http.access.routes import access_routes, plain_login
from cpts_adapters.http.api.openapi import describe
from cpts_adapters.http.api.routes import api_routes
from cpts_adapters.http.pages.coordination_routes import coordination_routes
from cpts_adapters.http.pool import Pool
from cpts_core.kernel.errors import ErreurProcedure

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.requests import Request
    from starlette.responses import Response

    from cpts_adapters.http.settings import WebSettings

DESCRIPTIONS = 8
"""How many descriptions of the API are remembered: whole, or of some procedures."""


def create_app(settings: WebSettings) -> Starlette:
    """Return the application to serve; its base is opened when it starts.

    `state`: `settings`, `pool`, `entrance` (who may enter), and two hooks that pages may replace:
    `problem_page(request, problem)` and `login_page(request, view)`.
    """
    pool = Pool(settings.base, settings.connections)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        with ExitStack() as opening:
            pool.open()
            opening.callback(pool.close)
            app.state.entrance = (
                opening.enter_context(opened_entrance(settings.base))
                if settings.accounts is None
                else entrance_over(settings.accounts)
            )
            yield

    app = Starlette(
        routes=[*api_routes(), *access_routes(), *coordination_routes()],
        middleware=[Middleware(Guard)],
        lifespan=lifespan,
        exception_handlers={
            ErreurProcedure: _problem,
            HTTPException: _problem,
            Exception: _problem,
        },
    )
    app.router.redirect_slashes = False
    app.state.settings = settings
    app.state.pool = pool
    app.state.describe = lru_cache(DESCRIPTIONS)(partial(describe, settings.base.registry))
    app.state.limits = Local()
    app.state.oidc = Client(settings.oidc) if settings.oidc else None
    app.state.problem_page = problems.plain_page
    app.state.login_page = plain_login
    return app


def _problem(request: Request, error: Exception) -> Response:
    return problems.respond(request, error)
