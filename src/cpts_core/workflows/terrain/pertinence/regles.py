"""Ce qu'il faut pour choisir un thème, en parler à plusieurs, le mesurer deux fois."""

from typing import Any

from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.pertinence import commandes as c
from cpts_core.workflows.terrain.pertinence.dossier import Pertinence, ecart_de
from cpts_core.workflows.terrain.pertinence.etats import Forme
from cpts_core.workflows.terrain.professions import inconnues, plusieurs

VIE = Interpretation("0097", "la vie d'un thème de pertinence")
THEME = (*unite("PS-038"), VIE)
RENCONTRES = (*unite("PS-037"), VIE)

Releve = c.MesurerAvant | c.MesurerApres


@regle("ce thème soit le vôtre, ou que vous le coordonniez", source=VIE)
def conduite(dossier: Pertinence, circonstances: Circonstances) -> bool:
    return Role.COORDINATEUR in circonstances.roles or dossier.pilote == circonstances.auteur


@regle_de_demande("la fréquence du thème soit dite", source=THEME)
def frequence_dite(
    dossier: Pertinence, demande: c.ChoisirUnTheme, circonstances: Circonstances
) -> bool:
    return demande.frequence is not None


@regle_de_demande(
    "chaque profession figure au référentiel des professions",
    source=VIE,
    precisions=lambda _, demande, __: inconnues(demande.professions),
)
def professions_connues(dossier: Pertinence, demande: Any, circonstances: Circonstances) -> bool:
    return not inconnues(demande.professions)


@regle_de_demande("au moins deux professions soient présentes", source=RENCONTRES)
def plusieurs_professions(
    dossier: Pertinence, demande: c.TenirUneRencontre, circonstances: Circonstances
) -> bool:
    return plusieurs(demande.professions)


@regle_de_demande("une concertation, et elle seule, compte ses cas", source=RENCONTRES)
def cas_comptes(
    dossier: Pertinence, demande: c.TenirUneRencontre, circonstances: Circonstances
) -> bool:
    return (demande.forme is Forme.CONCERTATION) is (demande.cas is not None)


@regle_de_demande("la période mesurée commence avant de finir, et soit finie", source=VIE)
def periode_finie(dossier: Pertinence, demande: Releve, circonstances: Circonstances) -> bool:
    aujourd_hui = circonstances.calendrier.jour(circonstances.survenu_le)
    return demande.debut <= demande.fin <= aujourd_hui


@regle("la situation de départ soit mesurée", source=VIE)
def depart_mesure(dossier: Pertinence, circonstances: Circonstances) -> bool:
    return dossier.avant_numerateur is not None


@regle_de_demande("la mesure prévue ne précède pas le partage des repères", source=VIE)
def mesure_a_venir(
    dossier: Pertinence, demande: c.PartagerLesReperes, circonstances: Circonstances
) -> bool:
    return demande.mesure_prevue_le >= circonstances.calendrier.jour(circonstances.survenu_le)


@regle_de_demande("la mesure soit celle du départ", source=VIE)
def meme_mesure(dossier: Pertinence, demande: c.MesurerApres, circonstances: Circonstances) -> bool:
    return demande.mesure == dossier.mesure


@regle_de_demande("la période mesurée ne commence pas avant le partage des repères", source=VIE)
def apres_les_reperes(
    dossier: Pertinence, demande: c.MesurerApres, circonstances: Circonstances
) -> bool:
    """Un dossier repris sans la date du partage ne compare rien."""
    partages_le = dossier.partages_le
    return partages_le is None or demande.debut >= circonstances.calendrier.jour(partages_le)


@regle("la situation soit mesurée avant et après", source=VIE)
def mesure_deux_fois(dossier: Pertinence, circonstances: Circonstances) -> bool:
    return dossier.sens is not None and ecart_de(dossier) is not None
