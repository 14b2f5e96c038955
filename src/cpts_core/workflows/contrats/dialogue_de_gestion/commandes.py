"""Ce que l'on demande autour d'un dialogue de gestion, une fois par année de contrat."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Reference, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.commun.argent import MAXIMUM
from cpts_core.workflows.contrats.parties import PARTIES, Partie


@frozen
class OuvrirDialogue(Command):
    """Une année de contrat vient de finir."""

    libelle: ClassVar[str] = "ouvrir le dialogue de gestion"
    contrat: Reference = champ("contrat", exemples=("contrat-1",))
    annee: int = champ("année de contrat", minimum=1, maximum=99, exemples=(1,))
    debut: date = champ("premier jour", exemples=(date(2024, 3, 20),))
    fin: date = champ("dernier jour", exemples=(date(2025, 3, 19),))


@frozen
class TransmettreLeRapport(Command):
    libelle: ClassVar[str] = "transmettre le rapport d'activité"
    rapport: Texte = champ("rapport d'activité", exemples=("rapport de l'année 1",))


@frozen
class TenirLeDialogue(Command):
    libelle: ClassVar[str] = "tenir le dialogue"
    presents: tuple[Partie, ...] = champ("parties présentes", exemples=(PARTIES,))


@frozen
class RassemblerLesIndicateurs(Command):
    libelle: ClassVar[str] = "rassembler les indicateurs"
    indicateurs: tuple[Reference, ...] = champ("indicateurs", exemples=(("indicateur-1",),))


@frozen
class RetenirUnIndicateur(Command):
    """Son atteinte, son poids et sa preuve sont ceux que l'indicateur a arrêtés pour l'année."""

    libelle: ClassVar[str] = "retenir un indicateur"
    indicateur: Reference = champ("indicateur", exemples=("indicateur-1",))
    mission: Code = champ("mission", aide="celle qu'il évalue", exemples=("PARCOURS",))


@frozen
class EcarterUnIndicateur(Command):
    """Ce qui ne se mesure pas, ou plus, se dit."""

    libelle: ClassVar[str] = "écarter un indicateur"
    indicateur: Reference = champ("indicateur", exemples=("indicateur-1",))
    motif: Texte = champ("motif", exemples=("donnée jamais transmise",))


@frozen
class RenoncerAUnePart(Command):
    """Aucun indicateur n'évalue cette mission cette année : sa part variable est nulle."""

    libelle: ClassVar[str] = "renoncer à une part variable"
    mission: Code = champ("mission", exemples=("PARCOURS",))
    motif: Texte = champ("motif", exemples=("mission à peine démarrée",))


@frozen
class ArreterLesIndicateurs(Command):
    libelle: ClassVar[str] = "arrêter les indicateurs de l'année"


@frozen
class ArreterLaPartVariable(Command):
    libelle: ClassVar[str] = "arrêter la part variable"


@frozen
class RevoirUnePart(Command):
    """Les parties retiennent un autre montant que celui du calcul, et disent pourquoi."""

    libelle: ClassVar[str] = "revoir une part variable"
    mission: Code = champ("mission", aide="la première de son enveloppe", exemples=("PARCOURS",))
    montant: Decimal = champ("montant", minimum=0, maximum=MAXIMUM, exemples=(Decimal(9000),))
    motif: Texte = champ("motif", exemples=("résultat partiel admis",))


@frozen
class NotifierLeSolde(Command):
    libelle: ClassVar[str] = "notifier le solde"
    preuve: Texte | None = champ(
        "preuve",
        aide="exigée pour consigner ce que dit la CPAM",
        defaut=None,
        exemples=("courrier de la CPAM",),
    )


@frozen
class CloreLeDialogue(Command):
    libelle: ClassVar[str] = "clore le dialogue"
