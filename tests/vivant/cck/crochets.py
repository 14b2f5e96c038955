"""Hooks of the compatibility kit, as hooks of pytest-bdd; copied as the conftest of the root."""

import pytest

AVANT = {"skip-before", "fail-before"}
APRES = {"skip-after", "fail-after"}
APRES_UN_SAUT = "Skipped followed by failing hook"


def pytest_bdd_before_scenario(scenario):
    agir(scenario.tags & AVANT)


def pytest_bdd_after_scenario(feature, scenario):
    agir(scenario.tags & APRES)
    if feature.name == APRES_UN_SAUT:
        raise RuntimeError("whoops")


def agir(etiquettes):
    if any(e.startswith("fail") for e in etiquettes):
        raise RuntimeError("Exception in conditional hook")
    if etiquettes:
        pytest.skip("skipping")  # what the sample shows: its step is SKIPPED
