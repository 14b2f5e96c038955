"""La détection des identités : ce qu'elle voit, ce qu'elle laisse, ce qu'elle ne dit jamais."""

import importlib
import re
import sys
import tomllib
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpts_core.workflows.commun.identifiants import cle_nir
from cpts_core.workflows.qualite import (
    detection,
    detection_lieux,
    detection_noms,
    detection_numeros,
)
from cpts_core.workflows.qualite.detection import Certitude, Nature, Reperage, masquer, reperer

CORPUS = Path(__file__).parent / "corpus"
PARTIES = ("mise_au_point", "mise_a_l_ecart", "recits")
TAUX_TROUVE = 0.95
TAUX_DE_FAUSSES_ALERTES = 0.10


def phrases(partie: str) -> list[dict[str, Any]]:
    contenu = tomllib.loads((CORPUS / f"{partie}.toml").read_text(encoding="utf-8"))
    lues: list[dict[str, Any]] = contenu["phrase"]
    return lues


def identites(phrase: dict[str, Any]) -> Iterator[tuple[Nature, str]]:
    for nature, mots in phrase.get("identites", {}).items():
        for mot in mots:
            yield Nature[nature], mot


def couvre(texte: str, nature: Nature, mot: str) -> bool:
    """Vrai si chaque caractère du mot est dans un repérage de cette nature."""
    debut = texte.index(mot)
    places = {
        place
        for reperage in reperer(texte)
        if reperage.nature is nature
        for place in range(reperage.debut, reperage.fin)
    }
    return places.issuperset(range(debut, debut + len(mot)))


def natures(texte: str) -> list[Nature]:
    return [reperage.nature for reperage in reperer(texte)]


# --- Le corpus ---


def test_le_corpus_est_assez_grand_et_pour_moitie_sans_identite() -> None:
    reglees = [*phrases("mise_au_point"), *phrases("mise_a_l_ecart")]
    avec = sum("identites" in phrase for phrase in reglees)
    assert len(reglees) >= 240
    assert abs(2 * avec - len(reglees)) <= 0.05 * len(reglees)


@pytest.mark.parametrize("partie", PARTIES)
def test_le_corpus_est_trouve_a_95_pour_cent_avec_10_pour_cent_de_fausses_alertes(
    partie: str, capsys: pytest.CaptureFixture[str]
) -> None:
    lues = phrases(partie)
    attendues = [
        couvre(phrase["texte"], nature, mot) for phrase in lues for nature, mot in identites(phrase)
    ]
    alertes = [bool(reperer(p["texte"])) for p in lues if "identites" not in p]
    en_trop = [
        nature
        for phrase in lues
        if "identites" in phrase
        for nature in natures(phrase["texte"])
        if nature.name not in phrase["identites"]
    ]
    with capsys.disabled():
        print(
            f"\n  corpus {partie} : {sum(attendues)} identités trouvées sur {len(attendues)}, "
            f"{sum(alertes)} fausses alertes sur {len(alertes)} phrases sans identité, "
            f"{len(en_trop)} natures en trop ailleurs"
        )
    assert sum(attendues) >= TAUX_TROUVE * len(attendues)
    assert sum(alertes) <= TAUX_DE_FAUSSES_ALERTES * len(alertes)
    assert len(en_trop) <= TAUX_DE_FAUSSES_ALERTES * len(attendues)


@pytest.mark.parametrize("partie", PARTIES)
def test_un_texte_masque_ne_contient_plus_rien_a_masquer(partie: str) -> None:
    for phrase in phrases(partie):
        assert reperer(masquer(phrase["texte"])) == ()


# --- Ce qui est repéré, forme par forme ---


