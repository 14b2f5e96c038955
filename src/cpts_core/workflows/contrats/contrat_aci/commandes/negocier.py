"""Ce que l'on demande avant la signature : écrire les conditions, ou y renoncer."""

from decimal import Decimal
from typing import Any, ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Reference, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.commun.argent import MAXIMUM


def montant(libelle: str, aide: str = "", *exemples: Decimal) -> Any:
    """Décrit un montant en euros, de zéro au maximum admis."""
    return champ(libelle, aide=aide, minimum=0, maximum=MAXIMUM, exemples=exemples)


@frozen
class OuvrirContrat(Command):
    libelle: ClassVar[str] = "ouvrir la négociation d'un contrat"
    projet: Reference = champ("projet de santé", exemples=("projet-1",))
    version: Code = champ("version de l'accord", exemples=("ACI-2019-AV2", "ACI-2019"))
    precedent: Reference | None = champ("contrat précédent", defaut=None)


@frozen
class EtablirLaTaille(Command):
    libelle: ClassVar[str] = "établir la taille"
    population: int = champ("population", aide="habitants du territoire", exemples=(48277, 80000))
    millesime: int = champ("millésime", aide="année de la population", exemples=(2022,))


@frozen
class FixerLeFonctionnement(Command):
    libelle: ClassVar[str] = "fixer le fonctionnement"
    montant: Decimal = montant("montant annuel", "celui du contrat", Decimal(60000))


@frozen
class FixerUneEnveloppe(Command):
    """Une enveloppe paie une mission, ou plusieurs que le contrat ne sépare pas."""

    libelle: ClassVar[str] = "fixer une enveloppe"
    missions: tuple[Code, ...] = champ(
        "missions",
        aide="codes de l'accord, comme PARCOURS",
        exemples=(("ACCES_MT", "ACCES_SNP"), ("PARCOURS",), ("PREV",), ("CRISE",)),
    )
    fixe: Decimal = montant("part fixe annuelle", "", Decimal(20000))
    variable: Decimal = montant("part variable annuelle", "au plus, par an", Decimal(10000))


@frozen
class RetirerUneEnveloppe(Command):
    libelle: ClassVar[str] = "retirer une enveloppe"
    mission: Code = champ("mission", exemples=("PARCOURS",))


@frozen
class InscrireUneLigne(Command):
    """Ce que le contrat paie à part : premier plan de crise, soins non programmés, démarrage."""

    libelle: ClassVar[str] = "inscrire une ligne particulière"
    ligne: Code = champ("ligne", aide="un code à vous", exemples=("premier-plan-de-crise",))
    montant: Decimal = montant("montant", "celui du contrat", Decimal(5000))


@frozen
class PresenterALaSignature(Command):
    libelle: ClassVar[str] = "présenter à la signature"


@frozen
class RouvrirLaNegociation(Command):
    libelle: ClassVar[str] = "rouvrir la négociation"
    motif: Texte = champ("motif", exemples=("un montant à revoir",))


@frozen
class AbandonnerLaNegociation(Command):
    libelle: ClassVar[str] = "abandonner la négociation"
    motif: Texte = champ("motif", exemples=("projet reporté",))
