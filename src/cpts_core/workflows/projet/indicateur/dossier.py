"""Ce que l'on sait d'un indicateur, et comment chaque fait le change."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from attrs import frozen

from cpts_core.kernel.champs import Code, Reference, Texte, champ
from cpts_core.kernel.evolution import ajouter, copie, inchange, recopier
from cpts_core.workflows.contrats.parties import Partie
from cpts_core.workflows.projet.indicateur import evenements as e
from cpts_core.workflows.projet.indicateur.atteinte import Palier
from cpts_core.workflows.projet.indicateur.etats import (
    Formule,
    Nature,
    Niveau,
    Producteur,
    Sens,
    Unite,
)


@frozen
class Cible:
    annee: int = champ("année de contrat")
    valeur: Decimal | None = champ("valeur")
    jour: date | None = champ("jour")


@frozen
class Accord:
    partie: Partie = champ("partie")
    le: datetime = champ("le")
    preuve: Texte | None = champ("preuve")


@frozen
class Mesure:
    annee: int = champ("année de contrat")
    le: datetime = champ("le")
    valeur: Decimal | None = champ("valeur")
    jour: date | None = champ("jour")
    numerateur: Decimal | None = champ("numérateur mesuré")
    denominateur: Decimal | None = champ("dénominateur mesuré")
    preuve: Texte = champ("preuve")


@frozen
class Arrete:
    annee: int = champ("année de contrat")
    valeur: Decimal | None = champ("valeur")
    jour: date | None = champ("jour")
    atteinte: Decimal = champ("atteinte en %")
    poids: Decimal | None = champ("poids")


@frozen
class Indicateur:
    """Un indicateur, ses cibles, ses mesures, année de contrat par année de contrat."""

    niveau: Niveau | None = champ("niveau", defaut=None, rectifiable=False)
    action: Reference | None = champ("action", defaut=None, rectifiable=False)
    mission: Reference | None = champ("mission", defaut=None, rectifiable=False)
    projet: Reference | None = champ("projet de santé", defaut=None, rectifiable=False)
    intitule: Texte | None = champ("intitulé", defaut=None)
    nature: Nature | None = champ("nature", defaut=None)
    unite: Unite | None = champ("unité", defaut=None, rectifiable=False)
    sens: Sens | None = champ("sens", defaut=None, rectifiable=False)
    producteur: Producteur | None = champ("producteur", defaut=None)
    source: Texte | None = champ("source des données", defaut=None)
    numerateur: Texte | None = champ("numérateur", defaut=None)
    denominateur: Texte | None = champ("dénominateur", defaut=None)
    calcul: Code | None = champ("calcul", defaut=None, rectifiable=False)
    annee_de_reference: int | None = champ(
        "année de la situation de départ", defaut=None, rectifiable=False
    )
    reference: Decimal | None = champ("situation de départ", defaut=None, rectifiable=False)
    jour_de_reference: date | None = champ("jour de départ", defaut=None, rectifiable=False)
    cibles: tuple[Cible, ...] = champ("cibles", defaut=(), rectifiable=False)
    formule: Formule | None = champ("formule", defaut=None, rectifiable=False)
    plafonnee: bool = champ("plafonnée à 100 %", defaut=True, rectifiable=False)
    paliers: tuple[Palier, ...] = champ("paliers", defaut=(), rectifiable=False)
    poids: Decimal | None = champ("poids", defaut=None, rectifiable=False)
    accords: tuple[Accord, ...] = champ("accords", defaut=(), rectifiable=False)
    convenu_le: datetime | None = champ("convenu le", defaut=None)
    mesures: tuple[Mesure, ...] = champ("mesures", defaut=(), rectifiable=False)
    arretes: tuple[Arrete, ...] = champ("années arrêtées", defaut=(), rectifiable=False)
    motif: Texte | None = champ("motif", defaut=None)


DEFINITION = (
    "niveau",
    "action",
    "mission",
    "projet",
    "intitule",
    "nature",
    "unite",
    "sens",
    "producteur",
    "source",
    "numerateur",
    "denominateur",
    "calcul",
)


def _referer(indicateur: Indicateur, fait: e.ReferenceFixee, survenu_le: datetime) -> Any:
    """Ce qui change après un accord n'a plus l'accord de personne."""
    suite = {"annee_de_reference": fait.annee, "reference": fait.valeur}
    return copie(indicateur, {**suite, "jour_de_reference": fait.jour, "accords": ()})


def _cibler(indicateur: Indicateur, fait: e.CibleFixee, survenu_le: datetime) -> Any:
    cible = Cible(annee=fait.annee, valeur=fait.valeur, jour=fait.jour)
    autres = (c for c in indicateur.cibles if c.annee != fait.annee)
    cibles = tuple(sorted((*autres, cible), key=lambda c: c.annee))
    return copie(indicateur, {"cibles": cibles, "accords": ()})


def _formuler(indicateur: Indicateur, fait: e.FormuleNommee, survenu_le: datetime) -> Any:
    couples = zip(fait.seuils, fait.atteintes, strict=True)
    paliers = tuple(Palier(seuil=seuil, atteinte=atteinte) for seuil, atteinte in couples)
    suite = {"formule": fait.formule, "plafonnee": fait.plafonnee, "poids": fait.poids}
    return copie(indicateur, {**suite, "paliers": paliers, "accords": ()})


EVOLUTIONS = {
    e.IndicateurPropose: recopier(*DEFINITION),
    e.ReferenceFixee: _referer,
    e.CibleFixee: _cibler,
    e.FormuleNommee: _formuler,
    e.IndicateurDiscute: inchange,
    e.AccordDonne: ajouter(
        "accords", lambda a, le: Accord(partie=a.partie, le=le, preuve=a.preuve)
    ),
    e.IndicateurConvenu: recopier(le="convenu_le"),
    e.IndicateurMesure: ajouter(
        "mesures",
        lambda m, le: Mesure(
            annee=m.annee,
            le=le,
            valeur=m.valeur,
            jour=m.jour,
            numerateur=m.numerateur,
            denominateur=m.denominateur,
            preuve=m.preuve,
        ),
    ),
    e.AnneeArretee: ajouter(
        "arretes",
        lambda a, _: Arrete(
            annee=a.annee, valeur=a.valeur, jour=a.jour, atteinte=a.atteinte, poids=a.poids
        ),
    ),
    e.IndicateurRevise: recopier("motif", accords=()),
    e.IndicateurAbandonne: recopier("motif"),
}
