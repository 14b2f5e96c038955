"""The vocabulary of tables: transitions, deadlines, reading rights, links, workflows.

Pure data: the engine, the front ends, the diagrams, the tests and "what can I do now?" all read
it, nothing else decides. A table is validated when it is defined (`validation.py`).
"""

from __future__ import annotations

import sys
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import Factory, field, frozen

from cpts_core.kernel.sources import Source, en_sources

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping

    from cpts_core.kernel.champs import Sensibilite
    from cpts_core.kernel.delais import Delai
    from cpts_core.kernel.messages import Circonstances, Command, Event
    from cpts_core.kernel.passage import Passage
    from cpts_core.kernel.regles import Regle


Conversion = Any  # (values) -> (next tag, next values): an event's payload, one version later


def _ici() -> str:
    """Return the file and line of the row being written, for the messages of the validation."""
    cadre = sys._getframe(2)  # noqa: SLF001 - the only way to name the row of a table
    return f"{cadre.f_code.co_filename}:{cadre.f_lineno}"


def _en_ensemble(valeur: Iterable[Any]) -> frozenset[Any]:
    return frozenset(valeur)


def _en_tuple(valeur: Any) -> tuple[Any, ...]:
    return tuple(valeur) if isinstance(valeur, tuple | list | set | frozenset) else (valeur,)


@frozen
class Selon:
    """A starting point that a parameter chooses: `Selon("rappel_depart", {value: field})`."""

    parametre: str
    champs: Mapping[str, str]


@frozen(kw_only=True, eq=False)
class Echeance:
    """A deadline: a fact, not a lock.

    It counts from a field of the record (`compte_de`), so that correcting the field recomputes it.
    `delai` is a parameter's code, or a Delai. When it passes, the system issues `alors`; without
    `alors`, the passing is recorded as a reminder. `qui` must act before.
    """

    nom: str
    libelle: str
    delai: str | Delai
    compte_de: str | Selon
    qui: tuple[Hashable, ...] = field(converter=_en_tuple)
    alors: type[Command] | None = None
    source: tuple[Source, ...] = field(converter=en_sources)

    def depart(self, circonstances: Circonstances) -> str:
        """Return the field of the record from which the deadline counts."""
        if isinstance(self.compte_de, Selon):
            return self.compte_de.champs[circonstances.parametres[self.compte_de.parametre]]
        return self.compte_de

    @property
    def departs(self) -> tuple[str, ...]:
        """Return every field from which the deadline may count."""
        if isinstance(self.compte_de, Selon):
            return tuple(self.compte_de.champs.values())
        return (self.compte_de,)


@frozen(kw_only=True, eq=False)
class Transition:
    """A row: from where, on which command, by whom, under which rules, to where, with what.

    `depuis=None` opens a record; `vers=None` stays in the state. Without `qui`, nobody may.
    """

    depuis: Any
    quand: type[Command]
    qui: tuple[Hashable, ...] = field(converter=_en_tuple)
    si: tuple[Regle, ...] = field(default=(), converter=_en_tuple)
    vers: Any = None
    alors: Callable[..., Event | tuple[Event, ...]]
    programme: tuple[Echeance, ...] = field(default=(), converter=_en_tuple)
    leve: tuple[Echeance, ...] = field(default=(), converter=_en_tuple)
    source: tuple[Source, ...] = field(converter=en_sources)
    ligne: str = Factory(_ici)

    @property
    def departs(self) -> tuple[Any, ...]:
        """Return the states the row leaves (None: the record does not exist yet)."""
        return _en_tuple(self.depuis)

    def arrivee(self, etat: Any) -> Any:
        """Return the state after the row, from this one."""
        return etat if self.vers is None else self.vers


class Vue(Enum):
    """What a reader may see of a record."""

    DOSSIER = "le dossier"
    HISTORIQUE = "son historique"
    LIGNE = "sa ligne dans une liste"


@frozen(kw_only=True, eq=False)
class Lecture:
    """A reading right: these roles, when `si(donnees, lecteur, lies)` holds, see these views."""

    qui: tuple[Hashable, ...] = field(converter=_en_tuple)
    si: Callable[[Any, str, Mapping[str, Any]], bool] | None = None
    condition: str = ""
    vues: tuple[Vue, ...] = tuple(Vue)
    source: tuple[Source, ...] = field(converter=en_sources)


@frozen(kw_only=True)
class Lien:
    """A declared link: the record named by the field `champ`, reduced to what it exposes."""

    nom: str
    champ: str
    expose: tuple[str, ...] = ()


