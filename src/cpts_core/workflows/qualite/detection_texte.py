"""Mettre un texte à plat avant d'y chercher : une seule écriture pour chaque signe.

Accents composés ou décomposés, espaces insécables, apostrophes et tirets typographiques, chiffres
pleine chasse : tout est ramené à un signe simple, et chaque signe sait d'où il vient.
"""

import unicodedata
from collections.abc import Iterator

from attrs import frozen

_EQUIVALENTS = {
    **dict.fromkeys("\u2018\u2019\u02bc\u2032`\u00b4", "'"),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", ""),
    **dict.fromkeys("\t\n\r\v\f\u2028\u2029", " "),
    "\u0153": "oe",
    "\u0152": "Oe",
}


@frozen
class TexteAPlat:
    """Un texte à plat et, pour chaque signe et pour la fin, sa place dans le texte d'origine."""

    texte: str
    places: tuple[int, ...]


def mettre_a_plat(texte: str) -> TexteAPlat:
    """Ramène chaque signe à sa forme simple, en une seule lecture du texte."""
    signes: list[str] = []
    places: list[int] = []
    for place, signe in enumerate(texte):
        if unicodedata.combining(signe) and signes:
            signes[-1] = _composer(signes[-1], signe)
            continue
        for simple in _simplifier(signe):
            signes.append(simple)
            places.append(place)
    return TexteAPlat("".join(signes), (*places, len(texte)))


def cle(mot: str) -> str:
    """Donne le mot sans accents ni majuscules, pour le chercher dans un lexique."""
    decompose = unicodedata.normalize("NFD", mot)
    return "".join(signe for signe in decompose if not unicodedata.combining(signe)).lower()


def _composer(lettre: str, accent: str) -> str:
    """Pose l'accent sur la lettre ; un accent qui ne s'y compose pas est laissé de côté."""
    compose = unicodedata.normalize("NFC", lettre + accent)
    return compose if len(compose) == 1 else lettre


def _simplifier(signe: str) -> Iterator[str]:
    if signe.isascii() and signe.isprintable():
        yield signe
    elif signe.isdecimal():
        yield str(unicodedata.decimal(signe))
    elif signe in _EQUIVALENTS:
        yield from _EQUIVALENTS[signe]
    else:
        yield from unicodedata.normalize("NFKC", signe)
