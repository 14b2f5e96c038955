"""What the application asks of the common catalogue: list and read what CPTS share.

Copies are written by `Store.append`, with the fact that shares them, in one transaction; nothing
ever changes or removes one. It is the only thing that every tenant reads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from attrs import frozen

if TYPE_CHECKING:
    from datetime import datetime

Content = tuple[tuple[str, tuple[str, ...]], ...]
"""The fields of a copy in order, each with its values as text."""


@frozen
class Publication:
    """A copy of a record as a CPTS shared it: the `version`-th one of this stream.

    `hash` covers the workflow and the content; nothing tells who in the CPTS shared it.
    """

    publisher: str
    stream: str
    version: int
    workflow: str
    content: Content
    hash: str
    published_at: datetime


class Catalogue(Protocol):
    """Reading side of the catalogue: whoever asks, in any CPTS."""

    def publications(self, workflow: str | None = None) -> list[Publication]:
        """Return the copies, oldest first, then by CPTS, stream and version."""

    def publication(self, publisher: str, stream: str, version: int) -> Publication | None:
        """Return one copy, None where it was never published."""
