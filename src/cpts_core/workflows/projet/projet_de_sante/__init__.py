"""Projet de santé : écrire ensemble, déposer, mettre en œuvre."""

from cpts_core.kernel.workflow import Lien, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_PROJET
from cpts_core.workflows.projet.projet_de_sante.dossier import Projet
from cpts_core.workflows.projet.projet_de_sante.etats import FINALS, Etat
from cpts_core.workflows.projet.projet_de_sante.evolutions import EVOLUTIONS
from cpts_core.workflows.projet.projet_de_sante.lectures import LECTURES
from cpts_core.workflows.projet.projet_de_sante.table.ecrire import ECRIRE
from cpts_core.workflows.projet.projet_de_sante.table.instruire import (
    INSTRUIRE,
    METTRE_EN_OEUVRE,
)
from cpts_core.workflows.projet.projet_de_sante.table.naitre import NAITRE

PROJET_DE_SANTE = Workflow(
    code="projet_de_sante",
    nom="projet de santé",
    etats=Etat,
    finals=FINALS,
    donnees=Projet,
    evolutions=EVOLUTIONS,
    transitions=(*NAITRE, *ECRIRE, *INSTRUIRE, *METTRE_EN_OEUVRE),
    lectures=LECTURES,
    generiques=GENERIQUES_PROJET,
    liens=(
        Lien(nom="diagnostics", champ="diagnostics"),
        Lien(nom="missions", champ="missions", expose=("mission", "actions")),
        Lien(nom="textes", champ="textes", expose=("nature",)),
        Lien(nom="systemes", champ="systemes"),
        Lien(nom="budgets", champ="budgets"),
        Lien(nom="partenariats", champ="partenariats"),
    ),
)
