"""The missions at work: a crisis takes its plan, frees it, and teaches it something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cpts_core.application.reactions.modele import Reaction, Table, en_flux, vers

if TYPE_CHECKING:
    from collections.abc import Mapping


def _crise(flux: str, evenement: Any, donnees: Any) -> Mapping[str, Any]:  # noqa: ARG001
    return {"crise": flux}


def _plan_d_une_crise_en_cours(evenement: Any, donnees: Any) -> tuple[str, ...]:
    """Target the plan of a crisis resumed while it lasts."""
    return en_flux(donnees.plan if evenement.etat == "ACTIVEE" else None)


def _propositions(flux: str, evenement: Any, donnees: Any) -> Mapping[str, Any]:  # noqa: ARG001
    return {"propositions": evenement.propositions}


def _plan_a_changer(evenement: Any, donnees: Any) -> tuple[str, ...]:
    """Target the plan, where something is proposed."""
    return en_flux(donnees.plan if evenement.propositions else None)


TERRAIN: Table = {
    ("crise", "CriseActivee"): (vers("plan_de_crise", "noter_une_activation", "plan", _crise),),
    ("crise", "DossierRepris"): (
        Reaction(
            vers="plan_de_crise",
            commande="noter_une_activation",
            cible=_plan_d_une_crise_en_cours,
            champs=_crise,
        ),
    ),
    ("crise", "CriseLevee"): (vers("plan_de_crise", "noter_une_levee", "plan", _crise),),
    ("crise", "EnseignementsTires"): (
        Reaction(
            vers="plan_de_crise",
            commande="noter_des_propositions",
            cible=_plan_a_changer,
            champs=_propositions,
            sauf_clos=True,
        ),
    ),
}
