"""A faulty table is refused when it is defined, with the file, the row and the reason."""

from __future__ import annotations

from enum import Enum
from typing import ClassVar

import pytest
from attrs import evolve, frozen

from cpts_core.kernel.errors import TableInvalide
from cpts_core.kernel.messages import Command, Event
from cpts_core.kernel.workflow import Lecture, Lien
from tests.kernel.fautes import DEMANDER, PERDRE, PRETER, RENDRE, avec_retour, fautes, table
from tests.kernel.procedure import ICI, RETOUR, Etat, Preter, Rendre, emprunt, rangees


def test_une_table_juste_est_acceptee():
    assert emprunt().code == "emprunt"


def test_une_faute_dit_le_fichier_et_la_ligne_de_la_rangee():
    def rangee_fautive():
        demander, *autres = rangees()
        return (evolve(demander, qui=()), *autres)

    with pytest.raises(TableInvalide, match=r"procedure\.py:\d+ : « Demander » : aucun rôle"):
        emprunt(transitions=rangee_fautive())


def test_une_faute_de_la_table_dit_ou_elle_est_definie():
    with pytest.raises(TableInvalide, match=r"procedure\.py:\d+ : aucun état final"):
        emprunt(finals=())


def test_toutes_les_fautes_sont_dites_ensemble():
    assert len(fautes(transitions=table(DEMANDER, qui=(), source=()), lectures=())) == 3


def test_une_rangee_sans_role():
    assert fautes(transitions=table(DEMANDER, qui=())) == [
        "procedure.py:7 : « Demander » : aucun rôle ne peut l'émettre"
    ]


def test_une_rangee_sans_source():
    assert fautes(transitions=table(DEMANDER, source=())) == [
        "procedure.py:7 : « Demander » : aucune source ne la justifie"
    ]


class Ailleurs(Enum):
    """States of another procedure."""

    LOIN = "loin"


def test_un_etat_inconnu():
    assert "procedure.py:7 : « Preter » : état inconnu : Ailleurs.LOIN" in fautes(
        transitions=table(PRETER, vers=Ailleurs.LOIN)
    )


def test_une_ouverture_sans_arrivee():
    assert "procedure.py:7 : « Demander » : une ouverture doit dire dans quel état elle ouvre" in (
        fautes(transitions=table(DEMANDER, vers=None))
    )


def test_une_sortie_d_un_etat_final():
    sortie = evolve(rangees()[PRETER], depuis=Etat.RENDU, ligne="procedure.py:8")
    assert fautes(transitions=(*rangees(), sortie)) == [
        "procedure.py:8 : « Preter » : sort de l'état final « rendu »"
    ]


def test_un_etat_final_peut_recevoir_ce_qui_ne_le_quitte_pas():
    merci = evolve(rangees()[PRETER], depuis=Etat.RENDU, vers=None, programme=())
    assert len(emprunt(transitions=(*rangees(), merci)).transitions) == 5


def test_un_etat_jamais_atteint():
    assert fautes(transitions=rangees()[:PERDRE]) == [
        "procedure.py:1 : l'état « perdu » n'est jamais atteint"
    ]


def test_un_etat_sans_issue():
    assert fautes(finals={Etat.RENDU}) == ["procedure.py:1 : l'état « perdu » est sans issue"]


def test_aucun_etat_final():
    assert "procedure.py:1 : aucun état final" in fautes(finals=())


def test_deux_rangees_qui_pourraient_repondre_ensemble():
    (faute,) = fautes(transitions=table(PERDRE, si=()))
    premiere = rangees()[RENDRE].ligne
    assert faute == (
        f"procedure.py:7 : « Rendre » : peut répondre en même temps que {premiere} depuis « prêté »"
    )


def test_deux_ouvertures_qui_pourraient_repondre_ensemble():
    double = evolve(rangees()[DEMANDER], ligne="procedure.py:8")
    (faute,) = fautes(transitions=(*rangees(), double))
    assert faute.endswith("depuis l'ouverture")


