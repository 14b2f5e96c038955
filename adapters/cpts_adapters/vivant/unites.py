"""The units of the source documents: their frozen list, and whether the documents still hold them.

The project keeps ids and hashes, never the sentences. Where the environment variable
`CPTS_SOURCES` names a folder that holds the documents, each unit is found, changed, or orphan.
"""

from __future__ import annotations

import csv
import hashlib
import re
import tomllib
import unicodedata
from collections import Counter
from difflib import SequenceMatcher
from enum import Enum
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from importlib.resources.abc import Traversable
    from pathlib import Path

VARIABLE = "CPTS_SOURCES"
_DONNEES = files("cpts_adapters.vivant")
_LISTE = _DONNEES / "unites.tsv"
_CHIFFRES = 16
_DROITS = str.maketrans("\u2019\u2018\u201c\u201d", "''\"\"")
_BLANCS = re.compile(r"[\s\u200b\u200c\u200d\u2060\ufeff]+")
_FIN_DE_PHRASE = re.compile(r"(?<=[.!?]) (?=[A-ZÀ-ÖØ-Þ«\"(\[])")
_NUMERO = re.compile(r"\d+\.")


@frozen
class Unite:
    """A unit as the project knows it: id, document, section, nature, first digits of its hash."""

    code: str
    document: str
    section: str
    nature: str
    empreinte: str

    @property
    def est_une_regle(self) -> bool:
        """Tell whether the unit asks for something; the others are titles and context."""
        return self.nature == "regle"


class Verdict(Enum):
    """What a document says of a unit."""

    TROUVE = "trouvé"
    MODIFIE = "modifié"
    ORPHELIN = "orphelin"


@cache
def charger(liste: Traversable = _LISTE) -> Mapping[str, Unite]:
    """Return the units by id, in the order of the documents."""
    with liste.open(encoding="utf-8") as fichier:
        rangees = csv.DictReader(fichier, delimiter="\t")
        unites = [
            Unite(r["id"], r["document"], r["section"], r["nature"], r["sha256_16"])
            for r in rangees
        ]
    return {unite.code: unite for unite in unites}


@cache
def mots() -> Mapping[str, str]:
    """Return each unit in the project's own words: enough to know it without the document."""
    lus: dict[str, str] = tomllib.loads((_DONNEES / "mots.toml").read_text("utf-8"))
    return lus


def normaliser(texte: str) -> str:
    """Return the text in NFC, quotes made straight, any white space made one space, stripped."""
    droit = unicodedata.normalize("NFC", texte).translate(_DROITS)
    return _BLANCS.sub(" ", droit).strip()


def empreinte(texte: str) -> str:
    """Return the first hexadecimal digits of the SHA-256 of the normalised text."""
    return hashlib.sha256(normaliser(texte).encode()).hexdigest()[:_CHIFFRES]


def decouper(page: str) -> list[str]:
    """Return the units of a page: one a line, split after a sentence; `1.` joins what follows."""
    return [unite for ligne in page.splitlines() for unite in _phrases(normaliser(ligne)) if unite]


def _phrases(ligne: str) -> Iterator[str]:
    numero = ""
    for phrase in _FIN_DE_PHRASE.split(ligne):
        if _NUMERO.fullmatch(phrase):
            numero = f"{numero}{phrase} "
        else:
            yield numero + phrase
            numero = ""
    yield numero.strip()


def verifier(dossier: Path, unites: Mapping[str, Unite]) -> dict[str, Verdict]:
    """Compare a folder with the units; raise FileNotFoundError where a document is missing."""
    verdicts: dict[str, Verdict] = {}
    for document, du_document in groupby(unites.values(), key=lambda unite: unite.document):
        page = (dossier / document).read_text("utf-8")
        verdicts |= comparer(list(du_document), [empreinte(u) for u in decouper(page)])
    return verdicts


def comparer(unites: Sequence[Unite], lues: Sequence[str]) -> dict[str, Verdict]:
    """Align the known units with the hashes read, in order.

    A unit met elsewhere in the document is found; one whose place another text took is changed.
    """
    alignement = SequenceMatcher(None, [u.empreinte for u in unites], lues, autojunk=False)
    verdicts = {u.code: Verdict.ORPHELIN for u in unites}
    libres = Counter(lues)
    for operation, debut, fin, ici, la in alignement.get_opcodes():
        for rang in range(debut, fin):
            if operation == "equal":
                verdicts[unites[rang].code] = Verdict.TROUVE
                libres[unites[rang].empreinte] -= 1
            elif rang - debut < la - ici:
                verdicts[unites[rang].code] = Verdict.MODIFIE
    for unite in unites:
        if verdicts[unite.code] is not Verdict.TROUVE and libres[unite.empreinte] > 0:
            verdicts[unite.code] = Verdict.TROUVE
            libres[unite.empreinte] -= 1
    return verdicts


def desaccords(dossier: Path, unites: Mapping[str, Unite]) -> Iterator[str]:
    """Yield a French sentence for each unit that the documents no longer hold as it was."""
    try:
        verdicts = verifier(dossier, unites)
    except FileNotFoundError as absent:
        yield f"{VARIABLE} : le document {absent.filename} est introuvable."
        return
    for code, verdict in verdicts.items():
        if verdict is not Verdict.TROUVE:
            document = f"{unites[code].document}, {unites[code].section}"
            yield f"{code} ({document}) : ce passage est {verdict.value}."
