"""Les fiches que l'on télécharge : demande intra-CPTS, retour d'expérience."""

from typing import Final

from cpts_core.workflows.qualite.fiches import Fiche, rubriques
from cpts_core.workflows.qualite.incident.charte import CHARTE
from cpts_core.workflows.qualite.incident.commandes.accueil import DeclarerUnEvenement
from cpts_core.workflows.qualite.incident.commandes.partager import RedigerUnRex

FICHE_INTRA: Final = Fiche(
    code="intra-cpts",
    version=1,
    titre="Demander l'aide de la cellule qualité",
    preambule=CHARTE,
    rubriques=rubriques(
        DeclarerUnEvenement,
        "danger",
        "nom",
        "prenom",
        "telephone",
        "heure_de_rappel",
        "mots",
        "nature",
        "activite",
    ),
)

FICHE_REX: Final = Fiche(
    code="rex",
    version=1,
    titre="Raconter un retour d'expérience",
    preambule="Ne nommez personne, ni patient ni collègue.",
    rubriques=rubriques(RedigerUnRex),
)

FICHES: Final = {fiche.code: fiche for fiche in (FICHE_INTRA, FICHE_REX)}
