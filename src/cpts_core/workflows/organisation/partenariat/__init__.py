"""Partenariat : les acteurs qu'une mission suppose, et la convention qui les lie à la CPTS."""

from attrs import evolve

from cpts_core.kernel.workflow import Lecture, Lien, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_PROJET, Role
from cpts_core.workflows.organisation.partenariat.dossier import EVOLUTIONS, Partenariat
from cpts_core.workflows.organisation.partenariat.etats import FINALS, Etat
from cpts_core.workflows.organisation.partenariat.regles import VIE, correction_possible
from cpts_core.workflows.organisation.partenariat.table import TABLE

PARTENARIAT = Workflow(
    code="partenariat",
    nom="partenariat",
    etats=Etat,
    finals=FINALS,
    donnees=Partenariat,
    evolutions=EVOLUTIONS,
    transitions=TABLE,
    lectures=(
        Lecture(qui=(Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE, Role.PILOTE), source=VIE),
        Lecture(
            qui=Role.PARTENAIRE,
            si=lambda partenariat, lecteur, _: partenariat.representant == lecteur,
            condition="s'il représente le partenaire",
            source=VIE,
        ),
        Lecture(
            qui=(Role.ARS, Role.CPAM, Role.URPS),
            si=lambda partenariat, _, __: partenariat.signe_le is not None,
            condition="une fois la convention signée",
            source=VIE,
        ),
    ),
    generiques=evolve(GENERIQUES_PROJET, si=(correction_possible,)),
    liens=(
        Lien(nom="projet", champ="projet", expose=("version_aci",)),
        Lien(nom="precedente", champ="precedente", expose=("partenaire", "fin")),
    ),
)
