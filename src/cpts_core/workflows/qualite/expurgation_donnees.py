"""Les profils de sortie, en données : ce que chaque destinataire peut lire, nature par nature.

Sources : R1413-70 (vers l'ARS : ni identité, adresse ou date de naissance du patient, ni nom d'un
autre professionnel que le déclarant), R1413-72 (vers la HAS : en outre ni nom du déclarant, ni
adresse du lieu) ; pour le reste et pour l'AG, décision du projet (ADR 0015).
"""

from collections.abc import Mapping
from enum import Enum


class NatureDeDonnee(Enum):
    """Ce qu'une donnée d'un dossier dit de quelqu'un.

    Un champ décrit porte le nom du membre en minuscules : ``nature="profession"``.
    """

    NEUTRE = "donnée qui ne dit rien d'une personne"
    AGE = "âge du patient"
    SEXE = "sexe du patient"
    NOM_DU_DECLARANT = "nom du déclarant"
    CONTACT_DU_DECLARANT = "téléphone, adresse électronique ou RPPS du déclarant"
    PROFESSION = "profession"
    ADRESSE = "adresse du lieu"
    COMMUNE = "commune ou FINESS du lieu"
    DATE = "date d'un fait"
    HEURE = "heure d'un fait"
    TEXTE = "texte libre"
    NOM_D_UN_AUTRE_PROFESSIONNEL = "nom d'un autre professionnel"
    IDENTITE_DU_PATIENT = "identité du patient"
    IDENTITE = "identité de quelqu'un, sans autre précision"
    RENVOI = "renvoi à un autre dossier"


class Profil(Enum):
    """Le destinataire d'une sortie."""

    ARS = "agence régionale de santé"
    HAS = "Haute Autorité de santé"
    AG = "assemblée générale et public"


class Action(Enum):
    """Ce qu'un profil fait d'une donnée, du plus précis au plus grossier."""

    GARDER = "gardée telle quelle"
    JOUR = "ramenée au jour"
    MOIS = "ramenée au mois"
    TRIMESTRE = "ramenée au trimestre"
    TRANCHE_D_AGE = "ramenée à une tranche d'âge"
    FAMILLE = "ramenée à la famille de professions"
    EXAMINER = "bloquée si une identité certaine y est repérée"
    RELIRE = "bloquée si une identité y est repérée, ou si personne ne l'a relue"
    SUPPRIMER = "retirée"


_ARS = {
    NatureDeDonnee.NEUTRE: Action.GARDER,
    NatureDeDonnee.AGE: Action.GARDER,
    NatureDeDonnee.SEXE: Action.GARDER,
    NatureDeDonnee.NOM_DU_DECLARANT: Action.GARDER,
    NatureDeDonnee.CONTACT_DU_DECLARANT: Action.GARDER,
    NatureDeDonnee.PROFESSION: Action.GARDER,
    NatureDeDonnee.ADRESSE: Action.GARDER,
    NatureDeDonnee.COMMUNE: Action.GARDER,
    NatureDeDonnee.DATE: Action.JOUR,
    NatureDeDonnee.HEURE: Action.SUPPRIMER,
    NatureDeDonnee.TEXTE: Action.EXAMINER,
    NatureDeDonnee.NOM_D_UN_AUTRE_PROFESSIONNEL: Action.SUPPRIMER,
    NatureDeDonnee.IDENTITE_DU_PATIENT: Action.SUPPRIMER,
    NatureDeDonnee.IDENTITE: Action.SUPPRIMER,
    NatureDeDonnee.RENVOI: Action.SUPPRIMER,
}
_HAS = {
    **_ARS,
    NatureDeDonnee.NOM_DU_DECLARANT: Action.SUPPRIMER,
    NatureDeDonnee.CONTACT_DU_DECLARANT: Action.SUPPRIMER,
    NatureDeDonnee.ADRESSE: Action.SUPPRIMER,
    NatureDeDonnee.COMMUNE: Action.SUPPRIMER,
}
_AG = {
    **_HAS,
    NatureDeDonnee.AGE: Action.TRANCHE_D_AGE,
    NatureDeDonnee.PROFESSION: Action.FAMILLE,
    NatureDeDonnee.DATE: Action.MOIS,
    NatureDeDonnee.TEXTE: Action.RELIRE,
}

PROFILS: Mapping[Profil, Mapping[NatureDeDonnee, Action]] = {
    Profil.ARS: _ARS,
    Profil.HAS: _HAS,
    Profil.AG: _AG,
}

PETIT_EFFECTIF: Mapping[Profil, Mapping[NatureDeDonnee, Action]] = {
    Profil.ARS: {},
    Profil.HAS: {},
    Profil.AG: {
        NatureDeDonnee.SEXE: Action.SUPPRIMER,
        NatureDeDonnee.DATE: Action.TRIMESTRE,
    },
}
"""Ce qu'un profil resserre quand le groupe décrit est petit ; qui appelle dit s'il l'est."""

BORNES_D_AGE = (0, 10, 20, 30, 40, 50, 60, 70, 80, 90)
"""Début de chaque tranche, en années ; la dernière n'a pas de fin (ADR 0015)."""
