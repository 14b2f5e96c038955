"""Ce qui change une somme due dit aussi laquelle, dans le même mouvement."""

from collections.abc import Callable
from typing import Any

from attrs import fields

from cpts_core.kernel.messages import Circonstances, Event
from cpts_core.workflows.contrats.contrat_aci.dossier import Contrat
from cpts_core.workflows.contrats.contrat_aci.evenements.suivre import VersementDu
from cpts_core.workflows.contrats.contrat_aci.evolutions import EVOLUTIONS
from cpts_core.workflows.contrats.contrat_aci.regles.suivre import aujourd_hui
from cpts_core.workflows.contrats.financement.conditions import Versement
from cpts_core.workflows.contrats.financement.exigible import restant_du
from cpts_core.workflows.contrats.financement.situation import situation_de

Effet = Callable[[Any, Any, Circonstances], Event | tuple[Event, ...]]


def avec_les_dus(produire: Effet) -> Effet:
    """Fait suivre des faits de ce qu'ils rendent dû, ce jour-là ; rien sans conditions connues."""

    def produire_et_porter(
        contrat: Contrat, demande: Any, circonstances: Circonstances
    ) -> tuple[Event, ...]:
        produit = produire(contrat, demande, circonstances)
        faits = produit if isinstance(produit, tuple) else (produit,)
        apres: Any = contrat
        for fait in faits:
            apres = EVOLUTIONS[type(fait)](apres, fait, circonstances.survenu_le)
        if not apres.actes:
            return faits
        dus = restant_du(situation_de(apres), apres.dus, aujourd_hui(circonstances))
        return (*faits, *map(_du, dus))

    return produire_et_porter


def _du(versement: Versement) -> VersementDu:
    noms = (attribut.name for attribut in fields(Versement))
    return VersementDu(**{nom: getattr(versement, nom) for nom in noms})
