"""Lire un dossier comme une suite de données, chacune avec sa nature, pour l'expurger."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import attrs

from cpts_core.kernel.champs import Description, Reference, Sensibilite, descriptions
from cpts_core.workflows.qualite.expurgation import Donnee, NatureDeDonnee

_SELON_LA_SENSIBILITE = {
    Sensibilite.TEXTE_LIBRE: NatureDeDonnee.TEXTE,
    Sensibilite.IDENTIFIANT: NatureDeDonnee.IDENTITE,
    Sensibilite.MEMBRE: NatureDeDonnee.NOM_D_UN_AUTRE_PROFESSIONNEL,
}


def donnees_de(dossier: Any) -> tuple[Donnee, ...]:
    """Donne toutes les valeurs décrites d'un dossier, éléments répétés et imbriqués compris.

    :raises KeyError: si un champ porte une nature inconnue.
    """
    return tuple(_donnees(dossier, ""))


def nature_du_champ(description: Description) -> NatureDeDonnee:
    """Donne la nature que le champ déclare, ou la plus prudente que son type permet."""
    if description.champ.nature:
        return NatureDeDonnee[description.champ.nature.upper()]
    if description.genre is Reference:
        return NatureDeDonnee.RENVOI
    if description.genre in {date, datetime}:
        return NatureDeDonnee.DATE
    return _SELON_LA_SENSIBILITE.get(description.sensibilite, NatureDeDonnee.NEUTRE)


def _donnees(valeur: Any, prefixe: str) -> Iterator[Donnee]:
    for nom, description in descriptions(type(valeur)).items():
        contenu = getattr(valeur, nom)
        elements = enumerate(contenu) if description.multiple else ((None, contenu),)
        for rang, element in elements:
            chemin = prefixe + nom + ("" if rang is None else f"[{rang}]")
            if attrs.has(type(element)):
                yield from _donnees(element, f"{chemin}.")
            else:
                yield Donnee(chemin, nature_du_champ(description), element)
