"""What was written once is read for ever: samples of the journal, frozen.

A fact that changes takes a new VERSION, `anciens_faits` says what becomes of the old shape, and
`figer.py` adds a line; a line that exists is never touched.
"""

from __future__ import annotations

import json
from itertools import groupby

import pytest

from cpts_adapters.serialisation.codec import Codec, tag_of
from cpts_adapters.serialisation.rows import Unreadable, compact, from_line, to_line
from cpts_core.application.verification import tete
from cpts_core.workflows.index import Registre
from tests.adapters.serialisation.figer import EMPRUNT, FAITS, empreinte, faits, lignes
from tests.contracts.essai import fact, head
from tests.kernel import versions
from tests.kernel.procedure import Etat as Etat1
from tests.kernel.procedure import Prete
from tests.kernel.versions import EMPRUNT_1, EMPRUNT_2, EMPRUNT_3, Etat, emprunt_2

EMPREINTES = {
    EMPRUNT: "47ae04bfcd48722bda1c94cc28776088242a1f277f2ba9e3e4d4065f8934c926",
    FAITS: "60c10d8db17c3be36cb270d5353ec20a32442bc24d586f33cc18c1d9787a13bc",
}
MODELE = fact(head("0001"), "c1")


@pytest.mark.parametrize("chemin", EMPREINTES, ids=lambda chemin: chemin.stem)
def test_un_echantillon_ne_change_pas_sans_le_dire(chemin):
    assert empreinte(chemin) == EMPREINTES[chemin]


# One line a tag: the facts of the sampled procedures


def test_chaque_fait_a_son_echantillon():
    assert sorted(faits().keys() - {ligne["type"] for ligne in lignes(FAITS)}) == []


@pytest.mark.parametrize("ligne", lignes(FAITS), ids=lambda ligne: ligne["type"])
def test_un_fait_fige_se_relit_et_se_reecrit_s_il_est_d_aujourd_hui(ligne):
    codec = Codec(Registre().__getitem__)
    rangee = codec.fact_row(MODELE)._replace(
        workflow=ligne["workflow"], type=ligne["type"], payload=compact(ligne["payload"])
    )
    lu = codec.fact(rangee)
    code, _, _ = ligne["type"].partition(".")
    if tag_of(code, type(lu.evenement)) == ligne["type"]:
        assert json.loads(codec.fact_row(lu).payload) == ligne["payload"]


# A journal in two versions, with an older shape in it


def journal(registre):
    codec = Codec(registre.__getitem__)
    texte = EMPRUNT.read_text("utf-8").splitlines()
    return [codec.fact(from_line(ligne)) for ligne in texte]


@pytest.mark.parametrize("recente", [EMPRUNT_2, EMPRUNT_3], ids=repr)
def test_le_journal_a_deux_versions_se_rejoue(recente):
    registre = {"emprunt": recente}
    heads = {
        flux: tete(registre, "cpts-a", tuple(siens))
        for flux, siens in groupby(journal(registre), key=lambda fait: fait.flux)
    }
    assert {flux: (h.workflow_version, h.record.etat) for flux, h in heads.items()} == {
        "0001": (1, Etat1.RENDU),
        "0002": (2, Etat.PROLONGE),
        "0003": (2, Etat.EN_COURS),
        "0004": (2, Etat.EN_COURS),
    }
    migre = heads["0002"].record.donnees
    assert (migre.emprunteur, migre.sorti_le.isoformat()) == ("p-1", "2025-03-20T09:00:00+00:00")


def test_une_meme_etiquette_se_lit_selon_la_version_qui_l_a_ecrite():
    prets = [fait.evenement for fait in journal({"emprunt": EMPRUNT_2}) if fait.version == 2]
    assert prets == [Prete(), Prete(), versions.Prete(jours=15), versions.Prete(jours=21)]


def test_un_fait_d_aujourd_hui_se_reecrit_comme_il_etait():
    codec = Codec({"emprunt": EMPRUNT_2}.__getitem__)
    for ligne in EMPRUNT.read_text("utf-8").splitlines():
        rangee = from_line(ligne)
        if (rangee.type, rangee.workflow_version) != ("emprunt.prete/1", 2):
            assert to_line(codec.fact_row(codec.fact(rangee))) == ligne


def test_sans_ce_que_devient_l_ancienne_forme_le_journal_le_dit():
    with pytest.raises(Unreadable, match="dossier 0003, version 2, rang 0 : le fait"):
        journal({"emprunt": emprunt_2(anciens_faits={})})


def test_sans_la_nouvelle_version_le_journal_le_dit():
    with pytest.raises(Unreadable, match="dossier 0002, version 3, rang 0 : la version 2"):
        journal({"emprunt": EMPRUNT_1})


@pytest.mark.parametrize("valeurs", [{"jours": "quinze"}, {"duree": 15}])
def test_une_ancienne_forme_mal_convertie_est_refusee_avec_sa_place(valeurs):
    fautif = emprunt_2(anciens_faits={"prete/1": lambda _: ("prete/2", valeurs)})
    with pytest.raises(Unreadable, match="dossier 0003, version 2, rang 0"):
        journal({"emprunt": fautif})
