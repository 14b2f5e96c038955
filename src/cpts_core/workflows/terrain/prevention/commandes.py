"""Ce que l'on demande autour d'une campagne de prévention."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.terrain.prevention.etats import Compte, Nature, Population


@frozen
class ChoisirUneCampagne(Command):
    """Un besoin du territoire et un programme national se rencontrent."""

    libelle: ClassVar[str] = "choisir une campagne"
    nature: Nature = champ("nature")
    population: Population = champ("population", exemples=(Population.ADULTES,))
    diagnostic: Reference = champ("diagnostic territorial", exemples=("diagnostic-1",))
    besoin: Code = champ("besoin", aide="son code dans le diagnostic", exemples=("B1",))
    programme: Code = champ(
        "programme national",
        aide="celui que la campagne relaie",
        exemples=("depistage-organise",),
    )
    pilote: Membre = champ("pilote", exemples=("Camille",))
    parcours: Reference | None = champ(
        "parcours", aide="attendu pour les enfants et les jeunes", defaut=None
    )


@frozen
class PreparerLaCampagne(Command):
    """Qui l'on veut atteindre, combien, avec qui, quand ; une nouvelle saisie remplace l'autre."""

    libelle: ClassVar[str] = "préparer la campagne"
    public_vise: Texte = champ(
        "public visé", aide="un groupe, jamais une personne", exemples=("50 à 74 ans du canton",)
    )
    compte: Compte = champ("ce que la cible compte")
    professions: tuple[Code, ...] = champ(
        "professions", aide="comme G15-60", exemples=(("G15-10", "G15-60"),), nature="profession"
    )
    debut: date = champ("premier jour", exemples=(date(2025, 4, 1),))
    fin: date = champ("dernier jour", exemples=(date(2025, 6, 30),))
    effectif: int | None = champ(
        "effectif du public visé", defaut=None, minimum=1, exemples=(1200,)
    )
    cible: int | None = champ("cible", defaut=None, minimum=1, exemples=(300,))
    partenaires: tuple[Code, ...] = champ("partenaires", defaut=(), exemples=("crcdc",))


@frozen
class TenirUneSeance(Command):
    """Une séance a eu lieu ; sa date est celle du fait. Rien que des nombres."""

    libelle: ClassVar[str] = "tenir une séance"
    touchees: int = champ("personnes touchées", minimum=0, exemples=(40,))
    depistees: int = champ("personnes dépistées", defaut=0, minimum=0)
    vaccinees: int = champ("personnes vaccinées", defaut=0, minimum=0)


@frozen
class RetirerUneSeance(Command):
    """Une séance mal comptée, ou comptée deux fois, ne compte plus."""

    libelle: ClassVar[str] = "retirer une séance"
    seance: int = champ("numéro de la séance", minimum=1, exemples=(1,))
    motif: Texte = champ("motif", exemples=("saisie deux fois",))


@frozen
class DresserLeBilan(Command):
    """Ce qui est atteint, face à la cible."""

    libelle: ClassVar[str] = "dresser le bilan"
    enseignements: Texte = champ("enseignements", exemples=("le marché a mieux attiré",))
    explication: Texte | None = champ(
        "explication de l'écart",
        aide="attendue si la cible n'est pas atteinte",
        defaut=None,
        exemples=("deux séances annulées",),
    )


@frozen
class AbandonnerLaCampagne(Command):
    libelle: ClassVar[str] = "abandonner la campagne"
    motif: Texte = champ("motif", exemples=("vaccins indisponibles",))
