"""Chercher, partout où le logiciel écrit, ce que des personnes ont tapé."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

from attrs import define, field, fields

from cpts_adapters.demo.cast import ARS, CPAM, URPS
from cpts_core import Acteur, Application
from cpts_core.application.acteur import SYSTEME
from cpts_core.kernel.champs import Saisie, Sensibilite, descriptions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

INSTITUTIONS = {ARS.account, CPAM.account, URPS.account, SYSTEME, ""}
"""Des comptes qui ne sont ceux d'aucune personne."""

_MOTS = (re.compile(r"\w+"), re.compile(r"[\w-]+"))
_ECHAPPE = re.compile(r"\\u([0-9a-fA-F]{4})")
_CODE = re.compile(r"[\w.:+-]*")
_COURT = 3


@define(kw_only=True)
class Temoin(Application):
    """Une application qui retient tout ce que ses utilisateurs tapent de sensible."""

    tape: set[str] = field(factory=set)

    @classmethod
    def de(cls, application: Application) -> Temoin:
        """Écouter une application déjà composée."""
        parts = (a.name for a in fields(Application) if a.init)
        return cls(**{nom: getattr(application, nom) for nom in parts})

    def _executer(self, acteur: Acteur, *reste: Any) -> Any:
        commande = reste[2]
        self.tape.update({acteur.compte} - INSTITUTIONS)
        self.tape.update(_sensibles(commande))
        return super()._executer(acteur, *reste)


def _sensibles(commande: Any) -> Iterator[str]:
    for nom, description in descriptions(type(commande)).items():
        contenu = getattr(commande, nom)
        valeurs = contenu if description.multiple else (contenu,)
        if description.genre is Saisie:
            textes = (valeur.rpartition("=")[2] for valeur in valeurs if valeur)
            yield from (texte for texte in textes if not _CODE.fullmatch(texte))
        elif description.sensibilite is not Sensibilite.PUBLIC:
            yield from (valeur for valeur in valeurs if valeur not in INSTITUTIONS and valeur)


def fuites(secrets: Iterable[str], matieres: Mapping[str, str]) -> list[str]:
    """Dire où un secret apparaît : « lieu : secret », dans l'ordre."""
    cherches = {_plat(secret) for secret in secrets if len(secret) >= _COURT}
    return sorted(
        f"{lieu} : {secret}"
        for lieu, matiere in matieres.items()
        for secret in _presents(cherches, _plat(matiere))
    )


def _presents(cherches: set[str], matiere: str) -> set[str]:
    """Un mot est cherché entier, une phrase n'importe où, un numéro même écrit sans espaces."""
    mots = {mot for motif in _MOTS for mot in motif.findall(matiere)}
    phrases = {secret for secret in cherches if not _MOTS[1].fullmatch(secret)}
    colles = {secret for secret in phrases if secret.replace(" ", "") in mots}
    return (cherches & mots) | colles | {phrase for phrase in phrases if phrase in matiere}


def _plat(texte: str) -> str:
    return _ECHAPPE.sub(lambda trouve: chr(int(trouve[1], 16)), texte).casefold()


def base(chemin: Path) -> dict[str, str]:
    """Lire chaque colonne de chaque table, quelle qu'elle soit, puis le fichier lui-même."""
    lus: dict[str, str] = {}
    with closing(sqlite3.connect(chemin)) as connexion:
        tables = [nom for (nom,) in connexion.execute("SELECT name FROM sqlite_schema")]
        for table in tables:
            lus |= _table(connexion, table)
    for suite in ("", "-wal"):
        fichier = chemin.with_name(chemin.name + suite)
        if fichier.exists():
            lus[f"fichier{suite}"] = fichier.read_bytes().decode("utf-8", errors="replace")
    return lus


def _table(connexion: sqlite3.Connection, table: str) -> dict[str, str]:
    colonnes = [ligne[1] for ligne in connexion.execute(f'PRAGMA table_info("{table}")')]
    return {
        f"{table}.{colonne}": "\n".join(
            _texte(valeur) for (valeur,) in connexion.execute(f'SELECT "{colonne}" FROM "{table}"')
        )
        for colonne in colonnes
    }


def _texte(valeur: Any) -> str:
    return valeur.decode("utf-8", errors="replace") if isinstance(valeur, bytes) else str(valeur)