@pytest.mark.parametrize(
    "numero",
    [
        "06 12 34 56 78",
        "06.12.34.56.78",
        "06-12-34-56-78",
        "0612345678",
        "0612 345 678",
        "+33 6 12 34 56 78",
        "+33612345678",
        "+33 (0)6 12 34 56 78",
        "0033 6 12 34 56 78",
        "06\u00a012\u00a034\u00a056\u00a078",
        "06\u202f12\u202f34\u202f56\u202f78",
        "0262 12 34 56",
        "0590 12 34 56",
        "+262 262 12 34 56",
        "+508 41 12 34 56",
    ],
)
def test_un_telephone_est_vu_sous_toutes_ses_ecritures(numero: str) -> None:
    texte = f"Rappeler au {numero}, merci."
    assert reperer(texte) == (Reperage(Nature.TELEPHONE, 12, 12 + len(numero)),)


@pytest.mark.parametrize(
    "nir",
    [
        "295109912611193",
        "2 95 10 99 126 111 93",
        "2.95.10.99.126.111.93",
        "2 95 10 99 126 111 / 93",
        "253072A07300443",
        "2 53 07 2a 073 004 43",
        "253072B07300470",
    ],
)
def test_un_nir_dont_la_cle_est_juste_est_certain(nir: str) -> None:
    assert reperer(f"vu sur {nir}.") == (Reperage(Nature.NIR, 7, 7 + len(nir)),)


def test_un_nir_sans_cle_ou_mal_recopie_n_est_certain_que_s_il_est_nomme() -> None:
    for nir in ("2 95 10 99 126 111", "2 95 10 99 126 111 99"):
        (seul,) = reperer(f"Vu {nir} ce jour.")
        (nomme,) = reperer(f"Sécu {nir} ce jour.")
        assert (seul.nature, seul.certitude) == (Nature.NIR, Certitude.POSSIBLE)
        assert (nomme.nature, nomme.certitude) == (Nature.NIR, Certitude.CERTAIN)


@pytest.mark.parametrize(
    "debut", ["né le ", "née le ", "Né(e) le ", "nee le ", "DDN ", "DDN : ", "date de naissance "]
)
@pytest.mark.parametrize("date", ["12/03/1950", "3 mars 1950", "1er mars 1950", "1950-03-12"])
def test_une_date_de_naissance_est_vue_apres_ce_qui_l_annonce(debut: str, date: str) -> None:
    assert natures(f"Patient {debut}{date}, seul.") == [Nature.DATE_DE_NAISSANCE]
    assert natures(f"Patient vu le {date}, seul.") == []


@pytest.mark.parametrize(
    ("texte", "nom"),
    [
        ("Mme DUPONT", "DUPONT"),
        ("M. Dupont", "Dupont"),
        ("M.Dupont", "Dupont"),
        ("M\u00a0Dupont", "Dupont"),
        ("Mlle Dupont-Durand", "Dupont-Durand"),
        ("Dr de La Tour", "de La Tour"),
        ("le docteur N\u2019Guyen", "N\u2019Guyen"),
        ("Pr J.-P. Petit", "J.-P. Petit"),
        ("madame d\u2019Ornano", "d\u2019Ornano"),
        ("monsieur Le Bihan", "Le Bihan"),
        ("le patient Jean Dupont", "Jean Dupont"),
        ("la patiente Dupont", "Dupont"),
        ("Mme Be\u0301rard", "Be\u0301rard"),
        ("Mme Voisin", "Voisin"),
        ("sa fille Emma", "Emma"),
        ("vu Sophie Martin", "Sophie Martin"),
        ("dossier MARTIN Sophie", "MARTIN Sophie"),
    ],
)
def test_un_nom_est_vu_apres_un_titre_une_designation_ou_un_prenom(texte: str, nom: str) -> None:
    debut = texte.index(nom)
    assert reperer(f"{texte} ce jour") == (Reperage(Nature.NOM, debut, debut + len(nom)),)


