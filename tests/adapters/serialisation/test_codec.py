"""What is written is read back equal, whatever its type; what was touched is not read at all."""

from __future__ import annotations

import json
from datetime import UTC
from decimal import Decimal
from enum import Enum

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from cpts_adapters.serialisation.codec import Codec, instant, tag_of
from cpts_adapters.serialisation.rows import Unreadable, compact
from cpts_core.kernel.champs import Code, Texte
from cpts_core.kernel.generiques import EVOLUTIONS, ValeurRectifiee
from cpts_core.kernel.messages import Dossier
from cpts_core.workflows.index import INDEX, Registre
from tests.adapters.serialisation.strategies import ECHEANCES, INSTANTS, valeurs
from tests.contracts.essai import (
    DEBUT,
    ESSAI,
    TENANT,
    Couleur,
    Donnees,
    Note,
    Ouvert,
    Suivi,
    fact,
    head,
    workflow_of,
)

CODEC = Codec(workflow_of)
SUIVI = Suivi(
    code=Code("A"),
    nombre=1,
    montant=Decimal("1.50"),
    jour=DEBUT.date(),
    instant=DEBUT,
    couleur=Couleur.VERT,
    vrai=True,
)


def events(workflow):
    return st.sampled_from(sorted(workflow.evenements.values(), key=repr)).flatmap(valeurs)


def records(workflow):
    return st.builds(
        Dossier,
        st.sampled_from(workflow.etats),
        st.integers(1),
        ECHEANCES,
        valeurs(workflow.donnees),
    )


def same_fact(codec, event, **changes):
    told = fact(head("0001"), "c1", evenement=event, **changes)
    assert codec.fact(codec.fact_row(told)) == told


def same_head(codec, of):
    assert codec.head(of.tenant, of.stream, codec.head_row(of)) == of


# What is written is read back


@given(events(ESSAI), ECHEANCES, INSTANTS, INSTANTS)
def test_un_fait_se_relit_a_l_identique(evenement, echeances, survenu_le, enregistre_le):
    dates = {"survenu_le": survenu_le, "enregistre_le": enregistre_le}
    same_fact(CODEC, evenement, echeances=echeances, **dates)


@given(records(ESSAI))
def test_un_dossier_se_relit_a_l_identique(dossier):
    same_head(CODEC, evolve(head("0001"), record=dossier))


@pytest.mark.parametrize("code", INDEX)
@settings(max_examples=20)
@given(data=st.data())
def test_chaque_fait_et_chaque_dossier_des_chapitres_se_relisent(code, data):
    registre = Registre()
    codec = Codec(registre.__getitem__)
    same_fact(codec, data.draw(events(registre[code])), workflow=code)
    tete = evolve(head("0001"), workflow=code, record=data.draw(records(registre[code])))
    same_head(codec, tete)


@given(st.lists(INSTANTS, min_size=2, max_size=2))
def test_l_ordre_des_instants_ecrits_est_celui_du_temps(instants):
    assert sorted(instants) == sorted(instants, key=instant)


def test_un_choix_s_ecrit_par_son_nom_meme_si_un_autre_porte_ce_libelle():
    assert Couleur.VERT.value == "bleu"
    note = Note(texte=Texte("scelle.1"), le=DEBUT, couleurs=tuple(Couleur))
    same_head(CODEC, head("0001", donnees=Donnees(notes=(note,))))
    assert (
        '"couleurs":["VERT","BLEU"]'
        in CODEC.head_row(head("0001", donnees=Donnees(notes=(note,)))).snapshot
    )


def test_un_dossier_neuf_tient_en_deux_caracteres():
    ligne = CODEC.head_row(head("0001", donnees=Donnees()))
    assert (ligne.snapshot, ligne.deadlines) == ("{}", "[]")


def test_un_fait_ecrit_tous_ses_champs_meme_par_defaut():
    ligne = CODEC.fact_row(fact(head("0001"), "c1", evenement=Ouvert()))
    assert ligne.payload == '{"code":"A"}'


# Tags and older shapes


def test_une_etiquette_nomme_procedure_fait_et_version():
    assert tag_of("essai", Suivi) == "essai.suivi/2"
    assert tag_of("essai", ValeurRectifiee) == "noyau.valeur_rectifiee/1"


