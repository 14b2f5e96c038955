"""Guards on what ties features to tests: every pickle has a test."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_adapters.vivant.gardes.diagnostic import Diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cpts_adapters.vivant.cas import Cas
    from cpts_adapters.vivant.lecture import Lecture


def pickles_sans_test(lectures: Iterable[Lecture], cas: Iterable[Cas]) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each feature, or each pickle of it, that no test plays."""
    joues = {un.pickle["id"] for un in cas}
    for lecture in lectures:
        absents = [pickle for pickle in lecture.pickles if pickle["id"] not in joues]
        if absents and len(absents) == len(lecture.pickles):
            yield Diagnostic(lecture.uri, 1, "aucun module de test ne lie cette fonctionnalité.")
            continue
        for pickle in absents:
            phrase = f"aucun test ne joue « {pickle['name']} »."
            yield Diagnostic(lecture.uri, pickle["location"]["line"], phrase)
