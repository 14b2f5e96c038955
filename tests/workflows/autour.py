"""Ce qui entoure une décision dans les tests : un jour, une personne, son rôle, ses liens."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from cpts_core.kernel.decision import GENERIQUES, Decision, decide, possible
from cpts_core.kernel.delais import Calendrier, dernier_jour
from cpts_core.kernel.errors import ConditionsNonReunies, ErreurProcedure
from cpts_core.kernel.messages import Circonstances, Command, Dossier, Lie
from cpts_core.referentiels.parametres import Parametres, Surcharge
from cpts_core.workflows.commun.roles import Role

if TYPE_CHECKING:
    from datetime import date

    from cpts_core.kernel.workflow import Workflow

PARIS = Calendrier(ZoneInfo("Europe/Paris"))
MIDI = datetime(2025, 3, 20, 11, tzinfo=UTC)


def autour(
    auteur: str = "Alix",
    *roles: Role,
    le: datetime = MIDI,
    lies: dict[str, tuple[Lie, ...]] | None = None,
    reglages: dict[str, str] | None = None,
) -> Circonstances:
    """Donne les circonstances d'une demande ; un membre de la cellule, sauf à dire autre chose."""
    choix = tuple(Surcharge(code, v, le.date(), "bureau") for code, v in (reglages or {}).items())
    return Circonstances(
        instant=le,
        survenu_le=le,
        auteur=auteur,
        roles=frozenset(roles or (Role.CELLULE_QUALITE,)),
        calendrier=PARIS,
        parametres=Parametres.au(le.date(), choix),
        lies=lies or {},
        tirage="tirage-1",
    )


def incident_lie(etat: str = "NIVEAU_3", **valeurs: Any) -> dict[str, tuple[Lie, ...]]:
    """Donne un incident lié, suivi par Alix et Sacha."""
    connues = {
        "affecte_a": "Alix",
        "affectes": ("Alix", "Sacha"),
        "tenus_a_l_ecart": (),
        "declarant": None,
        "restitue_le": None,
        **valeurs,
    }
    return {"incident": (Lie("incident-1", etat, connues),)}


def derouler(
    workflow: Workflow, *pas: tuple[Command, Circonstances], depuis: Dossier | None = None
) -> Dossier:
    """Enchaîne des demandes qui doivent toutes être acceptées."""
    dossier = depuis
    for demande, circonstances in pas:
        decision = decide(workflow, dossier, demande, circonstances)
        assert isinstance(decision, Decision), f"{demande.libelle} : {decision}"
        dossier = decision.dossier
    assert dossier is not None
    return dossier


def refus(
    workflow: Workflow, dossier: Dossier | None, demande: Command, circonstances: Circonstances
) -> ErreurProcedure:
    """Donne le refus d'une demande qui ne doit pas être acceptée."""
    reponse = decide(workflow, dossier, demande, circonstances)
    assert not isinstance(reponse, Decision), f"{demande.libelle} est accepté"
    return reponse


def motifs(refus: ErreurProcedure) -> set[str]:
    """Donne les phrases d'un refus."""
    assert isinstance(refus, ConditionsNonReunies), refus
    return {motif.phrase for motif in refus.motifs}


def echeances(dossier: Dossier) -> dict[str, date]:
    """Donne le dernier jour de chaque échéance."""
    return {e.nom: dernier_jour(e.le, PARIS) for e in dossier.echeances}


def faisables(
    workflow: Workflow, dossier: Dossier | None, circonstances: Circonstances
) -> set[type[Command]]:
    """Donne ce que cette personne peut demander, les demandes de toute procédure mises à part."""
    return {
        p.transition.quand
        for p in possible(workflow, dossier, circonstances)
        if p.faisable and p.transition.quand not in GENERIQUES
    }
