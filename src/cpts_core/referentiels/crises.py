"""The kinds of health crisis that a response plan covers (ADR 0098)."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import frozen

from cpts_core.referentiels.chargement import ouvrir
from cpts_core.referentiels.origine import lire_provenance

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cpts_core.referentiels.chargement import Table
    from cpts_core.referentiels.modele import Provenance


@frozen
class Typologie:
    """A kind of crisis: its code, and what a person reads."""

    code: str
    libelle: str
    provenance: Provenance


@cache
def typologies() -> Mapping[str, Typologie]:
    """Return the shipped kinds of crisis by code."""
    return MappingProxyType(lire_typologies(ouvrir("crises.toml")))


def lire_typologies(fichier: Table) -> dict[str, Typologie]:
    """Read the kinds of a file; raise ReferentielInvalide with file, key and reason."""
    fichier.seulement("titre", "verifie_le", "sources", "origine", "typologies")
    provenance = lire_provenance(fichier.sous_table("origine").sous_table("typologies"))
    table = fichier.sous_table("typologies")
    return {code: Typologie(code, table.lire(code, str), provenance) for code in table.valeurs}
