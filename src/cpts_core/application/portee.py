"""Over which CPTS someone may read aggregates: closed by default, one scope per person (ADR 0104).

A scope is answered whole or not at all: nobody asks for a part of it, since the difference between
the two would tell what the part was made too small to show.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import frozen

from cpts_core.kernel.errors import Anomalie, DonneesInvalides, DroitInsuffisant
from cpts_core.ports.portefeuille import Area
from cpts_core.referentiels.territoires import territoires
from cpts_core.workflows.commun.roles import Role

if TYPE_CHECKING:
    from cpts_core.application.acteur import Acteur


class Etendue(Enum):
    """How wide a scope is."""

    DEPARTEMENT = "département"
    REGION = "région"
    NATION = "nation"
    ENSEMBLE = "ensemble de CPTS"


ADMISES: dict[Role, tuple[Etendue, ...]] = {
    Role.ARS: (Etendue.REGION,),
    Role.CPAM: (Etendue.DEPARTEMENT, Etendue.ENSEMBLE),
    Role.OBSERVATEUR: tuple(Etendue),
}
"""What each role may be given; a federation is an observer of the CPTS that are its members."""


@frozen
class Portee:
    """The CPTS of a département, of a région, of the nation, or those that are named.

    `code`: of the département or région; `cpts`: the tenants of a set. Raises DonneesInvalides for
    a code that does not exist, or a set without anyone.
    """

    etendue: Etendue
    code: str = ""
    cpts: frozenset[str] = frozenset()

    def __attrs_post_init__(self) -> None:
        if faute := self._faute():
            raise DonneesInvalides((Anomalie("portée", faute),))

    @property
    def area(self) -> Area:
        """Return the area, as a portfolio knows it."""
        match self.etendue:
            case Etendue.DEPARTEMENT:
                return Area(department=self.code)
            case Etendue.REGION:
                return Area(region=self.code)
            case Etendue.ENSEMBLE:
                return Area(tenants=self.cpts)
        return Area()

    def __str__(self) -> str:
        """Return the scope as a person names it."""
        match self.etendue:
            case Etendue.DEPARTEMENT:
                return f"département {territoires().departements[self.code].nom}"
            case Etendue.REGION:
                return f"région {territoires().regions[self.code]}"
            case Etendue.ENSEMBLE:
                return f"ensemble de {len(self.cpts)} CPTS"
        return "nation"

    def _faute(self) -> str:
        connus = {
            Etendue.DEPARTEMENT: territoires().departements,
            Etendue.REGION: territoires().regions,
        }.get(self.etendue)
        if connus is not None and self.code not in connus:
            return f"le code de {self.etendue.value} « {self.code} » n'existe pas"
        if self.etendue is Etendue.ENSEMBLE and not self.cpts:
            return "un ensemble nomme au moins une CPTS"
        return ""


def portee_de(acteur: Acteur, demandee: Portee | None = None) -> Portee:
    """Return the scope that someone may read; raise DroitInsuffisant outside of it."""
    portee = acteur.portee
    if portee is None:
        raise DroitInsuffisant("aucune portée ne vous est donnée : rien ne peut être agrégé.")
    if not any(portee.etendue in ADMISES.get(role, ()) for role in _roles(acteur)):
        raise DroitInsuffisant(f"votre rôle ne lit pas d'agrégat de cette étendue : {portee}.")
    if demandee not in (None, portee):
        raise DroitInsuffisant(f"{demandee} : hors de votre portée ({portee}).")
    return portee


def _roles(acteur: Acteur) -> tuple[Role, ...]:
    return tuple(role for role in acteur.roles if isinstance(role, Role))
