"""`cpts analyser`, as a person types it."""

import json

import pytest

from cpts_adapters.cli.entree import run

OP = ("--par", "op", "--role", "operateur")
OBS = ("--par", "obs", "--role", "observateur")


@pytest.fixture
def cpts(capsys):
    def taper(*mots):
        capsys.readouterr()
        code = run(list(map(str, mots)))
        ecrit = capsys.readouterr()
        return code, ecrit.out, ecrit.err

    return taper


def test_extraire_puis_montrer(cpts, population, tmp_path):
    dossier = tmp_path / "extrait"
    code, sortie, _ = cpts("--base", population, *OP, "analyser", "extraire", dossier)
    assert (code, sortie.split(" de ")[-1]) == (0, f"4 CPTS extraits : {dossier}.\n")
    code, sortie, _ = cpts(*OBS, "analyser", "montrer", dossier, "--portee", "nation")
    assert code == 0
    for titre in (
        "Portée : nation.",
        "CPTS par taille",
        "Incidents par niveau et par mois",
        "déclaration → premier contact, médiane en jours",
        "Atteinte des indicateurs par mission, médiane en %",
        "Recherche d'un médecin traitant, par état",
    ):
        assert f"{titre}\n" in sortie
    assert "masqué" in sortie


def test_en_json_aussi(cpts, population, tmp_path):
    dossier = tmp_path / "extrait"
    code, sortie, _ = cpts("--base", population, *OP, "analyser", "extraire", dossier, "--json")
    assert (code, json.loads(sortie)["cpts"]) == (0, 4)
    code, sortie, _ = cpts(*OBS, "--json", "analyser", "montrer", dossier, "--portee", "nation")
    assert (code, json.loads(sortie)[0]["title"]) == (0, "CPTS par taille")


@pytest.mark.parametrize(
    ("mots", "code", "dit"),
    [
        ((*OP, "analyser", "montrer", ".", "--portee", "nation"), 13, "votre rôle ne lit pas"),
        ((*OBS, "analyser", "montrer", "absent", "--portee", "nation"), 20, "n'existe pas"),
        ((*OBS, "analyser", "montrer", "absent", "--portee", "lune"), 2, "ne se lit pas"),
        ((*OBS, "analyser", "montrer", "absent"), 2, "--portee"),
        ((*OP, "analyser", "extraire", "extrait"), 20, "il n'y a pas de base"),
        (("analyser", "deviner"), 2, "deviner"),
    ],
)
def test_ce_qui_ne_va_pas_se_dit(cpts, tmp_path, monkeypatch, mots, code, dit):
    monkeypatch.chdir(tmp_path)
    obtenu, sortie, erreur = cpts(*mots)
    assert (obtenu, sortie) == (code, "")
    assert dit in erreur
    assert list(tmp_path.iterdir()) == []
