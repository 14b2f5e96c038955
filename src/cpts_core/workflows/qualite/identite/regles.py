"""Ce qu'il faut pour effacer, et ce qui l'empêche."""

from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import non, regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.workflows.qualite.identite.commandes import CorrigerLesCoordonnees
from cpts_core.workflows.qualite.identite.dossier import COORDONNEES, Coordonnees

VIE = Interpretation("0036", "vie et purge d'une identité")

INCIDENT_TERMINE = ("CLOS", "HORS_CHAMP", "RETIRE", "DOUBLON")
ENQUETE_PASSEE = ("SATISFACTION_MESUREE", "RAPPORT_REDIGE", "COMMUNIQUEE", "ANNULEE")
DECLARATION_TERMINEE = ("NON_CONCERNE", "CLOS_PAR_L_ARS", "REPRESENTANT_INFORME")


@regle_de_demande("au moins une coordonnée soit donnée", source=unite("NP-061"))
def une_coordonnee(
    identite: Coordonnees, demande: CorrigerLesCoordonnees, circonstances: Circonstances
) -> bool:
    return any(getattr(demande, nom) is not None for nom in COORDONNEES)


@regle("l'incident soit terminé", source=VIE)
def incident_termine(identite: Coordonnees, circonstances: Circonstances) -> bool:
    incidents = circonstances.lies.get("incident", ())
    return all(incident.etat in INCIDENT_TERMINE for incident in incidents)


incident_en_cours = non(incident_termine, "l'incident soit encore en cours")


@regle("le retour au déclarant soit fait, ou l'incident terminé", source=(*unite("NP-060"), VIE))
def retour_fait(identite: Coordonnees, circonstances: Circonstances) -> bool:
    return all(
        incident.etat in INCIDENT_TERMINE or incident.valeurs["restitue_le"] is not None
        for incident in circonstances.lies.get("incident", ())
    )


@regle("l'enquête de satisfaction soit close", source=VIE)
def enquete_close(identite: Coordonnees, circonstances: Circonstances) -> bool:
    return all(
        reunion.etat in ENQUETE_PASSEE or reunion.valeurs["enquete_close_le"] is not None
        for reunion in circonstances.lies.get("reunion", ())
    )


@regle("la déclaration d'EIGS soit terminée", source=VIE)
def declaration_terminee(identite: Coordonnees, circonstances: Circonstances) -> bool:
    declarations = circonstances.lies.get("declaration", ())
    return all(declaration.etat in DECLARATION_TERMINEE for declaration in declarations)


@regle("aucun gel légal ne soit posé", source=VIE)
def sans_gel(identite: Coordonnees, circonstances: Circonstances) -> bool:
    return identite.gele_le is None


gelee = non(sans_gel, "un gel légal soit posé")
