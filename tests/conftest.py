"""Settings of every test: the same examples on every machine, and none judged by its speed."""

from hypothesis import settings

settings.load_profile("ci")


def pytest_bdd_apply_tag(tag: str) -> bool | None:
    """Keep a tag such as `@src:NP-079` in its scenario: it names a unit, not a marker of pytest."""
    return True if ":" in tag else None
