"""La participation au service d'accès aux soins."""

from pytest_bdd import scenarios

scenarios("projet_de_sante/04b_sas.feature")
