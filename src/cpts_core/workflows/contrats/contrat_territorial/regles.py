"""Ce qu'il faut pour qu'un contrat territorial se conclue, se publie et finisse."""

from datetime import date

from cpts_core.kernel.generiques import Rectifier
from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import non, regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, Loi, unite
from cpts_core.workflows.commun.argent import est_un_montant
from cpts_core.workflows.commun.periodes import mois_apres
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.contrats.contrat_territorial import commandes as c
from cpts_core.workflows.contrats.contrat_territorial.dossier import ContratTerritorial
from cpts_core.workflows.contrats.contrat_territorial.etats import Signataire

CONTRAT = unite("NP-007")
LOI = Loi("CSP, art. L1434-13")
VIE = Interpretation("0088", "le contrat territorial de santé")

CONTENU = {
    "objet": "l'objet",
    "objectifs": "les objectifs",
    "perimetre": "le périmètre",
    "mise_en_oeuvre": "la mise en œuvre",
    "suivi": "le suivi",
    "evaluation": "l'évaluation",
    "debut": "les dates",
}
DATES = ("debut", "fin")
HORIZON = 50 * 12
OBLIGES = (Signataire.CPTS, Signataire.ARS)
_ROLES = {
    Signataire.CPTS: Role.BUREAU,
    Signataire.ARS: Role.ARS,
    Signataire.CPAM: Role.CPAM,
}


@regle("le projet de santé soit validé", source=(*CONTRAT, LOI))
def projet_valide(contrat: ContratTerritorial, circonstances: Circonstances) -> bool:
    projets = circonstances.lies.get("projet", ())
    return any(projet.valeurs["valide_le"] is not None for projet in projets)


@regle_de_demande("le montant s'arrête au centime", source=VIE)
def au_centime(
    contrat: ContratTerritorial, demande: c.ConsignerUnEngagement, circonstances: Circonstances
) -> bool:
    return demande.montant is None or est_un_montant(demande.montant)


def _possibles(debut: date | None, fin: date | None, circonstances: Circonstances) -> bool:
    jour = circonstances.calendrier.jour(circonstances.survenu_le)
    return debut is None or fin is None or debut < fin <= mois_apres(jour, HORIZON)


@regle_de_demande("le contrat finisse après avoir commencé, avant cinquante ans d'ici", source=VIE)
def dates_possibles(
    contrat: ContratTerritorial, demande: c.FixerLesDates, circonstances: Circonstances
) -> bool:
    return _possibles(demande.debut, demande.fin, circonstances)


@regle_de_demande("la correction laisse des dates possibles au contrat", source=VIE)
def correction_possible(
    contrat: ContratTerritorial, demande: Rectifier, circonstances: Circonstances
) -> bool:
    """Ce qui ne se lit pas est refusé par ailleurs."""
    try:
        dates = {"debut": contrat.debut, "fin": contrat.fin} | _corrigee(demande)
    except ValueError:
        return True
    return _possibles(dates["debut"], dates["fin"], circonstances)


def _corrigee(demande: Rectifier) -> dict[str, date]:
    return {demande.champ: date.fromisoformat(demande.nouvelle)} if demande.champ in DATES else {}


def _contenu_manquant(contrat: ContratTerritorial, circonstances: Circonstances) -> tuple[str, ...]:
    return tuple(nom for champ, nom in CONTENU.items() if not getattr(contrat, champ))


@regle("le contrat dise tout ce qu'il doit dire", source=CONTRAT, precisions=_contenu_manquant)
def contenu_complet(contrat: ContratTerritorial, circonstances: Circonstances) -> bool:
    return not _contenu_manquant(contrat, circonstances)


def _sans_engagement(contrat: ContratTerritorial, circonstances: Circonstances) -> tuple[str, ...]:
    engages = {engagement.signataire for engagement in contrat.engagements}
    return tuple(oblige.value for oblige in OBLIGES if oblige not in engages)


@regle("la CPTS et l'ARS s'engagent", source=(*CONTRAT, LOI), precisions=_sans_engagement)
def engagements_pris(contrat: ContratTerritorial, circonstances: Circonstances) -> bool:
    return not _sans_engagement(contrat, circonstances)


@regle_de_demande("cette partie prenante soit engagée et n'ait pas encore signé", source=VIE)
def attendu(
    contrat: ContratTerritorial, demande: c.SignerLeContrat, circonstances: Circonstances
) -> bool:
    engages = {engagement.signataire for engagement in contrat.engagements}
    return demande.signataire in engages - set(contrat.signatures)


@regle_de_demande(
    "la partie prenante signe elle-même, ou qu'une preuve de sa signature soit jointe",
    source=VIE,
)
def signataire_habilite(
    contrat: ContratTerritorial, demande: c.SignerLeContrat, circonstances: Circonstances
) -> bool:
    if _ROLES.get(demande.signataire) in circonstances.roles:
        return True
    consignable = demande.signataire is not Signataire.CPTS and demande.preuve is not None
    return consignable and Role.COORDINATEUR in circonstances.roles


@regle_de_demande("toutes les autres parties prenantes aient signé", source=VIE)
def derniere_signature(
    contrat: ContratTerritorial, demande: c.SignerLeContrat, circonstances: Circonstances
) -> bool:
    engages = {engagement.signataire for engagement in contrat.engagements}
    return engages <= {*contrat.signatures, demande.signataire}


pas_la_derniere = non(derniere_signature, "une autre partie prenante doive encore signer")


@regle_de_demande("l'ARS publie elle-même, ou qu'une preuve soit jointe", source=(LOI, VIE))
def publie_par_l_ars(
    contrat: ContratTerritorial, demande: c.PublierLeContrat, circonstances: Circonstances
) -> bool:
    return Role.ARS in circonstances.roles or demande.preuve is not None
