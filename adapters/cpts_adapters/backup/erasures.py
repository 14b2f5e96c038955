"""The register of erasures: what a restored backup must forget again. Only identifiers.

A line is on the disk before the erasure is committed; where the command is refused after all,
another line withdraws it. A file for each machine, outside the backups.
"""

from __future__ import annotations

import json
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from attrs import frozen

from cpts_adapters.os_errors import reason
from cpts_adapters.serialisation.rows import compact
from cpts_core.kernel.champs import Sensibilite
from cpts_core.kernel.errors import (
    Anomalie,
    CommandeDejaEmise,
    DonneesInvalides,
    ErreurDeStockage,
    ErreurProcedure,
    ReponsePerdue,
)
from cpts_core.ports.store import Erasure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from cpts_core.ports.store import Batch

COMMAND, TENANT, STREAM, KINDS = "commande", "cpts", "dossier", "sensibilites"
Erased = tuple[str, str, Erasure]
"""A CPTS, the command that decided, what it erased."""


@frozen
class ErasureRegister:
    """The append-only file of one machine."""

    path: Path

    @contextmanager
    def noting(self, batch: Batch) -> Iterator[None]:
        """Note what a batch erases before it is written; withdraw it where it was not."""
        if not batch.erasures:
            yield
            return
        self._add(_line(batch, erasure) for erasure in batch.erasures)
        try:
            yield
        except (ReponsePerdue, CommandeDejaEmise):
            raise  # done, or perhaps done: a restored base must forget it too
        except ErreurProcedure:
            self._add([{TENANT: batch.tenant, COMMAND: batch.command_id}])
            raise

    def read(self) -> list[Erased]:
        """Return what was erased; raise DonneesInvalides with the line that cannot be read.

        A last line that was cut is the trace of an erasure that was never committed.
        """
        found: dict[tuple[str, str], list[Erased]] = {}
        lines = self._text().splitlines(keepends=True)
        for number, line in enumerate(lines, start=1):
            if line.endswith("\n") and line.strip():
                self._follow(found, number, line)
        return [erased for listed in found.values() for erased in listed]

    def _follow(self, found: dict[tuple[str, str], list[Erased]], number: int, line: str) -> None:
        try:
            value = json.loads(line)
            key = str(value[TENANT]), str(value[COMMAND])
            if STREAM in value:
                kinds = tuple(Sensibilite[name] for name in value[KINDS])
                found.setdefault(key, []).append((*key, Erasure(str(value[STREAM]), kinds)))
            else:
                found.pop(key, None)
        except (ValueError, KeyError, TypeError):
            place = f"{self.path}, ligne {number}"
            anomaly = Anomalie(place, "ce n'est pas un effacement noté par cpts")
            raise DonneesInvalides([anomaly]) from None

    def _text(self) -> str:
        try:
            return self.path.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            why = reason(error) if isinstance(error, OSError) else "ce n'est pas du texte"
            msg = f"le registre des effacements {self.path} ne peut pas être lu : {why}."
            raise ErreurDeStockage(msg) from error

    def _add(self, lines: Iterable[dict[str, Any]]) -> None:
        text = "".join(f"{compact(line)}\n" for line in lines)
        try:
            descriptor = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            try:
                os.write(descriptor, text.encode())
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
        except OSError as error:
            msg = (
                f"le registre des effacements {self.path} ne peut pas être écrit :"
                f" {reason(error)} ; rien n'a été effacé."
            )
            raise ErreurDeStockage(msg) from error


def _line(batch: Batch, erasure: Erasure) -> dict[str, Any]:
    return {
        TENANT: batch.tenant,
        COMMAND: batch.command_id,
        STREAM: erasure.stream,
        KINDS: [kind.name for kind in erasure.sensitivities],
    }
