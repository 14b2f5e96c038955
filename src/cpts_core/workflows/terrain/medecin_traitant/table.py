"""De la demande au suivi, ou à sa clôture ; puis l'effacement."""

from cpts_core.kernel.champs import Membre
from cpts_core.kernel.evolution import devient
from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.medecin_traitant import commandes as c
from cpts_core.workflows.terrain.medecin_traitant import echeances as d
from cpts_core.workflows.terrain.medecin_traitant import evenements as e
from cpts_core.workflows.terrain.medecin_traitant import regles as r
from cpts_core.workflows.terrain.medecin_traitant.dossier import Recherche
from cpts_core.workflows.terrain.medecin_traitant.etats import (
    A_CLASSER,
    A_PROPOSER,
    CHEZ_UN_MEDECIN,
    EN_COURS,
    TERMINEES,
    Etat,
)


def _recevoir(
    _: Recherche, demande: c.DemanderUnMedecinTraitant, autour: Circonstances
) -> e.DemandeRecue:
    return e.DemandeRecue(
        demandeur=Membre(autour.auteur),
        reference=demande.reference,
        territoire=demande.territoire,
    )


RECEVOIR = (
    Transition(
        depuis=None,
        quand=c.DemanderUnMedecinTraitant,
        qui=Role.MEMBRE,
        si=r.territoire_dit,
        vers=Etat.RECUE,
        alors=_recevoir,
        programme=d.PREMIER_CONTACT,
        source=r.MISSION,
    ),
    Transition(
        depuis=A_CLASSER,
        quand=c.ConsignerLePremierContact,
        qui=Role.COORDINATEUR,
        si=(r.sans_contact, r.apres_la_reception),
        alors=devient(e.PremierContactPris),
        leve=d.PREMIER_CONTACT,
        source=r.VIE,
    ),
    Transition(
        depuis=A_CLASSER,
        quand=c.Prioriser,
        qui=Role.COORDINATEUR,
        si=r.fragile,
        vers=Etat.PRIORISEE,
        alors=devient(e.DemandePriorisee),
        programme=d.ATTENTE_FRAGILE,
        leve=d.ATTENTE,
        source=r.MISSION,
    ),
    Transition(
        depuis=A_CLASSER,
        quand=c.Prioriser,
        qui=Role.COORDINATEUR,
        si=r.pas_fragile,
        vers=Etat.PRIORISEE,
        alors=devient(e.DemandePriorisee),
        programme=d.ATTENTE,
        leve=d.ATTENTE_FRAGILE,
        source=r.MISSION,
    ),
)

PROPOSER = (
    Transition(
        depuis=A_PROPOSER,
        quand=c.ProposerAUnMedecin,
        qui=Role.COORDINATEUR,
        si=(r.premier_contact_pris, r.choix_de_la_personne, r.medecin_nouveau),
        vers=Etat.PROPOSEE,
        alors=devient(e.DemandeProposee, "medecin"),
        programme=d.REPONSE,
        source=r.MISSION,
    ),
    Transition(
        depuis=Etat.PROPOSEE,
        quand=c.Accepter,
        qui=(Role.COORDINATEUR, Role.MEMBRE),
        si=r.repond,
        vers=Etat.ACCEPTEE,
        alors=devient(e.DemandeAcceptee),
        leve=d.REPONSE,
        source=r.MISSION,
    ),
    Transition(
        depuis=CHEZ_UN_MEDECIN,
        quand=c.Refuser,
        qui=(Role.COORDINATEUR, Role.MEMBRE),
        si=r.repond,
        vers=Etat.REFUSEE,
        alors=devient(e.DemandeRefusee),
        leve=d.REPONSE,
        source=r.VIE,
    ),
    Transition(
        depuis=CHEZ_UN_MEDECIN,
        quand=c.RemettreEnAttente,
        qui=(Role.COORDINATEUR, Role.MEMBRE),
        si=r.parle_pour_la_personne,
        vers=Etat.PRIORISEE,
        alors=devient(e.DemandeRemiseEnAttente),
        leve=d.REPONSE,
        source=r.VIE,
    ),
    Transition(
        depuis=Etat.ACCEPTEE,
        quand=c.ConstaterLeSuivi,
        qui=(Role.COORDINATEUR, Role.MEMBRE),
        si=r.repond,
        vers=Etat.SUIVIE,
        alors=devient(e.SuiviConstate),
        programme=d.EFFACEMENT,
        leve=(d.ATTENTE_FRAGILE, d.ATTENTE),
        source=r.MISSION,
    ),
)

FINIR = (
    Transition(
        depuis=A_PROPOSER,
        quand=c.ConstaterLImpasse,
        qui=Role.COORDINATEUR,
        vers=Etat.SANS_SOLUTION,
        alors=devient(e.ImpasseConstatee),
        programme=d.REEXAMEN,
        source=r.VIE,
    ),
    Transition(
        depuis=Etat.SANS_SOLUTION,
        quand=c.Rouvrir,
        qui=(Role.COORDINATEUR, Role.SYSTEME),
        vers=Etat.PRIORISEE,
        alors=devient(e.DemandeRouverte),
        leve=d.REEXAMEN,
        source=r.VIE,
    ),
    Transition(
        depuis=EN_COURS,
        quand=c.Clore,
        qui=(Role.COORDINATEUR, Role.MEMBRE),
        si=r.parle_pour_la_personne,
        vers=Etat.CLOSE,
        alors=devient(e.DemandeClose),
        programme=d.EFFACEMENT,
        leve=(d.PREMIER_CONTACT, d.ATTENTE_FRAGILE, d.ATTENTE, d.REPONSE, d.REEXAMEN),
        source=r.VIE,
    ),
    Transition(
        depuis=TERMINEES,
        quand=c.Effacer,
        qui=(Role.OPERATEUR, Role.SYSTEME),
        vers=Etat.EFFACEE,
        alors=devient(e.DemandeEffacee),
        leve=d.EFFACEMENT,
        source=r.VIE,
    ),
)

TABLE = (*RECEVOIR, *PROPOSER, *FINIR)
