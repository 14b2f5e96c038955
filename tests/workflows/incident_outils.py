"""Ce que partagent les tests de l'incident : des personnes, des circonstances, des dossiers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.delais import Calendrier, Delai
from cpts_core.kernel.errors import ConditionsNonReunies
from cpts_core.kernel.exploration import chemin_vers
from cpts_core.kernel.messages import Circonstances, Lie
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.incident import INCIDENT

if TYPE_CHECKING:
    from collections.abc import Hashable

    from cpts_core.kernel.messages import Command, Dossier
    from cpts_core.workflows.qualite.incident.etats import Etat

MAINTENANT = datetime(2025, 3, 20, 9, tzinfo=UTC)
PARAMETRES: dict[str, Any] = {
    "premier_contact": Delai.lire("2 jours"),
    "rappel_niveau_2": Delai.lire("15 jours"),
    "rappel_depart": "orientation",
    "suite_non_resolu": "choix",
    "tentatives_injoignable": 3,
    "volet_1": Delai.lire("sans délai"),
}
REUNION_PLANIFIEE = Lie(
    "r1", "ACTIONS_PLANIFIEES", {"plan_arrete_le": MAINTENANT, "pilote": "Andrea"}
)


def autour(
    role: Role = Role.CELLULE_QUALITE, auteur: str = "Alix", jours: int = 0, **autres: Any
) -> Circonstances:
    """Donne les circonstances d'une demande, quelques jours plus tard."""
    instant = MAINTENANT + timedelta(days=jours)
    parametres = {**PARAMETRES, **autres.pop("parametres", {})}
    return Circonstances(
        instant=instant,
        survenu_le=instant,
        auteur=auteur,
        roles=frozenset((role,)),
        calendrier=Calendrier(UTC),
        parametres=parametres,
        tirage=autres.pop("tirage", "tire"),
        **autres,
    )


def du_declarant(**autres: Any) -> Circonstances:
    """Donne les circonstances d'une demande du déclarant."""
    return autour(Role.DECLARANT, "D", **autres)


def accepter(dossier: Dossier | None, demande: Command, circonstances: Circonstances) -> Dossier:
    """Donne le dossier après une demande qui doit passer."""
    return decider(dossier, demande, circonstances).dossier


def decider(dossier: Dossier | None, demande: Command, circonstances: Circonstances) -> Decision:
    """Donne la décision d'une demande qui doit passer."""
    decision = decide(INCIDENT, dossier, demande, circonstances)
    assert isinstance(decision, Decision), str(decision)
    return decision


def motifs(dossier: Dossier | None, demande: Command, circonstances: Circonstances) -> list[str]:
    """Donne les phrases du refus d'une demande qui ne doit pas passer."""
    refus = decide(INCIDENT, dossier, demande, circonstances)
    assert isinstance(refus, ConditionsNonReunies), str(refus)
    return [motif.phrase for motif in refus.motifs]


def personne(role: Hashable) -> Circonstances:
    """Donne les circonstances de la personne qui tient un rôle."""
    return du_declarant() if role is Role.DECLARANT else autour(role)  # type: ignore[arg-type]


def dossier_a(etat: Etat) -> Dossier:
    """Donne un dossier mené à un état, par le plus court chemin, suivi par Alix."""
    dossier: Dossier | None = None
    for etape in chemin_vers(INCIDENT, etat, personne):
        dossier = accepter(dossier, etape.commande, personne(etape.role))
    assert dossier is not None
    return dossier
