"""What a decision is told of the world: instant, parameters, calendar, linked records."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from attrs import define, field

from cpts_core.kernel.errors import HorlogeEnRecul
from cpts_core.referentiels.parametres import Parametres, Surcharge

if TYPE_CHECKING:
    from datetime import date, datetime

    from cpts_core.kernel.delais import Calendrier
    from cpts_core.ports.environment import Calendars, Clock
    from cpts_core.ports.store import Head, Store

TOLERANCE = timedelta(minutes=2)
"""How far a clock may be set back before its facts are refused."""

FUSEAU, FERIES = "fuseau", "jours_feries"
"""The parameters that hold the time zone of a CPTS, and the territory whose holidays it keeps."""


@define
class Contexte:
    """The world as the ports give it, remembered by tenant and day."""

    store: Store
    clock: Clock
    calendars: Calendars
    _parametres: dict[tuple[str, date], Parametres] = field(factory=dict)
    _calendriers: dict[tuple[str, str, int], Calendrier] = field(factory=dict)

    def instant(self, head: Head | None) -> datetime:
        """Return the instant of recording, never before the record's last one.

        Raises HorlogeEnRecul where the clock is behind it by more than two minutes.
        """
        maintenant = self.clock.now()
        if head is None or maintenant >= head.updated_at:
            return maintenant
        if head.updated_at - maintenant > TOLERANCE:
            msg = "l'horloge de cette machine est en retard sur le dernier fait du dossier."
            raise HorlogeEnRecul(msg)
        return head.updated_at

    def parametres(self, locataire: str, jour: date) -> Parametres:
        """Return what applies to a CPTS on a day.

        # Angle mort : un réglage écrit par un autre processus n'est vu qu'après `oublier`.
        """
        cle = (locataire, jour)
        if cle not in self._parametres:
            surcharges = tuple(
                Surcharge(s.code, s.value, s.since, s.by) for s in self.store.overrides(locataire)
            )
            self._parametres[cle] = Parametres.au(jour, surcharges)
        return self._parametres[cle]

    def oublier(self) -> None:
        """Read the parameters again at the next command."""
        self._parametres.clear()

    def calendrier(self, parametres: Parametres, instant: datetime) -> Calendrier:
        """Return the working calendar of a CPTS around an instant."""
        cle = (str(parametres[FUSEAU]), str(parametres[FERIES]), instant.year)
        if cle not in self._calendriers:
            zone, territoire, annee = cle
            self._calendriers[cle] = self.calendars.calendar(ZoneInfo(zone), territoire, annee)
        return self._calendriers[cle]
