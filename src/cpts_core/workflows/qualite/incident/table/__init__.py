"""La table d'un incident, dans l'ordre du travail : accueillir, comprendre, agir, partager."""

from cpts_core.workflows.qualite.incident.table import accueil, agir, comprendre, partager

TABLE = accueil.RANGEES + comprendre.RANGEES + agir.RANGEES + partager.RANGEES
