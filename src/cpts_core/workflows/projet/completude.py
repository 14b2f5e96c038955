"""Ce qu'un dossier de projet contient et ce qui lui manque, partie par partie, avec sa source.

Pur : le projet et ce que ses pièces exposent entrent, une liste de points sort. Le refus d'un
dossier incomplet et la page du dossier lisent la même liste (ADR 0061).
"""

from collections.abc import Iterator, Mapping
from typing import Any

from cpts_core.kernel.messages import Lie
from cpts_core.kernel.sources import Loi, unite
from cpts_core.referentiels import aci
from cpts_core.referentiels.accord import Mission
from cpts_core.workflows.projet.choix import OBJECTIFS_REGIONAUX, Annexe, Fir
from cpts_core.workflows.projet.points import Exigence, Partie, Point, point, sauf

Lies = Mapping[str, tuple[Lie, ...]]

TERRITOIRE = (Loi("CSP, art. L1434-12"), *unite("NP-039"))
DIAGNOSTIC_ACHEVE = ("VALIDE",)
FICHE_ACHEVEE = ("FICHE_COMPLETE", "ENGAGEE", "DEPLOYEE", "EVALUEE")
ABANDONNEE = "ABANDONNEE"
TEXTE_EN_COURS = ("REDIGE", "ADOPTE")
SYSTEME_RETENU = ("RETENUE", "RETENU", "DEPLOYEE", "DEPLOYE")
BUDGET_ADOPTE = ("ADOPTE", "EXECUTE")
CONVENTION_SIGNEE = ("SIGNE", "EN_VIGUEUR", "RENOUVELE")


def points(projet: Any, lies: Lies) -> tuple[Point, ...]:
    """Donne tous les points d'un dossier, dans l'ordre de ses parties."""
    return (
        *_presentation(projet),
        *_diagnostic(lies),
        *_missions(projet, lies),
        *_organisation(projet, lies),
        *_region(projet),
        *_annexes(projet, lies),
    )


def manquants(projet: Any, lies: Lies, exigence: Exigence) -> tuple[str, ...]:
    """Donne en une phrase chaque point exigé qui n'est pas tenu."""
    return tuple(
        str(un) for un in points(projet, lies) if un.exigence is exigence and not un.present
    )


def inconnus(projet: Any) -> tuple[str, ...]:
    """Nomme ce que la troisième partie suppose connu et qui ne l'est pas encore."""
    connus = {
        "les objectifs": projet.objectifs,
        "les acteurs": projet.acteurs,
        "le lien avec les autres projets": projet.articulations or projet.sans_voisin,
    }
    return tuple(libelle for libelle, connu in connus.items() if not connu)


def _presentation(projet: Any) -> Iterator[Point]:
    ici = Partie.PRESENTATION
    yield point(ici, "territoire d'action", TERRITOIRE, projet.territoire)
    yield point(ici, "porteurs professionnels de santé", unite("NP-009"), projet.porteurs)
    yield point(ici, "objectifs", unite("NP-005"), projet.objectifs)
    yield point(ici, "acteurs associés", unite("NP-005"), projet.acteurs)
    yield Point(ici, "lien avec les autres projets", unite("NP-021"), _articulation(projet))
    yield point(
        ici,
        "échange avec le référent de l'ARS",
        unite("NP-008"),
        projet.echanges,
        Exigence.DEPOT,
    )


def _articulation(projet: Any) -> tuple[str, ...]:
    return sauf(projet.articulations or projet.sans_voisin, "lien avec les autres projets")


def _diagnostic(lies: Lies) -> Iterator[Point]:
    tenu = _en_etat(lies, "diagnostics", DIAGNOSTIC_ACHEVE)
    yield point(Partie.DIAGNOSTIC, "diagnostic validé", unite("NP-011", "NP-013", "PS-003"), tenu)


def _missions(projet: Any, lies: Lies) -> Iterator[Point]:
    ici = Partie.MISSIONS
    retenues = {lie.valeurs["mission"]: lie for lie in _retenues(lies)}
    for mission in _socles(projet):
        libelle = f"mission socle {mission.numero} : {mission.libelle}"
        yield point(ici, libelle, unite("NP-005", "NP-015"), mission.code in retenues)
    fiches = tuple(code for code, lie in retenues.items() if lie.etat not in FICHE_ACHEVEE)
    aucune = sauf(retenues, "aucune mission retenue")
    yield Point(ici, "fiches de mission complètes", unite("NP-016", "PS-005"), fiches or aucune)
    yield Point(ici, "objectifs servis par une action", unite("NP-005"), sans_action(projet))
    yield Point(
        ici, "actions qui servent un objectif", unite("NP-005"), sans_objectif(projet, lies)
    )
    yield point(
        ici, "actions programmées par année, avec leurs moyens", unite("NP-006"), projet.programme
    )


