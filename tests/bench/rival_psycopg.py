"""The rival of a whole command on PostgreSQL: the same statements through bare psycopg.

Same server, same round trips, same tenant in each transaction, same decision, codec, hashes and
keyed digests; no Core, no application. What it writes is a sound store, which `verifier` reads.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import psycopg
from attrs import define, field
from psycopg.rows import tuple_row

from cpts_adapters.serialisation.codec import instant
from cpts_adapters.serialisation.rows import link
from cpts_adapters.storage.sql import at_once
from cpts_adapters.storage.sql.projection import figure_rows

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cpts_adapters.serialisation.rows import FactRow
    from cpts_core.application.acteur import Acteur
    from cpts_core.kernel.messages import Command
    from cpts_core.ports.store import Head
    from tests.bench.rival import Monde

RIEN = "[]"


@define
class BrutPg:
    """A held connection that carries out commands on existing records."""

    base: str
    textes: Mapping[str, str]
    monde: Monde
    connexion: psycopg.Connection[Any] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.connexion = psycopg.connect(self.base, autocommit=True, row_factory=tuple_row)

    def faire(self, acteur: Acteur, flux: str, demande: Command, commande_id: str) -> Head:
        """Carry out a command: idempotency, load, decide, append, head, deadlines, commit."""
        locataire, monde = acteur.locataire, self.monde
        empreinte = monde.empreinte(acteur, flux, demande)
        cle = {"tenant": locataire, "stream": flux, "command_id": commande_id}
        avant = monde.lire(locataire, flux, self._lire("load", cle))
        compte = monde.sealer.lookup(locataire, acteur.compte)
        auteur = self._lire("alias", {"tenant": locataire, "lookup": compte, "scope": ""})[2]
        suivant, faits = monde.decider(avant, acteur, auteur, demande, commande_id)
        self._ecrire(avant.record.version, suivant, faits, commande_id, empreinte)
        return suivant

    def _lire(self, nom: str, valeurs: dict[str, str]) -> Any:
        with self.connexion.pipeline():
            self.connexion.execute("BEGIN READ ONLY")
            self.connexion.execute(at_once.TENANT, valeurs)
            lu = self.connexion.execute(self.textes[nom], valeurs)
            self.connexion.execute("COMMIT")
        return lu.fetchone()

    def _ecrire(
        self, attendue: int, suivant: Head, faits: list[FactRow], commande_id: str, empreinte: str
    ) -> None:
        locataire, flux, executer = suivant.tenant, suivant.stream, self.connexion.execute
        cle = {"tenant": locataire, "command_id": commande_id}
        with self.connexion.pipeline():
            executer("BEGIN")
            executer(at_once.TENANT, cle)
            tenu = executer(at_once.LOCK, {**cle, "streams": [flux]})
            executer(at_once.CHECK, {**cle, "streams": []})
            deja = executer(at_once.DONE, cle)
        assert deja.fetchone() is None, "déjà émise"
        ((_, version, dernier),) = tenu.fetchall()
        assert version == attendue, "quelqu'un est passé avant"
        lignes = self._lignes(suivant, faits, commande_id, empreinte, dernier)
        with self.connexion.pipeline():
            executer(at_once.WRITE, {"tenant": locataire, "moved": [flux], **lignes})
            executer("COMMIT")

    def _lignes(
        self,
        suivant: Head,
        faits: list[FactRow],
        commande_id: str,
        empreinte: str,
        dernier: str,
    ) -> dict[str, str]:
        cle = {"tenant": suivant.tenant, "stream": suivant.stream}
        dossier = suivant.record
        chaines = []
        for fait in faits:
            precedent, dernier = dernier, link(dernier, suivant.tenant, fait)
            chaine = {"previous_hash": precedent, "hash": dernier}
            chaines.append({"tenant": suivant.tenant, **fait._asdict(), **chaine})
        reponse = {"version": dossier.version, "state": dossier.etat.name}
        tete = self.monde.codec.head_row(suivant)._asdict()
        lignes: dict[str, list[dict[str, Any]]] = {
            "commands": [{**cle, **reponse, "command_id": commande_id, "content_hash": empreinte}],
            "journal": chaines,
            "advanced": [{**cle, **tete, "last_hash": dernier}],
            "deadlines": [
                {**cle, "name": e.nom, "due": instant(e.le), "passed": int(e.passee)}
                for e in dossier.echeances
            ],
            "figures": figure_rows(suivant) or [],
        }
        vides = dict.fromkeys(("opened", "catalogue", "vault_entries", "aliases"), RIEN)
        return vides | {nom: json.dumps(li, ensure_ascii=False) for nom, li in lignes.items()}
