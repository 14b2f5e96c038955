"""Ce qu'un ouvrier importe, une fois pour tous ceux des tests."""

import cpts_adapters.cli.commands.ouvrier
import cpts_adapters.cli.root
import cpts_adapters.ouvrier.worker
import cpts_adapters.storage.sql.pg_database
import cpts_adapters.storage.sql.pg_deadlines
import cpts_adapters.storage.sql.pg_jobs  # noqa: F401
import tests.adapters.ouvrier.atelier  # noqa: F401
