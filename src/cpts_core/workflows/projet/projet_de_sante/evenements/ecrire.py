"""Ce qui est arrivé à un projet pendant qu'il s'écrit."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.commun.acteurs import Famille
from cpts_core.workflows.projet.choix import Annexe, Fir, Piece


@frozen
class ProjetOuvert(Event):
    libelle: ClassVar[str] = "projet ouvert"
    territoire: Texte = champ("territoire d'action")
    version_aci: Code = champ("version de l'accord")
    porteurs: tuple[Membre, ...] = champ("porteurs")
    professions: tuple[Code, ...] = champ("professions des porteurs")
    appel_a_projets: bool = champ("en réponse à un appel à projets")
    exception: Texte | None = champ("raison de l'exception")


@frozen
class VersionOuverte(Event):
    libelle: ClassVar[str] = "nouvelle version ouverte"
    precedent: Reference = champ("version précédente")
    territoire: Texte | None = champ("territoire d'action")
    version_aci: Code | None = champ("version de l'accord")
    porteurs: tuple[Membre, ...] = champ("porteurs")
    professions: tuple[Code, ...] = champ("professions des porteurs")
    codes: tuple[Code, ...] = champ("codes des objectifs")
    objectifs: tuple[Texte, ...] = champ("objectifs")
    familles: tuple[Famille, ...] = champ("familles des acteurs")
    acteurs: tuple[Texte, ...] = champ("acteurs associés")
    voisins: tuple[Texte, ...] = champ("autres projets")
    accords: tuple[Texte, ...] = champ("articulations")
    sans_voisin: bool = champ("aucun autre projet à articuler")
    diagnostics: tuple[Reference, ...] = champ("diagnostics")


@frozen
class LettreDeposee(Event):
    libelle: ClassVar[str] = "lettre d'intention déposée"
    calendrier: Texte = champ("calendrier prévisionnel")


@frozen
class LettreValidee(Event):
    libelle: ClassVar[str] = "lettre d'intention validée"


@frozen
class RedactionEngagee(Event):
    libelle: ClassVar[str] = "rédaction engagée"


@frozen
class ObjectifFixe(Event):
    libelle: ClassVar[str] = "objectif fixé"
    code: Code = champ("code")
    objectif: Texte = champ("objectif")


@frozen
class ActeurAssocie(Event):
    libelle: ClassVar[str] = "acteur associé"
    famille: Famille = champ("famille")
    acteur: Texte = champ("acteur")


@frozen
class ArticulationDecrite(Event):
    libelle: ClassVar[str] = "articulation décrite"
    avec: Texte = champ("autre projet")
    accord: Texte = champ("articulation")


@frozen
class AucunProjetVoisin(Event):
    libelle: ClassVar[str] = "aucun autre projet à articuler"


@frozen
class EchangeConsigne(Event):
    libelle: ClassVar[str] = "échange avec le référent consigné"
    le: date = champ("le")
    objet: Texte = champ("objet")


@frozen
class TroisiemePartieEngagee(Event):
    libelle: ClassVar[str] = "troisième partie engagée"


@frozen
class ActionProgrammee(Event):
    libelle: ClassVar[str] = "action programmée"
    action: Reference = champ("action")
    objectif: Code = champ("objectif")
    du: date = champ("du")
    au: date = champ("au")
    moyens: Texte = champ("moyens de l'année")


@frozen
class GrilleCroisee(Event):
    libelle: ClassVar[str] = "grille de cohérence croisée"
    objectif: Code = champ("objectif régional")
    mission: Code = champ("mission")
    reponse: Texte = champ("réponse")


@frozen
class PartenaireNomme(Event):
    libelle: ClassVar[str] = "partenaire nécessaire nommé"
    code: Code = champ("partenaire")
    mission: Code = champ("mission")
    convention: Reference | None = champ("convention")
    absence: Texte | None = champ("raison de l'absence")


@frozen
class AnnexeJointe(Event):
    libelle: ClassVar[str] = "annexe jointe"
    genre: Annexe = champ("genre")
    piece: Texte = champ("pièce")


@frozen
class DemandeFirSuivie(Event):
    libelle: ClassVar[str] = "demande de crédits FIR suivie"
    suite: Fir = champ("suite")
    motif: Texte | None = champ("motif")


@frozen
class PieceRattachee(Event):
    libelle: ClassVar[str] = "pièce rattachée"
    genre: Piece = champ("genre")
    piece: Reference = champ("pièce")


@frozen
class VersionChangee(Event):
    libelle: ClassVar[str] = "version de l'accord changée"
    version_aci: Code = champ("version de l'accord")
    motif: Texte = champ("motif")
