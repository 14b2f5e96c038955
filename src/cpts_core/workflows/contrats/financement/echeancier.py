"""Quand l'argent est dû : l'échéancier d'un contrat, et ce qui reste à porter comme dû un jour.

Six règles (ADR 0083), d'après l'article 9 de l'accord et l'article 6 du contrat type :

- P1, fonctionnement : la première année en totalité, à la signature ;
- P2 et P3 : les suivantes par une avance à l'anniversaire, puis le solde à l'anniversaire d'après ;
- P4, part fixe d'une mission : une avance à son démarrage, au prorata du temps qui reste ;
- P5 : à chaque anniversaire, le solde de l'année finie et l'avance de celle qui commence ;
- P6, part variable : après le dialogue de gestion, et elle seule l'attend.

Rien n'est payé avant que la CPAM ait constaté le dossier complet.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction

from attrs import evolve

from cpts_core.kernel.champs import Code
from cpts_core.workflows.commun.argent import part, somme
from cpts_core.workflows.commun.periodes import jours_entre, mois_entames, rang_au
from cpts_core.workflows.contrats.financement.conditions import (
    Objet,
    Prorata,
    Total,
    Versement,
)
from cpts_core.workflows.contrats.financement.situation import (
    Annee,
    Situation,
    acte_au,
    annees,
    enveloppes_dues,
)

_Cle = tuple[Objet, tuple[Code, ...], Code | None, int]
_COMPTES: dict[Prorata, Callable[[date, date], int]] = {
    Prorata.JOURS: jours_entre,
    Prorata.MOIS: mois_entames,
}


def echeancier(situation: Situation) -> tuple[Versement, ...]:
    """Donne tout ce qui est ou sera dû, dans l'ordre des dates, selon ce que l'on sait aujourd'hui.

    Les parts variables n'y entrent qu'arrêtées, les lignes particulières que constatées.
    """
    dus = (
        *(v for annee in annees(situation) for v in _de_l_annee(situation, annee)),
        *_variables(situation),
        *_lignes(situation),
    )
    payables = (_payable(situation, v) for v in dus if v.montant)
    return tuple(sorted(payables, key=lambda v: (v.due_le, v.annee, v.objet.name, v.missions)))


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


def par_annee_de_contrat(versements: Iterable[Versement]) -> tuple[Total, ...]:
    """Additionne par année de contrat : ce que l'on compare aux enveloppes."""
    return totaux((v.annee, v.montant) for v in versements)


def par_annee_civile(versements: Iterable[Versement]) -> tuple[Total, ...]:
    """Additionne par année civile : ce que l'on compare au budget et aux comptes."""
    return totaux((v.due_le.year, v.montant) for v in versements)


def _de_l_annee(situation: Situation, annee: Annee) -> Iterator[Versement]:
    fonctionnement = acte_au(situation, annee.debut).fonctionnement
    if annee.rang == 1:
        yield Versement(
            due_le=annee.debut,
            objet=Objet.FONCTIONNEMENT,
            annee=annee.rang,
            montant=fonctionnement,
        )
    else:
        objets = (Objet.FONCTIONNEMENT_AVANCE, Objet.FONCTIONNEMENT_SOLDE)
        yield from _avance_puis_solde(situation, annee, annee.debut, fonctionnement, objets)
    for enveloppe, depart in enveloppes_dues(situation, annee):
        debut = max(depart, annee.debut)
        commence = Objet.MISSION_AVANCE if depart < annee.debut else Objet.MISSION_DEMARRAGE
        du = part(enveloppe.fixe, _proportion(situation, annee, debut))
        objets = (commence, Objet.MISSION_SOLDE)
        for versement in _avance_puis_solde(situation, annee, debut, du, objets):
            yield evolve(versement, missions=enveloppe.missions)


def _avance_puis_solde(
    situation: Situation, annee: Annee, debut: date, montant: Decimal, objets: tuple[Objet, Objet]
) -> Iterator[Versement]:
    """Le solde est ce qui reste : aucun centime ne se perd entre les deux.

    # Angle mort : le solde d'une année interrompue par une résiliation n'est connu de personne.
    """
    avance = part(montant, situation.taux)
    yield Versement(due_le=debut, objet=objets[0], annee=annee.rang, montant=avance)
    if annee.fin <= situation.fin:
        solde = montant - avance
        yield Versement(due_le=annee.fin, objet=objets[1], annee=annee.rang, montant=solde)


def _proportion(situation: Situation, annee: Annee, debut: date) -> Fraction:
    compter = _COMPTES[situation.prorata]
    return Fraction(compter(debut, annee.fin), compter(annee.debut, annee.fin))


def _variables(situation: Situation) -> Iterator[Versement]:
    for variable in situation.variables:
        yield Versement(
            due_le=variable.due_le,
            objet=Objet.VARIABLE,
            missions=variable.missions,
            annee=variable.annee,
            montant=variable.montant,
        )


def _lignes(situation: Situation) -> Iterator[Versement]:
    for due in situation.lignes_dues:
        acte = acte_au(situation, due.due_le).rang
        for ligne in situation.lignes:
            if (ligne.acte, ligne.ligne) == (acte, due.ligne):
                yield Versement(
                    due_le=due.due_le,
                    objet=Objet.LIGNE,
                    ligne=ligne.ligne,
                    annee=rang_au(situation.signe_le, due.due_le),
                    montant=ligne.montant,
                )


def _payable(situation: Situation, versement: Versement) -> Versement:
    if situation.complet_le is None or situation.complet_le <= versement.due_le:
        return versement
    return evolve(versement, due_le=situation.complet_le)


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


def totaux(paires: Iterable[tuple[int, Decimal]]) -> tuple[Total, ...]:
    """Additionne des montants par année."""
    par_annee: dict[int, list[Decimal]] = {}
    for annee, montant in paires:
        par_annee.setdefault(annee, []).append(montant)
    return tuple(Total(annee=a, montant=somme(par_annee[a])) for a in sorted(par_annee))
