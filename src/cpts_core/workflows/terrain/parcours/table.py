"""La vie d'un parcours, du besoin au partage."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.messages import Circonstances, Event
from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.parcours import commandes as c
from cpts_core.workflows.terrain.parcours import evenements as e
from cpts_core.workflows.terrain.parcours import regles as r
from cpts_core.workflows.terrain.parcours.dossier import Parcours
from cpts_core.workflows.terrain.parcours.etats import (
    A_REVISER,
    AVANT_VALIDATION,
    EN_COURS,
    OUVERTS,
    Etat,
)

CONDUISENT = (Role.COORDINATEUR, Role.PILOTE)


def _partager(
    parcours: Parcours, demande: c.PartagerLeParcours, circonstances: Circonstances
) -> Event:
    return e.ParcoursPartage(partages=parcours.partages + 1)


CONCEVOIR = (
    Transition(
        depuis=None,
        quand=c.ConstaterUnBesoin,
        qui=CONDUISENT,
        si=r.besoin_recense,
        vers=Etat.BESOIN_CONSTATE,
        alors=devient(e.BesoinConstate),
        source=unite("PS-022", "PS-023"),
    ),
    Transition(
        depuis=None,
        quand=c.AdopterUnParcours,
        qui=(Role.COORDINATEUR, Role.BUREAU),
        vers=Etat.CONCU,
        alors=devient(e.ParcoursAdopte),
        source=(*unite("PS-024"), r.CATALOGUE),
    ),
    Transition(
        depuis=Etat.CONCU,
        quand=c.RattacherUnBesoin,
        qui=CONDUISENT,
        si=(r.sans_besoin, r.besoin_recense),
        alors=devient(e.BesoinRattache),
        source=(*unite("PS-022"), r.CATALOGUE),
    ),
    Transition(
        depuis=AVANT_VALIDATION,
        quand=c.ConcevoirLeParcours,
        qui=CONDUISENT,
        si=(
            r.professions_connues,
            r.pluriprofessionnel,
            r.vise_les_patients,
            r.visees_mesurees,
        ),
        vers=Etat.CONCU,
        alors=devient(e.ParcoursConcu),
        source=unite("PS-021", "PS-022", "PS-025"),
    ),
)

MENER = (
    Transition(
        depuis=Etat.CONCU,
        quand=c.ValiderLeParcours,
        qui=Role.BUREAU,
        si=r.repond_a_un_besoin,
        vers=Etat.VALIDE,
        alors=devient(e.ParcoursValide),
        source=(*unite("PS-022"), r.VIE),
    ),
    Transition(
        depuis=Etat.VALIDE,
        quand=c.MettreEnOeuvreLeParcours,
        qui=CONDUISENT,
        vers=Etat.MIS_EN_OEUVRE,
        alors=devient(e.ParcoursMisEnOeuvre),
        source=unite("PS-022", "PS-025"),
    ),
    Transition(
        depuis=EN_COURS,
        quand=c.EvaluerLeParcours,
        qui=CONDUISENT,
        si=r.visees_evaluees,
        vers=Etat.EVALUE,
        alors=devient(e.ParcoursEvalue),
        source=unite("PS-021", "PS-025"),
    ),
    Transition(
        depuis=Etat.EVALUE,
        quand=c.PartagerLeParcours,
        qui=Role.BUREAU,
        si=r.copiable,
        vers=Etat.PARTAGE,
        alors=_partager,
        source=(*unite("PS-024"), r.CATALOGUE),
    ),
    Transition(
        depuis=A_REVISER,
        quand=c.ReviserLeParcours,
        qui=CONDUISENT,
        vers=Etat.CONCU,
        alors=devient(e.ParcoursRevise),
        source=r.VIE,
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.AbandonnerLeParcours,
        qui=Role.BUREAU,
        vers=Etat.ABANDONNE,
        alors=devient(e.ParcoursAbandonne),
        source=r.VIE,
    ),
)

TABLE = (*CONCEVOIR, *MENER)
