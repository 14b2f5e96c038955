"""What one batch writes, statement by statement, inside a transaction that is already open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import asdict

from cpts_adapters.serialisation.codec import instant
from cpts_adapters.serialisation.rows import ORIGIN, link
from cpts_adapters.storage.refusals import (
    alias_taken,
    already_issued,
    already_published,
    conflict,
)
from cpts_adapters.storage.sql.catalogue import row_of
from cpts_adapters.storage.sql.projection import figure_rows, project

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cpts_adapters.serialisation.codec import Codec, HeadRow
    from cpts_adapters.serialisation.rows import FactRow
    from cpts_adapters.storage.sql.database import Writer
    from cpts_core.kernel.messages import EcheanceProgrammee
    from cpts_core.ports.store import Batch, Erasure, Write
    from cpts_core.ports.vault import Alias, Sealed

Encoded = tuple["Write", "HeadRow", "list[FactRow]"]


def encode(codec: Codec, batch: Batch) -> list[Encoded]:
    """Encode all that a batch writes, before any lock is taken."""
    return [
        (write, codec.head_row(write.head), [*map(codec.fact_row, write.facts)])
        for write in batch.writes
    ]


def append(writer: Writer, batch: Batch, encoded: list[Encoded]) -> None:
    """Write a batch; raise CommandeDejaEmise or ConflitDeVersion where someone was faster.

    Erasures come first: what a batch erases is what was there before it.
    """
    tenant = batch.tenant
    claim(writer, batch)
    for stream, version in batch.checks:
        position(writer, tenant, stream, version)
    for erasure in batch.erasures:
        erase(writer, tenant, erasure)
    for write, head, facts in encoded:
        stream, fresh = write.head.stream, not write.expected
        previous = position(writer, tenant, stream, write.expected)
        last = record(writer, tenant, previous, facts)
        move(writer, tenant, stream, write.expected, head, last)
        schedule(writer, tenant, stream, write.head.record.echeances, fresh=fresh)
        project(writer, tenant, stream, figure_rows(write.head), fresh=fresh)
    with writer.unless_taken(alias_taken()):
        fill(writer, tenant, batch.sealed, batch.aliases)
    with writer.unless_taken(already_published()):
        writer.run_all("publish", map(row_of, batch.publications))


def claim(writer: Writer, batch: Batch) -> None:
    """Keep the answer of a command under its id."""
    with writer.unless_taken(already_issued(batch.command_id)):
        writer.run(
            "claim",
            {
                "tenant": batch.tenant,
                "command_id": batch.command_id,
                "content_hash": batch.content_hash,
                "stream": batch.answer.stream,
                "version": batch.answer.version,
                "state": batch.answer.state,
            },
        )


def position(writer: Writer, tenant: str, stream: str, expected: int) -> str:
    """Return the hash of the last fact of a stream; raise unless it is at this version."""
    row = writer.look("position", {"tenant": tenant, "stream": stream})
    version, last_hash = row or (0, ORIGIN)
    if version != expected:
        raise conflict(stream)
    return str(last_hash)


def record(writer: Writer, tenant: str, previous: str, facts: Iterable[FactRow]) -> str:
    """Add facts to the journal and to its chain; return the last hash."""
    rows = []
    for fact in facts:
        rows.append(chained(tenant, previous, fact))
        previous = rows[-1]["hash"]
    writer.run_all("record", rows)
    return previous


def chained(tenant: str, previous: str, fact: FactRow) -> dict[str, Any]:
    """Return the journal row of a fact that follows another."""
    values: dict[str, Any] = fact._asdict()
    values["tenant"], values["previous_hash"] = tenant, previous
    values["hash"] = link(previous, tenant, fact)
    return values


def move(
    writer: Writer, tenant: str, stream: str, expected: int, head: HeadRow, last_hash: str
) -> None:
    """Open a head, or move it from the version that the decision was taken on."""
    values: dict[str, Any] = {**head._asdict(), "last_hash": last_hash}
    if not expected:
        with writer.unless_taken(conflict(stream)):
            writer.run("open", {**values, "tenant": tenant, "stream": stream})
        return
    where = {"of_tenant": tenant, "of_stream": stream, "expected": expected}
    if writer.run("advance", values | where) != 1:
        raise conflict(stream)


def schedule(
    writer: Writer,
    tenant: str,
    stream: str,
    scheduled: tuple[EcheanceProgrammee, ...],
    *,
    fresh: bool,
) -> None:
    """Replace the deadlines of a stream; a fresh one has none to remove."""
    if not fresh:
        writer.run("unschedule", {"of_tenant": tenant, "of_stream": stream})
    rows = (
        {"tenant": tenant, "stream": stream, "name": nom, "due": instant(le), "passed": int(passee)}
        for nom, le, passee in scheduled
    )
    writer.run_all("schedule", rows)


def erase(writer: Writer, tenant: str, erasure: Erasure) -> None:
    """Remove the entries of a stream, and its aliases where persons are erased."""
    where = {"of_tenant": tenant, "of_stream": erasure.stream}
    for sensitivity in erasure.sensitivities:
        writer.run("erase", {**where, "of_sensitivity": sensitivity.name})
    if erasure.takes_aliases:
        writer.run("forget", where)


def fill(writer: Writer, tenant: str, sealed: Iterable[Sealed], aliases: Iterable[Alias]) -> None:
    """Add entries and aliases to the vault."""
    writer.run_all(
        "seal",
        (
            {**asdict(entry), "tenant": tenant, "sensitivity": entry.sensitivity.name}
            for entry in sealed
        ),
    )
    writer.run_all("name", ({**asdict(alias), "tenant": tenant} for alias in aliases))
