"""La taille d'une CPTS, et ce qui mérite un second regard avant de signer (ADR 0084).

Une vigilance avertit, elle n'empêche rien et ne corrige aucun montant.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from enum import Enum

from cpts_core.referentiels.accord import Taille
from cpts_core.referentiels.aci import version
from cpts_core.referentiels.financement import reperes
from cpts_core.workflows.commun.argent import somme
from cpts_core.workflows.contrats.financement.conditions import Enveloppe, Ligne


class Vigilance(Enum):
    """Ce qu'il faut vérifier."""

    TAILLE_SUR_UNE_BORNE = "population exactement sur une borne, taille à vérifier"
    MAXIMUM_DEPASSE = "missions au-dessus du maximum annuel publié"
    MAXIMUM_INCONNU = "aucun maximum annuel publié pour cette taille"
    FONCTIONNEMENT_INHABITUEL = "fonctionnement différent du montant publié"


def taille_de(code: str, population: int) -> Taille:
    """Donne la taille d'une CPTS dans une version de l'accord, avec sa réserve sur une borne.

    :raises ValueError: si la population est négative ; KeyError si la version est inconnue.
    """
    return version(code).tailles.de(population)


def vigilances(
    code: str,
    population: int,
    fonctionnement: Decimal,
    enveloppes: Iterable[Enveloppe],
    lignes: Iterable[Ligne],
) -> tuple[Vigilance, ...]:
    """Donne ce qu'il faut vérifier dans les conditions d'un contrat, avant de les signer."""
    taille = taille_de(code, population)
    missions = somme(
        (*(e.fixe + e.variable for e in enveloppes), *(ligne.montant for ligne in lignes))
    )
    return (
        *((Vigilance.TAILLE_SUR_UNE_BORNE,) if taille.reserve else ()),
        *_maximum(code, taille.numero, missions),
        *_fonctionnement(code, taille.numero, fonctionnement),
    )


def _maximum(code: str, taille: int, missions: Decimal) -> Iterator[Vigilance]:
    """# Angle mort : le maximum publié comprend peut-être le fonctionnement ; on l'en exclut."""
    publie = reperes().maximums.get((code, taille))
    if publie is None:
        yield Vigilance.MAXIMUM_INCONNU
    elif missions > publie.montant:
        yield Vigilance.MAXIMUM_DEPASSE


def _fonctionnement(code: str, taille: int, fonctionnement: Decimal) -> Iterator[Vigilance]:
    publie = reperes().fonctionnements.get((code, taille))
    if publie is not None and fonctionnement != publie.montant:
        yield Vigilance.FONCTIONNEMENT_INHABITUEL
