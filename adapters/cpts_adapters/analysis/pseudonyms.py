"""Numbers that stand for CPTS and records, under a key that nobody keeps."""

from __future__ import annotations

from hashlib import blake2b
from secrets import token_bytes

from attrs import field, frozen

SIZE = 8


@frozen
class Pseudonyms:
    """The pseudonyms of one extract: a digest under a key drawn for it, and gone with it.

    Whoever knows every name and every identifier cannot find them again by trying, not even with
    the key of the vault; two extracts cannot be joined either.
    """

    _key: bytes = field(factory=lambda: token_bytes(blake2b.MAX_KEY_SIZE), repr=False)

    def cpts(self, tenant: str) -> int:
        """Return the number of a CPTS."""
        return self._number(tenant)

    def record(self, tenant: str, stream: str) -> int:
        """Return the number of a record."""
        return self._number(f"{tenant}\n{stream}")

    def _number(self, name: str) -> int:
        return int.from_bytes(blake2b(name.encode(), key=self._key, digest_size=SIZE).digest())
