"""Break the small procedure of the tests, and read the faults that are found in it."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from cpts_core.kernel.errors import TableInvalide
from tests.kernel.procedure import RETOUR, emprunt, rangees

DEMANDER, PRETER, RENDRE, PERDRE = range(4)


def table(rang: int, **changements: Any) -> tuple[Any, ...]:
    """Return the rows with one of them changed."""
    rows = list(rangees())
    rows[rang] = evolve(rows[rang], ligne="procedure.py:7", **changements)
    return tuple(rows)


def fautes(**parts: Any) -> list[str]:
    """Return the faults of a table, one a line."""
    with pytest.raises(TableInvalide) as levee:
        emprunt(**{"defini": "procedure.py:1", **parts})
    entete, *lignes = str(levee.value).splitlines()
    assert entete == "table « emprunt d'un objet » invalide :"
    return [ligne.removeprefix("- ") for ligne in lignes]


def avec_retour(**changements: Any) -> tuple[Any, ...]:
    """Return the rows with another deadline in place of the shipped one."""
    autre = evolve(RETOUR, **changements)
    demander, preter, rendu, perdu = rangees()
    preter = evolve(preter, programme=(autre,), ligne="procedure.py:7")
    return (demander, preter, evolve(rendu, leve=(autre,)), evolve(perdu, leve=(autre,)))
