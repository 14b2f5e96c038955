"""Rien de ce que tapent les personnes de la démonstration ne sort du coffre, sauf pour qui lit."""

from __future__ import annotations

import io
import logging
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager, redirect_stderr, redirect_stdout
from datetime import date
from pathlib import Path
from shutil import copy

import pytest
from attrs import evolve, frozen

from cpts_adapters.bootstrap import Settings, create, in_memory, opened
from cpts_adapters.cli.entree import run
from cpts_adapters.demo import cast, life
from cpts_adapters.demo.play import clock_for, ids_for, play
from cpts_adapters.vault.key import fresh
from cpts_adapters.vault.sealer import KeySealer, commitment
from cpts_core import Lectures
from cpts_core.application.acteur import Acteur
from tests.confidentialite.fouille import Temoin, base, fuites

CPTS = str(Path(sys.executable).with_name("cpts"))
FIN = date(2026, 6, 30)
TENANTS = (cast.TENANT, *life.TENANTS)
OPERATEUR = ("--par", "ines", "--role", "opérateur")
TABLES = {
    "journal",
    "heads",
    "commands",
    "deadlines",
    "figures",
    "parameters",
    "aliases",
    "vault_entries",
    "accesses",
    "catalogue",
    "jobs",
}
VIDES = {"catalogue", "jobs"}
"""La démonstration ne partage rien, et ne laisse aucune tâche en attente."""


@frozen
class Monde:
    """La démonstration jouée : sa base, ce qui y fut tapé, ce qui fut écrit ailleurs."""

    chemin: Path
    tape: frozenset[str]
    ecrits: dict[str, str]


@pytest.fixture(scope="module")
def monde(tmp_path_factory):
    dossier = tmp_path_factory.mktemp("monde")
    chemin = dossier / "demo.db"
    journal, sortie, erreur = io.StringIO(), io.StringIO(), io.StringIO()
    with _ecoutes(journal), redirect_stdout(sortie), redirect_stderr(erreur):
        tape = _jouer(chemin)
        exports = _exploiter(dossier, chemin)
    dits = {"journaux": journal, "sortie": sortie, "erreur": erreur}
    return Monde(chemin, tape, {n: dit.getvalue() for n, dit in dits.items()} | exports)


@contextmanager
def _ecoutes(journal):
    """Tout ce qui se journalise, y compris ce que SQLAlchemy dit des ordres donnés à la base."""
    ecoute = logging.StreamHandler(journal)
    reglages = {None: logging.DEBUG, "sqlalchemy": logging.INFO, "alembic": logging.WARNING}
    avant = {nom: logging.getLogger(nom).level for nom in reglages}
    logging.getLogger().addHandler(ecoute)
    try:
        for nom, niveau in reglages.items():
            logging.getLogger(nom).setLevel(niveau)
        yield
    finally:
        for nom, niveau in avant.items():
            logging.getLogger(nom).setLevel(niveau)
        logging.getLogger().removeHandler(ecoute)


def _jouer(chemin):
    clock = clock_for(FIN)
    reglages = Settings(str(chemin), synchronous="NORMAL", clock=clock, ids=ids_for(clock))
    create(reglages)
    with opened(reglages) as application:
        temoin = Temoin.de(application)
        play(temoin, clock, FIN)
    return frozenset(temoin.tape)


def _exploiter(dossier, chemin):
    """Ce que fait un opérateur, bien et mal : rien ne doit y paraître."""
    ecrits = {}
    for tenant in TENANTS:
        cpts = ("--base", str(chemin), "--cpts", tenant, *OPERATEUR)
        faits, coffre = dossier / f"{tenant}.faits", dossier / f"{tenant}.coffre"
        for mots in (
            ("verifier",),
            ("exporter", str(faits), "--coffre", str(coffre)),
            ("echeances",),
            ("liste", "incident"),
            ("liste", "identite"),
            ("avancer",),
            ("catalogue",),
            ("personne", "exporter"),
            ("personne", "exporter", "camille"),
        ):
            run([*cpts, *mots])
        for nom, fichier in (("faits", faits), ("coffre", coffre)):
            ecrits[f"export {tenant} {nom}"] = fichier.read_text("utf-8")
    return ecrits | _travailler(chemin)


def _travailler(chemin):
    """Ce que raconte un ouvrier, dans son propre processus."""
    dit = subprocess.run(
        [CPTS, "--base", str(chemin), "ouvrier", "--une-fois"],
        capture_output=True,
        text=True,
        check=True,
    )
    return {"ouvrier": dit.stdout + dit.stderr}


def matieres(monde, chemin=None):
    return base(chemin or monde.chemin) | monde.ecrits


