"""Ce que l'on sait d'une demande : jamais de qui, ni pour quelle raison de santé."""

from datetime import datetime
from typing import Any

from attrs import frozen

from cpts_core.kernel.champs import Code, Identite, Membre, champ
from cpts_core.kernel.evolution import copie, inchange, recopier
from cpts_core.workflows.terrain.medecin_traitant import evenements as e
from cpts_core.workflows.terrain.medecin_traitant.etats import Classe, Impasse, Motif


@frozen
class Recherche:
    """La recherche d'un médecin traitant ; une fois effacée, il reste de quoi compter.

    `medecin` : celui qui a la demande en main. `sollicites` : ceux qui l'ont eue, quoi qu'ils
    aient répondu. Le délai du premier contact va de `recue_le` à `premier_contact_le`.
    """

    demandeur: Membre | None = champ("professionnel qui demande", defaut=None, rectifiable=False)
    reference: Identite | None = champ("référence du demandeur", defaut=None, rectifiable=False)
    territoire: Code | None = champ("territoire", defaut=None)
    classe: Classe | None = champ("classe de priorité", defaut=None, rectifiable=False)
    medecin: Membre | None = champ("médecin sollicité", defaut=None, rectifiable=False)
    sollicites: tuple[Membre, ...] = champ("médecins déjà sollicités", defaut=(), rectifiable=False)
    impasse: Impasse | None = champ("ce qui manque", defaut=None)
    motif: Motif | None = champ("motif de clôture", defaut=None)
    recue_le: datetime | None = champ("reçue le", defaut=None)
    premier_contact_le: datetime | None = champ("premier contact le", defaut=None)
    proposee_le: datetime | None = champ("proposée le", defaut=None)
    impasse_le: datetime | None = champ("sans solution depuis le", defaut=None)
    terminee_le: datetime | None = champ("terminée le", defaut=None)
    effacee_le: datetime | None = champ("effacée le", defaut=None, rectifiable=False)


def _proposer(recherche: Recherche, proposee: e.DemandeProposee, survenu_le: datetime) -> Any:
    autres = tuple(un for un in recherche.sollicites if un != proposee.medecin)
    suite = {"medecin": proposee.medecin, "sollicites": (*autres, proposee.medecin)}
    return copie(recherche, {**suite, "proposee_le": survenu_le})


PERSONNES: dict[str, Any] = {
    "demandeur": None,
    "reference": None,
    "medecin": None,
    "sollicites": (),
}

EVOLUTIONS = {
    e.DemandeRecue: recopier("demandeur", "reference", "territoire", le="recue_le"),
    e.PremierContactPris: recopier(le="premier_contact_le"),
    e.DemandePriorisee: recopier("classe"),
    e.DemandeProposee: _proposer,
    e.DemandeAcceptee: inchange,
    e.DemandeRefusee: recopier(medecin=None),
    e.DemandeRemiseEnAttente: recopier(medecin=None),
    e.SuiviConstate: recopier(le="terminee_le"),
    e.ImpasseConstatee: recopier("impasse", le="impasse_le"),
    e.DemandeRouverte: recopier(impasse=None, impasse_le=None),
    e.DemandeClose: recopier("motif", le="terminee_le", medecin=None),
    e.DemandeEffacee: recopier(le="effacee_le", **PERSONNES),
}
