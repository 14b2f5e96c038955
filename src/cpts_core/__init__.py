"""cpts-core: the procedures of a French health community (CPTS) as explicit state machines.

The front door: what an embedding developer needs, loaded when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cpts_core.application.acteur import Acteur, Recu
    from cpts_core.application.lectures import Lectures
    from cpts_core.application.service import Application
    from cpts_core.kernel.decision import Decision, decide, possible
    from cpts_core.kernel.delais import Calendrier, Delai
    from cpts_core.kernel.errors import ErreurProcedure
    from cpts_core.kernel.messages import Circonstances, Command, Dossier, Event
    from cpts_core.kernel.workflow import Workflow
    from cpts_core.referentiels.parametres import Parametres
    from cpts_core.workflows.commun.roles import Role
    from cpts_core.workflows.index import Registre

__version__ = "0.1.0"

_ENTREES = {
    "Acteur": "cpts_core.application.acteur",
    "Application": "cpts_core.application.service",
    "Calendrier": "cpts_core.kernel.delais",
    "Circonstances": "cpts_core.kernel.messages",
    "Command": "cpts_core.kernel.messages",
    "Decision": "cpts_core.kernel.decision",
    "Delai": "cpts_core.kernel.delais",
    "Dossier": "cpts_core.kernel.messages",
    "ErreurProcedure": "cpts_core.kernel.errors",
    "Event": "cpts_core.kernel.messages",
    "Lectures": "cpts_core.application.lectures",
    "Parametres": "cpts_core.referentiels.parametres",
    "Recu": "cpts_core.application.acteur",
    "Registre": "cpts_core.workflows.index",
    "Role": "cpts_core.workflows.commun.roles",
    "Workflow": "cpts_core.kernel.workflow",
    "decide": "cpts_core.kernel.decision",
    "possible": "cpts_core.kernel.decision",
}

__all__ = [
    "Acteur",
    "Application",
    "Calendrier",
    "Circonstances",
    "Command",
    "Decision",
    "Delai",
    "Dossier",
    "ErreurProcedure",
    "Event",
    "Lectures",
    "Parametres",
    "Recu",
    "Registre",
    "Role",
    "Workflow",
    "decide",
    "possible",
]


def __getattr__(nom: str) -> Any:
    """Load a public name when it is first asked for."""
    if nom not in _ENTREES:
        msg = f"cpts_core n'a pas de « {nom} »"
        raise AttributeError(msg)
    return getattr(import_module(_ENTREES[nom]), nom)
