"""What the application asks of the vault: seal, open, find who is behind an alias, forget.

Entries are written by `Store.append`, with the facts that refer to them, in one transaction.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cpts_core.kernel.champs import Sensibilite


@frozen
class Sealed:
    """An encrypted text: `ref` is what the journal keeps, a commitment salted with `salt`.

    `stream` is the record it belongs to ('' for what belongs to the whole CPTS).
    """

    ref: str
    stream: str
    sensitivity: Sensibilite
    salt: bytes
    content: bytes


@frozen
class Alias:
    """The opaque identifier of an account, in one scope: a stream, or '' for the whole CPTS.

    `lookup` is a keyed hash of the account, so that only the key's holder can find it again;
    `account` refers to a sealed text (the account itself, for display).
    """

    lookup: str
    scope: str
    alias: str
    account: str


class Vault(Protocol):
    """Reading side of the vault: always by tenant."""

    def alias(self, tenant: str, lookup: str, scope: str) -> Alias | None:
        """Return the alias of an account in a scope."""

    def scopes(self, tenant: str, lookup: str) -> tuple[str, ...]:
        """Return the streams where an account has an alias ("my declarations", or a code)."""

    def aliases(self, tenant: str, names: Iterable[str]) -> dict[str, Alias]:
        """Return the aliases by their opaque identifier."""

    def sealed(self, tenant: str, refs: Iterable[str]) -> dict[str, Sealed]:
        """Return the entries that still exist, by reference."""

    def everything(self, tenant: str) -> Iterator[Sealed | Alias]:
        """Iterate over the whole vault of a tenant, for an encrypted export."""

    def restore(self, tenant: str, entries: Iterable[Sealed | Alias]) -> int:
        """Load an exported vault, all or nothing; return how many entries."""


class Sealer(Protocol):
    """The key's holder: seals and opens texts, and derives look-ups. Raises `ErreurDeCle`."""

    def seal(self, tenant: str, stream: str, sensitivity: Sensibilite, text: str) -> Sealed:
        """Encrypt a text; the reference commits to it through a fresh salt."""

    def open(self, tenant: str, sealed: Sealed) -> str:
        """Decrypt a text, checking that it belongs to this tenant and reference."""

    def lookup(self, tenant: str, account: str) -> str:
        """Derive the keyed hash under which an account is found."""

    def digest(self, tenant: str, content: str) -> str:
        """Derive the keyed hash of a command's content, which may hold personal data."""
