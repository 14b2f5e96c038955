"""A loan that can be renewed without end: the same command, whatever the journal already holds.

Each renewal writes one fact, moves the head and replaces one deadline; no text, nothing to seal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import evolve, frozen

from cpts_core.application.acteur import Acteur
from cpts_core.kernel.evolution import devient, recopier
from cpts_core.kernel.messages import Command, Event
from cpts_core.kernel.workflow import Echeance, Transition
from tests.kernel.procedure import (
    EMPRUNT,
    ICI,
    Demander,
    Etat,
    Preter,
    emprunt,
    rangees,
)

if TYPE_CHECKING:
    from cpts_core.application.service import Application

CPTS = "les-deux-rives"
MEMBRE = Acteur(CPTS, "Sacha", frozenset(("membre",)))
BUREAU = Acteur(CPTS, "Camille", frozenset(("bureau",)))


@frozen
class Renouveler(Command):
    """Keep it longer."""

    libelle: ClassVar[str] = "renouveler"


@frozen
class Renouvele(Event):
    """It is kept longer."""

    libelle: ClassVar[str] = "prêt renouvelé"


RETOUR = Echeance(
    nom="RETOUR",
    libelle="retour de l'objet",
    delai="rappel_niveau_2",
    compte_de="prete_le",
    qui="membre",
    source=ICI,
)


def _retour(rangee: Transition) -> Transition:
    """Return a row with the deadline above, which counts by a parameter that every CPTS has."""
    programme, leve = ((RETOUR,) if prevues else () for prevues in (rangee.programme, rangee.leve))
    return evolve(rangee, programme=programme, leve=leve)


RENOUVELABLE = emprunt(
    transitions=(
        *map(_retour, rangees()),
        Transition(
            depuis=Etat.PRETE,
            quand=Renouveler,
            qui="membre",
            alors=devient(Renouvele),
            programme=(RETOUR,),
            source=ICI,
        ),
    ),
    evolutions={**EMPRUNT.evolutions, Renouvele: recopier(le="prete_le")},
)
RENOUVELER = Renouveler()


def pret(application: Application, faits: int) -> str:
    """Return the stream of a loan whose journal holds so many facts; the member has an alias."""
    demander = Demander(objet="perceuse", lecteur="Camille")
    flux = application.ouvrir(MEMBRE, RENOUVELABLE.code, demander).flux
    application.faire(BUREAU, flux, Preter())
    for _ in range(faits - 2):
        application.faire(MEMBRE, flux, RENOUVELER)
    return flux
