"""A parameter: what it is, which values it takes, since when (ADR 0010)."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import field, frozen

from cpts_core.kernel.delais import Delai
from cpts_core.kernel.valeurs import ecrire, lire
from cpts_core.referentiels.modele import INCONNU, Inconnu, en_vigueur, verifier_l_ordre

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from cpts_core.referentiels.modele import Effet, Provenance

Contenu = Delai | int | bool | str | Inconnu


class Nature(Enum):
    """The kind of value a parameter takes."""

    DELAI = "un délai"
    ENTIER = "un nombre entier"
    BOOLEEN = "oui ou non"
    CHOIX = "un choix"
    TEXTE = "un texte"

    @property
    def type(self) -> type:
        """Return the Python type of its values."""
        return _TYPES[self]


_TYPES: dict[Nature, type] = {
    Nature.DELAI: Delai,
    Nature.ENTIER: int,
    Nature.BOOLEEN: bool,
    Nature.CHOIX: str,
    Nature.TEXTE: str,
}


@frozen
class Valeur:
    """What a parameter is worth from a day on, until its next value."""

    contenu: Contenu
    effet: Effet
    provenance: Provenance


@frozen(kw_only=True)
class Parametre:
    """A parameter and its values in order; raises ValueError when one of them does not fit.

    `options`: codes of a choice, with their French labels; `minimum`: of a number.
    """

    code: str
    description: str
    nature: Nature
    valeurs: tuple[Valeur, ...]
    unite: str = ""
    options: Mapping[str, str] = field(factory=dict, hash=False)
    minimum: int = 0
    surchargeable: bool = True

    def __attrs_post_init__(self) -> None:
        """Refuse values out of order, or of another kind."""
        verifier_l_ordre(self.valeurs)
        for valeur in self.valeurs:
            if valeur.contenu is not INCONNU:
                self.verifier(valeur.contenu)

    @property
    def debut(self) -> date:
        """Return the first day on which it has a value."""
        return self.valeurs[0].effet.depuis

    def a(self, jour: date) -> Valeur:
        """Return the value in force on a day; raise HorsPeriode before the first."""
        return en_vigueur(self.code, self.valeurs, jour)

    def lire(self, texte: str) -> Contenu:
        """Read a value as a person types it; raise ValueError with a French sentence."""
        contenu = Delai.lire(texte) if self.nature is Nature.DELAI else self._scalaire(texte)
        self.verifier(contenu)
        return contenu

    def verifier(self, contenu: Contenu) -> None:
        """Raise ValueError unless the value is of the right kind and within bounds."""
        if type(contenu) is not self.nature.type or contenu in ("", INCONNU.value):
            raise ValueError(f"{self.nature.value} est attendu")
        if self.nature is Nature.CHOIX and contenu not in self.options:
            raise ValueError(f"un choix parmi {', '.join(self.options)} est attendu")
        if isinstance(contenu, int) and contenu < self.minimum:
            raise ValueError(f"{self.minimum} au moins est attendu")

    def afficher(self, contenu: Contenu) -> str:
        """Return a value as a person reads it, with its unit."""
        if self.nature is Nature.CHOIX and isinstance(contenu, str):
            return self.options[contenu]
        texte = contenu.value if isinstance(contenu, Inconnu) else ecrire(contenu)
        return f"{texte} {self.unite}" if self.unite and contenu is not INCONNU else texte

    def _scalaire(self, texte: str) -> Contenu:
        contenu: Contenu = lire(self.nature.type, texte.strip())
        return contenu
