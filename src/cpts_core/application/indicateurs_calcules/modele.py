"""Ce dont un indicateur est fait : des observations, chacune à son jour."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import frozen

from cpts_core.kernel.delais import Calendrier, Delai
from cpts_core.kernel.messages import Dossier

if TYPE_CHECKING:
    from datetime import date, datetime

UN_JOUR = Decimal(86_400)
"""Un jour, en secondes."""


@frozen
class Observation:
    """Une chose vue, au jour qui la range dans une année : oui ou non (1 ou 0), ou une mesure."""

    le: date
    valeur: Decimal


@frozen
class Reglages:
    """Ce que la CPTS a fixé, et l'instant où ses chiffres s'arrêtent."""

    calendrier: Calendrier
    parametres: Any
    arrete_le: datetime

    def terme(self, code: str, depart: datetime | None) -> datetime | None:
        """Donne la fin d'un délai de la CPTS ; rien s'il est inconnu, ou pas encore échu."""
        delai = self.parametres[code]
        if depart is None or not isinstance(delai, Delai):
            return None
        terme = delai.terme(depart, self.calendrier)
        return terme if terme <= self.arrete_le else None

    def oui_ou_non(self, depart: datetime, *, oui: bool) -> Observation:
        """Donne une observation à deux issues, au jour local du départ."""
        return Observation(self.calendrier.jour(depart), Decimal(int(oui)))

    def duree(self, depart: datetime, fin: datetime) -> Observation:
        """Donne une durée en jours de vingt-quatre heures, au jour local du départ."""
        secondes = Decimal(int((fin - depart).total_seconds()))
        return Observation(self.calendrier.jour(depart), secondes / UN_JOUR)


Observer = Callable[[Sequence[Dossier], Reglages], Iterator[Observation]]
"""Comment un indicateur lit les dossiers d'une procédure."""


def a_temps(fait_le: datetime | None, terme: datetime) -> bool:
    """Vrai si la chose est faite, au plus tard au terme."""
    return fait_le is not None and fait_le <= terme
