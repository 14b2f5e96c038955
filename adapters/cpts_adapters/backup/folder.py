"""A backup is a folder: one file of JSON lines per table, and a manifest. Whole, or not there."""

from __future__ import annotations

import os
from collections import Counter
from contextlib import contextmanager
from functools import partial
from shutil import rmtree
from typing import TYPE_CHECKING, Any

from attrs import evolve

from cpts_adapters.backup import manifest as manifests
from cpts_adapters.backup.manifest import Manifest, digest_of, file_of
from cpts_adapters.exchange.lines import Lines, write
from cpts_adapters.os_errors import reason
from cpts_core.kernel.errors import Anomalie, DonneesInvalides, ErreurDeStockage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import datetime
    from pathlib import Path
    from typing import TextIO

    from cpts_adapters.backup.erasures import Erased
    from cpts_adapters.operations import Whole

KIND = "cpts-table"
TABLE = "table"
Row = dict[str, Any]


def back_up(whole: Whole, known: Iterable[str], at: datetime, target: Path) -> Manifest:
    """Write a backup of a whole base, as it was at one instant, in a folder that must not exist.

    Raises ErreurDeStockage where it cannot be written; nothing is left then.
    """
    manifest = Manifest(
        made_at=at.isoformat(),
        schema=whole.copy.schema,
        key_check=whole.key.check,
        kind=whole.kind,
        columns=whole.copy.columns,
    )
    with _new_folder(target) as folder, whole.copy.read(known) as rows:
        facts: Counter[str] = Counter()
        for table in manifest.columns:
            counted = _counted(rows(table), facts if table == "journal" else Counter())
            _write(folder / file_of(table), partial(_table, table, counted))
        files = {table: digest_of(folder, table) for table in manifest.columns}
        manifest = evolve(manifest, files=files, facts=dict(sorted(facts.items())))
        _write(folder / manifests.NAME, lambda out: out.write(manifest.text(whole.key)))
    return manifest


def restore(whole: Whole, manifest: Manifest, folder: Path, erased: Iterable[Erased]) -> int:
    """Put a backup into an empty base and erase again; return how many erasures were done again.

    Raises DonneesInvalides where a file was cut or changed; nothing is written then.
    """
    manifest.check_files(folder)
    for table, columns in manifest.columns.items():
        if whole.copy.columns.get(table) != columns:
            said = f"la table {table} a changé depuis : restaurez avec la version d'alors"
            raise DonneesInvalides([Anomalie(str(folder), said)])
    tables = {table: _rows(folder / file_of(table)) for table in manifest.files}
    return whole.copy.write(tables, erased)


def _rows(path: Path) -> Iterator[Row]:
    return (line.item for line in Lines(path, KIND).items())


def _table(table: str, rows: Iterable[Row], out: TextIO) -> int:
    return write(out, KIND, {TABLE: table}, rows)


def _counted(rows: Iterable[Row], facts: Counter[str]) -> Iterator[Row]:
    for row in rows:
        facts[row["tenant"]] += 1
        yield row


def _write(path: Path, writing: Callable[[TextIO], int]) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
        writing(file)
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def _new_folder(target: Path) -> Iterator[Path]:
    """Lend a folder beside the target, which takes its place at the end."""
    beside = target.parent / f".{target.name}.{os.getpid()}"
    if target.exists() or target.is_symlink():
        raise ErreurDeStockage(f"{target} existe déjà : une sauvegarde ne remplace rien.")
    try:
        beside.mkdir(mode=0o700)
        try:
            yield beside
            beside.rename(target)
        finally:
            rmtree(beside, ignore_errors=True)
    except OSError as error:
        msg = f"la sauvegarde {target} ne peut pas être écrite : {reason(error)}."
        raise ErreurDeStockage(msg) from error
