"""Exchange files: the same facts after a round trip; a damaged one says where it is."""

import errno
import io
import json
import re
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from cpts_adapters.bootstrap import Settings, create, opened
from cpts_adapters.cli.entree import run
from cpts_adapters.exchange.facts import export_facts
from cpts_adapters.exchange.importing import import_files
from cpts_adapters.exchange.lines import replacing, write
from cpts_adapters.exchange.vault import export_vault
from cpts_adapters.os_errors import reason
from cpts_core.application.verification import verifier
from cpts_core.kernel.errors import DonneesInvalides, ErreurDeCle, ErreurDeStockage

TENANT = "deux-rives"
FIN = date(2026, 6, 30)


@pytest.fixture(scope="session")
def source(tmp_path_factory):
    """The store of the demonstration, whole."""
    base = tmp_path_factory.mktemp("source") / "demo.db"
    assert run(["--base", str(base), "demo", "--fin", FIN.isoformat()]) == 0
    return base


@pytest.fixture(scope="session")
def fichiers(source, tmp_path_factory):
    """Its facts file and its vault file."""
    dossier = tmp_path_factory.mktemp("echange")
    faits, coffre = dossier / "faits.jsonl", dossier / "coffre.jsonl"
    with opened(Settings(str(source))) as application:
        with replacing(faits) as sortie:
            export_facts(application, TENANT, sortie)
        with replacing(coffre) as sortie:
            export_vault(application, TENANT, sortie)
    return faits, coffre


@pytest.fixture
def cible(source, tmp_path):
    """An empty store under the same key."""
    reglages = Settings(str(tmp_path / "cible.db"), f"{source}.cle", synchronous="NORMAL")
    create(reglages)
    return reglages


def contenu(reglages: Settings):
    """All that a tenant has."""
    with opened(reglages) as application:
        return (
            list(application.store.facts(TENANT)),
            application.store.heads(TENANT),
            application.store.due(TENANT),
            application.store.overrides(TENANT),
            list(application.vault.everything(TENANT)),
        )


def importer(reglages: Settings, faits: Path, coffre: Path | None = None):
    with opened(reglages) as application:
        return import_files(application, faits, coffre)


def vide(reglages: Settings) -> bool:
    return not any(contenu(reglages))


def retouche(fichier: Path, tmp_path: Path, retoucher) -> Path:
    """A copy of a file whose lines were changed by hand."""
    lignes = fichier.read_text("utf-8").splitlines(keepends=True)
    copie = tmp_path / f"retouche-{fichier.name}"
    copie.write_text("".join(retoucher(lignes)), "utf-8")
    return copie


def test_tout_est_identique_apres_un_aller_retour(source, fichiers, cible):
    importe = importer(cible, *fichiers)
    avant, apres = contenu(Settings(str(source))), contenu(cible)
    assert apres == avant
    assert (importe.tenant, importe.facts, importe.entries) == (
        TENANT,
        len(avant[0]),
        len(avant[4]),
    )


def test_l_import_se_verifie_et_se_continue(fichiers, cible):
    importer(cible, *fichiers)
    with opened(cible) as application:
        assert list(verifier(application, TENANT)) == []


def test_un_second_export_est_le_meme_fichier(fichiers, cible, tmp_path):
    importer(cible, *fichiers)
    second = tmp_path / "second.jsonl"
    with opened(cible) as application, replacing(second) as sortie:
        export_facts(application, TENANT, sortie)
    assert second.read_bytes() == fichiers[0].read_bytes()


def test_sans_coffre_les_faits_sont_les_memes(source, fichiers, cible):
    importer(cible, fichiers[0])
    avant, apres = contenu(Settings(str(source))), contenu(cible)
    assert apres[:4] == avant[:4]
    assert apres[4] == []


PERSONNES = ("camille", "sacha", "lou", "andrea", "alix", "charlie", "dominique", "martin")
MOTS = ("rappelez", "ordonnance", "pilulier", "Leroy", "05 00 00 00 01", "comptoir")


@pytest.mark.parametrize("rang", [0, 1], ids=["faits", "coffre"])
def test_aucune_donnee_personnelle_ne_se_lit_dans_les_fichiers(fichiers, rang):
    texte = fichiers[rang].read_text("utf-8").casefold()
    assert not [mot for mot in (*PERSONNES, *MOTS) if re.search(rf"\b{mot.casefold()}\b", texte)]


