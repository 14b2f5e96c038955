"""Signer à trois, entrer en vigueur, changer par un avenant, finir."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.contrats.contrat_aci import sources
from cpts_core.workflows.contrats.contrat_aci.commandes import signer as c
from cpts_core.workflows.contrats.contrat_aci.echeances import FIN_D_ANNEE
from cpts_core.workflows.contrats.contrat_aci.effets import signer as effets
from cpts_core.workflows.contrats.contrat_aci.effets.argent import avec_les_dus
from cpts_core.workflows.contrats.contrat_aci.etats import COURANTS, Etat
from cpts_core.workflows.contrats.contrat_aci.evenements import signer as e
from cpts_core.workflows.contrats.contrat_aci.regles import negocier as n
from cpts_core.workflows.contrats.contrat_aci.regles import signer as r
from cpts_core.workflows.contrats.contrat_aci.regles.suivre import date_passee, seconde_personne

SIGNATAIRES = (Role.BUREAU, Role.CPAM, Role.ARS, Role.COORDINATEUR)
# Après une première signature, plus rien ne se modifie : la dernière n'a pas à tout revoir.
SIGNER = (
    Transition(
        depuis=Etat.PRET,
        quand=c.Signer,
        qui=SIGNATAIRES,
        si=(
            r.partie_habilitee,
            r.pas_encore_signe,
            r.projet_valide,
            r.precedent_fini,
            n.conditions_ecrites,
            n.socles_couverts,
            r.pas_la_derniere,
        ),
        alors=effets.recueillir,
        source=(*sources.SIGNATURE, sources.PARTIES),
    ),
    Transition(
        depuis=Etat.PRET,
        quand=c.Signer,
        qui=SIGNATAIRES,
        si=(r.partie_habilitee, r.projet_valide, r.derniere_signature),
        vers=Etat.SIGNE,
        alors=effets.signer_le_contrat,
        programme=FIN_D_ANNEE,
        source=(*sources.SIGNATURE, sources.PARTIES, sources.ANNEE),
    ),
    Transition(
        depuis=Etat.SIGNE,
        quand=c.SignalerUnePieceManquante,
        qui=(Role.CPAM, Role.COORDINATEUR),
        alors=devient(e.PieceManquante),
        source=(sources.ACCORD, sources.PARTIES),
    ),
    Transition(
        depuis=Etat.SIGNE,
        quand=c.ConstaterDossierComplet,
        qui=(Role.CPAM, Role.COORDINATEUR),
        si=r.constat_de_la_cpam,
        vers=Etat.EN_VIGUEUR,
        alors=avec_les_dus(effets.completer),
        source=(sources.ACCORD, sources.EXIGIBILITE),
    ),
    Transition(
        depuis=COURANTS,
        quand=c.CorrigerLaSignature,
        qui=(Role.COORDINATEUR, Role.BUREAU),
        si=(r.conditions_connues, date_passee, seconde_personne),
        alors=avec_les_dus(effets.corriger_la_signature),
        programme=FIN_D_ANNEE,
        source=(sources.ANNEE, sources.EXIGIBILITE),
    ),
    Transition(
        depuis=Etat.EN_VIGUEUR,
        quand=c.ReprendreLesConditions,
        qui=Role.COORDINATEUR,
        si=(
            r.conditions_a_reprendre,
            r.signature_datee,
            n.conditions_ecrites,
            n.socles_couverts,
        ),
        alors=avec_les_dus(effets.reprendre_les_conditions),
        programme=FIN_D_ANNEE,
        source=sources.CONDITIONS,
    ),
    Transition(
        depuis=Etat.EN_VIGUEUR,
        quand=c.PreparerUnAvenant,
        qui=Role.COORDINATEUR,
        si=(
            r.conditions_connues,
            n.version_en_vigueur,
            r.version_non_anterieure,
            r.effet_pendant_le_contrat,
        ),
        vers=Etat.AVENANT,
        alors=devient(e.AvenantPrepare),
        source=sources.AVENANT,
    ),
    Transition(
        depuis=Etat.AVENANT,
        quand=c.Signer,
        qui=SIGNATAIRES,
        si=(
            r.partie_habilitee,
            r.pas_encore_signe,
            r.conditions_connues,
            r.version_du_projet,
            n.socles_couverts,
            r.pas_la_derniere,
        ),
        alors=effets.recueillir,
        source=(sources.PARTIES, sources.AVENANT),
    ),
    Transition(
        depuis=Etat.AVENANT,
        quand=c.Signer,
        qui=SIGNATAIRES,
        si=(r.partie_habilitee, r.derniere_signature),
        vers=Etat.EN_VIGUEUR,
        alors=avec_les_dus(effets.signer_l_avenant),
        source=(sources.PARTIES, sources.AVENANT),
    ),
    Transition(
        depuis=Etat.AVENANT,
        quand=c.AbandonnerLAvenant,
        qui=(Role.COORDINATEUR, Role.BUREAU),
        si=r.conditions_connues,
        vers=Etat.EN_VIGUEUR,
        alors=devient(e.AvenantAbandonne),
        source=sources.AVENANT,
    ),
    Transition(
        depuis=Etat.EN_VIGUEUR,
        quand=c.ConvenirDuRenouvellement,
        qui=Role.BUREAU,
        si=r.aucun_suivant,
        alors=effets.renouveler,
        source=sources.PARTIES,
    ),
    Transition(
        depuis=COURANTS,
        quand=c.Resilier,
        qui=SIGNATAIRES,
        si=r.partie_habilitee,
        vers=Etat.RESILIE,
        alors=effets.resilier,
        leve=FIN_D_ANNEE,
        source=(sources.PARTIES, sources.EXIGIBILITE),
    ),
)
