"""The answers of an extract: what they count, and what they keep to themselves."""

from contextlib import contextmanager
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpts_adapters.analysis.engine import engine
from cpts_adapters.analysis.extract import regles_au
from cpts_adapters.analysis.questions import opened_extract
from cpts_adapters.analysis.sheets import COMMUNITIES, COUNTS, FACTS, FIGURES
from cpts_adapters.bootstrap import Settings, opened_portfolio
from cpts_core import Role
from cpts_core.application.acteur import Acteur
from cpts_core.application.petites_cellules import TOTAL
from cpts_core.application.portee import Etendue, Portee
from cpts_core.application.portefeuille import Portefeuille
from cpts_core.kernel.errors import DroitInsuffisant, ErreurDeStockage
from cpts_core.kernel.messages import nom_de
from cpts_core.workflows.qualite.incident import INCIDENT
from tests.adapters.analysis.conftest import JOUR, extraire

NATION, OCCITANIE = Portee(Etendue.NATION), Portee(Etendue.REGION, "76")
K = regles_au(JOUR).k
MARS = date(2026, 3, 1)


def quelqu_un(role=Role.OBSERVATEUR, portee=NATION):
    return Acteur("", "quelqu'un", frozenset((role,)), portee)


def ecrire(dossier, *, faits=(), releves=(), comptes=(), ensemble=(("76", "T2", 9),)):
    """Write an extract by hand."""
    lignes = {FACTS: faits, FIGURES: releves, COUNTS: comptes, COMMUNITIES: ensemble}
    dossier.mkdir(exist_ok=True)
    with engine() as connexion:
        for feuille, rangees in lignes.items():
            colonnes = ", ".join(f"{nom} {genre}" for nom, genre in feuille.columns.items())
            connexion.execute(f"CREATE TABLE {feuille.name} ({colonnes})")
            trous = ", ".join("?" for _ in feuille.columns)
            for rangee in rangees:
                connexion.execute(f"INSERT INTO {feuille.name} VALUES ({trous})", rangee)
            connexion.table(feuille.name).write_parquet(str(feuille.path(dossier)))
    return dossier


def arrivee(cpts, dossier, etat="NIVEAU_1", fait="entretien_engage", mois=MARS, region="76"):
    return ("incident", mois, fait, etat, 1, region, "T2", cpts, dossier)


def delai(cpts, jours, annee=2026, taille="T2", region="76"):
    return ("premier_contact", "sans mission", annee, jours, region, taille, cpts)


@contextmanager
def questions(dossier, role=Role.OBSERVATEUR, portee=NATION):
    with opened_extract(dossier, quelqu_un(role, portee), JOUR) as ouvertes:
        yield ouvertes


def test_un_incident_compte_une_fois_a_chaque_niveau_au_mois_ou_il_y_parvient(tmp_path):
    un = [arrivee(c, d) for c in (1, 2, 3) for d in range(c * 100, c * 100 + 4)]
    encore = [arrivee(c, d, mois=date(2026, 5, 1)) for *_, c, d in un]
    deux = [arrivee(c, d, "NIVEAU_2", mois=date(2026, 4, 1)) for *_, c, d in un]
    eigs = [arrivee(c, d, "NIVEAU_2", "eigs_signale", date(2026, 4, 1)) for *_, c, d in un]
    autres = [arrivee(c, d, "CLOS", "incident_clos") for *_, c, d in un]
    ecrire(tmp_path, faits=un + encore + deux + eigs + autres)
    with questions(tmp_path) as ouvertes:
        publie = ouvertes.incidents()
    assert publie.colonnes == ("niveau 1", "niveau 2", "niveau 3", "niveau 4")
    assert publie.lignes == tuple(f"2026-{mois:02}" for mois in range(1, 8))
    assert publie[TOTAL, TOTAL] == 36
    assert [publie[TOTAL, f"niveau {n}"] for n in (1, 2)] == [12, 12]


def test_les_noms_que_lisent_les_questions_sont_ceux_de_la_procedure():
    assert {"NIVEAU_1", "NIVEAU_2", "NIVEAU_3"} <= INCIDENT.etats.__members__.keys()
    assert "eigs_signale" in INCIDENT.evenements
    assert all(nom == nom_de(classe) for nom, classe in INCIDENT.evenements.items())


