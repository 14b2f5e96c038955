"""A diagnostic: where, and what is wrong."""

from __future__ import annotations

from attrs import frozen


@frozen(order=True)
class Diagnostic:
    """A French sentence about a line of a file."""

    uri: str
    ligne: int
    phrase: str

    @property
    def lieu(self) -> str:
        """Return file and line."""
        return f"{self.uri}:{self.ligne}"

    def __str__(self) -> str:
        """Return file, line, sentence."""
        return f"{self.lieu} : {self.phrase}"
