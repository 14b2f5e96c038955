"""What happened: the run, its cases and their steps."""

from __future__ import annotations

import platform
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from cpts_adapters.vivant.deroulement import SANS_ERREUR
from cpts_adapters.vivant.messages.specification import RUN, Enveloppe

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

PROTOCOLE = "34.2.1"
NANOS = 10**9
TEMPS = frozenset({"timestamp", "duration"})
CROCHETS = {True: ("avant", "BEFORE_TEST_CASE"), False: ("apres", "AFTER_TEST_CASE")}


def entete() -> Enveloppe:
    """Return what produced the messages, and where."""
    return {
        "meta": {
            "protocolVersion": PROTOCOLE,
            "implementation": {"name": "cpts-core", "version": version("cpts-core")},
            "runtime": {
                "name": platform.python_implementation(),
                "version": platform.python_version(),
            },
            "os": {"name": platform.system(), "version": platform.release()},
            "cpu": {"name": platform.machine()},
        }
    }


def execution(
    cas: Sequence[Enveloppe], resultats: Mapping[str, Enveloppe], debut: int
) -> Iterator[Enveloppe]:
    """Yield the messages of a run, in the order of the tests, whatever process played them."""
    accidents = [a for r in resultats.values() for a in r["accidents"]]
    for avant in sorted({a["avant"] for a in accidents}, reverse=True):
        nom, genre = CROCHETS[avant]
        # What surrounds a scenario (fixtures, hooks) is shown only where it stops one.
        yield {"hook": {"id": nom, "type": genre, "sourceReference": {}}}
    yield {"testRunStarted": {"id": RUN, "timestamp": instant(debut)}}
    for un in cas:
        yield {"testCase": _avec_accidents(un, resultats.get(un["id"], {}))}
    for un in cas:
        if un["id"] in resultats:
            yield from _deroulement(un, resultats[un["id"]])


def conclusion(fin: int, *, reussie: bool, message: str | None) -> Enveloppe:
    """Return the last message."""
    finie = {"testRunStartedId": RUN, "timestamp": instant(fin), "success": reussie}
    return {"testRunFinished": finie | ({"message": message} if message else {})}


def en_faute(resultat: Enveloppe) -> bool:
    """Tell whether a case is anything but passed or skipped."""
    tout = (*resultat["etapes"], *resultat["accidents"])
    return any(etape["statut"] not in SANS_ERREUR for etape in tout)


def instant(nanosecondes: int) -> dict[str, int]:
    """Return an instant or a duration as messages write it."""
    secondes, nanos = divmod(nanosecondes, NANOS)
    return {"seconds": secondes, "nanos": nanos}


def sans_temps(message: Any) -> Any:
    """Return a message without instants and durations: what two equal runs have in common."""
    if isinstance(message, dict):
        return {cle: sans_temps(v) for cle, v in message.items() if cle not in TEMPS}
    return [sans_temps(v) for v in message] if isinstance(message, list) else message


def _avec_accidents(cas: Enveloppe, resultat: Enveloppe) -> Enveloppe:
    etapes = list(cas["testSteps"])
    for accident in resultat.get("accidents", ()):
        nom = CROCHETS[accident["avant"]][0]
        place = 0 if accident["avant"] else len(etapes)
        etapes.insert(place, {"id": f"{cas['id']}-{nom}", "hookId": nom})
    return cas | {"testSteps": etapes}


def _deroulement(cas: Enveloppe, resultat: Enveloppe) -> Iterator[Enveloppe]:
    essai = f"{cas['id']}-essai0"
    depart = {"attempt": 0, "id": essai, "testCaseId": cas["id"]}
    yield {"testCaseStarted": depart | {"timestamp": instant(resultat["debut"])}}
    accidents = [_accident(cas, a) for a in resultat["accidents"]]
    etapes = zip([e["id"] for e in cas["testSteps"]], resultat["etapes"], strict=True)
    avant = [joue for joue in accidents if joue[1]["avant"]]
    apres = [joue for joue in accidents if not joue[1]["avant"]]
    for identifiant, etape in (*avant, *etapes, *apres):
        yield from _etape({"testCaseStartedId": essai, "testStepId": identifiant}, etape)
    fin = {"testCaseStartedId": essai, "timestamp": instant(resultat["fin"])}
    yield {"testCaseFinished": fin | {"willBeRetried": False}}


def _accident(cas: Enveloppe, accident: Enveloppe) -> tuple[str, Enveloppe]:
    vu = {"debut": accident["le"], "duree": 0, "pieces": []}
    return f"{cas['id']}-{CROCHETS[accident['avant']][0]}", accident | vu


def _etape(ou: Enveloppe, etape: Enveloppe) -> Iterator[Enveloppe]:
    yield {"testStepStarted": ou | {"timestamp": instant(etape["debut"])}}
    for piece in etape["pieces"]:
        yield {"attachment": piece | ou}
    fin = instant(etape["debut"] + etape["duree"])
    yield {"testStepFinished": ou | {"testStepResult": _resultat(etape), "timestamp": fin}}


def _resultat(etape: Enveloppe) -> Enveloppe:
    resultat = {"status": etape["statut"], "duration": instant(etape["duree"])}
    erreur: Mapping[str, str] = etape.get("erreur", {})
    if not erreur:
        return resultat
    return resultat | {"message": erreur["stackTrace"], "exception": dict(erreur)}
