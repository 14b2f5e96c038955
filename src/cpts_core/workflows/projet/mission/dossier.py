"""Ce que l'on sait d'une mission, et comment chaque fait le change."""

from datetime import date, datetime
from typing import Any

from attrs import evolve, frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.evolution import ajouter, copie, inchange, recopier
from cpts_core.workflows.projet.mission import evenements as e


@frozen
class Groupe:
    orientation: Texte = champ("orientation")
    membres: tuple[Membre, ...] = champ("membres")
    constitue_le: datetime = champ("constitué le")


@frozen
class Seance:
    groupe: int = champ("groupe")
    tenue_le: datetime = champ("tenue le")
    presents: tuple[Membre, ...] = champ("présents")
    compte_rendu: Texte = champ("compte rendu")


@frozen
class Bilan:
    annee: int = champ("année de contrat")
    bilan: Texte = champ("bilan")


@frozen
class Mission:
    """Une mission de l'accord, telle que le projet la porte."""

    projet: Reference | None = champ("projet de santé", defaut=None, rectifiable=False)
    version: Code | None = champ("version de l'accord", defaut=None, rectifiable=False)
    mission: Code | None = champ("mission", defaut=None, rectifiable=False)
    instance: Reference | None = champ("instance responsable", defaut=None, rectifiable=False)
    pilote: Membre | None = champ("pilote", defaut=None, rectifiable=False)
    groupes: tuple[Groupe, ...] = champ("groupes de travail", defaut=(), rectifiable=False)
    seances: tuple[Seance, ...] = champ("séances", defaut=(), rectifiable=False)
    besoin: Texte | None = champ("besoin du territoire", defaut=None)
    objectifs: tuple[Texte, ...] = champ("objectifs", defaut=(), rectifiable=False)
    actions: tuple[Reference, ...] = champ("actions", defaut=(), rectifiable=False)
    indicateurs: tuple[Reference, ...] = champ("indicateurs", defaut=(), rectifiable=False)
    contrat: Reference | None = champ("contrat", defaut=None, rectifiable=False)
    signe_le: date | None = champ("contrat signé le", defaut=None, rectifiable=False)
    demarrage_avant: date | None = champ(
        "à démarrer au plus tard le", defaut=None, rectifiable=False
    )
    deploiement_avant: date | None = champ(
        "à déployer au plus tard le", defaut=None, rectifiable=False
    )
    engagee_le: datetime | None = champ("engagée le", defaut=None, second_regard=True)
    deployee_le: datetime | None = champ("déployée le", defaut=None)
    evaluations: tuple[Bilan, ...] = champ("évaluations", defaut=(), rectifiable=False)
    motif: Texte | None = champ("motif", defaut=None)


def _recomposer(mission: Mission, fait: e.GroupeRecompose, survenu_le: datetime) -> Any:
    rang = fait.groupe - 1
    groupe = evolve(mission.groupes[rang], membres=fait.membres)
    suite = (*mission.groupes[:rang], groupe, *mission.groupes[rang + 1 :])
    return copie(mission, {"groupes": suite})


def _signer(mission: Mission, fait: e.SignatureConstatee, survenu_le: datetime) -> Any:
    """Ce que l'accord n'impose pas reste ce que la CPTS a choisi."""
    suite: dict[str, Any] = {"signe_le": fait.signe_le}
    for nom in ("contrat", "demarrage_avant", "deploiement_avant"):
        suite[nom] = getattr(fait, nom) or getattr(mission, nom)
    return copie(mission, suite)


EVOLUTIONS = {
    e.MissionRetenue: recopier("projet", "version", "mission"),
    e.MissionConfiee: recopier("instance", "pilote"),
    e.GroupeConstitue: ajouter(
        "groupes",
        lambda g, le: Groupe(orientation=g.orientation, membres=g.membres, constitue_le=le),
    ),
    e.GroupeRecompose: _recomposer,
    e.SeanceTenue: ajouter(
        "seances",
        lambda s, le: Seance(
            groupe=s.groupe, tenue_le=le, presents=s.presents, compte_rendu=s.compte_rendu
        ),
    ),
    e.FicheRedigee: recopier("besoin", "objectifs"),
    e.ActionRattachee: ajouter("actions", lambda a, _: a.action),
    e.IndicateurRattache: ajouter("indicateurs", lambda i, _: i.indicateur),
    e.FicheAchevee: inchange,
    e.CalendrierChoisi: recopier("demarrage_avant", "deploiement_avant"),
    e.SignatureConstatee: _signer,
    e.MissionEngagee: recopier(le="engagee_le"),
    e.MissionDeployee: recopier(le="deployee_le"),
    e.MissionEvaluee: ajouter("evaluations", lambda b, _: Bilan(annee=b.annee, bilan=b.bilan)),
    e.MissionSuspendue: recopier("motif"),
    e.MissionRelancee: recopier(motif=None),
    e.MissionAbandonnee: recopier("motif"),
    e.VersionChangee: recopier("version"),
}
