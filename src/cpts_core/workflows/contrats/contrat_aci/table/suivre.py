"""Démarrages, années de contrat, sommes dues et reçues."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.contrats.contrat_aci import sources
from cpts_core.workflows.contrats.contrat_aci.commandes import suivre as c
from cpts_core.workflows.contrats.contrat_aci.echeances import FIN_D_ANNEE
from cpts_core.workflows.contrats.contrat_aci.effets import suivre as effets
from cpts_core.workflows.contrats.contrat_aci.effets.argent import avec_les_dus
from cpts_core.workflows.contrats.contrat_aci.etats import COURANTS, TERMINES, Etat
from cpts_core.workflows.contrats.contrat_aci.evenements import suivre as e
from cpts_core.workflows.contrats.contrat_aci.regles import suivre as r
from cpts_core.workflows.contrats.contrat_aci.regles.negocier import au_centime
from cpts_core.workflows.contrats.contrat_aci.regles.signer import (
    aucun_suivant,
    conditions_connues,
    suivant_ouvert,
)

SUIVRE = (
    Transition(
        depuis=COURANTS,
        quand=c.ConstaterUnDemarrage,
        qui=(Role.COORDINATEUR, Role.SYSTEME),
        si=(
            conditions_connues,
            r.mission_du_contrat,
            r.pas_encore_demarree,
            r.demarree_a_temps,
            r.date_passee,
        ),
        alors=avec_les_dus(effets.constater_un_demarrage),
        source=(sources.ACCORD, sources.EXIGIBILITE),
    ),
    Transition(
        depuis=COURANTS,
        quand=c.CorrigerUnDemarrage,
        qui=(Role.COORDINATEUR, Role.BUREAU),
        si=(r.deja_demarree, r.demarree_a_temps, r.date_passee, r.seconde_personne),
        alors=avec_les_dus(devient(e.DemarrageCorrige)),
        source=sources.EXIGIBILITE,
    ),
    Transition(
        depuis=COURANTS,
        quand=c.ConstaterUneLigneDue,
        qui=(Role.COORDINATEUR, Role.CPAM),
        si=(r.ligne_prevue, r.ligne_pas_encore_due, r.date_passee),
        alors=avec_les_dus(devient(e.LigneConstatee)),
        source=sources.CONDITIONS,
    ),
    Transition(
        depuis=COURANTS,
        quand=c.AcheverLAnnee,
        qui=Role.SYSTEME,
        si=(r.annee_finie, r.pas_la_derniere_annee),
        alors=avec_les_dus(effets.achever_l_annee),
        programme=FIN_D_ANNEE,
        source=(sources.ACCORD, sources.ANNEE, sources.EXIGIBILITE),
    ),
    Transition(
        depuis=COURANTS,
        quand=c.AcheverLAnnee,
        qui=Role.SYSTEME,
        si=(r.annee_finie, r.derniere_annee, aucun_suivant),
        vers=Etat.ECHU,
        alors=avec_les_dus(effets.achever_l_annee),
        leve=FIN_D_ANNEE,
        source=(sources.ACCORD, sources.ANNEE, sources.EXIGIBILITE),
    ),
    Transition(
        depuis=COURANTS,
        quand=c.AcheverLAnnee,
        qui=Role.SYSTEME,
        si=(r.annee_finie, r.derniere_annee, suivant_ouvert),
        vers=Etat.RENOUVELE,
        alors=avec_les_dus(effets.achever_l_annee),
        leve=FIN_D_ANNEE,
        source=(sources.ACCORD, sources.ANNEE, sources.EXIGIBILITE),
    ),
    Transition(
        depuis=(*COURANTS, *TERMINES),
        quand=c.PorterLaPartVariable,
        qui=Role.SYSTEME,
        si=(conditions_connues, r.annee_a_solder, r.parts_dans_les_enveloppes),
        alors=avec_les_dus(effets.porter_la_part_variable),
        source=(sources.DIALOGUE, sources.EXIGIBILITE),
    ),
    Transition(
        depuis=(*COURANTS, *TERMINES),
        quand=c.ConsignerUnVersement,
        qui=(Role.COORDINATEUR, Role.CPAM, Role.ARS),
        si=(r.payeur_plausible, r.date_passee, au_centime),
        alors=devient(e.VersementRecu),
        source=(*sources.FINANCEMENT, sources.EXIGIBILITE),
    ),
)
