"""La cellule se réunit pour préparer, et confie l'analyse à un pilote."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.reunion import evenements as e
from cpts_core.workflows.qualite.reunion import regles as r
from cpts_core.workflows.qualite.reunion.commandes import preparer as c
from cpts_core.workflows.qualite.reunion.etats import ANALYSE, FINALS, OUVERTS, Etat
from cpts_core.workflows.qualite.reunion.lectures import acces

PREPARER = (
    Transition(
        depuis=None,
        quand=c.OuvrirReunion,
        qui=Role.SYSTEME,
        vers=Etat.DECIDEE,
        alors=devient(e.ReunionOuverte),
        source=unite("NP-081"),
    ),
    Transition(
        depuis=Etat.DECIDEE,
        quand=c.PreparerLaReunion,
        qui=Role.CELLULE_QUALITE,
        si=acces,
        vers=Etat.PREPAREE,
        alors=devient(e.ReunionPreparee),
        source=unite("NP-082"),
    ),
    Transition(
        depuis=(Etat.DECIDEE, *ANALYSE),
        quand=c.NommerLePilote,
        qui=Role.CELLULE_QUALITE,
        si=(acces, r.pilote_hors_de_cause),
        alors=devient(e.PiloteNomme),
        source=r.PILOTE,
    ),
    Transition(
        depuis=(Etat.DECIDEE, *ANALYSE),
        quand=c.AttesterNonImplication,
        qui=(Role.CELLULE_QUALITE, Role.PILOTE),
        si=(acces, r.par_le_pilote),
        alors=devient(e.NonImplicationAttestee),
        source=r.PILOTE,
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.AnnulerLaReunion,
        qui=Role.CELLULE_QUALITE,
        si=acces,
        vers=Etat.ANNULEE,
        alors=devient(e.ReunionAnnulee),
        source=r.PLACE,
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.ConstaterLeRetrait,
        qui=Role.SYSTEME,
        vers=Etat.ANNULEE,
        alors=devient(e.IncidentEcarte),
        source=r.PLACE,
    ),
    Transition(
        depuis=FINALS,
        quand=c.ConstaterLeRetrait,
        qui=Role.SYSTEME,
        alors=devient(e.IncidentEcarte),
        source=r.PLACE,
    ),
)
