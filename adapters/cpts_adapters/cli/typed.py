"""From what was typed to a command: short forms completed, everything wrong said at once."""

from __future__ import annotations

import re
import sys
from datetime import date, datetime
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

import click

from cpts_adapters.cli.generated import given, option_name
from cpts_adapters.cli.moments import read_instant, to_iso
from cpts_adapters.serialisation.commands import read_command
from cpts_core.kernel.champs import Reference, Sensibilite, descriptions
from cpts_core.kernel.errors import Anomalie, DonneesInvalides, ErreurProcedure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cpts_adapters.cli.session import Session
    from cpts_core.kernel.champs import Description
    from cpts_core.kernel.messages import Command

STDIN = "-"


def build_command(
    session: Session, kind: type[Command], params: dict[str, Any], extra: Sequence[str]
) -> Command:
    """Return the command; raise DonneesInvalides with every anomaly, unknown options included."""
    faults = list(unknown(kind, extra))
    values: dict[str, Any] = {}
    for name, typed in given(kind, params).items():
        description = descriptions(kind)[name]
        try:
            values[name] = _each(session, description, typed)
        except ErreurProcedure as error:
            faults.append(Anomalie(option_name(description), _sentence(error)))
    try:
        built = read_command(kind, values)
    except DonneesInvalides as error:
        known = {fault.chemin for fault in faults}
        new = [a for a in _as_typed(kind, error) if a.chemin not in known]
        raise DonneesInvalides([*faults, *new]) from None
    if faults:
        raise DonneesInvalides(faults)
    return built


def unknown(kind: type[Command], extra: Sequence[str]) -> Iterator[Anomalie]:
    """Yield an anomaly per option that the command does not have, and per stray word."""
    options = [option_name(d) for d in descriptions(kind).values()]
    after_option = False
    for word in extra:
        if word.startswith("-"):
            option = word.partition("=")[0]
            close = get_close_matches(option, options, n=1)
            hint = f" ; vouliez-vous dire {close[0]} ?" if close else ""
            yield Anomalie(option, f"cette option n'existe pas{hint}")
        elif not after_option:
            yield Anomalie(f"« {word} »", "ce mot est en trop (mettre un texte entre guillemets)")
        after_option = word.startswith("-") and "=" not in word


def _each(session: Session, description: Description, typed: Any) -> Any:
    if isinstance(typed, list):
        return [_expand(session, description, one) for one in typed]
    return _expand(session, description, typed)


def _expand(session: Session, description: Description, text: str) -> str:
    """Complete what people shorten: a record's end, a local hour, a French date, the input."""
    if text == STDIN and description.sensibilite is not Sensibilite.PUBLIC:
        return sys.stdin.read()
    if description.genre is Reference:
        return session.dossier(text)
    if description.genre is date:
        return to_iso(text)
    if description.genre is datetime:
        return _instant(session, text)
    return text


def _instant(session: Session, text: str) -> str:
    """Return an instant with its zone; leave what is not one to be refused with the rest."""
    try:
        return read_instant(text, session.zone, session.now).isoformat()
    except click.UsageError:
        return text


def _sentence(error: ErreurProcedure) -> str:
    """Return what is wrong with one value, without naming it twice."""
    if isinstance(error, DonneesInvalides):
        return " ; ".join(anomaly.phrase for anomaly in error.anomalies)
    return error.phrase.rstrip(".")


def _as_typed(kind: type[Command], error: DonneesInvalides) -> Iterator[Anomalie]:
    """Yield the anomalies with the options' names instead of the fields'."""
    described = descriptions(kind)
    for anomaly in error.anomalies:
        name = re.split(r"[.\[]", anomaly.chemin)[0]
        rest = anomaly.chemin.removeprefix(name)
        option = option_name(described[name]) if name in described else name
        yield Anomalie(f"{option}{rest}", anomaly.phrase)
