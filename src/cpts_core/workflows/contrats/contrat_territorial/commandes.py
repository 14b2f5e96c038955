"""Ce que l'on demande autour d'un contrat territorial de santé."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.commun.argent import MAXIMUM
from cpts_core.workflows.contrats.contrat_territorial.etats import Signataire


@frozen
class ProposerLeContrat(Command):
    libelle: ClassVar[str] = "proposer un contrat territorial"
    projet: Reference = champ("projet de santé", exemples=("projet-1",))


@frozen
class DefinirLObjet(Command):
    libelle: ClassVar[str] = "définir l'objet et les objectifs"
    objet: Texte = champ("objet", exemples=("l'accès aux soins du canton",))
    objectifs: tuple[Texte, ...] = champ("objectifs", exemples=("un médecin pour chacun",))
    perimetre: Texte = champ("périmètre", exemples=("les communes des deux rives",))


@frozen
class ConsignerUnEngagement(Command):
    """Ce qu'une partie prenante fera, et ce qu'elle y met."""

    libelle: ClassVar[str] = "consigner un engagement"
    signataire: Signataire = champ("partie prenante")
    engagement: Texte = champ("engagement", exemples=("ouvrir une permanence",))
    moyens: Texte = champ("moyens", aide="« aucun » se dit aussi", exemples=("un local",))
    montant: Decimal | None = champ(
        "montant",
        aide="en euros, s'il y en a un",
        minimum=0,
        maximum=MAXIMUM,
        defaut=None,
        exemples=(Decimal(15000),),
    )
    representant: Membre | None = champ(
        "représentant", aide="qui lira le contrat pour elle", defaut=None, exemples=("Camille",)
    )


@frozen
class OrganiserLeContrat(Command):
    libelle: ClassVar[str] = "organiser la mise en œuvre"
    mise_en_oeuvre: Texte = champ("mise en œuvre", exemples=("un comité tous les deux mois",))
    suivi: Texte = champ("suivi", exemples=("un tableau par trimestre",))
    evaluation: Texte = champ("évaluation", exemples=("un bilan la dernière année",))


@frozen
class FixerLesDates(Command):
    libelle: ClassVar[str] = "fixer les dates"
    debut: date = champ("premier jour", exemples=(date(2025, 4, 1),))
    fin: date = champ("dernier jour", exemples=(date(2028, 3, 31),))


@frozen
class AcheverLaNegociation(Command):
    libelle: ClassVar[str] = "achever la négociation"


@frozen
class RouvrirLaNegociation(Command):
    libelle: ClassVar[str] = "rouvrir la négociation"
    motif: Texte = champ("motif", exemples=("un moyen retiré",))


@frozen
class SignerLeContrat(Command):
    libelle: ClassVar[str] = "signer le contrat territorial"
    signataire: Signataire = champ("partie prenante")
    preuve: Texte | None = champ(
        "preuve",
        aide="exigée pour consigner la signature d'un autre",
        defaut=None,
        exemples=("exemplaire signé",),
    )


@frozen
class PublierLeContrat(Command):
    libelle: ClassVar[str] = "publier le contrat"
    preuve: Texte | None = champ(
        "preuve",
        aide="exigée pour consigner la publication par l'ARS",
        defaut=None,
        exemples=("page du site de l'ARS",),
    )


@frozen
class EvaluerLeContrat(Command):
    libelle: ClassVar[str] = "évaluer le contrat"
    bilan: Texte = champ("bilan", exemples=("deux objectifs sur trois",))


@frozen
class ConstaterLaFin(Command):
    libelle: ClassVar[str] = "constater la fin du contrat"


@frozen
class ResilierLeContrat(Command):
    libelle: ClassVar[str] = "résilier le contrat territorial"
    motif: Texte = champ("motif", exemples=("moyens retirés",))


@frozen
class AbandonnerLeContrat(Command):
    libelle: ClassVar[str] = "abandonner le contrat territorial"
    motif: Texte = champ("motif", exemples=("projet repris autrement",))
