"""The web façade: reading a record against a bare handler, a command against both its parts."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING

from attrs import frozen

from cpts_adapters.bootstrap import opened
from tests.bench.base_sqlite import base_neuve
from tests.bench.demarrage import RACINE
from tests.bench.incidents import CELLULE, CONTACT, declarations
from tests.bench.mesure import Mesure, au_moins, au_plus
from tests.bench.renouvelable import CPTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_core.application.service import Application

JETON = "jeton-de-mesure"
CONNEXIONS, LECTURES, TOURS = 32, 1500, 5
COMMANDES = 300


@frozen
class Demande:
    """One request, as it is sent."""

    port: int
    methode: str
    chemin: str
    corps: bytes = b""

    def octets(self, rang: int) -> bytes:
        """Return what is sent, in the name of one of the accounts."""
        entetes = (
            f"{self.methode} {self.chemin} HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            f"Authorization: Bearer {JETON}-{rang}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(self.corps)}\r\n\r\n"
        )
        return entetes.encode() + self.corps


def mesures() -> Iterator[Mesure]:
    """Measure the façade, both servers running all along."""
    with TemporaryDirectory() as dossier, ExitStack() as serveurs:
        base = base_neuve(dossier, "NORMAL")
        with opened(base) as application:
            flux = list(declarations(application, COMMANDES * 2))
            seul = [_seule(application, un) for un in flux[:COMMANDES]]
        nous = serveurs.enter_context(
            _serveur("nous", str(base.path), JETON, CPTS, str(CONNEXIONS))
        )
        lire = Demande(nous, "GET", f"/api/v1/{CPTS}/dossiers/incident/{flux[-1]}")
        lu = Path(dossier, "lu.json")
        lu.write_bytes(asyncio.run(_une(lire)))
        temoin = serveurs.enter_context(_serveur("temoin", str(lu)))
        nu = Demande(temoin, "GET", "/")
        yield _lecture(lire, nu)
        yield _commande(nous, nu, flux[COMMANDES:-1], median(seul))


def _lecture(lire: Demande, nu: Demande) -> Mesure:
    """Compare requests per second, in turns, over the same number of connections."""
    debits: dict[Demande, list[float]] = {lire: [], nu: []}
    for _ in range(TOURS):
        for demande, mesures in debits.items():
            mesures.append(asyncio.run(_debit(demande)))
    notre, leur = median(debits[lire]), median(debits[nu])
    details = f"cpts {notre:.0f}/s, Litestar nu {leur:.0f}/s, {CONNEXIONS} connexions"
    quoi = "lire un dossier par HTTP, jeton vérifié, accès consigné"
    return au_moins(quoi, notre / leur, 1 / 3, details)


def _commande(port: int, nu: Demande, flux: list[str], seul: float) -> Mesure:
    """Compare a command, one after another, with the same in process and a bare handler."""
    corps = json.dumps({"moyen": CONTACT.moyen.name}).encode()
    chemin = f"/api/v1/{CPTS}/dossiers/incident"
    demandes = [
        Demande(port, "POST", f"{chemin}/{un}/commandes/prendre_contact", corps) for un in flux
    ]
    entiere = median(asyncio.run(_suite(demandes)))
    reponse = median(asyncio.run(_suite([nu] * len(flux))))
    parts = {"HTTP": entiere, "seule": seul, "Litestar nu": reponse}
    details = ", ".join(f"{nom} {duree * 1e3:.2f} ms" for nom, duree in parts.items())
    return au_plus("une commande par HTTP", entiere / (seul + reponse), 1.5, details)


async def _debit(demande: Demande) -> float:
    """Return requests per second over several connections at once."""
    chacune = LECTURES // CONNEXIONS
    debut = perf_counter()
    await asyncio.gather(*(_suite([demande] * chacune, rang) for rang in range(CONNEXIONS)))
    return chacune * CONNEXIONS / (perf_counter() - debut)


async def _suite(demandes: list[Demande], rang: int = 0) -> list[float]:
    """Return the seconds of each request, one after another on one connection."""
    lecteur, redacteur = await asyncio.open_connection("127.0.0.1", demandes[0].port)
    durees = []
    for envoi in [demande.octets(rang) for demande in demandes]:
        debut = perf_counter()
        redacteur.write(envoi)
        await _reponse(lecteur)
        durees.append(perf_counter() - debut)
    redacteur.close()
    return durees


async def _une(demande: Demande) -> bytes:
    lecteur, redacteur = await asyncio.open_connection("127.0.0.1", demande.port)
    redacteur.write(demande.octets(0))
    corps = await _reponse(lecteur)
    redacteur.close()
    return corps


async def _reponse(lecteur: asyncio.StreamReader) -> bytes:
    """Read an answer; raise where it is not a success."""
    entete = await lecteur.readuntil(b"\r\n\r\n")
    longueur = int(entete.lower().partition(b"content-length:")[2].partition(b"\r\n")[0])
    corps = await lecteur.readexactly(longueur)
    if not entete.startswith(b"HTTP/1.1 2"):
        raise RuntimeError(entete.decode() + corps.decode())
    return corps


def _seule(application: Application, flux: str) -> float:
    """Return the seconds of the same command in process."""
    debut = perf_counter()
    application.faire(CELLULE, flux, CONTACT)
    return perf_counter() - debut


@contextmanager
def _serveur(*arguments: str) -> Iterator[int]:
    """Start a server in a process of its own; give its port once it answers."""
    commande = [sys.executable, "-m", "tests.bench.http_serveurs", *arguments]
    with subprocess.Popen(commande, stdout=subprocess.PIPE, text=True, cwd=RACINE) as processus:
        try:
            yield int(processus.stdout.readline())
        finally:
            processus.terminate()


if __name__ == "__main__":
    from tests.bench.tableau import ligne

    for mesure in mesures():
        print(ligne(mesure))
