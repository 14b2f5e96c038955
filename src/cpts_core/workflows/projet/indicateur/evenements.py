"""Ce qui est arrivé à un indicateur."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Reference, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.contrats.parties import Partie
from cpts_core.workflows.projet.indicateur.etats import (
    Formule,
    Nature,
    Niveau,
    Producteur,
    Sens,
    Unite,
)


@frozen
class IndicateurPropose(Event):
    libelle: ClassVar[str] = "indicateur proposé"
    intitule: Texte = champ("intitulé")
    niveau: Niveau = champ("niveau")
    nature: Nature = champ("nature")
    unite: Unite = champ("unité")
    sens: Sens = champ("sens")
    producteur: Producteur = champ("producteur")
    source: Texte = champ("source des données")
    action: Reference | None = champ("action", defaut=None)
    mission: Reference | None = champ("mission", defaut=None)
    projet: Reference | None = champ("projet de santé", defaut=None)
    numerateur: Texte | None = champ("numérateur", defaut=None)
    denominateur: Texte | None = champ("dénominateur", defaut=None)
    calcul: Code | None = champ("calcul", defaut=None)


@frozen
class ReferenceFixee(Event):
    libelle: ClassVar[str] = "situation de départ fixée"
    annee: int = champ("année civile")
    valeur: Decimal | None = champ("valeur", defaut=None)
    jour: date | None = champ("jour", defaut=None)


@frozen
class CibleFixee(Event):
    libelle: ClassVar[str] = "cible fixée"
    annee: int = champ("année de contrat")
    valeur: Decimal | None = champ("valeur", defaut=None)
    jour: date | None = champ("jour", defaut=None)


@frozen
class FormuleNommee(Event):
    libelle: ClassVar[str] = "formule nommée"
    formule: Formule = champ("formule")
    plafonnee: bool = champ("plafonnée à 100 %")
    seuils: tuple[Decimal, ...] = champ("seuils", defaut=())
    atteintes: tuple[Decimal, ...] = champ("atteintes en %", defaut=())
    poids: Decimal | None = champ("poids", defaut=None)


@frozen
class IndicateurDiscute(Event):
    libelle: ClassVar[str] = "indicateur discuté"


@frozen
class AccordDonne(Event):
    libelle: ClassVar[str] = "accord donné"
    partie: Partie = champ("partie")
    preuve: Texte | None = champ("preuve", defaut=None)


@frozen
class IndicateurConvenu(Event):
    libelle: ClassVar[str] = "indicateur convenu"


@frozen
class IndicateurMesure(Event):
    """La valeur est celle de l'unité ; le rapport saisi est gardé avec elle."""

    libelle: ClassVar[str] = "indicateur mesuré"
    annee: int = champ("année de contrat")
    valeur: Decimal | None = champ("valeur", defaut=None)
    jour: date | None = champ("jour", defaut=None)
    numerateur: Decimal | None = champ("numérateur mesuré", defaut=None)
    denominateur: Decimal | None = champ("dénominateur mesuré", defaut=None)
    preuve: Texte = champ("preuve")


@frozen
class AnneeArretee(Event):
    libelle: ClassVar[str] = "année arrêtée"
    annee: int = champ("année de contrat")
    valeur: Decimal | None = champ("valeur", defaut=None)
    jour: date | None = champ("jour", defaut=None)
    atteinte: Decimal = champ("atteinte en %")
    poids: Decimal | None = champ("poids", defaut=None)


@frozen
class IndicateurRevise(Event):
    libelle: ClassVar[str] = "indicateur révisé"
    motif: Texte = champ("motif")


@frozen
class IndicateurAbandonne(Event):
    libelle: ClassVar[str] = "indicateur abandonné"
    motif: Texte = champ("motif")