@frozen(kw_only=True)
class Generiques:
    """Who may use the commands that every workflow has, and who records passed deadlines.

    `si`: the rules that a correction must meet besides its own, such as access to the record.
    """

    rectifier: tuple[Hashable, ...]
    reprendre: tuple[Hashable, ...]
    constater: tuple[Hashable, ...]
    si: tuple[Regle, ...] = ()


@frozen(kw_only=True, eq=False)
class Workflow:
    """A procedure: its states, its record, its rows, its readers. Raises TableInvalide.

    `cas`: the field that names the root case, whose scope aliases and erasures share;
    `masques`: the roles whose author is an identifier drawn for that case alone;
    `proprietaire`: the field that says whose record it is, for "my records";
    `en_clair`: the states in which values of type Identite are shown to readers;
    `effacements`: the events that erase entries of the vault, by sensitivity;
    `passage`: how the records of the version before enter this one;
    `anciens_faits`: by tag of an event's older shape (`prete/1`), what gives the next one.
    """

    code: str
    nom: str
    etats: type[Enum]
    finals: frozenset[Any] = field(converter=_en_ensemble)
    donnees: type
    evolutions: Mapping[type[Event], Any]
    transitions: tuple[Transition, ...]
    lectures: tuple[Lecture, ...]
    generiques: Generiques
    liens: tuple[Lien, ...] = ()
    cas: str = ""
    masques: tuple[Hashable, ...] = ()
    proprietaire: str = ""
    en_clair: tuple[Any, ...] = ()
    effacements: Mapping[type[Event], tuple[Sensibilite, ...]] = field(factory=dict)
    version: int = 1
    passage: Passage | None = None
    anciens_faits: Mapping[str, Conversion] = field(factory=dict)
    defini: str = Factory(_ici)

    def __attrs_post_init__(self) -> None:
        from cpts_core.kernel.validation import valider  # noqa: PLC0415 - it reads this module

        valider(self)

    @cached_property
    def lignes(self) -> tuple[Transition, ...]:
        """Return the rows of the chapter and those that every workflow has."""
        from cpts_core.kernel.generiques import lignes_generiques  # noqa: PLC0415 - see above

        return self.transitions + lignes_generiques(self)

    @cached_property
    def commandes(self) -> dict[str, type[Command]]:
        """Return the command classes by stable name."""
        from cpts_core.kernel.messages import nom_de  # noqa: PLC0415 - see above

        return {nom_de(ligne.quand): ligne.quand for ligne in self.lignes}

    @cached_property
    def evenements(self) -> dict[str, type[Event]]:
        """Return the event classes by stable name, the generic ones included."""
        from cpts_core.kernel.generiques import EVOLUTIONS  # noqa: PLC0415 - see above
        from cpts_core.kernel.messages import nom_de  # noqa: PLC0415 - see above

        return {nom_de(classe): classe for classe in (*self.evolutions, *EVOLUTIONS)}

    @cached_property
    def echeances(self) -> dict[str, Echeance]:
        """Return the deadlines that some row schedules, by name."""
        return {e.nom: e for ligne in self.transitions for e in ligne.programme}

    @property
    def versions(self) -> tuple[Workflow, ...]:
        """Return this version, then those before it."""
        return (self, *(self.passage.depuis.versions if self.passage else ()))

    def en_version(self, version: int) -> Workflow:
        """Return this procedure as that version had it; raise ValueError for an unknown one."""
        if version == self.version:
            return self
        for workflow in self.versions:
            if workflow.version == version:
                return workflow
        msg = f"la version {version} de la procédure « {self.code} » n'est pas connue ici"
        raise ValueError(msg)

    def libelle_d_etat(self, nom: str) -> str:
        """Return what a person reads of a state, even one that only an older version has."""
        connus = (w.etats[nom].value for w in self.versions if nom in w.etats.__members__)
        return str(next(connus, nom))

    def libelle_d_echeance(self, nom: str) -> str:
        """Return what a person reads of a deadline, even one that only an older version has."""
        return next((w.echeances[nom].libelle for w in self.versions if nom in w.echeances), nom)

    def echeances_de(self, etat: Any) -> tuple[Echeance, ...]:
        """Return the deadlines that run in a state, for a record resumed there."""
        arrivees = (t for t in self.transitions if t.vers is etat and etat not in self.finals)
        return tuple({e.nom: e for t in arrivees for e in t.programme}.values())

    def __repr__(self) -> str:
        """Return the code and the version."""
        return f"<Workflow {self.code}/{self.version}>"
