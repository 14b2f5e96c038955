"""A file of JSON lines that tells where it was cut or changed (ADR 0047).

The first line says what the file is; each following one holds an item and the hash of all that
precedes; the last one counts the items. Everything wrong is said with the number of its line.
"""

from __future__ import annotations

import errno
import json
import os
from contextlib import contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from attrs import frozen

from cpts_adapters.os_errors import reason
from cpts_adapters.serialisation.rows import compact
from cpts_core.kernel.errors import Anomalie, DonneesInvalides, ErreurDeStockage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path
    from typing import TextIO

VERSION = 1
FORMAT, NUMBER, ITEM, HASH, COUNT = "format", "version", "element", "empreinte", "total"


@frozen
class Line:
    """An item, and the number of its line for whoever finds it wrong."""

    number: int
    item: Any


def link(previous: str, value: Any) -> str:
    """Return the hash of a line, which covers all those before."""
    return sha256(f"{previous}\n{compact(value)}".encode()).hexdigest()


def write(out: TextIO, kind: str, about: Mapping[str, Any], items: Iterable[Any]) -> int:
    """Write a whole file; return how many items."""
    header = {FORMAT: kind, NUMBER: VERSION, **about}
    previous, count = link("", header), 0
    out.write(f"{compact(header)}\n")
    for count, item in enumerate(items, start=1):  # noqa: B007 - the count outlives the loop
        previous = link(previous, item)
        out.write(f"{compact({ITEM: item, HASH: previous})}\n")
    out.write(f"{compact({COUNT: count, HASH: link(previous, count)})}\n")
    return count


@frozen
class Lines:
    """A file to be read. Raises DonneesInvalides at the first line that was cut or changed."""

    path: Path
    kind: str

    def header(self) -> dict[str, Any]:
        """Return the first line: what the file is about."""
        with self._opened() as file:
            return self._header(file.readline())

    def items(self) -> Iterator[Line]:
        """Iterate over the items, checking every hash and, at the end, the count."""
        with self._opened() as file:
            previous = link("", self._header(file.readline()))
            count = 0
            for number, text in enumerate(file, start=2):
                value = self._parsed(number, text)
                if COUNT in value:
                    self._check_end(number, value, previous, count, file.readline())
                    return
                previous = self._check(number, value, previous)
                count += 1
                yield Line(number, value[ITEM])
        raise self.refusal(count + 2, "la ligne de fin manque : le fichier a été coupé")

    def refusal(self, number: int, reason: str) -> DonneesInvalides:
        """Return the refusal of a line."""
        return DonneesInvalides([Anomalie(f"{self.path}, ligne {number}", reason)])

    def _header(self, text: str) -> dict[str, Any]:
        value = self._parsed(1, text)
        if value.get(FORMAT) != self.kind:
            raise self.refusal(1, f"ce n'est pas un fichier « {self.kind} » de cpts")
        if value.get(NUMBER) != VERSION:
            found = value.get(NUMBER)
            raise self.refusal(1, f"version {found} du format inconnue : mettez cpts à jour")
        return value

    def _parsed(self, number: int, text: str) -> dict[str, Any]:
        try:
            value = json.loads(text, parse_constant=_refused)
        except (ValueError, RecursionError):
            raise self.refusal(number, "la ligne est coupée ou n'est pas du JSON") from None
        if not isinstance(value, dict):
            raise self.refusal(number, "un objet JSON est attendu")
        return value

    def _check(self, number: int, value: dict[str, Any], previous: str) -> str:
        try:
            expected = link(previous, value.get(ITEM))
        except ValueError:
            expected = ""
        if set(value) != {ITEM, HASH} or value[HASH] != expected:
            raise self.refusal(number, "la ligne a été modifiée, déplacée ou supprimée")
        return expected

    def _check_end(
        self, number: int, value: dict[str, Any], previous: str, count: int, after: str
    ) -> None:
        if value != {COUNT: count, HASH: link(previous, count)}:
            raise self.refusal(number, "le total ne correspond pas aux lignes lues")
        if after.strip():
            raise self.refusal(number + 1, "rien n'est attendu après la ligne de fin")

    @contextmanager
    def _opened(self) -> Iterator[TextIO]:
        try:
            with self.path.open(encoding="utf-8") as file:
                yield file
        except OSError as error:
            msg = f"le fichier {self.path} ne peut pas être lu : {reason(error)}."
            raise ErreurDeStockage(msg) from error
        except UnicodeDecodeError as error:
            raise self.refusal(1, "le fichier n'est pas du texte") from error


def _refused(constant: str) -> None:
    """Refuse NaN and infinities, which JSON does not have."""
    raise ValueError(constant)


@contextmanager
def replacing(path: Path) -> Iterator[TextIO]:
    """Write a file beside its place, readable by its owner only; it takes its place when whole."""
    beside = path.parent / f".cpts-{os.getpid()}"
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "")
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            yield file
        beside.replace(path)
    except OSError as error:
        msg = f"le fichier {path} ne peut pas être écrit : {reason(error)}."
        raise ErreurDeStockage(msg) from error
    finally:
        beside.unlink(missing_ok=True)