def test_les_etiquettes_d_une_procedure_sont_distinctes():
    for code in INDEX:
        workflow = Registre()[code]
        etiquettes = {tag_of(code, k) for k in (*workflow.evolutions, *EVOLUTIONS)}
        assert len(etiquettes) == len(workflow.evolutions) + len(EVOLUTIONS)


def test_un_fait_d_une_ancienne_forme_est_mis_a_jour_pas_a_pas():
    essai = evolve(
        ESSAI,
        anciens_faits={
            "suite/1": lambda charge: ("suivi/1", {**charge, "vrai": True}),
            "suivi/1": lambda charge: ("suivi/2", {**charge, "montant": charge["montant"] + "0"}),
        },
    )
    codec = Codec({ESSAI.code: essai}.__getitem__)
    ligne = codec.fact_row(fact(head("0001"), "c1", evenement=SUIVI))
    ancienne = json.loads(ligne.payload) | {"montant": "1.5"}
    del ancienne["vrai"]
    lu = codec.fact(ligne._replace(type="essai.suite/1", payload=compact(ancienne)))
    assert lu.evenement == SUIVI
    assert str(lu.evenement.montant) == "1.50"


@pytest.mark.parametrize(
    "etiquette",
    [
        "essai.suivi/1",
        "essai.suivi/3",
        "essai.suivi",
        "essai.inconnu/1",
        "noyau.suivi/2",
        "noyau.x/1",
    ],
)
def test_un_fait_d_une_forme_inconnue_n_est_pas_devine(etiquette):
    ligne = CODEC.fact_row(fact(head("0001"), "c1", evenement=SUIVI))
    with pytest.raises(Unreadable, match=f"« {etiquette} » est inconnu"):
        CODEC.fact(ligne._replace(type=etiquette))


# What was touched is not read


@pytest.mark.parametrize(
    ("change", "raison"),
    [
        ({"code": 3}, "un texte est attendu"),
        ({"nombre": "1"}, "un nombre entier est attendu"),
        ({"nombre": True}, "un nombre entier est attendu"),
        ({"montant": 1.5}, "un texte est attendu"),
        ({"montant": "beaucoup"}, "un nombre est attendu"),
        ({"jour": "20/03/2025"}, "une date est attendue"),
        ({"instant": "2025-03-20T09:30"}, "avec fuseau"),
        ({"couleur": "ROUGE"}, "un choix parmi"),
        ({"vrai": 1}, "oui ou non est attendu"),
        ({"codes": "AB"}, "une liste est attendue"),
        ({"codes": [None]}, "un texte est attendu"),
        ({"surplus": 1}, "champs inconnus : surplus"),
    ],
)
def test_une_valeur_d_un_autre_genre_est_refusee_avec_sa_place(change, raison):
    ligne = CODEC.fact_row(fact(head("0001"), "c1", evenement=SUIVI))
    touchee = ligne._replace(payload=compact(json.loads(ligne.payload) | change))
    with pytest.raises(Unreadable, match="dossier 0001, version 1, rang 0") as refus:
        CODEC.fact(touchee)
    assert raison in str(refus.value)


@pytest.mark.parametrize(
    "change",
    [
        {"payload": "{}"},
        {"payload": "[]"},
        {"payload": '{"code":'},
        {"deadlines": "[[1]]"},
        {"deadlines": '[["RAPPEL","hier",false]]'},
        {"survenu_le": ""},
    ],
)
def test_une_ligne_incomplete_ou_abimee_est_refusee(change):
    ligne = CODEC.fact_row(fact(head("0001"), "c1", evenement=SUIVI))
    with pytest.raises(Unreadable, match="dossier 0001"):
        CODEC.fact(ligne._replace(**change))


@pytest.mark.parametrize(
    "change",
    [
        {"state": "AILLEURS"},
        {"snapshot": "3"},
        {"snapshot": '{"inconnu":1}'},
        {"snapshot": '{"notes":[{}]}'},
        {"updated_at": "hier"},
    ],
)
def test_une_tete_abimee_est_refusee(change):
    ligne = CODEC.head_row(head("0001"))
    with pytest.raises(Unreadable, match="dossier 0001"):
        CODEC.head(TENANT, "0001", ligne._replace(**change))


def test_les_instants_d_un_fait_se_lisent_en_temps_universel():
    lu = CODEC.fact(CODEC.fact_row(fact(head("0001"), "c1")))
    assert lu.survenu_le.tzinfo is UTC
    assert not isinstance(lu.etat, Enum)
