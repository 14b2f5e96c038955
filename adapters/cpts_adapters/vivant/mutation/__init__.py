"""Mutation of the tables: each row changed a little; some scenario must see it (ADR 0056)."""
