"""Texts sealed with AES-GCM; look-ups and digests by HMAC, each under a key of its own."""

from __future__ import annotations

import hmac
import json
from base64 import urlsafe_b64encode
from functools import cached_property
from secrets import token_bytes
from typing import TYPE_CHECKING

from cpts_core.kernel.errors import ErreurDeCle
from cpts_core.ports.vault import Sealed

if TYPE_CHECKING:
    from collections.abc import Callable

    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    from cpts_adapters.vault.key import Key
    from cpts_core.kernel.champs import Sensibilite

PREFIX = "scelle."
"""How a reference begins, so that nobody takes it for the text itself."""
_NONCE = 12
_SALT = 32
_SYMBOLS = 22
"""132 bits of a commitment."""


class KeySealer:
    """The `Sealer` port under the operator's key; `salts` is only given for a demonstration."""

    def __init__(self, key: Key, salts: Callable[[int], bytes] = token_bytes) -> None:
        self._key = key
        self._salts = salts

    def seal(self, tenant: str, stream: str, sensitivity: Sensibilite, text: str) -> Sealed:
        """Encrypt a text; the reference commits to it through a fresh salt."""
        salt = self._salts(_SALT)
        ref = commitment(salt, text)
        return Sealed(ref, stream, sensitivity, salt, self.content(tenant, ref, text))

    def content(self, tenant: str, ref: str, text: str) -> bytes:
        """Encrypt a text under a reference that it already has."""
        nonce = token_bytes(_NONCE)
        return nonce + self._cipher.encrypt(nonce, text.encode(), _bound_to(tenant, ref))

    def open(self, tenant: str, sealed: Sealed) -> str:
        """Decrypt a text; raise ErreurDeCle where it is not what was sealed there."""
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - slow to import

        nonce, body = sealed.content[:_NONCE], sealed.content[_NONCE:]
        try:
            text = self._cipher.decrypt(nonce, body, _bound_to(tenant, sealed.ref)).decode()
        except (InvalidTag, ValueError):
            text = None
        if text is None or commitment(sealed.salt, text) != sealed.ref:
            msg = f"l'entrée {sealed.ref} du coffre a été altérée, ou scellée avec une autre clé."
            raise ErreurDeCle(msg)
        return text

    def lookup(self, tenant: str, account: str) -> str:
        """Derive the keyed hash under which an account is found."""
        return _keyed(self._lookups, tenant, account)

    def digest(self, tenant: str, content: str) -> str:
        """Derive the keyed hash of a command's content."""
        return _keyed(self._digests, tenant, content)

    @cached_property
    def _cipher(self) -> AESGCM:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - idem

        return AESGCM(self._key.derive("seal"))

    @cached_property
    def _lookups(self) -> bytes:
        return self._key.derive("lookup")

    @cached_property
    def _digests(self) -> bytes:
        return self._key.derive("digest")


def commitment(salt: bytes, text: str) -> str:
    """Return the reference of a text: whoever has text and salt can prove it, nobody else."""
    proof = urlsafe_b64encode(hmac.digest(salt, text.encode(), "sha256")).decode()
    return PREFIX + proof[:_SYMBOLS]


def _bound_to(tenant: str, ref: str) -> bytes:
    return json.dumps([tenant, ref]).encode()


def _keyed(key: bytes, tenant: str, content: str) -> str:
    return hmac.digest(key, json.dumps([tenant, content]).encode(), "sha256").hex()
