"""Read a feature file with the official parser: its document and its pickles are the truth."""

from __future__ import annotations

import hashlib
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import frozen
from gherkin.ast_builder import AstBuilder
from gherkin.errors import CompositeParserException, ParserException
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from gherkin.stream.id_generator import IdGenerator

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


ENCODAGE = "utf-8"


class Identifiants(IdGenerator):
    """Ids that depend on the file only: the same whatever else runs, and in whatever order."""

    def __init__(self, uri: str) -> None:
        super().__init__()
        self.prefixe = hashlib.sha256(uri.encode()).hexdigest()[:8]

    def get_next_id(self) -> str:
        """Return the next id of the file."""
        return f"{self.prefixe}-{super().get_next_id()}"


@frozen(eq=False)
class Lecture:
    """A feature file: where it is, its text, and what the official parser makes of it."""

    uri: str
    texte: str
    document: dict[str, Any]
    pickles: tuple[dict[str, Any], ...] = ()
    erreurs: tuple[ParserException, ...] = ()

    @classmethod
    @cache  # pytest-bdd and the guards read the same files
    def de(cls, uri: str, texte: str) -> Self:
        """Parse a text; what does not parse is kept as errors."""
        ids = Identifiants(uri)
        try:
            document = cast("dict[str, Any]", Parser(AstBuilder(ids)).parse(texte))
        except CompositeParserException as refus:
            return cls(uri, texte, {}, erreurs=tuple(refus.errors))
        document["uri"] = uri
        pickles = Compiler(ids).compile(cast("Any", document))
        return cls(uri, texte, document, tuple(cast("list[dict[str, Any]]", pickles)))

    @property
    def fonctionnalite(self) -> dict[str, Any] | None:
        """Return the feature of the document; None for a file without one."""
        return self.document.get("feature")

    def enfants(self) -> Iterator[dict[str, Any]]:
        """Yield backgrounds, scenarios and rules, the children of a rule after it."""
        for enfant in (self.fonctionnalite or {}).get("children", ()):
            yield enfant
            yield from enfant.get("rule", {}).get("children", ())

    def scenarios(self) -> list[dict[str, Any]]:
        """Return the scenarios and outlines, in the order of the file."""
        return [enfant["scenario"] for enfant in self.enfants() if "scenario" in enfant]

    @cached_property
    def pickles_par_ligne(self) -> dict[int, list[dict[str, Any]]]:
        """Return the pickles of each scenario, in order, by the line where it starts."""
        lignes = {scenario["id"]: scenario["location"]["line"] for scenario in self.scenarios()}
        ranges: dict[int, list[dict[str, Any]]] = {ligne: [] for ligne in lignes.values()}
        for pickle in self.pickles:
            ranges[lignes[pickle["astNodeIds"][0]]].append(pickle)
        return ranges

    def ligne_d_etape(self, etape: dict[str, Any]) -> int:
        """Return the line of a step of a pickle."""
        parents = (e.get("scenario") or e.get("background") or {} for e in self.enfants())
        ecrites = (ecrite for parent in parents for ecrite in parent.get("steps", ()))
        ids = etape["astNodeIds"]
        return next(int(e["location"]["line"]) for e in ecrites if e["id"] in ids)


def uri_de(chemin: Path, racine: Path) -> str:
    """Return how a file is named everywhere: its path from the root, with slashes."""
    chemin, racine = chemin.resolve(), racine.resolve()
    return (chemin.relative_to(racine) if chemin.is_relative_to(racine) else chemin).as_posix()


def lire(chemin: Path, racine: Path) -> Lecture:
    """Read and parse a feature file.

    Raises UnicodeDecodeError for a file that is not UTF-8, OSError for one that cannot be read.
    """
    return Lecture.de(uri_de(chemin, racine), chemin.read_bytes().decode(ENCODAGE))
