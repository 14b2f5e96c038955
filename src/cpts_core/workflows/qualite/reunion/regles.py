"""Ce qu'il faut pour passer d'une étape à la suivante."""

import re

from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.workflows.qualite.acces import a_l_ecart
from cpts_core.workflows.qualite.reunion.commandes import agir, comprendre, partager, preparer
from cpts_core.workflows.qualite.reunion.dossier import Reunion

PLACE = Interpretation("0030", "la réunion et ses étapes")
PILOTE = Interpretation("0031", "un pilote extérieur à l'événement")
ENQUETE = Interpretation("0032", "une enquête sans réponse individuelle")

PROFESSIONS_REUNIES = 2
_HEURE = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")


@regle_de_demande("le pilote ne soit pas concerné par l'événement", source=PILOTE)
def pilote_hors_de_cause(
    reunion: Reunion, demande: preparer.NommerLePilote, circonstances: Circonstances
) -> bool:
    return not a_l_ecart(demande.pilote, circonstances.lies)


@regle("l'attestation vienne du pilote lui-même", source=PILOTE)
def par_le_pilote(reunion: Reunion, circonstances: Circonstances) -> bool:
    return reunion.pilote is not None and circonstances.auteur == reunion.pilote


@regle("le pilote soit nommé et ait attesté ne pas être impliqué", source=PILOTE)
def pilote_atteste(reunion: Reunion, circonstances: Circonstances) -> bool:
    return reunion.atteste_le is not None


@regle("au moins une source soit collectée", source=unite("NP-083"))
def source_collectee(reunion: Reunion, circonstances: Circonstances) -> bool:
    return bool(reunion.sources)


@regle_de_demande("le fait soit déjà survenu", source=unite("NP-084"))
def fait_survenu(
    reunion: Reunion, demande: comprendre.ConsignerUnFait, circonstances: Circonstances
) -> bool:
    return demande.jour <= circonstances.calendrier.jour(circonstances.survenu_le)


@regle_de_demande("l'heure s'écrive comme 09:30", source=PLACE)
def heure_lisible(
    reunion: Reunion, demande: comprendre.ConsignerUnFait, circonstances: Circonstances
) -> bool:
    return demande.heure is None or _HEURE.fullmatch(demande.heure) is not None


@regle("au moins un fait soit daté", source=unite("NP-084"))
def fait_date(reunion: Reunion, circonstances: Circonstances) -> bool:
    return bool(reunion.faits)


@regle("aucun écart ne soit déjà relevé", source=unite("NP-085"))
def sans_ecart(reunion: Reunion, circonstances: Circonstances) -> bool:
    return not reunion.ecarts


@regle("un écart soit relevé, ou leur absence constatée", source=unite("NP-085"))
def ecart_ou_aucun(reunion: Reunion, circonstances: Circonstances) -> bool:
    return bool(reunion.ecarts) or reunion.aucun_ecart is not None


@regle_de_demande("au moins deux professions soient présentes", source=PLACE)
def plusieurs_professions(
    reunion: Reunion, demande: agir.TenirLaReunion, circonstances: Circonstances
) -> bool:
    return len(set(demande.professions)) >= PROFESSIONS_REUNIES


@regle("la réunion pluriprofessionnelle ait été tenue", source=PLACE)
def reunion_tenue(reunion: Reunion, circonstances: Circonstances) -> bool:
    return reunion.tenue_le is not None


@regle_de_demande("l'évaluation ne précède pas l'échéance de l'action", source=unite("NP-086"))
def evaluation_apres(
    reunion: Reunion, demande: agir.PlanifierUneAction, circonstances: Circonstances
) -> bool:
    return demande.evaluation >= demande.echeance


@regle("aucune action ne soit déjà planifiée", source=unite("NP-086"))
def sans_action(reunion: Reunion, circonstances: Circonstances) -> bool:
    return not reunion.actions


@regle("une action soit planifiée, ou leur absence justifiée", source=unite("NP-086"))
def action_ou_aucune(reunion: Reunion, circonstances: Circonstances) -> bool:
    return bool(reunion.actions) or reunion.aucune_action is not None


@regle("l'enquête ait été envoyée", source=unite("NP-087"))
def enquete_envoyee(reunion: Reunion, circonstances: Circonstances) -> bool:
    return reunion.enquete_envoyee_le is not None


@regle("l'enquête soit encore ouverte", source=ENQUETE)
def enquete_ouverte(reunion: Reunion, circonstances: Circonstances) -> bool:
    return reunion.enquete_close_le is None


@regle("l'enquête soit close", source=ENQUETE)
def enquete_close(reunion: Reunion, circonstances: Circonstances) -> bool:
    return reunion.enquete_close_le is not None


@regle_de_demande("il n'y ait pas plus de réponses que de sollicités", source=ENQUETE)
def reponses_plausibles(
    reunion: Reunion, demande: partager.ConsignerLaSatisfaction, circonstances: Circonstances
) -> bool:
    return reunion.sollicites is None or demande.reponses <= reunion.sollicites


@regle_de_demande(
    "les moyennes ne portent pas sur un trop petit nombre de réponses", source=ENQUETE
)
def effectif_suffisant(
    reunion: Reunion, demande: partager.ConsignerLaSatisfaction, circonstances: Circonstances
) -> bool:
    seuil = circonstances.parametres["k_petites_cellules"]
    return demande.reponses >= seuil or not any(_moyennes(demande))


def _moyennes(demande: partager.ConsignerLaSatisfaction) -> tuple[object, ...]:
    return (
        demande.ecoute,
        demande.rapidite,
        demande.utilite,
        demande.confiance,
        demande.redeclarer,
    )


@regle_de_demande("le rapport soit relu pour l'assemblée", source=PLACE)
def rapport_relu(
    reunion: Reunion, demande: partager.RedigerLeRapport, circonstances: Circonstances
) -> bool:
    return demande.relu
