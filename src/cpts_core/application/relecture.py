"""Free text is read before it is kept: a warning where it seems to name or locate someone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_core.kernel.champs import Sensibilite, descriptions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_core.kernel.messages import Command

RECIT = "texte"
"""The nature of a field that holds a story, whatever vault it goes to."""


def avertissements(commande: Command) -> tuple[str, ...]:
    """Return a sentence per trace of identity found in the free texts of a command.

    The found text is never repeated: only its kind and its place.
    """
    return tuple(_avertissements(commande))


def _avertissements(commande: Command) -> Iterator[str]:
    for nom, description in descriptions(type(commande)).items():
        if description.sensibilite is Sensibilite.TEXTE_LIBRE or description.champ.nature == RECIT:
            valeur = getattr(commande, nom)
            for texte in valeur if description.multiple else (valeur,):
                yield from _reperes(description.champ.libelle, texte)


def _reperes(libelle: str, texte: str | None) -> Iterator[str]:
    if not texte:
        return
    from cpts_core.workflows.qualite.detection import reperer  # noqa: PLC0415 - only with a text

    for repere in reperer(texte):
        yield f"« {libelle} » semble contenir {repere.phrase} : ne nommez personne."
