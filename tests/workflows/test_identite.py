"""L'identité du déclarant : lisible quand il le faut, effacée quand plus rien ne s'y oppose."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import product
from typing import TYPE_CHECKING

import pytest

from cpts_core.kernel.champs import Sensibilite, descriptions
from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.errors import DroitInsuffisant, PasDansCetEtat
from cpts_core.kernel.generiques import ConstaterEcheance, Rectifier
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.messages import Lie
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.index import Registre
from cpts_core.workflows.qualite.identite import IDENTITE, regles
from cpts_core.workflows.qualite.identite import commandes as c
from cpts_core.workflows.qualite.identite.etats import Etat
from tests.workflows.autour import (
    MIDI,
    autour,
    derouler,
    echeances,
    faisables,
    incident_lie,
    motifs,
    refus,
)

if TYPE_CHECKING:
    from cpts_core.kernel.messages import Circonstances, Dossier

OUVRIR = c.OuvrirIdentite(
    incident="incident-1", nom="n", prenom="p", telephone="t", heure_de_rappel="h"
)
RESTITUE = datetime(2025, 3, 20, 9, tzinfo=UTC)


def systeme(etat: str = "CLOS", le: datetime = MIDI, **autres: object) -> Circonstances:
    lies = {**incident_lie(etat), **autres}
    return autour("systeme", Role.SYSTEME, le=le, lies=lies)


def operateur(lies: dict[str, tuple[Lie, ...]]) -> Circonstances:
    return autour("Dominique", Role.OPERATEUR, lies=lies)


def ouverte() -> Dossier:
    return derouler(IDENTITE, (OUVRIR, systeme("RECU")))


def cachee() -> Dossier:
    return derouler(IDENTITE, (c.Pseudonymiser(), systeme("ANALYSE")), depuis=ouverte())


# --- Lisible, cachée -----------------------------------------------------------------------------


def test_l_analyse_cache_l_identite_et_une_raison_la_rend() -> None:
    assert cachee().etat is Etat.PSEUDONYMISEE
    demande = (c.Reidentifier(raison="rappeler"), autour(lies=incident_lie("ANALYSE")))
    rendue = derouler(IDENTITE, demande, depuis=cachee())
    assert rendue.etat is Etat.EN_CLAIR
    pas = (c.Pseudonymiser(), autour(lies=incident_lie("ANALYSE")))
    assert derouler(IDENTITE, pas, depuis=rendue).etat is Etat.PSEUDONYMISEE


def test_la_raison_d_une_reidentification_est_exigee_et_gardee() -> None:
    assert descriptions(c.Reidentifier)["raison"].obligatoire
    demande = c.Reidentifier(raison="rappeler")
    reponse = decide(IDENTITE, cachee(), demande, autour(lies=incident_lie("ANALYSE")))
    assert isinstance(reponse, Decision)
    assert [e.raison for e in reponse.evenements] == ["rappeler"]


def test_qui_ne_suit_pas_l_incident_ne_reidentifie_pas() -> None:
    etranger = autour("Camille", lies=incident_lie("ANALYSE"))
    assert motifs(refus(IDENTITE, cachee(), c.Reidentifier(raison="x"), etranger)) == {
        "il faut que ce dossier vous soit ouvert"
    }


def test_les_coordonnees_ne_se_montrent_qu_en_clair() -> None:
    assert IDENTITE.en_clair == (Etat.EN_CLAIR,)
    identites = {
        nom
        for nom, d in descriptions(IDENTITE.donnees).items()
        if d.sensibilite is Sensibilite.IDENTIFIANT
    }
    assert identites == {"nom", "prenom", "telephone", "heure_de_rappel"}


def test_rectifier_ne_remet_rien_dans_une_identite_purgee() -> None:
    purgee = derouler(IDENTITE, (c.Purger(), systeme()), depuis=cachee())
    for champ in ("nom", "prenom", "telephone", "heure_de_rappel"):
        demande = Rectifier(champ=champ, nouvelle="Martin", motif="retrouvé")
        assert motifs(refus(IDENTITE, purgee, demande, autour())) == {
            "il faut que le champ existe et puisse être corrigé"
        }


# --- Purger --------------------------------------------------------------------------------------

INCIDENTS = {
    "en cours": (incident_lie("NIVEAU_3"), False),
    "restitué": (incident_lie("RESTITUE", restitue_le=RESTITUE), True),
    "clos": (incident_lie("CLOS"), True),
    "retiré": (incident_lie("RETIRE"), True),
}
REUNIONS = {
    "aucune": ({}, True),
    "ouverte": ({"reunion": (Lie("r", "ACTIONS_PLANIFIEES", {"enquete_close_le": None}),)}, False),
    "close": (
        {"reunion": (Lie("r", "ACTIONS_PLANIFIEES", {"enquete_close_le": RESTITUE}),)},
        True,
    ),
    "annulée": ({"reunion": (Lie("r", "ANNULEE", {"enquete_close_le": None}),)}, True),
}
DECLARATIONS = {
    "aucune": ({}, True),
    "à évaluer": ({"declaration": (Lie("d", "A_EVALUER", {}),)}, False),
    "volet 2 dû": ({"declaration": (Lie("d", "VOLET_2_DU", {}),)}, False),
    "non concerné": ({"declaration": (Lie("d", "NON_CONCERNE", {}),)}, True),
    "close": ({"declaration": (Lie("d", "CLOS_PAR_L_ARS", {}),)}, True),
}


@pytest.mark.parametrize("gelee", [False, True])
def test_la_purge_dit_tout_ce_qui_s_y_oppose(gelee: bool) -> None:
    gel = ((c.Geler(raison="réquisition"), operateur({})),) if gelee else ()
    depart = derouler(IDENTITE, *gel, depuis=cachee())
    for cas in product(INCIDENTS.values(), REUNIONS.values(), DECLARATIONS.values()):
        (incident, fait), (reunion, passee), (declaration, finie) = cas
        lies = {**incident, **reunion, **declaration}
        attendus = {
            phrase
            for phrase, levee in (
                ("il faut que le retour au déclarant soit fait, ou l'incident terminé", fait),
                ("il faut que l'enquête de satisfaction soit close", passee),
                ("il faut que la déclaration d'EIGS soit terminée", finie),
                ("il faut qu'aucun gel légal ne soit posé", not gelee),
            )
            if not levee
        }
        for qui in (operateur(lies), autour("systeme", Role.SYSTEME, lies=lies)):
            reponse = decide(IDENTITE, depart, c.Purger(), qui)
            if isinstance(reponse, Decision):
                assert not attendus, cas
                assert reponse.dossier.etat is Etat.PURGEE
            else:
                assert motifs(reponse) == attendus, cas


def test_la_fin_de_l_incident_fait_courir_le_delai_de_purge() -> None:
    suite = derouler(IDENTITE, (c.ConstaterLaFin(), systeme()), depuis=cachee())
    assert echeances(suite) == {"PURGE": date(2025, 6, 20)}


def test_la_fin_d_un_autre_suivi_ne_compte_qu_une_fois_l_incident_termine() -> None:
    pendant = derouler(IDENTITE, (c.ConstaterLaFin(), systeme("NIVEAU_3")), depuis=cachee())
    assert not pendant.echeances
    plus_tard = datetime(2025, 5, 2, 9, tzinfo=UTC)
    pas = ((c.ConstaterLaFin(), systeme()), (c.ConstaterLaFin(), systeme(le=plus_tard)))
    assert echeances(derouler(IDENTITE, *pas, depuis=pendant)) == {"PURGE": date(2025, 8, 2)}


def test_une_purge_empechee_reste_due_et_se_fait_ensuite() -> None:
    depart = derouler(IDENTITE, (c.ConstaterLaFin(), systeme()), depuis=cachee())
    effet = IDENTITE.echeances["PURGE"].alors
    empechee = systeme(declaration=(Lie("d", "VOLET_2_DU", {}),))
    assert motifs(refus(IDENTITE, depart, effet(), empechee)) == {
        "il faut que la déclaration d'EIGS soit terminée"
    }
    rappelee = derouler(IDENTITE, (ConstaterEcheance(nom="PURGE"), empechee), depuis=depart)
    assert [(e.nom, e.passee) for e in rappelee.echeances] == [("PURGE", True)]
    assert rappelee.donnees.nom == "n"
    pas = (c.Purger(), operateur(incident_lie("CLOS")))
    purgee = derouler(IDENTITE, pas, depuis=rappelee)
    assert purgee.etat is Etat.PURGEE
    assert not purgee.echeances


def test_le_gel_se_leve_et_rend_la_purge_a_son_echeance() -> None:
    gel = (c.Geler(raison="réquisition"), operateur({}))
    fin = (c.ConstaterLaFin(), systeme())
    gelee = derouler(IDENTITE, fin, gel, depuis=cachee())
    assert motifs(refus(IDENTITE, gelee, c.Geler(raison="x"), operateur({}))) == {
        "il faut qu'aucun gel légal ne soit posé"
    }
    passee = derouler(IDENTITE, (ConstaterEcheance(nom="PURGE"), systeme()), depuis=gelee)
    levee = derouler(IDENTITE, (c.LeverLeGel(raison="close"), operateur({})), depuis=passee)
    assert [(e.nom, e.passee) for e in levee.echeances] == [("PURGE", False)]
    assert motifs(refus(IDENTITE, levee, c.LeverLeGel(raison="x"), operateur({}))) == {
        "il faut qu'un gel légal soit posé"
    }


def test_une_identite_purgee_ne_revient_pas_et_n_arrete_aucune_suite() -> None:
    purgee = derouler(IDENTITE, (c.Purger(), systeme()), depuis=cachee())
    assert {getattr(purgee.donnees, n) for n in ("nom", "prenom", "telephone")} == {None}
    retour = c.Reidentifier(raison="x")
    assert isinstance(
        refus(IDENTITE, purgee, retour, autour(lies=incident_lie("CLOS"))), PasDansCetEtat
    )
    for demande in (
        c.Pseudonymiser(),
        c.ConstaterLaFin(),
        c.RattacherReunion(reunion="r"),
        c.RattacherDeclaration(declaration="d"),
    ):
        suite = derouler(IDENTITE, (demande, systeme()), depuis=purgee)
        assert (suite.etat, suite.echeances) == (Etat.PURGEE, ())


def test_la_purge_efface_les_coordonnees_et_le_compte_du_declarant() -> None:
    ((evenement, sensibilites),) = IDENTITE.effacements.items()
    assert evenement.__name__ == "IdentitePurgee"
    assert set(sensibilites) == {Sensibilite.IDENTIFIANT, Sensibilite.MEMBRE}
    assert IDENTITE.cas == "incident"


def test_la_duree_de_purge_se_regle() -> None:
    regle = autour(
        "systeme", Role.SYSTEME, lies=incident_lie("CLOS"), reglages={"purge_identite": "1 mois"}
    )
    suite = derouler(IDENTITE, (c.ConstaterLaFin(), regle), depuis=cachee())
    assert echeances(suite) == {"PURGE": date(2025, 4, 20)}


@pytest.mark.parametrize("role", [Role.CELLULE_QUALITE, Role.BUREAU, Role.DECLARANT])
def test_seuls_l_operateur_et_le_systeme_purgent(role: Role) -> None:
    demandeur = autour("Alix", role, lies=incident_lie("CLOS"))
    assert isinstance(refus(IDENTITE, cachee(), c.Purger(), demandeur), DroitInsuffisant)


def test_les_etats_que_la_purge_attend_existent() -> None:
    registre = Registre()
    for chapitre, noms in (
        ("incident", regles.INCIDENT_TERMINE),
        ("reunion", regles.ENQUETE_PASSEE),
        ("declaration_eigs", regles.DECLARATION_TERMINEE),
    ):
        assert set(noms) <= {etat.name for etat in registre[chapitre].etats}


# --- Qui lit -------------------------------------------------------------------------------------


def _voit(lecteur: str, role: Role, vue: Vue = Vue.DOSSIER, **valeurs: object) -> bool:
    return peut_lire(
        IDENTITE,
        ouverte(),
        vue,
        lecteur=lecteur,
        roles=frozenset((role,)),
        lies=incident_lie("RECU", **valeurs),
    )


def test_l_equipe_lit_l_identite_sauf_qui_est_tenu_a_l_ecart() -> None:
    assert _voit("Alix", Role.CELLULE_QUALITE)
    assert not _voit("Camille", Role.CELLULE_QUALITE)
    assert not _voit("Alix", Role.CELLULE_QUALITE, tenus_a_l_ecart=("Alix",))
    assert _voit("Camille", Role.CELLULE_QUALITE, affecte_a=None, affectes=())


def test_l_operateur_sait_qu_il_y_a_a_purger_et_ne_lit_rien() -> None:
    assert _voit("Dominique", Role.OPERATEUR, Vue.LIGNE)
    assert not _voit("Dominique", Role.OPERATEUR, Vue.DOSSIER)
    assert not _voit("Dominique", Role.OPERATEUR, Vue.HISTORIQUE)


@pytest.mark.parametrize("dossier", [ouverte, cachee])
def test_qui_ne_lit_pas_une_identite_n_y_agit_pas(dossier) -> None:
    lies = incident_lie("CLOS", tenus_a_l_ecart=("Sacha",))
    assert faisables(IDENTITE, dossier(), autour("Alix", lies=lies))
    assert not faisables(IDENTITE, dossier(), autour("Sacha", lies=lies))
    assert not faisables(IDENTITE, dossier(), autour("Camille", lies=lies))
    for role in set(Role) - {Role.CELLULE_QUALITE, Role.OPERATEUR, Role.SYSTEME}:
        assert not faisables(IDENTITE, dossier(), autour("Alix", role, lies=lies)), role


def test_l_operateur_gele_et_purge_sans_rien_lire() -> None:
    attendu = {c.Geler, c.Purger}
    assert faisables(IDENTITE, cachee(), operateur(incident_lie("CLOS"))) == attendu


@pytest.mark.parametrize("role", [Role.PILOTE, Role.COORDINATEUR, Role.BUREAU, Role.ARS, Role.CPAM])
def test_personne_d_autre_ne_sait_qu_elle_existe(role: Role) -> None:
    assert not any(_voit("Alix", role, vue) for vue in Vue)
