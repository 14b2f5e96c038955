"""Mission 1A : accès à un médecin traitant."""

from pytest_bdd import scenarios

scenarios("projet_de_sante/03_mission_1a.feature")