@pytest.mark.parametrize(
    "texte",
    [
        "M. X est venu",
        "Mme D. est venue",
        "Dr",
        "le Dr a appelé",
        "Mme la directrice",
        "M. le Maire",
        "docteur de garde",
        "Pr de santé publique",
        "service Saint-Antoine",
        "DOLIPRANE 500 mg à 14 h 30",
        "le 12/03/2024",
        "25000 UI",
        "lot 0612345678",
        "code 3400930060414",
        "12 500,50 euros",
        "clinique Claude Bernard",
        "rue du Docteur Roux",
        "patient BPCO",
        "nouveau-né le 3 mars 2024",
        "01/02/2024 14 h 20",
        "0 800 123 456",
    ],
)
def test_ce_qui_ressemble_a_une_identite_n_en_est_pas_une(texte: str) -> None:
    assert reperer(texte) == ()


def test_un_nom_en_minuscules_des_initiales_ou_un_numero_nu_ne_sont_que_possibles() -> None:
    for texte in ("mme dupont est venue", "vu par J. Dupont", "le 340099993", "habite à Sète"):
        (reperage,) = reperer(texte)
        assert reperage.certitude is Certitude.POSSIBLE


def test_ce_qui_se_chevauche_ne_fait_qu_un_reperage() -> None:
    texte = "au 12 rue du Docteur Roux, 34000 Montpellier"
    assert natures(texte) == [Nature.ADRESSE, Nature.COMMUNE]
    assert masquer(texte) == "au [adresse postale], [commune]"


# --- Ce que la détection dit, et ce qu'elle tait ---


def test_un_reperage_avertit_sans_redire_ce_qu_il_a_trouve() -> None:
    (reperage,) = reperer("Rappeler : 06 12 34 56 78")
    assert reperage.phrase == "un numéro de téléphone au caractère 12"
    (doute,) = reperer("mme dupont")
    assert doute.phrase == "un nom de personne (possible) au caractère 5"


def test_un_reperage_ne_tient_aucun_texte() -> None:
    assert [champ.name for champ in attrs.fields(Reperage)] == [
        "nature",
        "debut",
        "fin",
        "certitude",
    ]


def test_masquer_remplace_chaque_identite_par_sa_nature() -> None:
    texte = "Mme Petit, née le 3 mars 1950, 06 12 34 56 78, a@b.example.org."
    assert masquer(texte) == (
        "Mme [nom], née le [date de naissance], [téléphone], [adresse électronique]."
    )


# --- Ce qui vaut pour tout texte ---

entourage = st.text(st.characters(exclude_categories=("Nd", "Cs")), max_size=15)
separateur = st.sampled_from(["", " ", ".", "-", "\u00a0", "\u202f", " . "])


@st.composite
def nirs(tirer: Callable[[st.SearchStrategy[Any]], Any]) -> str:
    departement = tirer(st.sampled_from(["2A", "2B", "31", "99", "97"]))
    treize = f"{tirer(st.integers(10000, 89999))}{departement}{tirer(st.integers(0, 999999)):06d}"
    groupes = re.split(r"(?<=^.)|(?<=^.{3})|(?<=^.{5})|(?<=^.{7})|(?<=^.{10})", treize)
    return str(tirer(separateur)).join((*groupes, f"{cle_nir(treize):02d}"))


@given(avant=entourage, nir=nirs(), apres=entourage)
def test_aucun_nir_dont_la_cle_est_juste_n_echappe(avant: str, nir: str, apres: str) -> None:
    texte = f"{avant} {nir} {apres}"
    assert Nature.NIR in natures(texte)
    assert nir not in masquer(texte)


@given(texte=st.text(max_size=200))
def test_les_reperages_sont_dans_le_texte_en_ordre_et_sans_chevauchement(texte: str) -> None:
    fin = 0
    for reperage in reperer(texte):
        assert fin <= reperage.debut < reperage.fin <= len(texte)
        fin = reperage.fin


mots = st.sampled_from(
    "Mme M. Dr Dupont dupont né née le 12/03/1950 mars 06 12 34 0612345678 rue des Lilas patient "
    "Sophie DE La , . : ( ) @ x.fr 34000 Sète 295109912611193 FINESS 1 2 habite à".split(" ")
)


