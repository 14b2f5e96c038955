"""How often the same place, or the same account, may ask: counted in the base, by window.

A key is a keyed hash: the table holds neither address nor account.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field, frozen

from cpts_adapters.http.access.refusals import TropDeDemandes
from cpts_adapters.http.access.secret import keyed

if TYPE_CHECKING:
    from starlette.requests import Request

    from cpts_adapters.http.access.accounts import Entrance
    from cpts_adapters.http.settings import WebSettings

EVERYWHERE = "*"
KEY = 32
ROOM = 10_000


@frozen
class Limit:
    """At most `times` in `seconds`, for each place or account, or for all together.

    `batch`: how many a process counts by itself for each time it asks the base.
    """

    name: str
    times: int
    seconds: int
    batch: int = 1


LOGIN_FROM_HERE = Limit("connexion-lieu", 30, 900)
LOGIN_AS = Limit("connexion-compte", 10, 900)
PROVIDER = Limit("fournisseur", 60, 900)
DECLARING = Limit("declaration", 20, 600)
DECLARING_ALL = Limit("declaration-toutes", 600, 600)
FOLLOWING = Limit("suivi", 30, 600)
ACTING = Limit("compte", 6000, 60, batch=100)


def place_of(request: Request) -> str:
    """Return where a request comes from, as the server sees it.

    # Angle mort : derrière un mandataire qui ne dit pas l'adresse d'origine, un seul lieu.
    """
    return request.client.host if request.client else ""


@define
class Local:
    """What this process remembers of the limits, so as not to ask the base each time.

    `full`: the window in which a key is past its limit; `left`: what remains of a batch of the
    base's count, and its window.
    """

    full: dict[str, int] = field(factory=dict)
    left: dict[str, tuple[int, int]] = field(factory=dict)

    def make_room(self) -> None:
        """Forget everything rather than grow without end: the base still counts."""
        for kept in (self.full, self.left):
            if len(kept) > ROOM:
                kept.clear()


def count(request: Request, limit: Limit, whose: str) -> None:
    """Count one more; raise TropDeDemandes past the limit.

    # Angle mort : par lots, chaque processus compte jusqu'à un lot de trop.
    """
    state = request.app.state
    settings: WebSettings = state.settings
    local: Local = state.limits
    window, elapsed = divmod(int(settings.base.clock.now().timestamp()), limit.seconds)
    key = keyed(settings.secret, "limite", limit.name, whose)[:KEY]
    if local.full.get(key) != window and not _within(state.entrance, local, limit, key, window):
        local.make_room()
        local.full[key] = window
    if local.full.get(key) == window:
        raise TropDeDemandes(limit.seconds - elapsed)


def _within(entrance: Entrance, local: Local, limit: Limit, key: str, window: int) -> bool:
    """Count in the batch that this process holds, or take another one from the base."""
    held, left = local.left.get(key, (window, 0))
    if held == window and left > 0:
        local.left[key] = window, left - 1
        return True
    counted = entrance.limits.hit(key, window, limit.batch)
    if limit.batch > 1:
        local.left[key] = window, limit.batch - 1
    return counted <= limit.times


def before_declaring(request: Request) -> None:
    """Bound what anyone may declare: from one place, then from everywhere."""
    count(request, DECLARING, place_of(request))
    count(request, DECLARING_ALL, EVERYWHERE)


def before_following(request: Request) -> None:
    """Bound how many follow-up codes one place may try."""
    count(request, FOLLOWING, place_of(request))
