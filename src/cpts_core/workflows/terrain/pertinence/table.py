"""D'un thème choisi ensemble à ce que deux mesures en disent."""

from cpts_core.kernel.delais import Delai, UniteDeTemps
from cpts_core.kernel.evolution import devient
from cpts_core.kernel.messages import Circonstances, Event
from cpts_core.kernel.workflow import Echeance, Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.pertinence import commandes as c
from cpts_core.workflows.terrain.pertinence import evenements as e
from cpts_core.workflows.terrain.pertinence import regles as r
from cpts_core.workflows.terrain.pertinence.dossier import Pertinence, tendance_de
from cpts_core.workflows.terrain.pertinence.etats import (
    APRES_LES_REPERES,
    AVANT_LES_REPERES,
    OUVERTS,
    Etat,
)

CONDUISENT = (Role.COORDINATEUR, Role.PILOTE)

MESURE = Echeance(
    nom="MESURE",
    libelle="mesure après les repères",
    delai=Delai(0, UniteDeTemps.JOURS),
    compte_de="mesure_prevue_le",
    qui=CONDUISENT,
    source=r.VIE,
)


def _bilan(dossier: Pertinence, demande: c.DresserLeBilan, _: Circonstances) -> Event:
    return e.BilanDresse(tendance=tendance_de(dossier), enseignements=demande.enseignements)


TABLE = (
    Transition(
        depuis=None,
        quand=c.ChoisirUnTheme,
        qui=(Role.COORDINATEUR, Role.PILOTE, Role.MEMBRE),
        si=(r.frequence_dite, r.professions_connues),
        vers=Etat.THEME_CHOISI,
        alors=devient(e.ThemeChoisi),
        source=r.THEME,
    ),
    Transition(
        depuis=AVANT_LES_REPERES,
        quand=c.MesurerAvant,
        qui=CONDUISENT,
        si=(r.conduite, r.periode_finie),
        alors=devient(e.AvantMesure),
        source=r.VIE,
    ),
    Transition(
        depuis=AVANT_LES_REPERES,
        quand=c.TenirUneRencontre,
        qui=CONDUISENT,
        si=(r.conduite, r.plusieurs_professions, r.professions_connues, r.cas_comptes),
        vers=Etat.EN_ECHANGE,
        alors=devient(e.RencontreTenue),
        source=r.RENCONTRES,
    ),
    Transition(
        depuis=Etat.EN_ECHANGE,
        quand=c.PartagerLesReperes,
        qui=CONDUISENT,
        si=(r.conduite, r.depart_mesure, r.mesure_a_venir),
        vers=Etat.REPERES_PARTAGES,
        alors=devient(e.ReperesPartages),
        programme=MESURE,
        source=r.RENCONTRES,
    ),
    Transition(
        depuis=APRES_LES_REPERES,
        quand=c.MesurerApres,
        qui=CONDUISENT,
        si=(r.conduite, r.meme_mesure, r.periode_finie, r.apres_les_reperes),
        vers=Etat.MESURE_APRES,
        alors=devient(e.ApresMesure),
        leve=MESURE,
        source=r.VIE,
    ),
    Transition(
        depuis=Etat.MESURE_APRES,
        quand=c.DresserLeBilan,
        qui=CONDUISENT,
        si=(r.conduite, r.mesure_deux_fois),
        vers=Etat.BILAN,
        alors=_bilan,
        source=r.VIE,
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.AbandonnerLeTheme,
        qui=(Role.COORDINATEUR, Role.BUREAU),
        vers=Etat.ABANDONNE,
        alors=devient(e.ThemeAbandonne),
        source=r.VIE,
    ),
)
