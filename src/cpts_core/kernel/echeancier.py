"""The deadlines of a record: scheduled, lifted, recomputed, passed."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any

from cpts_core.kernel.delais import Delai
from cpts_core.kernel.generiques import ConstaterEcheance, Rectifier
from cpts_core.kernel.messages import EcheanceProgrammee

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cpts_core.kernel.messages import Circonstances, Command
    from cpts_core.kernel.workflow import Echeance, Transition

Programmees = tuple[EcheanceProgrammee, ...]
Suite = Any  # (deadlines before, donnees after, demande, circonstances) -> deadlines after


def suite_de(
    transition: Transition, echeances: Mapping[str, Echeance], *, clot: bool
) -> Suite | None:
    """Return how a row changes the deadlines of its record; None where it leaves them."""
    if clot:
        return _vider
    if transition.quand is Rectifier:
        return _correction(echeances)
    if transition.quand is ConstaterEcheance:
        return _constater
    if transition.programme or transition.leve:
        return _programmation(transition)
    return None


def _vider(*_: Any) -> Programmees:
    return ()


def _programmation(transition: Transition) -> Suite:
    """Drop what the row lifts, and compute again what it schedules."""
    ecartees = frozenset(e.nom for e in (*transition.leve, *transition.programme))

    def programmer(
        anciennes: Programmees, donnees: Any, _: Command, circonstances: Circonstances
    ) -> Programmees:
        gardees = tuple([e for e in anciennes if e.nom not in ecartees]) if anciennes else ()
        for echeance in transition.programme:
            if (neuve := terme(echeance, donnees, circonstances)) is not None:
                gardees = (*gardees, neuve)
        return gardees

    return programmer


def _correction(echeances: Mapping[str, Echeance]) -> Suite:
    """Move the deadlines that count from the corrected field; the others stay."""

    def recalculer(
        anciennes: Programmees, donnees: Any, demande: Rectifier, circonstances: Circonstances
    ) -> Programmees:
        def deplacer(ancienne: EcheanceProgrammee) -> EcheanceProgrammee:
            echeance = echeances.get(ancienne.nom)
            if echeance is None or demande.champ not in echeance.departs:
                return ancienne
            return terme(echeance, donnees, circonstances) or ancienne

        return tuple(map(deplacer, anciennes))

    return recalculer


def _constater(anciennes: Programmees, donnees: Any, demande: Any, _: Any) -> Programmees:  # noqa: ARG001
    return tuple(e._replace(passee=True) if e.nom == demande.nom else e for e in anciennes)


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
