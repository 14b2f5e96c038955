"""Du besoin exprimé à la solution remplacée."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.organisation.systeme_information import commandes as c
from cpts_core.workflows.organisation.systeme_information import evenements as e
from cpts_core.workflows.organisation.systeme_information import regles as r
from cpts_core.workflows.organisation.systeme_information.etats import (
    AVANT_LE_CHOIX,
    CHOISIE,
    Etat,
)

COMPARER = (
    Transition(
        depuis=None,
        quand=c.ExprimerUnBesoin,
        qui=Role.COORDINATEUR,
        si=(r.missions_connues, r.socles_couvertes),
        vers=Etat.BESOIN_EXPRIME,
        alors=devient(e.BesoinExprime),
        source=unite("NP-027", "NP-029"),
    ),
    Transition(
        depuis=Etat.BESOIN_EXPRIME,
        quand=c.ProposerUneSolution,
        qui=Role.COORDINATEUR,
        si=r.solution_nouvelle,
        alors=devient(e.SolutionProposee),
        source=unite("NP-029"),
    ),
    Transition(
        depuis=Etat.BESOIN_EXPRIME,
        quand=c.ApprecierUneSolution,
        qui=(Role.COORDINATEUR, Role.PILOTE),
        si=r.solution_proposee,
        alors=devient(e.SolutionAppreciee),
        source=unite("NP-029"),
    ),
    Transition(
        depuis=Etat.BESOIN_EXPRIME,
        quand=c.AcheverLaComparaison,
        qui=Role.COORDINATEUR,
        si=(r.de_quoi_comparer, r.grille_remplie),
        vers=Etat.COMPAREES,
        alors=devient(e.ComparaisonAchevee),
        source=unite("NP-029"),
    ),
    Transition(
        depuis=Etat.COMPAREES,
        quand=c.RouvrirLaComparaison,
        qui=Role.COORDINATEUR,
        vers=Etat.BESOIN_EXPRIME,
        alors=devient(e.ComparaisonRouverte),
        source=r.CHOIX,
    ),
    Transition(
        depuis=AVANT_LE_CHOIX,
        quand=c.AbandonnerLeBesoin,
        qui=Role.BUREAU,
        vers=Etat.ABANDONNE,
        alors=devient(e.BesoinAbandonne),
        source=r.CHOIX,
    ),
)

CHOISIR = (
    Transition(
        depuis=(*AVANT_LE_CHOIX, *CHOISIE),
        quand=c.DocumenterUneGarantie,
        qui=Role.COORDINATEUR,
        si=r.solution_proposee,
        alors=devient(e.GarantieDocumentee),
        source=unite("NP-030"),
    ),
    Transition(
        depuis=(*AVANT_LE_CHOIX, *CHOISIE),
        quand=c.OutillerUneMission,
        qui=(Role.COORDINATEUR, Role.PILOTE),
        si=(r.mission_du_besoin, r.outil_ou_raison),
        alors=devient(e.MissionOutillee),
        source=unite("NP-029"),
    ),
    Transition(
        depuis=Etat.COMPAREES,
        quand=c.RetenirUneSolution,
        qui=Role.BUREAU,
        si=(r.solution_proposee, r.garanties_documentees, r.missions_outillees),
        vers=Etat.RETENUE,
        alors=devient(e.SolutionRetenue),
        source=unite("NP-027", "NP-029", "NP-030"),
    ),
    Transition(
        depuis=Etat.RETENUE,
        quand=c.DeployerLaSolution,
        qui=Role.COORDINATEUR,
        vers=Etat.DEPLOYEE,
        alors=devient(e.SolutionDeployee),
        source=(*unite("NP-027"), r.CHOIX),
    ),
    Transition(
        depuis=CHOISIE,
        quand=c.RemplacerLaSolution,
        qui=Role.BUREAU,
        si=r.remplacant_retenu,
        vers=Etat.REMPLACEE,
        alors=devient(e.SolutionRemplacee),
        source=r.CHOIX,
    ),
)
