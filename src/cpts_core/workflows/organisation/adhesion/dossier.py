"""Une adhésion, ce qui lui est arrivé, et comment chaque fait la change."""

from datetime import date, datetime
from decimal import Decimal
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Identite, Membre, Reference, Texte, champ
from cpts_core.kernel.evolution import ajouter, inchange, recopier
from cpts_core.kernel.messages import Event


@frozen
class AdhesionDemandee(Event):
    libelle: ClassVar[str] = "adhésion demandée"
    personne: Membre = champ("compte de la personne")
    nom: Identite = champ("nom")
    prenom: Identite = champ("prénom")
    statuts: Reference = champ("statuts en vigueur")
    college: Code | None = champ("collège", defaut=None)
    profession: Code | None = champ("profession", defaut=None)
    structure: Code | None = champ("structure", defaut=None)
    assemblee: Reference | None = champ("assemblée où siéger", defaut=None)


@frozen
class AdhesionValidee(Event):
    libelle: ClassVar[str] = "adhésion validée"


@frozen
class AdhesionRefusee(Event):
    libelle: ClassVar[str] = "adhésion refusée"
    motif: Texte = champ("motif")


@frozen
class CotisationReglee(Event):
    libelle: ClassVar[str] = "cotisation réglée"
    annee: int = champ("année civile")
    montant: Decimal = champ("montant")


@frozen
class AdhesionActivee(Event):
    libelle: ClassVar[str] = "adhésion activée"
    du: date = champ("membre depuis le")


@frozen
class DemissionRecue(Event):
    libelle: ClassVar[str] = "démission reçue"
    fin: date = champ("membre jusqu'au")


@frozen
class PersonneEntendue(Event):
    libelle: ClassVar[str] = "personne entendue"
    presente: bool = champ("personne présente")
    propos: Texte = champ("ce qui a été dit")


@frozen
class ExclusionPrononcee(Event):
    libelle: ClassVar[str] = "exclusion prononcée"
    fin: date = champ("membre jusqu'au")
    motif: Texte = champ("motif grave")


@frozen
class DecesConstate(Event):
    libelle: ClassVar[str] = "décès constaté"
    fin: date = champ("membre jusqu'au")


@frozen
class NomsEffaces(Event):
    libelle: ClassVar[str] = "noms effacés"


@frozen
class Cotisation:
    """Ce qui est réglé pour une année civile."""

    annee: int = champ("année civile")
    montant: Decimal = champ("montant")
    reglee_le: datetime = champ("réglée le")


@frozen
class Adhesion:
    """L'adhésion d'une personne ; `fin` est le premier jour où elle n'est plus membre."""

    personne: Membre | None = champ("compte de la personne", defaut=None, rectifiable=False)
    nom: Identite | None = champ("nom", defaut=None, rectifiable=False)
    prenom: Identite | None = champ("prénom", defaut=None, rectifiable=False)
    statuts: Reference | None = champ("statuts en vigueur", defaut=None, rectifiable=False)
    college: Code | None = champ("collège", defaut=None, rectifiable=False)
    profession: Code | None = champ(
        "profession", defaut=None, rectifiable=False, nature="profession"
    )
    structure: Code | None = champ("structure", defaut=None)
    assemblee: Reference | None = champ("assemblée où siéger", defaut=None, rectifiable=False)
    cotisations: tuple[Cotisation, ...] = champ("cotisations", defaut=())
    du: date | None = champ("membre depuis le", defaut=None, rectifiable=False)
    fin: date | None = champ("membre jusqu'au", defaut=None, rectifiable=False)
    presente: bool | None = champ("personne présente à l'audition", defaut=None)
    propos: Texte | None = champ("ce qui a été dit à l'audition", defaut=None)
    motif: Texte | None = champ("motif", defaut=None)
    demandee_le: datetime | None = champ("demandée le", defaut=None)
    entendue_le: datetime | None = champ("entendue le", defaut=None, rectifiable=False)


def _cotisation(reglee: CotisationReglee, survenu_le: datetime) -> Cotisation:
    return Cotisation(annee=reglee.annee, montant=reglee.montant, reglee_le=survenu_le)


EVOLUTIONS = {
    AdhesionDemandee: recopier(
        "personne",
        "nom",
        "prenom",
        "statuts",
        "college",
        "profession",
        "structure",
        "assemblee",
        le="demandee_le",
    ),
    AdhesionValidee: inchange,
    AdhesionRefusee: recopier("motif"),
    CotisationReglee: ajouter("cotisations", _cotisation),
    AdhesionActivee: recopier("du"),
    DemissionRecue: recopier("fin"),
    PersonneEntendue: recopier("presente", "propos", le="entendue_le"),
    ExclusionPrononcee: recopier("fin", "motif"),
    DecesConstate: recopier("fin"),
    NomsEffaces: recopier(nom=None, prenom=None),
}
