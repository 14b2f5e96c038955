"""The command that the stores are measured on: the first contact after a declaration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_core.application.acteur import Acteur
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.incident.choix import Moyen
from cpts_core.workflows.qualite.incident.commandes.accueil import PrendreContact
from tests.bench.parcours import NIVEAU_2
from tests.bench.renouvelable import CPTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_core.application.service import Application

DECLARANT = Acteur(CPTS, "Alix", frozenset((Role.DECLARANT,)))
CELLULE = Acteur(CPTS, "Camille", frozenset((Role.CELLULE_QUALITE,)))
CONTACT = PrendreContact(moyen=Moyen.TELEPHONE)
COMMANDES = 250


def declarations(application: Application, combien: int = COMMANDES) -> Iterator[str]:
    """Return the streams of fresh incidents; the first contact draws the member's alias."""
    ouvrir = NIVEAU_2[0].demande
    flux = [application.ouvrir(DECLARANT, "incident", ouvrir).flux for _ in range(combien + 2)]
    application.faire(CELLULE, flux.pop(), CONTACT)
    return iter(flux)
