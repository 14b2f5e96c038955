"""Guards on step definitions: one per step, awaited by no one, and each of some use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_adapters.vivant.gardes.diagnostic import Diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cpts_adapters.vivant.cas import Cas
    from cpts_adapters.vivant.definitions import Definition


def etapes_ambigues(cas: Iterable[Cas]) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each step that several functions match: pytest-bdd would pick one."""
    for un in cas:
        for rang, retenues in enumerate(un.etapes):
            if len(retenues) > 1:
                etape = un.pickle["steps"][rang]
                lieux = ", ".join(sorted(d.lieu for d in retenues))
                ligne = un.lecture.ligne_d_etape(etape)
                phrase = f"plusieurs définitions acceptent « {etape['text']} » : {lieux}."
                yield Diagnostic(un.lecture.uri, ligne, phrase)


def etapes_coroutines(definitions: Iterable[Definition]) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each `async` definition: it would pass without being run."""
    for definition in definitions:
        if definition.du_projet and definition.est_une_coroutine:
            phrase = f"« {definition.motif} » est une coroutine : personne ne l'attendrait."
            yield Diagnostic(definition.uri, definition.ligne, phrase)


def etapes_inutiles(definitions: Iterable[Definition], cas: Iterable[Cas]) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each definition of the project that matches no step."""
    utiles = {(d.fonction, d.motif) for un in cas for retenues in un.etapes for d in retenues}
    for definition in definitions:
        if definition.du_projet and (definition.fonction, definition.motif) not in utiles:
            phrase = f"aucun scénario n'emploie l'étape « {definition.motif} »."
            yield Diagnostic(definition.uri, definition.ligne, phrase)
