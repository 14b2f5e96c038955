"""Ce qui se compte des actions, et de la satisfaction après une réunion."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from cpts_core.application.indicateurs_calcules.modele import Observation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cpts_core.application.indicateurs_calcules.modele import Reglages
    from cpts_core.kernel.messages import Dossier

ABANDONNEE = "ABANDONNEE"
ITEMS = ("ecoute", "rapidite", "utilite", "confiance", "redeclarer")


def actions_a_l_heure(dossiers: Sequence[Dossier], reglages: Reglages) -> Iterator[Observation]:
    """Le jour prévu est le dernier qui l'ait été : reporter n'est pas être en retard."""
    for dossier in dossiers:
        action = dossier.donnees
        if dossier.etat.name != ABANDONNEE and action.fin is not None:
            faite = action.realisee_le
            a_l_heure = faite is not None and reglages.calendrier.jour(faite) <= action.fin
            yield Observation(action.fin, Decimal(int(a_l_heure)))


def satisfaction(dossiers: Sequence[Dossier], reglages: Reglages) -> Iterator[Observation]:
    """La moyenne des questions d'une enquête, si assez de réponses l'ont fait garder."""
    for dossier in dossiers:
        reunion = dossier.donnees
        notes = [note for item in ITEMS if (note := getattr(reunion, item)) is not None]
        if notes and reunion.enquete_close_le is not None:
            jour = reglages.calendrier.jour(reunion.enquete_close_le)
            yield Observation(jour, sum(notes, Decimal(0)) / len(notes))
