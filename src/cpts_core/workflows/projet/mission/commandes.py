"""Ce que l'on demande autour d'une mission."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Command


@frozen
class RetenirUneMission(Command):
    """Le projet choisit une mission de l'accord."""

    libelle: ClassVar[str] = "retenir une mission"
    projet: Reference = champ("projet de santé", exemples=("projet-1",))
    version: Code = champ("version de l'accord", exemples=("ACI-2019-AV2",))
    mission: Code = champ("mission", aide="son code dans l'accord", exemples=("QUAL",))


@frozen
class ConfierLaMission(Command):
    """Une instance en répond, quelqu'un la conduit."""

    libelle: ClassVar[str] = "confier la mission"
    instance: Reference = champ("instance responsable", exemples=("bureau",))
    pilote: Membre = champ("pilote", exemples=("Camille",))


@frozen
class ConstituerUnGroupe(Command):
    """Des professionnels se réunissent pour décliner une orientation du diagnostic."""

    libelle: ClassVar[str] = "constituer un groupe de travail"
    orientation: Texte = champ("orientation", exemples=("l'accès des plus fragiles",))
    membres: tuple[Membre, ...] = champ("membres du groupe", exemples=("Camille",))


@frozen
class RecomposerUnGroupe(Command):
    """Le groupe change de membres ; ses séances passées restent."""

    libelle: ClassVar[str] = "recomposer un groupe de travail"
    groupe: int = champ("numéro du groupe", minimum=1, exemples=(1,))
    membres: tuple[Membre, ...] = champ("membres du groupe", exemples=("Sacha",))


@frozen
class TenirUneSeance(Command):
    """Le groupe s'est réuni."""

    libelle: ClassVar[str] = "tenir une séance"
    groupe: int = champ("numéro du groupe", minimum=1, exemples=(1,))
    presents: tuple[Membre, ...] = champ("membres présents", exemples=("Camille",))
    compte_rendu: Texte = champ("compte rendu", exemples=("deux actions proposées",))


@frozen
class RedigerLaFiche(Command):
    """Le besoin auquel la mission répond, et ses objectifs."""

    libelle: ClassVar[str] = "rédiger la fiche"
    besoin: Texte = champ("besoin du territoire", exemples=("des patients sans médecin traitant",))
    objectifs: tuple[Texte, ...] = champ("objectifs", exemples=("moins de patients sans médecin",))


@frozen
class RattacherUneAction(Command):
    """Une action décline la mission."""

    libelle: ClassVar[str] = "rattacher une action"
    action: Reference = champ("action", exemples=("action-1",))


@frozen
class RattacherUnIndicateur(Command):
    """Un indicateur suit la mission entière."""

    libelle: ClassVar[str] = "rattacher un indicateur à la mission"
    indicateur: Reference = champ("indicateur", exemples=("indicateur-1",))


@frozen
class AcheverLaFiche(Command):
    """La fiche répond aux trois questions, pour chaque action."""

    libelle: ClassVar[str] = "achever la fiche"


@frozen
class ChoisirLeCalendrier(Command):
    """La CPTS fixe elle-même les deux dates que l'accord n'impose pas."""

    libelle: ClassVar[str] = "choisir le calendrier"
    demarrage_avant: date = champ("à démarrer au plus tard le", exemples=(date(2025, 6, 1),))
    deploiement_avant: date = champ("à déployer au plus tard le", exemples=(date(2026, 6, 1),))


@frozen
class ConstaterLaSignature(Command):
    """Le contrat est signé, ou la date de sa signature est corrigée."""

    libelle: ClassVar[str] = "constater la signature du contrat"
    signe_le: date = champ("contrat signé le", exemples=(date(2024, 11, 25),))
    contrat: Reference | None = champ("contrat", defaut=None, exemples=("contrat-1",))


@frozen
class EngagerLaMission(Command):
    """La mission démarre."""

    libelle: ClassVar[str] = "engager la mission"


@frozen
class DeployerLaMission(Command):
    """Tout ce que la mission prévoit est en route."""

    libelle: ClassVar[str] = "déployer la mission"


@frozen
class EvaluerLaMission(Command):
    """Le bilan d'une année de contrat."""

    libelle: ClassVar[str] = "évaluer la mission"
    annee: int = champ("année de contrat", minimum=1, exemples=(1, 2))
    bilan: Texte = champ("bilan", exemples=("objectifs atteints pour l'essentiel",))


@frozen
class SuspendreLaMission(Command):
    """La mission s'arrête pour un temps ; ses échéances courent toujours."""

    libelle: ClassVar[str] = "suspendre la mission"
    motif: Texte = champ("motif", exemples=("pilote absent",))


@frozen
class RelancerLaMission(Command):
    """La mission reprend là où elle en était."""

    libelle: ClassVar[str] = "relancer la mission"


@frozen
class AbandonnerLaMission(Command):
    """La CPTS renonce à une mission que l'accord ne lui impose pas."""

    libelle: ClassVar[str] = "abandonner la mission"
    motif: Texte = champ("motif", exemples=("priorités revues",))


@frozen
class ChangerDeVersion(Command):
    """Un avenant fait passer le projet à une autre version de l'accord."""

    libelle: ClassVar[str] = "changer de version de l'accord"
    version: Code = champ("version de l'accord", exemples=("ACI-2019-AV2",))
