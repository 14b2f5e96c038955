"""Diagnostic territorial : connaître un territoire avant d'y agir, avec tous ses acteurs."""

from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.kernel.workflow import Lecture, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_PROJET, Role
from cpts_core.workflows.projet.diagnostic_territorial.dossier import EVOLUTIONS, Diagnostic
from cpts_core.workflows.projet.diagnostic_territorial.etats import FINALS, Etat
from cpts_core.workflows.projet.diagnostic_territorial.table import CONCLURE, RECUEILLIR

LECTEURS = (
    Role.COORDINATEUR,
    Role.BUREAU,
    Role.MEMBRE,
    Role.PILOTE,
    Role.PARTENAIRE,
    Role.ARS,
    Role.CPAM,
    Role.URPS,
)

DIAGNOSTIC_TERRITORIAL = Workflow(
    code="diagnostic_territorial",
    nom="diagnostic territorial",
    etats=Etat,
    finals=FINALS,
    donnees=Diagnostic,
    evolutions=EVOLUTIONS,
    transitions=(*RECUEILLIR, *CONCLURE),
    lectures=(
        Lecture(
            qui=LECTEURS,
            source=(*unite("NP-012"), Interpretation("0060", "un diagnostic est à tous")),
        ),
    ),
    generiques=GENERIQUES_PROJET,
)
