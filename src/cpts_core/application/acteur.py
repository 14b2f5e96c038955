"""Who asks, and what the answer says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from cpts_core.workflows.commun.roles import Role

if TYPE_CHECKING:
    from collections.abc import Hashable

    from cpts_core.application.portee import Portee
    from cpts_core.kernel.messages import Fait

INTROUVABLE = "ce dossier n'existe pas."
"""What is said of a record that does not exist, or that this person may not know of."""

SYSTEME = "systeme"
"""The author of what nobody asked: reactions, deadlines."""


@frozen
class Acteur:
    """A person (or the system) in one CPTS: the tenant, the account, the roles it acts under.

    The account is what the front end knows of the person (a login, a follow-up code); the journal
    only ever holds the opaque alias that stands for it. `portee`: the CPTS whose aggregates it may
    read; none for whoever acts in one CPTS.
    """

    locataire: str
    compte: str
    roles: frozenset[Hashable]
    portee: Portee | None = None

    @property
    def est_le_systeme(self) -> bool:
        """Tell whether nobody asked: the account's name alone does not make it so."""
        return self.compte == SYSTEME and Role.SYSTEME in self.roles

    @classmethod
    def systeme(cls, locataire: str) -> Acteur:
        """Return the system in a CPTS: it acts through reactions and deadlines only."""
        return cls(locataire, SYSTEME, frozenset((Role.SYSTEME,)))


@frozen
class Recu:
    """The receipt of a command: the record, its version and state, the facts of this record."""

    flux: str
    version: int
    etat: str
    faits: tuple[Fait, ...] = ()
    avertissements: tuple[str, ...] = ()
    deja_emise: bool = False
