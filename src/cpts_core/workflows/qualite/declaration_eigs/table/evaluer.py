"""Ouvrir, évaluer, et ne renoncer qu'à deux."""

from typing import Any

from cpts_core.kernel.champs import Membre
from cpts_core.kernel.evolution import devient
from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.declaration_eigs import commandes as c
from cpts_core.workflows.qualite.declaration_eigs import evenements as e
from cpts_core.workflows.qualite.declaration_eigs import regles as r
from cpts_core.workflows.qualite.declaration_eigs.dossier import CRITERES
from cpts_core.workflows.qualite.declaration_eigs.echeances import EVALUATION, TOLERANCE, VOLET_1
from cpts_core.workflows.qualite.declaration_eigs.etats import AVANT_LE_VOLET_1, OUVERTS, Etat
from cpts_core.workflows.qualite.declaration_eigs.lectures import acces

PARTIES = (Role.CELLULE_QUALITE, Role.DECLARANT)
EVALUE = (*unite("NP-067"), r.DEFINITION)


def ouverture(donnees: Any, demande: Any, circonstances: Circonstances) -> e.DeclarationOuverte:
    """Le constat est du jour, sauf à en donner un autre ; un déclarant l'est de son dossier."""
    declarant = circonstances.auteur if Role.DECLARANT in circonstances.roles else None
    aujourdhui = circonstances.calendrier.jour(circonstances.survenu_le)
    return e.DeclarationOuverte(
        incident=getattr(demande, "incident", None),
        identite=getattr(demande, "identite", None),
        reunion=getattr(demande, "reunion", None),
        declarant=Membre(declarant) if declarant else None,
        evenement_le=demande.evenement_le,
        constate_le=demande.constate_le or aujourdhui,
    )


def proposition(donnees: Any, demande: Any, circonstances: Circonstances) -> e.AbandonPropose:
    """Qui propose est retenu : une autre personne devra confirmer."""
    criteres = {critere: getattr(demande, critere) for critere in CRITERES}
    return e.AbandonPropose(par=Membre(circonstances.auteur), motif=demande.motif, **criteres)


EVALUER = (
    Transition(
        depuis=None,
        quand=c.DeclarerSansIncident,
        qui=PARTIES,
        si=r.dates_passees,
        vers=Etat.A_EVALUER,
        alors=ouverture,
        programme=EVALUATION,
        source=(*unite("NP-067"), r.OBLIGATION),
    ),
    Transition(
        depuis=None,
        quand=c.OuvrirDeclaration,
        qui=Role.SYSTEME,
        si=r.dates_passees,
        vers=Etat.A_EVALUER,
        alors=ouverture,
        programme=EVALUATION,
        source=(*unite("NP-067"), r.OBLIGATION),
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.AccompagnerLeDeclarant,
        qui=Role.CELLULE_QUALITE,
        si=acces,
        alors=devient(e.DeclarantAccompagne),
        source=unite("NP-068", "NP-090"),
    ),
    Transition(
        depuis=Etat.A_EVALUER,
        quand=c.EvaluerLesCriteres,
        qui=PARTIES,
        si=(acces, r.criteres_reunis, r.sans_tolerance),
        vers=Etat.VOLET_1_DU,
        alors=devient(e.CriteresEvalues),
        programme=VOLET_1,
        leve=EVALUATION,
        source=EVALUE,
    ),
    Transition(
        depuis=Etat.A_EVALUER,
        quand=c.EvaluerLesCriteres,
        qui=PARTIES,
        si=(acces, r.criteres_reunis, r.avec_tolerance),
        vers=Etat.VOLET_1_DU,
        alors=devient(e.CriteresEvalues),
        programme=(VOLET_1, TOLERANCE),
        leve=EVALUATION,
        source=(*EVALUE, r.TOLERANCE_REGIONALE),
    ),
    Transition(
        depuis=Etat.A_EVALUER,
        quand=c.EvaluerLesCriteres,
        qui=PARTIES,
        si=(acces, r.criteres_non_reunis, r.critere_non_ecarte),
        alors=devient(e.CriteresEvalues),
        programme=EVALUATION,
        source=EVALUE,
    ),
    Transition(
        depuis=Etat.VOLET_1_DU,
        quand=c.EvaluerLesCriteres,
        qui=PARTIES,
        si=(acces, r.criteres_reunis),
        alors=devient(e.CriteresEvalues),
        source=EVALUE,
    ),
    Transition(
        depuis=AVANT_LE_VOLET_1,
        quand=c.EvaluerLesCriteres,
        qui=Role.CELLULE_QUALITE,
        si=(
            acces,
            r.criteres_non_reunis,
            r.critere_ecarte,
            r.motif_de_la_cellule,
        ),
        alors=proposition,
        source=r.ABANDON,
    ),
    Transition(
        depuis=AVANT_LE_VOLET_1,
        quand=c.ConfirmerQueNonConcerne,
        qui=Role.CELLULE_QUALITE,
        si=(acces, r.abandon_propose, r.seconde_personne),
        vers=Etat.NON_CONCERNE,
        alors=devient(e.AbandonConfirme),
        leve=(EVALUATION, VOLET_1, TOLERANCE),
        source=r.ABANDON,
    ),
    Transition(
        depuis=Etat.NON_CONCERNE,
        quand=c.RouvrirLEvaluation,
        qui=PARTIES,
        si=acces,
        vers=Etat.A_EVALUER,
        alors=devient(e.EvaluationRouverte),
        programme=EVALUATION,
        source=r.ABANDON,
    ),
)
