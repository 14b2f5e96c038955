"""The pytest plugin of the living documentation: `-p cpts_adapters.vivant.plugin`.

It refuses features that would lie, ties each pickle to its test, and writes Cucumber Messages.
It is loaded by name only: a project that merely has `cpts-core` installed is left alone (ADR 0050).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_adapters.vivant import reglages
from cpts_adapters.vivant.allegement import alleger_la_lecture
from cpts_adapters.vivant.collecte import Collecte
from cpts_adapters.vivant.etiquetage import Etiquetage
from cpts_adapters.vivant.redaction import Redaction
from cpts_adapters.vivant.suivi import PROPRIETE, Suivi, joindre

if TYPE_CHECKING:
    import pytest

    from cpts_adapters.vivant.collecte import Annonce

__all__ = ["joindre", "pytest_addoption", "pytest_configure"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the options and the settings."""
    reglages.declarer(parser)


def pytest_configure(config: pytest.Config) -> None:
    """Install the hooks of this process: a worker of a parallel run, or the one that reports."""
    regles, permises = reglages.Reglages.de(config), reglages.permises(config)
    sortie: dict[str, Annonce] | None = getattr(config, "workeroutput", None)
    redaction = Redaction(regles)
    config.add_cleanup(alleger_la_lecture(regles.racine))

    def annoncer(annonce: Annonce) -> None:
        if sortie is None:
            redaction.annoncer(annonce)
        else:
            sortie[PROPRIETE] = annonce

    greffons = [Collecte(regles, permises, annoncer), Suivi(), Etiquetage(config, permises)]
    for greffon in greffons if sortie is not None else [*greffons, redaction]:
        config.pluginmanager.register(greffon)
