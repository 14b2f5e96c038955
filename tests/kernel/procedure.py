"""A small procedure for the tests of the kernel: a loan that is asked for, granted, returned."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import Enum
from typing import Any, ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Texte, champ
from cpts_core.kernel.delais import Calendrier, Delai
from cpts_core.kernel.evolution import devient, recopier
from cpts_core.kernel.messages import Circonstances, Command, Event
from cpts_core.kernel.regles import non, regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation
from cpts_core.kernel.workflow import Echeance, Generiques, Lecture, Transition, Workflow

ICI = Interpretation("0001", "procédure d'essai")


class Etat(Enum):
    """Three states and an end."""

    DEMANDE = "demandé"
    PRETE = "prêté"
    RENDU = "rendu"
    PERDU = "perdu"


@frozen
class Demander(Command):
    """Ask for an object."""

    libelle: ClassVar[str] = "demander un objet"
    objet: Code = champ("objet", exemples=("perceuse",))
    lecteur: Membre = champ("emprunteur", exemples=("Camille",))


@frozen
class Preter(Command):
    """Lend it."""

    libelle: ClassVar[str] = "prêter"
    mot: Texte | None = champ("mot", defaut=None)


@frozen
class Rendre(Command):
    """Bring it back."""

    libelle: ClassVar[str] = "rendre"
    en_etat: bool = champ("en état")


@frozen
class Demande(Event):
    """It was asked for."""

    libelle: ClassVar[str] = "objet demandé"
    objet: Code = champ("objet")
    lecteur: Membre = champ("emprunteur")


@frozen
class Prete(Event):
    """It was lent."""

    libelle: ClassVar[str] = "objet prêté"
    mot: Texte | None = champ("mot", defaut=None)


@frozen
class Rendu(Event):
    """It came back."""

    libelle: ClassVar[str] = "objet rendu"
    en_etat: bool = champ("en état")


@frozen
class Pret(Event):
    """Never used by a row: the table ignores it."""

    libelle: ClassVar[str] = "prêt"


@frozen
class Emprunt:
    """The record."""

    objet: Code | None = champ("objet", defaut=None)
    lecteur: Membre | None = champ("emprunteur", defaut=None)
    prete_le: datetime | None = champ("prêté le", defaut=None)
    en_etat: bool | None = champ("en état", defaut=None, second_regard=True)


@regle("l'objet ne soit pas réservé", source=ICI)
def libre(donnees: Any, circonstances: Circonstances) -> bool:
    """Tell whether the object may be lent."""
    return donnees.objet != "tableau"


@regle_de_demande("l'objet revienne en état", source=ICI)
def en_etat(donnees: Any, demande: Rendre, circonstances: Circonstances) -> bool:
    """Tell whether it came back whole."""
    return demande.en_etat


RETOUR = Echeance(
    nom="RETOUR",
    libelle="retour de l'objet",
    delai="duree",
    compte_de="prete_le",
    qui="membre",
    source=ICI,
)

TOUT = Generiques(rectifier=("membre",), reprendre=("membre",), constater=("système",))


def rangees() -> tuple[Transition, ...]:
    """Return the rows, fresh: a test may change one."""
    return (
        Transition(
            depuis=None,
            quand=Demander,
            qui="membre",
            vers=Etat.DEMANDE,
            alors=devient(Demande),
            source=ICI,
        ),
        Transition(
            depuis=Etat.DEMANDE,
            quand=Preter,
            qui="bureau",
            si=(libre,),
            vers=Etat.PRETE,
            alors=devient(Prete),
            programme=(RETOUR,),
            source=ICI,
        ),
        Transition(
            depuis=Etat.PRETE,
            quand=Rendre,
            qui="membre",
            si=(en_etat,),
            vers=Etat.RENDU,
            alors=devient(Rendu),
            leve=(RETOUR,),
            source=ICI,
        ),
        Transition(
            depuis=Etat.PRETE,
            quand=Rendre,
            qui="membre",
            si=(non(en_etat, "l'objet revienne abîmé"),),
            vers=Etat.PERDU,
            alors=devient(Rendu),
            leve=(RETOUR,),
            source=ICI,
        ),
    )


def emprunt(**changements: Any) -> Workflow:
    """Return the workflow, with some parts replaced."""
    parts: dict[str, Any] = {
        "code": "emprunt",
        "nom": "emprunt d'un objet",
        "etats": Etat,
        "finals": {Etat.RENDU, Etat.PERDU},
        "donnees": Emprunt,
        "evolutions": {
            Demande: recopier("objet", "lecteur"),
            Prete: recopier(le="prete_le"),
            Rendu: recopier("en_etat"),
        },
        "transitions": rangees(),
        "lectures": (Lecture(qui="membre", source=ICI),),
        "generiques": TOUT,
    }
    return Workflow(**{**parts, **changements})


EMPRUNT = emprunt()


def le(jour: int, heure: int = 9) -> datetime:
    """Return a day of March 2025."""
    return datetime(2025, 3, jour, heure, tzinfo=UTC)


def circonstances(*roles: str, instant: datetime | None = None, **autres: Any) -> Circonstances:
    """Return plain circumstances for these roles."""
    instant = instant or le(20)
    return Circonstances(
        **{
            "instant": instant,
            "survenu_le": instant,
            "auteur": "Camille",
            "roles": frozenset(roles),
            "calendrier": Calendrier(UTC, frozenset()),
            "parametres": {"duree": Delai.lire("15 jours")},
            **autres,
        }
    )
