"""What leaves of a CPTS: codes, months, pseudonyms. Never a text, a person, an alias, a request."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from attrs import frozen

from cpts_core.application.analyse import FAIT_PAR_FAIT, SANS_MISSION
from cpts_core.application.releves import MISSION, RELEVES, releves
from cpts_core.kernel.messages import nom_de

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo

    from cpts_adapters.analysis.pseudonyms import Pseudonyms
    from cpts_core.application.service import Application
    from cpts_core.kernel.messages import Fait
    from cpts_core.ports.store import Head

    Row = tuple[str | int, ...]

PAGE = 1000
MEASURED = tuple(sorted(FAIT_PAR_FAIT & RELEVES.keys() - {MISSION}))


@frozen
class Leaving:
    """One CPTS on its way out, under the place that its facts may name."""

    application: Application
    tenant: str
    place: tuple[str, str]
    pseudonyms: Pseudonyms

    def facts(self) -> Iterator[Row]:
        """Iterate over the rows of `FACTS`."""
        zone, cpts = self._zone(), self.pseudonyms.cpts(self.tenant)
        for fact in self.application.store.facts(self.tenant):
            if fact.workflow in FAIT_PAR_FAIT:
                record = self.pseudonyms.record(self.tenant, fact.flux)
                yield (*_said(fact, zone), *self.place, cpts, record)

    def figures(self) -> Iterator[Row]:
        """Iterate over the rows of `FIGURES`; a mission goes by its code, never by its record."""
        cpts = self.pseudonyms.cpts(self.tenant)
        missions = {h.stream: f.detail for h in self._heads(MISSION) for f in releves(h)}
        for head in (head for workflow in MEASURED for head in self._heads(workflow)):
            for figure in releves(head):
                mission = missions.get(figure.detail, SANS_MISSION)
                yield (figure.code, mission, figure.period, figure.value, *self.place, cpts)

    def _heads(self, workflow: str) -> Iterator[Head]:
        after = ""
        while page := self.application.store.heads(self.tenant, workflow, after=after, limit=PAGE):
            yield from page
            after = page[-1].stream

    def _zone(self) -> tzinfo:
        today = self.application.clock.now().date()
        return ZoneInfo(str(self.application.contexte.parametres(self.tenant, today)["fuseau"]))


def _said(fact: Fait, zone: tzinfo) -> Row:
    month = fact.survenu_le.astimezone(zone).date().replace(day=1)
    kind = nom_de(type(fact.evenement))
    return (fact.workflow, month.isoformat(), kind, fact.etat, fact.version_workflow)
