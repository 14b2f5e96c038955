"""The people of the demonstration, let in by a password and tokens drawn when it is served."""

from __future__ import annotations

from secrets import token_urlsafe
from typing import TYPE_CHECKING

from cpts_adapters.demo.cast import (
    CPAM,
    EVERYONE,
    GARCIA,
    LEROY,
    MARTIN,
    PETIT,
    ROUX,
    TENANT,
    URPS,
)
from cpts_adapters.http.access.accounts import Account
from cpts_adapters.http.access.memory import MemoryAccounts
from cpts_adapters.http.access.passwords import hashed

if TYPE_CHECKING:
    from cpts_adapters.demo.stage import Person

PEOPLE = (*EVERYONE, CPAM, URPS, MARTIN, LEROY, PETIT, ROUX, GARCIA)


def draw_accounts() -> tuple[MemoryAccounts, str, tuple[tuple[Person, str], ...]]:
    """Return the accounts of the demonstration, their password, and a token for each person."""
    accounts, password = MemoryAccounts(), token_urlsafe(12)
    kept = hashed(password)
    drawn = tuple((person, token_urlsafe(16)) for person in PEOPLE)
    for person, token in drawn:
        roles = {TENANT: frozenset((person.role,))}
        accounts.let_in(Account(person.account, roles, password=kept), token)
    return accounts, password, drawn
