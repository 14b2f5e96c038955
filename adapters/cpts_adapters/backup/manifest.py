"""The manifest of a backup: what it holds, the hash of each file, sealed under the key."""

from __future__ import annotations

import hmac
import json
from hashlib import file_digest
from typing import TYPE_CHECKING, Any

from attrs import asdict, field, frozen

from cpts_adapters.os_errors import reason
from cpts_adapters.serialisation.rows import compact
from cpts_core.kernel.errors import Anomalie, DonneesInvalides, ErreurDeStockage

if TYPE_CHECKING:
    from pathlib import Path

    from cpts_adapters.vault.key import Key

NAME = "manifeste.json"
FORMAT = "cpts-sauvegarde"
VERSION = 1
SEAL = "sceau"


@frozen
class Manifest:
    """What a backup says of itself.

    `made_at`: ISO 8601, UTC; `key_check`: which key seals what it holds; `kind`: what the store
    was for; `columns`: those of each table, in order; `files`: the SHA-256 of each table's file;
    `facts`: how many facts of each CPTS.
    """

    made_at: str
    schema: str
    key_check: str
    kind: str
    columns: dict[str, list[str]]
    files: dict[str, str] = field(factory=dict)
    facts: dict[str, int] = field(factory=dict)

    def text(self, key: Key) -> str:
        """Return the manifest as it is written: sealed."""
        said = {"format": FORMAT, "version": VERSION, **asdict(self)}
        return json.dumps({**said, SEAL: _seal(said, key)}, ensure_ascii=False, indent=1)

    def check_files(self, folder: Path) -> None:
        """Raise DonneesInvalides naming every file that is missing or was changed."""
        wrong = [name for name, digest in self.files.items() if digest_of(folder, name) != digest]
        if wrong:
            reason = "manque, a été coupé ou modifié depuis la sauvegarde"
            raise DonneesInvalides([Anomalie(str(folder / file_of(n)), reason) for n in wrong])


def file_of(table: str) -> str:
    """Return the name of the file of a table."""
    return f"{table}.jsonl"


def digest_of(folder: Path, table: str) -> str:
    """Return the SHA-256 of the file of a table, '' where there is none."""
    try:
        with (folder / file_of(table)).open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def read(folder: Path, key: Key) -> Manifest:
    """Read the manifest of a backup.

    Raises ErreurDeStockage where it cannot be read, ErreurDeCle with the key of another base, and
    DonneesInvalides where it was altered.
    """
    path = folder / NAME
    try:
        said = json.loads(path.read_text("utf-8"))
    except OSError as error:
        msg = f"ce n'est pas une sauvegarde de cpts : {path} ne peut pas être lu, {reason(error)}."
        raise ErreurDeStockage(msg) from error
    except ValueError:
        raise _altered(path) from None
    return _checked(path, said, key)


def _checked(path: Path, said: Any, key: Key) -> Manifest:
    if not isinstance(said, dict) or said.pop("format", None) != FORMAT:
        raise _altered(path)
    if said.pop("version", None) != VERSION:
        raise DonneesInvalides([Anomalie(str(path), "version inconnue : mettez cpts à jour")])
    key.verify(str(said.get("key_check")))
    seal = str(said.pop(SEAL, ""))
    try:
        manifest = Manifest(**said)
    except TypeError:
        raise _altered(path) from None
    if not hmac.compare_digest(seal, _seal({"format": FORMAT, "version": VERSION, **said}, key)):
        raise _altered(path)
    return manifest


def _seal(said: dict[str, Any], key: Key) -> str:
    return hmac.digest(key.derive("backup"), compact(said).encode(), "sha256").hex()


def _altered(path: Path) -> DonneesInvalides:
    return DonneesInvalides([Anomalie(str(path), "le manifeste a été coupé ou modifié")])
