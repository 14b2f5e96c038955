"""Where a row or a rule comes from: a unit of a source document, a law, or a written choice."""

from __future__ import annotations

import re

from attrs import field, frozen
from attrs.validators import matches_re


@frozen
class Unite:
    """A unit of one of the two source documents, by its frozen id (`NP-079`, `PS-044`)."""

    code: str = field(validator=matches_re(re.compile(r"(NP|PS)-\d{3}")))

    def __str__(self) -> str:
        """Return the id."""
        return self.code


@frozen
class Loi:
    """A law, decree or agreement: its usual reference and, where useful, its article."""

    reference: str

    def __str__(self) -> str:
        """Return the reference."""
        return self.reference


@frozen
class Interpretation:
    """A choice of the project where the texts are silent: the number of its ADR and its gist."""

    adr: str = field(validator=matches_re(re.compile(r"\d{4}")))
    objet: str = ""

    def __str__(self) -> str:
        """Return `ADR 0006 (gist)`."""
        return f"ADR {self.adr}" + (f" ({self.objet})" if self.objet else "")


Source = Unite | Loi | Interpretation


def unite(*codes: str) -> tuple[Source, ...]:
    """Return the units named by these ids, ready for the `source` of a row."""
    return tuple(Unite(code) for code in codes)


def en_sources(source: Source | tuple[Source, ...]) -> tuple[Source, ...]:
    """Accept one source or several: a table reads better without the comma of a 1-tuple."""
    return source if isinstance(source, tuple) else (source,)
