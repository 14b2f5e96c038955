"""De vraies bases, sur un fichier ou sur un serveur, et ce qu'elles contiennent."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from functools import cache
from pathlib import Path

import psycopg
from attrs import evolve, frozen

from cpts_adapters.bootstrap import KEY_CHECK, Settings, opened
from cpts_adapters.storage.sql.schema import initialise
from cpts_adapters.storage.sql.sqlite import Sqlite
from cpts_adapters.vault import key as keys
from cpts_core import Acteur, Application, Role
from cpts_core.kernel.champs import Sensibilite
from cpts_core.ports.acces import Access
from cpts_core.ports.store import Answer, Batch, Erasure
from tests.postgres.base import adresse_du_maitre, base_vide

ICI, VOISINE = "deux-rives", "trois-vallees"
NOM = "Martin"
NOTE = f"INSERT INTO meta (tenant, name, value) VALUES ('', '{KEY_CHECK}', {{}})"


@frozen
class Lieu:
    """Un endroit où créer des bases : des fichiers, ou un serveur."""

    genre: str
    dossier: Path

    def vide(self, nom: str, cle: Path | None = None) -> Settings:
        """Create an empty base, under a new or a given key."""
        cle = cle or self.dossier / f"{nom}.cle"
        key = keys.read(cle) if cle.exists() else keys.create(cle)
        if self.genre == "fichier":
            chemin = self.dossier / f"{nom}.db"
            chemin.write_bytes(_fichier_modele())
            with closing(sqlite3.connect(chemin)) as base:
                base.execute(NOTE.format("?"), [key.check])
                base.commit()
            return Settings(str(chemin), str(cle), synchronous="NORMAL")
        adresse = base_vide()
        with psycopg.connect(adresse_du_maitre(adresse)) as maitre:
            maitre.execute(NOTE.format("%s"), [key.check])
        return Settings(adresse, str(cle))


@cache
def _fichier_modele() -> bytes:
    with tempfile.TemporaryDirectory() as dossier:
        modele = Path(dossier) / "modele.db"
        initialise(Sqlite(modele))
        return modele.read_bytes()


def personne(cpts: str, compte: str = "sacha") -> Acteur:
    return Acteur(cpts, compte, frozenset((Role.DECLARANT, Role.CELLULE_QUALITE)))


def declarer(application: Application, cpts: str = ICI, commande_id: str = ""):
    """Declare an event under a name."""
    classe = application.registre["incident"].commandes["declarer_un_evenement"]
    commande = classe(
        danger=classe.__annotations__["danger"].ECARTE,
        nom=NOM,
        prenom="Sacha",
        telephone="06 01 02 03 04",
        heure_de_rappel="après 19 h",
    )
    return application.ouvrir(personne(cpts), "incident", commande, commande_id=commande_id)


def remplir(reglages: Settings) -> None:
    """Two CPTS, each with a named declaration that someone read."""
    with opened(reglages) as application:
        for cpts in (ICI, VOISINE):
            recu = declarer(application, cpts, f"premiere-{cpts}")
            lecteur = application.sealer.lookup(cpts, "sacha")
            instant = application.clock.now()
            acces = Access(
                "0001", instant, lecteur, "DECLARANT", recu.flux, "incident", "Vue", False
            )
            application.accesses.record(cpts, acces)


def contenu(reglages: Settings):
    """All that two CPTS have, their texts opened."""
    with opened(reglages) as application:
        return [_de(application, cpts) for cpts in (ICI, VOISINE)]


def _de(application: Application, cpts: str):
    store, vault = application.store, application.vault
    entrees = list(vault.everything(cpts))
    flux = store.streams(cpts)
    return (
        list(store.facts(cpts)),
        store.heads(cpts),
        store.due(cpts),
        entrees,
        [application.sealer.open(cpts, e) for e in entrees if hasattr(e, "salt")],
        [application.accesses.of_stream(cpts, un) for un in flux],
        list(store.broken_links(cpts)),
    )


def textes(reglages: Settings) -> list[str]:
    """All that is sealed, opened."""
    return sorted(texte for partie in contenu(reglages) for texte in partie[4])


def effacer(application: Application, flux: str, **reste) -> None:
    """Erase what identifies in a record, as a purge does."""
    efface = Erasure(flux, (Sensibilite.IDENTIFIANT,))
    application.store.append(_lot(flux, "effacer", erasures=(efface,), **reste))


def redonner(application: Application, flux: str) -> None:
    """Give a name again."""
    scelle = application.sealer.seal(ICI, flux, Sensibilite.IDENTIFIANT, "Durand")
    application.store.append(_lot(flux, "redonner", sealed=(scelle,)))


def _lot(flux: str, commande_id: str, **reste) -> Batch:
    return Batch(ICI, commande_id, "", Answer(flux, 1, "RECU"), writes=(), **reste)


def noms(reglages: Settings) -> int:
    """Count the entries that identify."""
    with opened(reglages) as application:
        return sum(
            getattr(entree, "sensitivity", None) is Sensibilite.IDENTIFIANT
            for entree in application.vault.everything(ICI)
        )


def avec_cle(reglages: Settings, cle: Path) -> Settings:
    return evolve(reglages, key=str(cle))
