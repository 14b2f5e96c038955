"""What a front end is: something found by entry point that knows its name and can be run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence


class Frontend(Protocol):
    """A way in: command line, HTTP, others; registered in the group `cpts_core.frontends`."""

    name: str

    def run(self, arguments: Sequence[str] | None = None) -> int:
        """Serve until the work is done; return a process exit code."""