def _socles(projet: Any) -> tuple[Mission, ...]:
    return aci.version(projet.version_aci).socles() if projet.version_aci else ()


def sans_action(projet: Any) -> tuple[str, ...]:
    """Nomme les objectifs qu'aucune action programmée ne sert."""
    servis = {etape.objectif for etape in projet.programme}
    seuls = tuple(o.code for o in projet.objectifs if o.code not in servis)
    return seuls or sauf(projet.objectifs, "aucun objectif")


def actions(projet: Any, lies: Lies) -> tuple[str, ...]:
    """Donne les actions du projet : celles de ses missions, et celles qui lui sont rattachées."""
    portees = (action for lie in _retenues(lies) for action in lie.valeurs["actions"])
    return tuple(dict.fromkeys((*projet.actions, *portees)))


def _retenues(lies: Lies) -> tuple[Lie, ...]:
    return tuple(lie for lie in lies.get("missions", ()) if lie.etat != ABANDONNEE)


def sans_objectif(projet: Any, lies: Lies) -> tuple[str, ...]:
    """Nomme les actions du projet qui ne sont programmées pour aucun objectif."""
    programmees = {etape.action for etape in projet.programme}
    connues = actions(projet, lies)
    seules = tuple(action for action in connues if action not in programmees)
    return seules or sauf(connues, "aucune action")


def _organisation(projet: Any, lies: Lies) -> Iterator[Point]:
    ici = Partie.ORGANISATION
    yield point(
        ici,
        "objectifs, acteurs et articulations connus d'abord",
        unite("NP-021"),
        projet.troisieme_partie_le,
    )
    yield point(
        ici,
        "forme juridique et gouvernance",
        unite("NP-025", "NP-026"),
        "STATUTS" in _textes(lies),
    )
    yield point(
        ici,
        "systèmes d'information retenus",
        unite("NP-027", "NP-029"),
        _en_etat(lies, "systemes", SYSTEME_RETENU),
    )
    yield point(
        ici,
        "budget prévisionnel adopté",
        unite("NP-031"),
        _en_etat(lies, "budgets", BUDGET_ADOPTE),
    )


def _region(projet: Any) -> Iterator[Point]:
    croises = {croisement.objectif for croisement in projet.grille}
    absents = tuple(o for code, o in OBJECTIFS_REGIONAUX.items() if code not in croises)
    yield Point(Partie.REGION, "grille de cohérence", unite("NP-036"), absents)
    yield point(
        Partie.REGION,
        "crédits FIR examinés avec l'ARS",
        unite("NP-037"),
        projet.fir is not Fir.A_EXAMINER,
        Exigence.FACULTATIF,
    )


def _annexes(projet: Any, lies: Lies) -> Iterator[Point]:
    ici = Partie.ANNEXES
    signees = {lie.flux for lie in lies.get("partenariats", ()) if lie.etat in CONVENTION_SIGNEE}
    sans = tuple(
        f"{p.code} pour {p.mission}"
        for p in projet.partenaires
        if p.convention not in signees and p.absence is None
    )
    yield Point(
        ici,
        "convention de chaque partenaire nécessaire, ou raison de l'absence",
        unite("NP-041"),
        sans,
    )
    joints = {annexe.genre.name for annexe in projet.annexes} | _textes(lies)
    for genre, unites in _FACULTATIVES.items():
        yield point(ici, genre.value, unite(*unites), genre.name in joints, Exigence.FACULTATIF)


_FACULTATIVES = {
    Annexe.STATUTS: ("NP-025",),
    Annexe.REGLEMENT_INTERIEUR: ("NP-025",),
    Annexe.DONNEES: ("NP-013",),
}


def _textes(lies: Lies) -> set[str]:
    """Nomme les natures des textes qui sont écrits, ou adoptés."""
    ecrits = (lie for lie in lies.get("textes", ()) if lie.etat in TEXTE_EN_COURS)
    return {lie.valeurs["nature"].name for lie in ecrits if lie.valeurs["nature"]}


def _en_etat(lies: Lies, nom: str, etats: tuple[str, ...]) -> bool:
    return any(lie.etat in etats for lie in lies.get(nom, ()))
