"""Published ceilings and scales, read when first asked for: they only ever warn (ADR 0084)."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import frozen

from cpts_core.referentiels.chargement import ouvrir
from cpts_core.referentiels.modele import Question
from cpts_core.referentiels.origine import CLES_DE_PROVENANCE, lire_provenance

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cpts_core.referentiels.chargement import Table
    from cpts_core.referentiels.modele import Provenance


@frozen
class Publie:
    """An amount in euros, as a source publishes it."""

    montant: Decimal
    provenance: Provenance

    def __str__(self) -> str:
        """Return the keys of the sources."""
        return ", ".join(map(str, self.provenance.sources))


@frozen
class Reperes:
    """What is published: yearly ceilings by civil year, amounts by (version, size)."""

    plafonds_annuels: Mapping[int, Publie]
    maximums: Mapping[tuple[str, int], Publie]
    fonctionnements: Mapping[tuple[str, int], Publie]


@cache
def reperes() -> Reperes:
    """Return the shipped amounts."""
    return lire_reperes(ouvrir("financement.toml"))


def questions() -> tuple[Question, ...]:
    """Return what no source says of the ceilings, for the page of open questions."""
    lus = reperes()
    dernier = max(lus.plafonds_annuels)
    phrase = f"Aucun plafond annuel de la sécurité sociale n'est vérifié après {dernier}."
    notes = {p.provenance.note for p in lus.maximums.values()} - {""}
    return (
        Question("plafond_annuel", phrase),
        *(Question("maximum_annuel", note) for note in sorted(notes)),
    )


def lire_reperes(fichier: Table) -> Reperes:
    """Read the amounts of a file; raise ReferentielInvalide with file, key and reason."""
    fichier.seulement(
        "titre", "verifie_le", "sources", "plafonds_annuels", "maximums", "fonctionnements"
    )
    return Reperes(
        plafonds_annuels=MappingProxyType(
            dict(map(_annuel, fichier.sous_tables("plafonds_annuels")))
        ),
        maximums=_par_taille(fichier, "maximums"),
        fonctionnements=_par_taille(fichier, "fonctionnements"),
    )


def _annuel(table: Table) -> tuple[int, Publie]:
    table.seulement("annee", "montant", *CLES_DE_PROVENANCE)
    return table.lire("annee", int), _publie(table, "montant", table)


def _par_taille(fichier: Table, cle: str) -> Mapping[tuple[str, int], Publie]:
    lus: dict[tuple[str, int], Publie] = {}
    for table in fichier.sous_tables(cle):
        table.seulement("version", "tailles", *CLES_DE_PROVENANCE)
        tailles = table.sous_table("tailles")
        for taille in tailles.valeurs:
            if not taille.isdigit():
                tailles.refuser(taille, "un numéro de taille est attendu")
            lus[table.lire("version", str), int(taille)] = _publie(tailles, taille, table)
    return MappingProxyType(lus)


def _publie(table: Table, cle: str, datee: Table) -> Publie:
    texte = table.lire(cle, str)
    try:
        montant = Decimal(texte)
    except InvalidOperation:
        table.refuser(cle, "un montant en euros est attendu")
    if not (montant.is_finite() and montant > 0):
        table.refuser(cle, "un montant positif est attendu")
    return Publie(montant, lire_provenance(datee))
