"""A process that raises writers to be killed: it imports everything once, each writer is a fork.

Asked for a round on its input, it answers with the pid of a writer; the writer then writes the id
of each command as soon as it is acknowledged; `dead` tells that nothing more will come.
"""

from __future__ import annotations

import os
import sys
from contextlib import closing, contextmanager
from itertools import count
from random import Random
from typing import TYPE_CHECKING

from cpts_adapters.serialisation.codec import Codec
from cpts_adapters.storage.sql.appending import encode
from cpts_adapters.storage.sql.choosing import database
from cpts_adapters.storage.sql.store import SqlStore
from cpts_adapters.storage.sql.vault import SqlVault
from cpts_core.kernel.champs import Sensibilite
from cpts_core.ports.vault import Sealed
from tests.adapters.storage.sqlite import Opened
from tests.contracts.essai import TENANT, batch, head, rappel, workflow_of

if TYPE_CHECKING:
    from collections.abc import Iterator

STREAMS = tuple(f"000{rank}" for rank in range(6))
FACTS = 2
DEAD = "dead"


def main(base: str) -> None:
    """Raise a writer for each line of the input; what a first opening costs is paid before."""
    with opened_at(base) as storage:
        encode(Codec(workflow_of), batch("", following(storage.store, STREAMS[0])))
    for line in sys.stdin:
        pid = os.fork()
        if not pid:
            write(base, line.strip())
        say(str(pid))
        os.waitpid(pid, 0)
        say(DEAD)


def write(base: str, name: str) -> None:
    """Carry out commands without end, each in two streams, with deadlines and a sealed text."""
    drawn = Random(name)
    with opened_at(base) as storage:
        for rank in count():
            command_id = f"{name}-{rank}"
            heads = [following(storage.store, stream) for stream in drawn.sample(STREAMS, 2)]
            sealed = Sealed(f"scelle.{command_id}", "", Sensibilite.TEXTE_LIBRE, b"", b"")
            storage.store.append(batch(command_id, *heads, facts=FACTS, sealed=(sealed,)))
            say(command_id)


@contextmanager
def opened_at(base: str) -> Iterator[Opened]:
    """Open a store that survives a power cut at every acknowledged command."""
    with closing(database(base, "FULL")) as store:
        yield Opened(store, SqlStore(store, Codec(workflow_of)), SqlVault(store))


def following(store, stream):
    """Return the next head of a stream, with as many deadlines as its version tells."""
    known = store.load(TENANT, stream).head
    version = known.record.version + 1 if known else 1
    return head(stream, version, echeances=tuple(rappel(n, f"N{n}") for n in range(version % 4)))


def say(text: str) -> None:
    """Write a line at once, whole."""
    os.write(sys.stdout.fileno(), f"{text}\n".encode())


if __name__ == "__main__":
    main(sys.argv[1])
