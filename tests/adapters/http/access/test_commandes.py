"""Ouvrir un compte et donner un jeton par `cpts`, puis entrer par le web : la même base."""

from __future__ import annotations

from io import StringIO

import pytest
from attrs import evolve

from cpts_adapters.bootstrap import Settings, create
from cpts_adapters.cli.entree import run
from cpts_adapters.http.access.provider import read_provider
from cpts_core.kernel.errors import DonneesInvalides
from tests.adapters.http.access.navigateur import MOT_DE_PASSE, Navigateur
from tests.adapters.http.client import API, CPTS, served, web

PROCEDURES = f"{API}/procedures"


@pytest.fixture
def base(tmp_path):
    reglages = Settings(str(tmp_path / "cpts.db"), synchronous="NORMAL")
    create(reglages)
    return reglages


@pytest.fixture
def cpts(base, capsys, monkeypatch):
    """Lancer `cpts` ; `dit` : ce que reçoit l'entrée."""

    def lancer(*mots, dit=""):
        monkeypatch.setattr("sys.stdin", StringIO(dit))
        capsys.readouterr()
        code = run(["--base", base.base, "--cpts", CPTS, *mots])
        return code, capsys.readouterr()

    return lancer


@pytest.fixture
def ines(cpts):
    code, _ = cpts("compte", "creer", "ines", "--donne", "ars", "--mot-de-passe", dit=MOT_DE_PASSE)
    assert code == 0


def statut(base, secret):
    with served(web(base, accounts=None)) as client:
        entetes = {"Authorization": f"Bearer {secret}"}
        return client.get(PROCEDURES, who=None, headers=entetes).status_code


def test_un_compte_ouvert_par_la_commande_entre_par_le_web_et_une_session_survit(base, ines):
    with served(web(base, accounts=None)) as client:
        navigateur = Navigateur(client)
        assert navigateur.entrer("ines").status_code == 303
        assert navigateur.get(PROCEDURES).status_code == 200
        gardes = dict(navigateur.cookies)
    with served(web(base, accounts=None)) as client:
        autre = Navigateur(client)
        autre.cookies.update(gardes)
        assert autre.get(PROCEDURES).status_code == 200


def test_fermer_le_compte_ferme_la_porte_a_l_instant(base, ines, cpts):
    with served(web(base, accounts=None)) as client:
        navigateur = Navigateur(client)
        navigateur.entrer("ines")
        assert cpts("compte", "fermer", "ines")[0] == 0
        assert navigateur.get(PROCEDURES).status_code == 401
        assert navigateur.entrer("ines").status_code == 401


def test_un_jeton_se_montre_une_fois_vaut_puis_se_revoque(base, ines, cpts):
    _, dit = cpts("jeton", "creer", "ines")
    secret = dit.out.splitlines()[0]
    _, liste = cpts("jeton", "lister", "ines", "--json")
    assert secret not in liste.out
    assert statut(base, secret) == 200
    identifiant = dit.out.split()[-2]
    assert cpts("jeton", "revoquer", "ines", identifiant)[0] == 0
    assert statut(base, secret) == 401


def test_ni_mot_de_passe_ni_jeton_ne_sont_dans_le_fichier_de_la_base(base, ines, cpts):
    _, dit = cpts("jeton", "creer", "ines")
    contenu = b"".join(p.read_bytes() for p in base.path.parent.glob("cpts.db*"))
    assert MOT_DE_PASSE.encode() not in contenu
    assert dit.out.splitlines()[0].encode() not in contenu


@pytest.mark.parametrize(
    ("mots", "phrase"),
    [
        (["creer", "systeme"], "lettres sans accent"),
        (["creer", "0000-0000-0000-0000"], "lettres sans accent"),
        (["creer", "é\n"], "lettres sans accent"),
        (["creer", "x" * 100], "lettres sans accent"),
        (["creer", "ines"], "existe déjà"),
        (["creer", "bob", "--donne", "bureau"], "vient du registre"),
        (["creer", "bob", "--donne", "systeme"], "n'existe pas"),
        (["creer", "bob", "--rpps", "123"], "onze chiffres"),
        (["creer", "bob", "--portee", "region:ZZ"], "n'existe pas"),
        (["creer", "bob", "--mot-de-passe"], "entre 12 et 200"),
        (["modifier", "bob"], "n'existe pas"),
        (["fermer", "bob"], "n'existe pas"),
    ],
)
def test_ce_qui_ne_se_peut_pas_est_dit_et_rien_n_est_garde(ines, cpts, mots, phrase):
    code, dit = cpts("compte", *mots, dit="court")
    assert code != 0
    assert phrase in dit.err
    assert "bob" not in cpts("compte", "lister")[1].out


def test_modifier_garde_ce_qui_n_est_pas_donne(ines, cpts, base):
    assert cpts("compte", "modifier", "ines", "--rpps", "10999999005")[0] == 0
    _, dit = cpts("compte", "lister", "--json")
    assert '"rpps": true' in dit.out
    assert '"mot_de_passe": true' in dit.out
    assert '"ARS"' in dit.out


def test_un_jeton_ne_se_donne_pas_a_qui_n_a_pas_de_compte_ouvert(ines, cpts):
    cpts("compte", "fermer", "ines")
    for compte in ("ines", "bob"):
        assert cpts("jeton", "creer", compte)[0] != 0


def test_un_fournisseur_se_lit_dans_un_fichier(tmp_path):
    fichier = tmp_path / "psc.toml"
    fichier.write_text('issuer = "https://psc.example"\nclient_id = "a"\nclient_secret = "b"\n')
    lu = read_provider(fichier)
    assert lu.described_at == "https://psc.example/.well-known/openid-configuration"
    assert "'b'" not in repr(lu)
    assert evolve(lu, discovery="https://ailleurs").described_at == "https://ailleurs"
    for mauvais in (
        "",
        'issuer = "x"',
        "issuer = 1\nclient_id = 2\nclient_secret = 3",
        "é=",
        "[a]",
    ):
        fichier.write_text(mauvais)
        with pytest.raises(DonneesInvalides, match="client_id"):
            read_provider(fichier)
