"""What a health project contains and what it lacks, as a reader of the project may see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_core.kernel.errors import Introuvable
from cpts_core.workflows.projet.completude import points

if TYPE_CHECKING:
    from cpts_core.application.lectures import Lectures
    from cpts_core.workflows.projet.points import Point

PROJET = "projet_de_sante"


def dossier_de_projet(lectures: Lectures, flux: str) -> tuple[Point, ...]:
    """Return the points of a project, in the order of its parts.

    Of a part, only its presence and how far it went is told, whoever may read the part itself.
    Raises Introuvable for a record that is not a project, or that this person may not read.
    """
    head = lectures.dossier(flux)
    if head.workflow != PROJET:
        raise Introuvable("ce dossier n'est pas un projet de santé.")
    application, donnees = lectures.application, head.record.donnees
    travail = application.travail(lectures.acteur, flux, head)
    return points(donnees, travail.lies(head.procedure(application.registre), donnees))
