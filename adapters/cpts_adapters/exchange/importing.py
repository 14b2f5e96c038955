"""Import: every line is checked before anything is written, and everything is written at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from cpts_adapters.exchange.facts import FactsFile
from cpts_adapters.exchange.vault import VaultFile
from cpts_adapters.serialisation.codec import Codec
from cpts_core.kernel.errors import Anomalie, DonneesInvalides

if TYPE_CHECKING:
    from pathlib import Path

    from cpts_core.application.service import Application
    from cpts_core.ports.vault import Alias, Sealed


@frozen
class Imported:
    """What an import wrote."""

    tenant: str
    facts: int
    entries: int


def import_files(application: Application, facts: Path, vault: Path | None) -> Imported:
    """Import a facts file, and its vault file when there is one, into an empty tenant.

    Raises DonneesInvalides with the line at fault, ErreurDeCle with a wrong key, ErreurDeStockage
    where the tenant already has records; nothing is written then.
    """
    registry = application.registre
    file = FactsFile(facts, Codec(registry.__getitem__), registry)
    tenant, overrides = file.tenant(), file.overrides()
    for _ in file.heads(tenant):
        pass  # every line is read, and every record replayed, before anything is trusted
    entries = _entries(application, tenant, vault) if vault else ()
    count = application.store.restore(
        tenant, file.facts(), file.heads(tenant), entries=entries, overrides=overrides
    )
    return Imported(tenant, count, len(entries))


def _entries(application: Application, tenant: str, path: Path) -> tuple[Sealed | Alias, ...]:
    file = VaultFile(path, application.sealer)
    if file.tenant() != tenant:
        reason = f"ce coffre est celui de la CPTS « {file.tenant()} », les faits de « {tenant} »"
        raise DonneesInvalides([Anomalie(str(path), reason)])
    return tuple(file.entries())
