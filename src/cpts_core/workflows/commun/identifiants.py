"""Numéros d'identification : ce que leur forme et leur clé disent d'une saisie.

Une clé fausse n'est qu'un avertissement : les documentations en montrent beaucoup, et aucun texte
connu ne fixe celle du FINESS. Le NIR ne se vérifie que pour être repéré dans un texte : il n'est
jamais gardé, et sa vérification ne le rend pas. (ADR 0014)
"""

import re
from enum import Enum

from attrs import field, frozen


class Niveau(Enum):
    """Ce qu'une vérification conclut, du plus favorable au plus grave."""

    OK = "correct"
    AVERTISSEMENT = "à vérifier"
    ERREUR = "refusé"


@frozen
class Verification:
    """Le résultat d'une vérification.

    ``phrase`` se montre telle quelle et ne répète jamais le numéro. ``numero`` est la forme nue
    (sans espace ni préfixe) à garder ; il vaut ``None`` si la forme est refusée, et pour un NIR.
    """

    niveau: Niveau
    phrase: str
    numero: str | None = field(default=None, repr=False)


# Angle mort : la règle des numéros de La Poste vient d'une seule source, non vérifiée ; elle ne
# fait qu'éviter un avertissement.
_SIREN_LA_POSTE = "356000000"

_RPPS = re.compile(r"8?([0-9]{11})")
_RPPS_RANG = re.compile(r"4?([0-9]{11})([0-9]{3})")
_FINESS = re.compile(r"1?((?:[0-9]{2}|2[AB])[0-9]{7})")
_SIREN = re.compile(r"[0-9]{9}")
_SIRET = re.compile(r"3?([0-9]{14})")
_NIR = re.compile(r"[0-9]{5}(?:[0-9]{2}|2[AB])[0-9]{8}")
_NIR_SANS_CLE = re.compile(r"[0-9]{5}(?:[0-9]{2}|2[AB])[0-9]{6}")
_CORSE_FINESS = str.maketrans("AB", "12")
_CORSE_NIR = {"2A": "19", "2B": "18"}


def luhn(chiffres: str) -> bool:
    """Vrai si la suite de chiffres porte la clé de Luhn."""
    poids = (int(chiffre) * (1 + rang % 2) for rang, chiffre in enumerate(reversed(chiffres)))
    return sum(sum(divmod(valeur, 10)) for valeur in poids) % 10 == 0


def cle_nir(treize: str) -> int:
    """Donne la clé, de 1 à 97, des treize premiers caractères d'un NIR (Corse comprise).

    :raises ValueError: si la forme n'est pas celle d'un NIR sans clé.
    """
    if not _NIR_SANS_CLE.fullmatch(treize):
        raise ValueError("treize caractères de NIR attendus")
    departement = _CORSE_NIR.get(treize[5:7], treize[5:7])
    return 97 - int(treize[:5] + departement + treize[7:]) % 97


def verifier_rpps(saisie: str, *, strict: bool = False) -> Verification:
    """Vérifie un RPPS, nu (11 chiffres) ou précédé de 8 ; ``strict`` refuse une clé fausse."""
    forme = _RPPS.fullmatch(_compacter(saisie))
    if not forme:
        return _refus("Numéro RPPS : onze chiffres sont attendus.")
    return _selon_la_cle("Numéro RPPS", forme[1], juste=luhn(forme[1]), strict=strict)


def verifier_rpps_rang(saisie: str) -> Verification:
    """Vérifie un numéro de cabinet : RPPS du titulaire, puis un rang de trois chiffres."""
    forme = _RPPS_RANG.fullmatch(_compacter(saisie))
    if not forme:
        return _refus("Numéro de cabinet : un RPPS suivi d'un rang de trois chiffres est attendu.")
    return _selon_la_cle("Numéro de cabinet", forme[1] + forme[2], juste=luhn(forme[1]))


def verifier_finess(saisie: str) -> Verification:
    """Vérifie un FINESS, nu (9 caractères, 2A ou 2B en Corse) ou précédé de 1."""
    forme = _FINESS.fullmatch(_compacter(saisie))
    if not forme:
        return _refus("Numéro FINESS : neuf chiffres sont attendus (2A ou 2B en tête en Corse).")
    return _selon_la_cle("Numéro FINESS", forme[1], juste=luhn(forme[1].translate(_CORSE_FINESS)))


def verifier_siren(saisie: str) -> Verification:
    """Vérifie un SIREN (9 chiffres)."""
    siren = _compacter(saisie)
    if not _SIREN.fullmatch(siren):
        return _refus("Numéro SIREN : neuf chiffres sont attendus.")
    return _selon_la_cle("Numéro SIREN", siren, juste=luhn(siren))


def verifier_siret(saisie: str) -> Verification:
    """Vérifie un SIRET, nu (14 chiffres) ou précédé de 3 ; La Poste suit une règle à elle."""
    forme = _SIRET.fullmatch(_compacter(saisie))
    if not forme:
        return _refus("Numéro SIRET : quatorze chiffres sont attendus.")
    return _selon_la_cle(
        "Numéro SIRET", forme[1], juste=luhn(forme[1]) or _siret_de_la_poste(forme[1])
    )


def verifier_nir(saisie: str) -> Verification:
    """Vérifie un NIR avec sa clé ; le numéro n'est jamais rendu."""
    nir = _compacter(saisie.replace(".", ""))
    if not _NIR.fullmatch(nir):
        return _refus("Numéro de sécurité sociale : quinze caractères sont attendus.")
    juste = cle_nir(nir[:13]) == int(nir[13:])
    return _selon_la_cle("Numéro de sécurité sociale", None, juste=juste)


def _compacter(saisie: str) -> str:
    return "".join(saisie.split()).upper()


def _siret_de_la_poste(siret: str) -> bool:
    return siret.startswith(_SIREN_LA_POSTE) and sum(map(int, siret)) % 5 == 0


def _refus(phrase: str) -> Verification:
    return Verification(Niveau.ERREUR, phrase)


def _selon_la_cle(
    sujet: str, numero: str | None, *, juste: bool, strict: bool = False
) -> Verification:
    if juste:
        return Verification(Niveau.OK, f"{sujet} : forme et clé correctes.", numero)
    if strict:
        return _refus(f"{sujet} : la clé de contrôle est fausse.")
    phrase = f"{sujet} : la clé de contrôle ne correspond pas, vérifiez la saisie."
    return Verification(Niveau.AVERTISSEMENT, phrase, numero)
