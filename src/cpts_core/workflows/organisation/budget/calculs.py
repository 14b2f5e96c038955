"""Les additions d'un budget, enveloppe par enveloppe, en centimes exacts."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

from cpts_core.kernel.champs import Code
from cpts_core.workflows.commun.argent import au_centime, somme
from cpts_core.workflows.organisation.budget.elements import Ecart
from cpts_core.workflows.organisation.budget.etats import Avertissement, Nature, Origine

FONCTIONNEMENT = Code("fonctionnement")
"""Le nom de l'enveloppe qu'aucune mission ne porte."""


def produit(quantite: Decimal, cout_unitaire: Decimal) -> Decimal:
    """Donne le montant d'une ligne, en euros, arrondi une seule fois."""
    return au_centime(Fraction(quantite) * Fraction(cout_unitaire))


def enveloppes(budget: Any) -> tuple[Code | None, ...]:
    """Donne les enveloppes du budget, le fonctionnement (`None`) d'abord."""
    return (None, *budget.missions)


def nom(enveloppe: Code | None) -> Code:
    """Nomme une enveloppe."""
    return enveloppe or FONCTIONNEMENT


def depenses(budget: Any, enveloppe: Code | None) -> Decimal:
    """Additionne ce qu'une enveloppe prévoit de payer."""
    return somme(ligne.montant for ligne in budget.lignes if ligne.mission == enveloppe)


def recettes(budget: Any, enveloppe: Code | None) -> Decimal:
    """Additionne ce qu'une enveloppe prévoit de recevoir."""
    return somme(r.montant for r in budget.ressources if r.mission == enveloppe)


def soldes(budget: Any, *, fongibles: bool) -> Iterator[tuple[str, Decimal]]:
    """Donne ce qui reste de chaque enveloppe, ou du tout si l'une peut en combler une autre."""
    restes = [
        (nom(une), recettes(budget, une) - depenses(budget, une)) for une in enveloppes(budget)
    ]
    if fongibles:
        yield "ensemble", somme(reste for _, reste in restes)
    else:
        yield from restes


def ecarts(budget: Any) -> tuple[Ecart, ...]:
    """Compare, par enveloppe, les dépenses prévues et celles des mois consignés."""
    return tuple(_ecart(budget, une) for une in enveloppes(budget))


def _ecart(budget: Any, enveloppe: Code | None) -> Ecart:
    prevu = depenses(budget, enveloppe)
    realise = somme(mois.depenses for mois in budget.mois if mois.mission == enveloppe)
    return Ecart(enveloppe=nom(enveloppe), prevu=prevu, realise=realise, ecart=prevu - realise)


def natures_muettes(budget: Any) -> tuple[str, ...]:
    """Nomme, par mission, les natures que rien ne chiffre et que personne n'a dites nulles."""
    dites = {(un.mission, un.nature) for un in (*budget.lignes, *budget.zeros)}
    attendues = ((mission, nature) for mission in budget.missions for nature in Nature)
    muettes = (une for une in attendues if une not in dites)
    return tuple(f"{mission} : {nature.value}" for mission, nature in muettes)


def avertissements(budget: Any) -> tuple[Avertissement, ...]:
    """Signale une CPAM qui n'apporte pas plus de la moitié des ressources."""
    cpam = somme(r.montant for r in budget.ressources if r.origine is Origine.CPAM)
    total = somme(r.montant for r in budget.ressources)
    return () if cpam * 2 > total else (Avertissement.CPAM_MINORITAIRE,)
