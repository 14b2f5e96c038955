"""Les mandats : une personne, une instance, une fonction, de tel jour à tel jour (ADR 0071, 0074).

Deux mandats de la même personne à la même fonction ne se chevauchent pas. Finir n'efface rien.
"""

from datetime import date, datetime, timedelta
from enum import Enum
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, champ
from cpts_core.kernel.delais import Delai, UniteDeTemps
from cpts_core.kernel.evolution import devient, recopier
from cpts_core.kernel.messages import Circonstances, Command, Event
from cpts_core.kernel.regles import regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.kernel.workflow import Echeance, Generiques, Lecture, Lien, Transition, Workflow
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.organisation.sieges import NatureInstance, se_chevauchent

SIEGES = Interpretation("0071", "les instances et leurs sièges")
REGISTRE = Interpretation("0074", "le registre des rôles")


class Etat(Enum):
    EN_COURS = "en cours"
    TERMINE = "terminé"


class Cause(Enum):
    """Pourquoi un mandat finit avant son terme."""

    DEMISSION = "démission"
    REVOCATION = "révocation"
    DEPART = "départ de la CPTS"
    DECES = "décès"
    REMPLACEMENT = "remplacement"


@frozen
class OuvrirUnMandat(Command):
    libelle: ClassVar[str] = "ouvrir un mandat"
    instance: Reference = champ("instance", exemples=("instance-1",))
    personne: Membre = champ("personne", exemples=("Camille",))
    fonction: Code = champ("fonction", aide="comme president, membre", exemples=("membre",))
    du: date = champ("premier jour", exemples=(date(2025, 1, 1),))
    au: date | None = champ("dernier jour", aide="à laisser vide sans terme fixé", defaut=None)
    preuve: Code = champ("pièce qui l'établit", exemples=("pv-assemblee",))


@frozen
class InterrompreLeMandat(Command):
    libelle: ClassVar[str] = "interrompre le mandat"
    cause: Cause = champ("cause")


@frozen
class ConstaterLeTerme(Command):
    libelle: ClassVar[str] = "constater le terme du mandat"


@frozen
class MandatOuvert(Event):
    """`fin` est le premier jour où le mandat n'est plus en cours."""

    libelle: ClassVar[str] = "mandat ouvert"
    instance: Reference = champ("instance")
    nature: NatureInstance | None = champ("nature de l'instance", defaut=None)
    personne: Membre = champ("personne")
    fonction: Code = champ("fonction")
    du: date = champ("premier jour")
    au: date | None = champ("dernier jour", defaut=None)
    fin: date | None = champ("libéré le", defaut=None)
    preuve: Code = champ("pièce")


@frozen
class MandatInterrompu(Event):
    libelle: ClassVar[str] = "mandat interrompu"
    cause: Cause = champ("cause")
    fin: date = champ("libéré le")


@frozen
class MandatEchu(Event):
    libelle: ClassVar[str] = "mandat arrivé à son terme"


@frozen
class Mandat:
    instance: Reference | None = champ("instance", defaut=None, rectifiable=False)
    nature: NatureInstance | None = champ("nature de l'instance", defaut=None, rectifiable=False)
    personne: Membre | None = champ("personne", defaut=None, rectifiable=False)
    fonction: Code | None = champ("fonction", defaut=None, rectifiable=False)
    du: date | None = champ("premier jour", defaut=None, rectifiable=False)
    au: date | None = champ("dernier jour", defaut=None, rectifiable=False)
    fin: date | None = champ("libéré le", defaut=None, rectifiable=False)
    preuve: Code | None = champ("pièce", defaut=None)
    cause: Cause | None = champ("cause de la fin", defaut=None)
    fini_le: datetime | None = champ("fin constatée le", defaut=None, rectifiable=False)


TERME = Echeance(
    nom="TERME",
    libelle="terme du mandat",
    delai=Delai(0, UniteDeTemps.JOURS),
    compte_de="au",
    qui=Role.BUREAU,
    alors=ConstaterLeTerme,
    source=SIEGES,
)


@regle_de_demande("l'instance existe encore", source=SIEGES)
def instance_active(mandat: Mandat, demande: OuvrirUnMandat, circonstances: Circonstances) -> bool:
    return all(lie.etat == "ACTIVE" for lie in circonstances.lies.get("instance", ()))