def test_la_demonstration_fait_taper_des_noms_des_numeros_et_des_textes(monde):
    assert {"Martin", "05 00 00 00 01", "dr-martin", "camille"} <= monde.tape
    assert "rappelez-moi" in monde.tape
    assert "deux ordonnances échangées au comptoir, vues à temps" in monde.tape
    assert len([texte for texte in monde.tape if len(texte.split()) > 3]) > 40


def test_tout_ce_qui_garde_quelque_chose_est_fouille(monde):
    lus = matieres(monde)
    remplies = {lieu.split(".")[0] for lieu, matiere in lus.items() if matiere}
    assert remplies >= TABLES - VIDES
    assert {f"{nom}.tenant" for nom in VIDES} <= set(lus)
    assert all(len(lus[f"export {tenant} faits"]) > 1000 for tenant in TENANTS)
    assert "SELECT" in lus["journaux"]
    assert "chaîne" in lus["sortie"] or "intact" in lus["sortie"]
    assert "Erreur" in lus["erreur"]
    assert "oubliées" in lus["ouvrier"]


def test_rien_de_ce_qui_fut_tape_n_apparait_nulle_part(monde):
    assert fuites(monde.tape, matieres(monde)) == []


@pytest.mark.parametrize("table", [*sorted(TABLES), "taches"])
def test_une_fuite_dans_une_table_est_vue(monde, tmp_path, table):
    copie = tmp_path / "copie.db"
    copy(monde.chemin, copie)
    with closing(sqlite3.connect(copie)) as connexion, connexion:
        colonne = _planter(connexion, table)
    vues = fuites(monde.tape, base(copie))
    assert f"{table}.{colonne} : martin" in vues


def _planter(connexion, table):
    """Écrire un nom dans la dernière colonne de texte d'une table, créée si elle n'existe pas."""
    connexion.execute("CREATE TABLE IF NOT EXISTS taches (args TEXT)")
    colonnes = connexion.execute(f"PRAGMA table_info({table})").fetchall()
    textes = [ligne[1] for ligne in colonnes if ligne[2] == "TEXT"]
    noms = [ligne[1] for ligne in colonnes]
    valeurs = ["appeler M. Martin" if nom == textes[-1] else 0 for nom in noms]
    marques = ", ".join("?" for _ in noms)
    connexion.execute(f"INSERT INTO {table} VALUES ({marques})", valeurs)
    return textes[-1]


@pytest.mark.parametrize("lieu", ["journaux", "sortie", "erreur", f"export {cast.TENANT} faits"])
@pytest.mark.parametrize("dit", ["le 05 00 00 00 01", "tel=0500000001", '"\\u00e9 MARTIN"'])
def test_une_fuite_ailleurs_est_vue(monde, lieu, dit):
    plante = monde.ecrits | {lieu: f"{monde.ecrits[lieu]}\n{dit}"}
    assert fuites(monde.tape, plante) != []


class ScelleurBavard(KeySealer):
    """Un coffre dont les références disent ce qu'elles cachent."""

    def seal(self, tenant, stream, sensitivity, text):
        scelle = super().seal(tenant, stream, sensitivity, text)
        return evolve(scelle, ref=f"scelle.{text}")

    def open(self, tenant, sealed):
        texte = sealed.ref.removeprefix("scelle.")
        return super().open(tenant, evolve(sealed, ref=commitment(sealed.salt, texte)))


class RegistreBavard:
    """Un journal des lectures qui garde le compte de celui qui lit."""

    def __init__(self, vrai, compte):
        self.vrai, self.compte = vrai, compte

    def record(self, tenant, access):
        self.vrai.record(tenant, evolve(access, reader=self.compte))


def test_une_fuite_du_programme_lui_meme_est_vue():
    clock = clock_for(FIN)
    application = evolve(in_memory(clock), sealer=ScelleurBavard(fresh()), ids=ids_for(clock))
    temoin = Temoin.de(application)
    play(temoin, clock, FIN)
    faits = "\n".join(map(repr, temoin.store.facts(cast.TENANT)))
    assert "faits : martin" in fuites(temoin.tape, {"faits": faits})


def test_un_compte_dans_le_journal_des_lectures_est_vu():
    application = in_memory()
    vrai = application.accesses
    application.accesses = RegistreBavard(vrai, "camille")
    camille = Acteur(cast.TENANT, "camille", frozenset((cast.CAMILLE.role,)))
    Lectures(application, camille).liste("incident")
    lus = "\n".join(map(repr, vrai.by(cast.TENANT, ["camille"])))
    assert fuites({"camille"}, {"accès": lus}) == ["accès : camille"]
