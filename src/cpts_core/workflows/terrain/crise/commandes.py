"""Ce que l'on demande pendant une crise."""

from datetime import UTC, datetime
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.terrain.crise.etats import Origine
from cpts_core.workflows.terrain.typologies import EXEMPLES


@frozen
class DonnerLAlerte(Command):
    libelle: ClassVar[str] = "donner l'alerte"
    typologie: Code = champ("typologie", exemples=EXEMPLES[1:2])
    origine: Origine = champ("origine")
    description: Texte = champ(
        "description", aide="sans nommer personne", exemples=("trois jours au-dessus de 38 degrés",)
    )


@frozen
class DeciderSansPlan(Command):
    """Le bureau assume d'agir sans plan communiqué, et dit pourquoi."""

    libelle: ClassVar[str] = "décider d'activer sans plan"
    raison: Texte = champ("raison", exemples=("le plan n'est pas encore écrit",))


@frozen
class Activer(Command):
    libelle: ClassVar[str] = "activer"
    plan: Reference | None = champ("plan de crise", defaut=None, exemples=("plan-1",))


@frozen
class ConfierUneAction(Command):
    libelle: ClassVar[str] = "confier une action"
    action: Texte = champ("action", exemples=("appeler les personnes isolées",))
    responsable: Membre = champ("responsable", exemples=("Camille",))
    pour_le: datetime = champ("pour le", exemples=(datetime(2025, 3, 21, 11, tzinfo=UTC),))


@frozen
class TerminerUneAction(Command):
    libelle: ClassVar[str] = "terminer une action"
    rang: int = champ("rang de l'action", aide="1 pour la première", minimum=1, exemples=(1,))
    resultat: Texte = champ("résultat", exemples=("tous ont répondu",))


@frozen
class FaireLePoint(Command):
    libelle: ClassVar[str] = "faire le point de situation"
    situation: Texte = champ("situation", exemples=("deux cabinets fermés, les autres tiennent",))


@frozen
class LeverLaCrise(Command):
    libelle: ClassVar[str] = "lever la crise"
    bilan: Texte = champ("bilan", exemples=("retour à l'activité habituelle",))


@frozen
class TirerLesEnseignements(Command):
    """Le retour d'expérience change le plan, ou dit pourquoi il n'y a rien à y changer."""

    libelle: ClassVar[str] = "tirer les enseignements"
    enseignements: tuple[Texte, ...] = champ("enseignements", exemples=("appeler plus tôt",))
    propositions: tuple[Texte, ...] = champ(
        "propositions pour le plan", defaut=(), exemples=("un second relais",)
    )
    rien_a_changer: Texte | None = champ(
        "pourquoi le plan reste tel quel", defaut=None, exemples=("chaque relais a joué son rôle",)
    )


@frozen
class ClasserSansSuite(Command):
    libelle: ClassVar[str] = "classer l'alerte sans suite"
    motif: Texte = champ("motif", exemples=("l'épisode n'a pas eu lieu",))
