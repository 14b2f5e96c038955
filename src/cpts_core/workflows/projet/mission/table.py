"""La vie d'une mission, du choix à l'évaluation de chaque année."""

from typing import Any

from cpts_core.kernel.delais import Delai
from cpts_core.kernel.evolution import devient
from cpts_core.kernel.messages import Circonstances, Event
from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Echeance, Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.projet.mission import commandes as c
from cpts_core.workflows.projet.mission import evenements as e
from cpts_core.workflows.projet.mission import regles as r
from cpts_core.workflows.projet.mission.accord import dates_imposees
from cpts_core.workflows.projet.mission.dossier import Mission
from cpts_core.workflows.projet.mission.etats import AVANT_D_ENGAGER, EN_COURS, OUVERTS, Etat

RATTACHENT = (Role.COORDINATEUR, Role.SYSTEME)
"""Une reprise n'entraîne rien ailleurs : la coordination rattache alors elle-même."""
CONDUISENT = (Role.COORDINATEUR, Role.PILOTE)
DECIDENT = (Role.COORDINATEUR, Role.BUREAU)

DEMARRAGE = Echeance(
    nom="DEMARRAGE",
    libelle="démarrage de la mission",
    delai=Delai.lire("0 jour"),
    compte_de="demarrage_avant",
    qui=CONDUISENT,
    source=r.DATES,
)
DEPLOIEMENT = Echeance(
    nom="DEPLOIEMENT",
    libelle="déploiement complet de la mission",
    delai=Delai.lire("0 jour"),
    compte_de="deploiement_avant",
    qui=CONDUISENT,
    source=r.DATES,
)
DATES = (DEMARRAGE, DEPLOIEMENT)


def _signer(
    mission: Mission, demande: c.ConstaterLaSignature, circonstances: Circonstances
) -> Event:
    demarrage, deploiement = dates_imposees(
        mission.version, mission.mission, demande.signe_le, circonstances.calendrier
    )
    return e.SignatureConstatee(
        signe_le=demande.signe_le,
        contrat=demande.contrat,
        demarrage_avant=demarrage,
        deploiement_avant=deploiement,
    )


def _signature(depuis: Any, **suite: Any) -> Transition:
    """Le contrat signé date ce qui reste à faire ; rien d'autre ne bouge."""
    return Transition(
        depuis=depuis,
        quand=c.ConstaterLaSignature,
        qui=RATTACHENT,
        si=(r.signature_passee, *suite.pop("si", ())),
        alors=_signer,
        source=r.DATES,
        **suite,
    )


RETENIR = (
    Transition(
        depuis=None,
        quand=c.RetenirUneMission,
        qui=DECIDENT,
        si=(r.version_connue, r.version_du_projet, r.mission_de_la_version),
        vers=Etat.RETENUE,
        alors=devient(e.MissionRetenue),
        programme=DATES,
        source=unite("NP-015", "PS-004"),
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.ConfierLaMission,
        qui=DECIDENT,
        alors=devient(e.MissionConfiee),
        source=unite("NP-022"),
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.ConstituerUnGroupe,
        qui=CONDUISENT,
        si=r.conduite,
        alors=devient(e.GroupeConstitue),
        source=unite("PS-004"),
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.RecomposerUnGroupe,
        qui=CONDUISENT,
        si=(r.conduite, r.groupe_connu),
        alors=devient(e.GroupeRecompose),
        source=(*unite("PS-004"), r.VIE),
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.TenirUneSeance,
        qui=CONDUISENT,
        si=(r.conduite, r.groupe_connu, r.presents_du_groupe),
        alors=devient(e.SeanceTenue),
        source=(*unite("PS-004", "PS-005"), r.VIE),
    ),
)

