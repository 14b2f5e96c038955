"""Ce qu'il faut pour retenir une mission, achever sa fiche, la mener, y renoncer."""

from cpts_core.kernel.delais import Delai
from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import non, regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.projet.mission import commandes as c
from cpts_core.workflows.projet.mission.accord import est_socle, mission_de, versions_connues
from cpts_core.workflows.projet.mission.dossier import Mission
from cpts_core.workflows.projet.mission.fiche import actions_de_la_fiche, hors_fiche, sans_reponse

VIE = Interpretation("0065", "la vie d'une mission")
DATES = Interpretation("0066", "dater une mission depuis la signature")
CONDUITE = Interpretation("0067", "qui conduit une mission ou une action")
FICHE = (*unite("NP-016", "PS-005"), VIE)

PROJET_EN_OEUVRE = ("EN_OEUVRE",)
ACTION_EN_ROUTE = ("ENGAGEE", "REALISEE", "EVALUEE")


@regle("cette mission soit la vôtre, ou que vous coordonniez le projet", source=CONDUITE)
def conduite(mission: Mission, circonstances: Circonstances) -> bool:
    if not circonstances.roles.isdisjoint((Role.COORDINATEUR, Role.BUREAU, Role.SYSTEME)):
        return True
    return mission.pilote == circonstances.auteur


@regle_de_demande("la version de l'accord soit connue", source=unite("NP-015", "PS-004"))
def version_connue(
    mission: Mission,
    demande: c.RetenirUneMission | c.ChangerDeVersion,
    circonstances: Circonstances,
) -> bool:
    return demande.version in versions_connues()


@regle_de_demande(
    "la version de l'accord soit celle du projet", source=(*unite("NP-015", "PS-004"), VIE)
)
def version_du_projet(
    mission: Mission, demande: c.RetenirUneMission, circonstances: Circonstances
) -> bool:
    projets = circonstances.lies.get("projet", ())
    return all(projet.valeurs["version_aci"] == demande.version for projet in projets)


@regle_de_demande(
    "la mission soit une mission active de cette version de l'accord",
    source=unite("NP-015", "PS-004"),
)
def mission_de_la_version(
    mission: Mission, demande: c.RetenirUneMission, circonstances: Circonstances
) -> bool:
    dans_l_accord = mission_de(demande.version, demande.mission)
    return dans_l_accord is not None and dans_l_accord.active


@regle_de_demande("la mission existe dans la nouvelle version", source=VIE)
def existe_encore(
    mission: Mission, demande: c.ChangerDeVersion, circonstances: Circonstances
) -> bool:
    return mission_de(demande.version, mission.mission) is not None


@regle_de_demande("le groupe de travail existe", source=unite("PS-004"))
def groupe_connu(
    mission: Mission,
    demande: c.RecomposerUnGroupe | c.TenirUneSeance,
    circonstances: Circonstances,
) -> bool:
    return demande.groupe <= len(mission.groupes)


@regle_de_demande("les présents soient membres du groupe", source=VIE)
def presents_du_groupe(
    mission: Mission, demande: c.TenirUneSeance, circonstances: Circonstances
) -> bool:
    groupes = mission.groupes[demande.groupe - 1 : demande.groupe]
    return all(set(demande.presents) <= set(groupe.membres) for groupe in groupes)


@regle_de_demande("l'action ne soit pas déjà rattachée", source=FICHE)
def action_nouvelle(
    mission: Mission, demande: c.RattacherUneAction, circonstances: Circonstances
) -> bool:
    return demande.action not in mission.actions


@regle("une instance réponde de la mission, et un pilote la conduise", source=unite("NP-022"))
def confiee(mission: Mission, circonstances: Circonstances) -> bool:
    return mission.instance is not None and mission.pilote is not None


@regle("au moins une action décline la mission", source=FICHE)
def declinee(mission: Mission, circonstances: Circonstances) -> bool:
    return len(mission.actions) > len(hors_fiche(circonstances.lies))


@regle(
    "chaque action dise ce que l'on veut faire",
    source=unite("NP-017", "PS-006"),
    precisions=lambda _, circonstances: sans_reponse("quoi", circonstances.lies),
)
def dit_quoi(mission: Mission, circonstances: Circonstances) -> bool:
    return not sans_reponse("quoi", circonstances.lies)


@regle(
    "chaque action dise comment elle sera mise en œuvre",
    source=unite("NP-018", "PS-007"),
    precisions=lambda _, circonstances: sans_reponse("comment", circonstances.lies),
)
def dit_comment(mission: Mission, circonstances: Circonstances) -> bool:
    return not sans_reponse("comment", circonstances.lies)


@regle(
    "chaque action dise comment elle sera suivie et évaluée",
    source=unite("NP-019", "PS-008"),
    precisions=lambda _, circonstances: sans_reponse("evaluation", circonstances.lies),
)
def dit_l_evaluation(mission: Mission, circonstances: Circonstances) -> bool:
    return not sans_reponse("evaluation", circonstances.lies)


@regle("l'accord n'impose pas de calendrier à cette mission", source=DATES)
def calendrier_libre(mission: Mission, circonstances: Circonstances) -> bool:
    dans_l_accord = mission_de(mission.version, mission.mission)
    return dans_l_accord is None or not isinstance(dans_l_accord.engagement.demarrage, Delai)


@regle_de_demande("le déploiement suive le démarrage", source=DATES)
def dates_ordonnees(
    mission: Mission, demande: c.ChoisirLeCalendrier, circonstances: Circonstances
) -> bool:
    return demande.demarrage_avant < demande.deploiement_avant


@regle_de_demande("le contrat soit déjà signé", source=DATES)
def signature_passee(
    mission: Mission, demande: c.ConstaterLaSignature, circonstances: Circonstances
) -> bool:
    return demande.signe_le <= circonstances.calendrier.jour(circonstances.survenu_le)


@regle("le projet de santé soit mis en œuvre", source=(*unite("PS-044"), VIE))
def projet_en_oeuvre(mission: Mission, circonstances: Circonstances) -> bool:
    return all(p.etat in PROJET_EN_OEUVRE for p in circonstances.lies.get("projet", ()))


@regle("chaque action de la mission soit engagée", source=VIE)
def actions_engagees(mission: Mission, circonstances: Circonstances) -> bool:
    actions = actions_de_la_fiche(circonstances.lies)
    return all(action.etat in ACTION_EN_ROUTE for action in actions)


@regle_de_demande("cette année de contrat ne soit pas déjà évaluée", source=VIE)
def annee_a_evaluer(
    mission: Mission, demande: c.EvaluerLaMission, circonstances: Circonstances
) -> bool:
    return all(bilan.annee != demande.annee for bilan in mission.evaluations)


@regle("la mission ait été déployée", source=VIE)
def deja_deployee(mission: Mission, circonstances: Circonstances) -> bool:
    return mission.deployee_le is not None


pas_encore_deployee = non(deja_deployee, "la mission ne soit pas encore déployée")


@regle(
    "la mission soit facultative dans cette version de l'accord",
    source=(*unite("NP-015", "PS-004"), VIE),
)
def facultative(mission: Mission, circonstances: Circonstances) -> bool:
    return not est_socle(mission.version, mission.mission)


@regle_de_demande("l'indicateur ne soit pas déjà rattaché", source=unite("PS-046"))
def indicateur_nouveau(
    mission: Mission, demande: c.RattacherUnIndicateur, circonstances: Circonstances
) -> bool:
    return demande.indicateur not in mission.indicateurs
