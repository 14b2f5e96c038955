"""La vie d'un plan de crise : écrit, discuté, communiqué, relu chaque année, parfois activé."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.workflow import Echeance, Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.plan_de_crise import commandes as c
from cpts_core.workflows.terrain.plan_de_crise import evenements as e
from cpts_core.workflows.terrain.plan_de_crise import regles as r
from cpts_core.workflows.terrain.plan_de_crise.etats import (
    EN_PREPARATION,
    EN_SERVICE,
    OUVERTS,
    Etat,
)

CONDUITE = (Role.COORDINATEUR, Role.PILOTE)
SANS_A_JOUR = tuple(etat for etat in OUVERTS if etat is not Etat.A_JOUR)

REVISION = Echeance(
    nom="REVISION",
    libelle="mise à jour du plan",
    delai="revision_plan_de_crise",
    compte_de="revu_le",
    qui=CONDUITE,
    alors=c.ConstaterLaRevisionDue,
    source=r.VIE,
)

TABLE = (
    Transition(
        depuis=None,
        quand=c.RedigerLePlan,
        qui=CONDUITE,
        vers=Etat.REDIGE,
        alors=devient(e.PlanRedige),
        source=r.ORGANISATION,
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.RedigerDesReponses,
        qui=CONDUITE,
        si=(r.typologies_connues, r.reponses_entieres),
        alors=devient(e.ReponsesRedigees),
        source=r.ORGANISATION,
    ),
    Transition(
        depuis=SANS_A_JOUR,
        quand=c.DesignerLesInterlocuteurs,
        qui=Role.BUREAU,
        si=(r.personne_nouvelle, r.deux_personnes),
        alors=devient(e.InterlocuteursDesignes),
        source=r.INTERLOCUTEUR,
    ),
    Transition(
        depuis=Etat.A_JOUR,
        quand=c.DesignerLesInterlocuteurs,
        qui=Role.BUREAU,
        si=(r.personne_nouvelle, r.deux_personnes),
        vers=Etat.A_METTRE_A_JOUR,
        alors=devient(e.InterlocuteursDesignes),
        leve=REVISION,
        source=(*r.INTERLOCUTEUR, r.VIE),
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.FaireConnaitreLesInterlocuteurs,
        qui=(Role.COORDINATEUR, Role.ARS),
        si=r.interlocuteurs_designes,
        alors=devient(e.InterlocuteursConnus),
        source=r.INTERLOCUTEUR,
    ),
    Transition(
        depuis=EN_PREPARATION,
        quand=c.DiscuterAvecLArs,
        qui=CONDUITE,
        vers=Etat.DISCUTE,
        alors=devient(e.PlanDiscute),
        source=r.VIE,
    ),
    Transition(
        depuis=Etat.DISCUTE,
        quand=c.Communiquer,
        qui=CONDUITE,
        si=(r.typologies_couvertes, r.membres_et_ars),
        vers=Etat.COMMUNIQUE,
        alors=devient(e.PlanCommunique),
        programme=REVISION,
        source=(*r.ORGANISATION, r.VIE),
    ),
    Transition(
        depuis=EN_SERVICE,
        quand=c.MettreAJour,
        qui=CONDUITE,
        si=(
            r.typologies_couvertes,
            r.interlocuteurs_connus,
            r.membres_et_ars,
            r.suites_donnees,
        ),
        vers=Etat.A_JOUR,
        alors=devient(e.PlanMisAJour),
        programme=REVISION,
        source=(*r.INTERLOCUTEUR, r.VIE),
    ),
    Transition(
        depuis=(Etat.COMMUNIQUE, Etat.A_JOUR),
        quand=c.ConstaterLaRevisionDue,
        qui=Role.SYSTEME,
        vers=Etat.A_METTRE_A_JOUR,
        alors=devient(e.RevisionDue),
        leve=REVISION,
        source=r.VIE,
    ),
    Transition(
        depuis=EN_SERVICE,
        quand=c.RendreCompteDUnExercice,
        qui=CONDUITE,
        si=r.typologie_connue,
        alors=devient(e.ExerciceMene),
        source=r.VIE,
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.NoterUneActivation,
        qui=Role.SYSTEME,
        si=r.plan_libre,
        alors=devient(e.ActivationNotee),
        source=r.ACTIVATION,
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.NoterUneLevee,
        qui=Role.SYSTEME,
        alors=devient(e.LeveeNotee),
        source=r.ACTIVATION,
    ),
    Transition(
        depuis=EN_PREPARATION,
        quand=c.NoterDesPropositions,
        qui=Role.SYSTEME,
        alors=devient(e.PropositionsNotees),
        source=r.ACTIVATION,
    ),
    Transition(
        depuis=EN_SERVICE,
        quand=c.NoterDesPropositions,
        qui=Role.SYSTEME,
        vers=Etat.A_METTRE_A_JOUR,
        alors=devient(e.PropositionsNotees),
        leve=REVISION,
        source=r.ACTIVATION,
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.AbandonnerLePlan,
        qui=Role.BUREAU,
        si=r.plan_libre,
        vers=Etat.ABANDONNE,
        alors=devient(e.PlanAbandonne),
        source=r.VIE,
    ),
)
