"""Qui peut agir sur un dossier : ceux qui peuvent le lire, et le système."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_core.kernel.regles import regle
from cpts_core.kernel.sources import unite
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.incident.lectures import (
    a_declare,
    conduit_l_analyse,
    suit_le_dossier,
)
from cpts_core.workflows.qualite.incident.sources import LECTEURS

if TYPE_CHECKING:
    from cpts_core.kernel.messages import Circonstances
    from cpts_core.workflows.qualite.incident.dossier import Incident


@regle("ce dossier vous soit ouvert", source=(*unite("NP-060"), LECTEURS))
def acces(incident: Incident, circonstances: Circonstances) -> bool:
    """Savoir le numéro d'un dossier ne suffit pas pour y agir."""
    auteur, roles, lies = circonstances.auteur, circonstances.roles, circonstances.lies
    return (
        (Role.CELLULE_QUALITE in roles and suit_le_dossier(incident, auteur, lies))
        or (Role.DECLARANT in roles and a_declare(incident, auteur, lies))
        or (Role.PILOTE in roles and conduit_l_analyse(incident, auteur, lies))
        or Role.SYSTEME in roles
    )
