"""Every decision that a rule, a scenario or a comment names is written, once."""

import re

from tests.architecture.depot import RACINE, lire, relatif, textes

DECISIONS = sorted((RACINE / "docs" / "adr").glob("[0-9]*.md"))
NUMEROS = [chemin.name[:4] for chemin in DECISIONS]
CITATION = re.compile(r'(?:\bADR |Interpretation\(\s*"|\badr/|@adr:)(\d{4})\b')


def citations() -> dict[str, str]:
    """The numbers named, each with the last file that names it; tests make numbers up."""
    return {
        numero: relatif(chemin)
        for chemin in textes()
        if not relatif(chemin).startswith("tests/")
        for numero in CITATION.findall(lire(chemin))
    }


def test_un_numero_ne_designe_qu_une_decision():
    assert len(NUMEROS) == len(set(NUMEROS))


def test_chaque_decision_porte_son_numero_en_titre():
    assert [
        relatif(chemin)
        for chemin, numero in zip(DECISIONS, NUMEROS, strict=True)
        if not lire(chemin).startswith(f"# {numero}. ")
    ] == []


def test_chaque_decision_citee_est_ecrite():
    assert {numero: ou for numero, ou in citations().items() if numero not in NUMEROS} == {}


def test_une_citation_est_vue():
    ecrites = 'Interpretation("9991"), Interpretation(\n"9992"), @adr:9993, ADR 9994, adr/9995'
    assert CITATION.findall(ecrites) == ["9991", "9992", "9993", "9994", "9995"]
