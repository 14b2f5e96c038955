"""What every store promises when a procedure has two versions."""

from __future__ import annotations

import pytest

from cpts_core.kernel.champs import Code
from cpts_core.kernel.errors import ConflitDeVersion
from cpts_core.kernel.generiques import ProcedureChangee
from cpts_core.ports.store import Write
from tests.contracts.essai import TENANT, DonneesSuivies, Etat, batch, fact, head, rappel

A, B, C = "0001-a", "0002-b", "0003-c"
CHANGEE = ProcedureChangee(depuis=1, vers=2, etat=Code("OUVERT"))


def suivie(stream, version=2, **changes):
    """A head under the second version of the procedure."""
    donnees = DonneesSuivies(code=Code("A"), suite=Code("B"))
    return head(stream, version, workflow_version=2, donnees=donnees, **changes)


def migration(*heads):
    """One batch that moves these heads to the second version."""
    told = [fact(tete, "m1", evenement=CHANGEE) for tete in heads]
    writes = tuple(
        Write(tete.record.version - 1, tete, (fait,))
        for tete, fait in zip(heads, told, strict=True)
    )
    return batch("m1", *heads, writes=writes)


def content(store):
    return (
        tuple(store.facts(TENANT)),
        store.heads(TENANT),
        store.due(TENANT),
        tuple(store.broken_links(TENANT)),
    )


def test_chaque_dossier_se_relit_sous_sa_version(store):
    store.append(batch("c1", head(A)))
    store.append(batch("c2", suivie(B, 1)))
    assert store.load(TENANT, A).head == head(A)
    assert store.load(TENANT, B).head == suivie(B, 1)
    assert [h.workflow_version for h in store.heads(TENANT, "essai")] == [1, 2]


def test_un_lot_change_la_version_et_les_echeances_de_tous_ses_dossiers(store):
    for stream in (A, B, C):
        store.append(batch(f"ouvrir {stream}", head(stream, echeances=(rappel(3),))))
    neuves = [suivie(A, echeances=(rappel(5, "AUTRE"),)), suivie(B, etat=Etat.CLOS)]
    store.append(migration(*neuves))
    assert store.heads(TENANT) == [*neuves, head(C, echeances=(rappel(3),))]
    assert [(due.stream, due.name) for due in store.due(TENANT)] == [(C, "RAPPEL"), (A, "AUTRE")]
    faits = list(store.facts(TENANT, A))
    assert [f.version_workflow for f in faits] == [1, 2]
    assert faits[1].evenement == CHANGEE
    assert list(store.broken_links(TENANT)) == []


def test_un_seul_dossier_qui_a_bouge_et_aucun_ne_change_de_version(store):
    for stream in (A, B, C):
        store.append(batch(f"ouvrir {stream}", head(stream)))
    store.append(batch("c9", head(C, 2)))
    avant = content(store)
    with pytest.raises(ConflitDeVersion, match=C):
        store.append(migration(suivie(A), suivie(B), suivie(C)))
    assert content(store) == avant
    assert store.load(TENANT, "", "m1").known is None
