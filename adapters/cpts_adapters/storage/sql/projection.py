"""The figures of records, written with their heads; what a rebuild gives again (ADR 0103)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cpts_core.application.releves import RELEVES, releves

if TYPE_CHECKING:
    from cpts_adapters.storage.sql.database import Writer
    from cpts_core.ports.portefeuille import Figure
    from cpts_core.ports.store import Head

Rows = list[dict[str, Any]]


def figure_rows(head: Head) -> Rows | None:
    """Return the rows of a record; None for a workflow that gives nothing to be counted."""
    if head.workflow not in RELEVES:
        return None
    return rows_of(head.tenant, head.stream, releves(head))


def rows_of(tenant: str, stream: str, figures: tuple[Figure, ...]) -> Rows:
    """Return figures as rows, in order."""
    return [
        {
            "tenant": tenant,
            "stream": stream,
            "rank": rank,
            "code": figure.code,
            "detail": figure.detail,
            "period": figure.period,
            "value": figure.value,
        }
        for rank, figure in enumerate(figures)
    ]


def project(writer: Writer, tenant: str, stream: str, rows: Rows | None, *, fresh: bool) -> None:
    """Replace the figures of a record; a fresh one has none to remove."""
    if rows is None:
        return
    if not fresh:
        writer.run("unproject", {"of_tenant": tenant, "of_stream": stream})
    writer.run_all("project", rows)
