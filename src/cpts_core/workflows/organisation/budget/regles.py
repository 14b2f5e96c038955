"""Ce qu'un budget peut payer, et ce qu'il lui faut pour être adopté, suivi et clos."""

from datetime import date

from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.workflows.commun.argent import est_un_montant
from cpts_core.workflows.organisation.budget import calculs
from cpts_core.workflows.organisation.budget import commandes as c
from cpts_core.workflows.organisation.budget.dossier import Budget
from cpts_core.workflows.organisation.budget.etats import Beneficiaire
from cpts_core.workflows.organisation.missions import inconnues

OBJET = unite("NP-033")
OUTIL = unite("NP-034")
REMUNERATIONS = unite("NP-032")
CHIFFRAGE = Interpretation("0077", "chiffrer et adopter un budget")
ENVELOPPES = Interpretation("0078", "des enveloppes qui ne se mélangent pas")
SUIVI = Interpretation("0079", "suivre un budget mois par mois")
MOIS = range(1, 13)


def _inconnues(
    budget: Budget, demande: c.EbaucherUnBudget, circonstances: Circonstances
) -> tuple[str, ...]:
    return inconnues(demande.missions, circonstances.lies)


@regle_de_demande(
    "chaque mission du budget soit une mission de l'accord", source=OBJET, precisions=_inconnues
)
def missions_connues(
    budget: Budget, demande: c.EbaucherUnBudget, circonstances: Circonstances
) -> bool:
    return not _inconnues(budget, demande, circonstances)


@regle_de_demande("l'argent aille au fonctionnement ou à une mission retenue", source=OBJET)
def enveloppe_connue(
    budget: Budget,
    demande: c.ChiffrerUneLigne | c.DireUneNatureNulle | c.PrevoirUneRessource | c.ConsignerUnMois,
    circonstances: Circonstances,
) -> bool:
    return demande.mission in calculs.enveloppes(budget)


@regle_de_demande("la ligne ne paie pas de soins habituels", source=REMUNERATIONS)
def hors_soins(budget: Budget, demande: c.ChiffrerUneLigne, circonstances: Circonstances) -> bool:
    return not demande.soins_habituels


@regle_de_demande(
    "le projet de santé soit validé pour payer un membre", source=(*REMUNERATIONS, CHIFFRAGE)
)
def membre_apres_validation(
    budget: Budget, demande: c.ChiffrerUneLigne, circonstances: Circonstances
) -> bool:
    if demande.beneficiaire is not Beneficiaire.MEMBRE:
        return True
    projets = circonstances.lies.get("projet", ())
    return any(projet.valeurs["valide_le"] is not None for projet in projets)


@regle_de_demande("le coût unitaire s'arrête au centime", source=CHIFFRAGE)
def cout_au_centime(
    budget: Budget, demande: c.ChiffrerUneLigne, circonstances: Circonstances
) -> bool:
    return est_un_montant(demande.cout_unitaire)


@regle_de_demande("cette nature ne soit pas chiffrée pour cette mission", source=OUTIL)
def nature_libre(
    budget: Budget, demande: c.DireUneNatureNulle, circonstances: Circonstances
) -> bool:
    vise = (demande.mission, demande.nature)
    return all((ligne.mission, ligne.nature) != vise for ligne in budget.lignes)


@regle_de_demande("cette ligne soit au budget", source=CHIFFRAGE)
def ligne_connue(budget: Budget, demande: c.RetirerUneLigne, circonstances: Circonstances) -> bool:
    return any(ligne.ligne == demande.ligne for ligne in budget.lignes)


@regle_de_demande("la ressource s'arrête au centime", source=CHIFFRAGE)
def ressource_au_centime(
    budget: Budget, demande: c.PrevoirUneRessource, circonstances: Circonstances
) -> bool:
    return est_un_montant(demande.montant)


def _muettes(budget: Budget, _: Circonstances) -> tuple[str, ...]:
    return calculs.natures_muettes(budget)


@regle(
    "chaque mission chiffre son temps de coordination, son temps de réalisation et ses moyens, "
    "ou les dise nuls",
    source=OUTIL,
    precisions=_muettes,
)
def natures_dites(budget: Budget, circonstances: Circonstances) -> bool:
    return not _muettes(budget, circonstances)


def _desequilibres(
    budget: Budget, demande: c.AdopterLeBudget, circonstances: Circonstances
) -> tuple[str, ...]:
    fongibles = circonstances.parametres["enveloppes_fongibles"] is True
    soldes = calculs.soldes(budget, fongibles=fongibles)
    return tuple(f"{enveloppe} : {solde} €" for enveloppe, solde in soldes if solde)


@regle_de_demande(
    "chaque enveloppe soit à l'équilibre, ou que l'écart soit dit",
    source=(CHIFFRAGE, ENVELOPPES),
    precisions=_desequilibres,
)
def equilibre_ou_ecart_dit(
    budget: Budget, demande: c.AdopterLeBudget, circonstances: Circonstances
) -> bool:
    return demande.ecart is not None or not _desequilibres(budget, demande, circonstances)


@regle_de_demande("chaque somme du mois s'arrête au centime", source=SUIVI)
def mois_au_centime(
    budget: Budget, demande: c.ConsignerUnMois, circonstances: Circonstances
) -> bool:
    return est_un_montant(demande.recettes) and est_un_montant(demande.depenses)


@regle_de_demande("le mois soit commencé", source=SUIVI)
def mois_commence(budget: Budget, demande: c.ConsignerUnMois, circonstances: Circonstances) -> bool:
    jour = circonstances.calendrier.jour(circonstances.survenu_le)
    return budget.annee is not None and date(budget.annee, demande.mois, 1) <= jour


def _mois_absents(budget: Budget, _: Circonstances) -> tuple[str, ...]:
    consignes = {mois.mois for mois in budget.mois}
    return tuple(str(mois) for mois in MOIS if mois not in consignes)


@regle("chaque mois de l'année soit consigné", source=SUIVI, precisions=_mois_absents)
def annee_suivie(budget: Budget, circonstances: Circonstances) -> bool:
    return not _mois_absents(budget, circonstances)