ECRIRE = (
    Transition(
        depuis=AVANT_D_ENGAGER,
        quand=c.RedigerLaFiche,
        qui=CONDUISENT,
        si=r.conduite,
        vers=Etat.FICHE_EN_REDACTION,
        alors=devient(e.FicheRedigee),
        source=unite("NP-015", "PS-005"),
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.RattacherUneAction,
        qui=RATTACHENT,
        si=r.action_nouvelle,
        alors=devient(e.ActionRattachee),
        source=r.FICHE,
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.RattacherUnIndicateur,
        qui=RATTACHENT,
        si=r.indicateur_nouveau,
        alors=devient(e.IndicateurRattache),
        source=unite("NP-019", "PS-046"),
    ),
    Transition(
        depuis=Etat.FICHE_EN_REDACTION,
        quand=c.AcheverLaFiche,
        qui=CONDUISENT,
        si=(r.conduite, r.confiee, r.declinee, r.dit_quoi, r.dit_comment, r.dit_l_evaluation),
        vers=Etat.FICHE_COMPLETE,
        alors=devient(e.FicheAchevee),
        source=(
            *unite("NP-016", "NP-017", "NP-018", "NP-019", "NP-022"),
            *unite("PS-005", "PS-006", "PS-007", "PS-008"),
        ),
    ),
)

DATER = (
    Transition(
        depuis=AVANT_D_ENGAGER,
        quand=c.ChoisirLeCalendrier,
        qui=DECIDENT,
        si=(r.calendrier_libre, r.dates_ordonnees),
        alors=devient(e.CalendrierChoisi),
        programme=DATES,
        source=r.DATES,
    ),
    _signature(AVANT_D_ENGAGER, programme=DATES),
    _signature(Etat.ENGAGEE, programme=DEPLOIEMENT),
    _signature(Etat.SUSPENDUE, si=(r.pas_encore_deployee,), programme=DEPLOIEMENT),
    _signature(Etat.SUSPENDUE, si=(r.deja_deployee,)),
    _signature((Etat.DEPLOYEE, Etat.EVALUEE, Etat.ABANDONNEE)),
    Transition(
        depuis=OUVERTS,
        quand=c.ChangerDeVersion,
        qui=RATTACHENT,
        si=(r.version_connue, r.existe_encore),
        alors=devient(e.VersionChangee),
        source=(*unite("NP-015", "PS-004"), r.VIE),
    ),
)

MENER = (
    Transition(
        depuis=Etat.FICHE_COMPLETE,
        quand=c.EngagerLaMission,
        qui=CONDUISENT,
        si=(r.conduite, r.projet_en_oeuvre),
        vers=Etat.ENGAGEE,
        alors=devient(e.MissionEngagee),
        programme=DEPLOIEMENT,
        leve=DEMARRAGE,
        source=(*unite("PS-044"), r.VIE),
    ),
    Transition(
        depuis=Etat.ENGAGEE,
        quand=c.DeployerLaMission,
        qui=CONDUISENT,
        si=(r.conduite, r.actions_engagees),
        vers=Etat.DEPLOYEE,
        alors=devient(e.MissionDeployee),
        leve=DEPLOIEMENT,
        source=r.VIE,
    ),
    Transition(
        depuis=(Etat.DEPLOYEE, Etat.EVALUEE),
        quand=c.EvaluerLaMission,
        qui=CONDUISENT,
        si=(r.conduite, r.annee_a_evaluer),
        vers=Etat.EVALUEE,
        alors=devient(e.MissionEvaluee),
        source=unite("NP-019", "PS-008"),
    ),
    Transition(
        depuis=EN_COURS,
        quand=c.SuspendreLaMission,
        qui=DECIDENT,
        vers=Etat.SUSPENDUE,
        alors=devient(e.MissionSuspendue),
        source=r.VIE,
    ),
    Transition(
        depuis=Etat.SUSPENDUE,
        quand=c.RelancerLaMission,
        qui=DECIDENT,
        si=r.pas_encore_deployee,
        vers=Etat.ENGAGEE,
        alors=devient(e.MissionRelancee),
        source=r.VIE,
    ),
    Transition(
        depuis=Etat.SUSPENDUE,
        quand=c.RelancerLaMission,
        qui=DECIDENT,
        si=r.deja_deployee,
        vers=Etat.DEPLOYEE,
        alors=devient(e.MissionRelancee),
        source=r.VIE,
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.AbandonnerLaMission,
        qui=Role.BUREAU,
        si=r.facultative,
        vers=Etat.ABANDONNEE,
        alors=devient(e.MissionAbandonnee),
        source=(*unite("NP-015", "PS-004"), r.VIE),
    ),
)

TABLE = (*RETENIR, *ECRIRE, *DATER, *MENER)
