"""The people of the fictional CPTS « Les Deux Rives »: nobody real, no event that happened."""

from __future__ import annotations

from cpts_adapters.demo.stage import Person
from cpts_core.workflows.commun.roles import Role

CPTS = "Les Deux Rives"
TENANT = "deux-rives"

CAMILLE = Person("camille", Role.CELLULE_QUALITE, "membre de la cellule qualité")
SACHA = Person("sacha", Role.CELLULE_QUALITE, "membre de la cellule qualité")
LOU = Person("lou", Role.CELLULE_QUALITE, "membre de la cellule qualité")
ANDREA = Person("andrea", Role.PILOTE, "pilote d'analyses")
ALIX = Person("alix", Role.MEMBRE, "infirmière inscrite à l'annuaire d'entraide")
CHARLIE = Person("charlie", Role.MEMBRE, "kinésithérapeute inscrit à l'annuaire d'entraide")
BUREAU = Person("dominique", Role.BUREAU, "membre du bureau")
COORDINATION = Person("noa", Role.COORDINATEUR, "coordination de la CPTS")
OPERATEUR = Person("ines", Role.OPERATEUR, "opératrice : clé, purges")
ARS = Person("ars", Role.ARS, "agence régionale de santé")
CPAM = Person("cpam", Role.CPAM, "caisse primaire d'assurance maladie")
URPS = Person("urps", Role.URPS, "unions régionales des professionnels de santé")

MARTIN = Person("dr-martin", Role.DECLARANT, "médecin, déclarant")
LEROY = Person("m-leroy", Role.DECLARANT, "pharmacien, déclarant")
PETIT = Person("mme-petit", Role.DECLARANT, "infirmière, déclarante")
ROUX = Person("dr-roux", Role.DECLARANT, "médecin, déclarante")
GARCIA = Person("mme-garcia", Role.DECLARANT, "sage-femme, déclarante")

EVERYONE = (CAMILLE, SACHA, LOU, ANDREA, ALIX, CHARLIE, BUREAU, COORDINATION, OPERATEUR, ARS)


def anonymous(code: str) -> Person:
    """Return the one who only holds a follow-up code."""
    return Person(code, Role.DECLARANT, "déclarant anonyme")
