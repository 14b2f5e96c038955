"""Follow-up codes: `K7QM-4T2X-9HPA-D3WF`, to read aloud and to copy by hand.

Fifteen random symbols (75 bits) of Crockford's alphabet, which has no I, L, O or U, and one that
catches any wrong symbol and most swaps of two neighbours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_BASE = len(ALPHABET)
_RANDOM = 15
_GROUP = 4
_MISREAD = str.maketrans("ILO", "110", "- \u00a0\u202f")


def draw(token_bytes: Callable[[int], bytes]) -> str:
    """Return a new code from a source of random bytes."""
    symbols = "".join(ALPHABET[byte % _BASE] for byte in token_bytes(_RANDOM))
    return _grouped(symbols + _check(symbols))


def read(text: str) -> str:
    """Return a code as it was given, from how someone typed it.

    Case, spaces, dashes and look-alikes (O for 0, I or L for 1) do not matter. Raises ValueError
    with a French sentence where it cannot be a code.
    """
    symbols = text.upper().translate(_MISREAD)
    if len(symbols) != _RANDOM + 1 or set(symbols) - set(ALPHABET):
        raise ValueError("un code de suivi est attendu, comme K7QM-4T2X-9HPA-D3WF")
    if _check(symbols[:-1]) != symbols[-1]:
        raise ValueError("ce code de suivi contient une faute de frappe")
    return _grouped(symbols)


def _grouped(symbols: str) -> str:
    return "-".join(symbols[i : i + _GROUP] for i in range(0, len(symbols), _GROUP))


def _check(symbols: str) -> str:
    """Return the symbol that completes a code: Luhn's sum, in base 32."""
    total = 0
    for rank, symbol in enumerate(reversed(symbols)):
        value = ALPHABET.index(symbol) * (2 - rank % 2)
        total += value // _BASE + value % _BASE
    return ALPHABET[-total % _BASE]
