"""Système d'information : ce que les missions demandent, et l'outil choisi au grand jour."""

from cpts_core.kernel.workflow import Lecture, Lien, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_PROJET, Role
from cpts_core.workflows.organisation.systeme_information.dossier import EVOLUTIONS, Systeme
from cpts_core.workflows.organisation.systeme_information.etats import FINALS, Etat
from cpts_core.workflows.organisation.systeme_information.regles import CHOIX
from cpts_core.workflows.organisation.systeme_information.table import CHOISIR, COMPARER

SYSTEME_INFORMATION = Workflow(
    code="systeme_information",
    nom="système d'information",
    etats=Etat,
    finals=FINALS,
    donnees=Systeme,
    evolutions=EVOLUTIONS,
    transitions=(*COMPARER, *CHOISIR),
    lectures=(
        Lecture(qui=(Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE, Role.PILOTE), source=CHOIX),
        Lecture(
            qui=(Role.ARS, Role.CPAM),
            si=lambda systeme, _, __: systeme.retenue is not None,
            condition="une fois une solution retenue",
            source=CHOIX,
        ),
    ),
    generiques=GENERIQUES_PROJET,
    liens=(
        Lien(nom="projet", champ="projet", expose=("version_aci",)),
        Lien(nom="remplace_par", champ="remplace_par"),
    ),
)
