"""National analysis: pseudonymised facts in Parquet files, and answers with DuckDB (ADR 0118)."""
