"""Le catalogue commun : une CPTS partage, une autre adopte, rien n'est récrit ni nommé."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from cpts_core import Role
from cpts_core.application.catalogue_commun import PARTAGES, adopter, catalogue, partager, trouver
from cpts_core.application.copie import empreinte
from cpts_core.application.verification import verifier
from cpts_core.kernel.champs import Sensibilite, descriptions
from cpts_core.kernel.errors import (
    ConditionsNonReunies,
    DonneesInvalides,
    DroitInsuffisant,
    Introuvable,
)
from cpts_core.ports.store import Answer, Batch, Erasure
from tests.application.cellule import Cellule, personne
from tests.application.voisines import (
    ALIX,
    BEA,
    CAMILLE,
    CONCEPTION,
    DARYL,
    TITRE,
    A,
    B,
    mener,
    parcours,
)

if TYPE_CHECKING:
    from cpts_core.ports.catalogue import Publication


@pytest.fixture
def flux(cellule: Cellule) -> str:
    """A pathway that the first CPTS has shared."""
    flux = parcours(cellule)
    partager(cellule.application, BEA, "parcours", flux)
    return flux


def copies(cellule: Cellule) -> list[Publication]:
    return catalogue(cellule.application, CAMILLE)


def donnees(cellule: Cellule, cpts: str, flux: str):
    return cellule.application.store.load(cpts, flux).head.record.donnees


def textes(cellule: Cellule, cpts: str, flux: str, *references: str) -> list[str]:
    head = cellule.application.store.load(cpts, flux).head
    ouverts = cellule.lit(CAMILLE if cpts == B else ALIX).textes(head, references)
    return [ouverts[reference] for reference in references]


def test_une_cpts_partage_une_autre_trouve_et_adopte(cellule: Cellule, flux: str):
    (copie,) = copies(cellule)
    assert (copie.publisher, copie.stream, copie.version) == (A, flux, 1)
    assert copie.published_at == cellule.horloge.instant
    assert dict(copie.content)["titre"] == (TITRE,)

    recu = adopter(cellule.application, CAMILLE, copie)
    adopte = donnees(cellule, B, recu.flux)
    assert recu.etat == "CONCU"
    assert (adopte.editeur, adopte.origine, adopte.numero) == (A, flux, 1)
    assert adopte.empreinte == copie.hash
    assert adopte.professions == CONCEPTION["professions"]
    assert adopte.visees == CONCEPTION["visees"]
    assert textes(cellule, B, recu.flux, adopte.titre, *adopte.etapes) == [
        TITRE,
        *CONCEPTION["etapes"],
    ]
    assert list(verifier(cellule.application, B)) == []


def test_qui_partage_ne_sait_rien_de_qui_adopte(cellule: Cellule, flux: str):
    avant, catalogue_avant = cellule.contenu(A), copies(cellule)
    adopter(cellule.application, CAMILLE, catalogue_avant[0])
    assert cellule.contenu(A) == avant
    assert catalogue(cellule.application, ALIX) == catalogue_avant


def test_une_copie_adoptee_evolue_seule(cellule: Cellule, flux: str):
    (copie,) = copies(cellule)
    adopte = adopter(cellule.application, CAMILLE, copie).flux
    changee = {**CONCEPTION, "professions": ("G15-10", "G15-60", "G15-70")}
    cellule.faire(CAMILLE, adopte, "concevoir_le_parcours", **changee)
    assert donnees(cellule, B, adopte).professions == changee["professions"]
    assert donnees(cellule, B, adopte).empreinte == copie.hash
    assert donnees(cellule, A, flux).professions == CONCEPTION["professions"]
    assert copies(cellule) == [copie]


def test_un_parcours_adopte_attend_un_besoin_de_son_territoire(cellule: Cellule, flux: str):
    adopte = adopter(cellule.application, CAMILLE, copies(cellule)[0]).flux
    with pytest.raises(ConditionsNonReunies, match="réponde à un besoin recensé"):
        cellule.faire(DARYL, adopte, "valider_le_parcours")


def test_une_nouvelle_version_se_range_a_cote_de_la_premiere(cellule: Cellule, flux: str):
    (premiere,) = copies(cellule)
    cellule.attendre(timedelta(days=30))
    cellule.faire(ALIX, flux, "reviser_le_parcours", motif="une profession de plus")
    mener(cellule, flux, **{**CONCEPTION, "professions": ("G15-10", "G15-60", "G15-70")})
    partager(cellule.application, BEA, "parcours", flux)
    assert [copie.version for copie in copies(cellule)] == [1, 2]
    assert copies(cellule)[0] == premiere
    assert copies(cellule)[1].hash != premiere.hash
    assert trouver(cellule.application, CAMILLE, flux[-6:]).version == 2
    assert trouver(cellule.application, CAMILLE, flux[-6:], 1) == premiere


@pytest.mark.parametrize(
    ("champ", "valeur"),
    [
        ("titre", "le parcours de Mme Durand"),
        ("etapes", ("repérage", "appel au 06 12 34 56 78")),
        ("mesures", ("rendez-vous manqués", "vu par le Dr Lefèvre")),
    ],
)
def test_un_parcours_qui_nomme_quelqu_un_n_est_pas_partage(
    cellule: Cellule, champ: str, valeur: object
):
    flux = parcours(cellule, **{champ: valeur})
    avant = cellule.contenu(A)
    with pytest.raises(DonneesInvalides) as refus:
        partager(cellule.application, BEA, "parcours", flux)
    assert [faute.chemin for faute in refus.value.anomalies] == [champ]
    assert "irait au catalogue commun et contient" in refus.value.phrase
    assert not {"Durand", "06 12", "Lefèvre"} & set(refus.value.phrase.split())
    assert copies(cellule) == []
    assert cellule.contenu(A) == avant


def test_un_texte_efface_n_est_pas_partage(cellule: Cellule):
    flux = parcours(cellule)
    efface = Erasure(flux, (Sensibilite.TEXTE_LIBRE,))
    cellule.application.store.append(
        Batch(A, "purge", "", Answer(flux, 0, ""), writes=(), erasures=(efface,))
    )
    with pytest.raises(DonneesInvalides, match="a été effacé"):
        partager(cellule.application, BEA, "parcours", flux)
    assert copies(cellule) == []


def test_le_meme_envoi_ne_partage_ni_n_adopte_deux_fois(cellule: Cellule):
    flux = parcours(cellule)
    commande = cellule.commande("parcours", "partager_le_parcours")
    for _ in range(2):
        cellule.application.faire(BEA, flux, commande, commande_id="partage-1")
    (copie,) = copies(cellule)
    recus = [
        adopter(cellule.application, CAMILLE, copie, commande_id="adoption-1") for _ in range(2)
    ]
    assert recus[0].flux == recus[1].flux
    assert len(cellule.lit(CAMILLE).liste("parcours")) == 1


@pytest.mark.parametrize(
    ("change", "phrase"),
    [
        ({"version": 2}, "n'est pas au catalogue"),
        ({"publisher": B}, "n'est pas au catalogue"),
        ({"hash": "0" * 64}, "n'est pas celui de la copie"),
    ],
)
def test_une_adoption_infidele_est_refusee(
    cellule: Cellule, flux: str, change: dict[str, object], phrase: str
):
    (copie,) = copies(cellule)
    infidele = evolve(copie, **change)
    with pytest.raises(DonneesInvalides, match=phrase):
        adopter(cellule.application, CAMILLE, infidele)
    assert cellule.lit(CAMILLE).liste("parcours") == []


def test_un_contenu_change_en_chemin_n_est_pas_adopte(cellule: Cellule, flux: str):
    (copie,) = copies(cellule)
    contenu = dict(copie.content) | {"titre": ("un autre titre",)}
    with pytest.raises(DonneesInvalides, match="n'est pas celui de la copie"):
        adopter(cellule.application, CAMILLE, evolve(copie, content=tuple(contenu.items())))


def test_une_copie_alteree_n_est_pas_adoptee(cellule: Cellule, flux: str):
    copie = evolve(copies(cellule)[0], version=9, hash="0" * 64)
    cellule.application.store.append(
        Batch(A, "alteree", "", Answer(flux, 0, ""), writes=(), publications=(copie,))
    )
    with pytest.raises(DonneesInvalides, match="altérée"):
        adopter(cellule.application, CAMILLE, copie)
    assert list(verifier(cellule.application, A)) == [
        f"catalogue commun, copie {flux}, version 9 : altérée."
    ]
    assert list(verifier(cellule.application, B)) == []


def test_on_n_adopte_pas_ce_que_l_on_a_partage(cellule: Cellule, flux: str):
    with pytest.raises(DonneesInvalides, match="vient déjà de votre CPTS"):
        adopter(cellule.application, ALIX, copies(cellule)[0])


@pytest.mark.parametrize("role", [Role.PUBLIC, Role.DECLARANT, Role.PARTENAIRE, Role.ARS])
def test_le_catalogue_est_aux_membres_des_cpts(cellule: Cellule, flux: str, role: Role):
    with pytest.raises(DroitInsuffisant):
        catalogue(cellule.application, personne("noor", role, B))


def test_adopter_demande_le_droit_d_ouvrir(cellule: Cellule, flux: str):
    with pytest.raises(DroitInsuffisant):
        adopter(cellule.application, personne("morgan", Role.MEMBRE, B), copies(cellule)[0])


def test_une_reference_inconnue_ou_ambigue_n_est_pas_trouvee(cellule: Cellule, flux: str):
    partager(cellule.application, BEA, "parcours", parcours(cellule))
    for fin, phrase in (("absente", "aucune"), ("", "plusieurs")):
        with pytest.raises(Introuvable, match=phrase):
            trouver(cellule.application, CAMILLE, fin)


def test_ce_qui_part_est_ce_que_l_adoption_reprend(cellule: Cellule):
    for procedure, partage in PARTAGES.items():
        workflow = cellule.application.registre[procedure]
        pris = {nom: descriptions(workflow.donnees)[nom] for nom in partage.champs}
        rendus = descriptions(workflow.commandes[partage.adoption])
        provenance = {"editeur", "origine", "numero", "empreinte"}
        assert set(rendus) == set(pris) | provenance
        assert {(n, d.genre, d.multiple) for n, d in pris.items()} <= {
            (n, d.genre, d.multiple) for n, d in rendus.items()
        }


def test_aucune_personne_ne_part_au_catalogue(cellule: Cellule):
    for procedure, partage in PARTAGES.items():
        decrits = descriptions(cellule.application.registre[procedure].donnees)
        partent = {decrits[nom].sensibilite for nom in partage.champs}
        assert partent <= {Sensibilite.PUBLIC, Sensibilite.TEXTE_LIBRE}


@pytest.mark.parametrize(
    ("un", "autre"),
    [
        ((("a", ("bc",)),), (("a", ("b", "c")),)),
        ((("a", ("b",)), ("c", ())), (("a", ("b", "c")),)),
        ((("a", ("1:b",)),), (("a", ("1", "b")),)),
    ],
)
def test_deux_contenus_n_ont_pas_la_meme_empreinte(un, autre):
    assert empreinte("parcours", un) != empreinte("parcours", autre)
    assert empreinte("parcours", un) != empreinte("prevention", un)
    assert empreinte("parcours", un) == empreinte("parcours", un)
