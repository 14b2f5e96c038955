"""What the application asks of a storage: read a head, write a decision, list.

Every implementation runs `tests/contracts`. A batch is written whole or not at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from attrs import frozen

from cpts_core.kernel.champs import Sensibilite

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date, datetime

    from cpts_core.kernel.messages import Dossier, Fait
    from cpts_core.kernel.workflow import Workflow
    from cpts_core.ports.catalogue import Publication
    from cpts_core.ports.vault import Alias, Sealed


@frozen
class Head:
    """The current record of a stream, as the last decision left it."""

    tenant: str
    stream: str
    workflow: str
    workflow_version: int
    record: Dossier
    owner: str
    updated_at: datetime

    def procedure(self, registre: Mapping[str, Workflow]) -> Workflow:
        """Return the procedure, in the version that the record runs under."""
        return registre[self.workflow].en_version(self.workflow_version)


@frozen
class Answer:
    """What a command answered: repeated as it was when the command comes twice."""

    stream: str
    version: int
    state: str


@frozen
class Known:
    """A command already carried out: the hash of its content, and its answer."""

    content_hash: str
    answer: Answer


@frozen
class Loaded:
    """One joined read: the head of a stream, and whether the command was already carried out."""

    head: Head | None
    known: Known | None


@frozen
class Write:
    """The part of a batch for one stream: `expected` is the version it was decided on (0: new)."""

    expected: int
    head: Head
    facts: tuple[Fait, ...]


@frozen
class Erasure:
    """What a purge removes from the vault: the entries of a stream that have these sensitivities.

    Where persons (MEMBRE) are among them, the aliases of the stream go too: an alias means nothing
    without the account that it stands for.
    """

    stream: str
    sensitivities: tuple[Sensibilite, ...]

    @property
    def takes_aliases(self) -> bool:
        """Tell whether the aliases drawn for the stream are erased."""
        return Sensibilite.MEMBRE in self.sensitivities


@frozen
class Batch:
    """All that one command writes, reactions included, in one transaction.

    `checks`: linked heads that were read, with the version they must still have. Erasures concern
    what the vault held before the batch: its own entries stay.
    """

    tenant: str
    command_id: str
    content_hash: str
    answer: Answer
    writes: tuple[Write, ...]
    checks: tuple[tuple[str, int], ...] = ()
    sealed: tuple[Sealed, ...] = ()
    aliases: tuple[Alias, ...] = ()
    erasures: tuple[Erasure, ...] = ()
    publications: tuple[Publication, ...] = ()


class Position(NamedTuple):
    """Where a fact is in the order of recording, across all the records of a CPTS."""

    recorded: datetime
    stream: str
    version: int
    rank: int


@frozen
class Due:
    """A scheduled deadline, with the head's workflow and state for whoever lists it."""

    stream: str
    workflow: str
    name: str
    at: datetime
    passed: bool


@frozen
class Override:
    """A parameter that a CPTS sets for itself from a date on, as text, and who decided it."""

    code: str
    value: str
    since: date
    by: str


class Store(Protocol):
    """Journal, heads, commands, deadlines, parameters of every tenant.

    Raises `ErreurDeStockage` when the storage itself cannot serve.
    """

    def load(self, tenant: str, stream: str, command_id: str = "") -> Loaded:
        """Read a head and the answer to a command id, in one round trip."""

    def append(self, batch: Batch) -> None:
        """Write a batch atomically.

        Raises `ConflitDeVersion` when a stream, or a checked link, moved meanwhile, or when the
        catalogue already has a version that the batch publishes, and `CommandeDejaEmise` when the
        command id was carried out meanwhile.
        """

    def facts(self, tenant: str, stream: str | None = None) -> Iterator[Fait]:
        """Iterate over the journal: by stream, version and rank."""

    def since(
        self, tenant: str, after: Position | None, until: datetime, limit: int = 500
    ) -> list[Fait]:
        """List the facts of every record in the order of recording, after a position.

        Those recorded after `until` are left out: a slower writer may still come before them.
        """

    def heads(
        self,
        tenant: str,
        workflow: str | None = None,
        *,
        states: tuple[str, ...] = (),
        owner: str | None = None,
        after: str = "",
        limit: int = 1000,
    ) -> list[Head]:
        """List heads by stream id (the order of opening), after a cursor."""

    def due(self, tenant: str, until: datetime | None = None) -> list[Due]:
        """List the deadlines falling at or before an instant (all, without it), soonest first."""

    def streams(self, tenant: str, ending: str = "") -> list[str]:
        """List the streams whose id ends so, in the order of opening: no record is read."""

    def broken_links(self, tenant: str) -> Iterator[str]:
        """Check the hash chain of every stream; yield a French sentence per fault.

        A sentence names the stream, the version and the rank.
        """

    def restore(
        self,
        tenant: str,
        facts: Iterable[Fait],
        heads: Iterable[Head],
        *,
        entries: Iterable[Sealed | Alias] = (),
        overrides: Iterable[Override] = (),
    ) -> int:
        """Load an exported journal into an empty tenant, all or nothing; return how many facts.

        Its vault and its parameters, when given, are written in the same transaction.
        The commands that the facts name are known again by their ids alone: one that comes back is
        refused, never carried out twice. Raises ErreurDeStockage where the tenant is not empty.
        """

    def rebuild(self, tenant: str, heads: Iterable[Head]) -> int:
        """Write heads again as a replay gives them, all or nothing; return how many.

        Facts, versions and hashes stay. Raises ConflitDeVersion where a stream has moved.
        """

    def overrides(self, tenant: str) -> tuple[Override, ...]:
        """Return what the CPTS set for itself, by date of effect, then as it was recorded."""

    def override(self, tenant: str, override: Override) -> None:
        """Record one more parameter; nothing is ever replaced."""
