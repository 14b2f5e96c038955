"""What every storage says when it refuses a batch or a restoration."""

from __future__ import annotations

from cpts_core.kernel.errors import CommandeDejaEmise, ConflitDeVersion, ErreurDeStockage


def conflict(stream: str) -> ConflitDeVersion:
    """Return the refusal of a decision taken on a version that is no longer the last."""
    return ConflitDeVersion(f"le dossier {stream} a changé entre-temps : relisez-le et réessayez.")


def alias_taken() -> ConflitDeVersion:
    """Return the refusal of an alias that another command has just drawn for the same person."""
    return ConflitDeVersion("un identifiant vient d'être attribué à cette personne : réessayez.")


def already_published() -> ConflitDeVersion:
    """Return the refusal to publish again a version that the catalogue has: none changes."""
    return ConflitDeVersion("cette version est déjà au catalogue commun : elle n'y change plus.")


def already_issued(command_id: str) -> CommandeDejaEmise:
    """Return the refusal of a command id that was carried out meanwhile."""
    return CommandeDejaEmise(f"la commande {command_id} a déjà été exécutée.")


def not_empty() -> ErreurDeStockage:
    """Return the refusal to restore a journal where there is already one."""
    return ErreurDeStockage("cette CPTS a déjà des dossiers ici : rien n'a été importé.")


def already_there() -> ErreurDeStockage:
    """Return the refusal to restore entries that the vault already has."""
    return ErreurDeStockage("le coffre contient déjà de ces entrées : rien n'a été importé.")


def base_not_empty() -> ErreurDeStockage:
    """Return the refusal to restore a backup in a base that already holds something."""
    return ErreurDeStockage(
        "cette base contient déjà des dossiers : une sauvegarde ne se restaure que dans une base"
        " vide ; rien n'a été écrit."
    )
