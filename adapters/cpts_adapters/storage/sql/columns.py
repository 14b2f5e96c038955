"""What tables are made of: only integers, texts and bytes, the same on every database."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Integer, MetaData, Text

metadata = MetaData()

on_file = MetaData()
"""What a server has otherwise: Procrastinate keeps its jobs there."""


def key(name: str, kind: type[Any] = Text) -> Column[Any]:
    """Return a column of the key."""
    return Column(name, kind, primary_key=True, nullable=False)


def words(name: str) -> Column[str]:
    """Return a column of text."""
    return Column(name, Text, nullable=False)


def integer(name: str) -> Column[int]:
    """Return a column of integers."""
    return Column(name, Integer, nullable=False, autoincrement=False)