def test_les_fichiers_ne_sont_lisibles_que_de_leur_auteur(fichiers):
    assert all(fichier.stat().st_mode & 0o077 == 0 for fichier in fichiers)


def test_le_fichier_dit_ce_qu_il_est(fichiers):
    for fichier, genre in zip(fichiers, ("cpts-faits", "cpts-coffre"), strict=True):
        premiere, *_, derniere = map(json.loads, fichier.read_text("utf-8").splitlines())
        assert (premiere["format"], premiere["version"], premiere["cpts"]) == (genre, 1, TENANT)
        assert derniere.keys() == {"total", "empreinte"}


def fin_coupee(lignes):
    return [*lignes[:-1], lignes[-1][:-9]]


def milieu_coupe(lignes):
    return [*lignes[:5], lignes[5][:40]]


ABIMES = {
    "coupé au milieu d'une ligne": (milieu_coupe, "ligne 6 : la ligne est coupée"),
    "coupé entre deux lignes": (lambda ls: ls[:6], "ligne 7 : la ligne de fin manque"),
    "coupé dans la dernière ligne": (fin_coupee, "la ligne est coupée"),
    "vide": (lambda _: [], "ligne 1 : la ligne est coupée"),
    "une ligne modifiée": (
        lambda ls: [*ls[:4], ls[4].replace(ls[4][30], "!", 1), *ls[5:]],
        "ligne 5 : la ligne a été modifiée",
    ),
    "une ligne supprimée": (lambda ls: [*ls[:4], *ls[5:]], "ligne 5 : la ligne a été modifiée"),
    "une ligne répétée": (lambda ls: [*ls[:5], ls[4], *ls[5:]], "ligne 6 : la ligne a été"),
    "deux lignes échangées": (
        lambda ls: [*ls[:4], ls[5], ls[4], *ls[6:]],
        "ligne 5 : la ligne a été modifiée",
    ),
    "une ligne d'autre chose": (lambda ls: [*ls[:4], "[1]\n", *ls[5:]], "ligne 5 : un objet JSON"),
    "un nombre que JSON n'a pas": (
        lambda ls: [*ls[:4], '{"element": NaN, "empreinte": ""}\n', *ls[5:]],
        "ligne 5 : la ligne est coupée ou n'est pas du JSON",
    ),
    "un total retouché": (
        lambda ls: [*ls[:-1], ls[-1].replace('"total":', '"total":1')],
        "le total ne correspond pas",
    ),
    "une suite après la fin": (lambda ls: [*ls, ls[1]], "rien n'est attendu après"),
    "une version inconnue": (
        lambda ls: [ls[0].replace('"version":1', '"version":2'), *ls[1:]],
        "ligne 1 : version 2 du format inconnue",
    ),
    "un autre format": (
        lambda ls: [ls[0].replace("cpts-", "autre-"), *ls[1:]],
        "ligne 1 : ce n'est pas un fichier",
    ),
    "un nom de CPTS changé": (
        lambda ls: [ls[0].replace(TENANT, "voisine"), *ls[1:]],
        "ligne 2 : la ligne a été modifiée",
    ),
}


@pytest.mark.parametrize("cas", ABIMES)
@pytest.mark.parametrize("rang", [0, 1], ids=["faits", "coffre"])
def test_un_fichier_abime_est_refuse_a_sa_ligne(fichiers, cible, tmp_path, cas, rang):
    retoucher, phrase = ABIMES[cas]
    abime = retouche(fichiers[rang], tmp_path, retoucher)
    donnes = [*fichiers]
    donnes[rang] = abime
    if cas == "un nom de CPTS changé" and rang == 1:
        phrase = "ce coffre est celui de la CPTS « voisine »"
    with pytest.raises(DonneesInvalides) as refus:
        importer(cible, *donnes)
    assert phrase in refus.value.phrase
    assert str(abime) in refus.value.phrase
    assert vide(cible)


def rechaine(lignes, changer):
    """A file whose author knows how the lines are chained, and changed one all the same."""
    lues = [json.loads(ligne) for ligne in lignes]
    elements = [ligne["element"] for ligne in lues[1:-1]]
    changer(elements)
    entete = {nom: valeur for nom, valeur in lues[0].items() if nom not in ("format", "version")}
    sortie = io.StringIO()
    write(sortie, lues[0]["format"], entete, elements)
    return [sortie.getvalue()]


