"""Steps of the compatibility kit that several definitions match; copied as a conftest."""

import pytest
from pytest_bdd import parsers, step

from cpts_adapters.vivant.deroulement import EnAttente


@step("a step")
def passe():
    pass


@step("a failing step")
def echoue():
    raise RuntimeError("whoops")


@step("a pending step")
def attend():
    raise EnAttente("plus tard")


@step("a skipped step")
def saute():
    pytest.skip("skipping")  # what the sample shows: its step is SKIPPED


@step(parsers.re(r"an ambiguous (.*?)"))
def une():
    pass


@step(parsers.re(r"(.*?) ambiguous step"))
def autre():
    pass


@step(parsers.re(r"a (.*?) with (.*?)"))
def avec():
    pass


@step(parsers.re(r"a step with (.*?)"))
def etape_avec():
    pass
