"""A step definition: what it matches, its function, and where that is written."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen
from pytest_bdd import parsers

from cpts_adapters.vivant.lecture import uri_de

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_bdd.steps import StepFunctionContext

INSTALLES = frozenset({"site-packages", "dist-packages"})


@frozen(eq=False)
class Definition:
    """A step definition of pytest-bdd; one function may have several."""

    contexte: StepFunctionContext
    uri: str
    ligne: int
    du_projet: bool

    @classmethod
    def de(cls, contexte: StepFunctionContext, racine: Path) -> Definition:
        """Locate the function of a definition."""
        fonction = inspect.unwrap(contexte.step_func)
        chemin = Path(inspect.getfile(fonction)).resolve()
        du_projet = chemin.is_relative_to(racine) and INSTALLES.isdisjoint(chemin.parts)
        uri = uri_de(chemin, racine) if du_projet else f"{fonction.__module__.replace('.', '/')}.py"
        return cls(contexte, uri, fonction.__code__.co_firstlineno, du_projet)

    @property
    def fonction(self) -> Callable[..., object]:
        """Return the function that plays the step."""
        return self.contexte.step_func

    @property
    def motif(self) -> str:
        """Return the pattern as it is written."""
        return self.contexte.parser.name

    @property
    def lieu(self) -> str:
        """Return file and line."""
        return f"{self.uri}:{self.ligne}"

    @property
    def rang(self) -> tuple[str, int, str, str]:
        """Return what orders definitions, the same in every process."""
        return self.uri, self.ligne, self.contexte.type or "", self.motif

    @property
    def est_une_coroutine(self) -> bool:
        """Tell whether the function is `async`: pytest-bdd calls it and never awaits it."""
        fonction = inspect.unwrap(self.fonction)
        return inspect.iscoroutinefunction(fonction) or inspect.isasyncgenfunction(fonction)

    @property
    def est_une_expression(self) -> bool:
        """Tell whether the pattern is a regular expression."""
        return isinstance(self.contexte.parser, parsers.re)

    def accepte(self, genre: str, texte: str) -> bool:
        """Tell whether the definition matches a step of a type: `given`, `when` or `then`."""
        return self.contexte.type in {None, genre} and self.contexte.parser.is_matching(texte)

    def arguments(self, texte: str) -> list[tuple[int, str]]:
        """Return where each argument starts in a step, and its text."""
        parser: Any = self.contexte.parser
        if isinstance(parser, parsers.re):
            trouve = parser.regex.fullmatch(texte)
            places = trouve.regs[1:] if trouve else ()
        elif isinstance(parser, parsers.parse):
            trouve = parser.parser.parse(texte)
            places = tuple(sorted(trouve.spans.values())) if trouve else ()
        else:
            places = ()
        return [(debut, texte[debut:fin]) for debut, fin in places if debut >= 0]
