"""One shared `transitions` machine per workflow version, driven through a throw-away cursor."""

import gc
import weakref

import pytest
from transitions import Machine
from transitions.extensions import GraphMachine

from cpts_core.kernel.decision import decide
from cpts_core.kernel.generiques import ConstaterEcheance, Rectifier, Reprendre
from cpts_core.kernel.machine import Curseur, arrivee, graphe, machine
from cpts_core.kernel.messages import Dossier
from tests.kernel.procedure import (
    EMPRUNT,
    Demander,
    Emprunt,
    Etat,
    Preter,
    Rendre,
    circonstances,
)
from tests.kernel.versions import EMPRUNT_2

DEMANDER = Demander(objet="perceuse", lecteur="Camille")
MEMBRE, BUREAU = circonstances("membre"), circonstances("bureau")


def dans(etat, **champs):
    return Dossier(etat, 1, (), Emprunt(**champs))


def test_une_version_de_workflow_a_une_seule_machine():
    assert machine(EMPRUNT) is machine(EMPRUNT)
    assert machine(EMPRUNT) is not machine(EMPRUNT_2)


def test_la_machine_ne_connait_aucun_dossier():
    for _ in range(3):
        assert arrivee(EMPRUNT, None, DEMANDER, MEMBRE) == "DEMANDE"
    assert machine(EMPRUNT).models == []


def test_la_machine_n_offre_que_les_commandes_de_la_table():
    assert sorted(machine(EMPRUNT).events) == sorted(EMPRUNT.commandes)
    assert set(machine(EMPRUNT).states) == {"NOUVEAU", *Etat.__members__}


def test_le_curseur_disparait_apres_usage():
    class Temoin(Curseur):
        __slots__ = ("__weakref__",)

    curseur = Temoin("DEMANDE")
    vu = weakref.ref(curseur)
    evenement = machine(EMPRUNT).events["preter"]
    evenement.trigger(curseur, donnees=Emprunt(), demande=Preter(), circonstances=BUREAU)
    assert curseur.state == "PRETE"
    del curseur
    gc.collect()
    assert vu() is None


def test_une_machine_sert_deux_dossiers_egaux():
    curseurs = [Curseur("DEMANDE"), Curseur("DEMANDE")]
    for curseur in curseurs:
        machine(EMPRUNT).events["preter"].trigger(
            curseur, donnees=Emprunt(), demande=Preter(), circonstances=BUREAU
        )
    assert [curseur.state for curseur in curseurs] == ["PRETE", "PRETE"]


@pytest.mark.parametrize(
    ("dossier", "demande", "autour", "attendu"),
    [
        (None, DEMANDER, MEMBRE, "DEMANDE"),
        (None, DEMANDER, BUREAU, None),
        (None, Preter(), BUREAU, None),
        (dans(Etat.DEMANDE), Preter(), BUREAU, "PRETE"),
        (dans(Etat.DEMANDE, objet="tableau"), Preter(), BUREAU, None),
        (dans(Etat.PRETE), Rendre(en_etat=True), MEMBRE, "RENDU"),
        (dans(Etat.PRETE), Rendre(en_etat=False), MEMBRE, "PERDU"),
        (dans(Etat.RENDU), Rendre(en_etat=True), MEMBRE, None),
        (dans(Etat.RENDU), Rectifier(champ="objet", nouvelle="x", motif="m"), MEMBRE, "RENDU"),
        (None, Reprendre(etat="PRETE", preuve="p"), MEMBRE, "PRETE"),
        (None, Reprendre(etat="VOLE", preuve="p"), MEMBRE, None),
        (dans(Etat.PRETE), ConstaterEcheance(nom="X"), circonstances("système"), "PRETE"),
    ],
)
def test_la_machine_arrive_ou_arrive_la_decision(dossier, demande, autour, attendu):
    assert arrivee(EMPRUNT, dossier, demande, autour) == attendu
    decision = decide(EMPRUNT, dossier, demande, autour)
    assert getattr(getattr(decision, "dossier", None), "etat", None) is (
        None if attendu is None else Etat[attendu]
    )


def test_une_machine_a_dessiner_est_donnee_a_part():
    dessin = graphe(EMPRUNT)
    assert isinstance(dessin, GraphMachine)
    assert dessin is not graphe(EMPRUNT)
    assert not isinstance(machine(EMPRUNT), GraphMachine)


def test_la_machine_a_dessiner_montre_la_table():
    texte = graphe(EMPRUNT, graph_engine="mermaid").get_graph().source
    assert "NOUVEAU --> DEMANDE: demander | reprendre" in texte
    assert "DEMANDE --> PRETE: preter" in texte
    assert EMPRUNT.nom in texte


def test_sans_bibliotheque_de_dessin_le_graphe_est_du_texte_mermaid(monkeypatch):
    for nom in ("graphviz", "pygraphviz"):
        monkeypatch.setitem(__import__("sys").modules, nom, None)
    assert "stateDiagram-v2" in graphe(EMPRUNT).get_graph().source


def test_la_machine_est_celle_de_la_bibliotheque():
    assert type(machine(EMPRUNT)) is Machine
