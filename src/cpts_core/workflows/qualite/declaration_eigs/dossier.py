"""Ce que l'on sait d'une déclaration, et comment chaque fait le change."""

from datetime import date, datetime
from typing import Any

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.evolution import copie, inchange, recopier
from cpts_core.workflows.qualite.declaration_eigs import evenements as e
from cpts_core.workflows.qualite.declaration_eigs.predicat import Reponse

CRITERES = ("lie_aux_soins", "inattendu", "deces", "pronostic_vital", "deficit_permanent")


@frozen
class Abandon:
    """Une proposition de ne pas déclarer, qui attend une seconde personne."""

    par: Membre = champ("proposé par")
    motif: Texte = champ("motif")
    lie_aux_soins: Reponse = champ("lié aux soins")
    inattendu: Reponse = champ("inattendu")
    deces: Reponse = champ("décès")
    pronostic_vital: Reponse = champ("pronostic vital engagé")
    deficit_permanent: Reponse = champ("déficit permanent probable")


def _critere(libelle: str) -> Reponse:
    """Un critère se réévalue par la procédure : le rectifier contredirait l'état."""
    critere: Reponse = champ(libelle, defaut=Reponse.INCONNUE, rectifiable=False)
    return critere


@frozen
class Declaration:
    """Une déclaration d'EIGS : le professionnel en est l'auteur, la cellule l'accompagne."""

    incident: Reference | None = champ("incident", defaut=None, rectifiable=False)
    identite: Reference | None = champ("identité du déclarant", defaut=None, rectifiable=False)
    reunion: Reference | None = champ("réunion", defaut=None, rectifiable=False)
    declarant: Membre | None = champ("déclarant", defaut=None, rectifiable=False)
    accompagnants: tuple[Membre, ...] = champ("accompagné par", defaut=(), rectifiable=False)
    evenement_le: date | None = champ("date de l'événement", defaut=None, second_regard=True)
    constate_le: date | None = champ("constaté le", defaut=None, second_regard=True)
    a_evaluer_depuis: datetime | None = champ("à évaluer depuis", defaut=None, rectifiable=False)
    lie_aux_soins: Reponse = _critere("lié aux soins")
    inattendu: Reponse = _critere("inattendu")
    deces: Reponse = _critere("décès")
    pronostic_vital: Reponse = _critere("pronostic vital engagé")
    deficit_permanent: Reponse = _critere("déficit permanent probable")
    abandon: tuple[Abandon, ...] = champ("abandon proposé", defaut=(), rectifiable=False)
    circonstances: Texte | None = champ("nature et circonstances", defaut=None)
    mesures: Texte | None = champ("premières mesures", defaut=None)
    patient_informe: Reponse = champ("patient informé", defaut=Reponse.INCONNUE)
    proches_informes: Reponse = champ(
        "proches ou personne de confiance informés", defaut=Reponse.INCONNUE
    )
    professions: tuple[Code, ...] = champ(
        "professions des déclarants", defaut=(), nature="profession", second_regard=True
    )
    numero: Code | None = champ(
        "numéro donné par le portail", defaut=None, nature="renvoi", second_regard=True
    )
    volet_1_transmis_le: datetime | None = champ(
        "volet 1 transmis le", defaut=None, second_regard=True
    )
    gestion: Texte | None = champ("gestion de l'événement", defaut=None)
    retour: Texte | None = champ("retour d'expérience", defaut=None)
    plan: Texte | None = champ("plan d'actions correctrices", defaut=None)
    appui: bool = champ("appui de la structure régionale demandé", defaut=False)
    volet_2_transmis_le: datetime | None = champ(
        "volet 2 transmis le", defaut=None, second_regard=True
    )
    autre_analyse: Texte | None = champ("analyse menée autrement", defaut=None)
    complement: Texte | None = champ("complément demandé", defaut=None)
    complement_attendu_le: date | None = champ("complément attendu le", defaut=None)
    close_le: datetime | None = champ("close par l'ARS le", defaut=None, second_regard=True)
    representant_informe_le: datetime | None = champ(
        "représentant légal informé le", defaut=None, second_regard=True
    )


def _accompagner(
    declaration: Declaration, accompagne: e.DeclarantAccompagne, survenu_le: datetime
) -> Any:
    suite = dict.fromkeys((*declaration.accompagnants, accompagne.membre))
    return copie(declaration, {"accompagnants": tuple(suite)})


def _abandonner(declaration: Declaration, confirme: Any, survenu_le: datetime) -> Any:
    """Les critères proposés deviennent ceux du dossier ; le motif reste dans l'historique."""
    proposition = declaration.abandon[0]
    return copie(declaration, {c: getattr(proposition, c) for c in CRITERES} | {"abandon": ()})


def _proposer(declaration: Declaration, propose: e.AbandonPropose, survenu_le: datetime) -> Any:
    criteres = {c: getattr(propose, c) for c in CRITERES}
    proposition = Abandon(par=propose.par, motif=propose.motif, **criteres)
    return copie(declaration, {"abandon": (proposition,)})


def _completer(declaration: Declaration, demande: e.ComplementDemande, survenu_le: datetime) -> Any:
    suite = {"complement": demande.objet, "complement_attendu_le": demande.attendu_le}
    return copie(declaration, suite)


EVOLUTIONS = {
    e.DeclarationOuverte: recopier(
        "incident",
        "identite",
        "reunion",
        "declarant",
        "evenement_le",
        "constate_le",
        le="a_evaluer_depuis",
    ),
    e.DeclarantAccompagne: _accompagner,
    e.CriteresEvalues: recopier(*CRITERES, le="a_evaluer_depuis", abandon=()),
    e.AbandonPropose: _proposer,
    e.AbandonConfirme: _abandonner,
    e.EvaluationRouverte: recopier(le="a_evaluer_depuis"),
    e.Volet1Prepare: recopier("circonstances", "mesures", "patient_informe", "proches_informes"),
    e.Volet1Transmis: recopier("professions", "numero", le="volet_1_transmis_le", abandon=()),
    e.AccuseRecu: recopier("numero"),
    e.Volet2Prepare: recopier("gestion", "retour", "plan", "appui"),
    e.Volet2Transmis: recopier("professions", "autre_analyse", le="volet_2_transmis_le"),
    e.ComplementDemande: _completer,
    e.Volet2Repris: inchange,
    e.ClotureConsignee: recopier(le="close_le"),
    e.RepresentantInforme: recopier(le="representant_informe_le"),
    e.ReunionRattachee: recopier("reunion"),
}
