"""Ce qui est détenu sur une personne : tout pour elle, rien pour les autres."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from cpts_core import Acteur, Role
from cpts_core.application.personne import A_SAVOIR, DECRIVENT, detenu
from cpts_core.application.reglages import fixer
from cpts_core.kernel.errors import DroitInsuffisant, Introuvable
from cpts_core.workflows.index import Registre
from tests.application.cellule import ALIX, CPTS, DOMINIQUE, SACHA, Cellule, personne
from tests.application.test_acces import tout
from tests.application.test_registre_des_roles import adhesion

if TYPE_CHECKING:
    from cpts_core.application.detention import Detenu

CODE = personne("K7QX-M2PD-9RTV", Role.DECLARANT)
TOUS = [
    personne("martin", Role.DECLARANT),
    ALIX,
    DOMINIQUE,
    personne("claude", Role.BUREAU),
    personne("noa", Role.OPERATEUR),
]


def de(cellule: Cellule, acteur: Acteur) -> Detenu:
    return detenu(cellule.lit(acteur), acteur.compte)


def dit(trouve: Detenu) -> str:
    """Tout ce qu'un export donne à lire."""
    return repr(trouve)


def test_un_declarant_recoit_ses_coordonnees_ses_actes_et_ses_mots(cellule: Cellule) -> None:
    commande = cellule.declaration(mots="le flacon ressemble à un autre")
    flux = cellule.application.ouvrir(SACHA, "incident", commande).flux
    trouve = de(cellule, SACHA)
    assert set(trouve.identifiants.values()) == {flux}
    assert {e.champ: e.valeur for e in trouve.decrit} == {
        "nom": "Martin",
        "prénom": "Sacha",
        "téléphone": "06 01 02 03 04",
        "heure de rappel": "après 19 h",
    }
    assert [e.valeur for e in trouve.ecrits] == ["le flacon ressemble à un autre"]
    assert "incident déclaré" in [acte.libelle for acte in trouve.actes]
    assert [e.champ for e in trouve.citations] == ["déclarant"]


def test_une_coordonnee_corrigee_par_la_cellule_est_rendue(cellule: Cellule) -> None:
    flux = cellule.declarer().flux
    head = cellule.lit(ALIX).dossier(flux)
    identite = head.record.donnees.identite
    cellule.faire(ALIX, identite, "corriger_les_coordonnees", telephone="05 00 00 00 09")
    assert "05 00 00 00 09" in [e.valeur for e in de(cellule, SACHA).decrit]


@pytest.mark.parametrize("curieux", TOUS, ids=lambda acteur: acteur.compte)
def test_personne_d_autre_ne_l_obtient_pas_et_sa_demande_est_consignee(
    cellule: Cellule, curieux: Acteur
) -> None:
    cellule.declarer()
    with pytest.raises(DroitInsuffisant, match="elle-même"):
        detenu(cellule.lit(curieux), "sacha")
    (lue,) = tout(cellule)
    assert (lue.view, lue.refused, lue.stream) == ("PERSONNE", True, "")
    assert lue.reader == cellule.application.sealer.lookup(CPTS, curieux.compte)


def test_un_refus_ne_dit_pas_si_le_compte_existe(cellule: Cellule) -> None:
    cellule.declarer()
    refus = []
    for compte in ("sacha", "inconnu", "Sacha Martin"):
        with pytest.raises(DroitInsuffisant) as leve:
            detenu(cellule.lit(ALIX), compte)
        refus.append(leve.value.phrase)
    assert len(set(refus)) == 1


def test_une_declaration_anonyme_ne_se_retrouve_qu_avec_son_code(cellule: Cellule) -> None:
    classe = cellule.application.registre["incident"].commandes["declarer_sans_se_nommer"]
    danger = classe.__annotations__["danger"].ECARTE
    commande = classe(danger=danger, mots="deux flacons voisins")
    flux = cellule.application.ouvrir(CODE, "incident", commande).flux
    with pytest.raises(Introuvable, match="code de suivi"):
        de(cellule, SACHA)
    trouve = de(cellule, CODE)
    assert [e.valeur for e in trouve.ecrits] == ["deux flacons voisins"]
    assert set(trouve.identifiants.values()) == {flux}
    assert any("code de suivi" in phrase for phrase in A_SAVOIR)


