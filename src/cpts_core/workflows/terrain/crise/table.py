"""De l'alerte au retour d'expérience."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.workflow import Echeance, Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.crise import commandes as c
from cpts_core.workflows.terrain.crise import evenements as e
from cpts_core.workflows.terrain.crise import regles as r
from cpts_core.workflows.terrain.crise.dossier import Crise
from cpts_core.workflows.terrain.crise.etats import Etat

DIRECTION = (Role.COORDINATEUR, Role.BUREAU)
CONDUITE = (Role.COORDINATEUR, Role.PILOTE)

RETEX = Echeance(
    nom="RETEX",
    libelle="retour d'expérience",
    delai="retex_crise",
    compte_de="levee_le",
    qui=CONDUITE,
    source=r.ACTIVATION,
)


def _activer(crise: Crise, demande: c.Activer, circonstances: Circonstances) -> e.CriseActivee:
    return e.CriseActivee(plan=demande.plan, appui=r.appui_de(circonstances))


TABLE = (
    Transition(
        depuis=None,
        quand=c.DonnerLAlerte,
        qui=(*DIRECTION, Role.PILOTE, Role.MEMBRE, Role.ARS),
        si=r.typologie_connue,
        vers=Etat.ALERTE,
        alors=devient(e.AlerteDonnee),
        source=r.COORDINATION,
    ),
    Transition(
        depuis=Etat.ALERTE,
        quand=c.DeciderSansPlan,
        qui=Role.BUREAU,
        alors=devient(e.ActivationSansPlanDecidee),
        source=r.ACTIVATION,
    ),
    Transition(
        depuis=Etat.ALERTE,
        quand=c.Activer,
        qui=DIRECTION,
        si=(r.plan_ou_decision, r.plan_libre),
        vers=Etat.ACTIVEE,
        alors=_activer,
        source=(*r.COORDINATION, r.ACTIVATION),
    ),
    Transition(
        depuis=Etat.ALERTE,
        quand=c.ClasserSansSuite,
        qui=DIRECTION,
        vers=Etat.SANS_SUITE,
        alors=devient(e.AlerteClassee),
        source=r.ACTIVATION,
    ),
    Transition(
        depuis=Etat.ACTIVEE,
        quand=c.ConfierUneAction,
        qui=CONDUITE,
        alors=devient(e.ActionConfiee),
        source=(*r.FEDERATION, *r.COORDINATION),
    ),
    Transition(
        depuis=Etat.ACTIVEE,
        quand=c.TerminerUneAction,
        qui=(*CONDUITE, Role.MEMBRE),
        si=r.action_en_cours,
        alors=devient(e.ActionTerminee),
        source=r.ACTIVATION,
    ),
    Transition(
        depuis=Etat.ACTIVEE,
        quand=c.FaireLePoint,
        qui=CONDUITE,
        alors=devient(e.PointFait),
        source=r.COORDINATION,
    ),
    Transition(
        depuis=Etat.ACTIVEE,
        quand=c.LeverLaCrise,
        qui=DIRECTION,
        vers=Etat.LEVEE,
        alors=devient(e.CriseLevee),
        programme=RETEX,
        source=r.ACTIVATION,
    ),
    Transition(
        depuis=Etat.LEVEE,
        quand=c.TirerLesEnseignements,
        qui=CONDUITE,
        si=r.plan_interroge,
        vers=Etat.RETOUR,
        alors=devient(e.EnseignementsTires),
        leve=RETEX,
        source=r.ACTIVATION,
    ),
)
