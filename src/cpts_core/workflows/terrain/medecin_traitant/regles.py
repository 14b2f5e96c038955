"""Ce qu'il faut pour chercher un médecin traitant en laissant chacun libre de son choix."""

from datetime import datetime

from cpts_core.kernel.generiques import Rectifier
from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import non, regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.kernel.valeurs import lire
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.medecin_traitant import commandes as c
from cpts_core.workflows.terrain.medecin_traitant.dossier import Recherche
from cpts_core.workflows.terrain.medecin_traitant.etats import Classe

VIE = Interpretation("0090", "la recherche d'un médecin traitant")
MISSION = (*unite("PS-011"), VIE)
DATES = ("recue_le", "premier_contact_le")


@regle_de_demande("la demande dise de quel territoire elle vient", source=MISSION)
def territoire_dit(
    recherche: Recherche, demande: c.DemanderUnMedecinTraitant, circonstances: Circonstances
) -> bool:
    """# Angle mort : rien ne vérifie que ce secteur est bien du territoire de la CPTS."""
    return demande.territoire is not None


@regle("le premier contact ne soit pas déjà consigné", source=VIE)
def sans_contact(recherche: Recherche, circonstances: Circonstances) -> bool:
    return recherche.premier_contact_le is None


premier_contact_pris = non(sans_contact, "le premier contact ait eu lieu")


@regle("le premier contact suive la réception de la demande", source=VIE)
def apres_la_reception(recherche: Recherche, circonstances: Circonstances) -> bool:
    return recherche.recue_le is None or recherche.recue_le <= circonstances.survenu_le


@regle_de_demande("la personne soit dite fragile", source=MISSION)
def fragile(recherche: Recherche, demande: c.Prioriser, circonstances: Circonstances) -> bool:
    return demande.classe is Classe.FRAGILE


pas_fragile = non(fragile, "la personne ne soit pas dite fragile")


@regle_de_demande("la personne soit d'accord pour ce médecin", source=VIE)
def choix_de_la_personne(
    recherche: Recherche, demande: c.ProposerAUnMedecin, circonstances: Circonstances
) -> bool:
    return demande.accord


@regle_de_demande(
    "ce médecin n'ait pas déjà eu cette demande, ou qu'il accepte qu'on revienne à lui", source=VIE
)
def medecin_nouveau(
    recherche: Recherche, demande: c.ProposerAUnMedecin, circonstances: Circonstances
) -> bool:
    return demande.de_nouveau or demande.medecin not in recherche.sollicites


def _coordonne(circonstances: Circonstances) -> bool:
    return Role.COORDINATEUR in circonstances.roles


@regle("vous soyez le médecin sollicité, ou que vous teniez la liste", source=VIE)
def repond(recherche: Recherche, circonstances: Circonstances) -> bool:
    return _coordonne(circonstances) or recherche.medecin == circonstances.auteur


@regle("vous ayez fait cette demande, ou que vous teniez la liste", source=VIE)
def parle_pour_la_personne(recherche: Recherche, circonstances: Circonstances) -> bool:
    return _coordonne(circonstances) or recherche.demandeur == circonstances.auteur


@regle("la demande ne soit pas effacée", source=VIE)
def gardee(recherche: Recherche, circonstances: Circonstances) -> bool:
    return recherche.effacee_le is None


@regle_de_demande("la correction laisse le contact après la réception", source=VIE)
def correction_possible(
    recherche: Recherche, demande: Rectifier, circonstances: Circonstances
) -> bool:
    """Ce qui ne se lit pas est refusé par ailleurs."""
    try:
        dates = {nom: getattr(recherche, nom) for nom in DATES} | _corrigee(demande)
    except ValueError:
        return True
    recue, contact = dates["recue_le"], dates["premier_contact_le"]
    return recue is None or contact is None or recue <= contact


def _corrigee(demande: Rectifier) -> dict[str, datetime]:
    if demande.champ not in DATES:
        return {}
    return {demande.champ: lire(datetime, demande.nouvelle)}
