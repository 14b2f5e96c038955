"""Workflows as people type them: dashes or underscores, and a suggestion for what is unknown."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from cpts_core.kernel.errors import Introuvable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cpts_core.kernel.workflow import Workflow


def find(registry: Mapping[str, Workflow], typed: str) -> Workflow:
    """Return a workflow; raise Introuvable with the closest code and all of them."""
    code = typed.replace("-", "_")
    if code in set(registry):
        return registry[code]
    close = get_close_matches(code, list(registry), n=1)
    hint = f" ; vouliez-vous dire « {close[0]} » ?" if close else ""
    msg = f"la procédure « {typed} » n'existe pas{hint} (il existe : {', '.join(registry)})"
    raise Introuvable(msg)
