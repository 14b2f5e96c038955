"""Où en est une demande de soin non programmé, et ce que l'on en choisit."""

from enum import Enum


class Etat(Enum):
    RECUE = "reçue"
    QUALIFIEE = "qualifiée"
    ORIENTEE = "orientée"
    PRISE_EN_CHARGE = "prise en charge"
    NON_HONOREE = "non honorée"
    HORS_CHAMP = "hors champ"
    PURGEE = "purgée"


EN_ATTENTE = (Etat.RECUE, Etat.QUALIFIEE, Etat.ORIENTEE)
SANS_SUITE_A_DONNER = (Etat.PRISE_EN_CHARGE, Etat.NON_HONOREE, Etat.HORS_CHAMP)


class Residence(Enum):
    """D'où vient la personne : qui n'habite pas le territoire est soigné, et compté à part."""

    TERRITOIRE = "dans le territoire"
    AILLEURS = "hors du territoire"


class Priorite(Enum):
    JOUR_MEME = "le jour même"
    DANS_LE_DELAI = "dans le délai"


class Motif(Enum):
    """Ce qui amène la personne : comparé au champ d'une profession, jamais gardé (ADR 0092)."""

    ODYNOPHAGIE = "mal de gorge"
    CYSTITE = "brûlures urinaires"
    DENT = "douleur dentaire"
    GROSSESSE = "grossesse"
    PLAIE = "plaie"
    TRAUMATISME = "coup ou chute"
    AUTRE = "autre motif"

    @property
    def champ(self) -> str:
        """Donne le code du paramètre où la CPTS fixe les professions compétentes."""
        return f"snp_champ_{self.name.lower()}"


class Recours(Enum):
    PREMIER = "médecin de premier recours"
    SECOND = "médecin de second recours"
    AUTRE_PROFESSION = "autre profession de santé"
    SAS = "service d'accès aux soins"


class Cause(Enum):
    """Pourquoi une demande n'a pas été honorée."""

    AUCUN_CRENEAU = "aucun créneau"
    ABSENCE = "personne absente"
    RENONCEMENT = "personne qui y renonce"
    ERREUR = "saisie par erreur"


class Conseil(Enum):
    """À qui s'adresser quand la demande n'est pas du ressort de la CPTS."""

    LE_15 = "urgence vitale : appelez le 15 sans attendre"
