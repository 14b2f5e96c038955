"""Ce qu'il faut pour que la part variable se discute, s'arrête et se paie."""

from typing import Any

from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.workflows.commun.argent import est_un_montant
from cpts_core.workflows.contrats.dialogue_de_gestion import commandes as c
from cpts_core.workflows.contrats.dialogue_de_gestion.dossier import Dialogue
from cpts_core.workflows.contrats.financement.conditions import Enveloppe
from cpts_core.workflows.contrats.financement.situation import situation_de
from cpts_core.workflows.contrats.financement.variable import enveloppes_a_evaluer
from cpts_core.workflows.contrats.parties import PARTIES, Partie, parle_pour

INDICATEURS = unite("PS-046")
DIALOGUE = Interpretation("0085", "le dialogue de gestion")
PARTIES_PRESENTES = Interpretation("0080", "trois parties, un contrat")


def enveloppes(dialogue: Dialogue, circonstances: Circonstances) -> tuple[Enveloppe, ...]:
    """Donne les enveloppes du contrat à évaluer pour l'année du dialogue."""
    contrats = [lie.valeurs for lie in circonstances.lies.get("contrat", ())]
    if dialogue.annee is None or not any(contrat["actes"] for contrat in contrats):
        return ()
    return enveloppes_a_evaluer(situation_de(contrats[0]), dialogue.annee)


def _absentes(
    dialogue: Dialogue, demande: c.TenirLeDialogue, circonstances: Circonstances
) -> tuple[str, ...]:
    return tuple(partie.value for partie in PARTIES if partie not in demande.presents)


@regle_de_demande(
    "les trois parties soient présentes", source=PARTIES_PRESENTES, precisions=_absentes
)
def parties_presentes(
    dialogue: Dialogue, demande: c.TenirLeDialogue, circonstances: Circonstances
) -> bool:
    return not _absentes(dialogue, demande, circonstances)


def _non_mesures(
    dialogue: Dialogue, demande: c.RassemblerLesIndicateurs, circonstances: Circonstances
) -> tuple[str, ...]:
    mesures = {
        lie.flux
        for lie in circonstances.lies.get("indicateurs", ())
        if any(mesure.annee == dialogue.annee for mesure in lie.valeurs["mesures"])
    }
    return tuple(un for un in demande.indicateurs if un not in mesures)


@regle_de_demande(
    "chaque indicateur ait une mesure pour cette année de contrat",
    source=INDICATEURS,
    precisions=_non_mesures,
)
def indicateurs_mesures(
    dialogue: Dialogue, demande: c.RassemblerLesIndicateurs, circonstances: Circonstances
) -> bool:
    return not _non_mesures(dialogue, demande, circonstances)


@regle_de_demande("l'indicateur soit l'un de ceux de l'année", source=INDICATEURS)
def indicateur_rassemble(
    dialogue: Dialogue,
    demande: c.RetenirUnIndicateur | c.EcarterUnIndicateur,
    circonstances: Circonstances,
) -> bool:
    return demande.indicateur in dialogue.indicateurs


@regle_de_demande(
    "le contrat prévoie une part variable pour cette mission cette année", source=DIALOGUE
)
def mission_evaluee(
    dialogue: Dialogue,
    demande: c.RetenirUnIndicateur | c.RenoncerAUnePart,
    circonstances: Circonstances,
) -> bool:
    return any(demande.mission in e.missions for e in enveloppes(dialogue, circonstances))


def annee_arretee(
    dialogue: Dialogue, indicateur: str, circonstances: Circonstances
) -> tuple[Any, Any] | None:
    """Donne l'année arrêtée d'un indicateur et la mesure qui la prouve, s'il l'a arrêtée."""
    for lie in circonstances.lies.get("indicateurs", ()):
        arretes = [a for a in lie.valeurs["arretes"] if a.annee == dialogue.annee]
        mesures = [m for m in lie.valeurs["mesures"] if m.annee == dialogue.annee]
        if lie.flux == indicateur and arretes and mesures:
            return arretes[-1], max(reversed(mesures), key=lambda mesure: mesure.le)
    return None


@regle_de_demande(
    "l'indicateur ait arrêté cette année de contrat, preuve à l'appui", source=INDICATEURS
)
def indicateur_arrete(
    dialogue: Dialogue, demande: c.RetenirUnIndicateur, circonstances: Circonstances
) -> bool:
    return annee_arretee(dialogue, demande.indicateur, circonstances) is not None


def _en_suspens(dialogue: Dialogue, circonstances: Circonstances) -> tuple[str, ...]:
    tranches = {un.indicateur for un in dialogue.retenus}
    tranches |= {un.indicateur for un in dialogue.ecartes}
    return tuple(un for un in dialogue.indicateurs if un not in tranches)


@regle(
    "chaque indicateur de l'année soit retenu ou écarté",
    source=INDICATEURS,
    precisions=_en_suspens,
)
def indicateurs_tranches(dialogue: Dialogue, circonstances: Circonstances) -> bool:
    return not _en_suspens(dialogue, circonstances)


def _non_evaluees(dialogue: Dialogue, circonstances: Circonstances) -> tuple[str, ...]:
    dites = {un.mission for un in dialogue.retenus if un.poids}
    dites |= {un.mission for un in dialogue.renoncements}
    return tuple(
        enveloppe.missions[0]
        for enveloppe in enveloppes(dialogue, circonstances)
        if dites.isdisjoint(enveloppe.missions)
    )


@regle(
    "chaque part variable ait un indicateur qui pèse, ou qu'on y renonce",
    source=DIALOGUE,
    precisions=_non_evaluees,
)
def missions_evaluees(dialogue: Dialogue, circonstances: Circonstances) -> bool:
    return not _non_evaluees(dialogue, circonstances)


@regle("le contrat et ses enveloppes soient connus", source=DIALOGUE)
def contrat_connu(dialogue: Dialogue, circonstances: Circonstances) -> bool:
    return any(lie.valeurs["actes"] for lie in circonstances.lies.get("contrat", ()))


@regle_de_demande("le montant tienne dans l'enveloppe, au centime", source=DIALOGUE)
def part_dans_l_enveloppe(
    dialogue: Dialogue, demande: c.RevoirUnePart, circonstances: Circonstances
) -> bool:
    variables = {e.missions[0]: e.variable for e in enveloppes(dialogue, circonstances)}
    permis = variables.get(demande.mission)
    return permis is not None and est_un_montant(demande.montant) and demande.montant <= permis


@regle_de_demande("la CPAM le notifie elle-même, ou qu'une preuve soit jointe", source=DIALOGUE)
def notification_de_la_cpam(
    dialogue: Dialogue, demande: c.NotifierLeSolde, circonstances: Circonstances
) -> bool:
    preuve = demande.preuve is not None
    return parle_pour(Partie.CPAM, circonstances.roles, preuve=preuve)
