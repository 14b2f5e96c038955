"""The professions and their families, which redaction shows instead (ADR 0013)."""

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
class Famille:
    """A family wide enough not to point at one person in a small group."""

    code: str
    libelle: str
    provenance: Provenance


@frozen
class Profession:
    """A profession; its key names the nomenclature and the code, ambiguous alone: `G15-60`."""

    cle: str
    libelle: str
    famille: Famille
    provenance: Provenance


@cache
def professions() -> Mapping[str, Profession]:
    """Return the shipped professions by key."""
    return MappingProxyType(lire_professions(ouvrir("professions.toml")))


def profession(cle: str) -> Profession:
    """Return a profession by key; raise KeyError when there is none."""
    return professions()[cle]


def lire_professions(fichier: Table) -> dict[str, Profession]:
    """Read the professions of a file; raise ReferentielInvalide with file, key and reason."""
    fichier.seulement("titre", "verifie_le", "sources", "origine", "familles", "professions")
    familles = _familles(fichier)
    provenance = lire_provenance(fichier.sous_table("origine").sous_table("professions"))
    table = fichier.sous_table("professions")
    return {
        cle: _profession(table.sous_table(cle), cle, familles, provenance) for cle in table.valeurs
    }


def _familles(fichier: Table) -> dict[str, Famille]:
    provenance = lire_provenance(fichier.sous_table("origine").sous_table("familles"))
    table = fichier.sous_table("familles")
    return {code: Famille(code, table.lire(code, str), provenance) for code in table.valeurs}


def _profession(
    table: Table, cle: str, familles: Mapping[str, Famille], provenance: Provenance
) -> Profession:
    table.seulement("libelle", "famille")
    famille = table.lire("famille", str)
    if famille not in familles:
        table.refuser("famille", f"« {famille} » n'est pas décrite dans [familles]")
    return Profession(cle, table.lire("libelle", str), familles[famille], provenance)