@regle_de_demande("le dernier jour ne précède pas le premier", source=SIEGES)
def dates_dans_l_ordre(
    mandat: Mandat, demande: OuvrirUnMandat, circonstances: Circonstances
) -> bool:
    return demande.au is None or demande.du <= demande.au


@regle_de_demande(
    "aucun autre mandat de cette personne à cette fonction ne couvre ces jours", source=SIEGES
)
def sans_chevauchement(
    mandat: Mandat, demande: OuvrirUnMandat, circonstances: Circonstances
) -> bool:
    return not any(
        (siege.personne, siege.fonction) == (demande.personne, demande.fonction)
        and se_chevauchent(siege, demande.du, _apres(demande.au))
        for lie in circonstances.lies.get("instance", ())
        for siege in lie.valeurs["sieges"]
    )


@regle_de_demande("une autre personne que vous reçoive ce mandat", source=REGISTRE)
def pour_autrui(mandat: Mandat, demande: OuvrirUnMandat, circonstances: Circonstances) -> bool:
    return demande.personne != circonstances.auteur


@regle("le terme du mandat soit passé", source=SIEGES)
def terme_passe(mandat: Mandat, circonstances: Circonstances) -> bool:
    return mandat.fin is not None and mandat.fin <= _jour(circonstances)


def _jour(circonstances: Circonstances) -> date:
    return circonstances.calendrier.jour(circonstances.survenu_le)


def _apres(dernier: date | None) -> date | None:
    return dernier + timedelta(days=1) if dernier and dernier < date.max else None


def _ouvrir(mandat: Mandat, demande: OuvrirUnMandat, circonstances: Circonstances) -> Event:
    natures = (lie.valeurs["nature"] for lie in circonstances.lies.get("instance", ()))
    return MandatOuvert(
        instance=demande.instance,
        nature=next(natures, None),
        personne=demande.personne,
        fonction=demande.fonction,
        du=demande.du,
        au=demande.au,
        fin=_apres(demande.au),
        preuve=demande.preuve,
    )


def _interrompre(
    mandat: Mandat, demande: InterrompreLeMandat, circonstances: Circonstances
) -> Event:
    jours = (mandat.fin, _jour(circonstances))
    return MandatInterrompu(cause=demande.cause, fin=min(jour for jour in jours if jour))


MANDAT = Workflow(
    code="mandat",
    nom="mandat",
    etats=Etat,
    finals={Etat.TERMINE},
    donnees=Mandat,
    evolutions={
        MandatOuvert: recopier(
            "instance", "nature", "personne", "fonction", "du", "au", "fin", "preuve"
        ),
        MandatInterrompu: recopier("cause", "fin", le="fini_le"),
        MandatEchu: recopier(le="fini_le"),
    },
    transitions=(
        Transition(
            depuis=None,
            quand=OuvrirUnMandat,
            qui=(Role.BUREAU, Role.OPERATEUR),
            si=(instance_active, dates_dans_l_ordre, sans_chevauchement, pour_autrui),
            vers=Etat.EN_COURS,
            alors=_ouvrir,
            programme=TERME,
            source=(*unite("NP-023", "NP-026"), SIEGES),
        ),
        Transition(
            depuis=Etat.EN_COURS,
            quand=InterrompreLeMandat,
            qui=Role.BUREAU,
            vers=Etat.TERMINE,
            alors=_interrompre,
            leve=TERME,
            source=(*unite("NP-023"), SIEGES),
        ),
        Transition(
            depuis=Etat.EN_COURS,
            quand=ConstaterLeTerme,
            qui=(Role.SYSTEME, Role.BUREAU),
            si=terme_passe,
            vers=Etat.TERMINE,
            alors=devient(MandatEchu),
            leve=TERME,
            source=SIEGES,
        ),
    ),
    lectures=(
        Lecture(qui=(Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE), source=SIEGES),
        Lecture(qui=Role.OPERATEUR, source=REGISTRE),
    ),
    generiques=Generiques(rectifier=(Role.BUREAU,), reprendre=(), constater=(Role.SYSTEME,)),
    liens=(Lien(nom="instance", champ="instance", expose=("nature", "sieges")),),
    proprietaire="personne",
)
