"""Masquer les petits effectifs d'un tableau, sans qu'aucun ne se retrouve par le calcul (ADR 0100).

Un chiffre sous le seuil, zéro compris, n'est pas montré ; ce qui l'entoure non plus, par groupes
fixés d'avance. Ainsi qui connaît tout ce qui est publié, et la règle elle-même, hésite encore, pour
chaque chiffre masqué, entre des valeurs écartées d'au moins le seuil.
"""

from __future__ import annotations

from itertools import product, zip_longest
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

    Case = tuple[str, str]
    Groupe = tuple[str, ...]
    Bloc = tuple[tuple[Groupe, ...], tuple[Groupe, ...]]

TOTAL = "total"
"""Ce qui rassemble toutes les lignes, ou toutes les colonnes."""


class PublicationImpossible(ValueError):
    """Ce qui est déjà publié découvre un petit effectif."""


def naturels(_: object, __: object, comptes: Mapping[Any, int]) -> None:
    """Refuse un effectif négatif."""
    if any(compte < 0 for compte in comptes.values()):
        raise ValueError("un effectif n'est jamais négatif")


@frozen
class Tableau:
    """Des effectifs par ligne et par colonne ; une case absente vaut zéro."""

    lignes: Groupe
    colonnes: Groupe
    comptes: Mapping[Case, int] = field(validator=naturels)

    def somme(self, lignes: Collection[str], colonnes: Collection[str]) -> int:
        """Donne l'effectif d'un groupe de lignes dans un groupe de colonnes."""
        return sum(self.comptes.get(case, 0) for case in product(lignes, colonnes))


@frozen
class TableauPublie:
    """Ce qui peut être montré d'un tableau, totaux compris ; un chiffre masqué est None."""

    lignes: Groupe
    colonnes: Groupe
    chiffres: Mapping[Case, int | None]

    def __getitem__(self, case: Case) -> int | None:
        return self.chiffres[case]


def masquer(
    tableau: Tableau,
    seuil: int,
    deja_publies: Collection[Case] = (),
    sensibles: Collection[Case] = (),
) -> TableauPublie:
    """Donne le tableau publiable : ses cases, et le TOTAL de chaque ligne et de chaque colonne.

    `sensibles` nomme ce qui est à masquer comme un petit effectif, pour une autre raison. Lève
    PublicationImpossible s'il fallait masquer un des chiffres de `deja_publies`.
    """
    chiffres = _chiffres(tableau, _Regle(seuil, _egaux(tableau, sensibles)))
    if any(chiffres[case] is None for case in deja_publies):
        raise PublicationImpossible("un chiffre à masquer est déjà publié")
    return TableauPublie(tableau.lignes, tableau.colonnes, chiffres)


def _egaux(tableau: Tableau, cases: Collection[Case]) -> frozenset[Case]:
    """Ajoute ce qui est le même chiffre : une ligne seule, ou une colonne seule, est son total."""
    axes = (tableau.lignes, tableau.colonnes)
    seuls = [{TOTAL, *noms} if len(noms) == 1 else set() for noms in axes]
    return frozenset(egale for x, y in cases for egale in product({x} | seuls[0], {y} | seuls[1]))


def _chiffres(tableau: Tableau, regle: _Regle) -> dict[Case, int | None]:
    lignes, colonnes = tableau.lignes, tableau.colonnes
    noms = product((*lignes, TOTAL), (*colonnes, TOTAL))
    chiffres: dict[Case, int | None] = dict.fromkeys(noms)
    if regle.petit(tableau.somme(lignes, colonnes), (TOTAL, TOTAL)):
        return chiffres
    entre = (
        tuple(partager(lignes, lambda g: regle.petite_ligne(tableau, g))),
        tuple(partager(colonnes, lambda g: regle.petite_colonne(tableau, g))),
    )
    rangs = {**_visibles(entre[0]), TOTAL: lignes}
    files = {**_visibles(entre[1]), TOTAL: colonnes}
    masquees = set(_cases_masquees(tableau, entre, regle))
    for ligne, colonne in product(rangs, files):
        if (rangs[ligne], files[colonne]) not in masquees or TOTAL in (ligne, colonne):
            chiffres[ligne, colonne] = tableau.somme(rangs[ligne], files[colonne])
    return chiffres


