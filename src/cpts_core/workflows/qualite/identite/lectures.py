"""Qui lit une identité : l'équipe de l'incident. L'opérateur n'en voit qu'une ligne."""

from cpts_core.kernel.workflow import Lecture, Vue
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.acces import ACCES, SUIT_L_INCIDENT, ouvert_selon

LECTURES = (
    SUIT_L_INCIDENT,
    Lecture(
        qui=Role.OPERATEUR,
        condition="pour savoir ce qui est à purger, sans rien lire du dossier",
        vues=(Vue.LIGNE,),
        source=ACCES,
    ),
)

acces = ouvert_selon(LECTURES)
