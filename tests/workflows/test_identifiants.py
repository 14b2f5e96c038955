"""Les numéros d'identification : chaque vecteur de référence, puis ce qui vaut toujours."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpts_core.workflows.commun.identifiants import (
    Niveau,
    Verification,
    cle_nir,
    luhn,
    verifier_finess,
    verifier_nir,
    verifier_rpps,
    verifier_rpps_rang,
    verifier_siren,
    verifier_siret,
)

chiffres = st.text("0123456789", min_size=1, max_size=14)


@pytest.mark.parametrize(
    "rpps",
    ["10002909371", "10003879623", "10005681340", "10999999005", "10999999112"],
)
def test_un_rpps_dont_la_cle_est_juste_est_correct(rpps: str) -> None:
    assert verifier_rpps(rpps) == Verification(
        Niveau.OK, "Numéro RPPS : forme et clé correctes.", rpps
    )


@pytest.mark.parametrize("rpps", ["10001288385", "10001234567", "10003879624"])
def test_un_rpps_dont_la_cle_est_fausse_n_est_qu_a_verifier(rpps: str) -> None:
    resultat = verifier_rpps(rpps)
    assert resultat.niveau is Niveau.AVERTISSEMENT
    assert resultat.numero == rpps


def test_le_mode_strict_refuse_un_rpps_dont_la_cle_est_fausse() -> None:
    assert verifier_rpps("10003879624", strict=True).niveau is Niveau.ERREUR
    assert verifier_rpps("10003879623", strict=True).niveau is Niveau.OK


@pytest.mark.parametrize("saisie", ["810003879623", " 8 1000 3879 623 ", "10 003 879 623"])
def test_un_rpps_se_garde_nu_sans_prefixe_ni_espaces(saisie: str) -> None:
    assert verifier_rpps(saisie).numero == "10003879623"


@pytest.mark.parametrize("saisie", ["", "1000387962", "910003879623", "1000387962a", "١٠٠٠٣٨٧٩٦٢٣"])
def test_un_rpps_mal_forme_est_refuse(saisie: str) -> None:
    assert verifier_rpps(saisie).niveau is Niveau.ERREUR


def test_un_numero_de_cabinet_est_un_rpps_suivi_d_un_rang() -> None:
    resultat = verifier_rpps_rang("410003879623017")
    assert (resultat.niveau, resultat.numero) == (Niveau.OK, "10003879623017")
    assert verifier_rpps_rang("10003879624017").niveau is Niveau.AVERTISSEMENT
    assert verifier_rpps_rang("10003879623").niveau is Niveau.ERREUR


@pytest.mark.parametrize(
    "finess", ["950046227", "950047225", "2A0009999", "2B0001234", "340099993"]
)
def test_un_finess_juste_est_correct_en_corse_aussi(finess: str) -> None:
    assert verifier_finess(finess).niveau is Niveau.OK
    assert verifier_finess(finess).numero == finess


def test_un_finess_se_garde_nu_et_en_majuscules() -> None:
    assert verifier_finess("1950046227").numero == "950046227"
    assert verifier_finess("2a0009999").numero == "2A0009999"


def test_un_finess_dont_la_cle_est_fausse_n_est_qu_a_verifier() -> None:
    assert verifier_finess("950046228").niveau is Niveau.AVERTISSEMENT


@pytest.mark.parametrize("saisie", ["2C0009999", "95004622", "2950046227"])
def test_un_finess_mal_forme_est_refuse(saisie: str) -> None:
    assert verifier_finess(saisie).niveau is Niveau.ERREUR


def test_un_siren_et_un_siret_suivent_la_cle_de_luhn() -> None:
    assert verifier_siren("732829320").niveau is Niveau.OK
    assert verifier_siren("732829321").niveau is Niveau.AVERTISSEMENT
    assert verifier_siren("73282932").niveau is Niveau.ERREUR
    assert verifier_siret("73282932000074").niveau is Niveau.OK
    assert verifier_siret("73282932000075").niveau is Niveau.AVERTISSEMENT
    assert verifier_siret("7328293200007").niveau is Niveau.ERREUR


def test_un_siret_de_la_poste_suit_sa_propre_regle() -> None:
    assert not luhn("35600000049837")
    assert verifier_siret("35600000049837").niveau is Niveau.OK
    assert verifier_siret("35600000049838").niveau is Niveau.AVERTISSEMENT


@pytest.mark.parametrize("nir", ["295109912611193", "253072A07300443", "253072B07300470"])
def test_un_nir_juste_est_reconnu_en_corse_aussi(nir: str) -> None:
    assert verifier_nir(nir).niveau is Niveau.OK


def test_un_nir_se_lit_avec_espaces_ou_points() -> None:
    assert verifier_nir("2 95 10 99 126 111 93").niveau is Niveau.OK
    assert verifier_nir("2.95.10.99.126.111.93").niveau is Niveau.OK


def test_un_nir_faux_ou_mal_forme_se_dit() -> None:
    assert verifier_nir("295109912611199").niveau is Niveau.AVERTISSEMENT
    assert verifier_nir("253072C07300443").niveau is Niveau.ERREUR


def test_la_cle_du_nir_va_de_1_a_97() -> None:
    assert cle_nir("2951099126111") == 93
    assert cle_nir("1850112345065") == 97


def test_la_cle_ne_se_calcule_que_sur_treize_caracteres() -> None:
    with pytest.raises(ValueError, match="treize"):
        cle_nir("295109912611193")


@given(debut=st.from_regex(r"[0-9]{5}", fullmatch=True), fin=st.integers(0, 10**6 - 1))
def test_les_deux_formulations_corses_donnent_la_meme_cle(debut: str, fin: int) -> None:
    for lettre, retrait in (("A", 1_000_000), ("B", 2_000_000)):
        autre = 97 - (int(f"{debut}20{fin:06d}") - retrait) % 97
        assert cle_nir(f"{debut}2{lettre}{fin:06d}") == autre


@given(nir=st.from_regex(r"[1-4][0-9]{12}", fullmatch=True))
def test_un_nir_n_est_jamais_rendu(nir: str) -> None:
    resultat = verifier_nir(f"{nir}{cle_nir(nir):02d}")
    assert resultat.niveau is Niveau.OK
    assert resultat.numero is None
    assert nir not in repr(resultat)


@given(suite=chiffres, rang=st.integers(0, 13), ecart=st.integers(1, 9))
def test_changer_un_seul_chiffre_fausse_toujours_la_cle(suite: str, rang: int, ecart: int) -> None:
    rang %= len(suite)
    autre = suite[:rang] + str((int(suite[rang]) + ecart) % 10) + suite[rang + 1 :]
    assert not (luhn(suite) and luhn(autre))


@given(saisie=st.text(max_size=20))
def test_toute_saisie_recoit_une_reponse_qui_ne_la_repete_pas(saisie: str) -> None:
    for verifier in (verifier_rpps, verifier_finess, verifier_siren, verifier_siret, verifier_nir):
        resultat = verifier(saisie)
        assert resultat.phrase.endswith(".")
        assert (resultat.numero is None) or resultat.numero not in resultat.phrase
