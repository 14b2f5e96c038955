"""The rival of a whole command: the same statements through bare `sqlite3`, in a straight line.

Same file, same pragmas, same decision, codec, hashes and keyed digests; no Core, no application.
What it writes is a sound store: `stockage.py` has `cpts verifier` read it.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from attrs import define, field

from cpts_adapters.serialisation.codec import instant
from cpts_adapters.serialisation.rows import link
from cpts_adapters.storage.sql.projection import figure_rows

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from cpts_adapters.serialisation.rows import FactRow
    from cpts_core.application.acteur import Acteur
    from cpts_core.kernel.messages import Command
    from cpts_core.ports.store import Head
    from tests.bench.rival import Monde

FIGURE = ("stream", "code", "rank", "detail", "period", "value")


@define
class Brut:
    """A held connection that carries out commands on existing records."""

    chemin: Path
    synchrone: str
    textes: Mapping[str, str]
    monde: Monde
    connexion: sqlite3.Connection = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.connexion = sqlite3.connect(self.chemin, isolation_level=None)
        for pragma in (f"synchronous = {self.synchrone}", "secure_delete = ON"):
            self.connexion.execute(f"PRAGMA {pragma}")

    def faire(self, acteur: Acteur, flux: str, demande: Command, commande_id: str) -> Head:
        """Carry out a command: idempotency, load, decide, append, head, deadlines, commit."""
        locataire, monde = acteur.locataire, self.monde
        empreinte = monde.empreinte(acteur, flux, demande)
        cle = (locataire, flux, locataire, commande_id)
        ligne = self.connexion.execute(self.textes["load"], cle).fetchone()
        avant = monde.lire(locataire, flux, ligne)
        recherche = (locataire, monde.sealer.lookup(locataire, acteur.compte), "")
        auteur = self.connexion.execute(self.textes["alias"], recherche).fetchone()[2]
        suivant, faits = monde.decider(avant, acteur, auteur, demande, commande_id)
        self._ecrire(avant.record.version, suivant, faits, commande_id, empreinte)
        return suivant

    def _ecrire(
        self, attendue: int, suivant: Head, faits: list[FactRow], commande_id: str, empreinte: str
    ) -> None:
        executer, locataire, flux = self.connexion.execute, suivant.tenant, suivant.stream
        dossier, tete = suivant.record, self.monde.codec.head_row(suivant)
        reponse = (flux, dossier.version, dossier.etat.name)
        executer("BEGIN IMMEDIATE")
        executer(self.textes["claim"], (locataire, commande_id, empreinte, *reponse))
        version, dernier = executer(self.textes["position"], (locataire, flux)).fetchone()
        assert version == attendue, "quelqu'un est passé avant"
        chaines = []
        for fait in faits:
            precedent, dernier = dernier, link(dernier, locataire, fait)
            chaines.append((locataire, *fait, precedent, dernier))
        self.connexion.executemany(self.textes["record"], chaines)
        executer(self.textes["advance"], (*tete[1:], dernier, locataire, flux, version))
        executer(self.textes["unschedule"], (locataire, flux))
        for nom, le, passee in dossier.echeances:
            executer(self.textes["schedule"], (locataire, flux, nom, instant(le), int(passee)))
        self._projeter(suivant)
        executer("COMMIT")

    def _projeter(self, suivant: Head) -> None:
        chiffres = figure_rows(suivant)
        if chiffres is None:
            return
        self.connexion.execute(self.textes["unproject"], (suivant.tenant, suivant.stream))
        for chiffre in chiffres:
            valeurs = (suivant.tenant, *(chiffre[nom] for nom in FIGURE))
            self.connexion.execute(self.textes["project"], valeurs)
