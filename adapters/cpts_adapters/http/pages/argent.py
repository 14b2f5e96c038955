"""Money: what a budget plans, receives and spends; what a contract pays, and when."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from cpts_adapters.http.charts import Cell, Figures, Row, bars
from cpts_adapters.http.pages.coordination_cadre import (
    COORDINATION,
    View,
    brief,
    day,
    enter,
    euros,
    readable,
)
from cpts_core.application.financement import plan
from cpts_core.workflows.commun.argent import somme
from cpts_core.workflows.organisation.budget import calculs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cpts_adapters.http.api.handling import Asked
    from cpts_adapters.http.charts import Drawing
    from cpts_core.application.financement import Plan
    from cpts_core.kernel.champs import Code
    from cpts_core.ports.store import Head
    from cpts_core.workflows.contrats.financement.conditions import Total, Versement

ENDED = {"ABANDONNE"}


def accounts(asked: Asked) -> View:
    """Return the budgets and the contracts that this person may read."""
    enter(asked, COORDINATION)
    return {
        "budgets": [budget(asked, head) for head in _kept(asked, "budget")],
        "contrats": [contract(asked, head) for head in _kept(asked, "contrat_aci")],
    }


def _kept(asked: Asked, code: str) -> list[Head]:
    return [h for h in readable(asked, code) if h.record.etat.name not in ENDED]


def budget(asked: Asked, head: Head) -> View:
    """Return a budget by envelope: planned, received, spent, and what is left."""
    asked.lectures.dossier(head.stream)
    known: Any = head.record.donnees
    lines = [_envelope(known, one) for one in calculs.enveloppes(known)]
    rows = tuple(
        Row(line["nom"], tuple(Cell(euros(line[n]), line[n]) for n in _SERIES)) for line in lines
    )
    title = " ".join(filter(None, ("Budget", str(known.annee or "")))) + ", par enveloppe"
    figures = Figures(f"b{head.stream[-8:]}", title, "enveloppe", tuple(_SERIES.values()), rows)
    return {
        **brief(asked, head),
        "annee": known.annee,
        "graphique": bars(figures),
        "totaux": [
            (label, euros(somme(line[n] for line in lines))) for n, label in _SERIES.items()
        ],
        "ressources": [(one.origine.value, euros(one.montant)) for one in known.ressources],
        "avertissements": [one.value for one in known.avertissements],
        "mois": len({one.mois for one in known.mois}),
    }


_SERIES = {
    "attendu": "à recevoir",
    "recu": "reçu",
    "prevu": "à dépenser",
    "depense": "dépensé",
}
"""What is told of an envelope, in the order of the columns."""


def _envelope(known: Any, code: Code | None) -> View:
    months = [one for one in known.mois if one.mission == code]
    return {
        "nom": str(calculs.nom(code)),
        "attendu": calculs.recettes(known, code),
        "recu": somme(one.recettes for one in months),
        "prevu": calculs.depenses(known, code),
        "depense": somme(one.depenses for one in months),
    }


def contract(asked: Asked, head: Head) -> View:
    """Return what a contract pays by calendar year, what became due, what was received."""
    known: Any = head.record.donnees
    foreseen = plan(asked.lectures, head.stream)
    return {
        **brief(asked, head),
        "signe_le": day(known.signe_le),
        "annee": known.annee,
        "graphique": _by_year(head, foreseen, known),
        "versements": [_payment(one, _paid(known)) for one in foreseen.versements],
        "recus": [
            (day(one.recu_le), one.payeur.value, one.objet.value, euros(one.montant))
            for one in known.recus
        ],
        "variable": [(one.annee, euros(one.montant)) for one in foreseen.variable_maximale],
        "reserves": foreseen.reserves,
    }


def _by_year(head: Head, foreseen: Plan, known: Any) -> Drawing:
    columns = [
        _amounts(foreseen.par_annee_civile),
        _amounts(known.dus_par_annee_civile),
        _amounts(known.recus_par_annee_civile),
    ]
    years = sorted({year for column in columns for year in column})
    rows = tuple(
        Row(str(year), tuple(_cell(column.get(year)) for column in columns)) for year in years
    )
    title, series = "Le contrat, par année civile", ("prévu", "dû", "reçu")
    return bars(Figures(f"c{head.stream[-8:]}", title, "année civile", series, rows))


def _amounts(totals: Iterable[Total]) -> dict[int, Decimal]:
    return {one.annee: one.montant for one in totals}


def _cell(amount: Decimal | None) -> Cell:
    known = Decimal(0) if amount is None else amount
    return Cell(euros(known), known)


def _paid(known: Any) -> Counter[tuple[Any, ...]]:
    """Return what has become due, each as many times as it did."""
    return Counter(_key(one) for one in known.dus)


def _key(one: Versement) -> tuple[Any, ...]:
    return one.objet, one.missions, one.ligne, one.annee, one.montant


def _payment(one: Versement, due: Counter[tuple[Any, ...]]) -> View:
    return {
        "le": day(one.due_le),
        "objet": one.objet.value,
        "pour": ", ".join(one.missions) or one.ligne or "",
        "annee": one.annee,
        "montant": euros(one.montant),
        "du": due[_key(one)] > 0,
    }
