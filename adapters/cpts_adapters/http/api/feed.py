"""The feed: what happens in a CPTS, fact by fact, for a tool that follows it (ADR 0131)."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from starlette.concurrency import run_in_threadpool

from cpts_adapters import views
from cpts_adapters.http.access import identity
from cpts_adapters.http.api import cursors, parameters
from cpts_adapters.http.api.handling import Asked, said
from cpts_core.application.fil import suivre
from cpts_core.ports.store import Position

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

KNOWN = (parameters.AFTER, parameters.LIMIT, parameters.WAIT)
PAUSE = 0.5
"""Seconds between two looks at the journal while someone waits."""


async def followed(request: Request) -> Response:
    """Answer with the next facts; wait for one, a while, when that is asked.

    Nothing is held while waiting: no application, no thread.
    """
    loop = asyncio.get_running_loop()
    wait, view = await run_in_threadpool(_look, request)
    until = loop.time() + min(wait, request.app.state.settings.feed_wait)
    while not view["elements"] and loop.time() < until and not await request.is_disconnected():
        await asyncio.sleep(min(PAUSE, until - loop.time()))
        _, view = await run_in_threadpool(_look, request)
    return said(view)


def _look(request: Request) -> tuple[int, dict[str, Any]]:
    """Return how long to wait, and what there is now; who asks is asked again each time."""
    with request.app.state.pool.lend() as application:
        request.state.application = application
        acteur = identity.acteur(request, request.path_params["cpts"])
        asked = Asked(request, application, acteur, {}).only(*(one.name for one in KNOWN))
        wait = parameters.whole(asked, parameters.WAIT) or 0
        return wait, _page(asked)


def _page(asked: Asked) -> dict[str, Any]:
    limit = parameters.whole(asked, parameters.LIMIT) or parameters.PAGE
    after = _position(asked)
    delay = timedelta(seconds=asked.request.app.state.settings.feed_delay)
    read = suivre(asked.lectures, after, asked.now - delay, limit)
    told = [
        {"dossier": head.stream, "procedure": head.workflow}
        | views.fact(asked, asked.lectures, head, fact)
        for head, fact in read.faits
    ]
    place = read.position
    following = (
        cursors.close(asked, "faits", place.recorded.isoformat(), *place[1:]) if place else None
    )
    return {"elements": told, "suite": following}


def _position(asked: Asked) -> Position | None:
    cursor = parameters.text(asked, parameters.AFTER)
    if not cursor:
        return None
    recorded, *rest = cursors.open_(asked, "faits", cursor)
    return Position(datetime.fromisoformat(recorded), *rest)
