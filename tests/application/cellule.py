"""A quality cell over memory, for the tests of the application."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from attrs import define, field

from cpts_adapters.bootstrap import in_memory
from cpts_adapters.environment import ManualClock
from cpts_core import Acteur, Application, Lectures, Recu, Role

CPTS = "les-deux-rives"


def personne(nom: str, role: Role, cpts: str = CPTS) -> Acteur:
    """Return a person under one role."""
    return Acteur(cpts, nom, frozenset((role,)))


SACHA = personne("sacha", Role.DECLARANT)
ALIX = personne("alix", Role.CELLULE_QUALITE)
DOMINIQUE = personne("dominique", Role.COORDINATEUR)


@define
class Cellule:
    """An application, its clock, and the gestures that tests repeat."""

    horloge: ManualClock = field(factory=lambda: ManualClock(datetime(2025, 3, 20, 9, tzinfo=UTC)))
    application: Application = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.application = in_memory(self.horloge)

    def commande(self, procedure: str, nom: str, **champs: Any) -> Any:
        """Return a command by name."""
        return self.application.registre[procedure].commandes[nom](**champs)

    def declaration(self, **champs: Any) -> Any:
        """Return a named declaration."""
        classe = self.application.registre["incident"].commandes["declarer_un_evenement"]
        usuels = {
            "danger": classe.__annotations__["danger"].ECARTE,
            "nom": "Martin",
            "prenom": "Sacha",
            "telephone": "06 01 02 03 04",
            "heure_de_rappel": "après 19 h",
        }
        return classe(**{**usuels, **champs})

    def declarer(self, acteur: Acteur = SACHA, **envoi: Any) -> Recu:
        """Declare an event."""
        return self.application.ouvrir(acteur, "incident", self.declaration(), **envoi)

    def faire(self, acteur: Acteur, flux: str, nom: str, **champs: Any) -> Recu:
        """Issue a command on a record."""
        head = self.application.store.load(acteur.locataire, flux).head
        assert head is not None
        return self.application.faire(acteur, flux, self.commande(head.workflow, nom, **champs))

    def lit(self, acteur: Acteur) -> Lectures:
        """Return what a person may read."""
        return Lectures(self.application, acteur)

    def attendre(self, duree: timedelta) -> None:
        """Move the clock."""
        self.horloge.instant += duree

    def contenu(self, cpts: str = CPTS) -> tuple[Any, ...]:
        """Return all that the store holds of a CPTS, to compare before and after."""
        store, vault = self.application.store, self.application.vault
        return (
            tuple(store.facts(cpts)),
            tuple(store.heads(cpts)),
            tuple(store.due(cpts)),
            tuple(vault.everything(cpts)),
        )
