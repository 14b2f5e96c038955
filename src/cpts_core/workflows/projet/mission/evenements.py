"""Ce qui est arrivé à une mission."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Event


@frozen
class MissionRetenue(Event):
    libelle: ClassVar[str] = "mission retenue"
    projet: Reference = champ("projet de santé")
    version: Code = champ("version de l'accord")
    mission: Code = champ("mission")


@frozen
class MissionConfiee(Event):
    libelle: ClassVar[str] = "mission confiée"
    instance: Reference = champ("instance responsable")
    pilote: Membre = champ("pilote")


@frozen
class GroupeConstitue(Event):
    libelle: ClassVar[str] = "groupe de travail constitué"
    orientation: Texte = champ("orientation")
    membres: tuple[Membre, ...] = champ("membres du groupe")


@frozen
class GroupeRecompose(Event):
    libelle: ClassVar[str] = "groupe de travail recomposé"
    groupe: int = champ("numéro du groupe")
    membres: tuple[Membre, ...] = champ("membres du groupe")


@frozen
class SeanceTenue(Event):
    libelle: ClassVar[str] = "séance tenue"
    groupe: int = champ("numéro du groupe")
    presents: tuple[Membre, ...] = champ("membres présents")
    compte_rendu: Texte = champ("compte rendu")


@frozen
class FicheRedigee(Event):
    libelle: ClassVar[str] = "fiche rédigée"
    besoin: Texte = champ("besoin du territoire")
    objectifs: tuple[Texte, ...] = champ("objectifs")


@frozen
class ActionRattachee(Event):
    libelle: ClassVar[str] = "action rattachée"
    action: Reference = champ("action")


@frozen
class IndicateurRattache(Event):
    libelle: ClassVar[str] = "indicateur rattaché à la mission"
    indicateur: Reference = champ("indicateur")


@frozen
class FicheAchevee(Event):
    libelle: ClassVar[str] = "fiche achevée"


@frozen
class CalendrierChoisi(Event):
    libelle: ClassVar[str] = "calendrier choisi"
    demarrage_avant: date = champ("à démarrer au plus tard le")
    deploiement_avant: date = champ("à déployer au plus tard le")


@frozen
class SignatureConstatee(Event):
    """Les deux dates viennent de l'accord ; sans elles, il ne les impose pas ou on les ignore."""

    libelle: ClassVar[str] = "signature du contrat constatée"
    signe_le: date = champ("contrat signé le")
    contrat: Reference | None = champ("contrat", defaut=None)
    demarrage_avant: date | None = champ("à démarrer au plus tard le", defaut=None)
    deploiement_avant: date | None = champ("à déployer au plus tard le", defaut=None)


@frozen
class MissionEngagee(Event):
    libelle: ClassVar[str] = "mission engagée"


@frozen
class MissionDeployee(Event):
    libelle: ClassVar[str] = "mission déployée"


@frozen
class MissionEvaluee(Event):
    libelle: ClassVar[str] = "mission évaluée"
    annee: int = champ("année de contrat")
    bilan: Texte = champ("bilan")


@frozen
class MissionSuspendue(Event):
    libelle: ClassVar[str] = "mission suspendue"
    motif: Texte = champ("motif")


@frozen
class MissionRelancee(Event):
    libelle: ClassVar[str] = "mission relancée"


@frozen
class MissionAbandonnee(Event):
    libelle: ClassVar[str] = "mission abandonnée"
    motif: Texte = champ("motif")


@frozen
class VersionChangee(Event):
    libelle: ClassVar[str] = "version de l'accord changée"
    version: Code = champ("version de l'accord")
