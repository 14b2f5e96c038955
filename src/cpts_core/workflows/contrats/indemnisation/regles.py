"""Ce qu'il faut pour payer un membre, et revenir sur un paiement."""

from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, Loi
from cpts_core.workflows.commun.argent import est_un_montant
from cpts_core.workflows.contrats.financement.plafond import plafond_de
from cpts_core.workflows.contrats.indemnisation import commandes as c
from cpts_core.workflows.contrats.indemnisation.dossier import Indemnisation, fournis
from cpts_core.workflows.contrats.indemnisation.etats import Nature

LOI = Loi("CSP, art. D1434-44")
PLAFOND = Interpretation("0086", "plafond annuel par professionnel")


@regle("le projet de santé soit validé pour payer un membre", source=(LOI, PLAFOND))
def projet_valide(donnees: Indemnisation, circonstances: Circonstances) -> bool:
    projets = circonstances.lies.get("projet", ())
    return any(projet.valeurs["valide_le"] is not None for projet in projets)


@regle_de_demande("le plafond soit un montant positif, au centime", source=PLAFOND)
def plafond_au_centime(
    donnees: Indemnisation, demande: c.FournirLePlafond, circonstances: Circonstances
) -> bool:
    return est_un_montant(demande.montant) and demande.montant > 0


@regle_de_demande("le paiement soit de cette année civile, et passé", source=PLAFOND)
def paye_dans_l_annee(
    donnees: Indemnisation, demande: c.ConsignerUnPaiement, circonstances: Circonstances
) -> bool:
    jour = circonstances.calendrier.jour(circonstances.survenu_le)
    return demande.paye_le.year == donnees.annee and demande.paye_le <= jour


@regle_de_demande("une rémunération dise la mission qu'elle paie", source=(LOI, PLAFOND))
def mission_dite(
    donnees: Indemnisation, demande: c.ConsignerUnPaiement, circonstances: Circonstances
) -> bool:
    return demande.nature is Nature.INDEMNITE or demande.mission is not None


@regle_de_demande("le montant s'arrête au centime", source=PLAFOND)
def au_centime(
    donnees: Indemnisation, demande: c.ConsignerUnPaiement, circonstances: Circonstances
) -> bool:
    return est_un_montant(demande.montant)


@regle_de_demande("le plafond annuel du professionnel soit respecté", source=(LOI, PLAFOND))
def plafond_respecte(
    donnees: Indemnisation, demande: c.ConsignerUnPaiement, circonstances: Circonstances
) -> bool:
    """Sans plafond connu, rien n'est refusé : la position reste non vérifiée."""
    connu = plafond_de(donnees.annee or demande.paye_le.year, fournis(donnees))
    deja = sum(une.total for une in donnees.positions if une.membre == demande.membre)
    return connu is None or not est_un_montant(demande.montant) or deja + demande.montant <= connu


@regle_de_demande("ce paiement existe et ne soit pas déjà annulé", source=PLAFOND)
def annulable(
    donnees: Indemnisation, demande: c.AnnulerUnPaiement, circonstances: Circonstances
) -> bool:
    vises = donnees.paiements[demande.rang - 1 : demande.rang] if demande.rang > 0 else ()
    return any(not vise.annule for vise in vises)


@regle_de_demande(
    "une seconde personne, différente de l'auteur, confirme l'annulation", source=PLAFOND
)
def seconde_personne(
    donnees: Indemnisation, demande: c.AnnulerUnPaiement, circonstances: Circonstances
) -> bool:
    return demande.second != circonstances.auteur
