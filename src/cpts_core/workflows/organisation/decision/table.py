"""La vie d'une décision, de la proposition à son issue."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.organisation.decision import commandes as c
from cpts_core.workflows.organisation.decision import dossier as d
from cpts_core.workflows.organisation.decision import regles as r
from cpts_core.workflows.organisation.decision.etats import OUVERTES, Etat

REDACTION = (Role.COORDINATEUR, Role.BUREAU)
ISSUE = (r.instance_active, r.statuts_en_vigueur, r.quelqu_un_a_vote, r.quorum_reuni)


def _adopter(
    decision: d.Deliberation, demande: c.AdopterLaDecision, circonstances: Circonstances
) -> d.DecisionAdoptee:
    return d.DecisionAdoptee(
        pour=demande.pour,
        contre=demande.contre,
        abstentions=demande.abstentions,
        quorum=r.constat_du_quorum(decision, circonstances),
        majorite=r.constat_de_la_majorite(decision, demande, circonstances),
    )


def _rejeter(
    decision: d.Deliberation, demande: c.RejeterLaDecision, circonstances: Circonstances
) -> d.DecisionRejetee:
    return d.DecisionRejetee(
        pour=demande.pour,
        contre=demande.contre,
        abstentions=demande.abstentions,
        quorum=r.constat_du_quorum(decision, circonstances),
        majorite=r.constat_de_la_majorite(decision, demande, circonstances),
    )


PREPARER = (
    Transition(
        depuis=None,
        quand=c.ProposerUneDecision,
        qui=(*REDACTION, Role.MEMBRE),
        si=(r.instance_active, r.statuts_en_vigueur),
        vers=Etat.PROPOSEE,
        alors=devient(d.DecisionProposee),
        source=r.MODALITES,
    ),
    Transition(
        depuis=Etat.PROPOSEE,
        quand=c.InscrireALOrdreDuJour,
        qui=REDACTION,
        vers=Etat.A_L_ORDRE_DU_JOUR,
        alors=devient(d.OrdreDuJourFixe),
        source=unite("NP-026"),
    ),
    Transition(
        depuis=OUVERTES,
        quand=c.DeclarerUnConflit,
        qui=(*REDACTION, Role.MEMBRE),
        si=r.pas_encore_vote,
        alors=devient(d.ConflitDeclare),
        source=r.VOTES,
    ),
    Transition(
        depuis=Etat.A_L_ORDRE_DU_JOUR,
        quand=c.Debattre,
        qui=REDACTION,
        si=r.seance_venue,
        vers=Etat.DEBATTUE,
        alors=devient(d.DecisionDebattue),
        source=unite("NP-026"),
    ),
)

VOTER = (
    Transition(
        depuis=Etat.DEBATTUE,
        quand=c.PrendrePartAuVote,
        qui=REDACTION,
        si=(r.une_seule_voix, r.sieges_en_cours, r.sans_conflit, r.procurations_admises),
        alors=devient(d.PartPrise),
        source=(*unite("NP-026"), r.VOTES),
    ),
    Transition(
        depuis=Etat.DEBATTUE,
        quand=c.AdopterLaDecision,
        qui=Role.BUREAU,
        si=(*ISSUE, r.voix_comptees, r.majorite_pour),
        vers=Etat.ADOPTEE,
        alors=_adopter,
        source=r.MODALITES,
    ),
    Transition(
        depuis=Etat.DEBATTUE,
        quand=c.RejeterLaDecision,
        qui=Role.BUREAU,
        si=(*ISSUE, r.voix_comptees, r.majorite_contre),
        vers=Etat.REJETEE,
        alors=_rejeter,
        source=r.MODALITES,
    ),
    Transition(
        depuis=OUVERTES,
        quand=c.Ajourner,
        qui=Role.BUREAU,
        vers=Etat.AJOURNEE,
        alors=devient(d.DecisionAjournee),
        source=(*unite("NP-026"), r.VOTES),
    ),
)

TABLE = (*PREPARER, *VOTER)
