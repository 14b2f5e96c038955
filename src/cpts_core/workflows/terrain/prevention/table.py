"""D'un besoin du territoire au bilan d'une campagne."""

from cpts_core.kernel.delais import Delai, UniteDeTemps
from cpts_core.kernel.evolution import devient
from cpts_core.kernel.messages import Circonstances, Event
from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Echeance, Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.prevention import commandes as c
from cpts_core.workflows.terrain.prevention import evenements as e
from cpts_core.workflows.terrain.prevention import regles as r
from cpts_core.workflows.terrain.prevention.dossier import Campagne, atteint
from cpts_core.workflows.terrain.prevention.etats import A_MENER, A_PREPARER, OUVERTS, Etat

CONDUISENT = (Role.COORDINATEUR, Role.PILOTE)

FIN = Echeance(
    nom="FIN",
    libelle="fin prévue de la campagne",
    delai=Delai(0, UniteDeTemps.JOURS),
    compte_de="fin",
    qui=CONDUISENT,
    source=r.VIE,
)


def _bilan(campagne: Campagne, demande: c.DresserLeBilan, _: Circonstances) -> Event:
    return e.BilanDresse(
        atteint=atteint(campagne),
        enseignements=demande.enseignements,
        explication=demande.explication,
    )


TABLE = (
    Transition(
        depuis=None,
        quand=c.ChoisirUneCampagne,
        qui=(Role.COORDINATEUR, Role.BUREAU),
        si=(r.diagnostic_valide, r.besoin_recense, r.parcours_coherent),
        vers=Etat.CHOISIE,
        alors=devient(e.CampagneChoisie),
        source=(*unite("PS-027", "PS-028", "PS-029", "PS-030"), r.VIE),
    ),
    Transition(
        depuis=A_PREPARER,
        quand=c.PreparerLaCampagne,
        qui=CONDUISENT,
        si=(
            r.conduite,
            r.cible_chiffree,
            r.cible_possible,
            r.compte_adapte,
            r.plusieurs_professions,
            r.professions_connues,
            r.dates_possibles,
        ),
        vers=Etat.PREPAREE,
        alors=devient(e.CampagnePreparee),
        programme=FIN,
        source=(*unite("PS-027", "PS-028"), r.VIE),
    ),
    Transition(
        depuis=A_MENER,
        quand=c.TenirUneSeance,
        qui=CONDUISENT,
        si=(r.conduite, r.seance_adaptee, r.parmi_les_touchees),
        vers=Etat.MENEE,
        alors=devient(e.SeanceTenue),
        source=(*unite("PS-030"), r.VIE),
    ),
    Transition(
        depuis=Etat.MENEE,
        quand=c.RetirerUneSeance,
        qui=CONDUISENT,
        si=(r.conduite, r.seance_connue),
        alors=devient(e.SeanceRetiree),
        source=r.VIE,
    ),
    Transition(
        depuis=Etat.MENEE,
        quand=c.DresserLeBilan,
        qui=CONDUISENT,
        si=(r.conduite, r.seance_comptee, r.ecart_explique),
        vers=Etat.BILAN,
        alors=_bilan,
        leve=FIN,
        source=r.VIE,
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.AbandonnerLaCampagne,
        qui=(Role.COORDINATEUR, Role.BUREAU),
        vers=Etat.ABANDONNEE,
        alors=devient(e.CampagneAbandonnee),
        source=r.VIE,
    ),
)
