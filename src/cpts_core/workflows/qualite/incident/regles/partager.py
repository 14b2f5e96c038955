"""Les règles du partage et de la clôture ; chacune complète « il faut que… »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_core.kernel.regles import regle, regle_de_demande
from cpts_core.kernel.sources import unite
from cpts_core.workflows.qualite.incident.choix import Danger
from cpts_core.workflows.qualite.incident.regles.accueil import assez_de_tentatives
from cpts_core.workflows.qualite.incident.sources import ANONYME, CLOTURE, DECLARANT, INJOIGNABLE

if TYPE_CHECKING:
    from cpts_core.kernel.messages import Circonstances
    from cpts_core.workflows.qualite.incident.commandes import partager
    from cpts_core.workflows.qualite.incident.dossier import Incident


@regle("le déclarant puisse être joint", source=(*unite("NP-060"), ANONYME))
def joignable(incident: Incident, _: Circonstances) -> bool:
    """Il a laissé ses coordonnées, ou gardé un code de suivi."""
    return incident.identite is not None or incident.declarant is not None


@regle("le déclarant ne puisse pas être joint", source=(ANONYME, INJOIGNABLE))
def retour_impossible(incident: Incident, circonstances: Circonstances) -> bool:
    """Anonyme sans code, ou resté sans réponse : le retour n'est plus dû."""
    inconnu = incident.identite is None and incident.declarant is None
    return inconnu or assez_de_tentatives.vraie(incident, None, circonstances)


@regle_de_demande("la question existe et attende sa réponse", source=DECLARANT)
def question_ouverte(
    incident: Incident, demande: partager.RepondreAUneQuestion, _: Circonstances
) -> bool:
    """On répond une fois à chaque question."""
    posees = incident.questions[demande.numero - 1 : demande.numero]
    return any(q.reponse is None for q in posees)


@regle("le retour d'expérience soit rédigé", source=unite("NP-055"))
def rex_redige(incident: Incident, _: Circonstances) -> bool:
    """On ne partage que ce qui est écrit."""
    return incident.rex_redige_le is not None


@regle_de_demande(
    "une relecture assure que personne n'y est reconnaissable", source=unite("NP-060")
)
def rex_relu(_: Incident, demande: partager.PartagerLeRex, __: Circonstances) -> bool:
    """L'anonymat se vérifie avant de partager."""
    return demande.relu


@regle_de_demande("la piste existe et ne soit pas déjà retenue", source=unite("NP-055"))
def piste_ouverte(incident: Incident, demande: partager.RetenirUnePiste, _: Circonstances) -> bool:
    """Une piste ne devient une action qu'une fois."""
    proposees = incident.pistes[demande.numero - 1 : demande.numero]
    return any(p.retenue_le is None for p in proposees)


@regle_de_demande("l'évaluation vienne après l'échéance de l'action", source=CLOTURE)
def evaluation_apres(_: Incident, demande: partager.RetenirUnePiste, __: Circonstances) -> bool:
    """On évalue ce qui est fait."""
    return demande.evaluation_le >= demande.echeance


@regle("le danger signalé soit écarté", source=CLOTURE)
def danger_ecarte(incident: Incident, _: Circonstances) -> bool:
    """On ne ferme pas un dossier sur un danger."""
    return incident.danger is not Danger.PERSISTE


def _a_comprendre(incident: Incident, _: Circonstances) -> tuple[str, ...]:
    trois = {
        "les faits": incident.faits,
        "les causes": incident.causes,
        "les enseignements": incident.enseignements,
    }
    return tuple(f"il manque {quoi}" for quoi, dits in trois.items() if not dits)


@regle(
    "les faits, les causes et les enseignements soient écrits",
    source=(*unite("NP-044", "NP-072"), CLOTURE),
    precisions=_a_comprendre,
)
def compris(incident: Incident, circonstances: Circonstances) -> bool:
    """Comprendre : les trois questions ont leur réponse."""
    return not _a_comprendre(incident, circonstances)


@regle_de_demande(
    "une solution ou une action soit retenue, ou son absence justifiée",
    source=(*unite("NP-044", "NP-072"), CLOTURE),
)
def agi(incident: Incident, demande: partager.Clore, _: Circonstances) -> bool:
    """Agir : quelque chose a changé, ou l'on dit pourquoi rien ne change."""
    retenue = any(piste.retenue_le for piste in incident.pistes)
    return retenue or incident.solution is not None or demande.sans_action is not None


@regle_de_demande(
    "le retour d'expérience soit partagé, ou son absence justifiée",
    source=(*unite("NP-044", "NP-072"), CLOTURE),
)
def partage(incident: Incident, demande: partager.Clore, _: Circonstances) -> bool:
    """Partager : d'autres en profitent, ou l'on dit pourquoi non."""
    return incident.rex_partage_le is not None or demande.sans_rex is not None
