"""Sensibilisation : ce que la cellule fait pour que la gestion des risques soit comprise de tous.

Une action de sensibilisation ne naît d'aucun incident : elle se compte à part (ADR 0029).
"""

from datetime import date
from enum import Enum
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Texte, champ
from cpts_core.kernel.evolution import devient, inchange, recopier
from cpts_core.kernel.messages import Circonstances, Command, Event
from cpts_core.kernel.regles import regle_de_demande
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.kernel.workflow import Lecture, Transition, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_QUALITE, Role

APPUI = (*unite("NP-056"), Interpretation("0029", "les actions de sensibilisation se comptent"))


class Etat(Enum):
    PREVUE = "prévue"
    MENEE = "menée"
    ANNULEE = "annulée"


class Public(Enum):
    """À qui l'on parle."""

    MEMBRES = "membres de la CPTS"
    RESPONSABLES = "responsables d'équipe ou de structure"
    SUPPORT = "fonctions support"
    PARTENAIRES = "partenaires"


@frozen
class PrevoirUneSensibilisation(Command):
    libelle: ClassVar[str] = "prévoir une sensibilisation"
    theme: Code = champ("thème", exemples=("gestion-des-risques",))
    public: Public = champ("public")
    prevue_le: date = champ("prévue le", exemples=(date(2025, 4, 10),))


@frozen
class RendreCompte(Command):
    libelle: ClassVar[str] = "rendre compte"
    menee_le: date = champ("menée le", exemples=(date(2025, 3, 18),))
    participants: int = champ("participants", minimum=1, exemples=(12,))


@frozen
class Annuler(Command):
    libelle: ClassVar[str] = "annuler la sensibilisation"
    raison: Texte = champ("raison", exemples=("salle indisponible",))


@frozen
class SensibilisationPrevue(Event):
    libelle: ClassVar[str] = "sensibilisation prévue"
    theme: Code = champ("thème")
    public: Public = champ("public")
    prevue_le: date = champ("prévue le")


@frozen
class SensibilisationMenee(Event):
    libelle: ClassVar[str] = "sensibilisation menée"
    menee_le: date = champ("menée le")
    participants: int = champ("participants")


@frozen
class SensibilisationAnnulee(Event):
    libelle: ClassVar[str] = "sensibilisation annulée"
    raison: Texte = champ("raison")


@frozen
class Sensibilisation:
    """Une action de sensibilisation."""

    theme: Code | None = champ("thème", defaut=None)
    public: Public | None = champ("public", defaut=None)
    prevue_le: date | None = champ("prévue le", defaut=None)
    menee_le: date | None = champ("menée le", defaut=None)
    participants: int = champ("participants", defaut=0)


@regle_de_demande("la sensibilisation ait déjà eu lieu", source=APPUI)
def deja_menee(_: Sensibilisation, demande: RendreCompte, circonstances: Circonstances) -> bool:
    return demande.menee_le <= circonstances.calendrier.jour(circonstances.survenu_le)


SENSIBILISATION = Workflow(
    code="sensibilisation",
    nom="sensibilisation à la gestion des risques",
    etats=Etat,
    finals={Etat.MENEE, Etat.ANNULEE},
    donnees=Sensibilisation,
    evolutions={
        SensibilisationPrevue: recopier("theme", "public", "prevue_le"),
        SensibilisationMenee: recopier("menee_le", "participants"),
        SensibilisationAnnulee: inchange,
    },
    transitions=(
        Transition(
            depuis=None,
            quand=PrevoirUneSensibilisation,
            qui=Role.CELLULE_QUALITE,
            vers=Etat.PREVUE,
            alors=devient(SensibilisationPrevue),
            source=APPUI,
        ),
        Transition(
            depuis=Etat.PREVUE,
            quand=RendreCompte,
            qui=Role.CELLULE_QUALITE,
            si=deja_menee,
            vers=Etat.MENEE,
            alors=devient(SensibilisationMenee),
            source=APPUI,
        ),
        Transition(
            depuis=Etat.PREVUE,
            quand=Annuler,
            qui=Role.CELLULE_QUALITE,
            vers=Etat.ANNULEE,
            alors=devient(SensibilisationAnnulee),
            source=APPUI,
        ),
    ),
    lectures=(
        Lecture(
            qui=(Role.CELLULE_QUALITE, Role.MEMBRE, Role.COORDINATEUR, Role.BUREAU), source=APPUI
        ),
    ),
    generiques=GENERIQUES_QUALITE,
)
