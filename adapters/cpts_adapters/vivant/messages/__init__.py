"""Cucumber Messages: what was specified and what happened, as NDJSON."""
