"""Storages: in memory, and SQL; each implements `cpts_core.ports.store` and `vault`."""