def test_une_echeance_que_personne_ne_leve():
    demander, preter, rendu, perdu = rangees()
    preter = evolve(preter, ligne="procedure.py:7")
    rows = (demander, preter, evolve(rendu, leve=()), evolve(perdu, leve=()))
    assert fautes(transitions=rows) == [
        "procedure.py:7 : « Preter » : aucune rangée ne lève l'échéance « RETOUR »"
    ]


def test_une_echeance_levee_que_rien_ne_programme():
    (une, autre) = fautes(transitions=table(PRETER, programme=()))
    assert une.endswith("lève « RETOUR », que rien ne programme")
    assert autre.endswith("lève « RETOUR », que rien ne programme")


def test_deux_echeances_du_meme_nom():
    autre = evolve(RETOUR)
    encore = evolve(
        rangees()[PRETER], depuis=Etat.PRETE, vers=None, programme=(autre,), ligne="procedure.py:8"
    )
    (faute,) = fautes(transitions=(*rangees(), encore))
    assert faute.endswith("deux échéances portent le nom « RETOUR »")


def test_une_echeance_qui_compte_d_un_champ_inconnu():
    assert fautes(transitions=avec_retour(compte_de="rendu_le")) == [
        "procedure.py:7 : « Preter » : « RETOUR » compte d'un champ inconnu : rendu_le"
    ]


def test_une_echeance_programmee_dans_un_etat_final():
    (faute,) = fautes(transitions=table(RENDRE, programme=(RETOUR,), leve=()))
    assert faute == (
        "procedure.py:7 : « Rendre » : programme « RETOUR » dans un état final, où rien n'attend"
    )


@frozen
class Relancer(Command):
    """Never used by a row."""

    libelle: ClassVar[str] = "relancer"


def test_une_echeance_dont_l_effet_n_est_attendu_nulle_part():
    (faute,) = fautes(transitions=avec_retour(alors=Relancer))
    assert faute == (
        "procedure.py:7 : « Preter » : « RETOUR » a pour effet « Relancer », "
        "qu'aucune rangée n'attend"
    )


def test_une_echeance_dont_l_effet_demande_des_valeurs():
    (faute,) = fautes(transitions=avec_retour(alors=Rendre))
    assert faute == (
        "procedure.py:7 : « Preter » : « RETOUR » a pour effet « Rendre », "
        "dont personne ne donnera les valeurs"
    )


def test_une_echeance_peut_avoir_pour_effet_une_commande_sans_valeur():
    rows = avec_retour(alors=Preter)
    relance = evolve(rows[PRETER], depuis=Etat.PRETE, vers=None, programme=())
    assert len(emprunt(transitions=(*rows, relance)).transitions) == 5


def test_une_echeance_peut_compter_selon_un_autre_parametre():
    rows = avec_retour(delai="autre")
    assert emprunt(transitions=rows).echeances["RETOUR"].delai == "autre"


def test_personne_ne_peut_lire():
    assert fautes(lectures=()) == ["procedure.py:1 : personne ne peut lire ce dossier"]
    assert fautes(lectures=(Lecture(qui=(), source=ICI),)) == [
        "procedure.py:1 : personne ne peut lire ce dossier"
    ]


def test_un_droit_de_lecture_sans_source():
    assert fautes(lectures=(Lecture(qui="membre", source=()),)) == [
        "procedure.py:1 : un droit de lecture est sans source"
    ]


def test_un_lien_par_un_champ_inconnu():
    assert fautes(liens=(Lien(nom="salle", champ="salle"),)) == [
        "procedure.py:1 : le lien « salle » suit un champ inconnu"
    ]


def test_un_proprietaire_dans_un_champ_inconnu():
    assert fautes(proprietaire="salle") == [
        "procedure.py:1 : le propriétaire est lu dans un champ inconnu"
    ]


def test_un_etat_en_clair_inconnu():
    assert fautes(en_clair=(Ailleurs.LOIN,)) == ["procedure.py:1 : un état en clair est inconnu"]


def test_un_effacement_apres_un_evenement_inconnu():
    assert fautes(effacements={Event: ()}) == [
        "procedure.py:1 : un effacement suit un événement inconnu"
    ]
