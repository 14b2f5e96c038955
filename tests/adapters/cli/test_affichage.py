"""What is printed, according to where it is printed."""

import io
import sys
from contextlib import redirect_stderr, redirect_stdout

import pytest

from cpts_adapters.cli import display, progress
from cpts_adapters.cli.progress import bar, followed


class Ecran(io.StringIO):
    """An output that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def vu_a_l_ecran(agir) -> str:
    """What a terminal shows while something is done."""
    ecran = Ecran()
    with redirect_stdout(ecran), redirect_stderr(ecran):
        agir()
    return ecran.getvalue()


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(progress, "PATIENCE", 0)
    monkeypatch.setattr(progress, "PERIOD", 0)


def test_un_tableau_simple_s_aligne(capsys):
    display.table(("a", "long titre"), [("valeur", "x"), ("y", "z")])
    assert capsys.readouterr().out == "a       long titre\nvaleur  x\ny       z\n"


def test_un_tableau_de_terminal_garde_ses_crochets():
    vu = vu_a_l_ecran(lambda: display.table(("source",), [("refus [NP-080]",)]))
    assert "refus [NP-080]" in vu


def test_sans_rich_l_affichage_reste_simple(monkeypatch):
    monkeypatch.setitem(sys.modules, "rich.console", None)
    vu = vu_a_l_ecran(lambda: display.table(("titre",), [("valeur",)]))
    assert "pip install 'cpts-core[cli]'" in vu
    assert "titre\nvaleur\n" in vu


def test_une_valeur_de_plusieurs_lignes_reste_sous_elle_meme(capsys):
    display.pairs([("faits", "un\ndeux"), ("x", "")])
    assert capsys.readouterr().out == "faits  un\n       deux\nx\n"


def test_la_progression_ne_s_ecrit_que_sur_un_terminal(capsys, impatient):
    assert list(followed(range(3), "faits")) == [0, 1, 2]
    assert capsys.readouterr() == ("", "")


def test_la_progression_s_efface_a_la_fin(impatient):
    vu = vu_a_l_ecran(lambda: list(followed(range(3), "faits", 3)))
    assert "2/3" in vu
    assert vu.endswith("\r\x1b[K")


def test_un_travail_court_n_a_pas_de_progression():
    assert "faits" not in vu_a_l_ecran(lambda: list(followed(range(3), "faits")))


@pytest.mark.parametrize(
    ("fait", "total", "dite"),
    [
        (5, None, "faits : 5"),
        (5, 10, f"faits : [{'█' * 15}{'░' * 15}] 5/10"),
        (20, 10, f"faits : [{'█' * 30}] 20/10"),
    ],
)
def test_la_barre_ne_deborde_jamais(fait, total, dite):
    assert bar("faits", fait, total) == dite
