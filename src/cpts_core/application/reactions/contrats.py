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


def _dialogue(flux: str, evenement: Any, donnees: Any) -> Mapping[str, Any]:  # noqa: ARG001
    annee = ("annee", "debut", "fin")
    return {"contrat": flux, **{nom: getattr(evenement, nom) for nom in annee}}


def _part_variable(flux: str, evenement: Any, donnees: Any) -> Mapping[str, Any]:  # noqa: ARG001
    arrete = ("annee", "missions", "montants")
    return {"dialogue": flux, **{nom: getattr(evenement, nom) for nom in arrete}}


def _suivant(flux: str, evenement: Any, donnees: Any) -> Mapping[str, Any]:
    return {"projet": donnees.projet, "version": evenement.version, "precedent": flux}


SIGNATURE = Reaction(
    vers="mission",
    commande="constater_la_signature",
    cible=seul("missions"),
    champs=_signature,
)

CONTRATS: Table = {
    ("contrat_aci", "ContratSigne"): (SIGNATURE,),
    ("contrat_aci", "SignatureCorrigee"): (SIGNATURE,),
    ("contrat_aci", "ConditionsReprises"): (SIGNATURE,),
    ("contrat_aci", "AnneeAchevee"): (
        Reaction(
            vers="dialogue_de_gestion",
            commande="ouvrir_dialogue",
            cible=seul("dialogue"),
            champs=_dialogue,
        ),
    ),
    ("contrat_aci", "RenouvellementConvenu"): (
        Reaction(
            vers="contrat_aci", commande="ouvrir_contrat", cible=seul("suivant"), champs=_suivant
        ),
    ),
    ("dialogue_de_gestion", "DialogueClos"): (
        vers("contrat_aci", "porter_la_part_variable", "contrat", _part_variable),
    ),
    ("mission", "MissionEngagee"): (
        vers("contrat_aci", "constater_un_demarrage", "contrat", _demarrage),
    ),
}
