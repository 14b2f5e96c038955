"""Ce qu'il faut pour déclarer, et pour ne pas déclarer."""

from typing import Any

from cpts_core.kernel.delais import Delai
from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import non, regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, Loi, unite
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.declaration_eigs import commandes as c
from cpts_core.workflows.qualite.declaration_eigs.dossier import CRITERES, Declaration
from cpts_core.workflows.qualite.declaration_eigs.predicat import Reponse, est_un_eigs

DEFINITION = Loi("CSP, art. R1413-67")
OBLIGATION = Loi("CSP, art. L1413-14")
DECLARANT = Loi("CSP, art. R1413-68")
ABANDON = Interpretation("0033", "deux personnes pour ne pas déclarer")
TOLERANCE_REGIONALE = Interpretation("0037", "ce que tolère une région")
DESTINATAIRE = Interpretation("0034", "déclarer à l'ARS, par le portail")

PLAN_ARRETE = ("ACTIONS_PLANIFIEES", "SATISFACTION_MESUREE", "RAPPORT_REDIGE", "COMMUNIQUEE")
"""Les états d'une réunion dont les étapes N1 à N4 sont faites."""


def verdict(reponses: Any) -> Reponse:
    """Donne ce que valent ensemble les cinq réponses d'une commande ou d'un dossier."""
    return est_un_eigs(**{critere: getattr(reponses, critere) for critere in CRITERES})


@regle_de_demande("les dates données soient passées", source=OBLIGATION)
def dates_passees(
    declaration: Declaration,
    demande: c.DeclarerSansIncident | c.OuvrirDeclaration,
    circonstances: Circonstances,
) -> bool:
    aujourdhui = circonstances.calendrier.jour(circonstances.survenu_le)
    return all(
        jour is None or jour <= aujourdhui for jour in (demande.evenement_le, demande.constate_le)
    )


@regle_de_demande("les critères d'un EIGS soient réunis", source=DEFINITION)
def criteres_reunis(
    declaration: Declaration, demande: c.EvaluerLesCriteres, circonstances: Circonstances
) -> bool:
    return verdict(demande) is Reponse.OUI


@regle_de_demande("un critère au moins écarte l'EIGS", source=DEFINITION)
def critere_ecarte(
    declaration: Declaration, demande: c.EvaluerLesCriteres, circonstances: Circonstances
) -> bool:
    return verdict(demande) is Reponse.NON


criteres_non_reunis = non(criteres_reunis, "les critères d'un EIGS ne soient pas tous réunis")
critere_non_ecarte = non(critere_ecarte, "aucun critère n'écarte l'EIGS")


@regle("une tolérance régionale s'applique au volet 1", source=TOLERANCE_REGIONALE)
def avec_tolerance(declaration: Declaration, circonstances: Circonstances) -> bool:
    tolerance = circonstances.parametres["v1_tolerance_jours"]
    return isinstance(tolerance, Delai) and tolerance.nombre > 0


sans_tolerance = non(avec_tolerance, "aucune tolérance régionale ne s'applique au volet 1")


@regle_de_demande("la cellule donne un motif pour ne pas déclarer", source=ABANDON)
def motif_de_la_cellule(
    declaration: Declaration, demande: c.EvaluerLesCriteres, circonstances: Circonstances
) -> bool:
    return demande.motif is not None and _au_nom_de_la_cellule(circonstances)


@regle("l'abandon ait été proposé", source=ABANDON)
def abandon_propose(declaration: Declaration, circonstances: Circonstances) -> bool:
    return bool(declaration.abandon)


@regle("une autre personne de la cellule que celle qui l'a proposé confirme", source=ABANDON)
def seconde_personne(declaration: Declaration, circonstances: Circonstances) -> bool:
    autre = all(proposition.par != circonstances.auteur for proposition in declaration.abandon)
    return autre and _au_nom_de_la_cellule(circonstances)


def _au_nom_de_la_cellule(circonstances: Circonstances) -> bool:
    """Un déclarant agit sous un autre identifiant : la même personne passerait pour deux."""
    return Role.DECLARANT not in circonstances.roles


@regle_de_demande(
    "le professionnel déclare lui-même : la cellule l'aide, elle ne déclare pas à sa place",
    source=(*unite("NP-068", "NP-090"), DECLARANT),
)
def par_le_professionnel(
    declaration: Declaration,
    demande: c.TransmettreLeVolet1 | c.TransmettreLeVolet2,
    circonstances: Circonstances,
) -> bool:
    return demande.par_le_professionnel


@regle_de_demande(
    "le plan de la réunion soit arrêté, ou l'analyse menée autrement",
    source=(OBLIGATION, DESTINATAIRE),
)
def causes_analysees(
    declaration: Declaration, demande: c.TransmettreLeVolet2, circonstances: Circonstances
) -> bool:
    reunions = circonstances.lies.get("reunion", ())
    arrete = any(reunion.etat in PLAN_ARRETE for reunion in reunions)
    return arrete or demande.autre_analyse is not None


@regle_de_demande("l'information soit donnée par écrit", source=DECLARANT)
def par_ecrit(
    declaration: Declaration, demande: c.InformerLeRepresentant, circonstances: Circonstances
) -> bool:
    return demande.par_ecrit
