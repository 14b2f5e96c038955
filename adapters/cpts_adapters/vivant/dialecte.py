"""The keywords of a Gherkin file, in its language."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, cast

from attrs import frozen
from gherkin.dialect import DIALECTS
from gherkin.token_matcher import TokenMatcher

from cpts_adapters.vivant.caracteres import simplifier

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

DEFAUT: Final = "en"
SUITE: Final = ("and", "but")
PAS: Final = ("given", "when", "then", *SUITE)
TITRES: Final = ("feature", "rule", "background", "scenario", "scenarioOutline", "examples")


@frozen(eq=False)
class Dialecte:
    """The keywords of steps, the kind of each title (`feature`, `rule`…), those of outlines."""

    pas: tuple[str, ...]
    titres: Mapping[str, str]
    plans: frozenset[str]

    def est_un_pas(self, ligne: str) -> bool:
        """Tell whether a line, without its indentation, is a step."""
        return ligne.startswith(self.pas)

    def titre(self, ligne: str) -> str | None:
        """Return the keyword that a line spells before its colon, whatever surrounds it."""
        mot, deux_points, _ = ligne.partition(":")
        mot = simplifier(mot).strip()
        return mot if deux_points and mot in self.titres else None


@cache
def dialecte(langue: str) -> Dialecte:
    """Return the keywords of a language; those of English for an unknown one."""
    mots = cast("Mapping[str, list[str]]", DIALECTS.get(langue, DIALECTS[DEFAUT]))
    return Dialecte(
        pas=tuple(mot for genre in PAS for mot in mots[genre]),
        titres={mot: genre for genre in TITRES for mot in mots[genre]},
        plans=frozenset(mots["scenarioOutline"]).difference(mots["scenario"]),
    )


def langue_nommee(ligne: str) -> str | None:
    """Return the language that a line names, when it is the header of a file."""
    entete = TokenMatcher.LANGUAGE_RE.match(simplifier(ligne))
    return entete[1] if entete else None


def langue(lignes: Iterable[str]) -> str:
    """Return the language that the header of a file names, or the default one."""
    for ligne in lignes:
        if nommee := langue_nommee(ligne):
            return nommee
        propre = simplifier(ligne).strip()
        if propre and not propre.startswith("#"):
            break
    return DEFAUT
