"""What goes in and out of a decision: commands, events, circumstances, records."""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping
    from datetime import datetime
    from enum import Enum

    from cpts_core.kernel.delais import Calendrier
    from cpts_core.kernel.workflow import Workflow


@frozen
class Command:
    """What someone asks for, as an infinitive; `libelle` is what a person reads."""

    libelle: ClassVar[str]


@frozen
class Event:
    """What happened, as a participle; VERSION changes when its fields do (upcasters)."""

    libelle: ClassVar[str]
    VERSION: ClassVar[int] = 1


class EcheanceProgrammee(NamedTuple):
    """A scheduled deadline: its name, the instant (UTC) at which it has passed, whether it did."""

    nom: str
    le: datetime
    passee: bool = False


@frozen
class Dossier:
    """A record: the kernel sets state, version and deadlines; the chapter folds only its data."""

    etat: Enum
    version: int
    echeances: tuple[EcheanceProgrammee, ...]
    donnees: Any


@frozen
class Lie:
    """A linked record, reduced to its state's name and the fields it exposes."""

    flux: str
    etat: str
    valeurs: Mapping[str, Any]


_RIEN: Mapping[str, Any] = MappingProxyType({})


@frozen
class Circonstances:
    """All that a decision may know of the world, as a value.

    `instant`: when it is recorded; `survenu_le`: when it happened (rules and deadlines count from
    it); `auteur`: opaque identifier; `parametres`: by code, in force at that date; `lies`: linked
    records by name of link; `tirage`: a fresh stream id, drawn outside, for a record that the
    command opens elsewhere. Both instants are aware.
    """

    instant: datetime
    survenu_le: datetime
    auteur: str
    roles: frozenset[Hashable]
    calendrier: Calendrier
    parametres: Mapping[str, Any] = _RIEN
    lies: Mapping[str, tuple[Lie, ...]] = _RIEN
    tirage: str = ""


@frozen
class Fait:
    """An event with its context: what the journal keeps, and what replay folds."""

    flux: str
    workflow: str
    version_workflow: int
    version: int
    rang: int
    evenement: Event
    etat: str
    echeances: tuple[EcheanceProgrammee, ...]
    survenu_le: datetime
    enregistre_le: datetime
    par: str
    role: str
    commande_id: str

    def procedure(self, registre: Mapping[str, Workflow]) -> Workflow:
        """Return the procedure, in the version that the fact was decided under."""
        return registre[self.workflow].en_version(self.version_workflow)


def nom_de(classe: type) -> str:
    """Return the stable name of a command or event class: `orienter_vers_un_confrere`."""
    return _en_minuscules(classe.__name__)


@cache
def _en_minuscules(nom: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z0-9])", "_", nom).lower()
