"""Qui lit un projet : la communauté toujours, les autorités dès qu'il leur est adressé."""

from typing import Any

from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.kernel.workflow import Lecture
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.projet.projet_de_sante.dossier import Projet

LECTEURS = Interpretation("0064", "qui lit un projet")


def adresse(projet: Projet, lecteur: str, lies: Any) -> bool:
    """Vrai dès qu'une lettre d'intention ou le projet lui-même a été déposé."""
    return projet.lettre_deposee_le is not None or projet.depose_le is not None


LECTURES = (
    Lecture(
        qui=(Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE, Role.PILOTE),
        source=(*unite("NP-005"), LECTEURS),
    ),
    Lecture(
        qui=(Role.ARS, Role.CPAM, Role.URPS),
        si=adresse,
        condition="une lettre d'intention ou le projet a été déposé",
        source=(*unite("PS-043"), LECTEURS),
    ),
)
