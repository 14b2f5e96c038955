"""Run scenarios under a mutant, each in a fork of the process that already collected them."""

from __future__ import annotations

import contextlib
import os
import signal
from typing import TYPE_CHECKING

from _pytest.runner import runtestprotocol
from attrs import evolve

from cpts_adapters.vivant.couverture_plugin import DECIDER, REMPLACES
from cpts_adapters.vivant.mutation.mutants import Mutant, Ou

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import pytest

    from cpts_core.kernel.workflow import Workflow

SURVIT, TUE, INJUGEABLE = 0, 1, 2
SECONDES = 60
"""After which a run that no longer ends is stopped, and counts as noticed."""

Essai = tuple[Mutant, "Sequence[pytest.Item]"]


class Panne(RuntimeError):
    """A mutant could not be judged: nothing may be said of the table."""


def essayer(essais: Iterable[Essai], processus: int) -> Iterator[tuple[Mutant, bool]]:
    """Yield each mutant with whether a scenario fails under it, `processus` at a time.

    Raises Panne where a run breaks in another way than a failing scenario.
    """
    en_cours: dict[int, Mutant] = {}
    for mutant, tests in essais:
        if len(en_cours) >= processus:
            yield _attendre(en_cours)
        en_cours[_lancer(mutant, tests)] = mutant
    while en_cours:
        yield _attendre(en_cours)


def temoin(workflow: Workflow) -> Mutant:
    """Return a mutant that changes nothing: it must survive, or failures prove nothing."""
    rangs = tuple(range(len(workflow.transitions)))
    cle, rien = f"témoin de {workflow.code}", "rien ne changeait"
    return Mutant(cle, rien, rangs, evolve(workflow), Ou.PARTOUT)


def _attendre(en_cours: dict[int, Mutant]) -> tuple[Mutant, bool]:
    pid, statut = os.wait()
    mutant = en_cours.pop(pid)
    if os.WIFSIGNALED(statut):
        if os.WTERMSIG(statut) == signal.SIGALRM:
            return mutant, True
        raise Panne(f"« {mutant.cle} » : le processus s'est arrêté ({statut}).")
    code = os.waitstatus_to_exitcode(statut)
    if code not in {SURVIT, TUE}:
        raise Panne(f"« {mutant.cle} » n'a pas pu être jugé.")
    return mutant, code == TUE


def _lancer(mutant: Mutant, tests: Sequence[pytest.Item]) -> int:
    """Fork; the child runs the tests under the mutant, and says by its exit code what happened."""
    pid = os.fork()
    if pid == 0:
        code = INJUGEABLE
        with contextlib.suppress(BaseException):
            code = _juger(mutant, tests)
        os._exit(code)
    return pid


def _juger(mutant: Mutant, tests: Sequence[pytest.Item]) -> int:
    _se_taire()
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(SECONDES)
    for test in tests:
        config = test.config
        config.option.tbstyle = "native"
        config.stash[REMPLACES] = {mutant.table.code: mutant.table} if mutant.table else {}
        config.stash[DECIDER] = mutant.decider
        if any(rapport.failed for rapport in runtestprotocol(test, log=False, nextitem=None)):
            return TUE
    return SURVIT


def _se_taire() -> None:
    vide = os.open(os.devnull, os.O_WRONLY)
    os.dup2(vide, 1)
    os.dup2(vide, 2)
