"""Passwords: which are taken, and how one is compared with what is kept of it (argon2id)."""

from __future__ import annotations

from functools import cache
from threading import BoundedSemaphore
from unicodedata import normalize

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from cpts_core.kernel.errors import Anomalie, DonneesInvalides

SHORTEST = 12
LONGEST = 200
AT_ONCE = 2
"""How many comparisons run together: each takes 64 MiB, whoever asks for it."""

_hasher = PasswordHasher()
_turns = BoundedSemaphore(AT_ONCE)


def hashed(password: str) -> str:
    """Return what is kept of a new password; raise DonneesInvalides for one that is too short."""
    plain = normalize("NFC", password)
    if not SHORTEST <= len(plain) <= LONGEST:
        phrase = f"entre {SHORTEST} et {LONGEST} caractères sont attendus"
        raise DonneesInvalides([Anomalie("mot de passe", phrase)])
    return _hasher.hash(plain)


def matches(kept: str, password: str) -> bool:
    """Tell whether a password is the one that is kept.

    Where nothing is kept, it takes as long: the time of an answer does not tell which accounts
    exist.
    """
    with _turns:
        try:
            _hasher.verify(kept or _nothing(), normalize("NFC", password[: LONGEST + 1]))
        except (VerificationError, InvalidHashError):
            return False
    return bool(kept)


@cache
def _nothing() -> str:
    return _hasher.hash("mot de passe de personne")
