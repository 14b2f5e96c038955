"""Options generated from the described fields of a command: a new chapter appears by itself.

click neither checks nor requires anything here: `read_command` reports all that is wrong at once.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

import click

from cpts_adapters.cli.base import COMMON
from cpts_core.kernel.champs import Code, Membre, Reference, Saisie, Sensibilite, descriptions
from cpts_core.kernel.valeurs import ecrire

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_core.kernel.champs import Description
    from cpts_core.kernel.messages import Command

YES, NO = "oui", "non"
WHEN, ONCE = "_survenu_le", "_commande_id"
"""The options of every command; their parameters are underlined, for a field may be named so."""
RESERVED = {*(name for name, *_ in COMMON), "json", "help", "survenu-le", "commande-id"}
_METAVARS: dict[Any, str] = {
    bool: f"{YES}|{NO}",
    int: "NOMBRE",
    Code: "CODE",
    Reference: "DOSSIER",
    Membre: "COMPTE",
    Saisie: "VALEUR",
}


def option_name(description: Description) -> str:
    """Return the option of a field; one that is already taken is prefixed."""
    name = description.option
    return f"--champ-{name}" if name in RESERVED else f"--{name}"


def field_options(kind: type[Command]) -> list[click.Parameter]:
    """Return the options of a command's fields, then those of every command."""
    options: list[click.Parameter] = []
    for description in descriptions(kind).values():
        options += _options(description)
    return [*options, *_about_the_command()]


def _options(description: Description) -> Iterator[click.Parameter]:
    name, option = description.nom, option_name(description)
    told: dict[str, Any] = {"metavar": _metavar(description), "help": _help(description)}
    if description.genre is not bool:
        yield click.Option([name, option], multiple=description.multiple, **told)
    else:
        yield click.Option([name, option], is_flag=False, flag_value=YES, **told)
        opposite = f"--{NO}-{option.removeprefix('--')}"
        yield click.Option([_opposite(name), opposite], is_flag=True, hidden=True)


def _opposite(name: str) -> str:
    return f"_{NO}_{name}"


def _about_the_command() -> tuple[click.Parameter, ...]:
    when = "Quand c'est arrivé (par défaut : maintenant)."
    once = "Identifiant de la commande : deux fois le même, un seul effet."
    return (
        click.Option([WHEN, "--survenu-le"], metavar="DATE", help=when),
        click.Option([ONCE, "--commande-id"], metavar="TEXTE", help=once),
    )


def _metavar(description: Description) -> str:
    kind = description.genre
    if isinstance(kind, type) and issubclass(kind, Enum):
        return "CHOIX"
    return _METAVARS.get(kind) or ("DATE" if "date" in getattr(kind, "__name__", "") else "TEXTE")


def _help(description: Description) -> str:
    return " ; ".join(_parts(description))


def _parts(description: Description) -> Iterator[str]:
    """Yield what a person must know of a field, in one line."""
    champ = description.champ
    label = champ.libelle[:1].upper() + champ.libelle[1:]
    yield f"{label} (obligatoire)" if description.obligatoire else label
    if champ.aide:
        yield champ.aide
    if isinstance(description.genre, type) and issubclass(description.genre, Enum):
        yield f"parmi : {' | '.join(str(choice.value) for choice in description.genre)}"
    if description.multiple:
        yield "répétable"
    if description.defaut not in (None, ()):
        yield f"par défaut : {_shown(description.defaut)}"
    if champ.exemples and description.genre is not bool:
        yield f"exemple : {_shown(champ.exemples[0])}"
    if description.sensibilite in (Sensibilite.TEXTE_LIBRE, Sensibilite.IDENTIFIANT):
        yield "gardé au coffre"


def _shown(value: Any) -> str:
    return str(value.value) if isinstance(value, Enum) else ecrire(value)


def given(kind: type[Command], params: dict[str, Any]) -> dict[str, Any]:
    """Return what was typed for each field: a text, several, or nothing."""
    return {name: value for name in descriptions(kind) if (value := _given(name, params))}


def _given(name: str, params: dict[str, Any]) -> Any:
    if params.get(_opposite(name)):
        return NO
    value = params.get(name)
    if isinstance(value, tuple):
        return value[0] if len(value) == 1 else list(value)
    return value
