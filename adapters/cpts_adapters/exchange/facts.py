"""The facts of a CPTS, one a line, without personal data: what they say of persons is sealed.

The heads are not in the file: they are replayed from the facts.
"""

from __future__ import annotations

import json
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from attrs import frozen

from cpts_adapters.exchange.lines import Lines, write
from cpts_adapters.serialisation.codec import Codec
from cpts_adapters.serialisation.rows import Unreadable, compact, from_line, to_line
from cpts_core.application.verification import tete
from cpts_core.kernel.errors import Introuvable
from cpts_core.ports.store import Override

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path
    from typing import TextIO

    from cpts_adapters.exchange.lines import Line
    from cpts_core.application.service import Application
    from cpts_core.kernel.messages import Fait
    from cpts_core.kernel.workflow import Workflow
    from cpts_core.ports.store import Head

KIND = "cpts-faits"
Place = tuple[str, int, int]
TENANT, SETTINGS = "cpts", "reglages"
_FAULTS = (KeyError, ValueError, TypeError, AttributeError)


def export_facts(application: Application, tenant: str, out: TextIO) -> int:
    """Write the journal of a tenant, as it was when the writing began; return how many facts."""
    codec = Codec(application.registre.__getitem__)
    settings = [
        {"code": o.code, "valeur": o.value, "depuis": o.since.isoformat(), "par": o.by}
        for o in application.store.overrides(tenant)
    ]
    facts = (json.loads(to_line(codec.fact_row(f))) for f in application.store.facts(tenant))
    return write(out, KIND, {TENANT: tenant, SETTINGS: settings}, facts)


@frozen
class FactsFile:
    """A facts file to be read under the workflows that this version knows."""

    path: Path
    codec: Codec
    registry: Mapping[str, Workflow]

    @property
    def lines(self) -> Lines:
        """Return the checked lines of the file."""
        return Lines(self.path, KIND)

    def tenant(self) -> str:
        """Return the CPTS that the file comes from."""
        tenant = self.lines.header().get(TENANT)
        if not isinstance(tenant, str) or not tenant:
            raise self.lines.refusal(1, "le nom de la CPTS manque")
        return tenant

    def overrides(self) -> tuple[Override, ...]:
        """Return the parameters that the CPTS had set for itself."""
        try:
            return tuple(
                Override(one["code"], one["valeur"], date.fromisoformat(one["depuis"]), one["par"])
                for one in self.lines.header().get(SETTINGS, ())
            )
        except _FAULTS as error:
            raise self.lines.refusal(1, "les réglages de la CPTS sont illisibles") from error

    def facts(self) -> Iterator[Fait]:
        """Iterate over the facts; raise DonneesInvalides with the line that cannot be one."""
        return (placed.fact for placed in self._placed())

    def heads(self, tenant: str) -> Iterator[Head]:
        """Iterate over the heads that the facts give."""
        for stream, placed in groupby(self._placed(), key=lambda placed: placed.fact.flux):
            first, *others = placed
            try:
                yield tete(self.registry, tenant, (first.fact, *(one.fact for one in others)))
            except _FAULTS as error:
                reason = f"le dossier {stream} ne se rejoue pas"
                raise self.lines.refusal(first.number, reason) from error

    def _placed(self) -> Iterator[_Placed]:
        previous: Place = ("", 0, 0)
        for line in self.lines.items():
            fact = self._fact(line)
            place = (fact.flux, fact.version, fact.rang)
            if not _follows(place, previous):
                raise self.lines.refusal(line.number, "les faits ne se suivent pas")
            previous = place
            yield _Placed(line.number, fact)

    def _fact(self, line: Line) -> Fait:
        try:
            fact = self.codec.fact(from_line(compact(line.item)))
            states = fact.procedure(self.registry).etats
        except (Unreadable, Introuvable) as error:
            raise self.lines.refusal(line.number, str(error).rstrip(".")) from error
        if fact.etat not in states.__members__:
            raise self.lines.refusal(line.number, f"l'état « {fact.etat} » est inconnu")
        return fact


def _follows(place: Place, previous: Place) -> bool:
    """Tell whether a fact comes just after another: in its stream, or first of a later one."""
    (stream, version, rank), (before, last, last_rank) = place, previous
    if stream == before:
        return (version, rank) in ((last, last_rank + 1), (last + 1, 0))
    return stream > before and (version, rank) == (1, 0)


@frozen
class _Placed:
    """A fact, and the number of its line."""

    number: int
    fact: Fait
