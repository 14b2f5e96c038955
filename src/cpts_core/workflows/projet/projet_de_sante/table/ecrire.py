"""Écrire les trois parties, jusqu'au dossier complet."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.projet.projet_de_sante.commandes import ecrire as c
from cpts_core.workflows.projet.projet_de_sante.commandes import instruire as ci
from cpts_core.workflows.projet.projet_de_sante.etats import EN_ECRITURE, Etat
from cpts_core.workflows.projet.projet_de_sante.evenements import ecrire as e
from cpts_core.workflows.projet.projet_de_sante.evenements import instruire as ei
from cpts_core.workflows.projet.projet_de_sante.regles import ecrire as r

ECRIRE = (
    Transition(
        depuis=EN_ECRITURE,
        quand=c.FixerUnObjectif,
        qui=Role.COORDINATEUR,
        alors=devient(e.ObjectifFixe),
        source=unite("NP-004", "NP-005"),
    ),
    Transition(
        depuis=EN_ECRITURE,
        quand=c.AssocierUnActeur,
        qui=Role.COORDINATEUR,
        alors=devient(e.ActeurAssocie),
        source=unite("NP-005"),
    ),
    Transition(
        depuis=EN_ECRITURE,
        quand=c.DecrireUneArticulation,
        qui=Role.COORDINATEUR,
        alors=devient(e.ArticulationDecrite),
        source=unite("NP-021"),
    ),
    Transition(
        depuis=EN_ECRITURE,
        quand=c.ConstaterQuAucunProjetNEstVoisin,
        qui=Role.COORDINATEUR,
        alors=devient(e.AucunProjetVoisin),
        source=unite("NP-021"),
    ),
    Transition(
        depuis=Etat.REDACTION,
        quand=c.EngagerLaTroisiemePartie,
        qui=Role.COORDINATEUR,
        si=r.cadre_connu,
        alors=devient(e.TroisiemePartieEngagee),
        source=unite("NP-021"),
    ),
    Transition(
        depuis=Etat.REDACTION,
        quand=c.ProgrammerUneAction,
        qui=Role.COORDINATEUR,
        si=(r.objectif_du_projet, r.action_du_projet, r.dates_d_une_annee, r.dates_libres),
        alors=devient(e.ActionProgrammee),
        source=unite("NP-005", "NP-006"),
    ),
    Transition(
        depuis=Etat.REDACTION,
        quand=c.CroiserLaGrille,
        qui=Role.COORDINATEUR,
        si=r.mission_de_la_version,
        alors=devient(e.GrilleCroisee),
        source=unite("NP-036"),
    ),
    Transition(
        depuis=EN_ECRITURE,
        quand=c.NommerUnPartenaire,
        qui=Role.COORDINATEUR,
        si=(r.mission_de_la_version, r.convention_du_projet),
        alors=devient(e.PartenaireNomme),
        source=unite("NP-041"),
    ),
    Transition(
        depuis=EN_ECRITURE,
        quand=c.JoindreUneAnnexe,
        qui=Role.COORDINATEUR,
        alors=devient(e.AnnexeJointe),
        source=unite("NP-013", "NP-025", "NP-041"),
    ),
    Transition(
        depuis=Etat.REDACTION,
        quand=ci.DeclarerLeDossierComplet,
        qui=Role.COORDINATEUR,
        si=r.dossier_complet,
        vers=Etat.COMPLET,
        alors=devient(ei.DossierComplet),
        source=r.CONTENU,
    ),
)
