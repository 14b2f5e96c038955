"""Repair what French typing and word processors do to Gherkin, without touching what it says.

Keywords, steps, tags and indentation are rewritten in plain spaces and apostrophes. Titles, prose,
comments, cells and long texts stay as they are, but for composed accents. A line stays a line.
Decided in ADR 0051.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from attrs import define, frozen

from cpts_adapters.vivant.caracteres import (
    APOSTROPHES,
    BOM,
    ESPACES,
    GUILLEMETS,
    INVISIBLES,
    composer,
    simplifier,
)
from cpts_adapters.vivant.dialecte import Dialecte, dialecte, langue, langue_nommee

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

SCENARIOS = frozenset({"background", "scenario", "scenarioOutline"})
DROITS = ('"""', "```")
MARGE = re.compile(rf"\A[\s{INVISIBLES}]*")
FERMETURE = re.compile(rf'[{GUILLEMETS}"]{{3}}')
TEXTE_LONG = re.compile(rf'{FERMETURE.pattern}[^\s{GUILLEMETS}"]*\s*$')


@frozen
class Ligne:
    """A line as written and as repaired; `douteux` is a keyword that may be prose."""

    numero: int
    avant: str
    apres: str
    douteux: str | None = None

    @property
    def raisons(self) -> tuple[str, ...]:
        """Return what the repair changed, in French."""
        return tuple(_raisons(self.avant, self.apres))


def corriger(texte: str) -> str:
    """Return a feature file repaired; a correct one is returned as it is."""
    return recomposer(relire(texte))


def recomposer(lignes: Iterable[Ligne]) -> str:
    """Return the text that repaired lines make."""
    return "\n".join(ligne.apres for ligne in lignes)


def relire(texte: str) -> Iterator[Ligne]:
    """Yield the lines of a feature file, each with its repair."""
    brutes = texte.split("\n")
    lecture = _Relecture.de([composer(ligne) for ligne in texte.lstrip(BOM).split("\n")])
    for rang, avant in enumerate(brutes):
        apres, douteux = lecture.reparer(rang)
        yield Ligne(rang + 1, avant, apres, douteux)


@define
class _Relecture:
    """Where the reading stands: what the official parser would accept there."""

    lignes: Sequence[str]
    mots: Dialecte
    titre: str | None = None  # the kind of the last one; none under a tag
    fonctionnalite_lue: bool = False
    corps: bool = False  # a step, a tag or a row was read: prose is over
    fermeture: re.Pattern[str] | None = None  # what closes the long text, inside one

    @classmethod
    def de(cls, lignes: Sequence[str]) -> _Relecture:
        return cls(lignes, dialecte(langue(lignes)))

    def reparer(self, rang: int) -> tuple[str, str | None]:
        """Return the line repaired, and its keyword when it may be prose."""
        ligne = self.lignes[rang]
        marge, reste = decouper(ligne)
        if self.fermeture:
            return self._texte_long(ligne, marge, reste), None
        mot = self.mots.titre(reste)
        if mot:
            return self._titre(rang, mot, marge, reste)
        return self._autre(ligne, marge, reste), None

    def _titre(self, rang: int, mot: str, marge: str, reste: str) -> tuple[str, str | None]:
        genre = self.mots.titres[mot]
        if not (reste.startswith(f"{mot}:") or self._annonce(rang, genre)):
            return marge + reste, mot
        self.titre, self.corps = genre, False
        self.fonctionnalite_lue |= genre == "feature"
        return f"{simplifier(marge)}{mot}:{reste.partition(':')[2]}", None

    def _annonce(self, rang: int, genre: str) -> bool:
        """Tell whether a damaged keyword is a title, not the first word of some prose."""
        if self.corps or genre == "rule":
            return True
        if genre == "feature":
            return not self.fonctionnalite_lue
        suivantes = (decouper(ligne)[1] for ligne in self.lignes[rang + 1 :])
        if genre == "examples":
            return next(filter(_parle, suivantes), "").startswith("|")
        return self._des_pas_suivent(suivantes)

    def _des_pas_suivent(self, suivantes: Iterable[str]) -> bool:
        for reste in suivantes:
            if reste.startswith("@") or self.mots.titre(reste):
                return False
            if self.mots.est_un_pas(simplifier(reste)):
                return True
        return False

    def _autre(self, ligne: str, marge: str, reste: str) -> str:
        if reste.startswith("@") or self._est_un_pas(reste):
            self.titre = None if reste.startswith("@") else self.titre
            self.corps = True
            return simplifier(ligne)
        if self.corps and (reste.startswith(DROITS) or TEXTE_LONG.match(reste)):
            return self._ouvrir(marge, reste)
        if reste.startswith("|"):
            self.corps |= self.titre == "examples"
        elif _parle(reste):
            return ligne
        return simplifier(ligne) if langue_nommee(reste) else simplifier(marge) + reste

    def _est_un_pas(self, reste: str) -> bool:
        return self.titre in SCENARIOS and self.mots.est_un_pas(simplifier(reste))

    def _ouvrir(self, marge: str, reste: str) -> str:
        droit = reste.startswith(DROITS)
        self.fermeture = re.compile(re.escape(reste[:3])) if droit else FERMETURE
        return simplifier(marge) + (reste if droit else '"""' + reste[3:])

    def _texte_long(self, ligne: str, marge: str, reste: str) -> str:
        if not (self.fermeture and self.fermeture.match(reste)):
            return ligne
        self.fermeture = None
        return ligne if reste.startswith(DROITS) else simplifier(marge) + '"""' + reste[3:]


def decouper(ligne: str) -> tuple[str, str]:
    """Return the indentation of a line, invisible characters included, and the rest."""
    reste = MARGE.sub("", ligne)
    return ligne[: len(ligne) - len(reste)], reste


def _parle(reste: str) -> bool:
    """Tell whether a line is neither blank nor a comment."""
    return bool(reste) and not reste.startswith("#")


def _raisons(avant: str, apres: str) -> Iterator[str]:
    if avant.startswith(BOM):
        yield "marque d'ordre des octets (BOM) en tête de fichier"
    if composer(avant) != avant:
        yield "accents décomposés (NFD)"
    perdus = Counter(avant.lstrip(BOM)) - Counter(apres)
    if perdus.keys() & set(ESPACES + INVISIBLES):
        yield "espace insécable ou caractère invisible"
    if perdus.keys() & set(APOSTROPHES):
        yield "apostrophe typographique"
    if perdus.keys() & set(GUILLEMETS):
        yield "guillemets typographiques autour d'un texte long"
    if ":" in apres and len(simplifier(avant.partition(":")[0])) > len(apres.partition(":")[0]):
        yield "espace avant le deux-points d'un mot-clé"
