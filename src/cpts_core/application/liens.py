"""The links of a record, followed only when someone asks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_core.application.travail import Travail
    from cpts_core.kernel.messages import Lie
    from cpts_core.kernel.workflow import Workflow


@frozen
class Liens(Mapping[str, "tuple[Lie, ...]"]):
    """The links of a record, each followed when a reading right first asks for it.

    Most rights ask for none: a list then reads its own records only.
    """

    travail: Travail
    workflow: Workflow
    donnees: Any

    def __getitem__(self, nom: str) -> tuple[Lie, ...]:
        """Return the linked records."""
        return self.travail.lie(self.workflow, nom, self.donnees)

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names of the links."""
        return (lien.nom for lien in self.workflow.liens)

    def __len__(self) -> int:
        """Count the links."""
        return len(self.workflow.liens)
