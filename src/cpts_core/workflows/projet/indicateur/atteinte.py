"""L'atteinte d'une cible, en pour cent, par la formule que le contrat nomme (ADR 0069).

Aucune formule nationale n'est connue : le contrat choisit parmi celles-ci, ou ne fait que citer.
"""

from collections.abc import Sequence
from decimal import ROUND_HALF_EVEN, Decimal, localcontext

from attrs import frozen

from cpts_core.kernel.champs import champ
from cpts_core.workflows.projet.indicateur.etats import Formule, Sens

RIEN, TOUT = Decimal(0), Decimal(100)
_PRECISION = Decimal("0.01")
_CHIFFRES = 60


@frozen
class Palier:
    """À partir de ce seuil, dans le sens de l'indicateur, l'atteinte vaut tant pour cent."""

    seuil: Decimal = champ("seuil")
    atteinte: Decimal = champ("atteinte en %")


@frozen(kw_only=True)
class Convention:
    """Ce que le contrat dit du calcul."""

    formule: Formule
    sens: Sens
    reference: Decimal
    cible: Decimal
    paliers: Sequence[Palier] = ()
    plafonnee: bool = True


def atteint(sens: Sens, observe: Decimal, seuil: Decimal) -> bool:
    """Vrai si une valeur est au seuil, ou au-delà dans le sens de l'indicateur."""
    if sens is Sens.HAUSSE:
        return observe >= seuil
    if sens is Sens.BAISSE:
        return observe <= seuil
    return observe == seuil


def atteinte(convention: Convention, observe: Decimal) -> Decimal:
    """Donne l'atteinte en pour cent, au centième, jamais négative ; 100 au plus si plafonnée."""
    with localcontext() as contexte:
        contexte.prec = _CHIFFRES
        brute = max(RIEN, _FORMULES[convention.formule](convention, observe))
        bornee = min(brute, TOUT) if convention.plafonnee else brute
        return bornee.quantize(_PRECISION, ROUND_HALF_EVEN)


def _tout_ou_rien(convention: Convention, observe: Decimal) -> Decimal:
    return TOUT if atteint(convention.sens, observe, convention.cible) else RIEN


def _lineaire(convention: Convention, observe: Decimal) -> Decimal:
    """Sans chemin à faire, rester à la cible suffit."""
    chemin = convention.cible - convention.reference
    if chemin == 0:
        return _tout_ou_rien(convention, observe)
    return TOUT * (observe - convention.reference) / chemin


def _par_paliers(convention: Convention, observe: Decimal) -> Decimal:
    franchis = (
        p.atteinte for p in convention.paliers if atteint(convention.sens, observe, p.seuil)
    )
    return max(franchis, default=RIEN)


_FORMULES = {
    Formule.TOUT_OU_RIEN: _tout_ou_rien,
    Formule.LINEAIRE: _lineaire,
    Formule.PALIERS: _par_paliers,
}
