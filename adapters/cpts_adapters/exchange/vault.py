"""The vault of a CPTS in a file of its own, every line encrypted with the operator's key."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Any

from attrs import asdict, frozen

from cpts_adapters.exchange.lines import Lines, write
from cpts_adapters.serialisation.rows import compact
from cpts_core.kernel.champs import Sensibilite
from cpts_core.kernel.errors import ErreurDeCle
from cpts_core.ports.vault import Alias, Sealed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import TextIO

    from cpts_core.application.service import Application
    from cpts_core.ports.vault import Sealer

KIND = "cpts-coffre"
TENANT = "cpts"
_FAULTS = (KeyError, ValueError, TypeError, AttributeError)


def export_vault(application: Application, tenant: str, out: TextIO) -> int:
    """Write the whole vault of a tenant, encrypted; return how many entries."""
    sealer = application.sealer
    entries = (_locked(sealer, tenant, entry) for entry in application.vault.everything(tenant))
    return write(out, KIND, {TENANT: tenant}, entries)


@frozen
class VaultFile:
    """A vault file to be read with the key that wrote it. Raises ErreurDeCle with another."""

    path: Path
    sealer: Sealer

    @property
    def lines(self) -> Lines:
        """Return the checked lines of the file."""
        return Lines(self.path, KIND)

    def tenant(self) -> str:
        """Return the CPTS that the file comes from."""
        return str(self.lines.header().get(TENANT))

    def entries(self) -> Iterator[Sealed | Alias]:
        """Iterate over the entries."""
        tenant = self.tenant()
        for line in self.lines.items():
            try:
                yield _unlocked(self.sealer, tenant, line.item)
            except ErreurDeCle as error:
                place = f"{self.path}, ligne {line.number}"
                raise ErreurDeCle(f"{place} : {error.phrase}") from error
            except _FAULTS as error:
                raise self.lines.refusal(line.number, "entrée de coffre illisible") from error


def _locked(sealer: Sealer, tenant: str, entry: Sealed | Alias) -> dict[str, str]:
    sealed = sealer.seal(tenant, "", Sensibilite.IDENTIFIANT, compact(_plain(entry)))
    return {"ref": sealed.ref, "sel": _text(sealed.salt), "contenu": _text(sealed.content)}


def _unlocked(sealer: Sealer, tenant: str, item: dict[str, str]) -> Sealed | Alias:
    salt, content = b64decode(item["sel"]), b64decode(item["contenu"])
    sealed = Sealed(item["ref"], "", Sensibilite.IDENTIFIANT, salt, content)
    return _entry(json.loads(sealer.open(tenant, sealed)))


def _plain(entry: Sealed | Alias) -> dict[str, Any]:
    """Return an entry as JSON holds it."""
    if isinstance(entry, Alias):
        return asdict(entry)
    return {
        "ref": entry.ref,
        "stream": entry.stream,
        "sensitivity": entry.sensitivity.name,
        "salt": _text(entry.salt),
        "content": _text(entry.content),
    }


def _entry(plain: dict[str, str]) -> Sealed | Alias:
    if "lookup" in plain:
        return Alias(**plain)
    return Sealed(
        plain["ref"],
        plain["stream"],
        Sensibilite[plain["sensitivity"]],
        b64decode(plain["salt"]),
        b64decode(plain["content"]),
    )


def _text(content: bytes) -> str:
    return b64encode(content).decode()
