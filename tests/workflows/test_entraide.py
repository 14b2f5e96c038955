"""L'annuaire d'entraide et les sensibilisations : deux petites procédures."""

from datetime import UTC, date, datetime

import pytest

from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.delais import Calendrier
from cpts_core.kernel.errors import ConditionsNonReunies, DroitInsuffisant
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.entraide import (
    ENTRAIDE,
    ChangerDeCompetences,
    RedevenirDisponible,
    SeMettreEnPause,
    SeProposer,
    SeRetirer,
)
from cpts_core.workflows.qualite.entraide import Etat as Inscrit
from cpts_core.workflows.qualite.sensibilisation import (
    SENSIBILISATION,
    Annuler,
    PrevoirUneSensibilisation,
    Public,
    RendreCompte,
)
from cpts_core.workflows.qualite.sensibilisation import Etat as Action

SE_PROPOSER = SeProposer(competences=("plaies-chroniques",))
PREVOIR = PrevoirUneSensibilisation(
    theme="gestion-des-risques", public=Public.RESPONSABLES, prevue_le=date(2025, 4, 10)
)


def autour(role=Role.MEMBRE, auteur="Camille"):
    instant = datetime(2025, 3, 20, 9, tzinfo=UTC)
    return Circonstances(
        instant=instant,
        survenu_le=instant,
        auteur=auteur,
        roles=frozenset((role,)),
        calendrier=Calendrier(UTC),
    )


def enchainer(workflow, circonstances, *demandes):
    dossier = None
    for demande in demandes:
        decision = decide(workflow, dossier, demande, circonstances)
        assert isinstance(decision, Decision), str(decision)
        dossier = decision.dossier
    return dossier


def test_chacun_s_inscrit_se_met_en_pause_et_se_retire_lui_meme():
    pause = enchainer(ENTRAIDE, autour(), SE_PROPOSER, SeMettreEnPause())
    assert (pause.etat, pause.donnees.membre) == (Inscrit.EN_PAUSE, "Camille")
    suite = (SeMettreEnPause(), RedevenirDisponible(), SeRetirer())
    assert enchainer(ENTRAIDE, autour(), SE_PROPOSER, *suite).etat is Inscrit.RETIRE


def test_changer_de_competences_garde_la_disponibilite():
    change = ChangerDeCompetences(competences=("diabete", "plaies-chroniques"))
    dossier = enchainer(ENTRAIDE, autour(), SE_PROPOSER, SeMettreEnPause(), change)
    assert dossier.etat is Inscrit.EN_PAUSE
    assert dossier.donnees.competences == ("diabete", "plaies-chroniques")


@pytest.mark.parametrize("demande", [SeMettreEnPause(), SeRetirer()])
def test_personne_ne_touche_a_l_inscription_d_un_autre(demande):
    dossier = enchainer(ENTRAIDE, autour(), SE_PROPOSER)
    refus = decide(ENTRAIDE, dossier, demande, autour(auteur="Sacha"))
    assert isinstance(refus, ConditionsNonReunies)
    assert isinstance(
        decide(ENTRAIDE, dossier, demande, autour(Role.CELLULE_QUALITE)), DroitInsuffisant
    )


def test_l_annuaire_est_lu_de_la_cellule_et_chacun_lit_sa_ligne():
    dossier = enchainer(ENTRAIDE, autour(), SE_PROPOSER)

    def lit(role, lecteur):
        roles = frozenset((role,))
        return peut_lire(ENTRAIDE, dossier, Vue.LIGNE, lecteur=lecteur, roles=roles, lies={})

    assert lit(Role.CELLULE_QUALITE, "Alix")
    assert lit(Role.MEMBRE, "Camille")
    assert not lit(Role.MEMBRE, "Sacha")
    assert not lit(Role.CPAM, "Camille")


def test_une_sensibilisation_menee_se_compte():
    compte_rendu = RendreCompte(menee_le=date(2025, 3, 20), participants=12)
    cellule = autour(Role.CELLULE_QUALITE)
    dossier = enchainer(SENSIBILISATION, cellule, PREVOIR, compte_rendu)
    assert (dossier.etat, dossier.donnees.participants) == (Action.MENEE, 12)


def test_on_ne_rend_pas_compte_de_ce_qui_n_a_pas_eu_lieu():
    cellule = autour(Role.CELLULE_QUALITE)
    dossier = enchainer(SENSIBILISATION, cellule, PREVOIR)
    demain = RendreCompte(menee_le=date(2025, 3, 21), participants=12)
    refus = decide(SENSIBILISATION, dossier, demain, cellule)
    assert [m.phrase for m in refus.motifs] == ["il faut que la sensibilisation ait déjà eu lieu"]


def test_une_sensibilisation_annulee_ne_compte_personne():
    cellule = autour(Role.CELLULE_QUALITE)
    dossier = enchainer(SENSIBILISATION, cellule, PREVOIR, Annuler(raison="salle fermée"))
    assert (dossier.etat, dossier.donnees.participants) == (Action.ANNULEE, 0)
