"""From one version of a procedure to the next: where each record arrives, with what, or why not.

A new version names the one before it by its passage; both tables stay in the code. A record runs
under its own version until it is migrated, and its journal is replayed under the version of each
fact (ADR 0120).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, fields, frozen

from cpts_core.kernel.champs import Code
from cpts_core.kernel.echeancier import terme
from cpts_core.kernel.errors import Motif
from cpts_core.kernel.generiques import ProcedureChangee
from cpts_core.kernel.messages import Dossier
from cpts_core.kernel.regles import il_faut_que
from cpts_core.kernel.sources import Source, en_sources

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from cpts_core.kernel.echeancier import Programmees
    from cpts_core.kernel.messages import Circonstances
    from cpts_core.kernel.workflow import Echeance, Workflow


@frozen(kw_only=True, eq=False)
class Passage:
    """How the records of the version before (`depuis`) enter the version that declares it.

    Every old state is in one of three: `etats` (the state it becomes), `bloques` (a stranded
    record: what must happen first, as a proposition that completes "il faut que"), `restent` (a
    closed record that stays as it is, under its version).

    `donnees` makes the new data from the old (without it, the fields of the same name); where one
    record lacks something, it raises ValueError with such a proposition. Every old deadline is
    either in `garde` (kept at its date) or in `leve`; `programme` says, by new state, those of the
    new version that are computed then. A deadline both lifted and scheduled is moved.
    """

    depuis: Workflow
    etats: Mapping[Any, Any]
    bloques: Mapping[Any, str] = field(factory=dict)
    restent: frozenset[Any] = field(default=frozenset(), converter=frozenset)
    donnees: Callable[[Any], Any] | None = None
    garde: tuple[Echeance, ...] = ()
    leve: tuple[Echeance, ...] = ()
    programme: Mapping[Any, tuple[Echeance, ...]] = field(factory=dict)
    source: tuple[Source, ...] = field(converter=en_sources)

    def convertir(self, vers: Workflow, anciennes: Any) -> Any:
        """Return the data of a record under the new version: at migration, then at every replay.

        Raises ValueError with what is missing.
        """
        if self.donnees is not None:
            return self.donnees(anciennes)
        noms = [a.name for a in fields(type(anciennes))]
        return vers.donnees(**{nom: getattr(anciennes, nom) for nom in noms})

    def echeances(
        self, anciennes: Programmees, etat: Any, donnees: Any, circonstances: Circonstances
    ) -> Programmees:
        """Return the deadlines that run after the passage; one that did not move stays as it is."""
        gardees = {e.nom for e in self.garde}
        suite = [ancienne for ancienne in anciennes if ancienne.nom in gardees]
        for echeance in self.programme.get(etat, ()):
            if (neuve := terme(echeance, donnees, circonstances)) is not None:
                meme = (a for a in anciennes if (a.nom, a.le) == (neuve.nom, neuve.le))
                suite.append(next(meme, neuve))
        return tuple(suite)


@frozen
class Etape:
    """A record one version later, and the fact that says so."""

    workflow: Workflow
    dossier: Dossier
    evenement: ProcedureChangee


@frozen
class Trajet:
    """The way of a record to the newest version: its steps, or what prevents it."""

    etapes: tuple[Etape, ...] = ()
    empeche: Motif | None = None


def trajet(
    workflow: Workflow, version: int, dossier: Dossier, circonstances: Circonstances
) -> Trajet:
    """Bring a record from its version to that of the workflow, version by version.

    No step is left half-way: where one is prevented, none is made. A closed record may stay.
    """
    etapes: list[Etape] = []
    suivant = dossier
    for vers in _a_franchir(workflow, version):
        issue = _franchir(vers, suivant, dossier.version + 1, circonstances)
        if isinstance(issue, Motif):
            return Trajet(empeche=issue)
        if issue is None:
            break
        etapes.append(issue)
        suivant = issue.dossier
    return Trajet(tuple(etapes))


def _a_franchir(workflow: Workflow, version: int) -> Iterator[Workflow]:
    return (workflow.en_version(v) for v in range(version + 1, workflow.version + 1))


def _franchir(
    vers: Workflow, dossier: Dossier, version: int, circonstances: Circonstances
) -> Etape | Motif | None:
    """Make one step; None where the record stays under its version."""
    passage: Any = vers.passage
    if dossier.etat in passage.restent:
        return None
    if dossier.etat in passage.bloques:
        return Motif(il_faut_que(passage.bloques[dossier.etat]), passage.source)
    try:
        donnees = passage.convertir(vers, dossier.donnees)
    except ValueError as manque:
        return Motif(il_faut_que(str(manque)), passage.source)
    etat = passage.etats[dossier.etat]
    echeances = passage.echeances(dossier.echeances, etat, donnees, circonstances)
    fait = ProcedureChangee(
        depuis=passage.depuis.version, vers=vers.version, etat=Code(dossier.etat.name)
    )
    return Etape(vers, Dossier(etat, version, echeances, donnees), fait)
