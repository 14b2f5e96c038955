"""Un flot de demandes est borné, et dit quand revenir ; rien n'est gardé de qui le fit."""

from __future__ import annotations

import pytest

from cpts_adapters.http.access import limits, passwords
from cpts_adapters.http.access.limits import Limit
from cpts_adapters.http.access.refusals import TropDeDemandes
from tests.adapters.http.access.navigateur import CHEZ_NOUS


class Demande:
    """Ce que le comptage lit d'une demande."""

    def __init__(self, app):
        self.app, self.client = app, None


@pytest.fixture
def demande(navigateur):
    return Demande(navigateur.client.app)


def admises(demande, limite, qui="ici", fois=200):
    total = 0
    for _ in range(fois):
        try:
            limits.count(demande, limite, qui)
        except TropDeDemandes:
            continue
        total += 1
    return total


@pytest.mark.parametrize("lot", [1, 5])
def test_au_plus_tant_de_fois_par_fenetre_et_par_lieu(demande, horloge, lot):
    limite = Limit("essai", 20, 600, batch=lot)
    assert admises(demande, limite) == 20
    assert admises(demande, limite, qui="ailleurs") == 20
    with pytest.raises(TropDeDemandes) as refus:
        limits.count(demande, limite, "ici")
    assert 0 < refus.value.seconds <= 600
    horloge.instant = horloge.instant.replace(minute=59)
    assert admises(demande, limite) == 20


def test_deux_processus_comptent_ensemble(demande):
    limite = Limit("essai", 20, 600)
    premier = admises(demande, limite, fois=15)
    demande.app.state.limits = limits.Local()
    assert premier + admises(demande, limite) == 20


def test_ce_qui_est_refuse_ne_touche_plus_la_base(demande):
    limite = Limit("essai", 3, 600)
    admises(demande, limite, fois=10_000)
    assert {n for _, n in demande.app.state.entrance.limits._counts.values()} == {4}


def test_la_memoire_d_un_flot_de_lieux_reste_bornee(demande):
    limite = Limit("essai", 0, 600)
    for rang in range(limits.ROOM + 100):
        admises(demande, limite, str(rang), fois=1)
    assert len(demande.app.state.limits.full) <= limits.ROOM + 1


def test_ce_qui_est_compte_ne_dit_pas_de_qui(demande):
    admises(demande, limits.LOGIN_AS, "camille", fois=1)
    assert "camille" not in str(demande.app.state.entrance.limits._counts)


def test_dix_mille_declarations_d_un_lieu_en_une_minute_sont_bornees(demande):
    recues = 0
    for _ in range(10_000):
        try:
            limits.before_declaring(demande)
        except TropDeDemandes:
            continue
        recues += 1
    assert recues == limits.DECLARING.times


def test_un_flot_d_essais_de_mots_de_passe_est_borne(navigateur, monkeypatch):
    compares = []
    monkeypatch.setattr(passwords, "matches", lambda *essai: compares.append(essai) and False)
    jeton = navigateur.jeton()
    champs = {"jeton_de_formulaire": jeton, "compte": "camille"}
    codes = [
        navigateur.post("/connexion", {**champs, "mot_de_passe": f"essai {rang}"})
        for rang in range(60)
    ]
    assert [c.status_code for c in codes] == [401] * limits.LOGIN_AS.times + [429] * (
        60 - limits.LOGIN_AS.times
    )
    assert int(codes[-1].headers["retry-after"]) > 0
    assert len(compares) == limits.LOGIN_AS.times


def test_essayer_beaucoup_de_comptes_d_un_lieu_est_borne(navigateur, monkeypatch):
    monkeypatch.setattr(passwords, "matches", lambda *_: False)
    jeton = navigateur.jeton()
    codes = [
        navigateur.post(
            "/connexion", {"jeton_de_formulaire": jeton, "compte": f"compte{n}"}, entetes=CHEZ_NOUS
        ).status_code
        for n in range(40)
    ]
    assert codes.count(401) == limits.LOGIN_FROM_HERE.times


def test_un_compte_inconnu_coute_la_meme_comparaison(navigateur, monkeypatch):
    hachages = []
    verifier = passwords._hasher.verify

    class Temoin:
        hash = passwords._hasher.hash

        def verify(self, hache, mot):
            hachages.append(hache.rsplit("$", 2)[0])
            return verifier(hache, mot)

    monkeypatch.setattr(passwords, "_hasher", Temoin())
    for compte in ("camille", "inconnu", "sans-mot", "parti"):
        navigateur.entrer(compte, "une mauvaise phrase")
    assert len(hachages) == 4
    assert len(set(hachages)) == 1
