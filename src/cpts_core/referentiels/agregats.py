"""What an aggregate over several CPTS must gather to be shown (ADR 0104)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from cpts_core.referentiels.chargement import ouvrir
from cpts_core.referentiels.origine import (
    CLES_D_EFFET,
    CLES_DE_PROVENANCE,
    lire_effet,
    lire_provenance,
)

if TYPE_CHECKING:
    from cpts_core.referentiels.chargement import Table
    from cpts_core.referentiels.modele import Effet, Provenance


@frozen(kw_only=True)
class Seuils:
    """At least so many CPTS; none of them more than this share of the whole, in %."""

    cpts_au_moins: int
    part_la_plus_grande: int
    effet: Effet
    provenance: Provenance


@cache
def seuils() -> Seuils:
    """Return the shipped thresholds."""
    return lire_seuils(ouvrir("portefeuille.toml"))


def lire_seuils(fichier: Table) -> Seuils:
    """Read the file; raise ReferentielInvalide with file, key and reason."""
    fichier.seulement("titre", "verifie_le", "sources", "seuils")
    table = fichier.sous_table("seuils")
    cles = ("cpts_au_moins", "part_la_plus_grande")
    table.seulement(*cles, *CLES_D_EFFET, *CLES_DE_PROVENANCE)
    return Seuils(
        cpts_au_moins=table.lire(cles[0], int),
        part_la_plus_grande=table.lire(cles[1], int),
        effet=lire_effet(table),
        provenance=lire_provenance(table),
    )
