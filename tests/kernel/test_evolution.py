"""A record changes by copies: what an event does not change is kept, and nothing is mutated."""

from datetime import UTC, datetime

import pytest
from attrs import evolve, frozen, make_class
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

from cpts_core.kernel.champs import Code, champ
from cpts_core.kernel.evolution import ajouter, copie, devient, inchange, recopier
from cpts_core.kernel.messages import Dossier, Event
from cpts_core.kernel.moule import moule
from tests.kernel.procedure import Demande, Demander, Emprunt, Etat, Prete, Preter

ICI = datetime(2025, 3, 20, tzinfo=UTC)
CLASSES = [
    make_class(f"Valeur{n}", [f"champ_{i}" for i in range(n)], frozen=True, slots=True)
    for n in (0, 1, 2, 16, 45)
]

contenus = st.none() | st.integers() | st.text() | st.tuples(st.integers())


@st.composite
def copies(tirer):
    classe = tirer(st.sampled_from(CLASSES))
    noms = [a.name for a in classe.__attrs_attrs__]
    valeur = classe(*[tirer(contenus) for _ in noms])
    changements = tirer(st.dictionaries(st.sampled_from(noms), contenus)) if noms else {}
    return valeur, changements


@given(copies())
def test_copier_fait_ce_que_fait_attrs(tirage):
    valeur, changements = tirage
    neuve = copie(valeur, changements)
    assert neuve == evolve(valeur, **changements)
    assert type(neuve) is type(valeur)
    assert hash(neuve) == hash(evolve(valeur, **changements))
    assert repr(neuve) == repr(evolve(valeur, **changements))


@given(copies())
def test_copier_laisse_l_original_intact(tirage):
    valeur, changements = tirage
    temoin = evolve(valeur)
    copie(valeur, changements)
    assert valeur == temoin


def test_une_copie_est_figee_comme_son_original():
    neuve = copie(Emprunt(), {"objet": "scie"})
    with pytest.raises(FrozenInstanceError):
        neuve.objet = "perceuse"
    with pytest.raises(FrozenInstanceError):
        del neuve.objet


def test_un_champ_inconnu_ne_se_copie_pas():
    with pytest.raises(AttributeError):
        copie(Emprunt(), {"couleur": "vert"})


def test_un_brouillon_devient_la_valeur_figee_qu_aurait_faite_le_constructeur():
    brouillon, _ = moule(Dossier)
    valeur = brouillon(Etat.PRETE, 3, (), Emprunt())
    valeur.__class__ = Dossier
    assert valeur == Dossier(Etat.PRETE, 3, (), Emprunt())
    with pytest.raises(FrozenInstanceError):
        valeur.version = 4


def test_recopier_prend_les_champs_nommes_date_et_fixe():
    evoluer = recopier("objet", le="prete_le", en_etat=True)
    fait = Demande(objet="scie", lecteur="Camille")
    assert evoluer(Emprunt(lecteur="Sacha"), fait, ICI) == Emprunt(
        objet="scie", lecteur="Sacha", prete_le=ICI, en_etat=True
    )


def test_ajouter_met_un_element_au_bout_d_une_liste():
    @frozen
    class Liste:
        codes: tuple[Code, ...] = champ("codes", defaut=())
        dernier: Code | None = champ("dernier", defaut=None)

    evoluer = ajouter("codes", lambda fait, le: (fait.objet, le), dernier="x")
    deux = evoluer(Liste(codes=("a",)), Demande(objet="b", lecteur="C"), ICI)
    assert deux == Liste(codes=("a", ("b", ICI)), dernier="x")


def test_un_fait_peut_ne_rien_changer():
    avant = Emprunt(objet="scie")
    assert inchange(avant, Prete(), ICI) is avant


def test_un_fait_reprend_les_champs_de_meme_nom():
    demande = Demander(objet="scie", lecteur="Camille")
    fait = devient(Demande)(None, demande, None)
    assert fait == Demande(objet="scie", lecteur="Camille")
    assert type(fait) is Demande
    with pytest.raises(FrozenInstanceError):
        fait.objet = "perceuse"


def test_un_fait_prend_ses_constantes_de_la_table():
    demande = Demander(objet="scie", lecteur="Camille")
    fait = devient(Demande, lecteur="Sacha")(None, demande, None)
    assert fait == Demande(objet="scie", lecteur="Sacha")


def test_un_fait_peut_ne_reprendre_que_les_champs_nommes():
    @frozen
    class Note(Event):
        mot: Code | None = champ("mot", defaut=None)
        lieu: Code = champ("lieu", defaut="ici")

    assert devient(Note, "mot")(None, Preter(mot="merci"), None) == Note(mot="merci", lieu="ici")


def test_un_fait_sans_champ_est_toujours_le_meme():
    @frozen
    class Constate(Event):
        pass

    assert devient(Constate)(None, Preter(), None) == Constate()
