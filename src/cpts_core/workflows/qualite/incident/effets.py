"""Les faits que produisent les demandes qui ne se recopient pas telles quelles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cpts_core.kernel.champs import Membre, Reference
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.incident.charte import CHARTE_VERSION
from cpts_core.workflows.qualite.incident.choix import Moyen, Reception
from cpts_core.workflows.qualite.incident.evenements.accueil import (
    ContactPris,
    DossierAffecte,
    IncidentDeclare,
    MainPassee,
    MembreTenuALEcart,
    ReceptionAccusee,
)
from cpts_core.workflows.qualite.incident.evenements.agir import (
    EigsSignale,
    ResolutionInfirmee,
    ReunionDecidee,
)
from cpts_core.workflows.qualite.incident.evenements.comprendre import (
    FaitRecueilli,
    GraviteEvaluee,
)
from cpts_core.workflows.qualite.incident.regles.accueil import COORDONNEES, est_nommee

if TYPE_CHECKING:
    from cpts_core.kernel.messages import Circonstances, Event
    from cpts_core.workflows.qualite.incident.commandes import accueil, agir, comprendre
    from cpts_core.workflows.qualite.incident.dossier import Incident

Faits = tuple["Event", ...]

_REPRIS = ("danger", "mots", "nature", "activite", "canal", "tenus_a_l_ecart")


def declarer(_: Incident, demande: accueil.DeclarerUnEvenement, autour: Circonstances) -> Faits:
    """Un déclarant qui se nomme : il lit son dossier, ses coordonnées vont au coffre."""
    return _arrivee(
        demande,
        recue_par=Reception.EN_LIGNE,
        fiche_rex=demande.fiche_rex,
        declarant=Membre(autour.auteur),
        **_coordonnees(demande, autour),
    )


def declarer_anonymement(
    _: Incident, demande: accueil.DeclarerSansSeNommer, autour: Circonstances
) -> Faits:
    """Un déclarant qui ne se nomme pas : son code de suivi, s'il en veut un, est son compte."""
    declarant = Membre(autour.auteur) if demande.code_de_suivi else None
    return _arrivee(demande, recue_par=Reception.EN_LIGNE, declarant=declarant)


def saisir(_: Incident, demande: accueil.SaisirUneDemande, autour: Circonstances) -> Faits:
    """La cellule saisit une demande écrite."""
    coordonnees = _coordonnees(demande, autour) if est_nommee(demande) else {}
    return _arrivee(
        demande, recue_par=demande.recue_par, fiche_rex=demande.fiche_rex, **coordonnees
    )


def saisir_un_appel(
    incident: Incident, demande: accueil.SaisirUneDemande, autour: Circonstances
) -> Faits:
    """Pendant l'appel, le contact est pris et le dossier suivi par qui décroche, sauf à l'écart."""
    recus = saisir(incident, demande, autour)
    a_l_ecart = autour.auteur in demande.tenus_a_l_ecart
    suivi = () if a_l_ecart else _prise_en_charge(incident, autour)
    return (*recus, *suivi, ContactPris(moyen=Moyen.TELEPHONE))


def prendre_contact(
    incident: Incident, demande: accueil.PrendreContact, autour: Circonstances
) -> Faits:
    """Qui parle le premier au déclarant suit le dossier."""
    return (*_prise_en_charge(incident, autour), ContactPris(moyen=demande.moyen))


def ouvrir_le_recueil(
    incident: Incident, demande: comprendre.RecueillirUnFait, autour: Circonstances
) -> Faits:
    """Qui recueille le premier fait d'une déclaration anonyme suit le dossier."""
    fait = FaitRecueilli(jour=demande.jour, heure=demande.heure, fait=demande.fait)
    return (*_prise_en_charge(incident, autour), fait)


def passer_la_main(incident: Incident, demande: accueil.PasserLaMain, _: Circonstances) -> Event:
    """Le dossier garde le nom de qui le suivait."""
    return MainPassee(ancien=incident.affecte_a, membre=demande.membre)


def se_deporter(_: Incident, __: accueil.SeDeporter, autour: Circonstances) -> Event:
    """Se déporter, c'est se tenir soi-même à l'écart."""
    return MembreTenuALEcart(membre=Membre(autour.auteur))


def evaluer(_: Incident, demande: comprendre.EvaluerLaGravite, autour: Circonstances) -> Event:
    """Un avis de la cellule, ou du pilote de l'analyse."""
    cellule = Role.CELLULE_QUALITE in autour.roles
    role = Role.CELLULE_QUALITE if cellule else Role.PILOTE
    return GraviteEvaluee(gravite=demande.gravite, role=role, raison=demande.raison)


def reunir(_: Incident, demande: agir.ReunirLesProfessionnels, autour: Circonstances) -> Event:
    """La réunion s'ouvre sous l'identifiant tiré pour elle."""
    return ReunionDecidee(reunion=Reference(autour.tirage), motif=demande.motif)


def infirmer_et_reunir(_: Incident, demande: agir.Recontacter, autour: Circonstances) -> Faits:
    """La CPTS a choisi de réunir dès qu'une orientation n'a pas suffi."""
    reunion = ReunionDecidee(reunion=Reference(autour.tirage), motif=demande.constat)
    return (ResolutionInfirmee(constat=demande.constat), reunion)


def signaler(_: Incident, demande: agir.SignalerUnEigs, autour: Circonstances) -> Event:
    """La déclaration s'ouvre sous l'identifiant tiré pour elle."""
    return EigsSignale(declaration=Reference(autour.tirage), constate_le=demande.constate_le)


def _arrivee(demande: Any, **valeurs: Any) -> Faits:
    reprises = {nom: getattr(demande, nom) for nom in _REPRIS}
    return (IncidentDeclare(**reprises, **valeurs), ReceptionAccusee(charte=CHARTE_VERSION))


def _coordonnees(demande: Any, autour: Circonstances) -> dict[str, Any]:
    coordonnees = {nom: getattr(demande, nom) for nom in COORDONNEES}
    return {**coordonnees, "identite": Reference(autour.tirage)}


def _prise_en_charge(incident: Incident, autour: Circonstances) -> Faits:
    if incident.affecte_a is not None:
        return ()
    return (DossierAffecte(membre=Membre(autour.auteur)),)
