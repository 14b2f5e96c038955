"""Reading the TOML files shipped with the package, and refusing a bad one with its place.

The only input of the core, and only of packaged data: nothing is read when a module is imported.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

T = TypeVar("T")
_NOMS: dict[type, str] = {
    str: "un texte",
    int: "un nombre entier",
    bool: "true ou false",
    date: "une date",
    list: "une liste",
    dict: "une table",
}


class ReferentielInvalide(ValueError):
    """A packaged file is wrong: a programming fault, with file, key and reason."""


@frozen
class Table:
    """A table of a TOML file that knows its place, so that every refusal can say it."""

    fichier: str
    valeurs: Mapping[str, Any]
    chemin: str = ""
    mere: Table | None = field(default=None, repr=False)

    @property
    def racine(self) -> Table:
        """Return the whole file."""
        return self.mere.racine if self.mere else self

    def refuser(self, cle: str, raison: str) -> NoReturn:
        """Raise ReferentielInvalide for a key of this table."""
        raise ReferentielInvalide(f"{self.fichier}, {self._place(cle)} : {raison}")

    def seulement(self, *connues: str) -> None:
        """Refuse a key that nothing reads: most often a slip of the pen."""
        for cle in sorted(self.valeurs.keys() - set(connues)):
            self.refuser(cle, "clé inconnue")

    def lire(self, cle: str, attendu: type[T], defaut: T | None = None) -> T:
        """Return the value of a key, of exactly this type; without default, it is required."""
        if cle not in self.valeurs:
            if defaut is None:
                self.refuser(cle, "cette clé manque")
            return defaut
        valeur = self.valeurs[cle]
        if type(valeur) is not attendu or valeur == "":
            self.refuser(cle, f"valeur attendue : {_NOMS[attendu]}")
        return valeur

    def liste(self, cle: str, attendu: type[T]) -> tuple[T, ...]:
        """Return a list of values of one type, at least one."""
        elements = self.lire(cle, list)
        if not elements or any(type(element) is not attendu for element in elements):
            self.refuser(
                cle, f"valeur attendue : une liste non vide ({_NOMS[attendu]} par élément)"
            )
        return tuple(elements)

    def sous_table(self, cle: str) -> Table:
        """Return the table under a key."""
        return self._fille(cle, self.lire(cle, dict))

    def sous_tables(self, cle: str) -> tuple[Table, ...]:
        """Return the tables of a list, at least one."""
        return tuple(
            self._fille(f"{cle}[{rang}]", element)
            for rang, element in enumerate(self.liste(cle, dict))
        )

    def batir(self, cle: str, faire: Callable[[], T]) -> T:
        """Build a value; the ValueError of a model becomes a refusal at this key."""
        try:
            return faire()
        except ReferentielInvalide:
            raise
        except ValueError as faute:
            self.refuser(cle, str(faute))

    def _fille(self, cle: str, valeurs: Mapping[str, Any]) -> Table:
        return Table(self.fichier, valeurs, self._place(cle), self)

    def _place(self, cle: str) -> str:
        return f"{self.chemin}.{cle}" if self.chemin else cle


def analyser(fichier: str, texte: str) -> Table:
    """Return the root table of a TOML text; raise ReferentielInvalide when it cannot be read."""
    import tomllib  # noqa: PLC0415 - importing the package must stay cheap

    try:
        return Table(fichier, tomllib.loads(texte))
    except tomllib.TOMLDecodeError as faute:
        raise ReferentielInvalide(f"{fichier} : ce n'est pas du TOML ({faute})") from faute


def ouvrir(fichier: str) -> Table:
    """Return the root table of a file shipped beside this module."""
    from importlib.resources import files  # noqa: PLC0415 - importing the package must stay cheap

    return analyser(fichier, files(__package__).joinpath(fichier).read_text("utf-8"))
