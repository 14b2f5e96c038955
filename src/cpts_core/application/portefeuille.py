"""The dashboards over several CPTS: counts, delays, achievements, what is overdue (ADR 0104).

Whoever reads them sees no record, no CPTS alone, and no number from which one could be found.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from cpts_core.application.agregation import Agregat, Case, Regles, effectifs, medianes
from cpts_core.application.petites_cellules import PublicationImpossible
from cpts_core.application.portee import portee_de
from cpts_core.application.releves import ATTEINTE, MISSION
from cpts_core.kernel.errors import DroitInsuffisant
from cpts_core.referentiels.aci import version_au
from cpts_core.referentiels.agregats import seuils
from cpts_core.referentiels.parametres import Parametres

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from decimal import Decimal

    from cpts_core.application.acteur import Acteur
    from cpts_core.application.petites_cellules import TableauPublie
    from cpts_core.application.portee import Portee
    from cpts_core.ports.portefeuille import Area, Community, Portfolio, Spread, Tally

K = "k_petites_cellules"


class Tri(Enum):
    """What the columns are."""

    TAILLE = "taille"
    DEPARTEMENT = "département"
    REGION = "région"


@frozen
class Medianes:
    """How many there are, and the median of what is shown."""

    comptes: TableauPublie
    valeurs: Mapping[Case, Decimal]


@define
class Portefeuille:
    """Questions to a portfolio, for one person, at an instant.

    `demandee`: the scope asked for; without it, the one that the person holds. Raises
    DroitInsuffisant outside of it, or where it gathers too few CPTS.
    """

    portfolio: Portfolio
    acteur: Acteur
    instant: datetime
    demandee: Portee | None = None
    tri: Tri = Tri.TAILLE
    area: Area = field(init=False)
    communities: dict[str, Community] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.area = portee_de(self.acteur, self.demandee).area
        self.communities = {c.tenant: c for c in self.portfolio.communities(self.area)}
        if len(self.communities) < (requis := seuils().cpts_au_moins):
            raise DroitInsuffisant(
                f"cet agrégat ne rassemble que {len(self.communities)} CPTS :"
                f" il en faut au moins {requis}, pour qu'aucune ne s'y reconnaisse."
            )

    def tailles(self) -> dict[str, tuple[int, int]]:
        """Return how many CPTS and inhabitants there are by size: both are public."""
        trouvees: dict[str, tuple[int, int]] = {}
        for community in sorted(self.communities.values(), key=lambda c: c.population):
            nombre, habitants = trouvees.get(taille := self.taille(community), (0, 0))
            trouvees[taille] = nombre + 1, habitants + community.population
        return trouvees

    def etats(self, procedure: str) -> TableauPublie:
        """Count the records of a workflow by state name."""
        return self._compter(self.portfolio.states(self.area, procedure))

    def retards(self) -> TableauPublie:
        """Count the deadlines that have passed and are still expected, by "workflow/name"."""
        return self._compter(self.portfolio.overdue(self.area, self.instant))

    def delais(self, code: str, depuis: int, jusqu_a: int) -> Medianes:
        """Return the median days of a delay that began in these calendar years."""
        return self._mediane(self.portfolio.figures(self.area, code, depuis, jusqu_a))

    def atteintes(self, depuis: int, jusqu_a: int) -> Medianes:
        """Return the median achievement of the indicators of each mission, in %.

        The years are those of the contract: the first of one CPTS is not the first of another.
        """
        return self._mediane(self.portfolio.named(self.area, ATTEINTE, depuis, jusqu_a, MISSION))

    def taille(self, community: Community) -> str:
        """Return the size class of a CPTS on the day of the question."""
        return f"T{version_au(self.instant.date()).tailles.de(community.population).numero}"

    def _colonne(self, community: Community, tri: Tri) -> str:
        match tri:
            case Tri.TAILLE:
                return self.taille(community)
            case Tri.DEPARTEMENT:
                return community.department
        return community.region

    def _colonnes(self, tri: Tri) -> dict[str, str]:
        return {tenant: self._colonne(c, tri) for tenant, c in self.communities.items()}

    def _compter(self, lus: list[Tally]) -> TableauPublie:
        """Count by size, which is always shown; then otherwise, in agreement with it."""
        par_taille = self._agreger(lus, Tri.TAILLE).publier(self._regles())
        if self.tri is Tri.TAILLE:
            return par_taille
        try:
            return self._agreger(lus, self.tri).publier(self._regles(), par_taille)
        except PublicationImpossible:
            raise DroitInsuffisant(
                f"ce tableau, trié par {self.tri.value}, découvrirait un petit effectif :"
                " lisez-le par taille."
            ) from None

    def _agreger(self, lus: list[Tally], tri: Tri) -> Agregat:
        agregat = Agregat(self._colonnes(tri))
        agregat.ajouter(lus)
        return agregat

    def _mediane(self, lus: list[Spread]) -> Medianes:
        comptes = self._compter(effectifs(lus))
        montrees = [case for case, nombre in comptes.chiffres.items() if nombre]
        return Medianes(comptes, medianes(lus, self._colonnes(self.tri), montrees))

    def _regles(self) -> Regles:
        """Return what a number must be to be shown.

        # Angle mort : le seuil qu'une CPTS relève pour elle-même ne change pas celui d'un agrégat.
        """
        return Regles(int(str(Parametres.au(self.instant.date())[K])), seuils())
