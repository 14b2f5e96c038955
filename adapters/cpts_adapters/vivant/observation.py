"""Watch decisions: which rows a scenario crosses, which rules it sees true and false.

The observer wraps `decide`, so that the core knows nothing of it. What it saw is plain JSON, so
that it travels between the processes of a parallel run.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define, field

from cpts_adapters.vivant.rangees import nom_d_etat, rangs
from cpts_core.kernel.decision import Decision, decide, examiner
from cpts_core.kernel.messages import nom_de

if TYPE_CHECKING:
    from cpts_core.kernel.errors import ErreurProcedure
    from cpts_core.kernel.messages import Circonstances, Command, Dossier
    from cpts_core.kernel.workflow import Workflow

REFUSEE = -1
"""The rank of no row: nothing was crossed."""
Decider = Callable[..., "Decision | ErreurProcedure"]


@define
class Observateur:
    """A `decide` that remembers what one scenario crosses, tries, consults and sees.

    `franchies`: (workflow, rank, state left) in order; `paires`: consecutive rows of one record;
    `regles`: (workflow, rule, truth), where the person may issue the row's command; `tentees`:
    (workflow, state, command, rank) asked, REFUSEE for the rank where no row was crossed;
    `consultes`: (workflow, state) where someone asked what is possible. `decide` is the kernel's,
    unless a measure puts another in its place.
    """

    # Angle mort : une rangée franchie puis annulée par le refus d'une réaction compte comme
    # franchie ; deux dossiers d'un même contenu se confondent dans une paire.

    decide: Decider = decide
    franchies: list[tuple[str, int, str]] = field(factory=list)
    paires: set[tuple[str, int, int]] = field(factory=set)
    regles: set[tuple[str, str, bool]] = field(factory=set)
    tentees: set[tuple[str, str, str, int]] = field(factory=set)
    consultes: set[tuple[str, str]] = field(factory=set)
    _dernieres: dict[tuple[str, Dossier], int] = field(factory=dict)

    def __call__(
        self,
        workflow: Workflow,
        dossier: Dossier | None,
        demande: Command,
        circonstances: Circonstances,
    ) -> Decision | ErreurProcedure:
        """Decide, and remember."""
        self._voir(workflow, dossier, demande, circonstances)
        decision = self.decide(workflow, dossier, demande, circonstances)
        etat, rang = nom_d_etat(dossier.etat if dossier else None), REFUSEE
        if isinstance(decision, Decision):
            rang = rangs(workflow)[decision.transition]
            self._franchir(workflow, dossier, rang, decision.dossier)
        self.tentees.add((workflow.code, etat, nom_de(type(demande)), rang))
        return decision

    def consulter(self, workflow: Workflow, dossier: Dossier | None) -> None:
        """Remember that someone asked what is possible on a record."""
        self.consultes.add((workflow.code, nom_d_etat(dossier.etat if dossier else None)))

    def en_json(self) -> dict[str, Any]:
        """Return what was seen, as plain JSON, the same for the same scenario."""
        return {
            "franchies": [list(f) for f in self.franchies],
            **{
                quoi: [list(vu) for vu in sorted(getattr(self, quoi))]
                for quoi in ("paires", "regles", "tentees", "consultes")
            },
        }

    def _voir(
        self,
        workflow: Workflow,
        dossier: Dossier | None,
        demande: Command,
        circonstances: Circonstances,
    ) -> None:
        for ligne, regle, vraie in examiner(workflow, dossier, demande, circonstances):
            if not circonstances.roles.isdisjoint(ligne.qui):
                self.regles.add((workflow.code, regle.nom, vraie))

    def _franchir(
        self, workflow: Workflow, dossier: Dossier | None, rang: int, suivant: Dossier
    ) -> None:
        """Note the row, and the pair it makes with the record's last row of the chapter."""
        code = workflow.code
        self.franchies.append((code, rang, nom_d_etat(dossier.etat if dossier else None)))
        precedente = self._dernieres.get((code, dossier)) if dossier else None
        if rang < len(workflow.transitions):
            if precedente is not None:
                self.paires.add((code, precedente, rang))
            precedente = rang
        if precedente is not None:
            self._dernieres[code, suivant] = precedente
