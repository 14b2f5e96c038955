"""Agir : les rangées des quatre niveaux."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.incident import effets, sources
from cpts_core.workflows.qualite.incident.commandes import agir as demande
from cpts_core.workflows.qualite.incident.echeances import (
    DECLARATION_DES_EIGS,
    EIGS_A_SIGNALER,
    RAPPEL_NIVEAU_2,
)
from cpts_core.workflows.qualite.incident.etats import APRES_ANALYSE, NIVEAUX, OUVERTS, Etat
from cpts_core.workflows.qualite.incident.evenements import agir as fait
from cpts_core.workflows.qualite.incident.regles import agir as regle
from cpts_core.workflows.qualite.incident.regles.acces import acces

NIVEAU_1 = (
    Transition(
        depuis=Etat.ANALYSE,
        quand=demande.TraiterParTelephone,
        qui=Role.CELLULE_QUALITE,
        si=acces,
        vers=Etat.NIVEAU_1,
        alors=devient(fait.EntretienEngage),
        source=unite("NP-077"),
    ),
    Transition(
        depuis=Etat.NIVEAU_1,
        quand=demande.Debloquer,
        qui=Role.CELLULE_QUALITE,
        si=acces,
        vers=Etat.DEBLOQUE,
        alors=devient(fait.SituationDebloquee),
        source=unite("NP-075", "NP-077"),
    ),
)

NIVEAU_2 = (
    Transition(
        depuis=(Etat.ANALYSE, Etat.NIVEAU_1),
        quand=demande.OrienterVersUnConfrere,
        qui=Role.CELLULE_QUALITE,
        si=(acces, regle.accord_du_confrere),
        vers=Etat.NIVEAU_2,
        alors=devient(fait.ProfessionnelOriente),
        programme=RAPPEL_NIVEAU_2,
        source=unite("NP-051", "NP-079"),
    ),
    Transition(
        depuis=Etat.NIVEAU_2,
        quand=demande.OrienterVersUnConfrere,
        qui=Role.CELLULE_QUALITE,
        si=(acces, regle.orientation_close, regle.accord_du_confrere),
        alors=devient(fait.ProfessionnelOriente),
        programme=RAPPEL_NIVEAU_2,
        source=(*unite("NP-051", "NP-079"), sources.SUITE),
    ),
    Transition(
        depuis=Etat.NIVEAU_2,
        quand=demande.NoterUnRefus,
        qui=Role.CELLULE_QUALITE,
        si=(acces, regle.orientation_en_cours),
        alors=devient(fait.OrientationDeclinee),
        source=(*unite("NP-051"), sources.ENTRAIDE),
    ),
    Transition(
        depuis=Etat.NIVEAU_2,
        quand=demande.Recontacter,
        qui=Role.CELLULE_QUALITE,
        si=(acces, regle.orientation_en_cours, regle.resolution_confirmee, regle.enseignement_tire),
        vers=Etat.DEBLOQUE,
        alors=devient(fait.ResolutionConfirmee),
        leve=RAPPEL_NIVEAU_2,
        source=unite("NP-075", "NP-080"),
    ),
    Transition(
        depuis=Etat.NIVEAU_2,
        quand=demande.Recontacter,
        qui=Role.CELLULE_QUALITE,
        si=(acces, regle.orientation_en_cours, regle.resolution_infirmee, regle.reunion_d_office),
        vers=Etat.NIVEAU_3,
        alors=effets.infirmer_et_reunir,
        leve=RAPPEL_NIVEAU_2,
        source=(*unite("NP-080"), sources.SUITE),
    ),
    Transition(
        depuis=Etat.NIVEAU_2,
        quand=demande.Recontacter,
        qui=Role.CELLULE_QUALITE,
        si=(
            acces,
            regle.orientation_en_cours,
            regle.resolution_infirmee,
            regle.pas_de_reunion_d_office,
        ),
        alors=devient(fait.ResolutionInfirmee),
        leve=RAPPEL_NIVEAU_2,
        source=(*unite("NP-080"), sources.SUITE),
    ),
)

NIVEAU_3 = (
    Transition(
        depuis=(Etat.ANALYSE, Etat.NIVEAU_1),
        quand=demande.ReunirLesProfessionnels,
        qui=Role.CELLULE_QUALITE,
        si=acces,
        vers=Etat.NIVEAU_3,
        alors=effets.reunir,
        source=unite("NP-055", "NP-081"),
    ),
    Transition(
        depuis=Etat.NIVEAU_2,
        quand=demande.ReunirLesProfessionnels,
        qui=Role.CELLULE_QUALITE,
        si=(acces, regle.reunion_permise),
        vers=Etat.NIVEAU_3,
        alors=effets.reunir,
        leve=RAPPEL_NIVEAU_2,
        source=(*unite("NP-055", "NP-081"), sources.SUITE),
    ),
    Transition(
        depuis=Etat.NIVEAU_3,
        quand=demande.Debloquer,
        qui=Role.CELLULE_QUALITE,
        si=(acces, regle.actions_planifiees),
        vers=Etat.DEBLOQUE,
        alors=devient(fait.SituationDebloquee),
        source=unite("NP-075", "NP-081", "NP-086"),
    ),
)

A_TOUS_LES_NIVEAUX = (
    Transition(
        depuis=NIVEAUX,
        quand=demande.ConstaterLeBlocage,
        qui=Role.CELLULE_QUALITE,
        si=acces,
        vers=Etat.NON_DEBLOQUE,
        alors=devient(fait.BlocageConstate),
        leve=RAPPEL_NIVEAU_2,
        source=(*unite("NP-080"), sources.CLOTURE),
    ),
    Transition(
        depuis=APRES_ANALYSE,
        quand=demande.AjouterUnEnseignement,
        qui=(Role.CELLULE_QUALITE, Role.PILOTE),
        si=acces,
        alors=devient(fait.EnseignementAjoute),
        source=unite("NP-075"),
    ),
    Transition(
        depuis=OUVERTS,
        quand=demande.EcarterLeDanger,
        qui=Role.CELLULE_QUALITE,
        si=acces,
        alors=devient(fait.DangerEcarte),
        source=sources.CLOTURE,
    ),
)

NIVEAU_4 = (
    Transition(
        depuis=tuple(Etat),
        quand=demande.SignalerUnEigs,
        qui=(Role.CELLULE_QUALITE, Role.PILOTE, Role.DECLARANT, Role.SYSTEME),
        si=(acces, regle.sans_declaration),
        alors=effets.signaler,
        leve=EIGS_A_SIGNALER,
        source=(*unite("NP-063", "NP-067", "NP-090"), DECLARATION_DES_EIGS, sources.NATURE),
    ),
)

RANGEES = NIVEAU_1 + NIVEAU_2 + NIVEAU_3 + A_TOUS_LES_NIVEAUX + NIVEAU_4
