"""Ce qui se compte des incidents, sans dire lesquels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cpts_core.application.indicateurs_calcules.modele import a_temps
from cpts_core.kernel.delais import Delai

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cpts_core.application.indicateurs_calcules.modele import Observation, Reglages
    from cpts_core.kernel.messages import Dossier

ECARTES = {"HORS_CHAMP", "RETIRE", "DOUBLON"}
A_PRECISER, PRESQU_ACCIDENT, DECLINEE = "A_PRECISER", "PRESQU_ACCIDENT", "DECLINEE"
"""Des noms d'états et de choix de l'incident : ce module ne connaît que ce qu'il lit."""


def _retenus(dossiers: Sequence[Dossier]) -> Iterator[Any]:
    for dossier in dossiers:
        if dossier.etat.name not in ECARTES and dossier.donnees.recu_le is not None:
            yield dossier.donnees


def premier_contact(dossiers: Sequence[Dossier], reglages: Reglages) -> Iterator[Observation]:
    """De la réception au premier contact ; qui n'a pas laissé de quoi l'appeler n'y compte pas."""
    for incident in _retenus(dossiers):
        if incident.contact_le is not None:
            yield reglages.duree(incident.recu_le, incident.contact_le)


def rappels(dossiers: Sequence[Dossier], reglages: Reglages) -> Iterator[Observation]:
    """Chaque orientation compte à sa date, avec le départ que la CPTS a choisi pour le délai."""
    depuis_la_reception = reglages.parametres["rappel_depart"] == "declaration"
    for incident in _retenus(dossiers):
        for orientation in incident.orientations:
            depart = incident.recu_le if depuis_la_reception else orientation.le
            terme = reglages.terme("rappel_niveau_2", depart)
            if terme is not None and orientation.issue.name != DECLINEE:
                a_l_heure = a_temps(orientation.issue_le, terme)
                yield reglages.oui_ou_non(orientation.le, oui=a_l_heure)


def presqu_accidents(dossiers: Sequence[Dossier], reglages: Reglages) -> Iterator[Observation]:
    """Parmi les incidents retenus, ce qui a failli arriver."""
    for incident in _retenus(dossiers):
        presque = incident.nature.name == PRESQU_ACCIDENT
        yield reglages.oui_ou_non(incident.recu_le, oui=presque)


def recurrences(dossiers: Sequence[Dossier], reglages: Reglages) -> Iterator[Observation]:
    """Un incident revient quand un autre, de même nature et activité, vient d'être clos."""
    retenus = tuple(_retenus(dossiers))
    for incident in retenus:
        revient = any(_revient(incident, autre, reglages) for autre in retenus)
        yield reglages.oui_ou_non(incident.recu_le, oui=revient)


def _revient(incident: Any, autre: Any, reglages: Reglages) -> bool:
    sorte = (incident.nature, incident.activite)
    meme_sorte = sorte == (autre.nature, autre.activite)
    vague = any(choix.name == A_PRECISER for choix in sorte)
    fenetre = reglages.parametres["recurrence_incident"]
    if vague or not meme_sorte or autre.clos_le is None or not isinstance(fenetre, Delai):
        return False
    fin = fenetre.terme(autre.clos_le, reglages.calendrier)
    return bool(autre.clos_le < incident.recu_le <= fin)