def test_un_petit_effectif_est_tu_et_aucune_soustraction_ne_le_rend(tmp_path):
    niveaux = [arrivee(c, 100 * c + d) for c in (1, 2, 3) for d in range(10)]
    rares = [arrivee(c, 900 + c, "NIVEAU_3") for c in (1, 2)]
    ecrire(tmp_path, faits=niveaux + rares)
    with questions(tmp_path) as ouvertes:
        publie = ouvertes.incidents()
    assert publie[TOTAL, TOTAL] == 32
    assert publie[TOTAL, "niveau 3"] is None
    tues = [colonne for colonne in publie.colonnes if publie[TOTAL, colonne] is None]
    connus = sum(publie[TOTAL, c] for c in publie.colonnes if c not in tues)
    assert len(tues) > 1
    assert 32 - connus >= K


@pytest.mark.parametrize(
    "apports",
    [pytest.param((20, 20), id="trop peu de CPTS"), pytest.param((96, 2, 2), id="presque une")],
)
def test_ce_que_trop_peu_de_cpts_font_est_tu(tmp_path, apports):
    jours = [delai(cpts, 3) for cpts, combien in enumerate(apports) for _ in range(combien)]
    ecrire(tmp_path, releves=jours)
    with questions(tmp_path) as ouvertes:
        lues = ouvertes.delays("premier_contact")
    assert set(lues.comptes.chiffres.values()) == {None}
    assert lues.valeurs == {}


def test_une_mediane_se_montre_avec_son_effectif_et_jamais_sans(tmp_path):
    montres = [delai(c, jours) for c in (1, 2, 3) for jours in (1, 2, 6)]
    tus = [delai(c, 40, annee=2024) for c in (1, 2, 3)]
    ecrire(tmp_path, releves=montres + tus)
    with questions(tmp_path) as ouvertes:
        lues = ouvertes.delays("premier_contact")
    assert lues.comptes.lignes == ("2024", "2025", "2026")
    assert lues.valeurs.keys() == {c for c, n in lues.comptes.chiffres.items() if n}
    assert ("2024", TOTAL) not in lues.valeurs
    assert lues.valeurs[TOTAL, TOTAL] == 4


def test_l_atteinte_se_lit_par_mission_et_par_taille(tmp_path):
    atteintes = [
        ("atteinte", mission, 1, valeur, "76", taille, cpts)
        for mission, valeur in (("PREV", 80), ("QUAL", 100))
        for taille, de in (("T2", 0), ("T3", 10))
        for cpts in range(de, de + 6)
    ]
    ecrire(tmp_path, releves=atteintes, ensemble=[("76", "T2", 6), ("76", "T3", 6)])
    with questions(tmp_path) as ouvertes:
        lues = ouvertes.achievements()
    assert lues.valeurs[TOTAL, TOTAL] == 90
    assert lues.comptes.colonnes == ("T2", "T3")
    assert {"ACCES_MT", "sans mission"} <= set(lues.comptes.lignes)
    assert ("ACCES_MT", TOTAL) not in lues.valeurs


@given(
    st.lists(
        st.tuples(st.integers(1, 6), st.integers(2024, 2026), st.sampled_from(["T2", "T3"])),
        max_size=60,
    )
)
def test_aucune_reponse_ne_montre_un_petit_effectif(tmp_path_factory, tirees):
    jours = [delai(cpts, 1, annee, taille) for cpts, annee, taille in tirees]
    niveaux = [
        arrivee(cpts, rang, f"NIVEAU_{annee - 2023}", mois=date(annee, 1, 1))
        for rang, (cpts, annee, _) in enumerate(tirees)
    ]
    ensemble = [("76", "T2", 3), ("76", "T3", 3)]
    dossier = tmp_path_factory.mktemp("extrait")
    ecrire(dossier, faits=niveaux, releves=jours, ensemble=ensemble)
    with questions(dossier) as ouvertes:
        medianes = ouvertes.delays("premier_contact")
        for publie in (ouvertes.incidents(), medianes.comptes):
            assert all(n is None or n >= K for n in publie.chiffres.values())
        assert all(medianes.comptes[case] for case in medianes.valeurs)


