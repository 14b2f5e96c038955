"""Mission 6 : accompagnement des professionnels."""

from pytest_bdd import scenarios

scenarios("projet_de_sante/10_mission_6.feature")
