"""Des écrivains qui n'abandonnent pas : la même demande, jusqu'à ce qu'elle soit acquittée."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from cpts_adapters.bootstrap import Settings, opened
from cpts_core import Acteur, Role
from cpts_core.kernel.errors import ErreurDeStockage, ReponsePerdue

if TYPE_CHECKING:
    from threading import Event

    from cpts_core import Application

CPTS = "grappe"
DEMANDEUR = Acteur(CPTS, "sacha", frozenset((Role.CELLULE_QUALITE, Role.DECLARANT)))
PAUSE = 0.1
PATIENCE = 180.0


@frozen
class Acquit:
    """Une demande acquittée : quand, après combien d'essais, et si elle l'était déjà."""

    commande: str
    a: float
    essais: int
    deja: bool


@define
class Ecrivain:
    """Un fil qui déclare des événements l'un après l'autre, sous des identifiants qu'il choisit."""

    nom: str
    reglages: Settings
    fin: Event
    emises: list[str] = field(factory=list)
    acquits: list[Acquit] = field(factory=list)
    perdues: int = 0
    panne: BaseException | None = None

    def ecrire(self) -> None:
        """Émettre des demandes jusqu'à la fin ; garder la panne qui n'était pas attendue."""
        try:
            with opened(self.reglages) as application:
                while not self.fin.is_set():
                    self._demander(application, f"{self.nom}-{len(self.emises)}")
        except BaseException as panne:  # noqa: BLE001 - the main thread raises it
            self.panne = panne

    def _demander(self, application: Application, commande_id: str) -> None:
        self.emises.append(commande_id)
        limite, essais = time.monotonic() + PATIENCE, 0
        while True:
            essais += 1
            try:
                recu = application.ouvrir(
                    DEMANDEUR, "incident", _declaration(application), commande_id=commande_id
                )
            except ErreurDeStockage as panne:
                self.perdues += isinstance(panne, ReponsePerdue)
                if time.monotonic() > limite:
                    raise
                time.sleep(PAUSE)
            else:
                self.acquits.append(Acquit(commande_id, time.monotonic(), essais, recu.deja_emise))
                return


def _declaration(application: Application):
    classe = application.registre["incident"].commandes["declarer_sans_se_nommer"]
    return classe(danger=classe.__annotations__["danger"].ECARTE, mots="deux flacons voisins")
