"""How scenarios write instants: « 20 mars 2025 à 9 h 30 », in the local time of the CPTS."""

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

PARIS = ZoneInfo("Europe/Paris")
MOIS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
)
_DATE = re.compile(r"(\d{1,2})(?:er)? (\w+) (\d{4})")
_INSTANT = re.compile(_DATE.pattern + r" à (\d{1,2}) h(?: (\d{2}))?")


def lire_date(texte: str) -> date:
    """Read « 20 mars 2025 »."""
    jour, mois, annee = _trouver(_DATE, texte)
    return date(int(annee), MOIS.index(mois) + 1, int(jour))


def lire_instant(texte: str) -> datetime:
    """Read « 20 mars 2025 à 9 h 30 », or the same without minutes."""
    jour, mois, annee, heure, minute = _trouver(_INSTANT, texte)
    mois_lu = MOIS.index(mois) + 1
    return datetime(int(annee), mois_lu, int(jour), int(heure), int(minute or 0), tzinfo=PARIS)


def _trouver(forme: re.Pattern[str], texte: str) -> tuple[str, ...]:
    trouve = forme.fullmatch(texte.strip())
    if trouve is None:
        msg = f"« {texte} » n'est pas une date comme « 20 mars 2025 à 9 h »"
        raise ValueError(msg)
    return trouve.groups()
