"""What leaves a store to be analysed: codes, months, pseudonyms, and nothing about anyone."""

import resource
from contextlib import contextmanager
from datetime import date
from itertools import chain

import pytest

from cpts_adapters.analysis.engine import engine, explained
from cpts_adapters.analysis.extract import regles_au
from cpts_adapters.analysis.sheets import COUNTS, FACTS, FIGURES, SHEETS
from cpts_adapters.bootstrap import Settings, create, opened
from cpts_core.application.acteur import Acteur
from cpts_core.application.analyse import FAIT_PAR_FAIT
from cpts_core.kernel.errors import DroitInsuffisant, ErreurDeStockage
from cpts_core.ports.vault import Alias
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.index import INDEX
from tests.adapters.analysis.conftest import JOUR, extraction, extraire, inscrites, lire

DEMANDES = {"medecin_traitant", "soin_non_programme"}
PERSONNES = {"identite", "adhesion", "mandat", "entraide", "indemnisation", "accompagnement"}


def valeurs(dossier):
    """Every distinct value of an extract, as text."""
    return {str(v) for lignes in lire(dossier).values() for v in chain.from_iterable(lignes)}


def secrets(base):
    """All that tells someone, or leads to them: what is sealed, in clear; aliases, references."""
    with opened(Settings(str(base))) as application:
        for cpts in inscrites(base):
            for entree in application.vault.everything(cpts):
                if isinstance(entree, Alias):
                    yield from (entree.alias, entree.lookup, entree.account)
                else:
                    yield entree.ref
                    yield application.sealer.open(cpts, entree)


def faits(base):
    with opened(Settings(str(base))) as application:
        return [fait for cpts in inscrites(base) for fait in application.store.facts(cpts)]


def test_rien_de_personnel_n_est_dans_l_extrait(base, extrait):
    ecrites = valeurs(extrait)
    caches = {secret for secret in secrets(base) if secret}
    assert len(caches) > 20
    assert caches & ecrites == set()
    longs = {secret.casefold() for secret in caches if len(secret) > 3}
    assert [v for v in ecrites if any(secret in v.casefold() for secret in longs)] == []


def test_ni_identifiant_ni_nom_de_cpts_ni_commande_n_est_dans_l_extrait(base, extrait):
    ecrites = " ".join(valeurs(extrait))
    octets = b"".join(feuille.path(extrait).read_bytes() for feuille in SHEETS)
    interdits = {*inscrites(base), str(extrait), "Fictif"}
    interdits |= {i for fait in faits(base) for i in (fait.flux, fait.commande_id, fait.par)}
    assert [i for i in interdits if i and (i in ecrites or i.encode() in octets)] == []


def test_chaque_colonne_est_de_celles_qui_sont_admises(extrait):
    with engine() as connexion:
        for feuille in SHEETS:
            lue = connexion.read_parquet(str(feuille.path(extrait)))
            types = dict(zip(lue.columns, map(str, lue.types), strict=True))
            assert types == dict(feuille.columns)
    assert {chemin.name for chemin in extrait.iterdir()} == {f"{s.name}.parquet" for s in SHEETS}


def test_aucune_demande_ni_dossier_d_une_personne_ne_sort_ligne_a_ligne(base, extrait):
    lu = lire(extrait)
    attendus = {fait.workflow for fait in faits(base)} & FAIT_PAR_FAIT
    assert {ligne[0] for ligne in lu[FACTS.name]} == attendus
    assert {ligne[0] for ligne in lu[FIGURES.name]} <= {
        "premier_contact",
        "restitution",
        "atteinte",
    }


def test_la_population_a_bien_des_demandes_que_seuls_des_nombres_disent(population, tmp_path):
    extraire(population, tmp_path / "extrait")
    assert {fait.workflow for fait in faits(population)} >= DEMANDES
    comptes = lire(tmp_path / "extrait")[COUNTS.name]
    assert {ligne[0] for ligne in comptes} >= DEMANDES
    nombres = [nombre for *_, nombre in comptes]
    assert any(nombre is None for nombre in nombres)
    assert all(n is None or n >= regles_au(JOUR).k for n in nombres)


def test_ce_que_rien_ne_nomme_reste_ferme():
    assert FAIT_PAR_FAIT.issubset(INDEX)
    assert not FAIT_PAR_FAIT & (DEMANDES | PERSONNES)


def test_chaque_fait_admis_sort_une_fois_au_premier_du_mois(base, extrait):
    admis = [fait for fait in faits(base) if fait.workflow in FAIT_PAR_FAIT]
    lignes = lire(extrait)[FACTS.name]
    assert len(lignes) == len(admis) > 0
    assert all(isinstance(mois, date) and mois.day == 1 for _, mois, *_ in lignes)


