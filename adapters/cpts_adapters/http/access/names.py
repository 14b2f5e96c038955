"""Names of accounts: lower case, without accents, never one that means someone else."""

from __future__ import annotations

import re
from unicodedata import normalize

from cpts_adapters import codes
from cpts_core.application.acteur import SYSTEME
from cpts_core.kernel.errors import Anomalie, DonneesInvalides

_NAME = re.compile(r"[a-z0-9][a-z0-9._@-]{1,63}")


def read(typed: str) -> str:
    """Return a name as it is kept, '' for what cannot be one."""
    name = normalize("NFKC", typed[:100]).strip().lower()
    allowed = _NAME.fullmatch(name) and name != SYSTEME and not _is_code(name)
    return name if allowed else ""


def checked(typed: str) -> str:
    """Return a name for a new account; raise DonneesInvalides.

    A follow-up code is refused: it is the account of whoever declared without a name.
    """
    if not (name := read(typed)):
        phrase = "2 à 64 lettres sans accent, chiffres, points ou tirets, comme « camille.roux »"
        raise DonneesInvalides([Anomalie("compte", phrase)])
    return name


def _is_code(name: str) -> bool:
    try:
        codes.read(name)
    except ValueError:
        return False
    return True
