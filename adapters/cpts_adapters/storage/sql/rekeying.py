"""Seal a whole vault under another key, in one transaction: all of it, or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen
from sqlalchemy import bindparam, delete, insert, select, text, update

from cpts_adapters.storage.sql.tables import EVERYONE, accesses, aliases, meta, vault_entries
from cpts_core.application.acces import dans_un_cas
from cpts_core.kernel.champs import Sensibilite
from cpts_core.kernel.errors import ErreurDeStockage
from cpts_core.ports.vault import Sealed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cpts_adapters.storage.sql.database import Writer
    from cpts_adapters.storage.sql.scope import AnyDatabase
    from cpts_adapters.vault.sealer import KeySealer

PAGE = 500
_entry = vault_entries.c
_alias = aliases.c
SEAL_AGAIN = (
    update(vault_entries)
    .where(_entry.tenant == bindparam("of_tenant"), _entry.ref == bindparam("of_ref"))
    .values(content=bindparam("sealed"))
)
NAME_AGAIN = (
    update(aliases)
    .where(_alias.tenant == bindparam("of_tenant"), _alias.alias == bindparam("of_alias"))
    .values(lookup=bindparam("found_by"))
)
OTHERS = text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
    " AND usename = current_user AND pid <> pg_backend_pid()"
)

Row = dict[str, Any]


@frozen
class Resealed:
    """How much was sealed again, and how many accounts found their aliases again."""

    entries: int
    aliases: int


@frozen
class Rekeying:
    """A change of key: what opens, what seals, and the note by which the base knows its key."""

    old: KeySealer
    new: KeySealer
    note: str
    check: str

    def run(self, database: AnyDatabase, tenants: Iterable[str]) -> Resealed:
        """Seal again all that these CPTS have.

        Raises ErreurDeCle where an entry was not sealed under the old key; nothing is changed then.
        """
        entries = named = 0
        with database.of(EVERYONE).writing() as writer:
            remembered = update(meta).where(meta.c.tenant == EVERYONE, meta.c.name == self.note)
            writer.execute(remembered.values(value=self.check))
            for tenant in tenants:
                writer.speak_for(tenant)
                work = _Tenant(tenant, writer, self.old, self.new)
                named += work.names()
                entries += work.texts()
        return Resealed(entries, named)


@define
class _Tenant:
    """The vault of one CPTS while it is sealed again."""

    tenant: str
    writer: Writer
    old: KeySealer
    new: KeySealer
    readers: dict[str, str] = field(factory=dict)

    def names(self) -> int:
        """Look accounts up under the new key: aliases first, while the old one still opens them.

        # Angle mort : qui n'a fait que lire n'a pas d'alias ; ses lectures d'avant le changement
        # ne se retrouvent plus par son compte. Leur durée de conservation reste la même.
        """
        query = select(_alias.alias, _alias.scope, _entry.ref, _entry.salt, _entry.content)
        account = (_entry.tenant == _alias.tenant) & (_entry.ref == _alias.account)
        found = self.writer.execute(
            query.join_from(aliases, vault_entries, account).where(_alias.tenant == self.tenant)
        )
        changes = [self._name(*row) for row in found]
        self._run(NAME_AGAIN, changes)
        self._readers()
        return len(changes)

    def texts(self) -> int:
        """Seal every text again; references stay, which commit to the texts without any key."""
        query = select(_entry.ref, _entry.salt, _entry.content).where(_entry.tenant == self.tenant)
        count, after = 0, ""
        while page := self.writer.execute(
            query.where(_entry.ref > after).order_by(_entry.ref).limit(PAGE)
        ):
            self._run(SEAL_AGAIN, [self._text(*row) for row in page])
            count, after = count + len(page), page[-1][0]
        return count

    def _text(self, ref: str, salt: bytes, content: bytes) -> Row:
        text = self._opened(ref, salt, content)
        sealed = self.new.content(self.tenant, ref, text)
        return {"of_tenant": self.tenant, "of_ref": ref, "sealed": sealed}

    def _name(self, alias: str, scope: str, ref: str, salt: bytes, content: bytes) -> Row:
        account = self._opened(ref, salt, content)
        before, after = (s.lookup(self.tenant, account) for s in (self.old, self.new))
        self.readers[before] = after
        if scope:
            told = dans_un_cas(scope, account)
            self.readers[self.old.digest(self.tenant, told)] = self.new.digest(self.tenant, told)
        return {"of_tenant": self.tenant, "of_alias": alias, "found_by": after}

    def _readers(self) -> None:
        """Write the readings again under the digests that the new key gives to their readers."""
        own = accesses.c.tenant == self.tenant
        for before, after in self.readers.items():
            theirs = own, accesses.c.reader == before
            found = self.writer.execute(select(accesses).where(*theirs))
            if found:
                self.writer.execute(delete(accesses).where(*theirs))
                rows = [row._asdict() | {"reader": after} for row in found]
                self._run(insert(accesses), rows)

    def _opened(self, ref: str, salt: bytes, content: bytes) -> str:
        sealed = Sealed(ref, "", Sensibilite.IDENTIFIANT, bytes(salt), bytes(content))
        return self.old.open(self.tenant, sealed)

    def _run(self, statement: Any, rows: Sequence[Row]) -> None:
        for start in range(0, len(rows), PAGE):
            self.writer.execute(statement, rows[start : start + PAGE])


def must_be_alone(database: AnyDatabase) -> None:
    """Raise ErreurDeStockage where a server has other sessions of ours.

    Whoever goes on under the old key would seal with it. A file is opened for one process alone.

    # Angle mort : qui se connecterait entre cette question et la fin du changement.
    """
    ((others,),) = database.of(EVERYONE).rows(OTHERS)
    if others:
        raise ErreurDeStockage(
            f"{others} autres connexions utilisent la base : arrêtez l'application et les ouvriers"
            " le temps de changer la clé ; rien n'a été changé."
        )
