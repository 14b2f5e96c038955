"""The procedures themselves: their drawing, their table, the source of each row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cpts_adapters.http.pages.procedure_dessin import diagram
from cpts_core.kernel.delais import Delai
from cpts_core.kernel.diagrammes import dot, mermaid
from cpts_core.kernel.errors import Introuvable
from cpts_core.kernel.regles import il_faut_que

if TYPE_CHECKING:
    from cpts_adapters.http.api.handling import Asked
    from cpts_core.kernel.workflow import Echeance, Transition, Workflow

View = dict[str, Any]


def listed(asked: Asked) -> View:
    """Return the procedures: they are the rule, anyone who may enter reads them."""
    registry = asked.only().application.registre
    return {"procedures": [_brief(registry[code]) for code in registry]}


def _brief(workflow: Workflow) -> View:
    return {
        "code": workflow.code,
        "nom": workflow.nom,
        "etats": len(workflow.etats),
        "lignes": len(workflow.transitions),
    }


def shown(asked: Asked) -> View:
    """Return a procedure; `dossier` names a record whose state is marked.

    Raises Introuvable for an unknown procedure, or a record that may not be read or follows
    another one.
    """
    asked.only("dossier")
    stream, workflow, current = asked.given("dossier"), _found(asked), ""
    if stream:
        head = asked.lectures.dossier(stream)
        if head.workflow != workflow.code:
            raise Introuvable("ce dossier suit une autre procédure.")
        workflow, current = head.procedure(asked.application.registre), head.record.etat.name
    return {
        **_brief(workflow),
        "version": workflow.version,
        "dossier": stream,
        "etat": workflow.libelle_d_etat(current) if current else "",
        "dessin": diagram(workflow, current),
        "rangees": [row(one, current) for one in workflow.lignes],
        "delais": [_deadline(asked, one) for one in workflow.echeances.values()],
        "lecteurs": [_reader(one) for one in workflow.lectures],
        "mermaid": mermaid(workflow),
        "dot": dot(workflow),
    }


def _found(asked: Asked) -> Workflow:
    return asked.application.registre[asked.place("procedure")]


def row(one: Transition, current: str) -> View:
    """Return a row of the table in words."""
    starts = [state for state in one.departs if state is not None]
    return {
        "depuis": [str(state.value) for state in starts],
        "ouvre": None in one.departs,
        "ici": current in {state.name for state in starts},
        "quand": one.quand.libelle,
        "qui": _names(one.qui),
        "si": [il_faut_que(rule.proposition) for rule in one.si],
        "vers": str(one.vers.value) if one.vers is not None else "",
        "programme": [due.libelle for due in one.programme],
        "leve": [due.libelle for due in one.leve],
        "sources": [str(source) for source in one.source],
    }


def _deadline(asked: Asked, one: Echeance) -> View:
    return {
        "libelle": one.libelle,
        "delai": _delay(asked, one.delai),
        "qui": _names(one.qui),
        "ensuite": one.alors.libelle if one.alors else "un rappel est consigné",
        "sources": [str(source) for source in one.source],
    }


def _delay(asked: Asked, delay: str | Delai) -> str:
    """Return how long a deadline leaves, as the CPTS counts it today."""
    if isinstance(delay, Delai):
        return str(delay)
    parameters = asked.application.contexte.parametres(asked.cpts, asked.now.date())
    return next((one.libelle for one in parameters.tous() if one.parametre.code == delay), delay)


def _reader(one: Any) -> View:
    return {
        "qui": _names(one.qui),
        "condition": one.condition,
        "vues": [view.value for view in one.vues],
        "sources": [str(source) for source in one.source],
    }


def _names(roles: tuple[Any, ...]) -> list[str]:
    return [str(getattr(role, "value", role)) for role in roles]
