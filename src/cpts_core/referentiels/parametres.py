"""The parameters in force on a day for one CPTS: the référentiel, and what the CPTS chose instead.

A choice of the CPTS is dated and signed; it holds until its next one (ADR 0010).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from attrs import field, frozen

from cpts_core.kernel.errors import Anomalie, DonneesInvalides
from cpts_core.referentiels.catalogue import catalogue
from cpts_core.referentiels.modele import INCONNU
from cpts_core.referentiels.parametre import Contenu

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from cpts_core.referentiels.modele import Inconnu
    from cpts_core.referentiels.parametre import Parametre, Valeur

T = TypeVar("T")


@frozen
class Surcharge:
    """What a CPTS chose instead of the référentiel: the value as typed, since when, by whom."""

    code: str
    texte: str
    depuis: date
    auteur: str


@frozen
class Retenue:
    """A parameter as it applies: its value in the référentiel, and the choice made instead."""

    parametre: Parametre
    valeur: Valeur
    surcharge: Surcharge | None
    contenu: Contenu

    @property
    def libelle(self) -> str:
        """Return the value as a person reads it."""
        return self.parametre.afficher(self.contenu)

    @property
    def depuis(self) -> date:
        """Return the day from which it applies."""
        return self.surcharge.depuis if self.surcharge else self.valeur.effet.depuis


@frozen
class Parametres(Mapping[str, Contenu]):
    """The values in force on a day, by code.

    Reading an unknown code raises KeyError; one that has no value yet on that day, HorsPeriode.
    """

    jour: date
    retenues: Mapping[str, Retenue]
    _connus: Mapping[str, Parametre] = field(repr=False)

    @classmethod
    def au(
        cls,
        jour: date,
        surcharges: Iterable[Surcharge] = (),
        connus: Mapping[str, Parametre] | None = None,
    ) -> Parametres:
        """Return what applies on a day; raise DonneesInvalides with all that is wrong.

        `surcharges`: every choice of the CPTS, past and future, in any order.
        """
        en_ordre = sorted(surcharges, key=lambda s: s.depuis)
        if connus is None and not en_ordre:
            return _sans_choix(jour)
        connus = catalogue() if connus is None else connus
        if fautes := anomalies(en_ordre, connus):
            raise DonneesInvalides(fautes)
        choisies = {s.code: s for s in en_ordre if s.depuis <= jour}
        en_vigueur = (p for p in connus.values() if p.debut <= jour)
        retenues = {p.code: _retenir(p, jour, choisies.get(p.code)) for p in en_vigueur}
        return cls(jour, MappingProxyType(retenues), connus)

    def __getitem__(self, code: str) -> Contenu:
        """Return the value of a parameter."""
        if code in self.retenues:
            return self.retenues[code].contenu
        return self._connus[code].a(self.jour).contenu

    def __contains__(self, code: object) -> bool:
        """Tell whether a parameter has a value on that day."""
        return code in self.retenues

    def __iter__(self) -> Iterator[str]:
        """Go through the codes in force."""
        return iter(self.retenues)

    def __len__(self) -> int:
        """Count the parameters in force."""
        return len(self.retenues)

    def lire(self, code: str, attendu: type[T]) -> T | Inconnu:
        """Return a value known to be of this type, or INCONNU; raise TypeError for another."""
        contenu = self[code]
        if contenu is INCONNU or type(contenu) is attendu:
            return contenu
        raise TypeError(f"{code} : {attendu.__name__} attendu, {type(contenu).__name__} lu")

    def tous(self) -> tuple[Retenue, ...]:
        """Return every parameter in force, in the order of the files."""
        return tuple(self.retenues.values())

    def inconnus(self) -> tuple[Retenue, ...]:
        """Return the parameters that nobody has given a value: the open questions."""
        return tuple(retenue for retenue in self.tous() if retenue.contenu is INCONNU)


@lru_cache(maxsize=4096)
def _sans_choix(jour: date) -> Parametres:
    """Return what applies to a CPTS that chose nothing: the same for all of them."""
    return Parametres.au(jour, connus=catalogue())


def anomalies(
    surcharges: Iterable[Surcharge], connus: Mapping[str, Parametre] | None = None
) -> tuple[Anomalie, ...]:
    """Return all that is wrong in the choices of a CPTS, each with its place."""
    connus = catalogue() if connus is None else connus
    return tuple(
        Anomalie(f"parametres.{surcharge.code}", phrase)
        for surcharge in surcharges
        for phrase in _fautes(surcharge, connus.get(surcharge.code))
    )


def _fautes(surcharge: Surcharge, parametre: Parametre | None) -> Iterator[str]:
    if not surcharge.auteur.strip():
        yield "un choix de la CPTS porte le nom de son auteur"
    if parametre is None:
        yield "ce paramètre n'existe pas"
        return
    if not parametre.surchargeable:
        yield "ce paramètre ne dépend pas de la CPTS"
    if surcharge.depuis < parametre.debut:
        yield f"aucun choix n'est possible avant le {parametre.debut:%d/%m/%Y}"
    try:
        parametre.lire(surcharge.texte)
    except ValueError as faute:
        yield str(faute)


def _retenir(parametre: Parametre, jour: date, surcharge: Surcharge | None) -> Retenue:
    valeur = parametre.a(jour)
    contenu = parametre.lire(surcharge.texte) if surcharge else valeur.contenu
    return Retenue(parametre, valeur, surcharge, contenu)
