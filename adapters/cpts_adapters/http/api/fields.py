"""A described field as a JSON Schema, and a JSON value held to exactly that schema.

Both sides of each type are written side by side: what is documented is what is enforced (ADR 0132).
"""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any

from cpts_adapters.http.problems import pointer
from cpts_core.kernel.champs import (
    LONGUEUR_MAXIMALE,
    Code,
    Reference,
    descriptions,
)
from cpts_core.kernel.errors import Anomalie
from cpts_core.kernel.valeurs import ecrire

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cpts_core.kernel.champs import Champ, Description
    from cpts_core.kernel.messages import Command

Schema = dict[str, Any]

SAFE = 2**53 - 1
"""The numbers that any JSON reader keeps exactly."""
CODE = r"^[A-Za-z0-9][A-Za-z0-9_.:-]{0,79}$"
SEVERAL = 1000
"""How many values a field takes at most."""
_DATE = re.compile(r"(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}")
_INSTANT = re.compile(
    rf"{_DATE.pattern}T[0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}(\.[0-9]{{1,6}})?(Z|[+-][0-9]{{2}}:[0-9]{{2}})"
)


def command_schema(kind: type[Command]) -> Schema:
    """Return the schema of the body of a command: its fields, and nothing else."""
    described = descriptions(kind)
    schema: Schema = {
        "type": "object",
        "description": kind.libelle,
        "properties": {name: field_schema(one) for name, one in described.items()},
        "additionalProperties": False,
    }
    if required := [name for name, one in described.items() if one.obligatoire]:
        schema["required"] = required
    return schema


def field_schema(description: Description) -> Schema:
    """Return the schema of a field; one that may be left out may also be null."""
    schema = value_schema(description.genre, description.champ)
    if description.multiple:
        schema = {"type": "array", "items": schema, "maxItems": SEVERAL}
        if description.obligatoire:
            schema["minItems"] = 1
    if not description.obligatoire:
        schema = {"anyOf": [schema, {"type": "null"}]}
    told = {"title": description.champ.libelle, "description": _help(description)}
    return {**schema, **{name: text for name, text in told.items() if text}}


def value_schema(kind: Any, champ: Champ) -> Schema:  # noqa: PLR0911 - one a type
    """Return the schema of one value of a type."""
    if kind is bool:
        return {"type": "boolean"}
    if kind in (int, Decimal):
        least, most = _bounds(champ)
        name = "integer" if kind is int else "number"
        return {"type": name, "minimum": least, "maximum": most}
    if kind is date:
        return {"type": "string", "format": "date", "pattern": rf"^{_DATE.pattern}$"}
    if kind is datetime:
        return {"type": "string", "format": "date-time", "pattern": rf"^{_INSTANT.pattern}$"}
    if isinstance(kind, type) and issubclass(kind, Enum):
        return {"type": "string", "enum": [member.name for member in kind]}
    if kind in (Code, Reference):
        return {"type": "string", "pattern": CODE}
    return _text_schema(champ)


def faults(kind: type[Command], values: Mapping[str, Any]) -> Iterator[Anomalie]:
    """Yield all that breaks the schema of a command, each with its path."""
    described = descriptions(kind)
    for name, one in described.items():
        if name in values:
            yield from _field_faults(one, values[name])
        elif one.obligatoire:
            yield Anomalie(name, "ce champ est obligatoire")
    for name in values:
        if name not in described:
            yield Anomalie(f"pointeur:{pointer(name)}", "champ inconnu")


