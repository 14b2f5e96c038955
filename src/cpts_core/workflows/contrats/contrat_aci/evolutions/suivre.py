"""Démarrages, années, sommes dues et reçues ; les totaux suivent dans les deux calendriers."""

from datetime import datetime
from typing import Any

from attrs import fields

from cpts_core.kernel.evolution import ajouter, copie
from cpts_core.workflows.contrats.contrat_aci.dossier import Contrat
from cpts_core.workflows.contrats.contrat_aci.elements import Dialogue, Recu
from cpts_core.workflows.contrats.contrat_aci.evenements import suivre as e
from cpts_core.workflows.contrats.financement.conditions import (
    Demarrage,
    LigneDue,
    PartVariable,
    Versement,
)
from cpts_core.workflows.contrats.financement.exigible import (
    par_annee_civile,
    par_annee_de_contrat,
    totaux,
)


def _element(classe: Any, evenement: Any) -> Any:
    """Fait d'un fait la petite valeur qui porte les mêmes champs."""
    return classe(**{a.name: getattr(evenement, a.name) for a in fields(classe)})


def _demarrer(contrat: Contrat, constate: Any, survenu_le: datetime) -> Any:
    """Une mission n'a qu'un démarrage : le dernier constaté ou corrigé."""
    autres = (d for d in contrat.demarrages if d.mission != constate.mission)
    return copie(contrat, {"demarrages": (*autres, _element(Demarrage, constate))})


def _achever(contrat: Contrat, achevee: e.AnneeAchevee, survenu_le: datetime) -> Any:
    ouvert = Dialogue(annee=achevee.annee, dialogue=achevee.dialogue)
    suite: dict[str, Any] = {"dialogues": (*contrat.dialogues, ouvert)}
    if achevee.suivante_finit_le is not None:
        suite |= {"annee": achevee.annee + 1, "annee_finit_le": achevee.suivante_finit_le}
    return copie(contrat, suite)


def _solder(contrat: Contrat, soldee: e.PartVariableSoldee, survenu_le: datetime) -> Any:
    autres = (d for d in contrat.dialogues if d.annee != soldee.annee)
    clos = Dialogue(annee=soldee.annee, dialogue=soldee.dialogue, solde=True)
    tous = sorted((*autres, clos), key=lambda dialogue: dialogue.annee)
    return copie(contrat, {"dialogues": tuple(tous)})


def _devoir(contrat: Contrat, du: e.VersementDu, survenu_le: datetime) -> Any:
    """Les sommes se rangent par date ; du même jour, dans l'ordre où elles ont été portées."""
    dus = tuple(sorted((*contrat.dus, _element(Versement, du)), key=lambda v: v.due_le))
    suite = {
        "dus": dus,
        "dus_par_annee": par_annee_de_contrat(dus),
        "dus_par_annee_civile": par_annee_civile(dus),
    }
    return copie(contrat, suite)


def _recevoir(contrat: Contrat, recu: e.VersementRecu, survenu_le: datetime) -> Any:
    recus = (*contrat.recus, _element(Recu, recu))
    par_annee = totaux((r.recu_le.year, r.montant) for r in recus)
    return copie(contrat, {"recus": recus, "recus_par_annee_civile": par_annee})


EVOLUTIONS = {
    e.DemarrageConstate: _demarrer,
    e.DemarrageCorrige: _demarrer,
    e.LigneConstatee: ajouter("lignes_dues", lambda c, _: _element(LigneDue, c)),
    e.AnneeAchevee: _achever,
    e.PartVariablePortee: ajouter("variables", lambda p, _: _element(PartVariable, p)),
    e.PartVariableSoldee: _solder,
    e.VersementDu: _devoir,
    e.VersementRecu: _recevoir,
}