@frozen
class _Regle:
    """Ce qui est trop petit, ou sensible, pour être montré."""

    seuil: int
    sensibles: frozenset[Case] = frozenset()

    def petit(self, effectif: int, case: Case) -> bool:
        return effectif < self.seuil or case in self.sensibles

    def petite_ligne(self, tableau: Tableau, groupe: Groupe) -> bool:
        return self.petit(tableau.somme(groupe, tableau.colonnes), (_seul(groupe), TOTAL))

    def petite_colonne(self, tableau: Tableau, groupe: Groupe) -> bool:
        return self.petit(tableau.somme(tableau.lignes, groupe), (TOTAL, _seul(groupe)))

    def petite_case(self, tableau: Tableau, ligne: Groupe, colonne: Groupe) -> bool:
        return self.petit(tableau.somme(ligne, colonne), (_seul(ligne), _seul(colonne)))


def _seul(groupe: Groupe) -> str:
    """Un groupe de plusieurs noms n'est pas montré : il n'a pas de nom."""
    return groupe[0] if len(groupe) == 1 else ""


def _visibles(groupes: Iterable[Groupe]) -> dict[str, Groupe]:
    """Un groupe de plusieurs noms est masqué : seule leur somme se devine."""
    return {groupe[0]: groupe for groupe in groupes if len(groupe) == 1}


def _parts(noms: Groupe) -> tuple[Groupe, ...]:
    """Coupe un groupe toujours de la même façon, sans laisser un nom seul avant la fin."""
    milieu = len(noms) // 2
    return (noms[:milieu], noms[milieu:]) if milieu > 1 else tuple((nom,) for nom in noms)


def partager(noms: Groupe, petit: Callable[[Groupe], bool]) -> Iterator[Groupe]:
    """Partage ce dont la somme est publiée, tant qu'aucune part n'est petite."""
    parts = _parts(noms)
    if len(noms) == 1 or any(petit(part) for part in parts):
        yield noms
        return
    for part in parts:
        yield from partager(part, petit)


def _cases_masquees(
    tableau: Tableau, entre: Bloc, regle: _Regle
) -> Iterator[tuple[Groupe, Groupe]]:
    """Autour de chaque petite case, le moindre bloc dont aucun total n'est petit."""
    for ligne, colonne in product(*entre):
        if regle.petite_case(tableau, ligne, colonne):
            emboites = _emboites(entre, ligne, colonne)
            yield from product(*[b for b in emboites if _total_sur(tableau, b, regle.seuil)][-1])


def _emboites(entre: Bloc, ligne: Groupe, colonne: Groupe) -> Iterator[Bloc]:
    """Les blocs qui contiennent une case, du tableau entier au plus petit."""
    lignes, colonnes = entre
    etages = list(zip_longest(_descente(lignes, ligne), _descente(colonnes, colonne)))
    for rangs, files in etages:
        lignes, colonnes = rangs or lignes, files or colonnes
        yield lignes, colonnes


def _descente(groupes: tuple[Groupe, ...], ici: Groupe) -> Iterator[tuple[Groupe, ...]]:
    yield groupes
    milieu = len(groupes) // 2
    if milieu > 1:
        moitie = groupes[:milieu] if ici in groupes[:milieu] else groupes[milieu:]
        yield from _descente(moitie, ici)


def _total_sur(tableau: Tableau, bloc: Bloc, seuil: int) -> bool:
    lignes, colonnes = bloc
    toutes, chacune = sum(lignes, ()), sum(colonnes, ())
    par_ligne = (tableau.somme(ligne, chacune) for ligne in lignes)
    par_colonne = (tableau.somme(toutes, colonne) for colonne in colonnes)
    return min(*par_ligne, *par_colonne) >= seuil
