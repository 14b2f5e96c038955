"""Qui lit quoi : consigné avant d'être montré, refus compris, sans nommer personne."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from cpts_core import Acteur, Lectures, Role
from cpts_core.application.acces import oublier
from cpts_core.application.consultations import SANS_IDENTIFIANT, consultations
from cpts_core.application.reglages import fixer
from cpts_core.kernel.errors import DroitInsuffisant, ErreurDeStockage, Introuvable
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.qualite.sensibilisation import Public
from tests.application.cellule import ALIX, CPTS, DOMINIQUE, SACHA, Cellule, personne

if TYPE_CHECKING:
    from cpts_core.ports.acces import Access

MARTIN = personne("martin", Role.DECLARANT)
NOA = personne("noa", Role.OPERATEUR)


def tout(cellule: Cellule) -> list[Access]:
    memoire: Any = cellule.application.accesses
    return list(memoire._memory.tenant(CPTS).accesses)


def vus(cellule: Cellule) -> list[tuple[str, str, bool]]:
    return [(lue.view, lue.roles, lue.refused) for lue in tout(cellule)]


def test_un_dossier_lu_est_consigne_avec_le_role_et_l_instant(cellule: Cellule) -> None:
    flux = cellule.declarer().flux
    cellule.lit(ALIX).dossier(flux)
    (lue,) = tout(cellule)
    assert (lue.stream, lue.workflow, lue.view) == (flux, "incident", "DOSSIER")
    assert (lue.roles, lue.refused) == ("CELLULE_QUALITE", False)
    assert lue.at == cellule.horloge.instant


def test_un_refus_est_consigne_et_un_dossier_inconnu_ne_garde_rien_de_ce_qui_fut_tape(
    cellule: Cellule,
) -> None:
    flux = cellule.declarer().flux
    for cherche in (flux, "Mme Garcia, 05 00 00 00 01"):
        with pytest.raises(Introuvable):
            cellule.lit(DOMINIQUE).dossier(cherche)
    assert [(lue.stream, lue.refused) for lue in tout(cellule)] == [(flux, True), ("", True)]


def test_une_commande_de_lecture_ne_consigne_qu_une_fois_un_dossier(cellule: Cellule) -> None:
    flux = cellule.declarer().flux
    lectures = cellule.lit(ALIX)
    lectures.historique(flux)
    lectures.dossier(flux)
    lectures.possible(flux)
    assert vus(cellule) == [("HISTORIQUE", "CELLULE_QUALITE", False)]


def test_lire_davantage_du_meme_dossier_se_consigne(cellule: Cellule) -> None:
    flux = cellule.declarer().flux
    lectures = cellule.lit(ALIX)
    lectures.dossier(flux)
    lectures.historique(flux)
    assert [vue for vue, _, _ in vus(cellule)] == ["DOSSIER", "HISTORIQUE"]


def test_une_liste_se_consigne_en_une_fois(cellule: Cellule) -> None:
    for _ in range(3):
        cellule.declarer()
    cellule.lit(ALIX).liste("incident")
    cellule.lit(ALIX).echeances()
    assert [(lue.stream, lue.workflow, lue.view) for lue in tout(cellule)] == [
        ("", "incident", "LIGNE"),
        ("", "", "LIGNE"),
    ]


def test_agir_ne_consigne_rien(cellule: Cellule) -> None:
    flux = cellule.declarer().flux
    cellule.faire(ALIX, flux, "affecter", membre="alix")
    Lectures(cellule.application, ALIX, consigne=False).dossier(flux)
    assert tout(cellule) == []


def test_le_systeme_ne_se_consigne_pas(cellule: Cellule) -> None:
    flux = cellule.declarer().flux
    with pytest.raises(Introuvable):
        cellule.lit(Acteur.systeme(CPTS)).dossier(flux)
    assert tout(cellule) == []


def test_ce_qui_ne_peut_etre_consigne_n_est_pas_lu(cellule: Cellule) -> None:
    class Plein:
        def record(self, tenant: str, access: Access) -> None:
            raise ErreurDeStockage("la base n'a plus de place.")

    flux = cellule.declarer().flux
    cellule.application.accesses = Plein()  # type: ignore[assignment]
    with pytest.raises(ErreurDeStockage):
        cellule.lit(ALIX).dossier(flux)
    with pytest.raises(ErreurDeStockage):
        cellule.lit(ALIX).liste("incident")


def test_rien_ne_relie_deux_cas_d_un_meme_declarant(cellule: Cellule) -> None:
    premier, second = cellule.declarer().flux, cellule.declarer().flux
    for flux in (premier, second, premier):
        cellule.lit(SACHA).dossier(flux)
    un, deux, encore = (lue.reader for lue in tout(cellule))
    assert un == encore != deux
    recherche = cellule.application.sealer.lookup(CPTS, "sacha")
    assert recherche not in (un, deux)
    cellule.lit(SACHA).liste("incident")
    assert tout(cellule)[-1].reader == ""


def test_se_dire_aussi_declarant_ne_cache_pas_un_membre_de_la_cellule(cellule: Cellule) -> None:
    flux = cellule.declarer().flux
    cellule.faire(ALIX, flux, "affecter", membre="alix")
    ruse = evolve(ALIX, roles=ALIX.roles | {Role.DECLARANT})
    with pytest.raises(Introuvable):
        cellule.lit(ruse).dossier(flux)
    cellule.lit(ALIX).dossier(flux)
    ruse, franche = tout(cellule)
    assert ruse.reader == franche.reader


def test_se_dire_aussi_declarant_ne_cache_pas_qui_lit_une_liste(cellule: Cellule) -> None:
    for roles in (ALIX.roles, ALIX.roles | {Role.DECLARANT}):
        cellule.lit(evolve(ALIX, roles=roles)).liste("incident")
    franche, ruse = tout(cellule)
    assert ruse.reader == franche.reader != ""


def test_qui_suit_le_dossier_lit_des_noms(cellule: Cellule) -> None:
    flux = cellule.declarer().flux
    cellule.faire(ALIX, flux, "affecter", membre="alix")
    cellule.lit(ALIX).dossier(flux)
    cellule.lit(SACHA).dossier(flux)
    with pytest.raises(Introuvable):
        cellule.lit(NOA).dossier(flux)
    lues = consultations(cellule.lit(ALIX), flux)
    assert [(lue.par, lue.libelle, lue.refusee) for lue in lues] == [
        ("alix", "le dossier", False),
        ("le déclarant", "le dossier", False),
        (SANS_IDENTIFIANT, "le dossier", True),
        ("alix", "qui l'a lu", False),
    ]


def test_le_declarant_sait_a_quel_titre_son_dossier_fut_lu_et_pas_par_qui(cellule: Cellule) -> None:
    flux = cellule.declarer().flux
    cellule.lit(ALIX).dossier(flux)
    lues = consultations(cellule.lit(SACHA), flux)
    assert [(lue.roles, lue.par) for lue in lues] == [
        (("cellule qualité",), None),
        (("déclarant",), None),
    ]


@pytest.mark.parametrize("acteur", [DOMINIQUE, NOA, MARTIN], ids=lambda acteur: acteur.compte)
def test_pour_les_autres_le_dossier_n_existe_pas(cellule: Cellule, acteur: Acteur) -> None:
    flux = cellule.declarer().flux
    with pytest.raises(Introuvable):
        consultations(cellule.lit(acteur), flux)
    assert vus(cellule)[-1][0::2] == ("ACCES", True)


def test_lire_un_dossier_ne_suffit_pas_pour_savoir_qui_l_a_lu(cellule: Cellule) -> None:
    champs = {
        "theme": "gestion-des-risques",
        "public": Public.MEMBRES,
        "prevue_le": date(2025, 4, 1),
    }
    commande = cellule.commande("sensibilisation", "prevoir_une_sensibilisation", **champs)
    flux = cellule.application.ouvrir(ALIX, "sensibilisation", commande).flux
    lectures = cellule.lit(personne("camille", Role.MEMBRE))
    lectures.dossier(flux)
    with pytest.raises(DroitInsuffisant, match="répondent de ce dossier"):
        consultations(lectures, flux)


def test_un_membre_sait_a_quel_titre_son_propre_dossier_fut_lu(cellule: Cellule) -> None:
    flux = entraide(cellule)
    lues = consultations(cellule.lit(personne("alix", Role.MEMBRE)), flux)
    assert [(lue.vue, lue.par) for lue in lues] == [("ACCES", None)]


def entraide(cellule: Cellule) -> str:
    """L'inscription d'Alix à l'annuaire d'entraide."""
    commande = cellule.commande("entraide", "se_proposer", competences=("plaies",))
    return cellule.application.ouvrir(personne("alix", Role.MEMBRE), "entraide", commande).flux


def test_les_lectures_s_oublient_apres_leur_duree_et_pas_avant(cellule: Cellule) -> None:
    cellule.horloge.instant = datetime(2025, 3, 20, 9, tzinfo=UTC)
    flux = cellule.declarer().flux
    cellule.lit(ALIX).dossier(flux)
    cellule.horloge.instant = datetime(2025, 9, 20, 12, tzinfo=UTC)
    assert oublier(cellule.application, CPTS) == 0
    cellule.attendre(timedelta(days=1))
    assert oublier(cellule.application, CPTS) == 1
    assert tout(cellule) == []


def test_la_cpts_choisit_la_duree(cellule: Cellule) -> None:
    flux = cellule.declarer().flux
    cellule.lit(ALIX).dossier(flux)
    fixer(cellule.application, ALIX, "conservation_acces", "10 jours", date(2025, 3, 20))
    cellule.attendre(timedelta(days=10))
    assert oublier(cellule.application, CPTS) == 0
    cellule.attendre(timedelta(days=1))
    assert oublier(cellule.application, CPTS) == 1


def test_chaque_vue_a_son_rang(cellule: Cellule) -> None:
    flux = cellule.declarer().flux
    for vue in Vue:
        cellule.lit(ALIX).dossier(flux, vue)
    assert {vue for vue, _, _ in vus(cellule)} == {vue.name for vue in Vue}
