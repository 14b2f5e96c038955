"""Ce que l'on demande autour d'une adhésion."""

from decimal import Decimal
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Identite, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.commun.argent import MAXIMUM


@frozen
class DemanderUneAdhesion(Command):
    """Les noms vont au coffre ; le journal ne garde qu'un identifiant."""

    libelle: ClassVar[str] = "demander une adhésion"
    personne: Membre = champ("compte de la personne", exemples=("Camille",))
    nom: Identite = champ("nom", exemples=("Martin",))
    prenom: Identite = champ("prénom", exemples=("Camille",))
    statuts: Reference = champ("statuts en vigueur", exemples=("texte-1",))
    college: Code | None = champ(
        "collège", aide="un de ceux des statuts, s'ils en prévoient", defaut=None
    )
    profession: Code | None = champ(
        "profession", aide="comme G15-60", defaut=None, exemples=("G15-60",)
    )
    structure: Code | None = champ(
        "structure", aide="numéro FINESS ou code choisi", defaut=None, exemples=("340099993",)
    )
    assemblee: Reference | None = champ("assemblée où siéger", defaut=None)


@frozen
class ValiderLAdhesion(Command):
    libelle: ClassVar[str] = "valider l'adhésion"


@frozen
class RefuserLAdhesion(Command):
    libelle: ClassVar[str] = "refuser l'adhésion"
    motif: Texte = champ("motif", exemples=("hors du territoire",))


@frozen
class ReglerLaCotisation(Command):
    libelle: ClassVar[str] = "régler la cotisation"
    annee: int = champ("année civile", minimum=2000, maximum=2100, exemples=(2025,))
    montant: Decimal = champ(
        "montant",
        aide="en euros ; 0 si l'assemblée n'en demande pas",
        minimum=0,
        maximum=MAXIMUM,
        exemples=(Decimal("10.00"),),
    )


@frozen
class ActiverLAdhesion(Command):
    libelle: ClassVar[str] = "activer l'adhésion"


@frozen
class Demissionner(Command):
    libelle: ClassVar[str] = "démissionner"


@frozen
class EntendreLaPersonne(Command):
    """Avant une exclusion : la personne s'explique, ou ne vient pas à l'audition proposée."""

    libelle: ClassVar[str] = "entendre la personne"
    presente: bool = champ("personne présente")
    propos: Texte = champ("ce qui a été dit", exemples=("elle conteste les faits",))


@frozen
class Exclure(Command):
    libelle: ClassVar[str] = "exclure"
    motif: Texte = champ(
        "motif grave", exemples=("usage de la liste des membres à des fins privées",)
    )


@frozen
class ConstaterLeDeces(Command):
    libelle: ClassVar[str] = "constater le décès"


@frozen
class EffacerLesNoms(Command):
    libelle: ClassVar[str] = "effacer les noms"
