"""Ce que l'on demande pour faire naître un projet et l'écrire."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.commun.acteurs import Famille
from cpts_core.workflows.projet.choix import (
    ACCES_PROCHE,
    PARCOURS_FACILITES,
    Annexe,
    Fir,
    Piece,
)


@frozen
class OuvrirLeProjet(Command):
    libelle: ClassVar[str] = "ouvrir un projet"
    territoire: Texte = champ("territoire d'action", exemples=("les deux vallées",))
    version_aci: Code = champ(
        "version de l'accord", aide="ACI-2019 ou ACI-2019-AV2", exemples=("ACI-2019-AV2",)
    )
    porteurs: tuple[Membre, ...] = champ("porteurs", exemples=("Camille",))
    professions: tuple[Code, ...] = champ(
        "professions des porteurs",
        aide="dans l'ordre des porteurs, comme G15-60",
        exemples=("G15-60",),
        nature="profession",
    )
    appel_a_projets: bool = champ("en réponse à un appel à projets", defaut=False)
    exception: Texte | None = champ(
        "raison de l'exception", aide="exigée pour un appel à projets", defaut=None
    )


@frozen
class OuvrirUneVersion(Command):
    """La suite d'un projet en vigueur, écrite à côté de lui à partir de ce qu'il dit."""

    libelle: ClassVar[str] = "ouvrir une nouvelle version"
    precedent: Reference = champ("version précédente", exemples=("projet-1",))
    territoire: Texte | None = champ("territoire d'action", exemples=("les deux vallées",))
    version_aci: Code | None = champ("version de l'accord", exemples=("ACI-2019-AV2",))
    porteurs: tuple[Membre, ...] = champ("porteurs", exemples=("Camille",))
    professions: tuple[Code, ...] = champ("professions des porteurs", exemples=("G15-60",))
    codes: tuple[Code, ...] = champ("codes des objectifs", exemples=("OBJ-1",))
    objectifs: tuple[Texte, ...] = champ(
        "objectifs", aide="dans l'ordre des codes", exemples=("un médecin pour chacun",)
    )
    familles: tuple[Famille, ...] = champ("familles des acteurs")
    acteurs: tuple[Texte, ...] = champ(
        "acteurs associés", aide="dans l'ordre des familles", exemples=("infirmiers",)
    )
    voisins: tuple[Texte, ...] = champ("autres projets", defaut=())
    accords: tuple[Texte, ...] = champ(
        "articulations", aide="dans l'ordre des autres projets", defaut=()
    )
    sans_voisin: bool = champ("aucun autre projet à articuler")
    diagnostics: tuple[Reference, ...] = champ("diagnostics", defaut=())


@frozen
class DeposerLaLettre(Command):
    libelle: ClassVar[str] = "déposer la lettre d'intention"
    calendrier: Texte = champ("calendrier prévisionnel", exemples=("dépôt du projet en juin",))


@frozen
class ConsignerLaValidationDeLaLettre(Command):
    libelle: ClassVar[str] = "consigner la validation de la lettre"


@frozen
class EngagerLaRedaction(Command):
    libelle: ClassVar[str] = "engager la rédaction"


@frozen
class FixerUnObjectif(Command):
    libelle: ClassVar[str] = "fixer un objectif"
    code: Code = champ("code", exemples=("OBJ-1", "OBJ-2"))
    objectif: Texte = champ("objectif", exemples=("que chacun trouve un médecin traitant",))


@frozen
class AssocierUnActeur(Command):
    libelle: ClassVar[str] = "associer un acteur"
    famille: Famille = champ("famille")
    acteur: Texte = champ(
        "acteur", aide="un groupe ou un organisme, jamais une personne", exemples=("infirmiers",)
    )


@frozen
class DecrireUneArticulation(Command):
    libelle: ClassVar[str] = "décrire une articulation"
    avec: Texte = champ("autre projet", exemples=("contrat local de santé",))
    accord: Texte = champ("articulation", exemples=("un groupe de travail commun",))


@frozen
class ConstaterQuAucunProjetNEstVoisin(Command):
    libelle: ClassVar[str] = "constater qu'aucun autre projet n'est à articuler"


@frozen
class ConsignerUnEchange(Command):
    """Un échange avec le référent de l'ARS, à la date où il a eu lieu."""

    libelle: ClassVar[str] = "consigner un échange avec le référent de l'ARS"
    objet: Texte = champ("objet", exemples=("contour du territoire",))


@frozen
class EngagerLaTroisiemePartie(Command):
    libelle: ClassVar[str] = "engager la troisième partie"


@frozen
class ProgrammerUneAction(Command):
    """Une année d'une action, avec ses dates et ses moyens."""

    libelle: ClassVar[str] = "programmer une action"
    action: Reference = champ("action", exemples=("action-1",))
    objectif: Code = champ("objectif", exemples=("OBJ-1",))
    du: date = champ("du", exemples=(date(2025, 1, 1),))
    au: date = champ("au", exemples=(date(2025, 12, 31),))
    moyens: Texte = champ("moyens de l'année", exemples=("deux demi-journées par mois",))


@frozen
class CroiserLaGrille(Command):
    """Dire comment une mission sert un objectif du projet régional de santé."""

    libelle: ClassVar[str] = "croiser la grille de cohérence"
    objectif: Code = champ(
        "objectif régional",
        aide=f"{ACCES_PROCHE}, {PARCOURS_FACILITES}, ou le code d'un autre objectif de la région",
        exemples=(ACCES_PROCHE, PARCOURS_FACILITES),
    )
    mission: Code = champ("mission", exemples=("ACCES_MT",))
    reponse: Texte = champ("réponse", exemples=("une liste commune de patients sans médecin",))


@frozen
class NommerUnPartenaire(Command):
    """Un acteur sans qui une mission ne se ferait pas ; nommé à nouveau, il est mis à jour."""

    libelle: ClassVar[str] = "nommer un partenaire nécessaire"
    code: Code = champ("partenaire", exemples=("hopital-du-bourg",))
    mission: Code = champ("mission", exemples=("PARCOURS",))
    convention: Reference | None = champ("convention", defaut=None, exemples=("partenariat-1",))
    absence: Texte | None = champ(
        "raison de l'absence", aide="si aucune convention n'est signée", defaut=None
    )


@frozen
class JoindreUneAnnexe(Command):
    libelle: ClassVar[str] = "joindre une annexe"
    genre: Annexe = champ("genre")
    piece: Texte = champ("pièce", exemples=("statuts adoptés",))


@frozen
class SuivreLaDemandeFir(Command):
    libelle: ClassVar[str] = "suivre la demande de crédits FIR"
    suite: Fir = champ("suite", exemples=(Fir.DEMANDEE, Fir.SANS_OBJET, Fir.ACCORDEE))
    motif: Texte | None = champ("motif", defaut=None, exemples=("réponse de l'ARS",))


@frozen
class RattacherUnePiece(Command):
    """Une partie du dossier est ouverte pour ce projet, ou reprise d'avant lui."""

    libelle: ClassVar[str] = "rattacher une pièce"
    genre: Piece = champ("genre")
    piece: Reference = champ("pièce", exemples=("piece-1",))


@frozen
class ChangerDeVersion(Command):
    libelle: ClassVar[str] = "changer de version de l'accord"
    version_aci: Code = champ("version de l'accord", exemples=("ACI-2019-AV2",))
    motif: Texte = champ("motif", exemples=("avenant au contrat",))
