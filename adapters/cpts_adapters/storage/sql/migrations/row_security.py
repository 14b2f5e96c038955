"""Row-level security on PostgreSQL, as every table of a CPTS has it (ADR 0111)."""

from __future__ import annotations

from alembic import op

OWN = "tenant = nullif(current_setting('cpts.tenant', true), '')"
"""The rows of the CPTS that the transaction names: none, where it names none."""
LISTED = "tenant = ANY(string_to_array(nullif(current_setting('cpts.tenants', true), ''), ','))"
"""The rows of those that it lists, to read only."""


def secure(table: str, readable: str = LISTED) -> None:
    """Hold a table to its policies, its owner included; do nothing where rows have no accounts."""
    if op.get_context().dialect.name != "postgresql":
        return
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY own ON {table} USING ({OWN}) WITH CHECK ({OWN})")
    op.execute(f"CREATE POLICY listed ON {table} FOR SELECT USING ({readable})")
