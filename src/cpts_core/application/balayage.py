"""The scan of workers: what is due in any CPTS has its effect, whoever else scans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from cpts_core.application.horloge import declencher
from cpts_core.kernel.errors import ConflitDeVersion, ErreurDeStockage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_core.application.horloge import Effet
    from cpts_core.application.service import Application
    from cpts_core.ports.store import Due
    from cpts_core.ports.travaux import Deadlines, Stop


@frozen
class Passage:
    """A deadline that was fired: its effect, or what prevented any."""

    locataire: str
    due: Due
    effet: Effet | None
    erreur: Exception | None = None


def balayer(application: Application, deadlines: Deadlines, arret: Stop) -> Iterator[Passage]:
    """Fire what is due, CPTS by CPTS; yield each effect as soon as it is written.

    One that fails stays due, and prevents no other. Raises ErreurDeStockage.
    """
    maintenant = application.clock.now()
    for locataire in deadlines.tenants(maintenant):
        for due in application.store.due(locataire, maintenant):
            if arret.is_set():
                return
            if not due.passed and (passage := _tenter(application, deadlines, locataire, due)):
                yield passage


def _tenter(
    application: Application, deadlines: Deadlines, locataire: str, due: Due
) -> Passage | None:
    """Fire a deadline, unless someone else does, or changes the record at the same moment."""
    with deadlines.held(locataire, due) as tenue:
        if not tenue:
            return None
        try:
            return Passage(locataire, due, declencher(application, locataire, due))
        except ConflitDeVersion:
            return None
        except ErreurDeStockage:
            raise
        except Exception as erreur:  # noqa: BLE001 - one record never stops those of all others
            return Passage(locataire, due, None, erreur)
