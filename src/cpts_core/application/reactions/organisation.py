"""The organisation: a text replaces another; mandates and memberships fill the seats of bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cpts_core.application.reactions.modele import Reaction, Table, en_flux, vers

if TYPE_CHECKING:
    from collections.abc import Mapping


def _remplacant(flux: str, evenement: Any, donnees: Any) -> Mapping[str, Any]:  # noqa: ARG001
    return {"remplace_par": flux}


def _siege(flux: str, evenement: Any, donnees: Any) -> Mapping[str, Any]:  # noqa: ARG001
    tenu = ("personne", "fonction", "du", "fin")
    return {"titre": flux, **{nom: getattr(donnees, nom) for nom in tenu}}


def _siege_de_l_adherent(flux: str, evenement: Any, donnees: Any) -> Mapping[str, Any]:  # noqa: ARG001
    return {
        "titre": flux,
        "personne": donnees.personne,
        "fonction": "adherent",
        "du": donnees.du,
    }


def _fin_du_siege(flux: str, evenement: Any, donnees: Any) -> Mapping[str, Any]:  # noqa: ARG001
    return {"titre": flux, "fin": donnees.fin}


def _assemblee(evenement: Any, donnees: Any) -> tuple[str, ...]:  # noqa: ARG001
    """Target the assembly of who had taken a seat in it."""
    return en_flux(donnees.assemblee if donnees.du else None)


DEPART = Reaction(
    vers="instance", commande="liberer_un_siege", cible=_assemblee, champs=_fin_du_siege
)

ORGANISATION: Table = {
    ("texte", "TexteAdopte"): (vers("texte", "remplacer_le_texte", "remplace", _remplacant),),
    ("mandat", "MandatOuvert"): (vers("instance", "pourvoir_un_siege", "instance", _siege),),
    ("mandat", "MandatInterrompu"): (
        vers("instance", "liberer_un_siege", "instance", _fin_du_siege),
    ),
    ("adhesion", "AdhesionActivee"): (
        vers("instance", "pourvoir_un_siege", "assemblee", _siege_de_l_adherent),
    ),
    ("adhesion", "DemissionRecue"): (DEPART,),
    ("adhesion", "ExclusionPrononcee"): (DEPART,),
    ("adhesion", "DecesConstate"): (DEPART,),
}
