"""Ce que l'on demande pour engager les trois parties : le contrat, ses avenants, sa fin."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.contrats.parties import Partie


def _preuve() -> Texte | None:
    preuve: Texte | None = champ(
        "preuve",
        aide="exigée pour consigner ce que dit une autre partie",
        defaut=None,
        exemples=("contrat signé, classeur 3",),
    )
    return preuve


@frozen
class Signer(Command):
    libelle: ClassVar[str] = "signer"
    partie: Partie = champ("partie", exemples=(Partie.CPTS,))
    preuve: Texte | None = _preuve()


@frozen
class ConstaterDossierComplet(Command):
    libelle: ClassVar[str] = "constater le dossier complet"
    preuve: Texte | None = _preuve()


@frozen
class SignalerUnePieceManquante(Command):
    libelle: ClassVar[str] = "signaler une pièce manquante"
    piece: Texte = champ("pièce", exemples=("relevé d'identité bancaire",))


@frozen
class PreparerUnAvenant(Command):
    libelle: ClassVar[str] = "préparer un avenant"
    version: Code = champ("version de l'accord", exemples=("ACI-2019-AV2", "ACI-2019"))
    effet: date = champ("effet", exemples=(date(2025, 3, 20),))
    objet: Texte = champ("objet", exemples=("passage à la version suivante de l'accord",))


@frozen
class AbandonnerLAvenant(Command):
    libelle: ClassVar[str] = "abandonner l'avenant"
    motif: Texte = champ("motif", exemples=("désaccord sur une enveloppe",))


@frozen
class ConvenirDuRenouvellement(Command):
    libelle: ClassVar[str] = "convenir du renouvellement"
    version: Code = champ("version de l'accord", exemples=("ACI-2019-AV2",))


@frozen
class Resilier(Command):
    libelle: ClassVar[str] = "résilier"
    partie: Partie = champ("partie", exemples=(Partie.CPTS,))
    motif: Texte = champ("motif", exemples=("fin de l'association",))
    preuve: Texte | None = _preuve()


@frozen
class ReprendreLesConditions(Command):
    """Un contrat déjà commencé entre avec les conditions de son texte signé."""

    libelle: ClassVar[str] = "reprendre les conditions"
    preuve: Texte = champ("contrat signé", exemples=("contrat signé, classeur 3",))


@frozen
class CorrigerLaSignature(Command):
    """La date de la signature commande toutes les années de contrat : elle se corrige à part."""

    libelle: ClassVar[str] = "corriger la date de la signature"
    signe_le: date = champ("signé le", exemples=(date(2025, 3, 19),))
    motif: Texte = champ("motif", exemples=("erreur de saisie",))
    second: Membre = champ("seconde personne", exemples=("Camille",))
