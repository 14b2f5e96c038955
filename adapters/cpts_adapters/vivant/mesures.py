"""Which workflows the acceptance suite of a project measures, as its pytest settings name them."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cpts_adapters.vivant.menage import menage_apres
from cpts_adapters.vivant.reglages import Reglages
from cpts_adapters.vivant.unites import charger
from cpts_core.workflows.index import INDEX, Registre

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cpts_adapters.vivant.unites import Unite
    from cpts_core.kernel.workflow import Workflow

TOUT_L_INDEX = "*"
FICHIER = "couverture.json"
_MESURES = pytest.StashKey["Mapping[str, Workflow]"]()


def mesures(config: pytest.Config) -> Mapping[str, Workflow]:
    """Return the workflows by code: loaded at the first scenario, so that other tests need none."""
    if _MESURES not in config.stash:
        with menage_apres():
            config.stash[_MESURES] = workflows_de(config.getini("vivant_workflows"))
    return config.stash[_MESURES]


def unites_de(config: pytest.Config) -> Mapping[str, Unite]:
    """Return the units of the project's own list where it sets one, else the shipped ones."""
    with suppress(ValueError):  # the setting belongs to another plugin, which may be absent
        if liste := config.getini("vivant_unites"):
            return charger(config.rootpath / str(liste))
    return charger()


def fichier_de(config: pytest.Config) -> Path | None:
    """Return where the coverage is written: as asked, else beside the messages, else nowhere."""
    if donne := config.getoption("couverture"):
        return config.invocation_params.dir / Path(donne)
    with suppress(ValueError):  # see above
        if messages := Reglages.de(config).messages:
            return messages.with_name(FICHIER)
    return None


def statuts_de(config: pytest.Config) -> Path | None:
    """Return the file that keeps the statuses of the units, where the project sets one."""
    chemin = config.getini("vivant_statuts")
    return config.rootpath / str(chemin) if chemin else None


def workflows_de(noms: Iterable[str]) -> dict[str, Workflow]:
    """Return workflows by code, from codes of the index, `module:CONSTANT`, or `*` for the index.

    Raises Introuvable for an unknown code, ImportError or AttributeError for a wrong path.
    """
    trouves = [w for nom in noms for w in _trouver(nom)]
    return {workflow.code: workflow for workflow in trouves}


def _trouver(nom: str) -> Iterable[Workflow]:
    registre = Registre()
    if nom == TOUT_L_INDEX:
        return [registre[code] for code in INDEX]
    module, deux_points, constante = nom.partition(":")
    return [getattr(import_module(module), constante)] if deux_points else [registre[nom]]
