"""A restoration from end to end: an empty base, its rows, the erasures since, the proof."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from cpts_adapters import bootstrap
from cpts_adapters.backup.erasures import ErasureRegister
from cpts_adapters.backup.folder import restore
from cpts_adapters.backup.manifest import read
from cpts_adapters.operations import opened_whole, remove_files
from cpts_adapters.vault import key as keys
from cpts_core.application.verification import verifier

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from cpts_adapters.backup.manifest import Manifest
    from cpts_adapters.bootstrap import Settings


@frozen
class Restored:
    """What a restoration did: facts by CPTS, erasures done again, and the faults it left."""

    made_at: str
    facts: dict[str, int]
    registers: list[str]
    erased: int
    faults: list[str]


def restored(settings: Settings, folder: Path, registers: Sequence[Path]) -> Restored:
    """Restore a backup in an empty base (a file that is missing is made) and verify it.

    `registers`: those of the machines that erased; without any, the one beside the key if it is
    there. Raises ErreurDeCle, ErreurDeStockage or DonneesInvalides; nothing is written then.
    """
    manifest = read(folder, keys.read(settings.key_path))
    manifest.check_files(folder)
    given = [*registers] or [path for path in [settings.erasures.path] if path.exists()]
    erased = [one for path in given for one in ErasureRegister(path).read()]
    made = _made(settings, manifest)
    try:
        with opened_whole(settings) as whole:
            count = restore(whole, manifest, folder, erased)
    except BaseException:
        if made:
            remove_files(settings)
        raise
    faults = list(_faults(settings, manifest.facts))
    return Restored(manifest.made_at, manifest.facts, [str(p) for p in given], count, faults)


def _made(settings: Settings, manifest: Manifest) -> bool:
    """Make the file of a base where there is none; tell whether it did."""
    place = settings.backend()
    return not place.exists() and bootstrap.create(evolve(settings, kind=manifest.kind))


def _faults(settings: Settings, tenants: Iterable[str]) -> Iterator[str]:
    with bootstrap.opened(settings) as application:
        for tenant in tenants:
            yield from verifier(application, tenant)
    with bootstrap.opened_portfolio(settings) as portfolio:
        for tenant in tenants:
            yield from portfolio.stale(tenant)
