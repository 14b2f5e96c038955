"""Cursors that tell nothing to whoever holds them: sealed under the key of the base.

They outlive a restart, and any process that serves the base reads them.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import TYPE_CHECKING, Any

from cpts_core.kernel.champs import Sensibilite
from cpts_core.kernel.errors import ErreurDeCle, Introuvable
from cpts_core.ports.vault import Sealed

if TYPE_CHECKING:
    from cpts_adapters.http.api.handling import Asked

_SALT = 32
_SCOPE = "curseur"


def close(asked: Asked, kind: str, *parts: Any) -> str:
    """Return a cursor of this kind that holds these parts."""
    text = json.dumps([kind, *parts])
    sealed = asked.application.sealer.seal(asked.cpts, _SCOPE, Sensibilite.PUBLIC, text)
    content = urlsafe_b64encode(sealed.salt + sealed.content).decode().rstrip("=")
    return f"{sealed.ref}.{content}"


def open_(asked: Asked, kind: str, cursor: str) -> list[Any]:
    """Return the parts of a cursor; raise Introuvable where it is not one of these."""
    try:
        ref, _, content = cursor.rpartition(".")
        found = urlsafe_b64decode(content + "=" * (-len(content) % 4))
        sealed = Sealed(ref, _SCOPE, Sensibilite.PUBLIC, found[:_SALT], found[_SALT:])
        held: list[Any] = json.loads(asked.application.sealer.open(asked.cpts, sealed))
    except (ValueError, ErreurDeCle):
        held = [""]
    if held[0] != kind:
        raise Introuvable("ce curseur n'est pas d'ici : reprenez au début.")
    return held[1:]
