"""Reading where a value comes from and when it begins: the same keys in every file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from cpts_core.referentiels.modele import Confiance, Effet, Provenance, Reference

if TYPE_CHECKING:
    from cpts_core.referentiels.chargement import Table

CLES_DE_PROVENANCE = ("sources", "confiance", "verifie_le", "note")
CLES_D_EFFET = ("depuis", "depuis_conventionnel")


def lire_provenance(table: Table) -> Provenance:
    """Read sources, mark and last check; the head of the file gives a common last check."""
    datee = table if "verifie_le" in table.valeurs else table.racine
    return Provenance(
        sources=tuple(_reference(table, cle) for cle in table.liste("sources", str)),
        confiance=_confiance(table),
        verifie_le=datee.lire("verifie_le", date),
        note=table.lire("note", str, ""),
    )


def lire_effet(table: Table) -> Effet:
    """Read the first day: sourced (`depuis`), or chosen by the project and said so."""
    if "depuis" in table.valeurs and "depuis_conventionnel" in table.valeurs:
        table.refuser("depuis", "la date est soit établie, soit conventionnelle")
    if "depuis_conventionnel" in table.valeurs:
        return Effet(table.lire("depuis_conventionnel", date), conventionnel=True)
    return Effet(table.lire("depuis", date))


def _reference(table: Table, cle: str) -> Reference:
    titres = table.racine.sous_table("sources")
    if cle not in titres.valeurs:
        table.refuser("sources", f"« {cle} » n'est pas décrite dans [sources]")
    return Reference(cle, titres.lire(cle, str))


def _confiance(table: Table) -> Confiance:
    nom = table.lire("confiance", str)
    if nom not in Confiance.__members__:
        table.refuser("confiance", f"« {nom} » n'est pas S1, S2 ou D : rien d'autre n'est livré")
    return Confiance[nom]