def premier_d_un_long(elements):
    """The rank of the first fact of a record that has many."""
    flux = [element["stream"] for element in elements]
    return next(rang for rang, un in enumerate(flux) if flux.count(un) > 4)


FORGES = {
    "un fait inconnu": (lambda es: es[3].update(type="incident.inconnu/1"), "ligne 5"),
    "un champ de trop": (lambda es: es[3].update(de_trop=1), "ligne 5"),
    "un champ mal typé": (lambda es: es[3].update(version="trois"), "ligne 5"),
    "une procédure inconnue": (
        lambda es: es[3].update(workflow="tricot"),
        "ligne 5 : la proc",
    ),
    "un état inconnu": (lambda es: es[3].update(state="AILLEURS"), "ligne 5 : l'état"),
    "un début manquant": (lambda es: es.pop(premier_d_un_long(es)), "ne se suivent pas"),
    "un milieu manquant": (lambda es: es.pop(premier_d_un_long(es) + 2), "ne se suivent pas"),
    "un ordre changé": (list.reverse, "ne se suivent pas"),
    "des faits sur eux-mêmes": (lambda es: es.insert(4, es[3]), "ne se suivent pas"),
}


@pytest.mark.parametrize("cas", FORGES)
def test_un_fichier_forge_est_refuse(fichiers, cible, tmp_path, cas):
    changer, phrase = FORGES[cas]
    forge = retouche(fichiers[0], tmp_path, lambda lignes: rechaine(lignes, changer))
    with pytest.raises(DonneesInvalides, match=phrase):
        importer(cible, forge)
    assert vide(cible)


def test_une_autre_cle_est_refusee_a_la_premiere_ligne(fichiers, tmp_path):
    autre = Settings(str(tmp_path / "autre.db"))
    create(autre)
    with pytest.raises(ErreurDeCle, match="ligne 2"):
        importer(autre, *fichiers)
    assert vide(autre)


def test_une_cpts_qui_a_des_dossiers_n_est_pas_ecrasee(source, fichiers):
    avant = contenu(Settings(str(source)))
    with pytest.raises(ErreurDeStockage, match="déjà des dossiers"):
        importer(Settings(str(source)), *fichiers)
    assert contenu(Settings(str(source))) == avant


def test_une_base_pleine_n_a_rien_garde(fichiers, cible):
    """The facts, the vault and the parameters are written at once: the disk fills up in between."""
    with sqlite3.connect(cible.path) as connexion:
        connexion.execute(
            "CREATE TRIGGER pleine BEFORE INSERT ON aliases"
            " BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
        )
    connexion.close()
    with pytest.raises(ErreurDeStockage):
        importer(cible, *fichiers)
    assert vide(cible)


@pytest.mark.parametrize(
    ("chemin", "phrase"), [("absent.jsonl", "n'existe pas"), (".", "c'est un dossier")]
)
def test_un_fichier_qui_ne_s_ouvre_pas_est_nomme(cible, tmp_path, chemin, phrase):
    with pytest.raises(ErreurDeStockage, match=phrase):
        importer(cible, tmp_path / chemin)


def test_un_fichier_binaire_n_est_pas_du_texte(cible, source):
    with pytest.raises(DonneesInvalides, match="n'est pas du texte"):
        importer(cible, source)


def test_un_export_interrompu_ne_laisse_rien(tmp_path):
    fichier = tmp_path / "faits.jsonl"

    def ecrire_a_moitie():
        with replacing(fichier) as sortie:
            sortie.write("moitié")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ecrire_a_moitie()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ailleurs", ["absent/f", ".", "/", "f" * 300])
def test_un_export_ailleurs_est_refuse(tmp_path, ailleurs):
    with pytest.raises(ErreurDeStockage), replacing(tmp_path / ailleurs) as sortie:
        sortie.write("")
    assert list(tmp_path.iterdir()) == []


def test_ce_que_refuse_le_systeme_se_dit_en_francais():
    assert reason(OSError(errno.ENOSPC, "No space left on device")) == "le disque est plein"
    assert reason(OSError(errno.EIO, "Input/output error")) == "panne du système (5)"
