"""Reading rights, from the table: closed by default."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from cpts_core.kernel.messages import Dossier
    from cpts_core.kernel.workflow import Lecture, Vue, Workflow


def peut_lire(
    workflow: Workflow,
    dossier: Dossier,
    vue: Vue,
    *,
    lecteur: str,
    roles: frozenset[Hashable],
    lies: Mapping[str, Any],
) -> bool:
    """Tell whether this person, under these roles, may see this view of the record."""
    return any(
        vue in droit.vues
        and not roles.isdisjoint(droit.qui)
        and _convient(droit, dossier.donnees, lecteur, lies)
        for droit in workflow.lectures
    )


def _convient(droit: Lecture, donnees: Any, lecteur: str, lies: Mapping[str, Any]) -> bool:
    return droit.si is None or droit.si(donnees, lecteur, lies)
