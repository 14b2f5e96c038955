"""The deadlines of a record: scheduled, lifted, recomputed, passed."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any

from cpts_core.kernel.delais import Delai
from cpts_core.kernel.messages import EcheanceProgrammee

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cpts_core.kernel.messages import Circonstances
    from cpts_core.kernel.plan import Ligne
    from cpts_core.kernel.workflow import Echeance

Programmees = tuple[EcheanceProgrammee, ...]


def programmer(
    ligne: Ligne,
    anciennes: Programmees,
    donnees: Any,
    circonstances: Circonstances,
) -> Programmees:
    """Return the deadlines after a row: lifted ones gone, scheduled ones computed again."""
    ecartees = ligne.leve.union(e.nom for e in ligne.programme)
    gardees = tuple(e for e in anciennes if e.nom not in ecartees)
    nouvelles = (terme(e, donnees, circonstances) for e in ligne.programme)
    return gardees + tuple(e for e in nouvelles if e is not None)


def constater(programmees: Programmees, nom: str) -> Programmees:
    """Return the deadlines once one of them is known to have passed."""
    return tuple(e._replace(passee=True) if e.nom == nom else e for e in programmees)


def recalculer(
    echeances: Mapping[str, Echeance],
    programmees: Programmees,
    champ: str,
    donnees: Any,
    circonstances: Circonstances,
) -> Programmees:
    """Return the deadlines after a correction: those that count from the field move with it."""
    suite = []
    for programmee in programmees:
        echeance = echeances.get(programmee.nom)
        if echeance is not None and champ in echeance.departs:
            suite.append(terme(echeance, donnees, circonstances) or programmee)
        else:
            suite.append(programmee)
    return tuple(suite)


def terme(
    echeance: Echeance, donnees: Any, circonstances: Circonstances
) -> EcheanceProgrammee | None:
    """Return when a deadline falls; None where its delay or its starting point is unknown."""
    delai = echeance.delai
    if not isinstance(delai, Delai):
        delai = circonstances.parametres[delai]
    depart = getattr(donnees, echeance.depart(circonstances))
    if depart is None or not isinstance(delai, Delai):
        return None
    instant = _instant(depart, circonstances)
    return EcheanceProgrammee(echeance.nom, delai.terme(instant, circonstances.calendrier))


def _instant(jour: date | datetime, circonstances: Circonstances) -> datetime:
    """Return a point inside the local day, for a field that only holds a date."""
    if isinstance(jour, datetime):
        return jour
    fuseau = circonstances.calendrier.fuseau
    return datetime.combine(jour, time(12), tzinfo=fuseau).astimezone(UTC)


