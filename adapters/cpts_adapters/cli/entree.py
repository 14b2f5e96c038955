"""The door: runs one command, turns what goes wrong into one sentence and an exit code.

Nothing of the project is imported before it is needed: `cpts --help` must answer at once.
"""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cpts_adapters.cli.root import Root

EXTRAS = {
    "click": "cli",
    "rich": "cli",
    "sqlalchemy": "sql",
    "alembic": "sql",
    "cryptography": "sql",
    "holidays": "sql",
    "tzdata": "sql",
    "procrastinate": "ouvrier",
    "duckdb": "analyse",
    "gherkin": "vivant",
    "starlette": "web",
    "uvicorn": "web",
}
COMPLETING = "_CPTS_COMPLETE"
DEBUG = "CPTS_DEBUG"


def principal() -> None:
    """Run the command of this process and leave with its code: the console script.

    The process lives for a fraction of a second: it neither collects its garbage nor tears down
    its modules, which costs more than the memory is worth.
    """
    gc.disable()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    code = run()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return its exit code, whatever happens."""
    typed = sys.argv[1:] if arguments is None else list(arguments)
    try:
        return _answer(typed)
    except KeyboardInterrupt:
        return _say("Interrompu.", 130)
    except (BrokenPipeError, SystemExit):
        # The reader left (click then raises SystemExit, and for nothing else): the rest goes
        # nowhere, so that closing the output cannot fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except Exception as error:  # noqa: BLE001 - nobody above would say it in French
        if extra := _missing(error):
            return _say(extra, 69)
        from cpts_adapters.cli.failures import report  # noqa: PLC0415 - only when it goes wrong

        return report(error, as_json="--json" in typed, debug=bool(os.environ.get(DEBUG)))


def _answer(typed: list[str]) -> int:
    if COMPLETING in os.environ:
        import click.shell_completion  # noqa: F401, PLC0415 - so that its messages are translated
    from cpts_adapters.cli.root import build  # noqa: PLC0415 - it needs click, which may be missing
    from cpts_adapters.cli.session import Session  # noqa: PLC0415 - see above

    session = Session()
    try:
        code = _main(build(), typed, session)
        sys.stdout.flush()
    finally:
        session.close()
    return code


def _main(root: Root, typed: list[str], session: Any) -> int:
    code = root.main(typed, prog_name="cpts", standalone_mode=False, obj=session)
    return code if isinstance(code, int) else 0


def _missing(error: Exception) -> str:
    """Return the sentence for an extra that is not installed; nothing for any other fault."""
    name = (getattr(error, "name", "") or "").partition(".")[0]
    if not isinstance(error, ModuleNotFoundError) or name not in EXTRAS:
        return ""
    install = f"pip install 'cpts-core[{EXTRAS[name]}]'"
    return f"Erreur : {name} n'est pas installé. Pour l'avoir : {install}"


def _say(sentence: str, code: int) -> int:
    sys.stderr.write(f"{sentence}\n")
    return code
