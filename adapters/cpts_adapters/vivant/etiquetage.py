"""Which tags become marks of pytest: those of the project that are registered as such."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import field, frozen

if TYPE_CHECKING:
    from cpts_adapters.vivant.gardes.etiquettes import Permises


@frozen(eq=False)
class Etiquetage:
    """The hook of tags: a link to a unit is no mark, and `@skip` skips nothing."""

    config: pytest.Config
    permises: Permises
    _marques: set[str] = field(factory=set)

    @pytest.hookimpl(tryfirst=True)
    def pytest_bdd_apply_tag(self, tag: str) -> bool | None:
        """Leave to pytest-bdd the tags that are marks; return True for the others: all is done."""
        if not self._marques:
            self._marques.update(_nom(ligne) for ligne in self.config.getini("markers"))
        return None if tag in self._marques and self.permises.est_libre(f"@{tag}") else True


def _nom(ligne: str) -> str:
    """Return the mark that a line of the setting `markers` registers."""
    return ligne.partition(":")[0].partition("(")[0].strip()
