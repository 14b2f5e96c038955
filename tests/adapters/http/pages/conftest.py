"""The scene is played once: pages only read it."""

from __future__ import annotations

import pytest

from tests.adapters.http.pages.scene_coordination import opened_site, settings_in


@pytest.fixture(scope="package")
def scene(tmp_path_factory):
    return settings_in(tmp_path_factory.mktemp("scene"))


@pytest.fixture(scope="package")
def site(scene):
    with opened_site(scene[0]) as client:
        yield client


@pytest.fixture(scope="package")
def streams(scene):
    return scene[1]
