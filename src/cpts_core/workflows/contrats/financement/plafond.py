"""Le plafond annuel de ce qu'un professionnel reçoit de la CPTS, par année civile (ADR 0086).

Indemnités et rémunérations s'additionnent ; leur total ne dépasse pas le plafond annuel de la
sécurité sociale. Une année dont personne n'a fourni le plafond, avec sa source, n'est pas vérifiée.
"""

# Angle mort : ce qu'une même personne reçoit d'une autre CPTS n'est pas connu d'ici.

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from enum import Enum

from attrs import frozen

from cpts_core.referentiels.financement import reperes
from cpts_core.workflows.commun.argent import somme


class Verdict(Enum):
    """Ce que l'on peut dire d'un total."""

    RESPECTE = "respecté"
    DEPASSE = "dépassé"
    NON_VERIFIE = "non vérifié"


@frozen
class PlafondFourni:
    """Le plafond d'une année, en euros, fourni par la CPTS avec sa source.

    :raises ValueError: sans source, ou si le montant n'est pas positif.
    """

    annee: int
    montant: Decimal
    source: str

    def __attrs_post_init__(self) -> None:
        """Refuse un plafond que rien n'établit."""
        if not self.source.strip():
            raise ValueError("un plafond se fournit avec sa source")
        if not (self.montant.is_finite() and self.montant > 0):
            raise ValueError("un plafond est un montant positif")


@frozen
class Paiement:
    """Une indemnité ou une rémunération versée ; `personne` est un identifiant du registre."""

    personne: str
    verse_le: date
    montant: Decimal


@frozen
class Position:
    """Où en est une personne pour une année civile ; sans plafond, rien ne se vérifie."""

    personne: str
    annee: int
    total: Decimal
    plafond: Decimal | None

    @property
    def verdict(self) -> Verdict:
        """Dit si le plafond est tenu, ou si l'on ne peut pas le dire."""
        if self.plafond is None:
            return Verdict.NON_VERIFIE
        return Verdict.RESPECTE if self.total <= self.plafond else Verdict.DEPASSE


def plafond_de(annee: int, fournis: Iterable[PlafondFourni] = ()) -> Decimal | None:
    """Donne le plafond d'une année civile ; rien si aucune source ne l'établit.

    Ce que la CPTS fournit l'emporte sur le repère publié.
    """
    for fourni in fournis:
        if fourni.annee == annee:
            return fourni.montant
    publie = reperes().plafonds_annuels.get(annee)
    return publie.montant if publie else None


def positions(
    paiements: Iterable[Paiement], fournis: Iterable[PlafondFourni] = ()
) -> tuple[Position, ...]:
    """Donne la position de chaque personne, par année civile, dans l'ordre des paiements."""
    fournis = tuple(fournis)
    totaux: dict[tuple[str, int], list[Decimal]] = {}
    for paiement in paiements:
        totaux.setdefault((paiement.personne, paiement.verse_le.year), []).append(paiement.montant)
    return tuple(
        Position(personne, annee, somme(montants), plafond_de(annee, fournis))
        for (personne, annee), montants in totaux.items()
    )
