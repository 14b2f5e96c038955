"""What workers need: the deadlines to fire whatever the CPTS, and a queue of jobs (ADR 0113).

On PostgreSQL nobody sees the rows of all CPTS at once. Two functions tell their names, and nothing
else: they run as the owner, whom a policy lets read while they run, and only then.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

TO_FIRE = sa.text("passed = 0")
TENANTS = {
    "due_tenants(until text)": "deadlines WHERE passed = 0 AND due <= until",
    "all_tenants()": "heads",
}
READ = ("deadlines", "heads")
KEY = ("tenant", "kind", "key")


def upgrade() -> None:
    """Index what is to be fired; on SQLite, make the queue (a server has Procrastinate's)."""
    op.create_index(
        "deadlines_to_fire",
        "deadlines",
        ["due", "tenant"],
        postgresql_where=TO_FIRE,
        sqlite_where=TO_FIRE,
    )
    if op.get_context().dialect.name == "postgresql":
        _name_tenants()
    else:
        _queue_jobs()


def _name_tenants() -> None:
    schema = op.get_bind().scalar(sa.text("SELECT quote_ident(current_schema())"))
    for table in READ:
        op.execute(
            f"CREATE POLICY named ON {table} FOR SELECT TO CURRENT_USER"
            " USING (current_setting('cpts.naming', true) = 'on')"
        )
    for function, source in TENANTS.items():
        query = f"SELECT DISTINCT tenant FROM {source}"  # noqa: S608 - names of ours
        op.execute(
            f"CREATE FUNCTION {function} RETURNS SETOF text LANGUAGE plpgsql SECURITY DEFINER"
            f" SET search_path = {schema}, pg_temp AS $$ BEGIN"
            # Not as a setting of the function: only a superuser may give it one of ours.
            " PERFORM set_config('cpts.naming', 'on', true);"
            f" RETURN QUERY {query};"
            " PERFORM set_config('cpts.naming', '', true); END $$"
        )
        name = function.partition("(")[0]
        op.execute(f"REVOKE ALL ON FUNCTION {name} FROM PUBLIC")


def _queue_jobs() -> None:
    op.create_table(
        "jobs",
        *(sa.Column(name, sa.Text, primary_key=True, nullable=False) for name in KEY),
        sa.Column("payload", sa.Text, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("at", sa.Text, nullable=False),
    )
    op.create_index("jobs_by_date", "jobs", ["at"])
