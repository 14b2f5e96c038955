"""N5 et N6 : ce que les professionnels en ont pensé, puis le rapport à l'assemblée."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.reunion import evenements as e
from cpts_core.workflows.qualite.reunion import regles as r
from cpts_core.workflows.qualite.reunion.commandes import partager as c
from cpts_core.workflows.qualite.reunion.etats import Etat
from cpts_core.workflows.qualite.reunion.lectures import acces
from cpts_core.workflows.qualite.reunion.table.agir import FENETRE

PARTAGER = (
    Transition(
        depuis=Etat.ACTIONS_PLANIFIEES,
        quand=c.EnvoyerLEnquete,
        qui=Role.CELLULE_QUALITE,
        si=(acces, r.enquete_ouverte),
        alors=devient(e.EnqueteEnvoyee),
        source=unite("NP-087"),
    ),
    Transition(
        depuis=Etat.ACTIONS_PLANIFIEES,
        quand=c.CloreLEnquete,
        qui=(Role.CELLULE_QUALITE, Role.SYSTEME),
        si=(acces, r.enquete_envoyee, r.enquete_ouverte),
        alors=devient(e.EnqueteClose),
        leve=FENETRE,
        source=(*unite("NP-087"), r.ENQUETE),
    ),
    Transition(
        depuis=Etat.ACTIONS_PLANIFIEES,
        quand=c.ConsignerLaSatisfaction,
        qui=Role.CELLULE_QUALITE,
        si=(acces, r.enquete_close, r.reponses_plausibles, r.effectif_suffisant),
        vers=Etat.SATISFACTION_MESUREE,
        alors=devient(e.SatisfactionConsignee),
        source=unite("NP-087"),
    ),
    Transition(
        depuis=Etat.SATISFACTION_MESUREE,
        quand=c.RedigerLeRapport,
        qui=(Role.CELLULE_QUALITE, Role.PILOTE),
        si=(acces, r.rapport_relu),
        vers=Etat.RAPPORT_REDIGE,
        alors=devient(e.RapportRedige),
        source=unite("NP-088"),
    ),
    Transition(
        depuis=Etat.RAPPORT_REDIGE,
        quand=c.CommuniquerEnAssemblee,
        qui=Role.CELLULE_QUALITE,
        si=acces,
        vers=Etat.COMMUNIQUEE,
        alors=devient(e.RapportCommunique),
        source=unite("NP-088"),
    ),
)
