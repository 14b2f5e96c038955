"""Ce qu'il faut pour recevoir, orienter et honorer une demande, et qui s'en occupe."""

from typing import Any

from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import non, regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.referentiels.modele import INCONNU
from cpts_core.referentiels.professions import professions
from cpts_core.workflows.terrain.soin_non_programme import commandes as c
from cpts_core.workflows.terrain.soin_non_programme.dossier import SoinNonProgramme
from cpts_core.workflows.terrain.soin_non_programme.etats import Motif, Recours

VIE = Interpretation("0092", "la vie d'une demande de soin non programmé")
RESSENTIE = unite("PS-013")
DELAI = unite("PS-015")
CHAMPS = unite("PS-016")
MEDECIN = "G15-10"
MEDICAUX = (Recours.PREMIER, Recours.SECOND)


@regle_de_demande("l'urgence soit vitale", source=(*RESSENTIE, *DELAI))
def vitale(
    soin: SoinNonProgramme,
    demande: c.RecevoirUneDemande | c.Qualifier,
    circonstances: Circonstances,
) -> bool:
    return demande.urgence_vitale


non_vitale = non(vitale, "l'urgence ne soit pas vitale")


@regle_de_demande("la demande dise si la personne réside dans le territoire", source=DELAI)
def residence_dite(
    soin: SoinNonProgramme, demande: c.RecevoirUneDemande, circonstances: Circonstances
) -> bool:
    return demande.residence is not None


@regle("cette demande vous soit confiée", source=VIE)
def suivie(soin: SoinNonProgramme, circonstances: Circonstances) -> bool:
    return circonstances.auteur in soin.suivie_par


@regle("la demande ait été qualifiée", source=VIE)
def qualifiee(soin: SoinNonProgramme, circonstances: Circonstances) -> bool:
    return soin.priorite is not None


@regle_de_demande(
    "la profession réponde au recours choisi : un médecin pour le premier ou le second recours,"
    " une autre profession connue sinon, aucune pour le SAS",
    source=CHAMPS,
)
def recours_coherent(
    soin: SoinNonProgramme, demande: c.Orienter, circonstances: Circonstances
) -> bool:
    if demande.recours is Recours.SAS:
        return demande.profession is None
    medecin = demande.profession == MEDECIN
    return demande.profession in professions() and medecin is (demande.recours in MEDICAUX)


def champ_fixe(motif: Motif, circonstances: Circonstances) -> tuple[str, ...]:
    """Donne les professions compétentes pour ce motif selon la CPTS ; aucune : non fixé."""
    fixe: Any = circonstances.parametres[motif.champ]
    return () if fixe is INCONNU else tuple(fixe.replace(",", " ").split())


def _competentes(
    soin: SoinNonProgramme, demande: c.Orienter, circonstances: Circonstances
) -> tuple[str, ...]:
    connues = professions()
    codes = champ_fixe(demande.motif, circonstances)
    return tuple(connues[code].libelle if code in connues else code for code in codes)


@regle_de_demande(
    "la profession agisse dans son champ de compétences, tel que la CPTS l'a fixé pour ce motif",
    source=CHAMPS,
    precisions=_competentes,
)
def dans_le_champ(
    soin: SoinNonProgramme, demande: c.Orienter, circonstances: Circonstances
) -> bool:
    """Un champ que personne n'a fixé ne refuse rien ; le SAS oriente lui-même."""
    fixees = champ_fixe(demande.motif, circonstances)
    return not fixees or demande.recours is Recours.SAS or demande.profession in fixees


@regle("la prise en charge suive la réception", source=VIE)
def apres_la_reception(soin: SoinNonProgramme, circonstances: Circonstances) -> bool:
    return soin.recue_le is None or soin.recue_le <= circonstances.survenu_le
