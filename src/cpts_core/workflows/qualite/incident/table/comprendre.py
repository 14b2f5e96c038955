"""Comprendre : les rangées du recueil et de l'analyse."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.incident import effets, sources
from cpts_core.workflows.qualite.incident.commandes import comprendre as demande
from cpts_core.workflows.qualite.incident.echeances import EIGS_A_SIGNALER
from cpts_core.workflows.qualite.incident.etats import APRES_RECUEIL, OUVERTS, Etat
from cpts_core.workflows.qualite.incident.evenements import comprendre as fait
from cpts_core.workflows.qualite.incident.regles import accueil, comprendre
from cpts_core.workflows.qualite.incident.regles.acces import acces

QUI_ANALYSE = (Role.CELLULE_QUALITE, Role.PILOTE)

RANGEES = (
    Transition(
        depuis=OUVERTS,
        quand=demande.DecrireLeContexte,
        qui=QUI_ANALYSE,
        si=acces,
        alors=devient(fait.ContexteDecrit),
        source=sources.NATURE,
    ),
    Transition(
        depuis=Etat.RECU,
        quand=demande.RecueillirUnFait,
        qui=QUI_ANALYSE,
        si=(acces, accueil.anonyme, comprendre.fait_passe),
        vers=Etat.RECUEIL,
        alors=effets.ouvrir_le_recueil,
        source=(*unite("NP-060", "NP-073"), sources.ANONYME),
    ),
    Transition(
        depuis=Etat.CONTACT_PRIS,
        quand=demande.RecueillirUnFait,
        qui=QUI_ANALYSE,
        si=(acces, comprendre.fait_passe),
        vers=Etat.RECUEIL,
        alors=devient(fait.FaitRecueilli),
        source=unite("NP-073"),
    ),
    Transition(
        depuis=APRES_RECUEIL,
        quand=demande.RecueillirUnFait,
        qui=QUI_ANALYSE,
        si=(acces, comprendre.fait_passe),
        alors=devient(fait.FaitRecueilli),
        source=unite("NP-073"),
    ),
    Transition(
        depuis=OUVERTS,
        quand=demande.Commenter,
        qui=QUI_ANALYSE,
        si=acces,
        alors=devient(fait.CommentaireAjoute),
        source=unite("NP-073"),
    ),
    Transition(
        depuis=APRES_RECUEIL,
        quand=demande.AjouterUneCause,
        qui=QUI_ANALYSE,
        si=acces,
        alors=devient(fait.CauseAjoutee),
        source=unite("NP-074"),
    ),
    Transition(
        depuis=Etat.RECUEIL,
        quand=demande.ConclureLAnalyse,
        qui=QUI_ANALYSE,
        si=(acces, comprendre.fait_etabli, comprendre.nature_precisee),
        vers=Etat.ANALYSE,
        alors=devient(fait.AnalyseConclue),
        programme=EIGS_A_SIGNALER,
        source=unite("NP-059", "NP-072", "NP-073", "NP-074"),
    ),
    Transition(
        depuis=OUVERTS,
        quand=demande.EvaluerLaGravite,
        qui=QUI_ANALYSE,
        si=acces,
        alors=effets.evaluer,
        source=sources.NATURE,
    ),
)
