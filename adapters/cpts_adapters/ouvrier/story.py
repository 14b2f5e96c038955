"""What a worker tells: one line per thing done, for people and for machines, without any person."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from attrs import frozen

from cpts_core.kernel.errors import (
    DemandeRefusee,
    ErreurDeStockage,
    ErreurProcedure,
    HorlogeEnRecul,
)
from cpts_core.kernel.messages import nom_de

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpts_core.ports.environment import Clock


class UnknownKindError(LookupError):
    """A job that this version does not know how to do: nobody asked, no procedure refuses."""

    def __init__(self) -> None:
        self.phrase = "cette version ne sait pas faire ce travail."
        super().__init__(self.phrase)


_SPEAKABLE = (DemandeRefusee, ErreurDeStockage, HorlogeEnRecul, UnknownKindError)
"""Whose sentence names rules or places; that of any other error may quote what was typed."""


@frozen
class Story:
    """Writes lines `instant ouvrier=… fait=… …`, or JSON objects."""

    worker: str
    clock: Clock
    write: Callable[[str], None]
    as_json: bool = False

    def __call__(self, fait: str, **details: str) -> None:
        """Tell that something was done; details that are empty are left out."""
        now = self.clock.now().isoformat(timespec="milliseconds")
        told = {k: v for k, v in details.items() if v != ""}
        fields = {"ouvrier": self.worker, "fait": fait, **told}
        if self.as_json:
            self.write(json.dumps({"le": now, **fields}, ensure_ascii=False))
        else:
            self.write(" ".join([now, *(f"{k}={_quoted(v)}" for k, v in fields.items())]))


def reason(error: Exception) -> str:
    """Return why something failed, without quoting anything that a person wrote."""
    if isinstance(error, _SPEAKABLE):
        return error.phrase
    if isinstance(error, ErreurProcedure):
        return nom_de(type(error))
    return f"défaut du programme ({type(error).__name__})"


def _quoted(value: str) -> str:
    plain = not any(sign in value for sign in ' "=\n')
    return value if plain else json.dumps(value, ensure_ascii=False)
