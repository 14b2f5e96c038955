"""The traps of `transitions` 0.9.3: each is shown on the library, then avoided by our use of it."""

from types import SimpleNamespace
from typing import ClassVar

import pytest
from attrs import define, evolve, frozen
from transitions import Machine, MachineError

from cpts_core.kernel.decision import decide
from cpts_core.kernel.errors import ConditionsNonReunies, PasDansCetEtat, TableInvalide
from cpts_core.kernel.machine import arrivee, machine
from cpts_core.kernel.messages import Command, Dossier
from tests.kernel.procedure import (
    EMPRUNT,
    Emprunt,
    Etat,
    Preter,
    Rendre,
    circonstances,
    emprunt,
    rangees,
)

BUREAU = circonstances("bureau")
DEMANDE = Dossier(Etat.DEMANDE, 1, (), Emprunt(objet="perceuse"))


def porte(**transition):
    """Return a machine of two states, and a model in the first."""
    seule = {"trigger": "ouvrir", "source": "fermee", "dest": "ouverte", **transition}
    faite = Machine(
        model=None,
        states=["fermee", "ouverte"],
        initial="fermee",
        auto_transitions=False,
        transitions=[seule],
    )
    return faite, SimpleNamespace(state="fermee")


def casser(*_, **__):
    raise ZeroDivisionError


def test_piege_une_exception_apres_l_arrivee_laisse_le_nouvel_etat():
    faite, modele = porte(after=casser)
    with pytest.raises(ZeroDivisionError):
        faite.events["ouvrir"].trigger(modele)
    assert modele.state == "ouverte"


def test_piege_une_exception_a_l_entree_laisse_le_nouvel_etat():
    faite, modele = porte()
    faite.get_state("ouverte").add_callback("enter", casser)
    with pytest.raises(ZeroDivisionError):
        faite.events["ouvrir"].trigger(modele)
    assert modele.state == "ouverte"


def test_evite_rien_ne_tourne_apres_l_arrivee():
    rappels = [
        rappel
        for evenement in machine(EMPRUNT).events.values()
        for rangees_du_depart in evenement.transitions.values()
        for rangee in rangees_du_depart
        for rappel in (*rangee.before, *rangee.after, *rangee.prepare)
    ]
    entrees = [s.on_enter + s.on_exit for s in machine(EMPRUNT).states.values()]
    assert rappels == []
    assert not any(entrees)


def test_evite_un_effet_qui_leve_laisse_le_dossier_ou_il_etait():
    demander, preter, *retours = rangees()
    workflow = emprunt(transitions=(demander, evolve(preter, alors=casser), *retours))
    with pytest.raises(ZeroDivisionError):
        decide(workflow, DEMANDE, Preter(), BUREAU)
    assert DEMANDE.etat is Etat.DEMANDE


def test_piege_un_refus_rend_faux_sans_dire_pourquoi():
    faite, modele = porte(conditions=[lambda: False, casser])
    assert faite.events["ouvrir"].trigger(modele) is False


def test_piege_dans_une_file_un_refus_rend_vrai():
    faite = Machine(
        model=None,
        states=["fermee", "ouverte"],
        initial="fermee",
        queued=True,
        auto_transitions=False,
        transitions=[
            {
                "trigger": "ouvrir",
                "source": "fermee",
                "dest": "ouverte",
                "conditions": lambda: False,
            }
        ],
    )
    modele = SimpleNamespace(state="fermee")
    assert faite.events["ouvrir"].trigger(modele) is True
    assert modele.state == "fermee"


def test_evite_un_refus_est_une_valeur_qui_dit_toutes_ses_raisons():
    refus = decide(EMPRUNT, evolve(DEMANDE, donnees=Emprunt(objet="tableau")), Preter(), BUREAU)
    assert isinstance(refus, ConditionsNonReunies)
    assert machine(EMPRUNT).has_queue is False


@frozen
class Vendre(Command):
    """In no table."""

    libelle: ClassVar[str] = "vendre"


def test_piege_un_evenement_inconnu_leve_une_cle_absente():
    faite, _ = porte()
    with pytest.raises(KeyError):
        faite.events["fermer"]


def test_piege_un_evenement_hors_de_son_etat_leve_une_erreur_de_machine():
    faite, _ = porte()
    with pytest.raises(MachineError):
        faite.events["ouvrir"].trigger(SimpleNamespace(state="ouverte"))


def test_evite_une_commande_inconnue_ou_hors_de_son_etat_est_un_refus():
    for commande in (Vendre(), Rendre(en_etat=True)):
        assert isinstance(decide(EMPRUNT, DEMANDE, commande, BUREAU), PasDansCetEtat)
        assert arrivee(EMPRUNT, DEMANDE, commande, BUREAU) is None


def test_piege_des_etats_jamais_atteints_ou_sans_issue_sont_acceptes():
    faite = Machine(
        model=None,
        states=["ici", "nulle part", "impasse"],
        initial="ici",
        auto_transitions=False,
        transitions=[{"trigger": "aller", "source": "ici", "dest": "impasse"}],
    )
    assert set(faite.states) == {"ici", "nulle part", "impasse"}


def test_evite_des_etats_jamais_atteints_ou_sans_issue_sont_refuses():
    with pytest.raises(TableInvalide, match="l'état « perdu » n'est jamais atteint"):
        emprunt(transitions=rangees()[:-1])
    with pytest.raises(TableInvalide, match="l'état « perdu » est sans issue"):
        emprunt(finals={Etat.RENDU})


def test_piege_un_nom_a_points_est_importe_et_appele():
    faite, modele = porte(conditions=["math.isnan"])
    assert faite.events["ouvrir"].trigger(modele, float("nan")) is True
    assert modele.state == "ouverte"


def test_evite_aucune_condition_n_est_un_nom():
    conditions = [
        condition.func
        for evenement in machine(EMPRUNT).events.values()
        for rangees_du_depart in evenement.transitions.values()
        for rangee in rangees_du_depart
        for condition in rangee.conditions
    ]
    assert conditions
    assert all(callable(condition) for condition in conditions)


def test_piege_un_modele_egal_a_un_autre_est_ignore():
    @define(slots=False)
    class Valeur:
        nom: str = "x"

    faite = Machine(model=None, states=["a"], initial="a", auto_transitions=False)
    un, autre = Valeur(), Valeur()
    faite.add_model(un)
    faite.add_model(autre)
    assert len(faite.models) == 1
    assert not hasattr(autre, "state")


def test_evite_aucun_modele_n_est_enregistre():
    decide(EMPRUNT, DEMANDE, Preter(), BUREAU)
    arrivee(EMPRUNT, DEMANDE, Preter(), BUREAU)
    assert machine(EMPRUNT).models == []
