"""Ce que l'on sait d'une réunion, et comment chaque fait le change."""

from collections import Counter
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.evolution import ajouter, copie, recopier
from cpts_core.workflows.qualite.reunion import evenements as e
from cpts_core.workflows.qualite.reunion.etats import (
    Etape,
    FamilleAlarm,
    FamilleOrion,
    NatureDeFacteur,
    NatureDeSource,
)


@frozen
class Source:
    nature: NatureDeSource = champ("nature")
    contenu: Texte = champ("contenu")


@frozen
class Fait:
    jour: date = champ("jour")
    heure: Code | None = champ("heure", nature="heure")
    fait: Texte = champ("fait")


@frozen
class Ecart:
    ecart: Texte = champ("écart")
    attendu: Texte | None = champ("pratique attendue")


@frozen
class Facteur:
    nature: NatureDeFacteur = champ("nature")
    facteur: Texte = champ("facteur")
    alarm: FamilleAlarm | None = champ("famille ALARM")
    orion: FamilleOrion | None = champ("famille ORION")


@frozen
class Presence:
    profession: Code = champ("profession", nature="profession")
    nombre: int = champ("présents")


@frozen
class Action:
    action: Texte = champ("action")
    responsable: Code = champ("fonction responsable")
    echeance: date = champ("échéance")
    evaluation: date = champ("évaluation")
    methode: Texte | None = champ("méthode d'évaluation")


@frozen
class Reunion:
    """Une réunion de niveau 3, de sa préparation à l'assemblée générale."""

    incident: Reference | None = champ("incident", defaut=None, rectifiable=False)
    identite: Reference | None = champ("identité du déclarant", defaut=None, rectifiable=False)
    etape: Etape | None = champ("étape en cours", defaut=None, rectifiable=False)
    preparee_le: datetime | None = champ("préparée le", defaut=None)
    fonctions: tuple[Code, ...] = champ("fonctions présentes", defaut=())
    ordre_du_jour: Texte | None = champ("ordre du jour", defaut=None)
    pilote: Membre | None = champ("pilote", defaut=None, rectifiable=False)
    fonction_pilote: Code | None = champ("fonction du pilote", defaut=None)
    atteste_le: datetime | None = champ(
        "non-implication attestée le", defaut=None, rectifiable=False
    )
    sources: tuple[Source, ...] = champ("sources", defaut=(), rectifiable=False)
    faits: tuple[Fait, ...] = champ("chronologie", defaut=(), rectifiable=False)
    commentaires: tuple[Texte, ...] = champ("commentaires", defaut=())
    ecarts: tuple[Ecart, ...] = champ("écarts", defaut=(), rectifiable=False)
    aucun_ecart: Texte | None = champ("absence d'écart", defaut=None)
    facteurs: tuple[Facteur, ...] = champ("facteurs", defaut=(), rectifiable=False)
    tenue_le: datetime | None = champ("réunion tenue le", defaut=None)
    presences: tuple[Presence, ...] = champ("présents", defaut=(), rectifiable=False)
    actions: tuple[Action, ...] = champ("actions", defaut=(), rectifiable=False)
    aucune_action: Texte | None = champ("absence d'action", defaut=None)
    plan_arrete_le: datetime | None = champ("plan arrêté le", defaut=None)
    sollicites: int | None = champ("professionnels sollicités", defaut=None)
    enquete_envoyee_le: datetime | None = champ("enquête envoyée le", defaut=None)
    enquete_close_le: datetime | None = champ("enquête close le", defaut=None)
    reponses: int | None = champ("réponses reçues", defaut=None)
    ecoute: Decimal | None = champ("écoute sans jugement", defaut=None)
    rapidite: Decimal | None = champ("délai de réponse", defaut=None)
    utilite: Decimal | None = champ("utilité", defaut=None)
    confiance: Decimal | None = champ("confiance dans la confidentialité", defaut=None)
    redeclarer: Decimal | None = champ("déclarerait à nouveau", defaut=None)
    rapport: Texte | None = champ("rapport", defaut=None)
    communiquee_le: datetime | None = champ("communiquée le", defaut=None)
    motif: Texte | None = champ("motif d'annulation", defaut=None)


