"""The parameters that the project ships, read once, when first asked for."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from cpts_core.kernel.delais import Delai
from cpts_core.referentiels.chargement import ouvrir
from cpts_core.referentiels.modele import INCONNU, Question
from cpts_core.referentiels.origine import (
    CLES_D_EFFET,
    CLES_DE_PROVENANCE,
    lire_effet,
    lire_provenance,
)
from cpts_core.referentiels.parametre import Nature, Parametre, Valeur

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cpts_core.referentiels.chargement import Table
    from cpts_core.referentiels.parametre import Contenu

FICHIERS = ("qualite.toml", "contrats.toml", "projet.toml", "terrain.toml")


@cache
def catalogue() -> Mapping[str, Parametre]:
    """Return every shipped parameter by code, in the order of the files."""
    lus = (lire_parametres(ouvrir(fichier)) for fichier in FICHIERS)
    return MappingProxyType({code: p for parametres in lus for code, p in parametres.items()})


def questions() -> tuple[Question, ...]:
    """Return the parameters without known value, for the page of open questions."""
    return tuple(
        Question(parametre.code, parametre.valeurs[-1].provenance.note or parametre.description)
        for parametre in catalogue().values()
        if parametre.valeurs[-1].contenu is INCONNU
    )


def lire_parametres(fichier: Table) -> dict[str, Parametre]:
    """Read the parameters of a file; raise ReferentielInvalide with file, key and reason."""
    fichier.seulement("titre", "verifie_le", "sources", "parametres")
    parametres = fichier.sous_table("parametres")
    return {code: _parametre(parametres.sous_table(code), code) for code in parametres.valeurs}


def _parametre(table: Table, code: str) -> Parametre:
    table.seulement(
        "description", "nature", "unite", "options", "minimum", "surchargeable", "valeurs"
    )
    nature = _nature(table)
    return table.batir(
        "valeurs",
        lambda: Parametre(
            code=code,
            description=table.lire("description", str),
            nature=nature,
            valeurs=tuple(_valeur(sous, nature) for sous in table.sous_tables("valeurs")),
            unite=table.lire("unite", str, ""),
            options=_options(table, nature),
            minimum=table.lire("minimum", int, 0),
            surchargeable=table.lire("surchargeable", bool, defaut=True),
        ),
    )


def _nature(table: Table) -> Nature:
    nom = table.lire("nature", str).upper()
    if nom not in Nature.__members__:
        connues = ", ".join(membre.lower() for membre in Nature.__members__)
        table.refuser("nature", f"une nature parmi {connues} est attendue")
    return Nature[nom]


def _options(table: Table, nature: Nature) -> dict[str, str]:
    if nature is not Nature.CHOIX:
        return {}
    options = table.sous_table("options")
    return {code: options.lire(code, str) for code in options.valeurs}


def _valeur(table: Table, nature: Nature) -> Valeur:
    table.seulement("valeur", *CLES_D_EFFET, *CLES_DE_PROVENANCE)
    return Valeur(_contenu(table, nature), lire_effet(table), lire_provenance(table))


def _contenu(table: Table, nature: Nature) -> Contenu:
    if table.valeurs.get("valeur") == INCONNU.value:
        return INCONNU
    if nature is Nature.DELAI:
        texte = table.lire("valeur", str)
        return table.batir("valeur", lambda: Delai.lire(texte))
    contenu: Contenu = table.lire("valeur", nature.type)
    return contenu
