"""Repair the typography of files: all of them, or none when one cannot be read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from cpts_adapters.os_errors import reason
from cpts_adapters.vivant.gardes.diagnostic import Diagnostic
from cpts_adapters.vivant.gardes.fichiers import decoder
from cpts_adapters.vivant.lecture import ENCODAGE
from cpts_adapters.vivant.typographie import recomposer, relire

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class FichiersIllisibles(Exception):
    """Some files are missing, or are not text: nothing was written."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        self.diagnostics = tuple(diagnostics)
        super().__init__("\n".join(map(str, diagnostics)))


@frozen
class Correction:
    """A line that was repaired, or would be, and why."""

    fichier: str
    ligne: int
    avant: str
    apres: str
    raisons: tuple[str, ...]

    def __str__(self) -> str:
        """Return where, and what was wrong."""
        return f"{self.fichier}:{self.ligne} : {', '.join(self.raisons)}."


def corriger_fichiers(chemins: Iterable[str | Path], *, essai: bool = False) -> list[Correction]:
    """Repair features and the features of folders; return what changed, or would with `essai`.

    Raises FichiersIllisibles, with all of them, before anything is written; OSError when a file
    cannot be written.
    """
    fichiers = sorted({f for chemin in chemins for f in _features(Path(chemin))})
    textes = {fichier: _lire(fichier) for fichier in fichiers}
    refus = [texte for texte in textes.values() if isinstance(texte, Diagnostic)]
    if refus:
        raise FichiersIllisibles(refus)
    corrections: list[Correction] = []
    for fichier, texte in textes.items():
        lignes = list(relire(str(texte)))
        reparees = [ligne for ligne in lignes if ligne.avant != ligne.apres]
        corrections += [
            Correction(str(fichier), ligne.numero, ligne.avant, ligne.apres, ligne.raisons)
            for ligne in reparees
        ]
        if reparees and not essai:
            fichier.write_bytes(recomposer(lignes).encode(ENCODAGE))
    return corrections


def _features(chemin: Path) -> Iterable[Path]:
    return chemin.rglob("*.feature") if chemin.is_dir() else [chemin]


def _lire(fichier: Path) -> str | Diagnostic:
    try:
        return decoder(str(fichier), fichier.read_bytes())
    except OSError as refus:
        return Diagnostic(str(fichier), 1, f"ce fichier ne s'ouvre pas : {reason(refus)}.")
