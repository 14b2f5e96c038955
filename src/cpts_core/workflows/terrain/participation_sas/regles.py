"""Ce qu'il faut pour s'engager dans le service, et pour compter ce que l'on y fait."""

from datetime import date

from cpts_core.kernel.generiques import Rectifier
from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import regle_de_demande
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.workflows.terrain.participation_sas import commandes as c
from cpts_core.workflows.terrain.participation_sas.dossier import Participation, Reunion
from cpts_core.workflows.terrain.participation_sas.etats import Acteur

VIE = Interpretation("0093", "la participation au service d'accès aux soins")
COORDINATION = unite("PS-017")
PILOTAGE = unite("PS-019")
VILLE_ET_HOPITAL = frozenset((Acteur.HOPITAL, Acteur.REGULATION))


def _passe(jour: date, circonstances: Circonstances) -> bool:
    return jour <= circonstances.calendrier.jour(circonstances.survenu_le)


@regle_de_demande(
    "l'accord réunisse l'hôpital et la régulation libérale", source=(*COORDINATION, VIE)
)
def ville_et_hopital(
    participation: Participation, demande: c.SignerLAccord, circonstances: Circonstances
) -> bool:
    return set(demande.signataires) >= VILLE_ET_HOPITAL


@regle_de_demande("l'accord soit déjà signé à la date dite", source=VIE)
def accord_passe(
    participation: Participation, demande: c.SignerLAccord, circonstances: Circonstances
) -> bool:
    return _passe(demande.signe_le, circonstances)


@regle_de_demande("la participation commence après la signature, et soit commencée", source=VIE)
def commencee(
    participation: Participation, demande: c.Commencer, circonstances: Circonstances
) -> bool:
    signe_le = participation.signe_le
    return _passe(demande.active_le, circonstances) and (
        signe_le is None or signe_le <= demande.active_le
    )


@regle_de_demande("la réunion soit passée, et ne soit pas déjà comptée", source=(*PILOTAGE, VIE))
def reunion_nouvelle(
    participation: Participation, demande: c.ConsignerUneReunion, circonstances: Circonstances
) -> bool:
    dite = Reunion(tenue_le=demande.tenue_le, objet=demande.objet)
    return _passe(demande.tenue_le, circonstances) and dite not in participation.reunions


@regle_de_demande("la période soit dans l'ordre, passée, et depuis le début", source=VIE)
def periode_passee(
    participation: Participation, demande: c.CompterLesCreneaux, circonstances: Circonstances
) -> bool:
    depuis = participation.active_le or demande.debut
    return depuis <= demande.debut <= demande.fin and _passe(demande.fin, circonstances)


@regle_de_demande("aucun jour de la période ne soit déjà compté", source=VIE)
def periode_nouvelle(
    participation: Participation, demande: c.CompterLesCreneaux, circonstances: Circonstances
) -> bool:
    return all(
        demande.fin < deja.debut or deja.fin < demande.debut for deja in participation.creneaux
    )


@regle_de_demande("il n'y ait pas plus de créneaux utilisés que d'ouverts", source=VIE)
def pas_plus_qu_ouverts(
    participation: Participation, demande: c.CompterLesCreneaux, circonstances: Circonstances
) -> bool:
    return demande.utilises <= demande.ouverts


@regle_de_demande("une signature corrigée reste passée, et d'avant le début", source=VIE)
def signature_possible(
    participation: Participation, demande: Rectifier, circonstances: Circonstances
) -> bool:
    """Ce qui ne se lit pas est refusé par ailleurs."""
    if demande.champ != "signe_le":
        return True
    try:
        corrigee = date.fromisoformat(demande.nouvelle)
    except ValueError:
        return True
    return _passe(corrigee, circonstances) and corrigee <= (participation.active_le or corrigee)
