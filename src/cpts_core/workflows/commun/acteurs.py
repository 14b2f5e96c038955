"""Les familles d'acteurs d'un territoire : ceux qu'un projet de santé associe."""

from enum import Enum


class Famille(Enum):
    """Qui parle : un diagnostic les entend toutes les quatre."""

    PROFESSIONNELS = "professionnels de santé"
    USAGERS = "usagers"
    PARTENAIRES = "partenaires"
    ELUS = "élus"
