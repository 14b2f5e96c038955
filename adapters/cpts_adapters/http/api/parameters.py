"""Parameters and headers of a request: how each is documented, and how it is read."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from attrs import frozen

from cpts_adapters.http.api.fields import CODE, value_fault, value_schema
from cpts_core.kernel.champs import Champ, Membre
from cpts_core.kernel.errors import Anomalie, DonneesInvalides

if TYPE_CHECKING:
    from cpts_adapters.http.api.fields import Schema
    from cpts_adapters.http.api.handling import Asked

PAGE, LONGEST = 50, 200
"""How many elements a page holds: by default, at most."""
TAG = re.compile(r'"([1-9][0-9]{0,8})"')
KEY = re.compile(r"[!-~]{1,255}")


@frozen
class Parameter:
    """One thing that an address accepts besides its path: in the query, or a header."""

    name: str
    help: str
    schema: Schema
    where: str = "query"


def _day(name: str, told: str) -> Parameter:
    return Parameter(name, told, value_schema(date, Champ("")))


_WHOLE = {"type": "integer", "minimum": 1, "maximum": LONGEST, "default": PAGE}
AFTER = Parameter(
    "apres",
    "Curseur : le champ « suite » de la page précédente.",
    {"type": "string", "pattern": r"^[A-Za-z0-9_.:=-]{1,400}$"},
)
LIMIT = Parameter("limite", "Combien d'éléments au plus.", _WHOLE)
STATE = Parameter("etat", "Seulement cet état, par son nom.", {"type": "string", "pattern": CODE})
OWNER = Parameter(
    "a", "Seulement ceux dont ce compte a la charge.", value_schema(Membre, Champ("", maximum=200))
)
UNTIL = _day("jusqu_au", "Ce qui tombe ce jour-là ou avant.")
ON = _day("au", "Ce qui vaut ce jour-là (par défaut : aujourd'hui).")
YEAR = Parameter(
    "annee",
    "Année civile (par défaut : la dernière achevée).",
    {"type": "integer", "minimum": 2000, "maximum": 2199},
)
FORMAT = Parameter(
    "format", "Langage du dessin.", {"type": "string", "enum": ["dot", "mermaid"], "default": "dot"}
)
PROCEDURE = Parameter(
    "procedure", "Seulement cette procédure, par son code.", {"type": "string", "pattern": CODE}
)
WAIT = Parameter(
    "attente",
    "Secondes à attendre un fait s'il n'y en a pas encore.",
    {"type": "integer", "minimum": 0, "maximum": 30, "default": 0},
)
HAPPENED = Parameter(
    "survenu_le",
    "Quand cela s'est passé, jamais dans le futur (par défaut : maintenant).",
    value_schema(datetime, Champ("")),
)
ONCE = Parameter(
    "Idempotency-Key",
    "Choisie par l'appelant : la même demande sous la même clé n'est faite qu'une fois.",
    {"type": "string", "pattern": f"^{KEY.pattern}$"},
    "header",
)
IF_MATCH = Parameter(
    "If-Match",
    "L'ETag du dossier tel qu'il fut lu : sur toute autre version, rien n'est fait (412).",
    {"type": "string", "pattern": f"^{TAG.pattern}$"},
    "header",
)


def whole(asked: Asked, parameter: Parameter) -> int | None:
    """Return a whole number, the default of the parameter where it is not given."""
    text = asked.request.query_params.get(parameter.name)
    if text is None:
        return parameter.schema.get("default")
    least, most = parameter.schema["minimum"], parameter.schema["maximum"]
    if re.fullmatch(r"-?[0-9]{1,9}", text) and least <= int(text) <= most:
        return int(text)
    raise _wrong(parameter, f"un nombre entier de {least} à {most} est attendu")


def text(asked: Asked, parameter: Parameter) -> str:
    """Return a text that keeps its schema; its default, or '', where it is not given."""
    value = asked.request.query_params.get(parameter.name)
    if value is None:
        return str(parameter.schema.get("default", ""))
    if "enum" in parameter.schema and value not in parameter.schema["enum"]:
        raise _wrong(parameter, f"un choix parmi {', '.join(parameter.schema['enum'])} est attendu")
    pattern, most = parameter.schema.get("pattern", ""), parameter.schema.get("maxLength")
    if not re.search(pattern, value) or (most and len(value) > most):
        raise _wrong(parameter, "cette valeur n'a pas la forme attendue")
    return value


def day(asked: Asked, parameter: Parameter) -> date | None:
    """Return a day, None where it is not given."""
    value = asked.request.query_params.get(parameter.name)
    if value is None:
        return None
    if fault := value_fault(date, Champ(""), value):
        raise _wrong(parameter, fault)
    return date.fromisoformat(value)


def end_of(asked: Asked, until: date) -> datetime:
    """Return the instant at which a local day is over."""
    start = datetime(until.year, until.month, until.day, tzinfo=asked.zone)
    return (start + timedelta(days=1)).astimezone(UTC)


def happened(asked: Asked) -> datetime | None:
    """Return when it is said to have happened, None for now."""
    value = asked.request.query_params.get(HAPPENED.name)
    if value is None:
        return None
    if fault := value_fault(datetime, Champ(""), value):
        raise _wrong(HAPPENED, fault)
    instant = datetime.fromisoformat(value).astimezone(UTC)
    if instant > asked.now:
        raise _wrong(HAPPENED, "cet instant est dans le futur")
    return instant


def command_id(asked: Asked) -> str:
    """Return the id of a command from its key: each account has its own keys."""
    key = asked.request.headers.get(ONCE.name)
    if key is None:
        return ""
    if not KEY.fullmatch(key):
        raise _wrong(ONCE, "de 1 à 255 signes visibles, sans accent, sont attendus")
    content = f"cle|{asked.acteur.compte}|{key}"
    return asked.application.sealer.digest(asked.cpts, content)


def version(asked: Asked) -> int | None:
    """Return the version that a command asks for, None where any will do."""
    tag = asked.request.headers.get(IF_MATCH.name)
    if tag is None:
        return None
    found = TAG.fullmatch(tag)
    if found is None:
        raise _wrong(IF_MATCH, 'un ETag rendu par ce service est attendu, comme "3"')
    return int(found[1])


def _wrong(parameter: Parameter, fault: str) -> Exception:
    place = "entete" if parameter.where == "header" else "parametre"
    return DonneesInvalides([Anomalie(f"{place}:{parameter.name}", fault)])
