"""Du rapport d'activité à la part variable, une fois par année de contrat."""

from decimal import Decimal
from typing import Any

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.messages import Circonstances, Event
from cpts_core.kernel.workflow import Echeance, Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.contrats.dialogue_de_gestion import commandes as c
from cpts_core.workflows.contrats.dialogue_de_gestion import evenements as e
from cpts_core.workflows.contrats.dialogue_de_gestion import regles as r
from cpts_core.workflows.contrats.dialogue_de_gestion.dossier import Dialogue
from cpts_core.workflows.contrats.dialogue_de_gestion.etats import AVANT_LES_INDICATEURS, Etat
from cpts_core.workflows.contrats.financement.variable import parts_variables

AUTOUR_DE_LA_TABLE = (Role.COORDINATEUR, Role.CPAM, Role.ARS)
SOURCES = (*r.INDICATEURS, r.DIALOGUE)

TENUE = Echeance(
    nom="TENUE",
    libelle="tenue du dialogue de gestion",
    delai="dialogue_tenue",
    compte_de="fin",
    qui=AUTOUR_DE_LA_TABLE,
    source=r.DIALOGUE,
)


def _retenir(
    dialogue: Dialogue, demande: c.RetenirUnIndicateur, circonstances: Circonstances
) -> Event:
    """Au-delà de cent pour cent, rien n'est payé de plus ; sans poids dit, tous pèsent pareil."""
    trouve: Any = r.annee_arretee(dialogue, demande.indicateur, circonstances)
    arretee, mesure = trouve
    return e.IndicateurRetenu(
        indicateur=demande.indicateur,
        mission=demande.mission,
        atteinte=min(arretee.atteinte, Decimal(100)),
        poids=Decimal(1) if arretee.poids is None else arretee.poids,
        preuve=mesure.preuve,
    )


def _calculer(
    dialogue: Dialogue, demande: c.ArreterLaPartVariable, circonstances: Circonstances
) -> Event:
    parts = parts_variables(r.enveloppes(dialogue, circonstances), dialogue.retenus)
    return e.PartVariableArretee(missions=tuple(parts), montants=tuple(parts.values()))


def _notifier(dialogue: Dialogue, demande: c.NotifierLeSolde, _: Circonstances) -> Event:
    return e.SoldeNotifie(montant=dialogue.total or Decimal("0.00"), preuve=demande.preuve)


def _clore(dialogue: Dialogue, demande: c.CloreLeDialogue, _: Circonstances) -> Event:
    return e.DialogueClos(
        annee=dialogue.annee or 0,
        missions=tuple(part.mission for part in dialogue.parts),
        montants=tuple(part.montant for part in dialogue.parts),
    )


TABLE = (
    Transition(
        depuis=None,
        quand=c.OuvrirDialogue,
        qui=Role.SYSTEME,
        vers=Etat.OUVERT,
        alors=devient(e.DialogueOuvert),
        programme=TENUE,
        source=r.DIALOGUE,
    ),
    Transition(
        depuis=Etat.OUVERT,
        quand=c.TransmettreLeRapport,
        qui=(Role.COORDINATEUR, Role.BUREAU),
        vers=Etat.RAPPORT_TRANSMIS,
        alors=devient(e.RapportTransmis),
        source=r.DIALOGUE,
    ),
    Transition(
        depuis=AVANT_LES_INDICATEURS,
        quand=c.RassemblerLesIndicateurs,
        qui=Role.COORDINATEUR,
        si=r.indicateurs_mesures,
        alors=devient(e.IndicateursRassembles),
        source=SOURCES,
    ),
    Transition(
        depuis=Etat.RAPPORT_TRANSMIS,
        quand=c.TenirLeDialogue,
        qui=AUTOUR_DE_LA_TABLE,
        si=r.parties_presentes,
        vers=Etat.TENU,
        alors=devient(e.DialogueTenu),
        leve=TENUE,
        source=(*r.INDICATEURS, r.DIALOGUE),
    ),
    Transition(
        depuis=Etat.TENU,
        quand=c.RetenirUnIndicateur,
        qui=AUTOUR_DE_LA_TABLE,
        si=(r.indicateur_rassemble, r.indicateur_arrete, r.mission_evaluee),
        alors=_retenir,
        source=SOURCES,
    ),
    Transition(
        depuis=Etat.TENU,
        quand=c.EcarterUnIndicateur,
        qui=AUTOUR_DE_LA_TABLE,
        si=r.indicateur_rassemble,
        alors=devient(e.IndicateurEcarte),
        source=SOURCES,
    ),
    Transition(
        depuis=Etat.TENU,
        quand=c.RenoncerAUnePart,
        qui=AUTOUR_DE_LA_TABLE,
        si=r.mission_evaluee,
        alors=devient(e.PartRenoncee),
        source=r.DIALOGUE,
    ),
    Transition(
        depuis=Etat.TENU,
        quand=c.ArreterLesIndicateurs,
        qui=AUTOUR_DE_LA_TABLE,
        si=(r.contrat_connu, r.indicateurs_tranches, r.missions_evaluees),
        vers=Etat.INDICATEURS_ARRETES,
        alors=devient(e.IndicateursArretes),
        source=SOURCES,
    ),
    Transition(
        depuis=Etat.INDICATEURS_ARRETES,
        quand=c.ArreterLaPartVariable,
        qui=AUTOUR_DE_LA_TABLE,
        si=r.contrat_connu,
        vers=Etat.PART_VARIABLE_ARRETEE,
        alors=_calculer,
        source=r.DIALOGUE,
    ),
    Transition(
        depuis=Etat.PART_VARIABLE_ARRETEE,
        quand=c.RevoirUnePart,
        qui=AUTOUR_DE_LA_TABLE,
        si=r.part_dans_l_enveloppe,
        alors=devient(e.PartRevue),
        source=r.DIALOGUE,
    ),
    Transition(
        depuis=Etat.PART_VARIABLE_ARRETEE,
        quand=c.NotifierLeSolde,
        qui=(Role.CPAM, Role.COORDINATEUR),
        si=r.notification_de_la_cpam,
        vers=Etat.SOLDE_NOTIFIE,
        alors=_notifier,
        source=r.DIALOGUE,
    ),
    Transition(
        depuis=Etat.SOLDE_NOTIFIE,
        quand=c.CloreLeDialogue,
        qui=Role.COORDINATEUR,
        vers=Etat.CLOS,
        alors=_clore,
        source=r.DIALOGUE,
    ),
)
