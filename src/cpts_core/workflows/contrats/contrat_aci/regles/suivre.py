"""Ce qu'il faut pour qu'une somme devienne due, ou soit consignée comme reçue."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from cpts_core.kernel.messages import Circonstances, Command
from cpts_core.kernel.regles import non, regle, regle_de_demande
from cpts_core.referentiels.aci import version
from cpts_core.workflows.commun.periodes import rang_au
from cpts_core.workflows.contrats.contrat_aci import sources
from cpts_core.workflows.contrats.contrat_aci.commandes import suivre as c
from cpts_core.workflows.contrats.contrat_aci.dossier import Contrat
from cpts_core.workflows.contrats.financement.situation import (
    acte_au,
    annee_de,
    enveloppes_dues,
    situation_de,
)
from cpts_core.workflows.contrats.parties import Partie

Demarrage = c.ConstaterUnDemarrage | c.CorrigerUnDemarrage


def aujourd_hui(circonstances: Circonstances) -> date:
    """Donne le jour local de ce qui survient."""
    return circonstances.calendrier.jour(circonstances.survenu_le)


@regle_de_demande("la mission existe dans la version du contrat", source=sources.AVENANT)
def mission_du_contrat(
    contrat: Contrat, demande: c.ConstaterUnDemarrage, circonstances: Circonstances
) -> bool:
    if not contrat.actes:
        return True
    jour = demande.demarree_le or aujourd_hui(circonstances)
    acte = acte_au(situation_de(contrat), jour)
    return demande.mission in {mission.code for mission in version(acte.version).missions}


@regle_de_demande("le démarrage de cette mission soit déjà constaté", source=sources.EXIGIBILITE)
def deja_demarree(contrat: Contrat, demande: Demarrage, circonstances: Circonstances) -> bool:
    return demande.mission in {demarrage.mission for demarrage in contrat.demarrages}


pas_encore_demarree = non(
    deja_demarree, "le démarrage de cette mission ne soit pas encore constaté"
)


@regle_de_demande("la mission ait démarré avant la fin du contrat", source=sources.EXIGIBILITE)
def demarree_a_temps(contrat: Contrat, demande: Demarrage, circonstances: Circonstances) -> bool:
    jour = demande.demarree_le or aujourd_hui(circonstances)
    return not contrat.actes or jour < situation_de(contrat).fin


@regle_de_demande("cette date ne soit pas à venir", source=sources.EXIGIBILITE)
def date_passee(
    contrat: Contrat,
    demande: Command,
    circonstances: Circonstances,
) -> bool:
    dates = ("demarree_le", "due_le", "recu_le", "signe_le")
    lues = (getattr(demande, nom, None) for nom in dates)
    return all(jour is None or jour <= aujourd_hui(circonstances) for jour in lues)


@regle_de_demande(
    "une seconde personne, différente de l'auteur, confirme cette correction",
    source=sources.EXIGIBILITE,
)
def seconde_personne(
    contrat: Contrat, demande: c.CorrigerUnDemarrage, circonstances: Circonstances
) -> bool:
    return demande.second != circonstances.auteur


@regle_de_demande("le contrat prévoie cette ligne à cette date", source=sources.CONDITIONS)
def ligne_prevue(
    contrat: Contrat, demande: c.ConstaterUneLigneDue, circonstances: Circonstances
) -> bool:
    if not contrat.actes or contrat.signe_le is None or demande.due_le < contrat.signe_le:
        return False
    acte = acte_au(situation_de(contrat), demande.due_le).rang
    return (acte, demande.ligne) in {(ligne.acte, ligne.ligne) for ligne in contrat.lignes}


@regle_de_demande(
    "cette ligne ne soit pas déjà constatée pour la même année de contrat",
    source=sources.CONDITIONS,
)
def ligne_pas_encore_due(
    contrat: Contrat, demande: c.ConstaterUneLigneDue, circonstances: Circonstances
) -> bool:
    if contrat.signe_le is None:
        return True
    annee = rang_au(contrat.signe_le, demande.due_le)
    deja = {(due.ligne, rang_au(contrat.signe_le, due.due_le)) for due in contrat.lignes_dues}
    return (demande.ligne, annee) not in deja


@regle("l'année de contrat soit finie", source=sources.ANNEE)
def annee_finie(contrat: Contrat, circonstances: Circonstances) -> bool:
    """Un dossier repris sans ses conditions n'a pas encore d'année à finir."""
    fin = contrat.annee_finit_le
    return bool(contrat.actes) and fin is not None and aujourd_hui(circonstances) > fin


@regle("cette année soit la dernière du contrat", source=sources.PARTIES)
def derniere_annee(contrat: Contrat, circonstances: Circonstances) -> bool:
    return contrat.annee is not None and contrat.annee >= (contrat.duree or 0)


pas_la_derniere_annee = non(derniere_annee, "cette année ne soit pas la dernière du contrat")


@regle_de_demande(
    "la part variable de cette année ne soit pas déjà portée", source=sources.DIALOGUE
)
def annee_a_solder(
    contrat: Contrat, demande: c.PorterLaPartVariable, circonstances: Circonstances
) -> bool:
    return demande.annee not in {d.annee for d in contrat.dialogues if d.solde}


@regle_de_demande(
    "chaque part tienne dans l'enveloppe variable de sa mission pour cette année",
    source=(sources.DIALOGUE, sources.CONDITIONS),
)
def parts_dans_les_enveloppes(
    contrat: Contrat, demande: c.PorterLaPartVariable, circonstances: Circonstances
) -> bool:
    permis = plafonds(contrat, demande.annee)
    return len(demande.missions) == len(demande.montants) and all(
        montant <= permis.get(mission, Decimal(-1))
        for mission, montant in zip(demande.missions, demande.montants, strict=True)
    )


def plafonds(contrat: Contrat, annee: int) -> Mapping[str, Decimal]:
    """Donne la part variable de chaque enveloppe d'une année, par sa première mission."""
    if not contrat.actes:
        return {}
    situation = situation_de(contrat)
    dues = enveloppes_dues(situation, annee_de(situation, annee))
    return {enveloppe.missions[0]: enveloppe.variable for enveloppe, _ in dues}


@regle_de_demande(
    "le versement vienne de la CPAM ou de l'ARS, après la signature", source=sources.FINANCEMENT
)
def payeur_plausible(
    contrat: Contrat, demande: c.ConsignerUnVersement, circonstances: Circonstances
) -> bool:
    signe_le = contrat.signe_le
    paye = demande.payeur is not Partie.CPTS
    return paye and signe_le is not None and demande.recu_le >= signe_le
