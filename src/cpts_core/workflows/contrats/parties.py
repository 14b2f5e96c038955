"""Les trois parties d'un contrat, et qui peut parler pour chacune (ADR 0080)."""

from collections.abc import Hashable
from enum import Enum

from cpts_core.workflows.commun.roles import Role


class Partie(Enum):
    """Qui s'engage."""

    CPTS = "CPTS"
    CPAM = "CPAM"
    ARS = "ARS"


PARTIES = tuple(Partie)
_ROLES = {Partie.CPTS: Role.BUREAU, Partie.CPAM: Role.CPAM, Partie.ARS: Role.ARS}


def parle_pour(partie: Partie, roles: frozenset[Hashable], *, preuve: bool) -> bool:
    """Vrai pour la partie elle-même ; pour la coordination, si elle montre une preuve.

    La CPTS ne s'engage que par son bureau, preuve ou non.
    """
    if _ROLES[partie] in roles:
        return True
    return partie is not Partie.CPTS and preuve and Role.COORDINATEUR in roles
