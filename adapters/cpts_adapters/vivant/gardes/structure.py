"""Guards on what the official parser read: what pytest-bdd would lose, or play without a word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cpts_adapters.vivant.dialecte import dialecte
from cpts_adapters.vivant.gardes.diagnostic import Diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_adapters.vivant.lecture import Lecture

Noeud = dict[str, Any]
Faute = tuple[int, str]


def fautes_de_structure(lecture: Lecture) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each part of a feature that would not be played as it reads."""
    for ligne, phrase in _fautes(lecture):
        yield Diagnostic(lecture.uri, ligne, phrase)


def _fautes(lecture: Lecture) -> Iterator[Faute]:
    if lecture.erreurs:
        return
    if not lecture.fonctionnalite:
        yield 1, "ce fichier est vide : il y faut une fonctionnalité et un scénario."
        return
    scenarios = lecture.scenarios()
    if not scenarios:
        yield _ligne(lecture.fonctionnalite), "cette fonctionnalité n'a aucun scénario."
    plans = dialecte(lecture.fonctionnalite["language"]).plans
    for scenario in scenarios:
        yield from _sans_rien(scenario, plans)
    yield from _homonymes(scenarios)
    for enfant in lecture.enfants():
        yield from _premiere_etape(enfant)


def _sans_rien(scenario: Noeud, plans: frozenset[str]) -> Iterator[Faute]:
    if not scenario["steps"]:
        yield _ligne(scenario), f"« {scenario['name']} » n'a aucune étape."
    if scenario["keyword"] in plans and not scenario["examples"]:
        yield _ligne(scenario), f"« {scenario['name']} » est un plan sans exemples."
    for exemples in scenario["examples"]:
        if not exemples.get("tableBody"):
            yield _ligne(exemples), "ces exemples n'ont aucune ligne : rien n'en serait joué."
    yield from _repetees([ligne for e in scenario["examples"] for ligne in e.get("tableBody", ())])


def _repetees(lignes: list[Noeud]) -> Iterator[Faute]:
    premieres: dict[tuple[str, ...], int] = {}
    for exemple in lignes:
        ligne = premieres.setdefault(tuple(c["value"] for c in exemple["cells"]), _ligne(exemple))
        if ligne != _ligne(exemple):
            yield _ligne(exemple), f"cet exemple répète celui de la ligne {ligne}."


def _homonymes(scenarios: list[Noeud]) -> Iterator[Faute]:
    premiers: dict[str, int] = {}
    for scenario in scenarios:
        ligne = premiers.setdefault(scenario["name"], _ligne(scenario))
        if ligne != _ligne(scenario):
            homonyme = f"« {scenario['name']} » porte le nom du scénario de la ligne {ligne}"
            yield _ligne(scenario), f"{homonyme} : un seul des deux serait joué."


def _premiere_etape(enfant: Noeud) -> Iterator[Faute]:
    etapes = (enfant.get("scenario") or enfant.get("background") or {}).get("steps")
    if etapes and etapes[0]["keywordType"] in {"Conjunction", "Unknown"}:
        mot = etapes[0]["keyword"].strip()
        voulu = "il faut un état de départ, une action ou un résultat"
        yield _ligne(etapes[0]), f"« {mot} » ne commence pas une première étape : {voulu}."


def _ligne(noeud: Noeud) -> int:
    return int(noeud["location"]["line"])
