"""Le contrat, de la négociation à sa fin."""

from pytest_bdd import scenarios

scenarios(
    "projet_de_sante/11b_contrat.feature",
    "projet_de_sante/11b_contrat_en_cours.feature",
)
