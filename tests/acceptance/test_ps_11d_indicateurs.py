"""Les indicateurs, du projet à chaque action."""

from pytest_bdd import scenarios

scenarios("projet_de_sante/11d_indicateurs.feature")
