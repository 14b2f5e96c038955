"""Du territoire à décrire aux orientations validées."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.projet.diagnostic_territorial import commandes as c
from cpts_core.workflows.projet.diagnostic_territorial import evenements as e
from cpts_core.workflows.projet.diagnostic_territorial import regles as r
from cpts_core.workflows.projet.diagnostic_territorial.etats import (
    A_CONCLURE,
    AU_TRAVAIL,
    AVANT_VALIDATION,
    DESCRIPTIFS,
    OUVERTS,
    Etat,
)

RECUEILLIR = (
    Transition(
        depuis=None,
        quand=c.OuvrirLeDiagnostic,
        qui=Role.COORDINATEUR,
        vers=Etat.OUVERT,
        alors=devient(e.DiagnosticOuvert),
        source=unite("NP-011"),
    ),
    Transition(
        depuis=DESCRIPTIFS,
        quand=c.DecrireLeTerritoire,
        qui=Role.COORDINATEUR,
        alors=devient(e.TerritoireDecrit),
        source=unite("NP-013", "NP-039"),
    ),
    Transition(
        depuis=DESCRIPTIFS,
        quand=c.ChoisirLaMethode,
        qui=Role.COORDINATEUR,
        alors=devient(e.MethodeChoisie),
        source=unite("NP-013"),
    ),
    Transition(
        depuis=AVANT_VALIDATION,
        quand=c.AssocierUnActeur,
        qui=Role.COORDINATEUR,
        alors=devient(e.ActeurAssocie),
        source=unite("NP-012"),
    ),
    Transition(
        depuis=Etat.OUVERT,
        quand=c.LancerLaCollecte,
        qui=Role.COORDINATEUR,
        si=r.cadre_decrit,
        vers=Etat.COLLECTE,
        alors=devient(e.CollecteLancee),
        source=unite("NP-013"),
    ),
    Transition(
        depuis=AU_TRAVAIL,
        quand=c.VerserUneDonnee,
        qui=Role.COORDINATEUR,
        alors=devient(e.DonneeVersee),
        source=unite("NP-013"),
    ),
    Transition(
        depuis=AU_TRAVAIL,
        quand=c.RecenserUnBesoin,
        qui=Role.COORDINATEUR,
        si=r.besoin_nouveau,
        alors=devient(e.BesoinRecense),
        source=unite("NP-011", "PS-003"),
    ),
)

CONCLURE = (
    Transition(
        depuis=Etat.COLLECTE,
        quand=c.PasserALAnalyse,
        qui=Role.COORDINATEUR,
        si=r.donnees_recueillies,
        vers=Etat.ANALYSE,
        alors=devient(e.AnalyseCommencee),
        source=unite("NP-013"),
    ),
    Transition(
        depuis=A_CONCLURE,
        quand=c.ConsignerUnConstat,
        qui=Role.COORDINATEUR,
        alors=devient(e.ConstatConsigne),
        source=unite("NP-012"),
    ),
    Transition(
        depuis=A_CONCLURE,
        quand=c.RetenirUneOrientation,
        qui=Role.COORDINATEUR,
        si=(r.orientation_nouvelle, r.besoins_recenses),
        alors=devient(e.OrientationRetenue),
        source=unite("NP-013", "PS-003"),
    ),
    Transition(
        depuis=A_CONCLURE,
        quand=c.EcarterUneOrientation,
        qui=Role.COORDINATEUR,
        si=r.orientation_connue,
        alors=devient(e.OrientationEcartee),
        source=r.RETOURS,
    ),
    Transition(
        depuis=A_CONCLURE,
        quand=c.RestituerLeDiagnostic,
        qui=Role.COORDINATEUR,
        si=r.analyse_entiere,
        vers=Etat.RESTITUE,
        alors=devient(e.DiagnosticRestitue),
        source=unite("NP-012", "NP-013"),
    ),
    Transition(
        depuis=Etat.RESTITUE,
        quand=c.ReprendreLAnalyse,
        qui=Role.COORDINATEUR,
        vers=Etat.ANALYSE,
        alors=devient(e.AnalyseReprise),
        source=r.RETOURS,
    ),
    Transition(
        depuis=Etat.RESTITUE,
        quand=c.ValiderLeDiagnostic,
        qui=Role.BUREAU,
        si=(r.familles_presentes, r.usagers_entendus),
        vers=Etat.VALIDE,
        alors=devient(e.DiagnosticValide),
        source=unite("NP-004", "NP-012"),
    ),
    Transition(
        depuis=Etat.VALIDE,
        quand=c.ReviserLeDiagnostic,
        qui=Role.COORDINATEUR,
        vers=Etat.REVISE,
        alors=devient(e.DiagnosticRevise),
        source=r.RETOURS,
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.ArchiverLeDiagnostic,
        qui=Role.BUREAU,
        vers=Etat.ARCHIVE,
        alors=devient(e.DiagnosticArchive),
        source=r.RETOURS,
    ),
)
