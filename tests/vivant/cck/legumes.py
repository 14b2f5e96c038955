"""The step of the sample about regular expressions, which would match many others."""

from pytest_bdd import parsers, step


@step(parsers.re(r"a (?P<un>.*?)(?: and a (?P<deux>.*?))?(?: and a (?P<trois>.*?))?"))
def legumes(un, deux, trois):
    assert [un, deux, trois] in (
        ["cucumber", None, None],
        ["cucumber", "zucchini", None],
        ["cucumber", "zucchini", "gourd"],
    )
