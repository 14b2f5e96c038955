"""Les gabarits des deux volets : ce que le professionnel recopie sur le portail.

Aucun accès automatique au portail n'est connu : le projet prépare, le professionnel déclare. La
liste officielle des champs n'a pas été lue, le statut d'un gabarit le dit (ADR 0038).
"""

from datetime import date
from functools import cache
from importlib.resources import files

from attrs import frozen

from cpts_core.referentiels.chargement import Table, analyser

A_VERIFIER = "à vérifier"
GABARITS = "cpts_core.workflows.qualite"


@frozen
class ChampDeVolet:
    """Un champ du portail ; `origine` est le `chapitre.champ` qui le préremplit, ou vide."""

    code: str
    libelle: str
    rubrique: str
    origine: str


@frozen
class Volet:
    """Un gabarit à une version, et ce qu'il vaut."""

    titre: str
    version: int
    depuis: date
    statut: str
    source: str
    champs: tuple[ChampDeVolet, ...]


@cache
def volet(numero: int) -> Volet:
    """Donne le gabarit d'un volet, 1 ou 2.

    :raises ReferentielInvalide: si le fichier livré est mal formé.
    """
    nom = f"volet_{numero}.toml"
    texte = files(GABARITS).joinpath("gabarits", nom).read_text("utf-8")
    return _lire(analyser(nom, texte))


def _lire(table: Table) -> Volet:
    table.seulement("titre", "version", "depuis", "statut", "source", "rubriques")
    rubriques = table.sous_tables("rubriques")
    return Volet(
        titre=table.lire("titre", str),
        version=table.lire("version", int),
        depuis=table.lire("depuis", date),
        statut=table.lire("statut", str),
        source=table.lire("source", str),
        champs=tuple(champ for rubrique in rubriques for champ in _champs(rubrique)),
    )


def _champs(rubrique: Table) -> tuple[ChampDeVolet, ...]:
    rubrique.seulement("titre", "champs")
    titre = rubrique.lire("titre", str)
    return tuple(_champ(champ, titre) for champ in rubrique.sous_tables("champs"))


def _champ(table: Table, rubrique: str) -> ChampDeVolet:
    table.seulement("code", "libelle", "origine")
    return ChampDeVolet(
        code=table.lire("code", str),
        libelle=table.lire("libelle", str),
        rubrique=rubrique,
        origine=table.lire("origine", str, ""),
    )
