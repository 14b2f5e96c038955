"""Ce que chaque fait change dans le projet."""

from datetime import datetime
from typing import Any

from attrs import fields

from cpts_core.kernel.evolution import Evolution, ajouter, copie, inchange, recopier
from cpts_core.workflows.projet.choix import Organisme, Piece, Sens, Validation
from cpts_core.workflows.projet.projet_de_sante import elements
from cpts_core.workflows.projet.projet_de_sante.dossier import Projet
from cpts_core.workflows.projet.projet_de_sante.evenements import ecrire as e
from cpts_core.workflows.projet.projet_de_sante.evenements import instruire as i

CHAMPS = {
    Piece.DIAGNOSTIC: "diagnostics",
    Piece.MISSION: "missions",
    Piece.ACTION: "actions",
    Piece.TEXTE: "textes",
    Piece.SYSTEME: "systemes",
    Piece.BUDGET: "budgets",
    Piece.PARTENARIAT: "partenariats",
    Piece.CONTRAT: "contrats",
}
"""Où se range chaque genre de pièce."""

ORIGINE = ("territoire", "version_aci", "porteurs", "professions")


def _pareil(classe: Any) -> Any:
    """Donne de quoi bâtir un élément avec les champs de même nom du fait."""
    noms = tuple(a.name for a in fields(classe))
    return lambda fait, _: classe(**{nom: getattr(fait, nom) for nom in noms})


def _remplacer(liste: str, classe: Any, *cle: str) -> Evolution:
    """Ajoute l'élément à la place de celui de même clé."""
    batir = _pareil(classe)

    def evoluer(projet: Projet, fait: Any, survenu_le: datetime) -> Any:
        neuf = batir(fait, survenu_le)
        autres = (
            ancien
            for ancien in getattr(projet, liste)
            if any(getattr(ancien, nom) != getattr(neuf, nom) for nom in cle)
        )
        return copie(projet, {liste: (*autres, neuf)})

    return evoluer


def _reprendre(projet: Projet, fait: e.VersionOuverte, _: datetime) -> Any:
    """Une nouvelle version part de ce que disait la précédente ; ses missions sont à redire."""
    repris = {nom: getattr(fait, nom) for nom in (*ORIGINE, "precedent", "diagnostics")}
    suite = {
        "objectifs": tuple(map(_objectif, fait.codes, fait.objectifs)),
        "acteurs": tuple(map(_acteur, fait.familles, fait.acteurs)),
        "articulations": tuple(map(_articulation, fait.voisins, fait.accords)),
        "sans_voisin": fait.sans_voisin,
    }
    return copie(projet, {**repris, **suite})


def _objectif(code: Any, objectif: Any) -> elements.Objectif:
    return elements.Objectif(code=code, objectif=objectif)


def _acteur(famille: Any, acteur: Any) -> elements.Acteur:
    return elements.Acteur(famille=famille, acteur=acteur)


def _articulation(avec: Any, accord: Any) -> elements.Articulation:
    return elements.Articulation(avec=avec, accord=accord)


def _rattacher(projet: Projet, fait: e.PieceRattachee, _: datetime) -> Any:
    """Range la pièce ; rattachée deux fois, elle ne compte qu'une fois."""
    champ = CHAMPS[fait.genre]
    return copie(projet, {champ: tuple(dict.fromkeys((*getattr(projet, champ), fait.piece)))})


def _attendre(organisme: Organisme, profession: Any = None) -> elements.Avis:
    return elements.Avis(
        organisme=organisme, profession=profession, sens=Sens.ATTENDU, passe_outre=None
    )


def _deposer(projet: Projet, fait: i.ProjetDepose, survenu_le: datetime) -> Any:
    """Les destinataires doivent un avis ; ceux d'un dépôt précédent ne comptent plus."""
    recus = (Organisme.ARS, Organisme.CPAM) if fait.cpam else (Organisme.ARS,)
    suite = {
        "depose_le": survenu_le,
        "avis": tuple(map(_attendre, recus)),
        "instruit_depuis": None,
        "oppose_le": None,
    }
    return copie(projet, suite)


def _changer_d_avis(projet: Projet, fait: Any, **changements: Any) -> Any:
    cle = (fait.organisme, fait.profession)
    avis = tuple(copie(a, changements) if a.cle == cle else a for a in projet.avis)
    return copie(projet, {"avis": avis})


def _rendre(projet: Projet, fait: i.AvisRendu, _: datetime) -> Any:
    sens = Sens.FAVORABLE if fait.favorable else Sens.DEFAVORABLE
    return _changer_d_avis(projet, fait, sens=sens, passe_outre=None)


def _passer_outre(projet: Projet, fait: i.PasseOutre, _: datetime) -> Any:
    return _changer_d_avis(projet, fait, passe_outre=fait.motif)


def _valider(validation: Validation) -> Evolution:
    return recopier("valide_le", validation=validation)


EVOLUTIONS = {
    e.ProjetOuvert: recopier(*ORIGINE, "appel_a_projets", "exception"),
    e.VersionOuverte: _reprendre,
    e.LettreDeposee: recopier("calendrier", le="lettre_deposee_le"),
    e.LettreValidee: inchange,
    e.RedactionEngagee: inchange,
    e.ObjectifFixe: _remplacer("objectifs", elements.Objectif, "code"),
    e.ActeurAssocie: ajouter("acteurs", _pareil(elements.Acteur)),
    e.ArticulationDecrite: ajouter(
        "articulations", _pareil(elements.Articulation), sans_voisin=False
    ),
    e.AucunProjetVoisin: recopier(sans_voisin=True),
    e.EchangeConsigne: ajouter("echanges", _pareil(elements.Echange)),
    e.TroisiemePartieEngagee: recopier(le="troisieme_partie_le"),
    e.ActionProgrammee: ajouter("programme", _pareil(elements.Etape)),
    e.GrilleCroisee: _remplacer("grille", elements.Croisement, "objectif", "mission"),
    e.PartenaireNomme: _remplacer("partenaires", elements.Partenaire, "code", "mission"),
    e.AnnexeJointe: ajouter("annexes", _pareil(elements.PieceJointe)),
    e.DemandeFirSuivie: lambda projet, fait, _: copie(projet, {"fir": fait.suite}),
    e.PieceRattachee: _rattacher,
    e.VersionChangee: recopier("version_aci"),
    i.DossierComplet: recopier(le="complet_le"),
    i.RedactionReprise: recopier(complet_le=None),
    i.ProjetDepose: _deposer,
    i.InstructionOuverte: recopier(le="instruit_depuis"),
    i.AvisDemande: ajouter("avis", lambda fait, _: _attendre(fait.organisme, fait.profession)),
    i.AvisRendu: _rendre,
    i.ProjetValide: _valider(Validation.EXPRESSE),
    i.ValidationTaciteConstatee: _valider(Validation.TACITE),
    i.OppositionConsignee: recopier(le="oppose_le", validation=None, valide_le=None),
    i.PasseOutre: _passer_outre,
    i.ProjetMisEnOeuvre: recopier(le="en_oeuvre_le"),
    i.VersionPreparee: recopier("suite"),
    i.ProjetRemplace: recopier("suite"),
    i.SuiteAbandonnee: recopier(suite=None),
    i.ProjetClos: inchange,
    i.ProjetAbandonne: inchange,
}
