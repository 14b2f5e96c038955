"""The level-2 walk of the shipped incident: from the declaration, by a call-back, to the closing.

The commands, the circumstances and the parameters are the real ones.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from attrs import frozen

from cpts_core.kernel.champs import Code, Identite, Membre, Texte
from cpts_core.kernel.delais import Calendrier
from cpts_core.kernel.messages import Circonstances, Command
from cpts_core.referentiels.parametres import Parametres
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.incident.choix import Danger, Moyen, Nature
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

DEBUT = datetime(2025, 3, 20, 9, tzinfo=UTC)
PARIS = Calendrier(ZoneInfo("Europe/Paris"))


@frozen
class Pas:
    """One step: the command and its circumstances."""

    demande: Command
    autour: Circonstances


def _pas(jour: int, role: Role, demande: Command) -> Pas:
    instant = DEBUT + timedelta(days=jour)
    return Pas(
        demande,
        Circonstances(
            instant=instant,
            survenu_le=instant,
            auteur="p-0001" if role is Role.DECLARANT else "p-0002",
            roles=frozenset((role,)),
            calendrier=PARIS,
            parametres=Parametres.au(instant.date()),
            tirage="dossier-lie",
        ),
    )


NIVEAU_2: tuple[Pas, ...] = (
    _pas(
        0,
        Role.DECLARANT,
        DeclarerUnEvenement(
            danger=Danger.ECARTE,
            nom=Identite("v-0001"),
            prenom=Identite("v-0002"),
            telephone=Identite("v-0003"),
            heure_de_rappel=Identite("v-0004"),
        ),
    ),
    _pas(1, Role.CELLULE_QUALITE, PrendreContact(moyen=Moyen.TELEPHONE)),
    _pas(
        1,
        Role.CELLULE_QUALITE,
        RecueillirUnFait(jour=date(2025, 3, 17), fait=Texte("v-0005")),
    ),
    _pas(
        2,
        Role.CELLULE_QUALITE,
        ConclureLAnalyse(nature=Nature.EVENEMENT, cause=Texte("v-0006")),
    ),
    _pas(
        2,
        Role.CELLULE_QUALITE,
        OrienterVersUnConfrere(
            confrere=Membre("p-0003"), competence=Code("plaies"), accord_recueilli=True
        ),
    ),
    _pas(
        17,
        Role.CELLULE_QUALITE,
        Recontacter(resolu=True, constat=Texte("v-0007"), enseignement=Texte("v-0008")),
    ),
    _pas(18, Role.CELLULE_QUALITE, Restituer(moyen=Moyen.TELEPHONE, retour=Texte("v-0009"))),
    _pas(19, Role.CELLULE_QUALITE, Clore(sans_rex=Texte("v-0010"))),
)
