"""What a project may set, in the configuration of pytest, and what a run looks at."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from attrs import frozen

from cpts_adapters.vivant.gardes.etiquettes import Permises
from cpts_adapters.vivant.unites import charger

if TYPE_CHECKING:
    from collections.abc import Iterable

REFUSER, SIGNALER = "refuser", "signaler"
RESTRICTIONS = ("ignore", "ignore_glob", "lf")


def declarer(parser: pytest.Parser) -> None:
    """Declare the options and the settings."""
    groupe = parser.getgroup("vivant", "spécification vivante")
    groupe.addoption(
        "--messages",
        metavar="FICHIER",
        help="écrit le déroulement des scénarios, en Cucumber Messages (NDJSON)",
    )
    parser.addini("vivant_messages", "le fichier où --messages écrit, quand elle n'est pas donnée")
    parser.addini("vivant_gardes", f"{REFUSER} (par défaut) ou {SIGNALER}", default=REFUSER)
    parser.addini("vivant_tags", "étiquettes permises en plus, par exemple @lent", type="linelist")
    parser.addini("vivant_unites", "liste des unités citées par @src (TSV, colonne id)")
    parser.addini("vivant_adr", "dossier des décisions citées par @adr", default="docs/adr")


@frozen
class Reglages:
    """The settings of a run."""

    racine: Path
    base: Path | None
    messages: Path | None
    refuse: bool
    entier: bool

    @classmethod
    def de(cls, config: pytest.Config) -> Reglages:
        """Read the configuration; raises pytest.UsageError for a value that means nothing."""
        racine = config.rootpath
        gardes = config.getini("vivant_gardes")
        if gardes not in {REFUSER, SIGNALER}:
            raise pytest.UsageError(f"vivant_gardes vaut {REFUSER} ou {SIGNALER}, pas « {gardes} »")
        base = config.getini("bdd_features_base_dir")
        return cls(
            racine=racine.resolve(),
            base=racine / base if base else None,
            messages=_messages(config),
            refuse=gardes == REFUSER,
            entier=_run_entier(config),
        )

    def fichiers(self, lies: Iterable[Path], *, partout: bool) -> list[Path]:
        """Return the features to look at: those that tests bind, and the others of the project."""
        trouves = set(lies)
        if partout:
            bases = {self.base} if self.base else {chemin.parent for chemin in trouves}
            trouves |= {f.resolve() for base in bases for f in base.rglob("*.feature")}
        return sorted(trouves)


def permises(config: pytest.Config) -> Permises:
    """Return the tags that features may bear."""
    racine = config.rootpath
    liste, decisions = config.getini("vivant_unites"), racine / config.getini("vivant_adr")
    unites = charger(racine / liste) if liste else charger()
    return Permises(
        unites=frozenset(unites),
        decisions=frozenset(adr.name.partition("-")[0] for adr in decisions.glob("*.md")),
        libres=tuple(config.getini("vivant_tags")),
    )


def _messages(config: pytest.Config) -> Path | None:
    donne = config.getoption("messages")
    if donne:
        return config.invocation_params.dir / Path(donne)
    regle = config.getini("vivant_messages")
    return config.rootpath / regle if regle else None


def _run_entier(config: pytest.Config) -> bool:
    """Tell whether all the tests of the project are collected: only then can something lack."""
    nommes = config.args_source is pytest.Config.ArgsSource.ARGS
    return not nommes and not any(config.getoption(nom, None) for nom in RESTRICTIONS)
