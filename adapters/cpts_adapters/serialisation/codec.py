"""Facts and records to rows and back, whatever the storage.

Events carry a stable tag, `incident.professionnel_oriente/1`, or `noyau.valeur_rectifiee/1` for
those that every workflow has. A fact is read under the version of the procedure that wrote it. A
tag that this version no longer has meets its upcaster (`Workflow.anciens_faits`), which gives the
next tag and payload; the class itself only ever knows its present shape (ADR 0040, ADR 0121).
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from attrs import field, frozen
from cattrs.errors import ForbiddenExtraKeysError

from cpts_adapters.serialisation.converter import build
from cpts_adapters.serialisation.rows import FactRow, Unreadable, compact, parsed
from cpts_core.kernel.generiques import EVOLUTIONS
from cpts_core.kernel.messages import Dossier, EcheanceProgrammee, Fait, nom_de
from cpts_core.kernel.valeurs import ecrire
from cpts_core.ports.store import Head

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from cattrs import Converter

    from cpts_core.kernel.messages import Event
    from cpts_core.kernel.workflow import Workflow

    _Reader = tuple[type[Event], Callable[[Any, type[Event]], Event]]

Payload = dict[str, Any]
KERNEL = "noyau"
_GENERIC = {nom_de(kind): kind for kind in EVOLUTIONS}


class HeadRow(NamedTuple):
    """A head, encoded: what changes at each command, in the order of its columns."""

    workflow: str
    workflow_version: int
    state: str
    version: int
    owner: str
    deadlines: str
    snapshot: str
    updated_at: str


def tag_of(workflow: str, kind: type[Event]) -> str:
    """Return the stable tag of an event class of a workflow."""
    return _tag(workflow, cast("Hashable", kind))


@cache
def _tag(workflow: str, kind: Any) -> str:
    return f"{KERNEL if kind in EVOLUTIONS else workflow}.{nom_de(kind)}/{kind.VERSION}"


def instant(value: datetime) -> str:
    """Write an instant in UTC: text order is then time order."""
    return ecrire(value.astimezone(UTC))


def deadlines(scheduled: tuple[EcheanceProgrammee, ...]) -> str:
    """Write the deadlines of a record."""
    return compact([(e.nom, instant(e.le), e.passee) for e in scheduled]) if scheduled else "[]"


@frozen(eq=False)
class Codec:
    """Encode and decode under the workflows that `workflow_of` knows; raise Unreadable."""

    workflow_of: Callable[[str], Workflow]
    _converter: Converter = field(factory=build)
    _readers: dict[tuple[str, str, int], _Reader | None] = field(factory=dict, init=False)

    def fact_row(self, fact: Fait) -> FactRow:
        """Encode a fact."""
        return FactRow(
            stream=fact.flux,
            version=fact.version,
            rank=fact.rang,
            workflow=fact.workflow,
            workflow_version=fact.version_workflow,
            type=tag_of(fact.workflow, type(fact.evenement)),
            payload=compact(self._converter.unstructure(fact.evenement)),
            state=fact.etat,
            deadlines=deadlines(fact.echeances),
            survenu_le=instant(fact.survenu_le),
            enregistre_le=instant(fact.enregistre_le),
            by=fact.par,
            role=fact.role,
            command_id=fact.commande_id,
        )

    def fact(self, row: FactRow) -> Fait:
        """Decode a fact; raise Unreadable naming its place in the journal."""
        try:
            return Fait(
                flux=row.stream,
                workflow=row.workflow,
                version_workflow=row.workflow_version,
                version=row.version,
                rang=row.rank,
                evenement=self._event(row),
                etat=row.state,
                echeances=_deadlines(row.deadlines),
                survenu_le=_instant(row.survenu_le),
                enregistre_le=_instant(row.enregistre_le),
                par=row.by,
                role=row.role,
                commande_id=row.command_id,
            )
        except _FAULTS as error:
            place = f"dossier {row.stream}, version {row.version}, rang {row.rank}"
            raise _unreadable(place, error) from error

    def head_row(self, head: Head) -> HeadRow:
        """Encode a head."""
        record = head.record
        return HeadRow(
            workflow=head.workflow,
            workflow_version=head.workflow_version,
            state=record.etat.name,
            version=record.version,
            owner=head.owner,
            deadlines=deadlines(record.echeances),
            snapshot=compact(self._converter.unstructure(record.donnees)),
            updated_at=instant(head.updated_at),
        )

    def head(self, tenant: str, stream: str, row: HeadRow) -> Head:
        """Decode a head; raise Unreadable naming its stream."""
        try:
            workflow = self._workflow(row.workflow, row.workflow_version)
            record = Dossier(
                workflow.etats[row.state],
                row.version,
                _deadlines(row.deadlines),
                self._converter.structure(json.loads(row.snapshot), cast("Any", workflow.donnees)),
            )
            updated_at = _instant(row.updated_at)
        except _FAULTS as error:
            raise _unreadable(f"dossier {stream}", error) from error
        return Head(
            tenant, stream, row.workflow, row.workflow_version, record, row.owner, updated_at
        )

    def _event(self, row: FactRow) -> Event:
        tag, payload = row.type, parsed(row.payload)
        while (known := self._reader(row, tag)) is None:
            workflow = self._workflow(row.workflow, row.workflow_version)
            tag, payload = _upcast(workflow, tag, payload)
        kind, read = known
        return read(payload, kind)

    def _reader(self, row: FactRow, tag: str) -> _Reader | None:
        """Return the class that a tag names and what reads it, found once; None if it is older."""
        key = (tag, row.workflow, row.workflow_version)
        if key not in self._readers:
            kind = _class_of(self._workflow(row.workflow, row.workflow_version), tag)
            known = None if kind is None else (kind, self._converter.get_structure_hook(kind))
            self._readers[key] = known
        return self._readers[key]

    def _workflow(self, code: str, version: int) -> Workflow:
        return self.workflow_of(code).en_version(version)


def _class_of(workflow: Workflow, tag: str) -> type[Event] | None:
    """Return the event class whose present shape this tag names; None for an older shape."""
    code, _, shape = tag.partition(".")
    known = _GENERIC if code == KERNEL else workflow.evenements if code == workflow.code else {}
    kind = known.get(shape.partition("/")[0])
    return kind if kind is not None and tag_of(code, kind) == tag else None


def _upcast(workflow: Workflow, tag: str, payload: Payload) -> tuple[str, Payload]:
    """Bring a payload one shape later; raise Unreadable for a tag that was never known."""
    code, _, shape = tag.partition(".")
    if code != workflow.code or shape not in workflow.anciens_faits:
        raise Unreadable(f"le fait « {tag} » est inconnu de cette version de cpts")
    shape, payload = workflow.anciens_faits[shape](payload)
    return f"{code}.{shape}", payload


_FAULTS = (ValueError, TypeError, KeyError, ForbiddenExtraKeysError)


def _unreadable(place: str, error: Exception) -> Unreadable:
    match error:
        case ForbiddenExtraKeysError():
            reason = f"champs inconnus : {', '.join(sorted(error.extra_fields))}"
        case KeyError():
            reason = f"valeur absente ou inconnue : {error}"
        case _:
            reason = str(error)
    return Unreadable(f"{place} : {reason}")


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text)


@lru_cache(maxsize=1024)
def _deadlines(text: str) -> tuple[EcheanceProgrammee, ...]:
    """Read deadlines; facts that follow one another often hold the same ones."""
    if text == "[]":
        return ()
    return tuple(
        EcheanceProgrammee(n, _instant(at), bool(past)) for n, at, past in json.loads(text)
    )
