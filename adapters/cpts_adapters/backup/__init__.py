"""Backups of a whole installation, and the register of what was erased since (ADR 0115)."""
