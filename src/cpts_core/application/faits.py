"""The facts that a decision records: what happened, when, by whom, under which role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_core.kernel.messages import Fait

if TYPE_CHECKING:
    from cpts_core.kernel.decision import Decision
    from cpts_core.kernel.messages import Circonstances
    from cpts_core.kernel.workflow import Workflow


def faits_de(
    workflow: Workflow,
    flux: str,
    decision: Decision,
    circonstances: Circonstances,
    commande_id: str,
) -> tuple[Fait, ...]:
    """Return the facts of a decision, in order: each holds the state and deadlines it left."""
    dossier = decision.dossier
    role = next((r for r in decision.transition.qui if r in circonstances.roles), None)
    return tuple(
        Fait(
            flux=flux,
            workflow=workflow.code,
            version_workflow=workflow.version,
            version=dossier.version,
            rang=rang,
            evenement=evenement,
            etat=dossier.etat.name,
            echeances=dossier.echeances,
            survenu_le=circonstances.survenu_le,
            enregistre_le=circonstances.instant,
            par=circonstances.auteur,
            role=getattr(role, "name", str(role)),
            commande_id=commande_id,
        )
        for rang, evenement in enumerate(decision.evenements)
    )
