"""A diagnostic: where, and what is wrong."""

from __future__ import annotations

from attrs import frozen


@frozen(order=True)
class Diagnostic:
    """A French sentence about a line of a file."""

    uri: str
    ligne: int
    phrase: str

    def __str__(self) -> str:
        """Return file, line, sentence."""
        return f"{self.uri}:{self.ligne} : {self.phrase}"
