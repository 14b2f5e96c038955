"""What the demonstration shows, as plain sections: whoever prints them chooses how."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from attrs import frozen

from cpts_adapters.cli.moments import show_day, show_due, show_instant, show_left
from cpts_adapters.demo.stage import ZONE
from cpts_core.application.presentation import Element, nom_de_l_auteur, presenter
from cpts_core.kernel.errors import Introuvable
from cpts_core.kernel.workflow import Vue

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cpts_adapters.demo.stage import Person, Stage
    from cpts_core.application.lectures import Due, Lectures
    from cpts_core.kernel.messages import Fait

Row = tuple[str, ...]
YES, NO = "oui", "non"
SHOWN = 4
"""How many commands a table names: those that change the state come first."""


@frozen
class Section:
    """A title, some lines, and a table."""

    title: str
    lines: tuple[str, ...] = ()
    columns: Row = ()
    rows: tuple[Row, ...] = ()


def people(persons: Iterable[Person]) -> Section:
    """Return who is who."""
    rows = tuple((p.account, p.role.value, p.told) for p in persons)
    return Section("Qui est qui", (), ("compte", "rôle", "à la CPTS"), rows)


def timeline(stage: Stage, person: Person, title: str) -> Section:
    """Return the facts of a story, as one who follows it reads them."""
    lectures, stream = stage.reads(person), stage.streams[title]
    head = lectures.dossier(stream)
    rows = tuple(_told(stage, lectures, fact) for fact in lectures.historique(stream))
    state = f"Aujourd'hui : {head.record.etat.value} (dossier {stream[-8:]})."
    return Section(title, (state,), ("quand", "fait", "état", "par"), rows)


def _told(stage: Stage, lectures: Lectures, fact: Fait) -> Row:
    workflow = fact.procedure(stage.application.registre)
    return (
        show_instant(fact.survenu_le, ZONE),
        fact.evenement.libelle,
        str(workflow.etats[fact.etat].value),
        nom_de_l_auteur(lectures, fact.par),
    )


def due(stage: Stage, person: Person, title: str) -> Section:
    """Return what is due as a person's list shows it now."""
    now = stage.clock.now()
    rows = tuple(_due(stage, one, now) for one in stage.reads(person).echeances())
    line = f"Le {show_instant(now, ZONE)}, ce que voit {person.account} ({person.role.value}) :"
    lines = (line,) if rows else (line, "aucune échéance.")
    return Section(title, lines, ("pour le", "échéance", "dossier", "qui", "ensuite"), rows)


def _due(stage: Stage, listed: Due, now: datetime) -> Row:
    head, known, scheduled = listed.head, listed.echeance, listed.programmee
    by = f"{show_due(scheduled.le, ZONE)} ({show_left(scheduled.le, ZONE, now)})"
    return (
        "sans délai" if _at_once(stage, known.delai) else by,
        known.libelle,
        f"{head.workflow} {head.stream[-8:]}",
        ", ".join(role.value for role in known.qui),  # type: ignore[attr-defined] # our roles
        known.alors.libelle if known.alors else "rappel",
    )


def _at_once(stage: Stage, delay: Any) -> bool:
    """Tell whether a parameter says « sans délai »: that is never shown as a number of days."""
    if not isinstance(delay, str):
        return False
    parameters = stage.application.contexte.parametres(stage.tenant, stage.clock.now().date())
    return getattr(parameters[delay], "nombre", None) == 0


def access(stage: Stage, title: str, stream: str, persons: Iterable[tuple[Person, str]]) -> Section:
    """Return what each person sees of a record now, and may do with it."""
    rows = tuple(
        (
            f"{person.role.value} ({told})" if told else str(person.role.value),
            *_seen(stage, person, stream),
            _doable(stage, person, stream),
        )
        for person, told in persons
    )
    line = f"Le {show_instant(stage.clock.now(), ZONE)}, sur le dossier {stream[-8:]} :"
    columns = ("rôle", *(vue.value for vue in Vue), "peut faire")
    return Section(title, (line,), columns, rows)


def _seen(stage: Stage, person: Person, stream: str) -> Row:
    return tuple(YES if _reads(stage, person, stream, vue) else NO for vue in Vue)


def _reads(stage: Stage, person: Person, stream: str, vue: Vue) -> bool:
    try:
        stage.reads(person).dossier(stream, vue)
    except Introuvable:
        return False
    return True


def _doable(stage: Stage, person: Person, stream: str) -> str:
    if not any(_reads(stage, person, stream, vue) for vue in Vue):
        return "rien : pour ce rôle, le dossier n'existe pas"
    if not _reads(stage, person, stream, Vue.DOSSIER):
        return "agir sans lire"
    doable = [p.transition for p in stage.reads(person).possible(stream) if p.faisable]
    doable.sort(key=lambda row: row.vers is None)
    labels = list(dict.fromkeys(row.quand.libelle for row in doable))
    if len(labels) > SHOWN:
        labels[SHOWN:] = [f"et {len(labels) - SHOWN} de plus"]
    return ", ".join(labels) or "rien"


def fields(stage: Stage, person: Person, stream: str, names: Sequence[str]) -> Row:
    """Return some fields of a record as a person reads them now."""
    lectures = stage.reads(person)
    head = lectures.dossier(stream)
    shown = {e.nom: e.valeur for e in presenter(lectures, head, head.record.donnees)}
    return tuple(_plain(shown[name]) for name in names)


def record(stage: Stage, person: Person, title: str, stream: str) -> Section:
    """Return a record as a person reads it now."""
    lectures = stage.reads(person)
    head = lectures.dossier(stream)
    told = presenter(lectures, head, head.record.donnees)
    rows = tuple((e.libelle, _plain(e.valeur)) for e in told if e.valeur not in (None, ()))
    return Section(title, (f"État : {head.record.etat.value}.",), ("champ", "valeur"), rows)


def _plain(value: Any) -> str:
    match value:
        case None | ():
            return "—"
        case datetime():
            return show_instant(value, ZONE)
        case date():
            return show_day(value)
        case tuple():
            return " ; ".join(_plain(one) for one in value if not _empty(one))
        case Element():
            return f"{value.libelle} : {_plain(value.valeur)}"
        case _:
            return str(value)


def _empty(value: Any) -> bool:
    return isinstance(value, Element) and value.valeur in (None, ())
