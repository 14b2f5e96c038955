"""Aucun petit effectif ne se retrouve : ni par le calcul, ni en connaissant la règle."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpts_core.application.petites_cellules import (
    TOTAL,
    PublicationImpossible,
    Tableau,
    masquer,
)
from cpts_core.application.petits_rapports import (
    Hierarchie,
    Rapport,
    cumuler,
    masquer_hierarchie,
    masquer_rapport,
    masquer_rapports,
)
from tests.properties.attaque import ecarts_possibles, encadrer, retrouves

SEUIL = 5
EFFECTIFS = st.one_of(st.integers(0, 8), st.integers(0, 60))


def noms(lettre, combien):
    return tuple(f"{lettre}{rang}" for rang in range(combien))


def tableau(lignes, colonnes, comptes):
    rangs, files = noms("l", lignes), noms("c", colonnes)
    return Tableau(rangs, files, dict(zip(product(rangs, files), comptes, strict=True)))


@st.composite
def tableaux(tirer):
    lignes, colonnes = tirer(st.integers(1, 9)), tirer(st.integers(1, 6))
    nombre = lignes * colonnes
    return tableau(lignes, colonnes, tirer(st.lists(EFFECTIFS, min_size=nombre, max_size=nombre)))


def tous(t):
    rangs = {**{x: (x,) for x in t.lignes}, TOTAL: t.lignes}
    files = {**{y: (y,) for y in t.colonnes}, TOTAL: t.colonnes}
    return {(x, y): t.somme(rangs[x], files[y]) for x, y in product(rangs, files)}


def sommes_d_un_tableau(t):
    par_ligne = (((x, TOTAL), tuple((x, y) for y in t.colonnes)) for x in (*t.lignes, TOTAL))
    par_colonne = (((TOTAL, y), tuple((x, y) for x in t.lignes)) for y in (*t.colonnes, TOTAL))
    return (*par_ligne, *par_colonne)


ZONES = {
    "d1": "r1",
    "d2": "r1",
    "d3": "r1",
    "d4": "r2",
    "d5": "r2",
    "d6": "r3",
    "r1": TOTAL,
    "r2": TOTAL,
    "r3": TOTAL,
}
FEUILLES = tuple(z for z in ZONES if z not in ZONES.values())


def hierarchie(parents, comptes):
    feuilles = [z for z in parents if z not in parents.values()]
    return Hierarchie(parents, dict(zip(feuilles, comptes, strict=True)))


def sommes_des_zones(h):
    return tuple((z, h.contenues(z)) for z in h.zones if h.contenues(z))


PAR_ZONE = st.lists(EFFECTIFS, min_size=len(FEUILLES), max_size=len(FEUILLES))


def premiers_masques(chiffres):
    """Ce que ferait qui ne cacherait que les petits chiffres."""
    return {case: None if chiffre < SEUIL else chiffre for case, chiffre in chiffres.items()}


def test_cacher_les_seuls_petits_chiffres_ne_protege_rien():
    t = tableau(2, 3, (3, 20, 30, 8, 9, 10))
    publies = premiers_masques(tous(t))
    assert publies["l0", "c0"] is None
    assert retrouves(publies, sommes_d_un_tableau(t)) == {("l0", "c0"): 3}
    h = hierarchie(ZONES, (3, 20, 30, 8, 9, 10))
    assert retrouves(premiers_masques(tous_les_etages(h)), sommes_des_zones(h)) == {"d1": 3}


def test_quatre_cases_cachees_se_retrouvent_encore_par_encadrement():
    """Un 2 x 2 masqué dont une somme vaut zéro ne cache rien : l'attaque sait encadrer."""
    t = tableau(2, 2, (0, 4, 0, 9))
    publies = {**tous(t), **dict.fromkeys(product(t.lignes, t.colonnes))}
    assert retrouves(publies, sommes_d_un_tableau(t))["l0", "c1"] == 4


def tous_les_etages(h):
    return {zone: h.somme((zone,)) for zone in h.zones}


@given(tableaux())
def test_rien_sous_le_seuil_n_est_montre_et_le_reste_est_exact(t):
    vrais, publies = tous(t), masquer(t, SEUIL).chiffres
    montres = {case: n for case, n in publies.items() if n is not None}
    assert publies.keys() == vrais.keys()
    assert all(n >= SEUIL and n == vrais[case] for case, n in montres.items())


@given(tableaux())
def test_aucune_case_masquee_d_un_tableau_ne_se_retrouve(t):
    publies, relations = masquer(t, SEUIL).chiffres, sommes_d_un_tableau(t)
    assert retrouves(publies, relations) == {}
    encadres = encadrer(publies, list(relations))
    masquees = [encadres[case] for case, n in publies.items() if n is None]
    assert all(haut - bas >= SEUIL for bas, haut in masquees)


@given(PAR_ZONE)
def test_aucune_zone_masquee_ne_se_retrouve_par_celles_qui_la_contiennent(comptes):
    h = hierarchie(ZONES, comptes)
    publies, relations = masquer_hierarchie(h, SEUIL), sommes_des_zones(h)
    vrais = tous_les_etages(h)
    assert all(n is None or SEUIL <= n == vrais[z] for z, n in publies.items())
    assert retrouves(publies, relations) == {}
    encadres = encadrer(publies, list(relations))
    assert all(encadres[z][1] - encadres[z][0] >= SEUIL for z, n in publies.items() if n is None)


