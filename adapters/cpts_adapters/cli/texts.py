"""The views as lines: what `--json` does not print."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from cpts_adapters.cli.display import NOTHING, bullets, out, pairs, table, title
from cpts_adapters.cli.moments import show_day, show_due, show_instant, show_left
from cpts_adapters.cli.short_ids import short

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cpts_adapters.cli.session import Session
    from cpts_adapters.views import View


def dashed(name: str) -> str:
    """Return a command's name as it is typed."""
    return name.replace("_", "-")


def when(session: Session, deadline: View) -> str:
    """Return by when, and how long remains; « sans délai » is never a number of days."""
    instant = datetime.fromisoformat(deadline["le"])
    left = show_left(instant, session.zone, session.now)
    if deadline["sans_delai"]:
        return f"sans délai ({left})" if instant <= session.now else "sans délai"
    return f"{show_due(instant, session.zone)} ({left})"


def records(session: Session, views: Sequence[View]) -> None:
    """Print records, one a line."""
    if not views:
        out("Aucun dossier.")
        return
    rows = [
        (
            short(view["dossier"]),
            view["etat_libelle"],
            _instant(session, view["modifie_le"]),
            _next_deadline(session, view["prochaine_echeance"]),
        )
        for view in views
    ]
    table(("dossier", "état", "modifié le", "prochaine échéance"), rows)


def _next_deadline(session: Session, deadline: View | None) -> str:
    return f"{deadline['libelle']} : {when(session, deadline)}" if deadline else NOTHING


def deadlines(session: Session, views: Sequence[View]) -> None:
    """Print deadlines with their records, soonest first."""
    if not views:
        out("Aucune échéance.")
        return
    rows = [
        (
            when(session, view),
            view["libelle"],
            f"{view['procedure']} {short(view['dossier'])}",
            ", ".join(view["qui"]) or NOTHING,
            view["puis"] or "rappel",
        )
        for view in views
    ]
    table(("pour le", "échéance", "dossier", "qui", "ensuite"), rows)


def scheduled(session: Session, views: Sequence[View]) -> None:
    """Print the deadlines of one record."""
    bullets([f"{view['libelle']} : {when(session, view)}" for view in views])


def facts(session: Session, views: Iterable[View], *, details: bool) -> None:
    """Print a history."""
    views = list(views)
    rows = [
        (
            _instant(session, view["survenu_le"]),
            view["libelle"],
            view["etat_libelle"],
            view["par"],
        )
        for view in views
    ]
    if not details:
        table(("survenu le", "fait", "état", "par"), rows)
        return
    for view, row in zip(views, rows, strict=True):
        title(GAP.join(row))
        written = _instant(session, view["enregistre_le"])
        pairs([("enregistré le", written), *lines(session, view["champs"])], indent="    ")


GAP = "  "


def lines(session: Session, views: Sequence[View]) -> list[tuple[str, str]]:
    """Return fields as labels and texts; what is not given is left out."""
    return [
        (view["libelle"], text(session, view["valeur"]))
        for view in views
        if view["valeur"] not in (None, [])
    ]


def text(session: Session, value: Any) -> str:
    """Return a value as a person reads it; several are one a line."""
    if not isinstance(value, list):
        return _scalar(session, value)
    if _is_fields(value):
        return " ; ".join(f"{label} : {shown}" for label, shown in lines(session, value))
    return "\n".join(text(session, element) for element in value)


def _is_fields(value: list[Any]) -> bool:
    return all(isinstance(element, dict) for element in value)


def _scalar(session: Session, value: Any) -> str:
    """Return dates as French writes them; the view gave them as ISO."""
    if not isinstance(value, str):
        return str(value)
    try:
        read = datetime.fromisoformat(value)
    except ValueError:
        return value
    if len(value) == len("2025-03-20"):
        return show_day(date.fromisoformat(value))
    return show_instant(read, session.zone) if read.tzinfo else value


def _instant(session: Session, iso: str) -> str:
    return show_instant(datetime.fromisoformat(iso), session.zone)


def possibilities(views: Sequence[View]) -> None:
    """Print what may be done now, and what waits for something; what is for others is left out."""
    doable = [view for view in views if view["faisable"]]
    offered = {view["commande"] for view in doable}
    waiting = [v for v in views if v["autorise"] and v["commande"] not in offered]
    title("Vous pouvez :" if doable else "Vous ne pouvez rien faire pour l'instant.")
    pairs(_by_command(doable, "a_fournir"), "  ")
    if waiting:
        title("Pas encore :")
        pairs(_by_command(waiting, "manques"), "  ")


def _by_command(views: Sequence[View], reasons: str) -> list[tuple[str, str]]:
    """Return a line per command, and under it where each of its rows leads and asks for."""
    rows: dict[str, list[str]] = {}
    for view in views:
        told = rows.setdefault(dashed(view["commande"]), [view["libelle"]])
        if view[reasons]:
            told.append(f"→ {view['vers_libelle'] or 'même état'} : {' ; '.join(view[reasons])}")
    return [(command, "\n".join(told)) for command, told in rows.items()]
