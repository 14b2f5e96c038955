"""Ce qui est devenu dû : rien n'est réécrit, un écart est dû à son tour (ADR 0083).

Les totaux se lisent dans les deux calendriers : l'année de contrat et l'année civile.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from cpts_core.kernel.champs import Code
from cpts_core.workflows.commun.argent import somme
from cpts_core.workflows.contrats.financement.conditions import Objet, Total, Versement
from cpts_core.workflows.contrats.financement.echeancier import echeancier
from cpts_core.workflows.contrats.financement.situation import Situation

_Cle = tuple[Objet, tuple[Code, ...], Code | None, int]


def restant_du(
    situation: Situation, deja: Iterable[Versement], jour: date
) -> tuple[Versement, ...]:
    """Donne ce qu'il reste à porter comme dû un jour, régularisations comprises.

    Un démarrage corrigé ou un avenant rétroactif change ce qui était dû : l'écart, en plus ou en
    moins, est dû à son tour ; rien n'est réécrit.
    """
    if situation.complet_le is None:
        return ()
    deja = tuple(deja)
    horizon = max((jour, *(versement.due_le for versement in deja)))
    attendus = {_cle(v): v for v in echeancier(situation) if v.due_le <= horizon}
    portes: dict[_Cle, Decimal] = {}
    for versement in deja:
        portes[_cle(versement)] = portes.get(_cle(versement), Decimal(0)) + versement.montant
    nouveaux = tuple(v for cle, v in attendus.items() if cle not in portes)
    ecarts = (_ecart(cle, attendus.get(cle), porte, jour) for cle, porte in portes.items())
    return (*nouveaux, *(ecart for ecart in ecarts if ecart.montant))


def _cle(versement: Versement) -> _Cle:
    return versement.objet, versement.missions, versement.ligne, versement.annee


def _ecart(cle: _Cle, attendu: Versement | None, porte: Decimal, jour: date) -> Versement:
    objet, missions, ligne, annee = cle
    montant = (attendu.montant if attendu else Decimal(0)) - porte
    return Versement(
        due_le=jour,
        objet=objet,
        missions=missions,
        ligne=ligne,
        annee=annee,
        montant=montant,
    )


def par_annee_de_contrat(versements: Iterable[Versement]) -> tuple[Total, ...]:
    """Additionne par année de contrat : ce que l'on compare aux enveloppes."""
    return totaux((v.annee, v.montant) for v in versements)


def par_annee_civile(versements: Iterable[Versement]) -> tuple[Total, ...]:
    """Additionne par année civile : ce que l'on compare au budget et aux comptes."""
    return totaux((v.due_le.year, v.montant) for v in versements)


def totaux(paires: Iterable[tuple[int, Decimal]]) -> tuple[Total, ...]:
    """Additionne des montants par année."""
    par_annee: dict[int, list[Decimal]] = {}
    for annee, montant in paires:
        par_annee.setdefault(annee, []).append(montant)
    return tuple(Total(annee=a, montant=somme(par_annee[a])) for a in sorted(par_annee))
