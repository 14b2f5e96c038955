"""Guards on the file itself: encoding, typography, syntax."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gherkin.errors import (
    AstBuilderException,
    NoSuchLanguageException,
    UnexpectedEOFException,
    UnexpectedTokenException,
)

from cpts_adapters.vivant.dialecte import DEFAUT, dialecte, langue
from cpts_adapters.vivant.gardes.diagnostic import Diagnostic
from cpts_adapters.vivant.lecture import ENCODAGE, Lecture

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gherkin.errors import ParserException

    from cpts_adapters.vivant.typographie import Ligne

ATTENDUS = {
    "Language": "la langue",
    "FeatureLine": "une fonctionnalité",
    "BackgroundLine": "un contexte",
    "RuleLine": "une règle",
    "ScenarioLine": "un scénario",
    "ExamplesLine": "des exemples",
    "TagLine": "une étiquette",
    "StepLine": "une étape",
    "TableRow": "une ligne de tableau",
    "DocStringSeparator": "la fin du texte long",
}
NATUREL = "fr"


def decoder(uri: str, octets: bytes) -> str | Diagnostic:
    """Return the text of a file, or the diagnostic of one that is not UTF-8."""
    try:
        return octets.decode(ENCODAGE)
    except UnicodeDecodeError as refus:
        ligne = octets.count(b"\n", 0, refus.start) + 1
        return Diagnostic(uri, ligne, "ce fichier n'est pas écrit en UTF-8.")


def fautes_de_typographie(uri: str, lignes: Iterable[Ligne]) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each line that typography spoils, or may spoil."""
    for ligne in lignes:
        if ligne.avant != ligne.apres:
            quoi = ", ".join(ligne.raisons)
            yield Diagnostic(uri, ligne.numero, f"{quoi} : « cpts gherkin corriger » le répare.")
        if ligne.douteux:
            yield Diagnostic(
                uri,
                ligne.numero,
                f"« {ligne.douteux} » passe ici pour un commentaire : si c'est un titre, le"
                " deux-points le touche ; sinon, la phrase doit commencer autrement.",
            )


def fautes_de_syntaxe(lecture: Lecture) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each line that the official parser refuses."""
    lignes = lecture.texte.split("\n")
    for erreur in _premieres(lecture.erreurs):
        numero = erreur.location["line"]
        contenu = lignes[numero - 1].strip() if numero <= len(lignes) else ""
        yield Diagnostic(lecture.uri, numero, _phrase(erreur, contenu, lignes))


def _premieres(erreurs: tuple[ParserException, ...]) -> Iterator[ParserException]:
    """Yield the errors; after one about the head of the file, the others are its consequences."""
    for erreur in erreurs:
        yield erreur
        if "FeatureLine" in _attendus(erreur) or isinstance(erreur, NoSuchLanguageException):
            return


def _attendus(erreur: ParserException) -> list[str]:
    return re.findall(r"#(\w+)", str(erreur).partition(", got '")[0])


def _phrase(erreur: ParserException, contenu: str, lignes: list[str]) -> str:
    match erreur:
        case NoSuchLanguageException():
            return f"la langue de « {contenu} » est inconnue de Gherkin."
        case AstBuilderException():
            return "les lignes de ce tableau n'ont pas toutes le même nombre de cases."
        case UnexpectedEOFException():
            return f"le fichier s'arrête trop tôt ; il manque {_liste(erreur)}."
        case UnexpectedTokenException():
            return _inattendu(erreur, contenu, lignes)
    return f"« {contenu} » n'est pas une ligne d'étiquettes : une étiquette n'a pas d'espace."


def _inattendu(erreur: ParserException, contenu: str, lignes: list[str]) -> str:
    if langue(lignes) == DEFAUT and dialecte(NATUREL).titre(contenu):
        return f"il manque « # language: {NATUREL} » en première ligne."
    return f"« {contenu} » ne se lit pas ; on attend ici {_liste(erreur)}."


def _liste(erreur: ParserException) -> str:
    *debut, dernier = [ATTENDUS[nom] for nom in _attendus(erreur) if nom in ATTENDUS] or ["rien"]
    return f"{', '.join(debut)} ou {dernier}" if debut else dernier
