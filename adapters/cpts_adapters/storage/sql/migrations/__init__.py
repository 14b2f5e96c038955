"""Migrations of the tables, run by `schema.initialise` inside its own transaction."""
