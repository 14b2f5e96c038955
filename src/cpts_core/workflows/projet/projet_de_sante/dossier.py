"""Ce que l'on sait d'un projet de santé."""

from datetime import date, datetime

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.workflows.projet.choix import Fir, Validation
from cpts_core.workflows.projet.projet_de_sante import elements


def _pieces(libelle: str) -> tuple[Reference, ...]:
    """Une liste de pièces ; le système les rattache, personne ne les corrige."""
    pieces: tuple[Reference, ...] = champ(libelle, defaut=(), rectifiable=False)
    return pieces


@frozen
class Projet:
    """Un projet de santé : ses trois parties, ses annexes, ses avis."""

    territoire: Texte | None = champ("territoire d'action", defaut=None)
    version_aci: Code | None = champ("version de l'accord", defaut=None, rectifiable=False)
    precedent: Reference | None = champ("version précédente", defaut=None, rectifiable=False)
    suite: Reference | None = champ("version suivante", defaut=None, rectifiable=False)
    porteurs: tuple[Membre, ...] = champ("porteurs", defaut=(), rectifiable=False)
    professions: tuple[Code, ...] = champ(
        "professions des porteurs", defaut=(), nature="profession", rectifiable=False
    )
    appel_a_projets: bool = champ("en réponse à un appel à projets", defaut=False)
    exception: Texte | None = champ("raison de l'exception", defaut=None)
    lettre_deposee_le: datetime | None = champ("lettre déposée le", defaut=None)
    calendrier: Texte | None = champ("calendrier prévisionnel", defaut=None)
    objectifs: tuple[elements.Objectif, ...] = champ("objectifs", defaut=())
    acteurs: tuple[elements.Acteur, ...] = champ("acteurs associés", defaut=())
    articulations: tuple[elements.Articulation, ...] = champ("articulations", defaut=())
    sans_voisin: bool = champ("aucun autre projet à articuler", defaut=False)
    echanges: tuple[elements.Echange, ...] = champ("échanges avec le référent", defaut=())
    troisieme_partie_le: datetime | None = champ("troisième partie engagée le", defaut=None)
    programme: tuple[elements.Etape, ...] = champ("programme des actions", defaut=())
    grille: tuple[elements.Croisement, ...] = champ("grille de cohérence", defaut=())
    partenaires: tuple[elements.Partenaire, ...] = champ("partenaires nécessaires", defaut=())
    annexes: tuple[elements.PieceJointe, ...] = champ("annexes", defaut=())
    fir: Fir = champ("demande de crédits FIR", defaut=Fir.A_EXAMINER, rectifiable=False)
    diagnostics: tuple[Reference, ...] = _pieces("diagnostics")
    missions: tuple[Reference, ...] = _pieces("missions")
    actions: tuple[Reference, ...] = _pieces("actions")
    textes: tuple[Reference, ...] = _pieces("textes de gouvernance")
    systemes: tuple[Reference, ...] = _pieces("systèmes d'information")
    budgets: tuple[Reference, ...] = _pieces("budgets")
    partenariats: tuple[Reference, ...] = _pieces("partenariats")
    contrats: tuple[Reference, ...] = _pieces("contrats")
    complet_le: datetime | None = champ("complet le", defaut=None)
    depose_le: datetime | None = champ("déposé le", defaut=None, second_regard=True)
    instruit_depuis: datetime | None = champ("en instruction depuis", defaut=None)
    avis: tuple[elements.Avis, ...] = champ("avis", defaut=())
    validation: Validation | None = champ("validation", defaut=None, rectifiable=False)
    valide_le: date | None = champ("validé le", defaut=None, second_regard=True)
    oppose_le: datetime | None = champ("opposé le", defaut=None, second_regard=True)
    en_oeuvre_le: datetime | None = champ("mis en œuvre le", defaut=None)
