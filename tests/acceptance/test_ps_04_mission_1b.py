"""Mission 1B : répondre en ville aux soins non programmés."""

from pytest_bdd import scenarios

scenarios("projet_de_sante/04_mission_1b.feature")
