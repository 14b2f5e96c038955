"""A writer killed at any moment loses no acknowledged command and leaves no half of one.

`CPTS_KILLS` tells how many are killed: 30 unless told, more for endurance.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import contextmanager
from itertools import takewhile
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import select

from cpts_adapters.storage.sql.tables import commands as commands_table
from tests.adapters.endurance.nursery import DEAD, FACTS, opened_at
from tests.adapters.storage.sqlite import created
from tests.contracts.essai import TENANT
from tests.postgres.base import base_vide

KILLS = int(os.environ.get("CPTS_KILLS", "30"))
MOST = 15  # commands that a writer may acknowledge before its last moment is drawn
A_COMMAND, AN_OPENING = 0.005, 0.05  # seconds: the last moment falls anywhere in one of them
RACINE = Path(__file__).parents[3]


@contextmanager
def nursery(base):
    command = [sys.executable, "-m", "tests.adapters.endurance.nursery", base]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=RACINE
    ) as process:
        yield process
        process.stdin.close()


def kill_one(process, name, drawn):
    """Raise a writer, kill it after some commands, anywhere in the next; return what it said."""
    print(name, file=process.stdin, flush=True)
    pid = int(process.stdout.readline())
    wanted = drawn.randint(0, MOST)
    acknowledged = [process.stdout.readline().strip() for _ in range(wanted)]
    time.sleep(drawn.uniform(0, A_COMMAND if wanted else AN_OPENING))
    os.kill(pid, signal.SIGKILL)
    last_words = (line.strip() for line in process.stdout)
    return acknowledged + list(takewhile(lambda word: word != DEAD, last_words))


def acknowledged_by_killed_writers(base, kills):
    drawn = Random(1)
    with nursery(base) as process:
        for number in range(kills):
            acknowledged = kill_one(process, f"r{number}", drawn)
            with opened_at(base) as storage:
                known = [storage.store.load(TENANT, "", c).known for c in acknowledged]
                assert None not in known
            yield from acknowledged


def on_sqlite(folder):
    path = folder / "a.db"
    with created(path):
        pass
    return str(path)


def on_postgres(_):
    return base_vide()


@pytest.mark.parametrize(("place", "kills"), [(on_sqlite, KILLS), (on_postgres, KILLS // 3)])
def test_un_ecrivain_tue_ne_perd_ni_ne_coupe_aucune_commande(tmp_path, place, kills):
    base = place(tmp_path)
    acknowledged = list(acknowledged_by_killed_writers(base, kills))
    assert len(acknowledged) > kills

    with opened_at(base) as storage:
        store, vault = storage.store, storage.vault
        rows = storage.database.of(TENANT).rows
        commands = {row[0] for row in rows(select(commands_table.c.command_id))}
        assert set(acknowledged) <= commands

        facts = Counter(fact.commande_id for fact in store.facts(TENANT))
        assert facts == dict.fromkeys(commands, 2 * FACTS)
        assert {entry.ref for entry in vault.everything(TENANT)} == {
            f"scelle.{command}" for command in commands
        }

        heads = store.heads(TENANT)
        last = {fact.flux: (fact.version, fact.echeances) for fact in store.facts(TENANT)}
        assert last == {h.stream: (h.record.version, h.record.echeances) for h in heads}
        assert sum(head.record.version for head in heads) == 2 * len(commands)
        assert sorted((due.stream, due.name, due.at) for due in store.due(TENANT)) == sorted(
            (head.stream, nom, le) for head in heads for nom, le, _ in head.record.echeances
        )
        assert list(store.broken_links(TENANT)) == []
