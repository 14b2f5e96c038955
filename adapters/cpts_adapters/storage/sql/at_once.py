"""All that a batch writes, as one statement of PostgreSQL: one round trip, whatever it holds.

Rows travel as JSON, one parameter per table, and every insertion, replacement and removal is a
branch of the same `WITH`. The text never changes, so that the server plans it once (ADR 0110).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from attrs import asdict, define, field

from cpts_adapters.serialisation.codec import instant
from cpts_adapters.serialisation.rows import ORIGIN
from cpts_adapters.storage.refusals import conflict
from cpts_adapters.storage.sql.appending import chained
from cpts_adapters.storage.sql.catalogue import row_of
from cpts_adapters.storage.sql.projection import figure_rows
from cpts_adapters.storage.sql.tables import heads

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cpts_adapters.storage.sql.appending import Encoded
    from cpts_core.ports.store import Batch
    from cpts_core.ports.vault import Sealed

Row = dict[str, Any]

INSERTED = ("commands", "journal", "vault_entries", "aliases", "catalogue")
_KEYS = ("tenant", "stream")
_changing = ", ".join(column.name for column in heads.c if column.name not in _KEYS)
_changed = ", ".join(f"given.{name}" for name in _changing.split(", "))


def _given(table: str, parameter: str) -> str:
    return f"json_populate_recordset(NULL::{table}, %({parameter})s::json)"


def _added(table: str) -> str:
    return f"new_{table} AS (INSERT INTO {table} SELECT * FROM {_given(table, table)})"  # noqa: S608


WRITE = f"""
WITH {", ".join(_added(table) for table in INSERTED)},
opened AS (INSERT INTO heads SELECT * FROM {_given("heads", "opened")}),
advanced AS (
    UPDATE heads SET ({_changing}) = ROW({_changed})
    FROM {_given("heads", "advanced")} AS given
    WHERE heads.tenant = given.tenant AND heads.stream = given.stream
),
lifted AS (
    DELETE FROM deadlines
    WHERE tenant = %(tenant)s AND stream = ANY(%(moved)s) AND (stream, name) NOT IN
        (SELECT stream, name FROM {_given("deadlines", "deadlines")})
),
unprojected AS (
    DELETE FROM figures
    WHERE tenant = %(tenant)s AND stream = ANY(%(moved)s) AND (stream, code, rank) NOT IN
        (SELECT stream, code, rank FROM {_given("figures", "figures")})
),
projected AS (
    INSERT INTO figures SELECT * FROM {_given("figures", "figures")}
    ON CONFLICT (tenant, stream, code, rank) DO UPDATE
    SET detail = excluded.detail, period = excluded.period, value = excluded.value
)
INSERT INTO deadlines SELECT * FROM {_given("deadlines", "deadlines")}
ON CONFLICT (tenant, stream, name) DO UPDATE SET due = excluded.due, passed = excluded.passed
"""  # noqa: S608 - table and column names of ours

TENANT = "SELECT set_config('cpts.tenant', %(tenant)s, true)"
"""What the row-level policies compare: set for one transaction, and nothing is seen without it."""

TENANTS = "SELECT set_config('cpts.tenants', array_to_string(%(tenants)s::text[], ','), true)"
"""The CPTS whose rows a reading across several of them may see: those listed, to read only."""

_WHERE = "FROM heads WHERE tenant = %(tenant)s AND stream = ANY(%(streams)s) ORDER BY stream"
LOCK = f"SELECT stream, version, last_hash {_WHERE} FOR NO KEY UPDATE"
CHECK = f"SELECT stream, version {_WHERE} FOR SHARE"
DONE = "SELECT 1 FROM commands WHERE tenant = %(tenant)s AND command_id = %(command_id)s"
ERASE = """
DELETE FROM vault_entries
WHERE tenant = %(tenant)s AND stream = %(stream)s AND sensitivity = ANY(%(sensitivities)s)
"""
FORGET = "DELETE FROM aliases WHERE tenant = %(tenant)s AND scope = %(stream)s"

Positions = dict[str, tuple[int, str]]


def check(batch: Batch, positions: Positions, linked: Mapping[str, int]) -> None:
    """Raise ConflitDeVersion where a stream, or a checked link, is no longer where it was read."""
    found = {stream: version for stream, (version, _) in positions.items()}
    expected = {write.head.stream: write.expected for write in batch.writes}
    for stream, version in expected.items():
        if found.get(stream, 0) != version:
            raise conflict(stream)
    for stream, version in batch.checks:
        if linked.get(stream, 0) != version:
            raise conflict(stream)


def values(batch: Batch, encoded: list[Encoded], positions: Positions) -> Row:
    """Return the parameters of WRITE, chained after the positions found under the lock."""
    rows = _Rows(batch.tenant)
    for write, head, facts in encoded:
        stream = write.head.stream
        last = positions.get(stream, (0, ORIGIN))[1]
        for fact in facts:
            rows.journal.append(chained(batch.tenant, last, fact))
            last = rows.journal[-1]["hash"]
        row = {"tenant": batch.tenant, "stream": stream, **head._asdict(), "last_hash": last}
        (rows.advanced if write.expected else rows.opened).append(row)
        if write.expected:
            rows.moved.append(stream)
        rows.figures += figure_rows(write.head) or ()
        rows.deadlines += (
            {
                "tenant": batch.tenant,
                "stream": stream,
                "name": nom,
                "due": instant(le),
                "passed": int(passee),
            }
            for nom, le, passee in write.head.record.echeances
        )
    return rows.parameters(batch)


@define
class _Rows:
    tenant: str
    journal: list[Row] = field(factory=list)
    opened: list[Row] = field(factory=list)
    advanced: list[Row] = field(factory=list)
    deadlines: list[Row] = field(factory=list)
    figures: list[Row] = field(factory=list)
    moved: list[str] = field(factory=list)

    def parameters(self, batch: Batch) -> Row:
        claim = {
            "tenant": batch.tenant,
            "command_id": batch.command_id,
            "content_hash": batch.content_hash,
            **asdict(batch.answer),
        }
        lists = {
            "commands": [claim],
            "journal": self.journal,
            "opened": self.opened,
            "advanced": self.advanced,
            "deadlines": self.deadlines,
            "figures": self.figures,
            "catalogue": [row_of(publication) for publication in batch.publications],
            "vault_entries": [_entry(batch.tenant, entry) for entry in batch.sealed],
            "aliases": [{"tenant": batch.tenant, **asdict(alias)} for alias in batch.aliases],
        }
        texts = {name: json.dumps(rows, ensure_ascii=False) for name, rows in lists.items()}
        return {"tenant": self.tenant, "moved": self.moved, **texts}


def _entry(tenant: str, entry: Sealed) -> Row:
    return {
        "tenant": tenant,
        "ref": entry.ref,
        "stream": entry.stream,
        "sensitivity": entry.sensitivity.name,
        "salt": f"\\x{entry.salt.hex()}",
        "content": f"\\x{entry.content.hex()}",
    }
