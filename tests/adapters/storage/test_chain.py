"""A journal that someone changed is found out, with the place of the change."""

from __future__ import annotations

import pytest

from cpts_adapters.storage.sql.tables import journal
from tests.adapters.storage.sqlite import created, opened, tamper
from tests.contracts.essai import TENANT, batch, head

A, B = "0001", "0002"
UN = "WHERE stream = '0001' AND version = 2 AND rank = 1"


@pytest.fixture
def base(tmp_path):
    path = tmp_path / "a.db"
    with created(path) as storage:
        for version in (1, 2, 3):
            storage.store.append(batch(f"c{version}", head(A, version), facts=2))
        storage.store.append(batch("c4", head(B)))
    return path


def faults(path):
    with opened(path) as storage:
        return list(storage.store.broken_links(TENANT))


def test_un_journal_intact_n_a_pas_de_faute(base):
    assert faults(base) == []


@pytest.mark.parametrize("colonne", [c for c in journal.c if c.name not in journal.primary_key])
def test_un_fait_change_se_voit_a_sa_place(base, colonne):
    change = (
        f"{colonne.name} + 1" if colonne.type.python_type is int else f"\"{colonne.name}\" || 'x'"
    )
    tamper(base, f'UPDATE journal SET "{colonne.name}" = {change} {UN}')
    assert faults(base)[0].startswith("dossier 0001, version 2, rang 1 : ")


@pytest.mark.parametrize(
    ("change", "debut"),
    [
        (f"DELETE FROM journal {UN}", "dossier 0001, version 3, rang 0 : le fait précédent manque"),
        ("DELETE FROM journal WHERE version = 1", "dossier 0001, version 2, rang 0 : le fait préc"),
        (
            "DELETE FROM journal WHERE version = 3",
            "dossier 0001, version 2, rang 1 : le journal et",
        ),
        ("DELETE FROM journal WHERE stream = '0002'", "dossier 0002 : son journal manque."),
        ("DELETE FROM heads WHERE stream = '0002'", "dossier 0002, version 1, rang 0 : le journal"),
        ("UPDATE heads SET version = 9 WHERE stream = '0002'", "dossier 0002, version 1, rang 0"),
        ("UPDATE heads SET last_hash = ''", "dossier 0001, version 3, rang 1 : le journal et"),
        ("UPDATE journal SET rank = rank + 7", "dossier 0001, version 1, rang 7 : le fait a été"),
    ],
)
def test_un_fait_retire_ou_deplace_se_voit(base, change, debut):
    tamper(base, change)
    assert faults(base)[0].startswith(debut)


def test_la_verification_ne_regarde_que_sa_cpts(base):
    tamper(base, f"UPDATE journal SET role = 'X' {UN}")
    with opened(base) as storage:
        assert list(storage.store.broken_links("cpts-b")) == []
