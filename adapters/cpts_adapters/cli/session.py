"""What the common options say: which store, which CPTS, who, under which roles.

The application is composed at the first use: a usage error never opens a store.
"""

from __future__ import annotations

from contextlib import ExitStack
from functools import cached_property
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from cpts_adapters.bootstrap import Settings
    from cpts_core.application.acteur import Acteur
    from cpts_core.application.lectures import Lectures
    from cpts_core.application.service import Application
    from cpts_core.workflows.commun.roles import Role

BASE = "cpts.db"
CPTS = "cpts"


class Session:
    """One run of `cpts`: the common options as typed, and what they give access to."""

    def __init__(self) -> None:
        self.base = ""
        self.cle = ""
        self.effacements = ""
        self.cpts = CPTS
        self.par = ""
        self.role: tuple[str, ...] = ()
        self.json = False
        self._whole: dict[str, str] = {}
        self._opened = ExitStack()

    @property
    def settings(self) -> Settings:
        """Return what the composition root needs."""
        from cpts_adapters.bootstrap import Settings  # noqa: PLC0415 - see the docstring

        return Settings(self.base or BASE, self.cle or None, register=self.effacements)

    @cached_property
    def application(self) -> Application:
        """Open the store and compose the application."""
        from cpts_adapters.bootstrap import opened  # noqa: PLC0415 - see the docstring

        return self._opened.enter_context(opened(self.settings))

    @property
    def acteur(self) -> Acteur:
        """Return who acts; refuse to guess."""
        if not self.par.strip():
            msg = "Dites qui agit : --par COMPTE (ou la variable CPTS_PAR)."
            raise click.UsageError(msg)
        return self.acting(self.par)

    def acting(self, account: str) -> Acteur:
        """Return an account under the roles of the command line."""
        from cpts_core.application.acteur import SYSTEME, Acteur  # noqa: PLC0415 - see above

        if account.strip().casefold() == SYSTEME:
            msg = "Personne ne peut agir au nom du système."
            raise click.UsageError(msg)
        return Acteur(self.cpts, _as_drawn(account.strip()), self.roles)

    @cached_property
    def roles(self) -> frozenset[Role]:
        """Return the roles by name or label, whatever the case and accents."""
        from cpts_adapters.cli.roles import read_role  # noqa: PLC0415 - see above

        return frozenset(map(read_role, self.role or ("declarant",)))

    @cached_property
    def lectures(self) -> Lectures:
        """Return the questions of this person."""
        return self.lectures_for(self.acteur)

    def lectures_for(self, acteur: Acteur, *, consigne: bool = True) -> Lectures:
        """Return the questions of someone; `consigne`: whether what is read is written down."""
        from cpts_core.application.lectures import Lectures  # noqa: PLC0415 - see above

        return Lectures(self.application, acteur, consigne=consigne)

    @cached_property
    def now(self) -> datetime:
        """Return the instant of the run."""
        return self.application.clock.now()

    @cached_property
    def zone(self) -> ZoneInfo:
        """Return the time zone of the CPTS."""
        from zoneinfo import ZoneInfo  # noqa: PLC0415 - see above

        parameters = self.application.contexte.parametres(self.cpts, self.now.date())
        return ZoneInfo(str(parameters["fuseau"]))

    def dossier(self, typed: str) -> str:
        """Return the whole identifier of a record from the end of it."""
        from cpts_adapters.cli.short_ids import complete  # noqa: PLC0415 - see above

        if typed not in self._whole:
            self._whole[typed] = complete(self.application.store, self.cpts, typed)
        return self._whole[typed]

    def close(self) -> None:
        """Release the store, if it was opened."""
        self._opened.close()


def _as_drawn(account: str) -> str:
    """Return a follow-up code as it was given, however it was copied; any other account as it is.

    # Angle mort : un compte qui a par hasard la forme d'un code et sa somme de contrôle.
    """
    from cpts_adapters.codes import read  # noqa: PLC0415 - see the docstring

    try:
        return read(account)
    except ValueError:
        return account
