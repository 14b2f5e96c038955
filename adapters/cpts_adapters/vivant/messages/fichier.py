"""Write messages, one a line, all or nothing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from cpts_adapters.vivant.messages.specification import Enveloppe

_ECRIVAIN = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def en_lignes(enveloppes: Iterable[Enveloppe]) -> str:
    """Return messages as NDJSON."""
    return "".join(f"{_ECRIVAIN.encode(enveloppe)}\n" for enveloppe in enveloppes)


def ecrire(chemin: Path, contenu: str) -> None:
    """Write a file whole, or leave the one that was there. Raises OSError."""
    chemin.parent.mkdir(parents=True, exist_ok=True)
    provisoire = chemin.with_name(f"{chemin.name}.partiel")
    provisoire.write_text(contenu, "utf-8")
    provisoire.replace(chemin)
