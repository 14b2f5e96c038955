"""The rival to follow closely: one hand-written function per step of the level-2 walk.

Same predicates, events, folds and deadlines as the chapter; no table, and a bare refusal where the
kernel lists every unmet rule.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cpts_core.kernel.echeancier import terme
from cpts_core.kernel.messages import Dossier
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.incident import effets
from cpts_core.workflows.qualite.incident.commandes.accueil import (
    DeclarerUnEvenement,
    PrendreContact,
)
from cpts_core.workflows.qualite.incident.commandes.agir import OrienterVersUnConfrere, Recontacter
from cpts_core.workflows.qualite.incident.commandes.comprendre import (
    ConclureLAnalyse,
    RecueillirUnFait,
)
from cpts_core.workflows.qualite.incident.commandes.partager import Clore, Restituer
from cpts_core.workflows.qualite.incident.dossier import Incident
from cpts_core.workflows.qualite.incident.echeances import PREMIER_CONTACT, RAPPEL_NIVEAU_2
from cpts_core.workflows.qualite.incident.etats import Etat
from cpts_core.workflows.qualite.incident.evenements.agir import (
    ProfessionnelOriente,
    ResolutionConfirmee,
)
from cpts_core.workflows.qualite.incident.evenements.comprendre import (
    AnalyseConclue,
    FaitRecueilli,
)
from cpts_core.workflows.qualite.incident.evenements.partager import IncidentClos, RetourFait
from cpts_core.workflows.qualite.incident.evolutions import EVOLUTIONS
from cpts_core.workflows.qualite.incident.regles.acces import acces
from cpts_core.workflows.qualite.incident.regles.accueil import nomme
from cpts_core.workflows.qualite.incident.regles.agir import (
    accord_du_confrere,
    enseignement_tire,
    orientation_en_cours,
    resolution_confirmee,
)
from cpts_core.workflows.qualite.incident.regles.comprendre import (
    fait_etabli,
    fait_passe,
    nature_precisee,
)
from cpts_core.workflows.qualite.incident.regles.partager import (
    agi,
    compris,
    danger_ecarte,
    joignable,
    partage,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpts_core.kernel.messages import Circonstances, Event

VIERGE = Incident()
Issue = tuple[Dossier, tuple["Event", ...]]


class Refus(Exception):
    """The command is refused; the reasons are not known."""


def _cellule(dossier: Dossier, etat: Etat, autour: Circonstances) -> Any:
    if dossier.etat is not etat or Role.CELLULE_QUALITE not in autour.roles:
        raise Refus
    if not acces.predicat(dossier.donnees, autour):
        raise Refus
    return dossier.donnees


def _declarer(_: None, demande: DeclarerUnEvenement, autour: Circonstances) -> Issue:
    if Role.DECLARANT not in autour.roles:
        raise Refus
    declare, accuse = effets.declarer(VIERGE, demande, autour)
    donnees = EVOLUTIONS[type(declare)](VIERGE, declare, autour.survenu_le)
    contact = terme(PREMIER_CONTACT, donnees, autour)
    return Dossier(Etat.RECU, 1, (contact,) if contact else (), donnees), (declare, accuse)


def _prendre_contact(dossier: Dossier, demande: PrendreContact, autour: Circonstances) -> Issue:
    donnees = _cellule(dossier, Etat.RECU, autour)
    if not nomme.predicat(donnees, autour):
        raise Refus
    evenements = effets.prendre_contact(donnees, demande, autour)
    for evenement in evenements:
        donnees = EVOLUTIONS[type(evenement)](donnees, evenement, autour.survenu_le)
    restantes = tuple(e for e in dossier.echeances if e.nom != "PREMIER_CONTACT")
    return Dossier(Etat.CONTACT_PRIS, dossier.version + 1, restantes, donnees), evenements


def _recueillir(dossier: Dossier, demande: RecueillirUnFait, autour: Circonstances) -> Issue:
    donnees = _cellule(dossier, Etat.CONTACT_PRIS, autour)
    if not fait_passe.predicat(donnees, demande, autour):
        raise Refus
    fait = FaitRecueilli(jour=demande.jour, heure=demande.heure, fait=demande.fait)
    donnees = EVOLUTIONS[FaitRecueilli](donnees, fait, autour.survenu_le)
    return Dossier(Etat.RECUEIL, dossier.version + 1, dossier.echeances, donnees), (fait,)


def _conclure(dossier: Dossier, demande: ConclureLAnalyse, autour: Circonstances) -> Issue:
    donnees = _cellule(dossier, Etat.RECUEIL, autour)
    if not fait_etabli.predicat(donnees, autour):
        raise Refus
    if not nature_precisee.predicat(donnees, demande, autour):
        raise Refus
    fait = AnalyseConclue(nature=demande.nature, cause=demande.cause)
    donnees = EVOLUTIONS[AnalyseConclue](donnees, fait, autour.survenu_le)
    return Dossier(Etat.ANALYSE, dossier.version + 1, dossier.echeances, donnees), (fait,)


def _orienter(dossier: Dossier, demande: OrienterVersUnConfrere, autour: Circonstances) -> Issue:
    donnees = _cellule(dossier, Etat.ANALYSE, autour)
    if not accord_du_confrere.predicat(donnees, demande, autour):
        raise Refus
    fait = ProfessionnelOriente(confrere=demande.confrere, competence=demande.competence)
    donnees = EVOLUTIONS[ProfessionnelOriente](donnees, fait, autour.survenu_le)
    rappel = terme(RAPPEL_NIVEAU_2, donnees, autour)
    echeances = (*dossier.echeances, rappel) if rappel else dossier.echeances
    return Dossier(Etat.NIVEAU_2, dossier.version + 1, echeances, donnees), (fait,)


def _recontacter(dossier: Dossier, demande: Recontacter, autour: Circonstances) -> Issue:
    donnees = _cellule(dossier, Etat.NIVEAU_2, autour)
    if not orientation_en_cours.predicat(donnees, autour):
        raise Refus
    if not resolution_confirmee.predicat(donnees, demande, autour):
        raise Refus
    if not enseignement_tire.predicat(donnees, demande, autour):
        raise Refus
    fait = ResolutionConfirmee(constat=demande.constat, enseignement=demande.enseignement)
    donnees = EVOLUTIONS[ResolutionConfirmee](donnees, fait, autour.survenu_le)
    restantes = tuple(e for e in dossier.echeances if e.nom != "RAPPEL_NIVEAU_2")
    return Dossier(Etat.DEBLOQUE, dossier.version + 1, restantes, donnees), (fait,)


def _restituer(dossier: Dossier, demande: Restituer, autour: Circonstances) -> Issue:
    donnees = _cellule(dossier, Etat.DEBLOQUE, autour)
    if not joignable.predicat(donnees, autour):
        raise Refus
    fait = RetourFait(moyen=demande.moyen, retour=demande.retour)
    donnees = EVOLUTIONS[RetourFait](donnees, fait, autour.survenu_le)
    return Dossier(Etat.RESTITUE, dossier.version + 1, dossier.echeances, donnees), (fait,)


def _clore(dossier: Dossier, demande: Clore, autour: Circonstances) -> Issue:
    donnees = _cellule(dossier, Etat.RESTITUE, autour)
    if not danger_ecarte.predicat(donnees, autour) or not compris.predicat(donnees, autour):
        raise Refus
    if not agi.predicat(donnees, demande, autour) or not partage.predicat(donnees, demande, autour):
        raise Refus
    fait = IncidentClos(sans_action=demande.sans_action, sans_rex=demande.sans_rex)
    donnees = EVOLUTIONS[IncidentClos](donnees, fait, autour.survenu_le)
    return Dossier(Etat.CLOS, dossier.version + 1, (), donnees), (fait,)


_FONCTIONS: dict[type, Callable[..., Issue]] = {
    DeclarerUnEvenement: _declarer,
    PrendreContact: _prendre_contact,
    RecueillirUnFait: _recueillir,
    ConclureLAnalyse: _conclure,
    OrienterVersUnConfrere: _orienter,
    Recontacter: _recontacter,
    Restituer: _restituer,
    Clore: _clore,
}


def a_la_main(dossier: Dossier | None, demande: Any, autour: Circonstances) -> Issue:
    """Answer a command of the walk."""
    return _FONCTIONS[type(demande)](dossier, demande, autour)
