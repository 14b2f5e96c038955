"""Ce qu'il faut pour engager les parties, changer le contrat, le finir."""

from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import non, regle, regle_de_demande
from cpts_core.referentiels.aci import version
from cpts_core.workflows.contrats.contrat_aci import sources
from cpts_core.workflows.contrats.contrat_aci.commandes import signer as c
from cpts_core.workflows.contrats.contrat_aci.dossier import Contrat
from cpts_core.workflows.contrats.contrat_aci.etats import FINALS, Etat
from cpts_core.workflows.contrats.financement.situation import situation_de
from cpts_core.workflows.contrats.parties import PARTIES, Partie, parle_pour


@regle_de_demande(
    "la partie parle elle-même, ou qu'une preuve de sa décision soit jointe",
    source=sources.PARTIES,
)
def partie_habilitee(
    contrat: Contrat, demande: c.Signer | c.Resilier, circonstances: Circonstances
) -> bool:
    preuve = demande.preuve is not None
    return parle_pour(demande.partie, circonstances.roles, preuve=preuve)


@regle_de_demande(
    "la CPAM le constate elle-même, ou qu'une preuve soit jointe", source=sources.PARTIES
)
def constat_de_la_cpam(
    contrat: Contrat, demande: c.ConstaterDossierComplet, circonstances: Circonstances
) -> bool:
    preuve = demande.preuve is not None
    return parle_pour(Partie.CPAM, circonstances.roles, preuve=preuve)


@regle_de_demande("cette partie n'ait pas encore signé", source=sources.PARTIES)
def pas_encore_signe(contrat: Contrat, demande: c.Signer, circonstances: Circonstances) -> bool:
    return demande.partie not in _signataires(contrat)


@regle_de_demande("les deux autres parties aient signé", source=sources.SIGNATURE)
def derniere_signature(contrat: Contrat, demande: c.Signer, circonstances: Circonstances) -> bool:
    return {*_signataires(contrat), demande.partie} == set(PARTIES)


pas_la_derniere = non(derniere_signature, "une autre partie doive encore signer")


def _signataires(contrat: Contrat) -> set[Partie]:
    return {signature.partie for signature in contrat.signatures}


@regle("le projet de santé soit validé", source=(*sources.SIGNATURE, sources.PARTIES))
def projet_valide(contrat: Contrat, circonstances: Circonstances) -> bool:
    projets = circonstances.lies.get("projet", ())
    return any(projet.valeurs["valide_le"] is not None for projet in projets)


@regle("la version de l'accord soit celle du projet de santé", source=sources.AVENANT)
def version_du_projet(contrat: Contrat, circonstances: Circonstances) -> bool:
    projets = circonstances.lies.get("projet", ())
    return any(projet.valeurs["version_aci"] == contrat.version for projet in projets)


@regle("les conditions en vigueur soient connues", source=sources.CONDITIONS)
def conditions_connues(contrat: Contrat, circonstances: Circonstances) -> bool:
    return bool(contrat.actes)


conditions_a_reprendre = non(conditions_connues, "les conditions n'aient pas encore été reprises")


@regle("la date de la signature soit connue, et passée", source=sources.CONDITIONS)
def signature_datee(contrat: Contrat, circonstances: Circonstances) -> bool:
    jour = circonstances.calendrier.jour(circonstances.survenu_le)
    return contrat.signe_le is not None and contrat.signe_le <= jour


@regle_de_demande(
    "l'avenant prenne effet pendant le contrat, après l'acte précédent", source=sources.AVENANT
)
def effet_pendant_le_contrat(
    contrat: Contrat, demande: c.PreparerUnAvenant, circonstances: Circonstances
) -> bool:
    if not contrat.actes:
        return True
    return contrat.actes[-1].effet < demande.effet < situation_de(contrat).fin


@regle_de_demande(
    "la version de l'accord ne soit pas plus ancienne que celle du contrat",
    source=sources.AVENANT,
)
def version_non_anterieure(
    contrat: Contrat, demande: c.PreparerUnAvenant, circonstances: Circonstances
) -> bool:
    try:
        visee, actuelle = version(demande.version), version(str(contrat.version))
    except KeyError:
        return True
    return visee.effet.depuis >= actuelle.effet.depuis


@regle("un contrat suivant soit ouvert", source=sources.PARTIES)
def suivant_ouvert(contrat: Contrat, circonstances: Circonstances) -> bool:
    suivants = circonstances.lies.get("suivant", ())
    return any(suivant.etat != Etat.ABANDONNE.name for suivant in suivants)


aucun_suivant = non(suivant_ouvert, "aucun contrat suivant ne soit ouvert")


@regle("le contrat précédent ait fini", source=sources.PARTIES)
def precedent_fini(contrat: Contrat, circonstances: Circonstances) -> bool:
    precedents = circonstances.lies.get("precedent", ())
    return all(precedent.etat in {fini.name for fini in FINALS} for precedent in precedents)
