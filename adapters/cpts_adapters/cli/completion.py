"""What the shell offers after Tab: the records that one may read, the codes of the workflows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from click.shell_completion import CompletionItem

from cpts_adapters.cli.session import Session

if TYPE_CHECKING:
    import click

OFFERED = 200


def complete_stream(
    ctx: click.Context,
    param: click.Parameter,  # noqa: ARG001 - click's signature
    incomplete: str,
) -> list[CompletionItem]:
    """Offer the ends of the identifiers of the records that this person may see in a list."""
    from cpts_adapters.cli.short_ids import short  # noqa: PLC0415 - see above
    from cpts_core.kernel.errors import ErreurProcedure  # noqa: PLC0415 - only after Tab

    session = ctx.ensure_object(Session)
    if not session.par:
        return []
    try:
        lectures = session.lectures_for(session.acteur, consigne=False)
        heads = [
            head
            for workflow in session.application.registre
            for head in lectures.liste(workflow, limite=OFFERED)
        ]
    except ErreurProcedure:
        return []
    return [
        CompletionItem(short(head.stream), help=f"{head.workflow} : {head.record.etat.value}")
        for head in heads
        if short(head.stream).startswith(incomplete)
    ]


def complete_workflow(
    ctx: click.Context,  # noqa: ARG001 - see above
    param: click.Parameter,  # noqa: ARG001 - see above
    incomplete: str,
) -> list[CompletionItem]:
    """Offer the codes of the workflows, with their titles."""
    from cpts_core.workflows.index import Registre  # noqa: PLC0415 - only after Tab

    titles = Registre().titres()
    return [
        CompletionItem(code, help=title)
        for code, title in titles.items()
        if code.startswith(incomplete)
    ]
