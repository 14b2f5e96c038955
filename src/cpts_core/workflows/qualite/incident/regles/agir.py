"""Les règles de l'aide, du déblocage et du signalement ; chacune complète « il faut que… »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_core.kernel.regles import non, regle, regle_de_demande
from cpts_core.kernel.sources import unite
from cpts_core.workflows.qualite.incident.choix import Issue
from cpts_core.workflows.qualite.incident.sources import ENTRAIDE, SUITE

if TYPE_CHECKING:
    from cpts_core.kernel.messages import Circonstances
    from cpts_core.workflows.qualite.incident.commandes import agir
    from cpts_core.workflows.qualite.incident.dossier import Incident


@regle_de_demande(
    "le confrère accepte d'être sollicité pour cette compétence",
    source=(*unite("NP-051", "NP-079"), ENTRAIDE),
)
def accord_du_confrere(
    _: Incident, demande: agir.OrienterVersUnConfrere, circonstances: Circonstances
) -> bool:
    """Il s'est inscrit à l'annuaire pour cela, ou l'a dit de vive voix."""
    if demande.inscription is None:
        return bool(demande.accord_recueilli)
    return any(
        inscrit.etat == "DISPONIBLE"
        and demande.confrere == inscrit.valeurs["membre"]
        and demande.competence in inscrit.valeurs["competences"]
        for inscrit in circonstances.lies.get("inscription", ())
    )


@regle("une orientation attende son issue", source=unite("NP-079", "NP-080"))
def orientation_en_cours(incident: Incident, _: Circonstances) -> bool:
    """La dernière orientation n'a pas d'issue ; un dossier repris n'en détaille aucune."""
    return not incident.orientations or incident.orientations[-1].issue is Issue.EN_COURS


orientation_close = non(
    orientation_en_cours, "l'orientation précédente soit déclinée ou n'ait pas suffi", source=SUITE
)


@regle_de_demande("le professionnel confirme que son problème est résolu", source=unite("NP-080"))
def resolution_confirmee(_: Incident, demande: agir.Recontacter, __: Circonstances) -> bool:
    """Le déclarant le dit lui-même."""
    return demande.resolu


resolution_infirmee = non(resolution_confirmee, "le professionnel dise que son problème demeure")


@regle_de_demande("un enseignement soit tiré", source=unite("NP-075"))
def enseignement_tire(incident: Incident, demande: agir.Recontacter, _: Circonstances) -> bool:
    """Débloquer sans rien apprendre ne suffit pas."""
    return bool(incident.enseignements) or demande.enseignement is not None


@regle("la CPTS ait choisi de réunir dès qu'une orientation n'a pas suffi", source=SUITE)
def reunion_d_office(_: Incident, circonstances: Circonstances) -> bool:
    """Le paramètre envoie au niveau 3."""
    return bool(circonstances.parametres["suite_non_resolu"] == "niveau_3")


pas_de_reunion_d_office = non(reunion_d_office, "la CPTS n'ait pas choisi de réunir d'office")


@regle("une autre orientation soit d'abord tentée, comme la CPTS l'a choisi", source=SUITE)
def reunion_permise(incident: Incident, circonstances: Circonstances) -> bool:
    """Sous ce choix, deux orientations sans succès précèdent une réunion."""
    if circonstances.parametres["suite_non_resolu"] != "nouvelle_orientation":
        return True
    infirmees = (o for o in incident.orientations if o.issue is Issue.INFIRMEE)
    return len(tuple(infirmees)) > 1


@regle("la réunion ait planifié ses actions", source=unite("NP-086"))
def actions_planifiees(_: Incident, circonstances: Circonstances) -> bool:
    """L'étape N4 de la réunion liée est franchie."""
    return any(
        r.valeurs["plan_arrete_le"] is not None for r in circonstances.lies.get("reunion", ())
    )


@regle(
    "aucune déclaration ne soit déjà ouverte pour cet événement",
    source=unite("NP-063", "NP-067"),
)
def sans_declaration(incident: Incident, _: Circonstances) -> bool:
    """Une seule déclaration aux autorités par événement."""
    return incident.declaration is None