@pytest.mark.parametrize(
    ("parents", "maximum", "seuil"),
    [
        (dict.fromkeys("abc", TOTAL), 12, 5),
        (dict.fromkeys("abcd", TOTAL), 7, 3),
        ({"a": "r", "b": "r", "c": "s", "d": TOTAL, "r": TOTAL, "s": TOTAL}, 7, 3),
    ],
    ids=["trois", "quatre", "étages"],
)
def test_connaitre_la_regle_n_aide_pas_a_retrouver_une_zone(parents, maximum, seuil):
    def publier(comptes):
        h = hierarchie(parents, comptes)
        return tous_les_etages(h), masquer_hierarchie(h, seuil)

    feuilles = [z for z in parents if z not in parents.values()]
    juges = ecarts_possibles(len(feuilles), maximum, TOTAL, publier)
    assert len(juges) > 10
    assert all(ecart >= seuil for _, _, ecart in juges)


@pytest.mark.parametrize(
    ("lignes", "colonnes", "maximum", "seuil"), [(2, 2, 7, 2), (3, 2, 3, 1)], ids=["2x2", "3x2"]
)
def test_connaitre_la_regle_n_aide_pas_a_retrouver_une_case(lignes, colonnes, maximum, seuil):
    def publier(comptes):
        t = tableau(lignes, colonnes, comptes)
        return tous(t), masquer(t, seuil).chiffres

    juges = ecarts_possibles(lignes * colonnes, maximum, (TOTAL, TOTAL), publier)
    assert len(juges) > 10
    assert all(ecart >= seuil for _, _, ecart in juges)


def test_choisir_le_plus_petit_voisin_trahirait():
    """Pourquoi les groupes sont fixés d'avance : un voisin choisi sur sa valeur la révèle."""

    def publier(comptes):
        vrais = {**dict(enumerate(comptes)), TOTAL: sum(comptes)}
        petits = [rang for rang, n in enumerate(comptes) if n < 3]
        grands = sorted((n, rang) for rang, n in enumerate(comptes) if n >= 3)
        caches = {*petits, *(rang for _, rang in grands[:1] if len(petits) == 1)}
        return vrais, {case: None if case in caches else n for case, n in vrais.items()}

    assert any(ecart == 0 for _, _, ecart in ecarts_possibles(3, 9, TOTAL, publier))


@given(EFFECTIFS, EFFECTIFS)
def test_un_rapport_se_montre_entier_ou_pas_du_tout(oui, non):
    """Un numérateur petit, ou ce qui lui manque, cache aussi le dénominateur."""
    attendu = Rapport(oui, oui + non) if min(oui, non) >= SEUIL else None
    assert masquer_rapport(Rapport(oui, oui + non), SEUIL) == attendu


@given(PAR_ZONE, PAR_ZONE)
def test_aucun_numerateur_de_zone_ne_se_retrouve(oui, non):
    rapports = {z: Rapport(a, a + b) for z, a, b in zip(FEUILLES, oui, non, strict=True)}
    publies = masquer_rapports(ZONES, rapports, SEUIL)
    for compter in (lambda r: r.numerateur, lambda r: r.denominateur - r.numerateur):
        montres = {z: None if r is None else compter(r) for z, r in publies.items()}
        h = Hierarchie(ZONES, {z: compter(r) for z, r in rapports.items()})
        assert all(n is None or n >= SEUIL for n in montres.values())
        assert retrouves(montres, sommes_des_zones(h)) == {}


@given(st.lists(EFFECTIFS, min_size=2, max_size=9))
def test_un_cumul_de_chiffres_publies_ne_dit_rien_de_qui_s_y_ajoute(effectifs):
    """Une CPTS de plus, trop petite pour être montrée, ne déplace pas la somme."""
    publies = [n if n >= SEUIL else None for n in effectifs]
    avant, apres = cumuler(publies), cumuler([*publies, None])
    assert apres.somme == avant.somme == sum(n for n in effectifs if n >= SEUIL)
    assert (apres.publies, apres.masques) == (avant.publies, avant.masques + 1)


def test_un_effectif_negatif_et_un_rapport_impossible_sont_refuses():
    with pytest.raises(ValueError, match="jamais négatif"):
        tableau(1, 1, (-1,))
    with pytest.raises(ValueError, match="jamais négatif"):
        hierarchie({"a": TOTAL}, (-1,))
    with pytest.raises(ValueError, match="part de son dénominateur"):
        Rapport(6, 5)


@given(tableaux(), st.data())
def test_un_chiffre_sensible_se_masque_comme_un_petit(t, donnees):
    sensible = donnees.draw(st.sampled_from(list(tous(t))))
    publies = masquer(t, SEUIL, sensibles=(sensible,)).chiffres
    assert publies[sensible] is None
    assert retrouves(publies, sommes_d_un_tableau(t)) == {}


def test_ce_qui_est_deja_publie_ne_peut_plus_rien_cacher():
    t = tableau(2, 2, (3, 20, 30, 40))
    with pytest.raises(PublicationImpossible):
        masquer(t, SEUIL, deja_publies=(("l1", "c1"),))
    assert masquer(t, SEUIL, deja_publies=(("l0", TOTAL),))["l0", TOTAL] == 23
