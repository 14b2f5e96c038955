"""Périodes et anniversaires : le premier jour compte, le dernier est la veille de la fin.

Un anniversaire se compte toujours depuis la date d'origine : le 29 février devient le 28 les années
ordinaires, et redevient le 29 les années bissextiles (ADR 0082).
"""

from calendar import monthrange
from datetime import date, timedelta

from attrs import frozen

_UN_JOUR = timedelta(days=1)
_MOIS_PAR_AN = 12


@frozen
class Periode:
    """Des jours qui se suivent : `debut` compris, `fin` exclue ; sans `fin`, la période dure.

    :raises ValueError: si la fin ne suit pas le début.
    """

    debut: date
    fin: date | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse une période vide ou à l'envers."""
        if self.fin is not None and self.fin <= self.debut:
            raise ValueError("une période finit après avoir commencé")

    @property
    def dernier_jour(self) -> date | None:
        """Donne le dernier jour compris, s'il y en a un."""
        return self.fin - _UN_JOUR if self.fin else None

    def contient(self, jour: date) -> bool:
        """Vrai si le jour est dans la période."""
        return self.debut <= jour and (self.fin is None or jour < self.fin)

    def chevauche(self, autre: "Periode") -> bool:
        """Vrai si les deux périodes ont un jour commun."""
        return self.contient(autre.debut) or autre.contient(self.debut)


def mois_apres(depart: date, nombre: int) -> date:
    """Donne le même quantième, des mois plus tard, ou la fin d'un mois trop court."""
    annee, rang = divmod(depart.year * _MOIS_PAR_AN + depart.month - 1 + nombre, _MOIS_PAR_AN)
    return date(annee, rang + 1, min(depart.day, monthrange(annee, rang + 1)[1]))


def anniversaire(depart: date, rang: int) -> date:
    """Donne l'anniversaire de ce rang ; au rang 0, la date elle-même."""
    return mois_apres(depart, rang * _MOIS_PAR_AN)


def rang_au(depart: date, jour: date) -> int:
    """Donne le rang de l'année où tombe un jour, 1 pour la première ; 0 ou moins avant elle."""
    ecart = jour.year - depart.year
    return ecart + (anniversaire(depart, ecart) <= jour)


def jours_entre(debut: date, fin: date) -> int:
    """Compte les jours de `debut` compris à `fin` exclue."""
    return (fin - debut).days


def mois_entames(debut: date, fin: date) -> int:
    """Compte les mois commencés de `debut` compris à `fin` exclue."""
    nombre = (fin.year - debut.year) * _MOIS_PAR_AN + fin.month - debut.month
    return nombre + (mois_apres(debut, nombre) < fin)
