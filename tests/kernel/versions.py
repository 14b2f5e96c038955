"""The loan again, with the roles of a CPTS, in three versions: what changes, and what is stranded.

The second version renames fields and states, lends for longer, reminds before, and may prolong. The
third changes nothing that a record holds.
"""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - the type of a field is read at run time
from enum import Enum
from typing import Any, ClassVar

from attrs import evolve, frozen

from cpts_core.kernel.champs import Code, Membre, Texte, champ
from cpts_core.kernel.delais import Delai
from cpts_core.kernel.evolution import devient, recopier
from cpts_core.kernel.messages import Command, Event
from cpts_core.kernel.passage import Passage
from cpts_core.kernel.workflow import Echeance, Generiques, Lecture, Transition, Workflow
from cpts_core.workflows.commun.roles import Role
from tests.kernel.procedure import (
    ICI,
    RETOUR,
    Demande,
    Demander,
    Emprunt,
    Preter,
    Rendre,
    Rendu,
    emprunt,
    rangees,
)
from tests.kernel.procedure import Etat as Etat1

ROLES = {"membre": Role.MEMBRE, "bureau": Role.BUREAU}
RETOUR_1 = evolve(RETOUR, delai=Delai.lire("15 jours"), qui=Role.MEMBRE)
DROITS: dict[str, Any] = {
    "lectures": (Lecture(qui=(Role.MEMBRE, Role.BUREAU), source=ICI),),
    "generiques": Generiques(
        rectifier=(Role.BUREAU,), reprendre=(Role.BUREAU,), constater=(Role.SYSTEME,)
    ),
}


def _a_la_cpts(rangee: Transition) -> Transition:
    return evolve(
        rangee,
        qui=tuple(ROLES[str(role)] for role in rangee.qui),
        programme=tuple(RETOUR_1 for _ in rangee.programme),
        leve=tuple(RETOUR_1 for _ in rangee.leve),
    )


EMPRUNT_1 = emprunt(transitions=tuple(map(_a_la_cpts, rangees())), **DROITS)


class Etat(Enum):
    """The states of the second version."""

    DEMANDE = "demandé"
    EN_COURS = "en cours"
    PROLONGE = "prolongé"
    RENDU = "rendu"


@frozen
class Prolonger(Command):
    """Keep it longer."""

    libelle: ClassVar[str] = "prolonger"


@frozen
class Prete(Event):
    """It was lent, for so many days."""

    libelle: ClassVar[str] = "objet prêté"
    VERSION: ClassVar[int] = 2
    mot: Texte | None = champ("mot", defaut=None)
    jours: int = champ("jours", defaut=21)


@frozen
class Prolongation(Event):
    """It may be kept longer."""

    libelle: ClassVar[str] = "emprunt prolongé"


@frozen
class Pret:
    """The record of the second version: two fields renamed, one more."""

    objet: Code | None = champ("objet", defaut=None)
    emprunteur: Membre | None = champ("emprunteur", defaut=None)
    sorti_le: datetime | None = champ("sorti le", defaut=None)
    prolonge_le: datetime | None = champ("prolongé le", defaut=None)
    en_etat: bool | None = champ("en état", defaut=None, second_regard=True)


def _echeance(nom: str, libelle: str, delai: str) -> Echeance:
    return Echeance(
        nom=nom,
        libelle=libelle,
        delai=Delai.lire(delai),
        compte_de="sorti_le",
        qui=Role.MEMBRE,
        source=ICI,
    )


RETOUR_2 = _echeance("RETOUR", "retour de l'objet", "21 jours")
RAPPEL = _echeance("RAPPEL", "rappel du retour", "10 jours")
DUES = (RETOUR_2, RAPPEL)


def en_pret(ancien: Emprunt) -> Pret:
    """Return the record under its new names; the board is no longer lent."""
    if ancien.objet == "tableau":
        raise ValueError("le tableau soit retiré de l'inventaire")
    return Pret(
        objet=ancien.objet,
        emprunteur=ancien.lecteur,
        sorti_le=ancien.prete_le,
        en_etat=ancien.en_etat,
    )


def demande(donnees: Pret, evenement: Demande, _: datetime) -> Pret:
    """Fold a request under the new names."""
    return evolve(donnees, objet=evenement.objet, emprunteur=evenement.lecteur)


def _rangee(depuis: Any, quand: type[Command], qui: Role, vers: Any, alors: Any, **p: Any) -> Any:
    return Transition(
        depuis=depuis, quand=quand, qui=qui, vers=vers, alors=devient(alors), source=ICI, **p
    )


def rangees_2() -> tuple[Transition, ...]:
    """Return the rows of the second version."""
    dehors = (Etat.EN_COURS, Etat.PROLONGE)
    preter = {"alors": lambda _, demande, __: Prete(mot=demande.mot)}
    return (
        _rangee(None, Demander, Role.MEMBRE, Etat.DEMANDE, Demande),
        evolve(
            _rangee(Etat.DEMANDE, Preter, Role.BUREAU, Etat.EN_COURS, Prete, programme=DUES),
            **preter,
        ),
        _rangee(Etat.EN_COURS, Prolonger, Role.BUREAU, Etat.PROLONGE, Prolongation, leve=DUES),
        _rangee(dehors, Rendre, Role.MEMBRE, Etat.RENDU, Rendu, leve=DUES),
    )


def passage(**changements: Any) -> Passage:
    """Return the passage to the second version, with some parts replaced."""
    parts: dict[str, Any] = {
        "depuis": EMPRUNT_1,
        "etats": {Etat1.PRETE: Etat.EN_COURS, Etat1.RENDU: Etat.RENDU},
        "bloques": {Etat1.DEMANDE: "le bureau réponde à la demande"},
        "restent": {Etat1.PERDU},
        "donnees": en_pret,
        "leve": (RETOUR_1,),
        "programme": {Etat.EN_COURS: DUES},
        "source": ICI,
    }
    return Passage(**{**parts, **changements})


def emprunt_2(**changements: Any) -> Workflow:
    """Return the second version, with some parts replaced."""
    parts: dict[str, Any] = {
        "etats": Etat,
        "finals": {Etat.RENDU},
        "donnees": Pret,
        "evolutions": {
            Demande: demande,
            Prete: recopier(le="sorti_le"),
            Prolongation: recopier(le="prolonge_le"),
            Rendu: recopier("en_etat"),
        },
        "transitions": rangees_2(),
        "version": 2,
        "passage": passage(),
        "anciens_faits": {"prete/1": lambda valeurs: ("prete/2", {**valeurs, "jours": 15})},
        **DROITS,
    }
    return emprunt(**{**parts, **changements})


EMPRUNT_2 = emprunt_2()
EMPRUNT_3 = emprunt_2(
    version=3,
    passage=Passage(depuis=EMPRUNT_2, etats={etat: etat for etat in Etat}, garde=DUES, source=ICI),
)
