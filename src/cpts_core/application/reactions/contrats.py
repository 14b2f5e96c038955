"""The contract: its signature starts the clock of the missions; their start makes money due."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cpts_core.application.reactions.modele import Reaction, Table, seul, vers

if TYPE_CHECKING:
    from collections.abc import Mapping


def _signature(flux: str, evenement: Any, donnees: Any) -> Mapping[str, Any]:  # noqa: ARG001
    return {"signe_le": evenement.signe_le, "contrat": flux}


def _demarrage(flux: str, evenement: Any, donnees: Any) -> Mapping[str, Any]:  # noqa: ARG001
    return {"mission": donnees.mission}


SIGNATURE = Reaction(
    vers="mission",
    commande="constater_la_signature",
    cible=seul("missions"),
    champs=_signature,
)

CONTRATS: Table = {
    ("contrat_aci", "ContratSigne"): (SIGNATURE,),
    ("contrat_aci", "SignatureCorrigee"): (SIGNATURE,),
    ("mission", "MissionEngagee"): (
        vers("contrat_aci", "constater_un_demarrage", "contrat", _demarrage),
    ),
}
