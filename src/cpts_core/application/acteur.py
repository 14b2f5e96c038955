"""Who asks, and what the answer says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Hashable

    from cpts_core.kernel.messages import Fait

INTROUVABLE = "ce dossier n'existe pas."
"""What is said of a record that does not exist, or that this person may not know of."""

SYSTEME = "systeme"
"""The author of what nobody asked: reactions, deadlines."""


@frozen
class Acteur:
    """A person (or the system) in one CPTS: the tenant, the account, the roles it acts under.

    The account is what the front end knows of the person (a login, a follow-up code); the journal
    only ever holds the opaque alias that stands for it.
    """

    locataire: str
    compte: str
    roles: frozenset[Hashable]


@frozen
class Recu:
    """The receipt of a command: the record, its version and state, the facts of this record."""

    flux: str
    version: int
    etat: str
    faits: tuple[Fait, ...] = ()
    avertissements: tuple[str, ...] = ()
    deja_emise: bool = False
