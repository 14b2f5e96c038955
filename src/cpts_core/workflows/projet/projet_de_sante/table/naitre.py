"""De l'idée à la rédaction."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.projet.projet_de_sante.commandes import ecrire as c
from cpts_core.workflows.projet.projet_de_sante.dossier import Projet
from cpts_core.workflows.projet.projet_de_sante.etats import AVANT_REDACTION, OUVERTS, Etat
from cpts_core.workflows.projet.projet_de_sante.evenements import ecrire as e
from cpts_core.workflows.projet.projet_de_sante.regles import ecrire as r

LETTRE = Interpretation("0062", "la lettre d'intention est un usage régional")


def echange(
    projet: Projet, demande: c.ConsignerUnEchange, circonstances: Circonstances
) -> e.EchangeConsigne:
    """Un échange porte le jour où il a eu lieu, non celui où il est saisi."""
    jour = circonstances.calendrier.jour(circonstances.survenu_le)
    return e.EchangeConsigne(le=jour, objet=demande.objet)


NAITRE = (
    Transition(
        depuis=None,
        quand=c.OuvrirLeProjet,
        qui=Role.COORDINATEUR,
        si=(r.version_parue, r.porteurs_soignants, r.appel_justifie),
        vers=Etat.EMERGENCE,
        alors=devient(e.ProjetOuvert),
        source=unite("NP-004", "NP-009"),
    ),
    Transition(
        depuis=None,
        quand=c.OuvrirUneVersion,
        qui=Role.SYSTEME,
        vers=Etat.REDACTION,
        alors=devient(e.VersionOuverte),
        source=r.VERSIONS,
    ),
    Transition(
        depuis=Etat.EMERGENCE,
        quand=c.DeposerLaLettre,
        qui=Role.COORDINATEUR,
        vers=Etat.LETTRE_DEPOSEE,
        alors=devient(e.LettreDeposee),
        source=LETTRE,
    ),
    Transition(
        depuis=Etat.LETTRE_DEPOSEE,
        quand=c.ConsignerLaValidationDeLaLettre,
        qui=(Role.COORDINATEUR, Role.ARS),
        vers=Etat.LETTRE_VALIDEE,
        alors=devient(e.LettreValidee),
        source=LETTRE,
    ),
    Transition(
        depuis=AVANT_REDACTION,
        quand=c.EngagerLaRedaction,
        qui=Role.COORDINATEUR,
        vers=Etat.REDACTION,
        alors=devient(e.RedactionEngagee),
        source=(*unite("NP-005"), LETTRE),
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.ConsignerUnEchange,
        qui=(Role.COORDINATEUR, Role.ARS),
        alors=echange,
        source=unite("NP-008"),
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.SuivreLaDemandeFir,
        qui=Role.COORDINATEUR,
        si=r.suite_fir_possible,
        alors=devient(e.DemandeFirSuivie),
        source=unite("NP-037"),
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.RattacherUnePiece,
        qui=(Role.SYSTEME, Role.COORDINATEUR),
        si=r.piece_attendue,
        alors=devient(e.PieceRattachee),
        source=unite("NP-005", "NP-021"),
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.ChangerDeVersion,
        qui=Role.COORDINATEUR,
        si=(r.version_parue, r.version_suivante),
        alors=devient(e.VersionChangee),
        source=r.VERSIONS,
    ),
)
