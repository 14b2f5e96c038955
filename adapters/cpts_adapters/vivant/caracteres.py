"""Characters that word processors put where Gherkin expects plain ones.

A no-break space or a typographic apostrophe looks like its plain sister and matches nothing: a
keyword is then read as prose and its scenario silently disappears.
"""

from __future__ import annotations

import re
import unicodedata

BOM = "\ufeff"
INVISIBLES = "\u00ad\u200b\u200e\u200f\u2060\ufeff"  # soft hyphen, zero widths, directions, BOM
ESPACES = "\u00a0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u202f\u205f\u3000"
APOSTROPHES = "\u2018\u2019\u02bc"
GUILLEMETS = "\u201c\u201d\u201e\u201f"

_SPECIAUX = re.compile(f"[{INVISIBLES}{ESPACES}{APOSTROPHES}]")
_SIMPLES = str.maketrans(
    {
        **dict.fromkeys(INVISIBLES, ""),
        **dict.fromkeys(ESPACES, " "),
        **dict.fromkeys(APOSTROPHES, "'"),
    }
)


def composer(texte: str) -> str:
    """Return a text whose accents are composed (NFC)."""
    return unicodedata.normalize("NFC", texte)


def simplifier(texte: str) -> str:
    """Return a text in plain spaces and apostrophes, composed, without invisible characters."""
    return composer(texte.translate(_SIMPLES) if _SPECIAUX.search(texte) else texte)
