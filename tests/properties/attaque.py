"""Un lecteur qui veut retrouver ce qui est masqué, avec tout ce qui est publié et du calcul."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from fractions import Fraction
from itertools import product
from math import inf

Somme = tuple[Hashable, tuple[Hashable, ...]]
"""Un total, et ce dont il est la somme."""

Chiffres = Mapping[Hashable, int | None]


def retrouves(chiffres: Chiffres, sommes: Iterable[Somme]) -> dict[Hashable, int]:
    """Donne les chiffres masqués que l'algèbre ou les encadrements livrent exactement."""
    relations = list(sommes)
    encadres = encadrer(chiffres, relations)
    serres = {c: int(bas) for c, (bas, haut) in encadres.items() if bas == haut}
    return {c: n for c, n in serres.items() if chiffres[c] is None} | resoudre(chiffres, relations)


def encadrer(chiffres: Chiffres, relations: list[Somme]) -> dict[Hashable, tuple[float, float]]:
    """Donne entre quoi chaque chiffre se trouve, de proche en proche."""
    bornes = {c: (0, inf) if n is None else (n, n) for c, n in chiffres.items()}
    while True:
        avant = dict(bornes)
        for total, parts in relations:
            _resserrer(bornes, total, parts)
        if bornes == avant:
            return bornes


def _resserrer(bornes, total, parts):
    bas, haut = sum(bornes[p][0] for p in parts), sum(bornes[p][1] for p in parts)
    bornes[total] = (max(bornes[total][0], bas), min(bornes[total][1], haut))
    for part in parts:
        autres = [p for p in parts if p != part]
        reste_bas = bornes[total][0] - sum(bornes[p][1] for p in autres)
        reste_haut = bornes[total][1] - sum(bornes[p][0] for p in autres)
        bornes[part] = (max(bornes[part][0], reste_bas), min(bornes[part][1], reste_haut))


def resoudre(chiffres: Chiffres, relations: list[Somme]) -> dict[Hashable, int]:
    """Donne les inconnues que le système d'équations détermine, par élimination de Gauss."""
    inconnues = [c for c, n in chiffres.items() if n is None]
    lignes = _eliminer([_equation(chiffres, inconnues, s) for s in relations], len(inconnues))
    trouves = {}
    for ligne in lignes:
        pivots = [i for i, facteur in enumerate(ligne[:-1]) if facteur]
        if len(pivots) == 1:
            trouves[inconnues[pivots[0]]] = int(ligne[-1] / ligne[pivots[0]])
    return trouves


def _equation(chiffres, inconnues, somme):
    total, parts = somme
    facteurs = defaultdict(Fraction, {p: Fraction(1) for p in parts})
    facteurs[total] -= 1
    connu = sum(f * chiffres[c] for c, f in facteurs.items() if chiffres[c] is not None)
    return [facteurs[c] for c in inconnues] + [-Fraction(connu)]


def _eliminer(lignes, largeur):
    rang = 0
    for colonne in range(largeur):
        pivot = next((i for i in range(rang, len(lignes)) if lignes[i][colonne]), None)
        if pivot is None:
            continue
        lignes[rang], lignes[pivot] = lignes[pivot], lignes[rang]
        tete = lignes[rang]
        for i, ligne in enumerate(lignes):
            if i != rang and ligne[colonne]:
                facteur = ligne[colonne] / tete[colonne]
                lignes[i] = [a - facteur * b for a, b in zip(ligne, tete, strict=True)]
        rang += 1
    return lignes


def ecarts_possibles(
    cases: int,
    maximum: int,
    total: Hashable,
    publier: Callable[[tuple[int, ...]], tuple[Mapping[Hashable, int], Chiffres]],
) -> list[tuple[Chiffres, Hashable, int]]:
    """Essaie tous les tableaux : de combien hésite qui connaît aussi la règle, chiffre par chiffre.

    `publier` donne les vrais chiffres et ceux qui sont publiés. N'est pas jugé un tableau dont le
    total est masqué, ou dépasse le maximum d'une case : tous ses jumeaux ne sont pas essayés.
    """
    jumeaux = defaultdict(list)
    for comptes in product(range(maximum + 1), repeat=cases):
        vrais, publies = publier(comptes)
        if publies[total] is not None and vrais[total] <= maximum:
            jumeaux[tuple(publies.items())].append(vrais)
    return [
        (dict(publies), case, max(v[case] for v in vrais) - min(v[case] for v in vrais))
        for publies, vrais in jumeaux.items()
        for case, chiffre in publies
        if chiffre is None
    ]
