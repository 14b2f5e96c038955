"""De vrais ouvriers, tués et relancés : chaque échéance a son effet une fois."""

from __future__ import annotations

import re
import signal

import psycopg
import pytest

from cpts_adapters.bootstrap import Settings
from cpts_adapters.cli.entree import run
from tests.adapters.ouvrier.atelier import (
    FAIT,
    FINI,
    SECRET,
    creee,
    declenchees,
    effets,
    mots,
    ouvrier,
    programmer,
    sur_postgres,
    sur_sqlite,
)
from tests.postgres.serveur import demarrer, port_libre, serveur

COMBIEN = 40


def test_deux_ouvriers_se_partagent_une_base_sans_rien_faire_deux_fois(tmp_path):
    reglages = sur_postgres(tmp_path)
    programmer(reglages, COMBIEN)
    with (
        ouvrier(reglages, "un", "--une-fois") as un,
        ouvrier(reglages, "deux", "--une-fois") as deux,
    ):
        dites = [*un.finir(), *deux.finir()]
    assert set(effets(reglages).values()) == {1}
    assert len(declenchees(dites)) == len(set(declenchees(dites))) == COMBIEN


def test_un_ouvrier_fige_n_arrete_pas_les_autres_et_mort_il_est_repris(tmp_path):
    reglages = sur_postgres(tmp_path)
    programmer(reglages, COMBIEN)
    with ouvrier(reglages, "un") as un:
        dites = [un.ligne() for _ in range(6)]
        un.signaler(signal.SIGSTOP)
        with ouvrier(reglages, "deux", "--une-fois") as deux:
            par_deux = declenchees(deux.finir())
        # Le premier en a fait cinq, plus ce qu'il a pu dire avant d'être figé, et en tient une.
        dites += un.tuer()
    with ouvrier(reglages, "un bis", "--une-fois") as bis:
        par_bis = declenchees(bis.finir())
    par_un = declenchees(dites)
    assert len(par_un) >= 5
    assert par_deux
    toutes = par_un + par_deux + par_bis
    assert len(toutes) == len(set(toutes)) >= COMBIEN - 1  # une, faite, que la mort a fait taire
    comptes = effets(reglages)
    assert len(comptes) == COMBIEN
    assert set(comptes.values()) == {1}


def test_sur_un_fichier_un_ouvrier_tue_puis_relance_fait_tout_une_fois(tmp_path):
    reglages = sur_sqlite(tmp_path)
    programmer(reglages, COMBIEN)
    with ouvrier(reglages, "un") as un:
        dites = [un.ligne() for _ in range(6)] + un.tuer()
    with ouvrier(reglages, "un", "--une-fois") as un:
        dites += un.finir()
    assert len(declenchees(dites)) == len(set(declenchees(dites))) >= COMBIEN - 1
    assert set(effets(reglages).values()) == {1}


@pytest.mark.parametrize(
    ("base", "signe"), [(sur_sqlite, signal.SIGINT), (sur_postgres, signal.SIGTERM)]
)
def test_un_ouvrier_a_qui_l_on_dit_d_arreter_finit_et_s_en_va(base, signe, tmp_path):
    reglages = base(tmp_path)
    programmer(reglages, 2)
    with ouvrier(reglages, "un", "--toutes", "1") as un:
        assert len(un.jusqu_a("travail fait")) >= 3
        un.signaler(signe)
        dites = un.finir()
    assert dites[-1]["fait"] == FINI
    assert set(effets(reglages).values()) == {1}


def test_un_ouvrier_perd_son_serveur_le_dit_et_le_retrouve(tmp_path):
    # Pas de validation différée : ce qui est acquis doit survivre à la mort du serveur.
    with serveur("fsync=off") as hote:
        compte = "ordinaire"
        _compte(hote, compte)
        cle = str(tmp_path / "cle")
        creee(Settings(hote.url(), cle, account=compte))
        reglages = Settings(hote.url(compte=compte), cle)
        with ouvrier(reglages, "un", "--toutes", "1") as un:
            assert un.ligne()["fait"] == "ouvrier démarré"
            hote.tuer()
            un.jusqu_a("base perdue")
            relance = demarrer(hote.dossier, port=hote.port)
            try:
                programmer(reglages, 2)
                un.jusqu_a("base retrouvée")
                with ouvrier(reglages, "deux", "--une-fois") as deux:
                    deux.finir()
                un.signaler(signal.SIGTERM)
                assert un.finir()[-1]["fait"] == FINI
                assert set(effets(reglages).values()) == {1}
            finally:
                relance.tuer()


def _compte(hote, nom):
    with psycopg.connect(hote.url(), autocommit=True) as connexion:
        connexion.execute(f"CREATE ROLE {nom} LOGIN")


def test_le_recit_dit_qui_a_fait_quoi_et_ne_dit_rien_de_personne(tmp_path, capsys):
    reglages = sur_sqlite(tmp_path)
    programmer(reglages, 1)
    assert run(mots(reglages, "--une-fois", "--nom", "ouvrier de nuit")) == 0
    dit = capsys.readouterr().out
    instant = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00"
    qui = r'ouvrier="ouvrier de nuit"'
    ou = r"cpts=cpts-nord dossier=[0-9a-f-]{36} echeance=PURGE"
    attendue = rf'{instant} {qui} fait="{FAIT}" {ou} effet="[^"]+"$'
    assert re.search(attendue, dit, re.MULTILINE), dit
    assert not re.search(rf"{SECRET}|alix|durand", dit)


@pytest.mark.parametrize(
    ("options", "code", "phrase"),
    [
        (("--toutes", "0"), 2, "0 n'est pas dans l'intervalle"),
        (("--toutes", "souvent"), 2, "n'est pas un nombre"),
        (("--une-fois",), 20, "il n'y a pas de base à cet endroit"),
    ],
)
def test_une_commande_mal_ecrite_ou_sans_base_se_dit(options, code, phrase, tmp_path, capsys):
    assert run(mots(Settings(str(tmp_path / "absente.db")), *options)) == code
    dit = capsys.readouterr()
    assert dit.out == ""
    assert phrase in dit.err


def test_un_serveur_absent_au_depart_se_dit(tmp_path, capsys):
    reglages = Settings(
        f"postgresql://quelqu-un@127.0.0.1:{port_libre()}/rien", str(tmp_path / "c")
    )
    assert run(mots(reglages, "--une-fois")) == 20
    assert "ne répond pas" in capsys.readouterr().err
