"""Samples of the journal, one line a tag, as they were written: `figes/`, never written again.

`python -m tests.adapters.serialisation.figer` adds the tags that have none yet, touches no other
line, and prints the digest that the test pins: whoever changes a sample has to say so.
"""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cpts_adapters.serialisation.codec import Codec, tag_of
from cpts_adapters.serialisation.rows import compact
from cpts_core.kernel.champs import Saisie, descriptions
from cpts_core.workflows.index import Registre
from tests.contracts.essai import fact, head

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_core.kernel.champs import Description
    from cpts_core.kernel.messages import Event

DOSSIER = Path(__file__).with_name("figes")
FAITS, EMPRUNT = DOSSIER / "faits.jsonl", DOSSIER / "emprunt.jsonl"
FIGEES = (
    "incident",
    "reunion",
    "declaration_eigs",
    "identite",
    "entraide",
    "sensibilisation",
)
"""The procedures whose facts are sampled; those that every workflow has come with them."""

_VALEURS: dict[Any, Any] = {
    bool: True,
    int: 3,
    Decimal: Decimal("12.50"),
    date: date(2025, 3, 20),
    datetime: datetime(2025, 3, 20, 9, 30, tzinfo=UTC),
    Saisie: "2025-03-20",
}


def faits() -> dict[str, tuple[str, type[Event]]]:
    """Return every event class of the sampled procedures, by tag, with a procedure that has it."""
    registre = Registre()
    return {
        tag_of(code, classe): (code, classe)
        for code in FIGEES
        for classe in registre[code].evenements.values()
    }


def lignes(chemin: Path) -> list[dict[str, Any]]:
    """Read the lines of a sample."""
    return [json.loads(ligne) for ligne in chemin.read_text("utf-8").splitlines()]


def empreinte(chemin: Path) -> str:
    """Return the digest of a sample."""
    return sha256(chemin.read_bytes()).hexdigest()


def _neufs() -> Iterator[str]:
    codec, connus = Codec(Registre().__getitem__), {ligne["type"] for ligne in lignes(FAITS)}
    for etiquette, (code, classe) in faits().items():
        if etiquette not in connus:
            ecrit = codec.fact_row(fact(head("0001"), "c1", evenement=_exemple(classe)))
            charge = json.loads(ecrit.payload)
            yield compact({"workflow": code, "type": etiquette, "payload": charge})


def _exemple(classe: type[Event]) -> Event:
    return classe(**{nom: _champ(d) for nom, d in descriptions(classe).items()})


def _champ(description: Description) -> Any:
    genre = description.genre
    if isinstance(genre, type) and issubclass(genre, Enum):
        valeur: Any = next(iter(genre))
    else:
        valeur = _VALEURS.get(genre, "x-1")
    return (valeur,) if description.multiple else valeur


if __name__ == "__main__":
    FAITS.touch()
    with FAITS.open("a", encoding="utf-8") as sortie:
        sortie.writelines(f"{ligne}\n" for ligne in list(_neufs()))
    print(FAITS.name, empreinte(FAITS))
