"""Des effectifs par zones emboîtées, des rapports, des cumuls : ce qui peut en être publié.

La règle est celle des tableaux (ADR 0100) : une zone est montrée avec toutes celles qui
l'entourent, ou son groupe est masqué jusqu'en bas.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from cpts_core.application.petites_cellules import TOTAL, naturels, partager

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    Groupe = tuple[str, ...]


@frozen
class Hierarchie:
    """Des effectifs dans des zones emboîtées.

    `parents` donne la zone qui contient chaque autre, TOTAL au sommet ; `comptes` donne l'effectif
    de celles qui n'en contiennent aucune, zéro pour celles qui manquent.
    """

    parents: Mapping[str, str]
    comptes: Mapping[str, int] = field(validator=naturels)

    @property
    def zones(self) -> Groupe:
        """Toutes les zones, dans l'ordre donné, TOTAL à la fin."""
        return (*(zone for zone in self.parents if zone != TOTAL), TOTAL)

    def contenues(self, zone: str) -> Groupe:
        """Les zones directement dans une autre."""
        return tuple(z for z, parent in self.parents.items() if parent == zone)

    def somme(self, zones: Collection[str]) -> int:
        """L'effectif de plusieurs zones disjointes."""
        return sum(
            self.somme(dedans) if (dedans := self.contenues(z)) else self.comptes.get(z, 0)
            for z in zones
        )


def masquer_hierarchie(hierarchie: Hierarchie, seuil: int) -> dict[str, int | None]:
    """Donne les effectifs publiables de chaque zone ; une série simple est d'un seul étage."""
    vues = _vues(hierarchie, TOTAL, seuil) if hierarchie.somme((TOTAL,)) >= seuil else ()
    return {**dict.fromkeys(hierarchie.zones), **{z: hierarchie.somme((z,)) for z in vues}}


def _vues(hierarchie: Hierarchie, zone: str, seuil: int) -> Iterator[str]:
    """Une zone montrée, puis celles qu'elle contient quand leur partage peut se voir."""
    yield zone
    contenues = hierarchie.contenues(zone)

    def petit(groupe: Groupe) -> bool:
        return hierarchie.somme(groupe) < seuil

    for groupe in partager(contenues, petit) if contenues else ():
        if len(groupe) == 1:
            yield from _vues(hierarchie, groupe[0], seuil)


@frozen
class Rapport:
    """Combien, sur combien."""

    numerateur: int
    denominateur: int = field()

    @denominateur.validator
    def _contient(self, _: object, denominateur: int) -> None:
        if not 0 <= self.numerateur <= denominateur:
            raise ValueError("un numérateur est une part de son dénominateur")


def masquer_rapport(rapport: Rapport, seuil: int) -> Rapport | None:
    """Donne un rapport dont ni le numérateur, ni ce qui y manque, ne sont petits."""
    return masquer_rapports({}, {TOTAL: rapport}, seuil)[TOTAL]


def masquer_rapports(
    parents: Mapping[str, str], rapports: Mapping[str, Rapport], seuil: int
) -> dict[str, Rapport | None]:
    """Donne les rapports publiables de zones emboîtées, entiers ou pas du tout.

    Le tout se partage entre ceux que le numérateur compte et les autres, puis chacun par zones.
    """
    deux = Hierarchie(
        {f"{cote} {z}": f"{cote} {p}" for cote in "01" for z, p in parents.items()}
        | {f"{cote} {TOTAL}": TOTAL for cote in "01"},
        {f"1 {z}": r.numerateur for z, r in rapports.items()}
        | {f"0 {z}": r.denominateur - r.numerateur for z, r in rapports.items()},
    )
    chiffres = masquer_hierarchie(deux, seuil)
    return {z: _rapport(chiffres[f"1 {z}"], chiffres[f"0 {z}"]) for z in (*parents, TOTAL)}


def _rapport(numerateur: int | None, autres: int | None) -> Rapport | None:
    if numerateur is None or autres is None:
        return None
    return Rapport(numerateur, numerateur + autres)


@frozen
class Cumul:
    """La somme de ce qui est déjà publié : elle n'apprend rien de plus."""

    somme: int
    publies: int
    masques: int


def cumuler(chiffres: Iterable[int | None]) -> Cumul:
    """Donne la somme des chiffres publiés, et combien d'autres n'y entrent pas."""
    tous = tuple(chiffres)
    publies = [chiffre for chiffre in tous if chiffre is not None]
    return Cumul(sum(publies), len(publies), len(tous) - len(publies))
