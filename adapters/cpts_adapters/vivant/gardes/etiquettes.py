"""Guards on tags: a link to a unit or to a decision leads somewhere, and every tag is known."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from attrs import frozen

from cpts_adapters.vivant.gardes.diagnostic import Diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_adapters.vivant.lecture import Lecture

LOI = "@loi"
LIEN = re.compile(r"@(src|adr)\b", re.IGNORECASE)


@frozen
class Permises:
    """The tags that features may bear: units, decisions, the law, and a project's own patterns."""

    unites: frozenset[str]
    decisions: frozenset[str]
    libres: tuple[str, ...] = ()

    def est_libre(self, etiquette: str) -> bool:
        """Tell whether a tag is one of the project's own."""
        return any(fnmatchcase(etiquette, motif) for motif in self.libres)

    def faute(self, etiquette: str) -> str | None:
        """Return what is wrong with a tag; None when it is allowed."""
        if etiquette == LOI or self.est_libre(etiquette):
            return None
        genre, _, code = etiquette.partition(":")
        match genre:
            case "@src" if code:
                return self._absente(etiquette, code in self.unites, "aucune unité n'a ce code")
            case "@adr" if code:
                connue = code in self.decisions
                return self._absente(etiquette, connue, "aucune décision n'a ce numéro")
        if LIEN.match(etiquette):
            return f"l'étiquette « {etiquette} » s'écrit « @src:NP-079 » ou « @adr:0020 »."
        permises = ", ".join(("@src:…", "@adr:…", LOI, *self.libres))
        return f"l'étiquette « {etiquette} » est inconnue ; sont permises : {permises}."

    @staticmethod
    def _absente(etiquette: str, connue: bool, pourquoi: str) -> str | None:  # noqa: FBT001
        return None if connue else f"l'étiquette « {etiquette} » ne mène nulle part : {pourquoi}."


def fautes_d_etiquettes(lecture: Lecture, permises: Permises) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each tag that is unknown, malformed, or where it has no effect."""
    for etiquette in _portees(lecture):
        phrase = permises.faute(etiquette["name"])
        if phrase:
            yield Diagnostic(lecture.uri, etiquette["location"]["line"], phrase)
    for scenario in lecture.scenarios():
        for exemples in scenario["examples"]:
            yield from _sur_des_exemples(lecture.uri, exemples, permises)


def _portees(lecture: Lecture) -> Iterator[dict[str, Any]]:
    yield from (lecture.fonctionnalite or {}).get("tags", ())
    for enfant in lecture.enfants():
        yield from (enfant.get("rule") or enfant.get("scenario") or {}).get("tags", ())


def _sur_des_exemples(
    uri: str, exemples: dict[str, Any], permises: Permises
) -> Iterator[Diagnostic]:
    # pytest-bdd makes pytest marks of these, past the hook by which the others are not.
    for etiquette in exemples["tags"]:
        if not permises.est_libre(etiquette["name"]):
            phrase = (
                f"l'étiquette « {etiquette['name']} » se pose sur le plan, pas sur ses exemples."
            )
            yield Diagnostic(uri, etiquette["location"]["line"], phrase)
