"""Partager : N5 et N6."""

from decimal import Decimal
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Texte, champ
from cpts_core.kernel.messages import Command

NOTES = Decimal(1), Decimal(5)


def _moyenne(libelle: str) -> Decimal | None:
    minimum, maximum = NOTES
    moyenne: Decimal | None = champ(
        libelle,
        aide="moyenne, de 1 à 5",
        minimum=minimum,
        maximum=maximum,
        defaut=None,
        exemples=(Decimal("4.2"),),
    )
    return moyenne


@frozen
class EnvoyerLEnquete(Command):
    """N5 : l'enquête part, sans référence au dossier."""

    libelle: ClassVar[str] = "envoyer l'enquête de satisfaction"
    sollicites: int = champ("professionnels sollicités", minimum=1, exemples=(12,))


@frozen
class CloreLEnquete(Command):
    """N5 : plus aucune réponse n'est attendue."""

    libelle: ClassVar[str] = "clore l'enquête de satisfaction"


@frozen
class ConsignerLaSatisfaction(Command):
    """Fin de N5 : des nombres, jamais une réponse."""

    libelle: ClassVar[str] = "consigner la satisfaction"
    reponses: int = champ("réponses reçues", minimum=0, exemples=(8,))
    ecoute: Decimal | None = _moyenne("écoute sans jugement")
    rapidite: Decimal | None = _moyenne("délai de réponse")
    utilite: Decimal | None = _moyenne("utilité")
    confiance: Decimal | None = _moyenne("confiance dans la confidentialité")
    redeclarer: Decimal | None = _moyenne("déclarerait à nouveau")


@frozen
class RedigerLeRapport(Command):
    """N6."""

    libelle: ClassVar[str] = "rédiger le rapport final"
    rapport: Texte = champ(
        "rapport", aide="ne nommez personne", exemples=("ce que nous avons appris",)
    )
    relu: bool = champ("relu pour l'assemblée", aide="expurgé selon le profil de l'AG")


@frozen
class CommuniquerEnAssemblee(Command):
    """Fin de N6 : le rapport est présenté ; la date est celle de l'assemblée."""

    libelle: ClassVar[str] = "communiquer en assemblée générale"
