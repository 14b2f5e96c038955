"""De l'intention de participer au retrait."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.participation_sas import commandes as c
from cpts_core.workflows.terrain.participation_sas import evenements as e
from cpts_core.workflows.terrain.participation_sas import regles as r
from cpts_core.workflows.terrain.participation_sas.etats import OUVERTS, Etat

TABLE = (
    Transition(
        depuis=None,
        quand=c.EnvisagerDeParticiper,
        qui=Role.COORDINATEUR,
        vers=Etat.ENVISAGEE,
        alors=devient(e.ParticipationEnvisagee),
        source=r.PILOTAGE,
    ),
    Transition(
        depuis=Etat.ENVISAGEE,
        quand=c.SignerLAccord,
        qui=Role.BUREAU,
        si=(r.ville_et_hopital, r.accord_passe),
        vers=Etat.ACCORD_SIGNE,
        alors=devient(e.AccordSigne),
        source=(*r.COORDINATION, *r.PILOTAGE),
    ),
    Transition(
        depuis=Etat.ACCORD_SIGNE,
        quand=c.Commencer,
        qui=Role.COORDINATEUR,
        si=r.commencee,
        vers=Etat.ACTIVE,
        alors=devient(e.ParticipationCommencee),
        source=r.PILOTAGE,
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.ConsignerUneReunion,
        qui=(Role.COORDINATEUR, Role.PILOTE),
        si=r.reunion_nouvelle,
        alors=devient(e.ReunionConsignee),
        source=r.PILOTAGE,
    ),
    Transition(
        depuis=Etat.ACTIVE,
        quand=c.CompterLesCreneaux,
        qui=(Role.COORDINATEUR, Role.PILOTE),
        si=(r.periode_passee, r.periode_nouvelle, r.pas_plus_qu_ouverts),
        alors=devient(e.CreneauxComptes),
        source=(*r.COORDINATION, r.VIE),
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.SeRetirer,
        qui=Role.BUREAU,
        vers=Etat.RETIREE,
        alors=devient(e.ParticipationRetiree),
        source=r.VIE,
    ),
)
