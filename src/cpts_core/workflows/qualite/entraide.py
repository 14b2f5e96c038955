"""Annuaire d'entraide : qui accepte d'être sollicité, et pour quoi.

Chacun s'y inscrit, s'y met en pause et s'en retire lui-même ; la cellule y choisit un confrère au
niveau 2 d'un incident (ADR 0024).
"""

from enum import Enum
from typing import Any, ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, champ
from cpts_core.kernel.evolution import devient, inchange, recopier
from cpts_core.kernel.messages import Circonstances, Command, Event
from cpts_core.kernel.regles import regle
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.kernel.workflow import Lecture, Transition, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_QUALITE, Role

ANNUAIRE = (*unite("NP-051"), Interpretation("0024", "annuaire d'entraide"))


class Etat(Enum):
    DISPONIBLE = "disponible"
    EN_PAUSE = "en pause"
    RETIRE = "retiré"


def _competences() -> Any:
    return champ(
        "compétences",
        aide="celles pour lesquelles on peut vous appeler",
        exemples=(("plaies-chroniques",),),
    )


@frozen
class SeProposer(Command):
    libelle: ClassVar[str] = "se proposer"
    competences: tuple[Code, ...] = _competences()


@frozen
class ChangerDeCompetences(Command):
    libelle: ClassVar[str] = "changer de compétences"
    competences: tuple[Code, ...] = _competences()


@frozen
class SeMettreEnPause(Command):
    libelle: ClassVar[str] = "se mettre en pause"


@frozen
class RedevenirDisponible(Command):
    libelle: ClassVar[str] = "redevenir disponible"


@frozen
class SeRetirer(Command):
    libelle: ClassVar[str] = "se retirer de l'annuaire"


@frozen
class MembrePropose(Event):
    libelle: ClassVar[str] = "membre proposé"
    membre: Membre = champ("membre")
    competences: tuple[Code, ...] = champ("compétences")


@frozen
class CompetencesChangees(Event):
    libelle: ClassVar[str] = "compétences changées"
    competences: tuple[Code, ...] = champ("compétences")


@frozen
class PauseCommencee(Event):
    libelle: ClassVar[str] = "pause commencée"


@frozen
class PauseFinie(Event):
    libelle: ClassVar[str] = "pause finie"


@frozen
class MembreRetire(Event):
    libelle: ClassVar[str] = "membre retiré de l'annuaire"


@frozen
class Inscription:
    """Une inscription à l'annuaire."""

    membre: Membre | None = champ("membre", defaut=None, rectifiable=False)
    competences: tuple[Code, ...] = champ("compétences", defaut=())


@regle("cette inscription soit la vôtre", source=ANNUAIRE)
def la_sienne(inscription: Inscription, circonstances: Circonstances) -> bool:
    return inscription.membre == circonstances.auteur


def _proposer(_: Inscription, demande: SeProposer, autour: Circonstances) -> Event:
    return MembrePropose(membre=Membre(autour.auteur), competences=demande.competences)


INSCRITS = (Etat.DISPONIBLE, Etat.EN_PAUSE)

ENTRAIDE = Workflow(
    code="entraide",
    nom="annuaire d'entraide",
    etats=Etat,
    finals={Etat.RETIRE},
    donnees=Inscription,
    evolutions={
        MembrePropose: recopier("membre", "competences"),
        CompetencesChangees: recopier("competences"),
        PauseCommencee: inchange,
        PauseFinie: inchange,
        MembreRetire: inchange,
    },
    transitions=(
        Transition(
            depuis=None,
            quand=SeProposer,
            qui=Role.MEMBRE,
            vers=Etat.DISPONIBLE,
            alors=_proposer,
            source=ANNUAIRE,
        ),
        Transition(
            depuis=INSCRITS,
            quand=ChangerDeCompetences,
            qui=Role.MEMBRE,
            si=la_sienne,
            alors=devient(CompetencesChangees),
            source=ANNUAIRE,
        ),
        Transition(
            depuis=Etat.DISPONIBLE,
            quand=SeMettreEnPause,
            qui=Role.MEMBRE,
            si=la_sienne,
            vers=Etat.EN_PAUSE,
            alors=devient(PauseCommencee),
            source=ANNUAIRE,
        ),
        Transition(
            depuis=Etat.EN_PAUSE,
            quand=RedevenirDisponible,
            qui=Role.MEMBRE,
            si=la_sienne,
            vers=Etat.DISPONIBLE,
            alors=devient(PauseFinie),
            source=ANNUAIRE,
        ),
        Transition(
            depuis=INSCRITS,
            quand=SeRetirer,
            qui=Role.MEMBRE,
            si=la_sienne,
            vers=Etat.RETIRE,
            alors=devient(MembreRetire),
            source=ANNUAIRE,
        ),
    ),
    lectures=(
        Lecture(qui=Role.CELLULE_QUALITE, source=ANNUAIRE),
        Lecture(
            qui=Role.MEMBRE,
            si=lambda inscription, lecteur, _: inscription.membre == lecteur,
            condition="sa propre inscription",
            source=ANNUAIRE,
        ),
    ),
    generiques=GENERIQUES_QUALITE,
    proprietaire="membre",
)
