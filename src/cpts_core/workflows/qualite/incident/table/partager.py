"""Partager : les rangées de l'échange, du retour d'expérience et de la clôture."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.incident import sources
from cpts_core.workflows.qualite.incident.commandes import partager as demande
from cpts_core.workflows.qualite.incident.etats import APRES_ANALYSE, ISSUES, OUVERTS, Etat
from cpts_core.workflows.qualite.incident.evenements import partager as fait
from cpts_core.workflows.qualite.incident.regles import partager as regle
from cpts_core.workflows.qualite.incident.regles.acces import acces

QUI_ANALYSE = (Role.CELLULE_QUALITE, Role.PILOTE)

SE_PARLER = (
    Transition(
        depuis=OUVERTS,
        quand=demande.EcrireAuDeclarant,
        qui=Role.CELLULE_QUALITE,
        si=(acces, regle.joignable),
        alors=devient(fait.MessageEnvoye),
        source=(*unite("NP-053"), sources.DECLARANT),
    ),
    Transition(
        depuis=OUVERTS,
        quand=demande.EcrireALaCellule,
        qui=Role.DECLARANT,
        si=acces,
        alors=devient(fait.MessageRecu),
        source=sources.DECLARANT,
    ),
    Transition(
        depuis=OUVERTS,
        quand=demande.PoserUneQuestion,
        qui=QUI_ANALYSE,
        si=(acces, regle.joignable),
        alors=devient(fait.QuestionPosee),
        source=(*unite("NP-073"), sources.DECLARANT),
    ),
    Transition(
        depuis=OUVERTS,
        quand=demande.RepondreAUneQuestion,
        qui=(Role.DECLARANT, Role.CELLULE_QUALITE),
        si=(acces, regle.question_ouverte),
        alors=devient(fait.ReponseDonnee),
        source=(*unite("NP-073"), sources.DECLARANT),
    ),
    Transition(
        depuis=ISSUES,
        quand=demande.Restituer,
        qui=Role.CELLULE_QUALITE,
        si=(acces, regle.joignable),
        vers=Etat.RESTITUE,
        alors=devient(fait.RetourFait),
        source=unite("NP-044", "NP-072"),
    ),
)

TIRER_UN_REX = (
    Transition(
        depuis=APRES_ANALYSE,
        quand=demande.RedigerUnRex,
        qui=QUI_ANALYSE,
        si=acces,
        alors=devient(fait.RexRedige),
        source=unite("NP-055"),
    ),
    Transition(
        depuis=APRES_ANALYSE,
        quand=demande.PartagerLeRex,
        qui=Role.CELLULE_QUALITE,
        si=(acces, regle.rex_redige, regle.rex_relu),
        alors=devient(fait.RexPartage),
        source=unite("NP-044", "NP-055", "NP-060"),
    ),
    Transition(
        depuis=APRES_ANALYSE,
        quand=demande.ProposerUnePiste,
        qui=QUI_ANALYSE,
        si=acces,
        alors=devient(fait.PisteProposee),
        source=unite("NP-055"),
    ),
    Transition(
        depuis=APRES_ANALYSE,
        quand=demande.RetenirUnePiste,
        qui=Role.CELLULE_QUALITE,
        si=(acces, regle.piste_ouverte, regle.evaluation_apres),
        alors=devient(fait.PisteRetenue, tirage="corrective"),
        source=unite("NP-055"),
    ),
)

CLORE = (
    Transition(
        depuis=Etat.RESTITUE,
        quand=demande.Clore,
        qui=Role.CELLULE_QUALITE,
        si=(acces, regle.danger_ecarte, regle.compris, regle.agi, regle.partage),
        vers=Etat.CLOS,
        alors=devient(fait.IncidentClos),
        source=unite("NP-044", "NP-072"),
    ),
    Transition(
        depuis=ISSUES,
        quand=demande.Clore,
        qui=Role.CELLULE_QUALITE,
        si=(
            acces,
            regle.retour_impossible,
            regle.danger_ecarte,
            regle.compris,
            regle.agi,
            regle.partage,
        ),
        vers=Etat.CLOS,
        alors=devient(fait.IncidentClos),
        source=(*unite("NP-044", "NP-072"), sources.CLOTURE),
    ),
    Transition(
        depuis=Etat.INJOIGNABLE,
        quand=demande.Clore,
        qui=Role.CELLULE_QUALITE,
        si=(acces, regle.danger_ecarte),
        vers=Etat.CLOS,
        alors=devient(fait.IncidentClos),
        source=sources.INJOIGNABLE,
    ),
)

RANGEES = SE_PARLER + TIRER_UN_REX + CLORE
