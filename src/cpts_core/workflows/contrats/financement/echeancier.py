"""Quand l'argent est dû : l'échéancier d'un contrat.

Six règles (ADR 0083), d'après l'article 9 de l'accord et l'article 6 du contrat type :

- P1, fonctionnement : la première année en totalité, à la signature ;
- P2 et P3 : les suivantes par une avance à l'anniversaire, puis le solde à l'anniversaire d'après ;
- P4, part fixe d'une mission : une avance à son démarrage, au prorata du temps qui reste ;
- P5 : à chaque anniversaire, le solde de l'année finie et l'avance de celle qui commence ;
- P6, part variable : après le dialogue de gestion, et elle seule l'attend.

Rien n'est payé avant que la CPAM ait constaté le dossier complet.
"""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction

from attrs import evolve

from cpts_core.workflows.commun.argent import au_centime, part
from cpts_core.workflows.commun.periodes import jours_entre, mois_entames, rang_au
from cpts_core.workflows.contrats.financement.conditions import (
    Objet,
    Prorata,
    Versement,
)
from cpts_core.workflows.contrats.financement.situation import (
    Annee,
    Situation,
    acte_au,
    annees,
    enveloppes_dues,
)

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
    complet_le = situation.complet_le or versement.due_le
    due_le = max(versement.due_le, complet_le)
    return evolve(versement, due_le=due_le, montant=au_centime(versement.montant))
