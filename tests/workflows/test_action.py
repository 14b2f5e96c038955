"""L'action : ses trois réponses, son pilote, et ce qui vient d'une analyse d'incident."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from cpts_core.kernel.generiques import Rectifier, Reprendre
from cpts_core.kernel.messages import Lie
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.index import Registre
from cpts_core.workflows.projet.action import ACTION, regles
from cpts_core.workflows.projet.action import commandes as c
from cpts_core.workflows.projet.action.etats import Etat, Resultat
from tests.workflows.autour import autour, derouler, echeances, motifs, refus

if TYPE_CHECKING:
    from cpts_core.kernel.messages import Circonstances, Dossier

PAS_LA_SIENNE = "il faut que cette action soit la vôtre, ou que vous en coordonniez le suivi"
CORRECTIVE = c.OuvrirUneActionCorrective(
    incident="incident-1",
    intitule="fiche de liaison",
    pilote="Camille",
    echeance=date(2025, 9, 1),
    evaluation_le=date(2025, 12, 1),
    methode="vingt dossiers",
)
PLAN = c.PlanifierLAction(
    pilote="Camille",
    debut=date(2025, 4, 1),
    fin=date(2025, 12, 31),
    population="patients en ALD",
    professions=("G15-10",),
    moyens="une demi-journée",
    budget=Decimal("4500.00"),
)


def coordination(**lies: Any) -> Circonstances:
    return autour("Alix", Role.COORDINATEUR, lies=lies)


def mission(etat: str = "ENGAGEE", code: str = "PREV") -> tuple[Lie, ...]:
    return (Lie("mission-1", etat, {"projet": "projet-1", "mission": code}),)


def proposee() -> Dossier:
    proposer = c.ProposerUneAction(mission="mission-1", intitule="recenser")
    repondre = c.RepondreAuxQuestions(quoi="q", comment="c", evaluation="e")
    return derouler(ACTION, (proposer, coordination(mission=mission())), (repondre, coordination()))


def corrective() -> Dossier:
    return derouler(ACTION, (CORRECTIVE, autour("systeme", Role.SYSTEME)))


def test_une_action_est_du_projet_de_sa_mission() -> None:
    assert proposee().donnees.projet == "projet-1"


def test_une_reponse_donnee_remplace_la_sienne_seule() -> None:
    suite = (c.RepondreAuxQuestions(comment="autrement"), coordination())
    donnees = derouler(ACTION, suite, depuis=proposee()).donnees
    assert (donnees.quoi, donnees.comment, donnees.evaluation) == ("q", "autrement", "e")


def test_le_plan_dit_qui_quand_pour_qui_avec_quoi() -> None:
    planifiee = derouler(ACTION, (PLAN, coordination()), depuis=proposee())
    assert echeances(planifiee) == {"FIN": date(2025, 12, 31)}
    assert planifiee.donnees.budget == Decimal("4500.00")
    assert planifiee.donnees.population == "patients en ALD"


def test_une_action_corrective_ne_demande_ni_mission_ni_indicateur() -> None:
    pilote = autour("Camille", Role.PILOTE)
    pas = (
        (c.EngagerLAction(), pilote),
        (c.JoindreUnePreuve(preuve="fiche diffusée"), pilote),
        (c.RealiserLAction(), pilote),
        (c.EvaluerLAction(resultat=Resultat.ATTEINT, bilan="lu"), pilote),
    )
    suite = derouler(ACTION, *pas, depuis=corrective())
    assert (suite.etat, suite.echeances) == (Etat.EVALUEE, ())


def test_une_action_du_projet_attend_un_indicateur_et_sa_mission() -> None:
    planifiee = derouler(ACTION, (PLAN, coordination()), depuis=proposee())
    attente = coordination(mission=mission("SUSPENDUE"))
    assert motifs(refus(ACTION, planifiee, c.EngagerLAction(), attente)) == {
        "il faut qu'un indicateur suive l'action",
        "il faut que la mission soit engagée",
    }


@pytest.mark.parametrize(
    ("personne", "peut"),
    [
        (autour("Quentin", Role.CELLULE_QUALITE), True),
        (autour("Camille", Role.PILOTE), True),
        (autour("Sacha", Role.PILOTE), False),
        (autour("Alix", Role.COORDINATEUR), False),
    ],
    ids=("cellule", "son pilote", "un autre pilote", "coordination"),
)
def test_une_action_corrective_se_conduit_entre_la_cellule_et_son_pilote(
    personne: Circonstances, peut: bool
) -> None:
    if peut:
        suite = derouler(ACTION, (c.EngagerLAction(), personne), depuis=corrective())
        assert suite.etat is Etat.ENGAGEE
    else:
        assert PAS_LA_SIENNE in motifs(refus(ACTION, corrective(), c.EngagerLAction(), personne))


def test_la_coordination_ne_rectifie_pas_une_action_corrective() -> None:
    rectifier = Rectifier(champ="fin", nouvelle="2025-10-01", motif="erreur")
    assert motifs(refus(ACTION, corrective(), rectifier, coordination())) == {PAS_LA_SIENNE}
    cellule = autour("Quentin", Role.CELLULE_QUALITE)
    suite = derouler(ACTION, (rectifier, cellule), depuis=corrective())
    assert echeances(suite)["FIN"] == date(2025, 10, 1)


def test_une_action_evaluee_ou_abandonnee_ne_bouge_plus() -> None:
    for etat in (Etat.EVALUEE, Etat.ABANDONNEE):
        reprise = Reprendre(etat=etat.name, preuve="relevé", donnees=())
        finie = derouler(ACTION, (reprise, coordination()))
        demande = c.AbandonnerLAction(motif="inutile")
        assert "état" in str(refus(ACTION, finie, demande, coordination()))


def test_les_etats_que_l_action_attend_existent() -> None:
    registre = Registre()
    for chapitre, noms in (
        ("mission", (*regles.MISSION_EN_COURS, regles.MISSION_ABANDONNEE)),
        ("indicateur", (*regles.INDICATEUR_MESURE, "ABANDONNE")),
    ):
        assert set(noms) <= {etat.name for etat in registre[chapitre].etats}


def test_ce_que_l_action_lit_de_sa_mission_existe() -> None:
    exposes = next(lien.expose for lien in ACTION.liens if lien.nom == "mission")
    assert set(exposes) <= set(Registre()["mission"].donnees.__slots__)