def test_l_ordre_des_lignes_ne_dit_rien_de_plus_qu_elles(extrait):
    for lignes in (lire(extrait)[feuille.name] for feuille in (FACTS, FIGURES)):
        assert lignes == sorted(lignes)


def test_un_pseudonyme_tient_dans_un_extrait_et_pas_au_dela(base, extrait, tmp_path):
    extraire(base, tmp_path / "autre")
    premier, second = (lire(dossier)[FACTS.name] for dossier in (extrait, tmp_path / "autre"))
    assert [ligne[:7] for ligne in sorted(premier)] == [ligne[:7] for ligne in sorted(second)]
    for colonne in (7, 8):
        avant, apres = ({ligne[colonne] for ligne in lignes} for lignes in (premier, second))
        assert len(avant) == len(apres)
        assert avant & apres == set()
    dossiers = {fait.flux for fait in faits(base) if fait.workflow in FAIT_PAR_FAIT}
    assert len({ligne[8] for ligne in premier}) == len(dossiers)


def test_seul_le_proprietaire_lit_l_extrait(extrait):
    assert extrait.stat().st_mode & 0o777 == 0o700
    assert {chemin.stat().st_mode & 0o777 for chemin in extrait.iterdir()} == {0o600}


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.OPERATEUR])
def test_personne_d_autre_que_l_operateur_n_extrait(demonstration, tmp_path, role):
    acteur = Acteur("", "x", frozenset((role,)))
    with pytest.raises(DroitInsuffisant, match="seul l'opérateur"):
        extraire(demonstration, tmp_path / "extrait", acteur)
    assert list(tmp_path.iterdir()) == []


def test_un_extrait_ne_remplace_rien(demonstration, tmp_path):
    (tmp_path / "fichier").write_text("à garder")
    (tmp_path / "lien").symlink_to("nulle-part")
    for nom in ("fichier", "lien", "."):
        with pytest.raises(ErreurDeStockage, match=r"existe déjà : un extrait ne remplace rien\.$"):
            extraire(demonstration, tmp_path / nom)
    assert (tmp_path / "fichier").read_text() == "à garder"
    assert {chemin.name for chemin in tmp_path.iterdir()} == {"fichier", "lien"}


def test_un_dossier_inconnu_se_dit_en_une_phrase(demonstration, tmp_path):
    phrase = r"ne peut pas être écrit : ce chemin n'existe pas\.$"
    with pytest.raises(ErreurDeStockage, match=phrase):
        extraire(demonstration, tmp_path / "absent" / "extrait")


@contextmanager
def disque_limite(octets):
    """No file of this process may grow beyond this."""
    avant = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (octets, avant[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, avant)


def test_un_disque_qui_refuse_ne_laisse_rien(demonstration, tmp_path):
    phrase = r"ne peut pas être écrit : il dépasserait la taille permise\.$"
    refuse = pytest.raises(ErreurDeStockage, match=phrase)
    with extraction(demonstration) as prete, refuse, disque_limite(1024):
        prete.write(tmp_path / "extrait")
    assert list(tmp_path.iterdir()) == []


def test_un_disque_plein_que_rencontre_duckdb_se_dit_de_meme(tmp_path):
    phrase = r"extrait ne peut pas être écrit : le disque est plein\.$"
    dit = explained(tmp_path / "extrait", "ne peut pas être écrit")
    with pytest.raises(ErreurDeStockage, match=phrase), engine() as connexion, dit:
        connexion.sql("SELECT * FROM range(1000)").write_csv("/dev/full")


def test_une_memoire_qui_ne_suffit_pas_se_dit_de_meme(tmp_path):
    phrase = "la mémoire permise, ou la place pour trier, ne suffit pas"
    dit = explained(tmp_path, "ne peut pas être lu")
    with pytest.raises(ErreurDeStockage, match=phrase), engine(memory="2MB") as connexion, dit:
        connexion.execute("SELECT list(i) FROM range(10000000) AS r(i)").fetchone()


def test_une_base_vide_donne_un_extrait_vide(tmp_path):
    create(Settings(str(tmp_path / "vide.db"), synchronous="NORMAL"))
    fait = extraire(tmp_path / "vide.db", tmp_path / "extrait")
    assert (fait.cpts, fait.faits, fait.releves) == (0, 0, 0)
    assert lire(tmp_path / "extrait")[FACTS.name] == []
