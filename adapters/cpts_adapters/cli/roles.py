"""Roles as people type them."""

from __future__ import annotations

from unicodedata import combining, normalize

import click

from cpts_core.workflows.commun.roles import Role

OFFERED = tuple(role for role in Role if role is not Role.SYSTEME)
"""The system acts by itself: nobody takes its place."""


def read_role(text: str) -> Role:
    """Return a role from its name or label, whatever the case, accents, dashes and underscores."""
    for role in OFFERED:
        if _plain(text) in (_plain(role.name), _plain(role.value)):
            return role
    offered = ", ".join(role.value for role in OFFERED)
    msg = f"Le rôle « {text} » n'existe pas. Les rôles : {offered}."
    raise click.UsageError(msg)


def _plain(text: str) -> str:
    letters = (sign for sign in normalize("NFD", text.casefold()) if not combining(sign))
    return "".join(letters).replace("_", " ").replace("-", " ").strip()
