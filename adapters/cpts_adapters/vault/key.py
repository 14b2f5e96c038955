"""The operator's key: a file of one line, made once, which nothing else can replace.

The key itself seals nothing: each use has a key of its own, derived from it (ADR 0043).
"""

from __future__ import annotations

import binascii
import hmac
import os
from base64 import b64decode, urlsafe_b64encode
from secrets import token_bytes
from typing import TYPE_CHECKING

from attrs import field, frozen

from cpts_adapters.os_errors import reason
from cpts_core.kernel.errors import ErreurDeCle

if TYPE_CHECKING:
    from pathlib import Path

MARK = "cpts-cle-1:"
NEXT = ".nouvelle"
LENGTH = 32


@frozen
class Key:
    """The secret from which the key of each use is derived; never shown, never logged."""

    _secret: bytes = field(repr=False)

    def derive(self, use: str) -> bytes:
        """Return the key of one use: the only block of HKDF-SHA256 (RFC 5869), 32 bytes.

        Written out because a command that only reads lists cannot spare the import of the library
        that has it; a test compares both.
        """
        extracted = hmac.digest(bytes(LENGTH), self._secret, "sha256")
        return hmac.digest(extracted, f"cpts/1/{use}\x01".encode(), "sha256")

    @property
    def check(self) -> str:
        """Return a value that tells this key from any other and says nothing of it."""
        return self.derive("check").hex()

    def verify(self, remembered: str) -> None:
        """Raise ErreurDeCle unless this is the key whose check value a store remembers."""
        if not hmac.compare_digest(self.check, remembered):
            raise ErreurDeCle("cette clé n'est pas celle du coffre de cette base.")


def fresh() -> Key:
    """Return a new random key."""
    return Key(token_bytes(LENGTH))


def create(path: Path) -> Key:
    """Make a new key and the file that holds it, which only its owner may read.

    Raises ErreurDeCle where the file is already there, or cannot be written.
    """
    secret = token_bytes(LENGTH)
    line = f"{MARK}{urlsafe_b64encode(secret).decode()}\n"
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise ErreurDeCle(
            f"le fichier de clé {path} existe déjà : il n'est pas remplacé."
        ) from None
    except OSError as error:
        msg = f"le fichier de clé {path} ne peut pas être créé : {reason(error)}."
        raise ErreurDeCle(msg) from error
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(line)
        file.flush()
        os.fsync(file.fileno())
    return Key(secret)


def read(path: Path) -> Key:
    """Read the key; raise ErreurDeCle where the file is missing, unreadable or malformed."""
    try:
        text = path.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        msg = f"la clé du coffre manque : {path} n'existe pas."
        raise ErreurDeCle(msg) from None
    except OSError as error:
        msg = f"la clé du coffre ne peut pas être lue : {path} ({reason(error)})."
        raise ErreurDeCle(msg) from error
    except UnicodeDecodeError:
        raise _malformed(path) from None
    return Key(_secret(text, path))


def read_for(path: Path, remembered: str) -> Key:
    """Read the key whose check value a store remembers; raise ErreurDeCle where it is another's.

    Where a change of key was cut short after the base had taken the new one, that is the new one.
    """
    try:
        key = read(path)
        key.verify(remembered)
    except ErreurDeCle:
        if not (beside := pending(path)).exists():
            raise
        key = read(beside)
        key.verify(remembered)
    return key


def pending(path: Path) -> Path:
    """Return where the next key waits while the base changes to it."""
    return path.with_name(f"{path.name}{NEXT}")


def next_of(path: Path) -> Key:
    """Return the next key, made if a change that was cut short did not leave one."""
    beside = pending(path)
    return read(beside) if beside.exists() else create(beside)


def promote(path: Path) -> Path:
    """Give its place to the next key; return where the former one is kept, for older backups."""
    former = path.with_name(f"{path.name}.{read(path).check[:8]}") if path.exists() else path
    try:
        if former != path:
            path.rename(former)
        pending(path).rename(path)
    except OSError as error:
        msg = f"la base a sa nouvelle clé, mais {path} ne peut pas être remplacé : {reason(error)}."
        raise ErreurDeCle(msg) from error
    return former


def _secret(text: str, path: Path) -> bytes:
    try:
        secret = b64decode(text.removeprefix(MARK), altchars=b"-_", validate=True)
    except binascii.Error:
        raise _malformed(path) from None
    if not text.startswith(MARK) or len(secret) != LENGTH:
        raise _malformed(path)
    return secret


def _malformed(path: Path) -> ErreurDeCle:
    return ErreurDeCle(f"le fichier {path} ne contient pas une clé de cpts, ou il a été abîmé.")
