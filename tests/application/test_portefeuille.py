"""Who reads which aggregates, and what of them is shown."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from cpts_core.application.acteur import Acteur
from cpts_core.application.agregation import Agregat, Regles, mediane
from cpts_core.application.petites_cellules import TOTAL
from cpts_core.application.portee import Etendue, Portee
from cpts_core.application.portefeuille import Portefeuille, Tri
from cpts_core.kernel.errors import DonneesInvalides, DroitInsuffisant
from cpts_core.ports.portefeuille import Community, Spread, Tally
from cpts_core.referentiels.agregats import seuils
from cpts_core.workflows.commun.roles import Role

MAINTENANT = datetime(2025, 6, 30, 9, tzinfo=UTC)
OCCITANIE = Portee(Etendue.REGION, "76")
HAUTE_GARONNE = Portee(Etendue.DEPARTEMENT, "31")
NATION = Portee(Etendue.NATION)
DEUX = Portee(Etendue.ENSEMBLE, cpts=frozenset("ab"))
CPTS = tuple(
    Community(nom, f"CPTS {nom}", departement, region, habitants)
    for nom, departement, region, habitants in (
        ("a", "31", "76", 30_000),
        ("b", "31", "76", 60_000),
        ("c", "34", "76", 61_000),
        ("d", "34", "76", 62_000),
        ("e", "69", "84", 63_000),
        ("f", "69", "84", 200_000),
        ("g", "31", "76", 64_000),
    )
)


@frozen
class Comptes:
    """A portfolio that answers what the test says, for the CPTS of the area."""

    tallies: tuple[Tally, ...] = ()
    spreads: tuple[Spread, ...] = ()

    def communities(self, area):
        return [c for c in CPTS if area.holds(c)]

    def states(self, area, workflow):
        return self._dans(area, self.tallies)

    def overdue(self, area, at):
        return self._dans(area, self.tallies)

    def figures(self, area, code, since, until):
        return self._dans(area, self.spreads)

    def named(self, area, code, since, until, name):
        return self._dans(area, self.spreads)

    def _dans(self, area, lus):
        presentes = {c.tenant for c in self.communities(area)}
        return [lu for lu in lus if lu.tenant in presentes]


def acteur(role, portee):
    return Acteur("", "compte", frozenset((role,)), portee)


def questions(portee=NATION, role=Role.OBSERVATEUR, comptes=None, **suite):
    return Portefeuille(comptes or Comptes(), acteur(role, portee), MAINTENANT, **suite)


def etats(**par_cpts):
    return Comptes(tuple(Tally(cpts, "CLOS", nombre) for cpts, nombre in par_cpts.items()))


# Qui lit quoi


@pytest.mark.parametrize(
    ("role", "portee"),
    [
        (Role.ARS, OCCITANIE),
        (Role.CPAM, HAUTE_GARONNE),
        (Role.OBSERVATEUR, HAUTE_GARONNE),
        (Role.OBSERVATEUR, OCCITANIE),
        (Role.OBSERVATEUR, NATION),
        (Role.OBSERVATEUR, Portee(Etendue.ENSEMBLE, cpts=frozenset("abcd"))),
    ],
)
def test_un_role_lit_l_etendue_qui_lui_est_ouverte(role, portee):
    assert questions(portee, role).etats("incident").chiffres


@pytest.mark.parametrize(
    ("role", "portee"),
    [
        (Role.ARS, NATION),
        (Role.ARS, HAUTE_GARONNE),
        (Role.CPAM, OCCITANIE),
        (Role.CPAM, NATION),
        *((role, NATION) for role in Role if role is not Role.OBSERVATEUR),
    ],
)
def test_aucun_autre_role_ni_aucune_autre_etendue_n_est_lu(role, portee):
    with pytest.raises(DroitInsuffisant, match="votre rôle ne lit pas d'agrégat de cette étendue"):
        questions(portee, role)


def test_sans_portee_rien_ne_s_agrege():
    with pytest.raises(DroitInsuffisant, match="aucune portée ne vous est donnée"):
        questions(None)


@pytest.mark.parametrize("demandee", [NATION, HAUTE_GARONNE, Portee(Etendue.REGION, "84")])
def test_une_portee_se_lit_entiere_et_nulle_autre(demandee):
    with pytest.raises(DroitInsuffisant, match=r"hors de votre portée \(région Occitanie\)"):
        questions(OCCITANIE, Role.ARS, demandee=demandee)
    assert questions(OCCITANIE, Role.ARS, demandee=OCCITANIE).area.region == "76"


@pytest.mark.parametrize(
    "portee", [DEUX, Portee(Etendue.ENSEMBLE, cpts=frozenset(("a",))), Portee(Etendue.REGION, "84")]
)
def test_un_agregat_d_une_ou_deux_cpts_est_refuse_avec_sa_phrase(portee):
    combien = len(Comptes().communities(portee.area))
    with pytest.raises(DroitInsuffisant, match=f"ne rassemble que {combien} CPTS : il en faut"):
        questions(portee)


@pytest.mark.parametrize(
    ("etendue", "code", "faute"),
    [
        (Etendue.REGION, "99", "le code de région « 99 » n'existe pas"),
        (Etendue.DEPARTEMENT, "20", "le code de département « 20 » n'existe pas"),
        (Etendue.ENSEMBLE, "", "un ensemble nomme au moins une CPTS"),
    ],
)
def test_une_portee_mal_dite_est_refusee(etendue, code, faute):
    with pytest.raises(DonneesInvalides, match=faute):
        Portee(etendue, code)


# Ce qui est montré


def test_un_effectif_suffisant_de_plusieurs_cpts_est_montre():
    lu = questions(comptes=etats(a=9, b=9, c=9, d=9, e=9, f=9, g=9)).etats("incident")
    assert lu[TOTAL, TOTAL] == 63
    assert lu["CLOS", "T2"] is None or lu["CLOS", "T2"] == 45


def test_une_cpts_seule_de_sa_taille_n_y_est_pas_montree():
    lu = questions(comptes=etats(a=90, b=90, c=90, d=90, e=90, f=90, g=90)).etats("incident")
    assert lu["CLOS", "T1"] is None
    assert lu["CLOS", "T4"] is None
    assert lu["CLOS", TOTAL] == 630


def test_un_petit_effectif_est_masque_meme_reparti():
    lu = questions(comptes=etats(a=1, b=1, c=1, d=1)).etats("incident")
    assert set(lu.chiffres.values()) == {None}


def test_ce_qu_une_seule_cpts_fait_presque_entierement_est_masque():
    dominee = questions(comptes=etats(a=1, b=1, c=1, d=97)).etats("incident")
    assert dominee["CLOS", TOTAL] is None
    partagee = questions(comptes=etats(a=10, b=10, c=10, d=70)).etats("incident")
    assert partagee["CLOS", TOTAL] == 100


def test_les_totaux_d_un_autre_tri_ne_montrent_rien_de_plus():
    comptes = etats(a=90, b=3, c=40, d=40, e=30, f=30, g=2)
    par_taille = questions(comptes=comptes).etats("incident")
    par_region = questions(comptes=comptes, tri=Tri.REGION).etats("incident")
    assert par_region["CLOS", TOTAL] == par_taille["CLOS", TOTAL]
    assert set(par_region.colonnes) == {"76", "84"}
    assert set(questions(comptes=comptes, tri=Tri.DEPARTEMENT).etats("incident").colonnes) == {
        "31",
        "34",
        "69",
    }


@given(
    st.dictionaries(
        st.tuples(st.sampled_from("abcdefg"), st.sampled_from(("RECU", "CLOS", "RETIRE"))),
        st.integers(0, 60),
    )
)
def test_aucun_chiffre_montre_n_est_petit_ni_le_fait_de_trop_peu_de_cpts(comptes):
    tallies = [Tally(cpts, etat, nombre) for (cpts, etat), nombre in comptes.items()]
    colonnes = {c.tenant: "T2" if c.population < 175_000 else "T4" for c in CPTS}
    agregat = Agregat(colonnes)
    agregat.ajouter(tallies)
    publie = agregat.publier(Regles(5, seuils()))
    for (ligne, colonne), chiffre in publie.chiffres.items():
        parts = [
            nombre
            for cpts, etat, nombre in tallies
            if nombre and ligne in (etat, TOTAL) and colonne in (colonnes[cpts], TOTAL)
        ]
        par_cpts = {
            cpts: sum(
                t.number
                for t in tallies
                if t.tenant == cpts
                and ligne in (t.key, TOTAL)
                and colonne in (colonnes[cpts], TOTAL)
            )
            for cpts in colonnes
        }
        if chiffre is not None:
            assert chiffre == sum(parts) >= 5
            faites = [n for n in par_cpts.values() if n]
            assert len(faites) >= 3
            assert max(faites) * 100 <= 85 * chiffre


# Délais, atteintes, tailles


def test_un_delai_median_se_lit_ou_son_effectif_se_lit():
    spreads = tuple(Spread(cpts, "", jours, 4) for cpts in "bcdg" for jours in (1, 2, 5))
    lu = questions(comptes=Comptes(spreads=spreads)).delais("premier_contact", 2023, 2025)
    assert lu.comptes["", TOTAL] == 48
    assert lu.valeurs["", TOTAL] == Decimal(2)
    petits = Comptes(spreads=(Spread("a", "", 1, 1), Spread("b", "", 9, 1)))
    assert questions(comptes=petits).delais("premier_contact", 2023, 2025).valeurs == {}


def test_une_atteinte_se_range_par_mission_et_sans_mission():
    spreads = tuple(
        Spread(cpts, mission, atteinte, 10)
        for cpts in "bcdg"
        for mission, atteinte in (("PREV", 80), ("", 100))
    )
    lu = questions(comptes=Comptes(spreads=spreads)).atteintes(1, 3)
    assert lu.comptes.lignes == ("", "PREV")
    assert lu.valeurs["PREV", TOTAL] == Decimal(80)


def test_ce_qui_est_en_retard_se_compte():
    tallies = tuple(Tally(cpts, "incident/RAPPEL_NIVEAU_2", 10) for cpts in "bcdg")
    lu = questions(comptes=Comptes(tallies)).retards()
    assert lu["incident/RAPPEL_NIVEAU_2", TOTAL] == 40


def test_la_taille_suit_l_accord_en_vigueur_ce_jour_la():
    assert questions().tailles() == {"T1": (1, 30_000), "T2": (5, 310_000), "T4": (1, 200_000)}


@given(st.lists(st.integers(0, 50), min_size=1))
def test_la_mediane_coupe_les_valeurs_en_deux(valeurs):
    milieu = mediane({valeur: valeurs.count(valeur) for valeur in valeurs})
    assert 2 * sum(v < milieu for v in valeurs) <= len(valeurs)
    assert 2 * sum(v > milieu for v in valeurs) <= len(valeurs)


def test_rien_n_a_pas_de_mediane():
    with pytest.raises(ValueError, match="aucune valeur"):
        mediane({})
