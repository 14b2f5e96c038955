"""Un point de dossier : où il se range, ce qui lui manque, d'où il vient."""

from enum import Enum
from typing import Any

from attrs import frozen

from cpts_core.kernel.sources import Source


class Partie(Enum):
    """Où se range un point, dans l'ordre du dossier."""

    PRESENTATION = "présentation du projet"
    DIAGNOSTIC = "1re partie : diagnostic territorial"
    MISSIONS = "2e partie : missions"
    ORGANISATION = "3e partie : organisation et fonctionnement"
    REGION = "cohérence avec le projet régional de santé"
    ANNEXES = "annexes"


class Exigence(Enum):
    """Quand un point est exigé."""

    COMPLET = "pour être complet"
    DEPOT = "pour être déposé"
    FACULTATIF = "facultatif"


@frozen
class Point:
    """Un point du dossier : `manques` nomme ce qui n'y est pas ; vide, le point est tenu."""

    partie: Partie
    libelle: str
    source: tuple[Source, ...]
    manques: tuple[str, ...]
    exigence: Exigence = Exigence.COMPLET

    @property
    def present(self) -> bool:
        """Vrai si rien ne manque."""
        return not self.manques

    def __str__(self) -> str:
        """Donne le libellé, ce qui manque et les sources."""
        nommes = tuple(manque for manque in self.manques if manque != self.libelle)
        details = f" ({', '.join(nommes)})" if nommes else ""
        return f"{self.libelle}{details} [{', '.join(map(str, self.source))}]"


def sauf(tenu: Any, libelle: str) -> tuple[str, ...]:
    """Nomme ce qui manque, sauf si c'est tenu."""
    return () if tenu else (libelle,)


def point(
    partie: Partie,
    libelle: str,
    source: tuple[Source, ...],
    tenu: Any,
    exigence: Exigence = Exigence.COMPLET,
) -> Point:
    """Donne un point qui est là ou ne l'est pas, sans autre détail."""
    return Point(partie, libelle, source, sauf(tenu, libelle), exigence)
