"""Budget prévisionnel."""

from pytest_bdd import scenarios

scenarios("nos_projets/05c_budget.feature")
