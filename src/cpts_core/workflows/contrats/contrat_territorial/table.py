"""Du projet validé au bilan du contrat."""

from cpts_core.kernel.delais import Delai, UniteDeTemps
from cpts_core.kernel.evolution import devient
from cpts_core.kernel.messages import Circonstances, Event
from cpts_core.kernel.workflow import Echeance, Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.contrats.contrat_territorial import commandes as c
from cpts_core.workflows.contrats.contrat_territorial import evenements as e
from cpts_core.workflows.contrats.contrat_territorial import regles as r
from cpts_core.workflows.contrats.contrat_territorial.dossier import ContratTerritorial
from cpts_core.workflows.contrats.contrat_territorial.etats import EN_COURS, Etat

SIGNATAIRES = (Role.BUREAU, Role.ARS, Role.CPAM, Role.COORDINATEUR)
_SIGNATURE = (r.attendu, r.signataire_habilite, r.projet_valide)

FIN = Echeance(
    nom="FIN",
    libelle="fin du contrat territorial",
    # Le champ donne le dernier jour, non un délai : l'échéance est la fin de ce jour.
    delai=Delai(0, UniteDeTemps.JOURS),
    compte_de="fin",
    qui=(Role.COORDINATEUR, Role.ARS),
    alors=c.ConstaterLaFin,
    source=r.VIE,
)


def _signer(
    contrat: ContratTerritorial, demande: c.SignerLeContrat, _: Circonstances
) -> tuple[Event, ...]:
    donnee = e.SignatureDonnee(signataire=demande.signataire, preuve=demande.preuve)
    return donnee, e.ContratTerritorialSigne()


TABLE = (
    Transition(
        depuis=None,
        quand=c.ProposerLeContrat,
        qui=(Role.COORDINATEUR, Role.ARS),
        si=r.projet_valide,
        vers=Etat.PROPOSE,
        alors=devient(e.ContratPropose),
        source=(*r.CONTRAT, r.LOI),
    ),
    Transition(
        depuis=Etat.PROPOSE,
        quand=c.DefinirLObjet,
        qui=(Role.COORDINATEUR, Role.ARS),
        alors=devient(e.ObjetDefini),
        source=r.CONTRAT,
    ),
    Transition(
        depuis=Etat.PROPOSE,
        quand=c.ConsignerUnEngagement,
        qui=(Role.COORDINATEUR, Role.ARS),
        si=r.au_centime,
        alors=devient(e.EngagementConsigne),
        source=r.CONTRAT,
    ),
    Transition(
        depuis=Etat.PROPOSE,
        quand=c.OrganiserLeContrat,
        qui=(Role.COORDINATEUR, Role.ARS),
        alors=devient(e.ContratOrganise),
        source=r.CONTRAT,
    ),
    Transition(
        depuis=Etat.PROPOSE,
        quand=c.FixerLesDates,
        qui=(Role.COORDINATEUR, Role.ARS),
        si=r.dates_possibles,
        alors=devient(e.DatesFixees),
        source=r.VIE,
    ),
    Transition(
        depuis=Etat.PROPOSE,
        quand=c.AcheverLaNegociation,
        qui=(Role.COORDINATEUR, Role.ARS),
        si=(r.contenu_complet, r.engagements_pris),
        vers=Etat.NEGOCIE,
        alors=devient(e.NegociationAchevee),
        source=r.CONTRAT,
    ),
    Transition(
        depuis=Etat.NEGOCIE,
        quand=c.RouvrirLaNegociation,
        qui=(Role.COORDINATEUR, Role.ARS),
        vers=Etat.PROPOSE,
        alors=devient(e.NegociationRouverte),
        source=r.VIE,
    ),
    Transition(
        depuis=Etat.NEGOCIE,
        quand=c.SignerLeContrat,
        qui=SIGNATAIRES,
        si=(*_SIGNATURE, r.pas_la_derniere),
        alors=devient(e.SignatureDonnee),
        source=(*r.CONTRAT, r.VIE),
    ),
    Transition(
        depuis=Etat.NEGOCIE,
        quand=c.SignerLeContrat,
        qui=SIGNATAIRES,
        si=(*_SIGNATURE, r.derniere_signature),
        vers=Etat.SIGNE,
        alors=_signer,
        programme=FIN,
        source=(*r.CONTRAT, r.VIE),
    ),
    Transition(
        depuis=Etat.SIGNE,
        quand=c.PublierLeContrat,
        qui=(Role.ARS, Role.COORDINATEUR),
        si=r.publie_par_l_ars,
        vers=Etat.PUBLIE,
        alors=devient(e.ContratPublie),
        source=(r.LOI, r.VIE),
    ),
    Transition(
        depuis=Etat.PUBLIE,
        quand=c.EvaluerLeContrat,
        qui=(Role.COORDINATEUR, Role.ARS),
        vers=Etat.EVALUE,
        alors=devient(e.ContratEvalue),
        source=r.CONTRAT,
    ),
    Transition(
        depuis=EN_COURS,
        quand=c.ConstaterLaFin,
        qui=Role.SYSTEME,
        vers=Etat.ECHU,
        alors=devient(e.FinConstatee),
        leve=FIN,
        source=r.VIE,
    ),
    Transition(
        depuis=(Etat.ECHU, Etat.RESILIE),
        quand=c.EvaluerLeContrat,
        qui=(Role.COORDINATEUR, Role.ARS),
        alors=devient(e.ContratEvalue),
        source=(*r.CONTRAT, r.VIE),
    ),
    Transition(
        depuis=EN_COURS,
        quand=c.ResilierLeContrat,
        qui=(Role.BUREAU, Role.ARS),
        vers=Etat.RESILIE,
        alors=devient(e.ContratTerritorialResilie),
        leve=FIN,
        source=r.VIE,
    ),
    Transition(
        depuis=(Etat.PROPOSE, Etat.NEGOCIE),
        quand=c.AbandonnerLeContrat,
        qui=(Role.BUREAU, Role.ARS),
        vers=Etat.ABANDONNE,
        alors=devient(e.ContratTerritorialAbandonne),
        source=r.VIE,
    ),
)
