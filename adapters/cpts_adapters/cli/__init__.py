"""The command line: a front end found in the group `cpts_core.frontends`.

Nothing heavy is imported here: `cpts --help` answers without storage, key or chapter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class CommandLine:
    """The front end `cli`: runs one command and returns its exit code."""

    name = "cli"

    def run(self, arguments: Sequence[str] | None = None) -> int:
        """Run the command given by the arguments (those of the process, without any)."""
        from cpts_adapters.cli.entree import run  # noqa: PLC0415 - imported when it runs

        return run(arguments)


frontend = CommandLine()
