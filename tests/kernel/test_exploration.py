"""A table can be walked without anybody: examples of commands, short ways to each state."""

from decimal import Decimal
from enum import Enum
from typing import ClassVar

import pytest
from attrs import frozen

from cpts_core.kernel.champs import Code, Texte, champ, descriptions
from cpts_core.kernel.decision import decide
from cpts_core.kernel.exploration import (
    chemin_vers,
    commandes_d_exemple,
    exemples_de,
    explorer,
)
from cpts_core.kernel.messages import Command
from tests.kernel.procedure import EMPRUNT, Demander, Etat, Rendre, circonstances


class Choix(Enum):
    """A choice."""

    UN = "un"
    DEUX = "deux"


@frozen
class Essayer(Command):
    """A bit of everything."""

    libelle: ClassVar[str] = "essayer"
    code: Code = champ("code", exemples=("a", "b"))
    choix: Choix = champ("choix", exemples=(Choix.DEUX,))
    mots: tuple[Texte, ...] = champ("mots", defaut=())
    prix: Decimal | None = champ("prix", defaut=None)


def test_les_exemples_d_un_champ_sont_les_siens_ou_ceux_de_son_type():
    decrits = descriptions(Essayer)
    assert exemples_de(decrits["code"]) == ("a", "b")
    assert exemples_de(decrits["choix"]) == (Choix.DEUX, Choix.UN)
    assert exemples_de(decrits["mots"]) == (("quelques mots",),)
    assert exemples_de(decrits["prix"]) == (Decimal(1),)


def test_les_commandes_d_exemple_font_varier_un_champ_a_la_fois():
    commandes = list(commandes_d_exemple(Essayer))
    assert commandes[0] == Essayer(code="a", choix=Choix.DEUX)
    assert commandes[1] == Essayer(
        code="a", choix=Choix.DEUX, mots=("quelques mots",), prix=Decimal(1)
    )
    assert Essayer(code="b", choix=Choix.DEUX) in commandes
    assert Essayer(code="a", choix=Choix.UN) in commandes


def test_l_exploration_atteint_tous_les_etats_par_toutes_les_rangees():
    vus = list(explorer(EMPRUNT, circonstances))
    assert {dossier.etat for dossier, _ in vus} == set(Etat)
    assert {etape.transition for _, chemin in vus for etape in chemin} == set(EMPRUNT.transitions)


def test_un_chemin_rejoue_mene_au_dossier_trouve():
    for dossier, chemin in explorer(EMPRUNT, circonstances):
        rejoue = None
        for etape in chemin:
            decision = decide(EMPRUNT, rejoue, etape.commande, circonstances(etape.role))
            assert decision.transition is etape.transition
            rejoue = decision.dossier
        assert rejoue == dossier


def test_le_chemin_vers_un_etat_est_le_plus_court():
    chemin = chemin_vers(EMPRUNT, Etat.PERDU, circonstances)
    assert [etape.role for etape in chemin] == ["membre", "bureau", "membre"]
    assert type(chemin[0].commande) is Demander
    assert chemin[-1].commande == Rendre(en_etat=False)


def test_un_etat_que_les_exemples_n_atteignent_pas_est_dit():
    with pytest.raises(LookupError, match="« emprunt d'un objet » ne mènent pas à « rendu »"):
        chemin_vers(EMPRUNT, Etat.RENDU, lambda _: circonstances("bureau"))
