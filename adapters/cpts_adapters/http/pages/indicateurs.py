"""Indicators: trend, target and achievement of those of the contract; those that are computed."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from cpts_adapters.http.charts import Cell, Drawing, Figures, Row, trend
from cpts_adapters.http.pages.coordination_cadre import (
    COORDINATION,
    UNTOLD,
    View,
    brief,
    day,
    enter,
    mission_of,
    number,
    readable,
    told,
)
from cpts_core.application.indicateurs_calcules.lecture import indicateurs
from cpts_core.kernel.errors import DroitInsuffisant, HorsPeriode
from cpts_core.workflows.projet.indicateur.etats import Unite
from cpts_core.workflows.projet.indicateur.serie import atteinte_de, serie

if TYPE_CHECKING:
    from cpts_adapters.http.api.handling import Asked
    from cpts_core.application.indicateurs_calcules.lecture import Annee
    from cpts_core.ports.store import Head
    from cpts_core.workflows.projet.indicateur.serie import Annee as DeContrat

PAGE, _DIGITS = 12, 4
UNDRAWN = (Unite.DATE, Unite.OUI_NON, None)
"""What is no quantity: told in the table, not drawn."""
DEFINITION = (
    ("nature", "nature"),
    ("niveau", "niveau"),
    ("unite", "unité"),
    ("sens", "sens"),
    ("producteur", "produit par"),
    ("source", "source des données"),
    ("numerateur", "numérateur"),
    ("denominateur", "dénominateur"),
    ("formule", "calcul de l'atteinte"),
    ("poids", "poids"),
)


def followed(asked: Asked) -> View:
    """Return a page of the indicators of the contract, then the computed ones of a year."""
    enter(asked, COORDINATION)
    asked.only("apres", "annee")
    return {**of_contract(asked), "calcules": computed(asked)}


def of_contract(asked: Asked) -> View:
    """Return a page of the indicators of the contract, each with its definition and evidence."""
    heads = readable(asked, "indicateur", asked.given("apres"), PAGE + 1)
    more = heads[PAGE - 1].stream if len(heads) > PAGE else ""
    names = {head.stream: mission_of(head) for head in asked.lectures.liste("mission")}
    return {"indicateurs": [_indicator(asked, h, names) for h in heads[:PAGE]], "suite": more}


def computed(asked: Asked) -> View:
    """Return the computed indicators of a calendar year; small numbers stay hidden."""
    last = asked.now.astimezone(asked.zone).year - 1
    given = asked.given("annee")
    year = int(given) if given.isdecimal() and given.isascii() and len(given) == _DIGITS else last
    view: View = {"annee": year, "annees": [last - 2, last - 1, last]}
    try:
        read = indicateurs(asked.lectures, year)
    except (HorsPeriode, DroitInsuffisant) as refusal:
        return {**view, "refus": refusal.phrase}
    return {**view, "seuil": read.seuil, "lignes": _computed_rows(read)}


def _computed_rows(read: Annee) -> list[View]:
    masked = f"moins de {read.seuil}"
    return [
        {
            "libelle": result.calcul.libelle,
            "masque": result.masque,
            "valeur": masked if result.masque else _value(result),
            "sur": masked if result.masque else number(result.denominateur),
            "sources": [str(source) for source in result.calcul.source],
        }
        for result in read.resultats
    ]


def _value(result: Any) -> str:
    return number(result.valeur) + ("" if result.numerateur is None else "\u00a0%")


def _indicator(asked: Asked, head: Head, missions: dict[str, str]) -> View:
    said = told(asked, head)
    known: Any = head.record.donnees
    years = serie(known)
    return {
        **brief(asked, head),
        "titre": said["intitule"] or "indicateur sans intitulé",
        "mission": missions.get(known.mission, ""),
        "definition": [(label, said[name]) for name, label in DEFINITION if said[name]],
        "depart": _start(known),
        "graphique": _chart(head, said, years),
        "preuves": [
            {"annee": one["annee"], "le": day(one["le"]), "preuve": one["preuve"]}
            for one in said["mesures"]
        ],
    }


def _start(known: Any) -> str:
    value = _shown(known.unite, known.reference, known.jour_de_reference)
    return UNTOLD if value == UNTOLD else f"{value} en {known.annee_de_reference}"


def _chart(head: Head, said: View, years: tuple[DeContrat, ...]) -> Drawing:
    known: Any = head.record.donnees
    rows = tuple(_year(known, one) for one in years)
    title = f"{said['intitule'] or 'Indicateur'}, par année de contrat"
    series = ("cible", "mesure", "atteinte")
    name = f"i{head.stream[-8:]}"
    told_ = Figures(name, title, "année de contrat", series, rows)
    return trend(told_)


def _year(known: Any, one: DeContrat) -> Row:
    reached = one.arrete.atteinte if one.arrete else atteinte_de(known, one.annee)
    share = UNTOLD if reached is None else f"{number(reached.quantize(Decimal('0.1')))}\u00a0%"
    return Row(
        f"année {one.annee}", (_cell(known, one.cible), _cell(known, one.mesure), Cell(share))
    )


def _cell(known: Any, told_: Any) -> Cell:
    if told_ is None:
        return Cell(UNTOLD)
    drawn = None if known.unite in UNDRAWN else told_.valeur
    return Cell(_shown(known.unite, told_.valeur, told_.jour), drawn)


def _shown(unit: Unite | None, value: Decimal | None, on: Any) -> str:
    if unit is Unite.DATE:
        return day(on)
    if unit is Unite.OUI_NON and value is not None:
        return "oui" if value else "non"
    return number(value) + ("\u00a0%" if unit is Unite.POURCENTAGE and value is not None else "")
