"""Écrire les conditions, les présenter à la signature, y renoncer."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.contrats.contrat_aci import sources
from cpts_core.workflows.contrats.contrat_aci.commandes import negocier as c
from cpts_core.workflows.contrats.contrat_aci.effets import negocier as effets
from cpts_core.workflows.contrats.contrat_aci.etats import EN_PROJET, Etat
from cpts_core.workflows.contrats.contrat_aci.evenements import negocier as e
from cpts_core.workflows.contrats.contrat_aci.regles import negocier as r
from cpts_core.workflows.contrats.contrat_aci.regles.signer import version_du_projet

NEGOCIER = (
    Transition(
        depuis=None,
        quand=c.OuvrirContrat,
        qui=(Role.COORDINATEUR, Role.SYSTEME),
        si=(r.version_en_vigueur, r.precedent_nomme),
        vers=Etat.NEGOCIATION,
        alors=devient(e.ContratOuvert),
        source=(*sources.SIGNATURE, sources.PARTIES),
    ),
    Transition(
        depuis=EN_PROJET,
        quand=c.EtablirLaTaille,
        qui=Role.COORDINATEUR,
        si=(r.en_projet, r.version_connue, r.population_habitee, r.millesime_passe),
        alors=effets.etablir_la_taille,
        source=sources.VIGILANCE,
    ),
    Transition(
        depuis=EN_PROJET,
        quand=c.FixerLeFonctionnement,
        qui=Role.COORDINATEUR,
        si=(r.en_projet, r.au_centime),
        alors=devient(e.FonctionnementFixe),
        source=(*sources.FINANCEMENT, sources.CONDITIONS),
    ),
    Transition(
        depuis=EN_PROJET,
        quand=c.FixerUneEnveloppe,
        qui=Role.COORDINATEUR,
        si=(r.en_projet, r.au_centime, r.missions_de_la_version, r.sans_double_compte),
        alors=devient(e.EnveloppeFixee),
        source=(*sources.FINANCEMENT, sources.CONDITIONS),
    ),
    Transition(
        depuis=EN_PROJET,
        quand=c.RetirerUneEnveloppe,
        qui=Role.COORDINATEUR,
        si=(r.en_projet, r.enveloppe_connue),
        alors=devient(e.EnveloppeRetiree),
        source=sources.CONDITIONS,
    ),
    Transition(
        depuis=EN_PROJET,
        quand=c.InscrireUneLigne,
        qui=Role.COORDINATEUR,
        si=(r.en_projet, r.au_centime),
        alors=devient(e.LigneInscrite),
        source=sources.CONDITIONS,
    ),
    Transition(
        depuis=Etat.NEGOCIATION,
        quand=c.PresenterALaSignature,
        qui=Role.COORDINATEUR,
        si=(r.conditions_ecrites, r.socles_couverts, version_du_projet),
        vers=Etat.PRET,
        alors=effets.presenter,
        source=(*sources.SIGNATURE, sources.PARTIES, sources.VIGILANCE),
    ),
    Transition(
        depuis=Etat.PRET,
        quand=c.RouvrirLaNegociation,
        qui=(Role.COORDINATEUR, Role.BUREAU, Role.CPAM, Role.ARS),
        vers=Etat.NEGOCIATION,
        alors=devient(e.NegociationRouverte),
        source=sources.PARTIES,
    ),
    Transition(
        depuis=(Etat.NEGOCIATION, Etat.PRET),
        quand=c.AbandonnerLaNegociation,
        qui=Role.BUREAU,
        vers=Etat.ABANDONNE,
        alors=devient(e.NegociationAbandonnee),
        source=sources.PARTIES,
    ),
)
