"""A page from what it shows and its template."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import HTMLResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request
    from starlette.responses import Response

    from cpts_core.application.acteur import Acteur

LAYOUTS = ("base.html", "coordination_base.html")
_templates = Environment(
    loader=PackageLoader("cpts_adapters.http"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def capital(text: str) -> str:
    """Return a text with its first letter large, the others as they are."""
    return text[:1].upper() + text[1:]


_templates.filters["majuscule"] = capital


def render(request: Request, template: str, view: Mapping[str, Any], acteur: Acteur) -> Response:
    """Return a page for someone; `base` begins the addresses of its CPTS."""
    page = _templates.get_template(template)
    roles = sorted(str(getattr(role, "value", role)) for role in acteur.roles)
    base = f"/cpts/{acteur.locataire}" if acteur.locataire else ""
    around = _templates.select_template(LAYOUTS)
    known = {"base": base, "cpts": acteur.locataire, "roles": roles, "request": request}
    return HTMLResponse(page.render(layout=around, vue=view, **known))