def plain(kind: type[Command], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return values that keep the schema as the reader of commands takes them: texts."""
    described = descriptions(kind)
    return {name: _plain(described[name], value) for name, value in values.items()}


def _field_faults(description: Description, value: Any) -> Iterator[Anomalie]:
    name = description.nom
    if value is None:
        if description.obligatoire:
            yield Anomalie(name, "une valeur est attendue")
    elif not description.multiple:
        if said := value_fault(description.genre, description.champ, value):
            yield Anomalie(name, said)
    elif not isinstance(value, list):
        yield Anomalie(name, "une liste est attendue")
    elif not value and description.obligatoire:
        yield Anomalie(name, "au moins une valeur est attendue")
    elif len(value) > SEVERAL:
        yield Anomalie(name, f"au plus {SEVERAL} valeurs sont attendues")
    else:
        for rank, element in enumerate(value):
            if said := value_fault(description.genre, description.champ, element):
                yield Anomalie(f"{name}[{rank}]", said)


def value_fault(kind: Any, champ: Champ, value: Any) -> str:  # noqa: PLR0911 - one a type
    """Return how a JSON value breaks the schema of its type; '' where it does not."""
    if kind is bool:
        return "" if isinstance(value, bool) else "oui ou non est attendu (true, false)"
    if kind in (int, Decimal):
        return _number_fault(kind, champ, value)
    if not isinstance(value, str):
        return "un texte est attendu"
    if kind is date:
        return _read_fault(date, _DATE, value, "une date est attendue, comme 2025-03-20")
    if kind is datetime:
        like = "un instant avec fuseau est attendu, comme 2025-03-20T09:30:00+01:00"
        return _read_fault(datetime, _INSTANT, value, like)
    if isinstance(kind, type) and issubclass(kind, Enum):
        names = ", ".join(member.name for member in kind)
        return "" if value in kind.__members__ else f"un choix parmi {names} est attendu"
    if kind in (Code, Reference):
        found = re.search(CODE, value)
        return "" if found else "un code court est attendu (lettres, chiffres, tirets)"
    return _text_fault(champ, value)


def _number_fault(kind: Any, champ: Champ, value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return "un nombre est attendu"
    if kind is int and value != int(value):
        return "un nombre entier est attendu"
    least, most = _bounds(champ)
    if value < least:
        return f"au moins {least} est attendu"
    return f"au plus {most} est attendu" if value > most else ""


def _bounds(champ: Champ) -> tuple[Any, Any]:
    """Return the bounds of a number, those of the description and those of JSON."""
    least = -SAFE if champ.minimum is None else _number(champ.minimum)
    return least, SAFE if champ.maximum is None else _number(champ.maximum)


def _number(value: int | Decimal) -> int | float:
    return int(value) if value == int(value) else float(value)


def _read_fault(kind: Any, shape: re.Pattern[str], value: str, like: str) -> str:
    try:
        kind.fromisoformat(value)
    except ValueError:
        return like
    return "" if shape.fullmatch(value) else like


def _text_schema(champ: Champ) -> Schema:
    least, most = int(champ.minimum or 1), int(champ.maximum or LONGUEUR_MAXIMALE)
    return {"type": "string", "minLength": least, "maxLength": most, "pattern": _legible(least)}


def _legible(least: int) -> str:
    """Return what a text holds: that many signs between its outer spaces, and no zero byte."""
    if least == 1:
        return r"^[^\u0000]*[^\s\u0000][^\u0000]*$"
    return rf"^[^\u0000]*[^\s\u0000][^\u0000]{{{least - 2},}}[^\s\u0000][^\u0000]*$"


def _text_fault(champ: Champ, value: str) -> str:
    schema = _text_schema(champ)
    if len(value) > schema["maxLength"]:
        return f"au plus {schema['maxLength']} caractères"
    if "\x00" in value or any("\ud800" <= sign <= "\udfff" for sign in value):
        return "contient un caractère illisible"
    least = schema["minLength"]
    if len(value.strip()) < least:
        return "ne peut pas être vide" if least == 1 else f"au moins {least} caractères"
    return ""


def _plain(description: Description, value: Any) -> Any:
    if value is None:
        return None
    if description.multiple:
        return [_scalar(description.genre, element) for element in value]
    return _scalar(description.genre, value)


def _scalar(kind: Any, value: Any) -> Any:
    if kind is int:
        return int(value)
    return str(value) if kind is Decimal else value


def _help(description: Description) -> str:
    """Return the help of a field, what its choices mean, and what becomes of it when left out."""
    said = [description.champ.aide]
    kind = description.genre
    if isinstance(kind, type) and issubclass(kind, Enum):
        said.append(" ; ".join(f"{member.name} : {member.value}" for member in kind))
    if description.defaut not in (None, (), ""):
        said.append(f"Sans valeur : {ecrire(description.defaut)}.")
    return "\n\n".join(text for text in said if text)
