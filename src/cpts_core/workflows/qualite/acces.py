"""Qui lit, et peut donc agir, autour d'un incident : réunion, déclaration, identité."""

from collections.abc import Mapping
from typing import Any

from cpts_core.kernel.messages import Circonstances, Lie
from cpts_core.kernel.regles import Regle, regle
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.kernel.workflow import Lecture, Lien
from cpts_core.workflows.commun.roles import Role

ACCES = (*unite("NP-060"), Interpretation("0035", "qui lit et agit autour d'un incident"))

Lies = Mapping[str, tuple[Lie, ...]]

INCIDENT_SUIVI = Lien(
    nom="incident",
    champ="incident",
    expose=("affecte_a", "affectes", "tenus_a_l_ecart", "declarant", "restitue_le"),
)


def a_l_ecart(lecteur: str, lies: Lies) -> bool:
    """Vrai pour qui l'incident lié tient à l'écart, parce que l'événement le concerne."""
    return any(lecteur in lie.valeurs["tenus_a_l_ecart"] for lie in lies.get("incident", ()))


def suit_l_incident(donnees: Any, lecteur: str, lies: Lies) -> bool:
    """Vrai pour l'équipe de l'incident ; pour toute la cellule tant que personne ne le suit."""
    incidents = lies.get("incident", ())
    libre = all(lie.valeurs["affecte_a"] is None for lie in incidents)
    suivi = any(lecteur in lie.valeurs["affectes"] for lie in incidents)
    return (libre or suivi) and not a_l_ecart(lecteur, lies)


def a_declare(lecteur: str, lies: Lies) -> bool:
    """Vrai pour le déclarant de l'incident lié, sous l'identifiant propre à ce cas."""
    return any(lecteur == lie.valeurs["declarant"] for lie in lies.get("incident", ()))


def ouvert_selon(lectures: tuple[Lecture, ...]) -> Regle:
    """Donne la règle qui réserve un dossier à ses lecteurs : en savoir le numéro ne suffit pas."""

    @regle("ce dossier vous soit ouvert", source=ACCES)
    def acces(donnees: Any, circonstances: Circonstances) -> bool:
        auteur, roles, lies = circonstances.auteur, circonstances.roles, circonstances.lies
        return Role.SYSTEME in roles or any(
            not roles.isdisjoint(droit.qui)
            and (droit.si is None or droit.si(donnees, auteur, lies))
            for droit in lectures
        )

    return acces


SUIT_L_INCIDENT = Lecture(
    qui=Role.CELLULE_QUALITE,
    si=suit_l_incident,
    condition="s'il suit l'incident, ou si personne ne le suit encore",
    source=ACCES,
)
