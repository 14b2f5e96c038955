"""Parcours pluriprofessionnel : d'un besoin du territoire au partage avec les autres CPTS."""

from cpts_core.kernel.workflow import Lecture, Lien, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_PROJET, Role
from cpts_core.workflows.terrain.parcours.dossier import EVOLUTIONS, Parcours
from cpts_core.workflows.terrain.parcours.etats import FINALS, Etat
from cpts_core.workflows.terrain.parcours.regles import VIE
from cpts_core.workflows.terrain.parcours.table import TABLE

PARCOURS = Workflow(
    code="parcours",
    nom="parcours pluriprofessionnel",
    etats=Etat,
    finals=FINALS,
    donnees=Parcours,
    evolutions=EVOLUTIONS,
    transitions=TABLE,
    lectures=(
        Lecture(qui=(Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE, Role.PILOTE), source=VIE),
        Lecture(
            qui=(Role.ARS, Role.CPAM),
            si=lambda parcours, _, __: parcours.valide_le is not None,
            condition="une fois le parcours validé",
            source=VIE,
        ),
    ),
    generiques=GENERIQUES_PROJET,
    liens=(Lien(nom="diagnostic", champ="diagnostic", expose=("besoins",)),),
)
