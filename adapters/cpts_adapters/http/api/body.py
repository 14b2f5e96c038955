"""The body of a request: JSON of a bounded size, one object, no name twice."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from cpts_adapters.http.problems import DemandeMalFormee

if TYPE_CHECKING:
    from starlette.requests import Request

JSON = "application/json"
_DIGITS = 400
"""Longer numbers are no amount of anything."""


async def read_body(request: Request) -> dict[str, Any]:
    """Return the object that a body holds, {} for an empty body; raise DemandeMalFormee."""
    content = await _received(request)
    if not content:
        return {}
    kind = request.headers.get("content-type", "").partition(";")[0].strip().casefold()
    if kind != JSON:
        raise DemandeMalFormee(f"un corps de type {JSON} est attendu.", 415)
    return parse(content)


def parse(content: bytes) -> dict[str, Any]:
    """Read a JSON object; numbers with decimals are exact. Raises DemandeMalFormee."""
    try:
        read = json.loads(
            content.decode(),
            parse_int=_whole,
            parse_float=_decimal,
            parse_constant=_decimal,
            object_pairs_hook=_once,
        )
    except (ValueError, ArithmeticError, RecursionError) as error:
        if isinstance(error, json.JSONDecodeError):
            where = f"ligne {error.lineno}, colonne {error.colno}"
            raise DemandeMalFormee(f"le corps n'est pas du JSON ({where}).") from None
        raise DemandeMalFormee("le corps n'est pas du JSON lisible.") from None
    if not isinstance(read, dict):
        raise DemandeMalFormee("un objet JSON est attendu.")
    return read


async def _received(request: Request) -> bytes:
    """Receive no more than the limit, whatever the length announced."""
    limit: int = request.app.state.settings.body_limit
    content = bytearray()
    async for chunk in request.stream():
        content += chunk
        if len(content) > limit:
            raise DemandeMalFormee(f"le corps dépasse {limit // 1024} ko.", 413)
    return bytes(content)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    read = dict(pairs)
    if len(read) != len(pairs):
        raise DemandeMalFormee("un même nom est donné deux fois dans un objet.")
    return read


def _whole(digits: str) -> int:
    if len(digits) > _DIGITS:
        raise ValueError(digits)
    return int(digits)


def _decimal(text: str) -> Decimal:
    number = Decimal(text)
    if len(text) > _DIGITS or not number.is_finite() or abs(number.adjusted()) > _DIGITS:
        raise ValueError(text)
    return number
