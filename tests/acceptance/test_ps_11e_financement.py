"""D'où vient l'argent."""

from pytest_bdd import scenarios

scenarios("projet_de_sante/11e_financement.feature")
