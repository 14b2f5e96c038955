"""Qui lit une déclaration : le déclarant, l'équipe de l'incident, ceux qui l'accompagnent."""

from cpts_core.kernel.workflow import Lecture
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.acces import (
    ACCES,
    Lies,
    a_declare,
    a_l_ecart,
    ouvert_selon,
    suit_l_incident,
)
from cpts_core.workflows.qualite.declaration_eigs.dossier import Declaration


def accompagne(declaration: Declaration, lecteur: str, lies: Lies) -> bool:
    """Vrai pour qui accompagne le déclarant ; pour toute la cellule si personne ne le fait."""
    if lecteur in declaration.accompagnants:
        return not a_l_ecart(lecteur, lies)
    pris = declaration.incident is None and declaration.accompagnants
    return not pris and suit_l_incident(declaration, lecteur, lies)


def declare(declaration: Declaration, lecteur: str, lies: Lies) -> bool:
    """Vrai pour qui a ouvert cette déclaration, ou déclaré l'incident."""
    return lecteur == declaration.declarant or a_declare(lecteur, lies)


LECTURES = (
    Lecture(
        qui=Role.CELLULE_QUALITE,
        si=accompagne,
        condition="s'il suit l'incident ou accompagne le déclarant",
        source=ACCES,
    ),
    Lecture(
        qui=Role.DECLARANT,
        si=declare,
        condition="s'il a déclaré cet événement",
        source=ACCES,
    ),
)

acces = ouvert_selon(LECTURES)