def test_une_region_ne_lit_que_ses_faits(tmp_path):
    ici = [arrivee(c, 100 * c + d) for c in (1, 2, 3) for d in range(4)]
    ailleurs = [arrivee(c, 100 * c + d, region="84") for c in (4, 5, 6) for d in range(7)]
    comptes = [("medecin_traitant", "RECUE", "T2", 50)]
    ensemble = [("76", "T2", 3), ("84", "T2", 3), ("94", "T2", 2)]
    ecrire(tmp_path, faits=ici + ailleurs, comptes=comptes, ensemble=ensemble)
    with questions(tmp_path, Role.ARS, OCCITANIE) as ouvertes:
        assert ouvertes.incidents()[TOTAL, TOTAL] == 12
        assert ouvertes.counts() == {}
    with questions(tmp_path) as ouvertes:
        assert ouvertes.incidents()[TOTAL, TOTAL] == 33
        assert ouvertes.counts() == {"medecin_traitant": [("RECUE", "T2", 50)]}


REFUSES = [
    *((role, NATION) for role in Role if role is not Role.OBSERVATEUR),
    *((role, OCCITANIE) for role in Role if role not in (Role.OBSERVATEUR, Role.ARS)),
    (Role.OBSERVATEUR, Portee(Etendue.DEPARTEMENT, "31")),
    (Role.OBSERVATEUR, Portee(Etendue.ENSEMBLE, cpts=frozenset(("a", "b", "c")))),
    (Role.OBSERVATEUR, Portee(Etendue.REGION, "94")),
    (Role.OBSERVATEUR, None),
]


@pytest.mark.parametrize(("role", "portee"), REFUSES)
def test_qui_n_y_a_pas_droit_ne_lit_rien(tmp_path, role, portee):
    ecrire(tmp_path, ensemble=[("76", "T2", 9), ("94", "T2", 2)])
    with pytest.raises(DroitInsuffisant), questions(tmp_path, role, portee):
        pass


def test_on_ne_demande_pas_une_autre_portee_que_la_sienne(tmp_path):
    ecrire(tmp_path)
    refuse = pytest.raises(DroitInsuffisant, match="hors de votre portée")
    with refuse, opened_extract(tmp_path, quelqu_un(), JOUR, OCCITANIE):
        pass


def test_un_extrait_vide_ne_repond_rien(tmp_path):
    vide = ecrire(tmp_path, ensemble=())
    with pytest.raises(DroitInsuffisant, match="que 0 CPTS"), questions(vide):
        pass
    with questions(ecrire(tmp_path)) as ouvertes:
        assert set(ouvertes.incidents().chiffres.values()) == {None}
        assert ouvertes.delays("premier_contact").valeurs == {}
        assert ouvertes.achievements().valeurs == {}


def test_un_dossier_inconnu_ou_abime_se_dit_en_une_phrase(tmp_path):
    def refus(dossier):
        with pytest.raises(ErreurDeStockage) as leve, questions(dossier):
            pass
        return leve.value.phrase

    absent, vide = tmp_path / "absent", tmp_path / "vide"
    vide.mkdir()
    assert refus(absent) == f"il n'y a pas d'extrait {absent} : ce dossier n'existe pas."
    pas_un = "ce n'est pas un extrait de cpts, ou il a été abîmé."
    assert refus(vide) == f"{vide} ne peut pas être lu : {pas_un}"
    abime = ecrire(tmp_path / "abîmé [1]*")
    FACTS.path(abime).write_bytes(b"PAR1 rien d'autre")
    assert refus(abime) == f"{abime} ne peut pas être lu : {pas_un}"
    etranger = ecrire(tmp_path / "étranger")
    COUNTS.path(etranger).rename(FACTS.path(etranger))
    assert refus(etranger) == f"{etranger} ne peut pas être lu : {pas_un}"


def test_un_dossier_au_nom_etrange_se_lit(tmp_path):
    with questions(ecrire(tmp_path / "été [1] *?'")) as ouvertes:
        assert ouvertes.sizes() == {"T2": 9}


def test_ce_qui_se_compte_seulement_est_ce_que_montre_le_portefeuille(population, tmp_path):
    extraire(population, tmp_path / "extrait")
    with questions(tmp_path / "extrait") as ouvertes:
        comptes = ouvertes.counts()["soin_non_programme"]
    reglages = Settings(str(population))
    with opened_portfolio(reglages) as portfolio:
        maintenant = reglages.clock.now().replace(2026, 7, 1)
        vu = Portefeuille(portfolio, quelqu_un(), maintenant).etats("soin_non_programme")
    assert {(etat, taille): n for etat, taille, n in comptes} == dict(vu.chiffres)
    assert any(n is not None for *_, n in comptes)
