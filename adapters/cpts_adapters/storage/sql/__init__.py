"""Storage in an SQL database, through SQLAlchemy Core: SQLite today."""