def test_les_noms_d_autrui_sont_masques_dans_ses_textes(cellule: Cellule) -> None:
    commande = cellule.declaration(mots="Mme Garcia, au 05 00 00 00 07, a reçu le mauvais flacon")
    cellule.application.ouvrir(SACHA, "incident", commande)
    (ecrit,) = de(cellule, SACHA).ecrits
    assert "Garcia" not in ecrit.valeur
    assert "05 00 00 00 07" not in ecrit.valeur
    assert "le mauvais flacon" in ecrit.valeur


def test_qui_suit_un_dossier_n_en_recoit_pas_le_declarant(cellule: Cellule) -> None:
    flux = cellule.declarer().flux
    cellule.faire(ALIX, flux, "affecter", membre="alix")
    cellule.faire(ALIX, flux, "prendre_contact", moyen=_premier(cellule, "moyen"))
    jour = date(2025, 3, 20)
    cellule.faire(ALIX, flux, "recueillir_un_fait", jour=jour, fait="les bacs se touchent")
    trouve = de(cellule, ALIX)
    assert [e.valeur for e in trouve.ecrits] == ["les bacs se touchent"]
    assert {e.champ for e in trouve.citations} >= {"suivi par"}
    for secret in ("Martin", "Sacha", "sacha", "06 01 02 03 04"):
        assert secret not in dit(trouve)


def test_qui_ne_lit_plus_un_dossier_n_en_recoit_plus_les_textes(cellule: Cellule) -> None:
    flux = cellule.declarer().flux
    cellule.faire(ALIX, flux, "prendre_contact", moyen=_premier(cellule, "moyen"))
    jour = date(2025, 3, 20)
    cellule.faire(ALIX, flux, "recueillir_un_fait", jour=jour, fait="les bacs se touchent")
    cellule.faire(ALIX, flux, "se_deporter")
    trouve = de(cellule, ALIX)
    assert trouve.ecrits == []
    assert trouve.citations == []
    assert "fait recueilli" in [acte.libelle for acte in trouve.actes]


def test_un_membre_recoit_son_adhesion_et_celle_de_personne_d_autre(cellule: Cellule) -> None:
    adhesion(cellule)
    camille = personne("camille", Role.MEMBRE)
    trouve = de(cellule, camille)
    assert {e.champ: e.valeur for e in trouve.decrit} == {"nom": "Martin", "prénom": "Camille"}
    assert [e.champ for e in trouve.citations] == ["compte de la personne"]
    qui_l_a_saisie = de(cellule, personne("alix", Role.MEMBRE))
    assert "adhésion demandée" in [acte.libelle for acte in qui_l_a_saisie.actes]
    assert qui_l_a_saisie.decrit == []
    assert "Camille" not in dit(qui_l_a_saisie)


def test_ses_reglages_et_ses_lectures_lui_sont_rendus(cellule: Cellule) -> None:
    flux = cellule.declarer().flux
    cellule.lit(ALIX).dossier(flux)
    cellule.lit(SACHA).dossier(flux)
    fixer(cellule.application, ALIX, "purge_identite", "2 mois", date(2025, 3, 20))
    trouve = de(cellule, ALIX)
    assert trouve.reglages == [("purge_identite", date(2025, 3, 20))]
    assert [lue.view for lue in trouve.lectures] == ["DOSSIER", "PERSONNE"]
    assert [lue.view for lue in de(cellule, SACHA).lectures] == ["DOSSIER"]


def test_ce_qui_fut_purge_n_est_plus_detenu(cellule: Cellule) -> None:
    flux = cellule.declarer().flux
    identite = cellule.lit(ALIX).dossier(flux).record.donnees.identite
    cellule.faire(ALIX, flux, "retirer_la_declaration", raison="dite par erreur")
    cellule.faire(personne("noa", Role.OPERATEUR), identite, "purger")
    with pytest.raises(Introuvable):
        de(cellule, SACHA)


def test_chaque_cpts_ne_rend_que_ce_qu_elle_detient(cellule: Cellule) -> None:
    cellule.declarer()
    with pytest.raises(Introuvable):
        de(cellule, personne("sacha", Role.DECLARANT, cpts="ailleurs"))


def test_ce_qui_decrit_une_personne_existe_dans_les_procedures() -> None:
    registre = Registre()
    for code, champ in DECRIVENT.items():
        assert champ is None or hasattr(registre[code].donnees(), champ)


def _premier(cellule: Cellule, champ: str) -> Any:
    classe = cellule.application.registre["incident"].commandes["prendre_contact"]
    return next(iter(classe.__annotations__[champ]))
