"""Free text is read before it is kept: a warning where it seems to name or locate someone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_core.kernel.champs import Sensibilite, descriptions
from cpts_core.kernel.errors import Anomalie

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_core.kernel.champs import Description
    from cpts_core.kernel.messages import Command
    from cpts_core.workflows.qualite.detection import Reperage

RECIT = "texte"
"""The nature of a field that holds a story, whatever vault it goes to."""


def avertissements(commande: Command) -> tuple[str, ...]:
    """Return a sentence per trace of identity found in the free texts of a command.

    The found text is never repeated: only its kind and its place.
    """
    return tuple(
        f"« {description.champ.libelle} » semble contenir {repere.phrase} : ne nommez personne."
        for description, repere in _traces(commande)
    )


def blocages(commande: Command) -> tuple[Anomalie, ...]:
    """Return what forbids a command: a sure trace of identity in a text meant for other readers."""
    return tuple(
        Anomalie(description.nom, f"ce texte sera diffusé et contient {repere.phrase}")
        for description, repere in _traces(commande)
        if description.champ.diffuse and _certain(repere)
    )


def _certain(repere: Reperage) -> bool:
    from cpts_core.workflows.qualite.detection import Certitude  # noqa: PLC0415 - see below

    return repere.certitude is Certitude.CERTAIN


def _traces(commande: Command) -> Iterator[tuple[Description, Reperage]]:
    for nom, description in descriptions(type(commande)).items():
        if description.sensibilite is Sensibilite.TEXTE_LIBRE or description.champ.nature == RECIT:
            valeur = getattr(commande, nom)
            for texte in valeur if description.multiple else (valeur,):
                yield from ((description, repere) for repere in reperes(texte))


def reperes(texte: str | None) -> Iterator[Reperage]:
    """Read one text; the words to recognise are only loaded for the first one."""
    if texte:
        from cpts_core.workflows.qualite.detection import reperer  # noqa: PLC0415 - slow to import

        yield from reperer(texte)