def _nommer(reunion: Reunion, nomme: e.PiloteNomme, survenu_le: datetime) -> Any:
    """Un nouveau pilote n'a encore rien attesté."""
    suite = {"pilote": nomme.pilote, "fonction_pilote": nomme.fonction, "atteste_le": None}
    return copie(reunion, suite)


def _dater(reunion: Reunion, consigne: e.FaitConsigne, survenu_le: datetime) -> Any:
    """La chronologie se remet en ordre ; un fait sans heure ouvre sa journée."""
    fait = Fait(jour=consigne.jour, heure=consigne.heure, fait=consigne.fait)
    faits = sorted((*reunion.faits, fait), key=lambda f: (f.jour, f.heure or ""))
    return copie(reunion, {"faits": tuple(faits)})


def _reunir(reunion: Reunion, tenue: e.ReunionTenue, survenu_le: datetime) -> Any:
    """Une nouvelle séance remplace la feuille de présence, l'ancienne reste dans l'historique."""
    presents = Counter(tenue.professions).items()
    presences = tuple(Presence(profession=p, nombre=n) for p, n in presents)
    return copie(reunion, {"tenue_le": survenu_le, "presences": presences})


EVOLUTIONS = {
    e.ReunionOuverte: recopier("incident", "identite"),
    e.ReunionPreparee: recopier("fonctions", "ordre_du_jour", le="preparee_le", etape=Etape.N1),
    e.PiloteNomme: _nommer,
    e.NonImplicationAttestee: recopier(le="atteste_le"),
    e.SourceCollectee: ajouter("sources", lambda s, _: Source(nature=s.nature, contenu=s.contenu)),
    e.CollecteAchevee: recopier(etape=Etape.N2),
    e.FaitConsigne: _dater,
    e.CommentaireAjoute: ajouter("commentaires", lambda c, _: c.commentaire),
    e.ChronologieAchevee: recopier(etape=Etape.N3),
    e.EcartReleve: ajouter(
        "ecarts", lambda r, _: Ecart(ecart=r.ecart, attendu=r.attendu), aucun_ecart=None
    ),
    e.AucunEcartConstate: lambda d, c, _: copie(d, {"aucun_ecart": c.motif}),
    e.FacteurReleve: ajouter(
        "facteurs",
        lambda f, _: Facteur(nature=f.nature, facteur=f.facteur, alarm=f.alarm, orion=f.orion),
    ),
    e.AnalyseAchevee: recopier(etape=Etape.N4),
    e.ReunionTenue: _reunir,
    e.ActionPlanifiee: ajouter(
        "actions",
        lambda a, _: Action(
            action=a.action,
            responsable=a.responsable,
            echeance=a.echeance,
            evaluation=a.evaluation,
            methode=a.methode,
        ),
        aucune_action=None,
    ),
    e.AucuneActionJustifiee: lambda d, j, _: copie(d, {"aucune_action": j.motif}),
    e.PlanArrete: recopier(le="plan_arrete_le", etape=Etape.N5),
    e.EnqueteEnvoyee: recopier("sollicites", le="enquete_envoyee_le"),
    e.EnqueteClose: recopier(le="enquete_close_le"),
    e.SatisfactionConsignee: recopier(
        "reponses", "ecoute", "rapidite", "utilite", "confiance", "redeclarer", etape=Etape.N6
    ),
    e.RapportRedige: recopier("rapport"),
    e.RapportCommunique: recopier(le="communiquee_le", etape=None),
    e.ReunionAnnulee: recopier("motif", etape=None),
    e.IncidentEcarte: recopier(etape=None),
}
