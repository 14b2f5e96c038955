"""Un texte de l'association : ses statuts, son règlement intérieur."""

from cpts_core.kernel.workflow import Lecture, Lien, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_PROJET, Role
from cpts_core.workflows.organisation.texte.dossier import EVOLUTIONS, Texte
from cpts_core.workflows.organisation.texte.etats import Etat
from cpts_core.workflows.organisation.texte.regles import TEXTES
from cpts_core.workflows.organisation.texte.table import TABLE

TEXTE = Workflow(
    code="texte",
    nom="texte de l'association",
    etats=Etat,
    finals={Etat.REMPLACE},
    donnees=Texte,
    evolutions=EVOLUTIONS,
    transitions=TABLE,
    lectures=(
        Lecture(qui=(Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE), source=TEXTES),
        Lecture(
            qui=(Role.ARS, Role.CPAM),
            si=lambda texte, _, __: texte.adopte_le is not None,
            condition="une fois adopté",
            source=TEXTES,
        ),
    ),
    generiques=GENERIQUES_PROJET,
    liens=(
        Lien(nom="remplace", champ="remplace", expose=("nature",)),
        Lien(nom="statuts", champ="statuts", expose=("nature",)),
        Lien(nom="decision", champ="decision"),
    ),
)
