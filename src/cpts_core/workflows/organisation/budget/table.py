"""De l'ébauche d'un budget à ses comptes."""

from typing import Any

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.organisation.budget import commandes as c
from cpts_core.workflows.organisation.budget import evenements as e
from cpts_core.workflows.organisation.budget import regles as r
from cpts_core.workflows.organisation.budget.calculs import avertissements, produit
from cpts_core.workflows.organisation.budget.dossier import Budget
from cpts_core.workflows.organisation.budget.etats import AVANT_ADOPTION, EN_EXECUTION, Etat


def _chiffrer(budget: Budget, demande: c.ChiffrerUneLigne, _: Circonstances) -> e.LigneChiffree:
    return e.LigneChiffree(
        ligne=demande.ligne,
        nature=demande.nature,
        objet=demande.objet,
        quantite=demande.quantite,
        cout_unitaire=demande.cout_unitaire,
        montant=produit(demande.quantite, demande.cout_unitaire),
        beneficiaire=demande.beneficiaire,
        mission=demande.mission,
    )


def _achever(budget: Budget, demande: Any, _: Circonstances) -> e.ChiffrageAcheve:
    return e.ChiffrageAcheve(avertissements=avertissements(budget))


CHIFFRER = (
    Transition(
        depuis=None,
        quand=c.EbaucherUnBudget,
        qui=Role.COORDINATEUR,
        si=r.missions_connues,
        vers=Etat.EBAUCHE,
        alors=devient(e.BudgetEbauche),
        source=unite("NP-031", "NP-033"),
    ),
    Transition(
        depuis=Etat.EBAUCHE,
        quand=c.ChiffrerUneLigne,
        qui=(Role.COORDINATEUR, Role.PILOTE),
        si=(r.enveloppe_connue, r.hors_soins, r.membre_apres_validation, r.cout_au_centime),
        alors=_chiffrer,
        source=unite("NP-031", "NP-032", "NP-033", "NP-034"),
    ),
    Transition(
        depuis=Etat.EBAUCHE,
        quand=c.DireUneNatureNulle,
        qui=(Role.COORDINATEUR, Role.PILOTE),
        si=(r.enveloppe_connue, r.nature_libre),
        alors=devient(e.NatureDiteNulle),
        source=unite("NP-034"),
    ),
    Transition(
        depuis=Etat.EBAUCHE,
        quand=c.RetirerUneLigne,
        qui=(Role.COORDINATEUR, Role.PILOTE),
        si=r.ligne_connue,
        alors=devient(e.LigneRetiree),
        source=r.CHIFFRAGE,
    ),
    Transition(
        depuis=Etat.EBAUCHE,
        quand=c.PrevoirUneRessource,
        qui=Role.COORDINATEUR,
        si=(r.enveloppe_connue, r.ressource_au_centime),
        alors=devient(e.RessourcePrevue),
        source=(*unite("NP-031", "PS-045"), r.ENVELOPPES),
    ),
    Transition(
        depuis=Etat.EBAUCHE,
        quand=c.AcheverLeChiffrage,
        qui=Role.COORDINATEUR,
        si=r.natures_dites,
        vers=Etat.CHIFFRE,
        alors=_achever,
        source=unite("NP-034", "PS-045"),
    ),
    Transition(
        depuis=Etat.CHIFFRE,
        quand=c.RouvrirLeChiffrage,
        qui=Role.COORDINATEUR,
        vers=Etat.EBAUCHE,
        alors=devient(e.ChiffrageRouvert),
        source=r.CHIFFRAGE,
    ),
    Transition(
        depuis=AVANT_ADOPTION,
        quand=c.AbandonnerLeBudget,
        qui=Role.BUREAU,
        vers=Etat.ABANDONNE,
        alors=devient(e.BudgetAbandonne),
        source=r.CHIFFRAGE,
    ),
)

EXECUTER = (
    Transition(
        depuis=Etat.CHIFFRE,
        quand=c.AdopterLeBudget,
        qui=Role.BUREAU,
        si=r.equilibre_ou_ecart_dit,
        vers=Etat.ADOPTE,
        alors=devient(e.BudgetAdopte),
        source=(*unite("NP-031"), r.CHIFFRAGE),
    ),
    Transition(
        depuis=EN_EXECUTION,
        quand=c.ConsignerUnMois,
        qui=Role.COORDINATEUR,
        si=(r.enveloppe_connue, r.mois_au_centime, r.mois_commence),
        vers=Etat.EXECUTE,
        alors=devient(e.MoisConsigne),
        source=r.SUIVI,
    ),
    Transition(
        depuis=Etat.EXECUTE,
        quand=c.CloreLeBudget,
        qui=Role.BUREAU,
        si=r.annee_suivie,
        vers=Etat.CLOS,
        alors=devient(e.BudgetClos),
        source=r.SUIVI,
    ),
)
