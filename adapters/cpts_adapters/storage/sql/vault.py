"""The reading side of the vault over SQL; entries are written by `SqlStore.append`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select

from cpts_adapters.storage.sql.statements import ALIAS_COLUMNS
from cpts_adapters.storage.sql.tables import aliases, vault_entries
from cpts_core.kernel.champs import Sensibilite
from cpts_core.ports.vault import Alias, Sealed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy import BindParameter

    from cpts_adapters.storage.sql.scope import AnyDatabase
    from cpts_adapters.storage.sql.shapes import AnyRow, AnySelect

_SEALED = (
    vault_entries.c.ref,
    vault_entries.c.stream,
    vault_entries.c.sensitivity,
    vault_entries.c.salt,
    vault_entries.c.content,
)
_AT_ONCE = 500


class SqlVault:
    """The `Vault` port over an open database."""

    def __init__(self, database: AnyDatabase) -> None:
        self._database = database

    def alias(self, tenant: str, lookup: str, scope: str) -> Alias | None:
        """Return the alias of an account in a scope."""
        found = self._database.of(tenant).read("alias", tenant=tenant, lookup=lookup, scope=scope)
        return Alias(*found[0]) if found else None

    def scopes(self, tenant: str, lookup: str) -> tuple[str, ...]:
        """Return the scopes where an account has an alias, in order."""
        query = select(aliases.c.scope).where(
            aliases.c.tenant == tenant, aliases.c.lookup == lookup
        )
        rows = self._database.of(tenant).rows(query.order_by(aliases.c.scope))
        return tuple(scope for (scope,) in rows)

    def aliases(self, tenant: str, names: Iterable[str]) -> dict[str, Alias]:
        """Return the aliases by their opaque identifier."""
        rows = self._among(tenant, _NAMED, names)
        return {row.alias: Alias(*row) for row in rows}

    def sealed(self, tenant: str, refs: Iterable[str]) -> dict[str, Sealed]:
        """Return the entries that still exist, by reference."""
        rows = self._among(tenant, _REFERRED, refs)
        return {row.ref: _sealed(row) for row in rows}

    def everything(self, tenant: str) -> Iterator[Sealed | Alias]:
        """Iterate over the whole vault of a tenant: entries first, then aliases."""
        for row in self._database.of(tenant).stream(_entries(tenant).order_by(vault_entries.c.ref)):
            yield _sealed(row)
        for row in self._database.of(tenant).stream(_aliases(tenant).order_by(*ALIAS_COLUMNS[:2])):
            yield Alias(*row)

    def restore(self, tenant: str, entries: Iterable[Sealed | Alias]) -> int:
        """Load an exported vault, all or nothing; return how many entries."""
        from cpts_adapters.storage.sql.restoration import fill_with  # noqa: PLC0415 - rarely wanted

        with self._database.of(tenant).writing() as writer:
            return fill_with(writer, tenant, entries)

    def _among(self, tenant: str, query: AnySelect, values: Iterable[str]) -> Iterator[AnyRow]:
        scoped = self._database.of(tenant)
        wanted = list(dict.fromkeys(values))
        for start in range(0, len(wanted), _AT_ONCE):
            chunk = wanted[start : start + _AT_ONCE]
            yield from scoped.rows(query, of_tenant=tenant, wanted=chunk)


_WANTED: BindParameter[str] = bindparam("wanted", expanding=True)
_NAMED = select(*ALIAS_COLUMNS).where(
    aliases.c.tenant == bindparam("of_tenant"), aliases.c.alias.in_(_WANTED)
)
_REFERRED = select(*_SEALED).where(
    vault_entries.c.tenant == bindparam("of_tenant"), vault_entries.c.ref.in_(_WANTED)
)
"""Built once: every reading of a record asks them."""


def _aliases(tenant: str) -> AnySelect:
    return select(*ALIAS_COLUMNS).where(aliases.c.tenant == tenant)


def _entries(tenant: str) -> AnySelect:
    return select(*_SEALED).where(vault_entries.c.tenant == tenant)


def _sealed(row: AnyRow) -> Sealed:
    ref, stream, sensitivity, salt, content = row
    return Sealed(ref, stream, Sensibilite[sensitivity], bytes(salt), bytes(content))
