"""The copies of the common catalogue as a person reads them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from cpts_adapters.cli.display import out, pairs, table, title
from cpts_adapters.cli.moments import show_instant
from cpts_adapters.cli.short_ids import short

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cpts_adapters.cli.session import Session

TITLE = "titre"


def show_all(session: Session, views: Sequence[dict[str, Any]]) -> None:
    """Print copies, one a line."""
    if not views:
        out("Le catalogue commun est vide.")
        return
    rows = [
        (short(v["copie"]), str(v["version"]), v["cpts"], _when(session, v), _title(v))
        for v in views
    ]
    table(("copie", "version", "CPTS", "partagée le", "titre"), rows)


def show(session: Session, one: dict[str, Any]) -> None:
    """Print a copy."""
    title(_title(one))
    out(f"{one['copie']}, version {one['version']}, partagée par {one['cpts']}")
    out(f"le {_when(session, one)} ; empreinte {one['empreinte']}")
    pairs([(field["libelle"], "\n".join(field["valeurs"])) for field in one["contenu"]])


def _when(session: Session, one: dict[str, Any]) -> str:
    return show_instant(datetime.fromisoformat(one["partagee_le"]), session.zone)


def _title(one: dict[str, Any]) -> str:
    return next(", ".join(f["valeurs"]) for f in one["contenu"] if f["champ"] == TITLE)
