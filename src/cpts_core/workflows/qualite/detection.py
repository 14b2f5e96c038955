"""Repérer et masquer les identités dans un texte libre (ADR 0014).

Le repérage avertit celui qui écrit et bloque ce qui sortirait de la cellule ; il ne remplace pas
une relecture. Il ne garde ni ne montre jamais ce qu'il trouve.
"""

# Angle mort : un nom sans titre ni prénom courant, un surnom, un numéro écrit en lettres, une
# commune sans code postal ou une situation rare peuvent désigner quelqu'un et ne sont pas vus.

import re
from collections.abc import Iterator

from attrs import evolve

from cpts_core.workflows.qualite.detection_lieux import reperer_les_lieux
from cpts_core.workflows.qualite.detection_noms import reperer_les_noms
from cpts_core.workflows.qualite.detection_numeros import DATE, reperer_les_numeros
from cpts_core.workflows.qualite.detection_texte import mettre_a_plat
from cpts_core.workflows.qualite.detection_valeurs import Certitude, Nature, Reperage

__all__ = ["Certitude", "Nature", "Reperage", "masquer", "reperer"]

_DATE_ACCOLEE = re.compile(rf"[ ,(|]{{1,3}}(?:[HFM] ?\| ?)?(?P<date>{DATE})")
_PRIORITE = {nature: rang for rang, nature in enumerate(Nature)}


def reperer(texte: str) -> tuple[Reperage, ...]:
    """Donne les identités repérées, dans l'ordre du texte et sans chevauchement."""
    plat = mettre_a_plat(texte)
    noms = tuple(reperer_les_noms(plat.texte))
    trouves = (
        *reperer_les_numeros(plat.texte),
        *reperer_les_lieux(plat.texte),
        *noms,
        *_dates_apres_un_nom(plat.texte, noms),
    )
    return tuple(
        evolve(reperage, debut=plat.places[reperage.debut], fin=plat.places[reperage.fin])
        for reperage in _fondre(trouves)
    )


def masquer(texte: str) -> str:
    """Remplace chaque identité repérée, certaine ou possible, par sa nature : ``[téléphone]``."""
    morceaux: list[str] = []
    fin = 0
    for reperage in reperer(texte):
        morceaux += (texte[fin : reperage.debut], reperage.nature.masque)
        fin = reperage.fin
    return "".join((*morceaux, texte[fin:]))


def _dates_apres_un_nom(texte: str, noms: tuple[Reperage, ...]) -> Iterator[Reperage]:
    for nom in noms:
        trouve = _DATE_ACCOLEE.match(texte, nom.fin)
        if trouve:
            yield Reperage(Nature.DATE_DE_NAISSANCE, *trouve.span("date"), Certitude.POSSIBLE)


def _fondre(trouves: tuple[Reperage, ...]) -> Iterator[Reperage]:
    """Réunit les repérages qui se chevauchent sous la nature la plus sensible."""
    courant: Reperage | None = None
    for reperage in sorted(trouves, key=lambda r: (r.debut, -r.fin)):
        if courant is None or reperage.debut >= courant.fin:
            if courant:
                yield courant
            courant = reperage
        else:
            courant = _reunir(courant, reperage)
    if courant:
        yield courant


def _reunir(un: Reperage, autre: Reperage) -> Reperage:
    premier = min(un, autre, key=lambda r: (r.certitude.name, _PRIORITE[r.nature]))
    return evolve(premier, debut=min(un.debut, autre.debut), fin=max(un.fin, autre.fin))
