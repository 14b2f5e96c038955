"""Mission 5 : la qualité et la pertinence des soins."""

from pytest_bdd import scenarios

scenarios("projet_de_sante/09_mission_5.feature")