@given(texte=st.lists(mots, max_size=25).map(" ".join))
def test_une_ecriture_decomposee_ou_insecable_ne_change_pas_les_natures(texte: str) -> None:
    assert natures(unicodedata.normalize("NFD", texte)) == natures(texte)
    assert reperer(texte.replace(" ", "\u00a0")) == reperer(texte)


@given(texte=st.lists(mots, max_size=25).map(" ".join))
def test_masquer_ne_touche_qu_a_ce_qui_est_repere(texte: str) -> None:
    reste, fin = [], 0
    for reperage in reperer(texte):
        reste.append(texte[fin : reperage.debut])
        fin = reperage.fin
    masque = masquer(texte)
    for morceau in (*reste, texte[fin:]):
        assert morceau in masque


# --- Le temps croît comme la longueur ---

MODULES = (detection, detection_lieux, detection_noms, detection_numeros)
RELUS_SUR_40_SIGNES = {
    "_MOT_DU_NIR",
    "_NUMERO_DE_CHOSE",
    "_CODE_DE_CHOSE",
}


def motifs(module: ModuleType) -> Iterator[re.Pattern[str]]:
    for nom, valeur in vars(module).items():
        if nom not in RELUS_SUR_40_SIGNES:
            yield from (m for m in (valeur, *_elements(valeur)) if isinstance(m, re.Pattern))


def _elements(valeur: Any) -> tuple[Any, ...]:
    return valeur if isinstance(valeur, tuple) else ()


def repetitions_sans_fin(motif: re.Pattern[str]) -> int:
    """Compte les répétitions sans borne que le moteur pourrait reprendre (non possessives)."""
    analyse = importlib.import_module("re._parser")
    total, a_lire = 0, [analyse.parse(motif.pattern, motif.flags)]
    while a_lire:
        element = a_lire.pop()
        if isinstance(element, tuple) and str(element[0]) in {"MAX_REPEAT", "MIN_REPEAT"}:
            total += element[1][1] == analyse.MAXREPEAT
        if isinstance(element, tuple | list | analyse.SubPattern):
            a_lire += list(element)
    return total


def test_aucun_motif_ne_peut_revenir_sans_fin_sur_ses_pas() -> None:
    lus = [motif for module in MODULES for motif in motifs(module)]
    assert len(lus) >= 20
    assert [motif.pattern for motif in lus if repetitions_sans_fin(motif)] == []
    assert repetitions_sans_fin(re.compile(r"(?:a+b)*c")) == 2


PIEGES = (
    "a", "A", "0", "1 ", "0 6", "@", "a@", "a.", "-", "A-", "'", "M. ", "Mme ", "Mmes A, ", "né ",
    "née le ", "1 rue ", "1 rue A ", "de la ", "A ", "Sophie ", "fils-", "e\u0301", "\u0301\u0316",
    "(", "34000 ", "34000 A-", "habite ", "lot ", "2A", "12/", "+33 ", "nom : ", "X. ",
)  # fmt: skip


def appels(texte: str) -> int:
    """Compte les appels que demande la lecture du texte."""
    total = 0

    def compter(_cadre: Any, evenement: str, _argument: Any) -> None:
        nonlocal total
        total += evenement in {"call", "c_call"}

    sys.setprofile(compter)
    try:
        reperer(texte)
    finally:
        sys.setprofile(None)
    return total


@pytest.mark.parametrize("piege", PIEGES)
def test_doubler_un_texte_double_au_plus_le_travail(piege: str) -> None:
    simple, double = appels(piege * 200), appels(piege * 400)
    assert double <= 2.1 * simple + 50


@pytest.mark.parametrize("piege", PIEGES)
def test_un_texte_tres_long_se_lit_jusqu_au_bout(piege: str) -> None:
    texte = piege * (20_000 // len(piege)) + " Mme Dupont"
    assert reperer(texte)[-1].fin == len(texte)
