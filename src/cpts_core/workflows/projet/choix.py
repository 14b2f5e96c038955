"""Ce qu'un projet de santé peut choisir : ses pièces, ses annexes, ceux qui donnent leur avis."""

from enum import Enum


class Piece(Enum):
    """Une partie du dossier qui vit sa propre vie ; la valeur est lue, le nom range."""

    DIAGNOSTIC = "diagnostic territorial"
    MISSION = "mission"
    ACTION = "action"
    TEXTE = "texte de gouvernance"
    SYSTEME = "système d'information"
    BUDGET = "budget"
    PARTENARIAT = "partenariat"
    CONTRAT = "contrat"


class Annexe(Enum):
    """Ce qui peut être joint au projet."""

    STATUTS = "statuts"
    REGLEMENT_INTERIEUR = "règlement intérieur"
    CONVENTION = "convention de partenariat"
    DONNEES = "données du diagnostic"
    AUTRE = "autre annexe"


class Organisme(Enum):
    """Qui reçoit le projet et donne son avis."""

    ARS = "ARS"
    CPAM = "CPAM"
    URPS = "URPS"


class Sens(Enum):
    """Ce que vaut un avis ; rien n'est supposé tant qu'il n'est pas rendu."""

    ATTENDU = "attendu"
    FAVORABLE = "favorable"
    DEFAVORABLE = "défavorable"


class MotifDOpposition(Enum):
    """Les deux seuls motifs d'une opposition de l'ARS."""

    PRS = "objectifs du projet régional de santé non respectés"
    TERRITOIRE = "territoire d'action non pertinent"


class Validation(Enum):
    """Comment un projet est validé."""

    EXPRESSE = "expresse"
    TACITE = "tacite"


class Fir(Enum):
    """Où en est la demande de crédits du fonds d'intervention régional."""

    A_EXAMINER = "à examiner"
    DEMANDEE = "demandée"
    ACCORDEE = "accordée"
    REFUSEE = "refusée"
    SANS_OBJET = "sans objet"


SUITES_FIR = {
    Fir.A_EXAMINER: (Fir.DEMANDEE, Fir.SANS_OBJET),
    Fir.DEMANDEE: (Fir.ACCORDEE, Fir.REFUSEE),
    Fir.ACCORDEE: (),
    Fir.REFUSEE: (Fir.DEMANDEE,),
    Fir.SANS_OBJET: (Fir.A_EXAMINER,),
}

ACCES_PROCHE, PARCOURS_FACILITES = "ACCES_PROCHE", "PARCOURS_FACILITES"
OBJECTIFS_REGIONAUX = {
    ACCES_PROCHE: "une offre de santé adaptée et proche du domicile",
    PARCOURS_FACILITES: "des parcours de santé plus faciles",
}
"""Les deux objectifs que le document nomme ; une région en a d'autres, à son propre code."""
