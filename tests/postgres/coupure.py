"""Un fil entre l'application et le serveur, qui se coupe au moment d'enregistrer."""

from __future__ import annotations

import socket
from contextlib import contextmanager, suppress
from threading import Thread
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Iterator

Moment = Literal["avant", "apres"]
ENREGISTRER = b"COMMIT"
TAILLE = 1 << 20


@define
class Fil:
    """Tout passe, jusqu'à ce qu'une coupure soit demandée autour du prochain enregistrement.

    « avant » : le serveur ne reçoit pas l'ordre ; « apres » : il l'exécute, sa réponse se perd.
    """

    serveur: tuple[str, int]
    ecoute: socket.socket = field(factory=lambda: socket.create_server(("127.0.0.1", 0)))
    coupure: Moment | None = None

    def adresse(self, base: str) -> str:
        """Donner l'adresse de la base à travers le fil."""
        port = self.ecoute.getsockname()[1]
        return base.replace(f"@{self.serveur[0]}:{self.serveur[1]}/", f"@127.0.0.1:{port}/")

    def servir(self) -> None:
        """Relayer chaque connexion, jusqu'à la fermeture."""
        with suppress(OSError):
            while True:
                client, _ = self.ecoute.accept()
                Thread(target=self._relayer, args=(client,), daemon=True).start()

    def _relayer(self, client: socket.socket) -> None:
        serveur = socket.create_connection(self.serveur)
        Thread(target=self._rendre, args=(serveur, client), daemon=True).start()
        with suppress(OSError):
            while octets := client.recv(TAILLE):
                if self.coupure == "avant" and ENREGISTRER in octets:
                    break
                serveur.sendall(octets)
        _fermer(client, serveur)

    def _rendre(self, serveur: socket.socket, client: socket.socket) -> None:
        with suppress(OSError):
            while octets := serveur.recv(TAILLE):
                if self.coupure == "apres" and ENREGISTRER in octets:
                    break
                client.sendall(octets)
        _fermer(client, serveur)


@contextmanager
def fil(base: str) -> Iterator[Fil]:
    """Tendre un fil vers le serveur d'une base."""
    ou = urlsplit(base)
    tendu = Fil((str(ou.hostname), int(ou.port or 5432)))
    Thread(target=tendu.servir, daemon=True).start()
    try:
        yield tendu
    finally:
        tendu.ecoute.close()


def _fermer(*prises: socket.socket) -> None:
    for prise in prises:
        with suppress(OSError):
            prise.shutdown(socket.SHUT_RDWR)
        prise.close()
