"""Les deux volets, jusqu'à la clôture par l'ARS."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.declaration_eigs import commandes as c
from cpts_core.workflows.qualite.declaration_eigs import evenements as e
from cpts_core.workflows.qualite.declaration_eigs import regles as r
from cpts_core.workflows.qualite.declaration_eigs.echeances import (
    COMPLEMENT,
    DEUX_VOLETS,
    EVALUATION,
    TOLERANCE,
    VOLET_1,
    VOLET_2,
)
from cpts_core.workflows.qualite.declaration_eigs.etats import (
    AVANT_LE_VOLET_1,
    AVANT_LE_VOLET_2,
    CHEZ_L_ARS,
    Etat,
)
from cpts_core.workflows.qualite.declaration_eigs.lectures import acces
from cpts_core.workflows.qualite.declaration_eigs.table.evaluer import PARTIES

TRANSMETTRE = (
    Transition(
        depuis=AVANT_LE_VOLET_1,
        quand=c.PreparerLeVolet1,
        qui=PARTIES,
        si=acces,
        alors=devient(e.Volet1Prepare),
        source=unite("NP-069"),
    ),
    Transition(
        depuis=AVANT_LE_VOLET_1,
        quand=c.TransmettreLeVolet1,
        qui=PARTIES,
        si=(acces, r.par_le_professionnel),
        vers=Etat.VOLET_1_TRANSMIS,
        alors=devient(e.Volet1Transmis),
        programme=VOLET_2,
        leve=(EVALUATION, VOLET_1, TOLERANCE),
        source=(*unite("NP-068", "NP-090"), r.OBLIGATION, r.DESTINATAIRE),
    ),
    Transition(
        depuis=Etat.VOLET_1_TRANSMIS,
        quand=c.ConsignerLAccuse,
        qui=PARTIES,
        si=acces,
        vers=Etat.VOLET_2_DU,
        alors=devient(e.AccuseRecu),
        programme=VOLET_2,
        source=r.DESTINATAIRE,
    ),
    Transition(
        depuis=CHEZ_L_ARS,
        quand=c.PreparerLeVolet2,
        qui=PARTIES,
        si=acces,
        alors=devient(e.Volet2Prepare),
        source=unite("NP-069"),
    ),
    Transition(
        depuis=AVANT_LE_VOLET_2,
        quand=c.TransmettreLeVolet2,
        qui=PARTIES,
        si=(acces, r.par_le_professionnel, r.causes_analysees),
        vers=Etat.VOLET_2_TRANSMIS,
        alors=devient(e.Volet2Transmis),
        leve=(VOLET_2, COMPLEMENT),
        source=(*unite("NP-090"), DEUX_VOLETS),
    ),
    Transition(
        depuis=Etat.VOLET_2_TRANSMIS,
        quand=c.ConsignerLaDemandeDeComplement,
        qui=PARTIES,
        si=acces,
        vers=Etat.COMPLEMENT_DEMANDE,
        alors=devient(e.ComplementDemande),
        programme=COMPLEMENT,
        source=r.DESTINATAIRE,
    ),
    Transition(
        depuis=Etat.COMPLEMENT_DEMANDE,
        quand=c.ReprendreLeVolet2,
        qui=PARTIES,
        si=acces,
        vers=Etat.VOLET_2_DU,
        alors=devient(e.Volet2Repris),
        source=r.DESTINATAIRE,
    ),
    Transition(
        depuis=CHEZ_L_ARS,
        quand=c.ConsignerLaCloture,
        qui=PARTIES,
        si=acces,
        vers=Etat.CLOS_PAR_L_ARS,
        alors=devient(e.ClotureConsignee),
        source=r.DESTINATAIRE,
    ),
    Transition(
        depuis=AVANT_LE_VOLET_1,
        quand=c.InformerLeRepresentant,
        qui=PARTIES,
        si=(acces, r.par_ecrit),
        vers=Etat.REPRESENTANT_INFORME,
        alors=devient(e.RepresentantInforme),
        source=r.DECLARANT,
    ),
    Transition(
        depuis=tuple(Etat),
        quand=c.RattacherReunion,
        qui=Role.SYSTEME,
        alors=devient(e.ReunionRattachee),
        source=r.DESTINATAIRE,
    ),
)
