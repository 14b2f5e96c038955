"""What the application asks of the access log: who read what, when, and what was refused.

No personal data: a reader is a keyed digest, a record is its stream id. Nothing is ever changed;
the end of the retention forgets. Every implementation runs `tests/contracts`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime


@frozen
class Access:
    """One reading, or the refusal of one.

    `id`: a UUIDv7; `reader`: a keyed digest ('' where even that would say too much); `roles`: their
    names, in order, separated by spaces; `stream`: '' for a list, or a record that does not exist;
    `workflow`: '' where it is not known; `view`: the name of what was asked.
    """

    id: str
    at: datetime
    reader: str
    roles: str
    stream: str
    workflow: str
    view: str
    refused: bool


class Accesses(Protocol):
    """The access log of every tenant. Raises `ErreurDeStockage`."""

    def record(self, tenant: str, access: Access) -> None:
        """Add one reading: one insert."""

    def of_stream(self, tenant: str, stream: str) -> list[Access]:
        """Return the readings of a record, oldest first."""

    def by(self, tenant: str, readers: Iterable[str]) -> list[Access]:
        """Return the readings under these digests, oldest first."""

    def forget(self, tenant: str, before: datetime) -> int:
        """Remove the readings before an instant; return how many."""
