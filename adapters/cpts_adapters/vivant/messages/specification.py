"""What was specified: the sources, their documents and pickles, the step definitions, the cases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cpts_adapters.vivant.cas import Cas
    from cpts_adapters.vivant.definitions import Definition
    from cpts_adapters.vivant.lecture import Lecture

Enveloppe = dict[str, Any]

RUN = "run"
MEDIA = "text/x.cucumber.gherkin+plain"


def specification(
    lectures: Iterable[Lecture], definitions: Sequence[Definition]
) -> Iterator[Enveloppe]:
    """Yield the messages that do not depend on what the tests do."""
    for lecture in lectures:
        yield {"source": {"uri": lecture.uri, "data": lecture.texte, "mediaType": MEDIA}}
        if lecture.erreurs:
            yield from _erreurs(lecture)
            continue
        yield {"gherkinDocument": lecture.document}
        for pickle in lecture.pickles:
            yield {"pickle": pickle}
    for rang, definition in enumerate(definitions):
        yield {"stepDefinition": _definition(rang, definition)}


def cas_de_test(cas: Iterable[Cas], definitions: Sequence[Definition]) -> list[Enveloppe]:
    """Return the content of the `testCase` messages, in the order of the tests."""
    ids = {id(definition): _id(rang) for rang, definition in enumerate(definitions)}
    return [
        {
            "id": un.id,
            "pickleId": un.pickle["id"],
            "testSteps": [
                _etape(f"{un.id}-e{rang}", etape, retenues, ids)
                for rang, (etape, retenues) in enumerate(
                    zip(un.pickle["steps"], un.etapes, strict=True)
                )
            ],
            "testRunStartedId": RUN,
        }
        for un in cas
    ]


def _erreurs(lecture: Lecture) -> Iterator[Enveloppe]:
    for erreur in lecture.erreurs:
        source = {"uri": lecture.uri, "location": erreur.location}
        yield {"parseError": {"source": source, "message": str(erreur)}}


def _definition(rang: int, definition: Definition) -> Enveloppe:
    genre = "REGULAR_EXPRESSION" if definition.est_une_expression else "CUCUMBER_EXPRESSION"
    return {
        "id": _id(rang),
        "pattern": {"source": definition.motif, "type": genre},
        "sourceReference": {"uri": definition.uri, "location": {"line": definition.ligne}},
    }


def _etape(
    identifiant: str, etape: Enveloppe, retenues: Iterable[Definition], ids: dict[int, str]
) -> Enveloppe:
    # Those of pytest-bdd itself match, and are not listed.
    listees = [definition for definition in retenues if id(definition) in ids]
    return {
        "id": identifiant,
        "pickleStepId": etape["id"],
        "stepDefinitionIds": [ids[id(definition)] for definition in listees],
        "stepMatchArgumentsLists": [
            {"stepMatchArguments": _arguments(definition, etape["text"])} for definition in listees
        ],
    }


def _arguments(definition: Definition, texte: str) -> list[Enveloppe]:
    return [
        {"group": {"start": debut, "value": valeur}}
        for debut, valeur in definition.arguments(texte)
    ]


def _id(rang: int) -> str:
    return f"etape-{rang}"
