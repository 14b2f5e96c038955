"""The addresses of the API as Starlette knows them, and its description beside them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, JSONResponse
from starlette.routing import Route

from cpts_adapters.http.api.operations import OPERATIONS
from cpts_adapters.http.problems import API, STATUSES, TITLES
from cpts_core.kernel.messages import nom_de

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import BaseRoute

    from cpts_adapters.http.api.openapi import Document

_templates = Environment(
    loader=PackageLoader("cpts_adapters.http"), autoescape=True, undefined=StrictUndefined
)


def api_routes() -> list[BaseRoute]:
    """Return the routes of the API, its description and its page."""
    described = [
        Route(f"{API}/openapi.json", _openapi, methods=["GET"]),
        Route(API, _page, methods=["GET"]),
    ]
    routes = [Route(one.path, one.call, methods=[one.method]) for one in OPERATIONS]
    return [*described, *routes]


async def _openapi(request: Request) -> Response:
    return JSONResponse(await run_in_threadpool(_document, request))


async def _page(request: Request) -> Response:
    return HTMLResponse(await run_in_threadpool(_rendered, request))


def _document(request: Request, *, commands: bool = True) -> Document:
    """Return the description; `?procedures=incident,reunion` keeps those only."""
    asked = request.query_params.get("procedures", "").split(",")
    registry = request.app.state.settings.base.registry
    only = tuple(code for code in registry if code in asked)
    described: Document = request.app.state.describe(only, commands=commands or bool(only))
    return described


def _rendered(request: Request) -> str:
    """Return the page: every address, and the commands of the procedures that were asked for."""
    document = _document(request, commands=False)
    kinds = {nom_de(kind): TITLES[status] for kind, status in STATUSES.items()}
    page = _templates.get_template("api.html")
    return page.render(
        document=document,
        kinds=kinds,
        resolve=partial(_resolved, document),
        procedures=list(request.app.state.settings.base.registry),
    )


def _resolved(document: Document, schema: Document) -> Document:
    """Return the schema behind a reference."""
    name = schema.get("$ref", "").rpartition("/")[2]
    found: Document = document["components"]["schemas"].get(name, schema)
    return found
