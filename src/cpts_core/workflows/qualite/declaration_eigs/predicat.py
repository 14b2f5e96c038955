"""Ce qui fait un EIGS, quand tout n'est pas encore su de l'événement.

Trois valeurs, selon la logique de Kleene : ce qu'on ignore ne compte ni pour oui ni pour non.
Source : code de la santé publique, article R1413-67. La gravité n'y entre pas : un événement
critique mais réversible n'en est pas toujours un, une vie mise en danger puis sauvée en est un.
"""

# Angle mort : les infections associées aux soins se déclarent aussi, selon d'autres critères.

from enum import Enum


class Reponse(Enum):
    """Ce que l'on sait répondre."""

    OUI = "oui"
    NON = "non"
    INCONNUE = "on ne sait pas encore"


def toutes(*reponses: Reponse) -> Reponse:
    """Oui si toutes disent oui, non dès qu'une dit non."""
    if Reponse.NON in reponses:
        return Reponse.NON
    return Reponse.INCONNUE if Reponse.INCONNUE in reponses else Reponse.OUI


def une_au_moins(*reponses: Reponse) -> Reponse:
    """Oui dès qu'une dit oui, non si toutes disent non."""
    if Reponse.OUI in reponses:
        return Reponse.OUI
    return Reponse.INCONNUE if Reponse.INCONNUE in reponses else Reponse.NON


def est_un_eigs(
    *,
    lie_aux_soins: Reponse,
    inattendu: Reponse,
    deces: Reponse,
    pronostic_vital: Reponse,
    deficit_permanent: Reponse,
) -> Reponse:
    """Lié aux soins, inattendu, et l'une au moins des trois conséquences."""
    consequence = une_au_moins(deces, pronostic_vital, deficit_permanent)
    return toutes(lie_aux_soins, inattendu, consequence)
