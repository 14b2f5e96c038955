"""The régions and départements, by the codes of the code officiel géographique."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import frozen

from cpts_core.referentiels.chargement import ouvrir
from cpts_core.referentiels.origine import lire_effet, lire_provenance

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cpts_core.referentiels.chargement import Table
    from cpts_core.referentiels.modele import Effet, Provenance


@frozen
class Departement:
    """A département and the région it is in."""

    code: str
    nom: str
    region: str


@frozen
class Territoires:
    """Every région by code, every département by code, since when and from which source."""

    regions: Mapping[str, str]
    departements: Mapping[str, Departement]
    effet: Effet
    provenance: Provenance


@cache
def territoires() -> Territoires:
    """Return the shipped régions and départements."""
    return lire_territoires(ouvrir("territoires.toml"))


def departement(code: str) -> Departement:
    """Return a département by code; raise KeyError when there is none."""
    return territoires().departements[code]


def lire_territoires(fichier: Table) -> Territoires:
    """Read the file; raise ReferentielInvalide with file, key and reason."""
    fichier.seulement("titre", "verifie_le", "sources", "origine", "regions", "departements")
    noms = fichier.sous_table("regions")
    regions = {code: noms.lire(code, str) for code in noms.valeurs}
    table = fichier.sous_table("departements")
    lus = {code: _departement(table.sous_table(code), code, regions) for code in table.valeurs}
    origine = fichier.sous_table("origine")
    return Territoires(
        regions=MappingProxyType(regions),
        departements=MappingProxyType(lus),
        effet=lire_effet(origine),
        provenance=lire_provenance(origine),
    )


def _departement(table: Table, code: str, regions: Mapping[str, str]) -> Departement:
    table.seulement("nom", "region")
    region = table.lire("region", str)
    if region not in regions:
        table.refuser("region", f"« {region} » n'est pas décrite dans [regions]")
    return Departement(code, table.lire("nom", str), region)
