"""Ce qu'il faut pour comparer des solutions, en retenir une, et la remplacer."""

from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.workflows.organisation.missions import inconnues, socles_oubliees
from cpts_core.workflows.organisation.systeme_information import commandes as c
from cpts_core.workflows.organisation.systeme_information.dossier import Systeme
from cpts_core.workflows.organisation.systeme_information.etats import Critere, Garantie

DEMARCHE = unite("NP-029")
SECURITE = unite("NP-030")
CHOIX = Interpretation("0076", "choisir un système d'information")
A_COMPARER = 2


def _inconnues(
    systeme: Systeme, demande: c.ExprimerUnBesoin, circonstances: Circonstances
) -> tuple[str, ...]:
    return inconnues(demande.missions, circonstances.lies)


@regle_de_demande(
    "chaque mission du besoin soit une mission de l'accord", source=DEMARCHE, precisions=_inconnues
)
def missions_connues(
    systeme: Systeme, demande: c.ExprimerUnBesoin, circonstances: Circonstances
) -> bool:
    return not _inconnues(systeme, demande, circonstances)


def _oubliees(
    systeme: Systeme, demande: c.ExprimerUnBesoin, circonstances: Circonstances
) -> tuple[str, ...]:
    return socles_oubliees(demande.missions, circonstances.lies)


@regle_de_demande("le besoin couvre chaque mission socle", source=DEMARCHE, precisions=_oubliees)
def socles_couvertes(
    systeme: Systeme, demande: c.ExprimerUnBesoin, circonstances: Circonstances
) -> bool:
    return not _oubliees(systeme, demande, circonstances)


def _proposee(systeme: Systeme, code: str) -> bool:
    return any(connue.solution == code for connue in systeme.solutions)


@regle_de_demande("cette solution ne soit pas déjà proposée", source=DEMARCHE)
def solution_nouvelle(
    systeme: Systeme, demande: c.ProposerUneSolution, circonstances: Circonstances
) -> bool:
    return not _proposee(systeme, demande.solution)


@regle_de_demande("cette solution soit proposée", source=DEMARCHE)
def solution_proposee(
    systeme: Systeme,
    demande: c.ApprecierUneSolution | c.DocumenterUneGarantie | c.RetenirUneSolution,
    circonstances: Circonstances,
) -> bool:
    return _proposee(systeme, demande.solution)


@regle("deux solutions au moins soient proposées", source=CHOIX)
def de_quoi_comparer(systeme: Systeme, circonstances: Circonstances) -> bool:
    return len(systeme.solutions) >= A_COMPARER


def _cases_vides(systeme: Systeme, _: Circonstances) -> tuple[str, ...]:
    remplies = {(case.solution, case.critere) for case in systeme.grille}
    attendues = ((s.solution, critere) for s in systeme.solutions for critere in Critere)
    return tuple(
        f"{s} : {critere.value}" for s, critere in attendues if (s, critere) not in remplies
    )


@regle(
    "chaque solution soit appréciée sur chaque critère", source=DEMARCHE, precisions=_cases_vides
)
def grille_remplie(systeme: Systeme, circonstances: Circonstances) -> bool:
    return not _cases_vides(systeme, circonstances)


@regle_de_demande("la mission soit une de celles du besoin", source=DEMARCHE)
def mission_du_besoin(
    systeme: Systeme, demande: c.OutillerUneMission, circonstances: Circonstances
) -> bool:
    return demande.mission in systeme.missions


@regle_de_demande(
    "la mission ait un outil, ou une raison de n'en avoir aucun, et non les deux", source=DEMARCHE
)
def outil_ou_raison(
    systeme: Systeme, demande: c.OutillerUneMission, circonstances: Circonstances
) -> bool:
    return (demande.outil is None) is not (demande.sans_outil is None)


def _sans_reponse(systeme: Systeme, _: Circonstances) -> tuple[str, ...]:
    dites = {outil.mission for outil in systeme.outils}
    return tuple(mission for mission in systeme.missions if mission not in dites)


@regle(
    "chaque mission ait son outil, ou dise n'en avoir aucun",
    source=DEMARCHE,
    precisions=_sans_reponse,
)
def missions_outillees(systeme: Systeme, circonstances: Circonstances) -> bool:
    return not _sans_reponse(systeme, circonstances)


def _garanties_absentes(
    systeme: Systeme, demande: c.RetenirUneSolution, _: Circonstances
) -> tuple[str, ...]:
    dites = {p.garantie for p in systeme.garanties if p.solution == demande.solution}
    return tuple(garantie.value for garantie in Garantie if garantie not in dites)


@regle_de_demande(
    "la solution dise sa protection des données, sa traçabilité et sa compatibilité",
    source=SECURITE,
    precisions=_garanties_absentes,
)
def garanties_documentees(
    systeme: Systeme, demande: c.RetenirUneSolution, circonstances: Circonstances
) -> bool:
    return not _garanties_absentes(systeme, demande, circonstances)


@regle_de_demande("le système qui la remplace soit retenu ou déployé", source=CHOIX)
def remplacant_retenu(
    systeme: Systeme, demande: c.RemplacerLaSolution, circonstances: Circonstances
) -> bool:
    remplacants = circonstances.lies.get("remplace_par", ())
    return any(lie.etat in ("RETENUE", "DEPLOYEE") for lie in remplacants)
