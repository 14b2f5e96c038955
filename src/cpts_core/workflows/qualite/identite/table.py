"""La vie d'une identité, de la déclaration à la purge."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Echeance, Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.identite import commandes as c
from cpts_core.workflows.qualite.identite import evenements as e
from cpts_core.workflows.qualite.identite import regles as r
from cpts_core.workflows.qualite.identite.etats import GARDEE, Etat
from cpts_core.workflows.qualite.identite.lectures import acces

PURGE = Echeance(
    nom="PURGE",
    libelle="purge de l'identité",
    delai="purge_identite",
    compte_de="termine_le",
    qui=Role.OPERATEUR,
    alors=c.Purger,
    source=r.VIE,
)

VIVRE = (
    Transition(
        depuis=None,
        quand=c.OuvrirIdentite,
        qui=Role.SYSTEME,
        vers=Etat.EN_CLAIR,
        alors=devient(e.IdentiteOuverte),
        source=unite("NP-061"),
    ),
    Transition(
        depuis=Etat.EN_CLAIR,
        quand=c.CorrigerLesCoordonnees,
        qui=Role.CELLULE_QUALITE,
        si=(acces, r.une_coordonnee),
        alors=devient(e.CoordonneesCorrigees),
        source=unite("NP-061"),
    ),
    Transition(
        depuis=Etat.EN_CLAIR,
        quand=c.Pseudonymiser,
        qui=(Role.CELLULE_QUALITE, Role.SYSTEME),
        si=acces,
        vers=Etat.PSEUDONYMISEE,
        alors=devient(e.IdentitePseudonymisee),
        source=(*unite("NP-060"), r.VIE),
    ),
    Transition(
        depuis=(Etat.PSEUDONYMISEE, Etat.PURGEE),
        quand=c.Pseudonymiser,
        qui=Role.SYSTEME,
        alors=devient(e.IdentiteDejaProtegee),
        source=r.VIE,
    ),
    Transition(
        depuis=Etat.PSEUDONYMISEE,
        quand=c.Reidentifier,
        qui=Role.CELLULE_QUALITE,
        si=acces,
        vers=Etat.EN_CLAIR,
        alors=devient(e.IdentiteRetrouvee),
        source=r.VIE,
    ),
)

GELER = (
    Transition(
        depuis=GARDEE,
        quand=c.Geler,
        qui=(Role.OPERATEUR, Role.CELLULE_QUALITE),
        si=(acces, r.sans_gel),
        alors=devient(e.GelPose),
        source=r.VIE,
    ),
    Transition(
        depuis=GARDEE,
        quand=c.LeverLeGel,
        qui=(Role.OPERATEUR, Role.CELLULE_QUALITE),
        si=(acces, r.gelee),
        alors=devient(e.GelLeve),
        programme=PURGE,
        source=r.VIE,
    ),
)

PURGER = (
    Transition(
        depuis=GARDEE,
        quand=c.Purger,
        qui=(Role.OPERATEUR, Role.SYSTEME),
        si=(r.retour_fait, r.enquete_close, r.declaration_terminee, r.sans_gel),
        vers=Etat.PURGEE,
        alors=devient(e.IdentitePurgee),
        leve=PURGE,
        source=(*unite("NP-060"), r.VIE),
    ),
    Transition(
        depuis=GARDEE,
        quand=c.ConstaterLaFin,
        qui=Role.SYSTEME,
        si=r.incident_termine,
        alors=devient(e.SuiviTermine),
        programme=PURGE,
        source=r.VIE,
    ),
    Transition(
        depuis=GARDEE,
        quand=c.ConstaterLaFin,
        qui=Role.SYSTEME,
        si=r.incident_en_cours,
        alors=devient(e.SuiviPartielTermine),
        source=r.VIE,
    ),
    Transition(
        depuis=Etat.PURGEE,
        quand=c.ConstaterLaFin,
        qui=Role.SYSTEME,
        alors=devient(e.IdentiteDejaProtegee),
        source=r.VIE,
    ),
    Transition(
        depuis=tuple(Etat),
        quand=c.RattacherReunion,
        qui=Role.SYSTEME,
        alors=devient(e.ReunionRattachee),
        source=r.VIE,
    ),
    Transition(
        depuis=tuple(Etat),
        quand=c.RattacherDeclaration,
        qui=Role.SYSTEME,
        alors=devient(e.DeclarationRattachee),
        source=r.VIE,
    ),
)

TABLE = (*VIVRE, *GELER, *PURGER)
