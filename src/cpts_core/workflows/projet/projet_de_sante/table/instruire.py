"""Déposer, recueillir les avis, valider ou s'opposer, mettre en œuvre, finir."""

from typing import Any

from cpts_core.kernel.champs import Reference
from cpts_core.kernel.evolution import devient
from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.projet.projet_de_sante.commandes import instruire as c
from cpts_core.workflows.projet.projet_de_sante.dossier import Projet
from cpts_core.workflows.projet.projet_de_sante.echeances import DECISION
from cpts_core.workflows.projet.projet_de_sante.etats import (
    A_INSTRUIRE,
    EN_VIGUEUR,
    FINALS,
    OUVERTS,
    SOUS_AVIS,
    Etat,
)
from cpts_core.workflows.projet.projet_de_sante.evenements import instruire as e
from cpts_core.workflows.projet.projet_de_sante.regles import instruire as r
from cpts_core.workflows.projet.projet_de_sante.regles.ecrire import VERSIONS, dossier_complet

FIN = Interpretation("0062", "finir un projet")


def validation(
    projet: Projet, demande: c.ValiderLeProjet, circonstances: Circonstances
) -> e.ProjetValide:
    """La validation expresse vaut du jour de la décision."""
    jour = circonstances.calendrier.jour(circonstances.survenu_le)
    return e.ProjetValide(decision=demande.decision, valide_le=jour)


def silence(
    projet: Projet, demande: Any, circonstances: Circonstances
) -> e.ValidationTaciteConstatee:
    """Le silence vaut validation du dernier jour du délai, quel que soit le jour du constat."""
    return e.ValidationTaciteConstatee(valide_le=r.fin_du_delai(projet, circonstances))


def preparation(
    projet: Projet, demande: c.PreparerUneVersion, circonstances: Circonstances
) -> e.VersionPreparee:
    """La nouvelle version est un dossier neuf, que le système ouvre à côté."""
    return e.VersionPreparee(motif=demande.motif, suite=Reference(circonstances.tirage))


INSTRUIRE = (
    Transition(
        depuis=(Etat.COMPLET, Etat.OPPOSE),
        quand=c.RemettreEnRedaction,
        qui=Role.COORDINATEUR,
        vers=Etat.REDACTION,
        alors=devient(e.RedactionReprise),
        source=FIN,
    ),
    Transition(
        depuis=Etat.COMPLET,
        quand=c.DeposerLeProjet,
        qui=Role.COORDINATEUR,
        si=(dossier_complet, r.referent_rencontre),
        vers=Etat.DEPOSE,
        alors=devient(e.ProjetDepose),
        programme=DECISION,
        source=unite("NP-008", "NP-009", "PS-043"),
    ),
    Transition(
        depuis=Etat.DEPOSE,
        quand=c.OuvrirLInstruction,
        qui=(Role.ARS, Role.COORDINATEUR),
        vers=Etat.EN_INSTRUCTION,
        alors=devient(e.InstructionOuverte),
        programme=DECISION,
        source=unite("NP-009", "PS-043"),
    ),
    Transition(
        depuis=SOUS_AVIS,
        quand=c.DemanderUnAvis,
        qui=(Role.ARS, Role.CPAM, Role.COORDINATEUR),
        si=(r.profession_dite, r.avis_nouveau),
        alors=devient(e.AvisDemande),
        source=unite("PS-043"),
    ),
    Transition(
        depuis=SOUS_AVIS,
        quand=c.RendreUnAvis,
        qui=(Role.ARS, Role.CPAM, Role.URPS, Role.COORDINATEUR),
        si=(r.avis_demande, r.avis_authentique),
        alors=devient(e.AvisRendu),
        source=unite("PS-044"),
    ),
    Transition(
        depuis=A_INSTRUIRE,
        quand=c.ValiderLeProjet,
        qui=(Role.ARS, Role.COORDINATEUR),
        vers=Etat.VALIDE,
        alors=validation,
        leve=DECISION,
        source=r.HORLOGE,
    ),
    Transition(
        depuis=A_INSTRUIRE,
        quand=c.ConstaterLaValidationTacite,
        qui=Role.SYSTEME,
        si=r.delai_ecoule,
        vers=Etat.VALIDE,
        alors=silence,
        leve=DECISION,
        source=r.HORLOGE,
    ),
    Transition(
        depuis=A_INSTRUIRE,
        quand=c.ConsignerLOpposition,
        qui=(Role.ARS, Role.COORDINATEUR),
        si=r.dans_le_delai,
        vers=Etat.OPPOSE,
        alors=devient(e.OppositionConsignee),
        leve=DECISION,
        source=r.HORLOGE,
    ),
    Transition(
        depuis=EN_VIGUEUR,
        quand=c.ConsignerLOpposition,
        qui=(Role.ARS, Role.COORDINATEUR),
        si=(r.validation_tacite, r.dans_le_delai),
        vers=Etat.OPPOSE,
        alors=devient(e.OppositionConsignee),
        source=r.HORLOGE,
    ),
)

METTRE_EN_OEUVRE = (
    Transition(
        depuis=Etat.VALIDE,
        quand=c.PasserOutre,
        qui=Role.BUREAU,
        si=r.avis_a_franchir,
        alors=devient(e.PasseOutre),
        source=r.OUTRE,
    ),
    Transition(
        depuis=Etat.VALIDE,
        quand=c.MettreEnOeuvre,
        qui=Role.BUREAU,
        si=r.avis_favorables,
        vers=Etat.EN_OEUVRE,
        alors=devient(e.ProjetMisEnOeuvre),
        source=unite("PS-044"),
    ),
    Transition(
        depuis=EN_VIGUEUR,
        quand=c.PreparerUneVersion,
        qui=Role.COORDINATEUR,
        si=r.sans_suite,
        alors=preparation,
        source=VERSIONS,
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.ConstaterLeRemplacement,
        qui=Role.SYSTEME,
        vers=Etat.CLOS,
        alors=devient(e.ProjetRemplace),
        source=VERSIONS,
    ),
    Transition(
        depuis=FINALS,
        quand=c.ConstaterLeRemplacement,
        qui=Role.SYSTEME,
        alors=devient(e.ProjetRemplace),
        source=VERSIONS,
    ),
    Transition(
        depuis=tuple(Etat),
        quand=c.ConstaterLAbandonDeLaSuite,
        qui=Role.SYSTEME,
        alors=devient(e.SuiteAbandonnee),
        source=VERSIONS,
    ),
    Transition(
        depuis=Etat.EN_OEUVRE,
        quand=c.CloreLeProjet,
        qui=Role.BUREAU,
        vers=Etat.CLOS,
        alors=devient(e.ProjetClos),
        source=FIN,
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.AbandonnerLeProjet,
        qui=Role.BUREAU,
        vers=Etat.ABANDONNE,
        alors=devient(e.ProjetAbandonne),
        source=FIN,
    ),
)
