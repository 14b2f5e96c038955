"""The rival of a whole command: the same statements through bare `sqlite3`, in a straight line.

Same file, same pragmas, same decision, codec, hashes and keyed digests; no Core, no application.
What it writes is a sound store: `stockage.py` has `cpts verifier` read it.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen

from cpts_adapters.serialisation.codec import Codec, HeadRow, instant
from cpts_adapters.serialisation.rows import link
from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.messages import Circonstances, Fait
from cpts_core.ports.store import Head

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from cpts_core.application.acteur import Acteur
    from cpts_core.kernel.delais import Calendrier
    from cpts_core.kernel.messages import Command
    from cpts_core.kernel.workflow import Workflow
    from cpts_core.ports.vault import Sealer


@frozen
class Monde:
    """What the application would ask of the world."""

    instant: datetime
    calendrier: Calendrier
    parametres: Mapping[str, Any]
    sealer: Sealer


@define
class Brut:
    """A held connection that carries out commands on existing records."""

    chemin: Path
    synchrone: str
    textes: Mapping[str, str]
    workflow: Workflow
    monde: Monde
    codec: Codec = field(init=False)
    connexion: sqlite3.Connection = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.codec = Codec(lambda _: self.workflow)
        self.connexion = sqlite3.connect(self.chemin, isolation_level=None)
        for pragma in (f"synchronous = {self.synchrone}", "secure_delete = ON"):
            self.connexion.execute(f"PRAGMA {pragma}")

    def faire(self, acteur: Acteur, flux: str, demande: Command, commande_id: str) -> Head:
        """Carry out a command: idempotency, load, decide, append, head, deadlines, commit."""
        locataire, monde = acteur.locataire, self.monde
        contenu = f"{acteur.compte}|{sorted(map(str, acteur.roles))}|{flux}|{demande!r}|None"
        empreinte = monde.sealer.digest(locataire, contenu)
        cle = (locataire, flux, locataire, commande_id)
        ligne = self.connexion.execute(self.textes["load"], cle).fetchone()
        assert ligne[8] is None, "déjà émise"
        avant = self.codec.head(locataire, flux, HeadRow(*ligne[:8]))
        recherche = (locataire, monde.sealer.lookup(locataire, acteur.compte), "")
        auteur = self.connexion.execute(self.textes["alias"], recherche).fetchone()[2]
        autour = Circonstances(
            instant=monde.instant,
            survenu_le=monde.instant,
            auteur=auteur,
            roles=acteur.roles,
            calendrier=monde.calendrier,
            parametres=monde.parametres,
        )
        decision = decide(self.workflow, avant.record, demande, autour)
        assert isinstance(decision, Decision), decision
        return self._ecrire(avant, decision, autour, commande_id, empreinte)

    def _ecrire(
        self,
        avant: Head,
        decision: Decision,
        autour: Circonstances,
        commande_id: str,
        empreinte: str,
    ) -> Head:
        dossier, executer = decision.dossier, self.connexion.execute
        locataire, flux = avant.tenant, avant.stream
        suivant = Head(
            tenant=locataire,
            stream=flux,
            workflow=avant.workflow,
            workflow_version=avant.workflow_version,
            record=dossier,
            owner=dossier.donnees.affecte_a or "",
            updated_at=autour.instant,
        )
        tete = self.codec.head_row(suivant)
        faits = [self.codec.fact_row(f) for f in _faits(suivant, decision, autour, commande_id)]
        reponse = (flux, dossier.version, dossier.etat.name)
        executer("BEGIN IMMEDIATE")
        executer(self.textes["claim"], (locataire, commande_id, empreinte, *reponse))
        version, dernier = executer(self.textes["position"], (locataire, flux)).fetchone()
        assert version == avant.record.version, "quelqu'un est passé avant"
        chaines = []
        for fait in faits:
            precedent, dernier = dernier, link(dernier, locataire, fait)
            chaines.append((locataire, *fait, precedent, dernier))
        self.connexion.executemany(self.textes["record"], chaines)
        executer(self.textes["advance"], (*tete[1:], dernier, locataire, flux, version))
        executer(self.textes["unschedule"], (locataire, flux))
        for nom, le, passee in dossier.echeances:
            executer(self.textes["schedule"], (locataire, flux, nom, instant(le), int(passee)))
        executer("COMMIT")
        return suivant


def _faits(
    suivant: Head, decision: Decision, autour: Circonstances, commande_id: str
) -> list[Fait]:
    dossier = decision.dossier
    (role,) = autour.roles
    return [
        Fait(
            flux=suivant.stream,
            workflow=suivant.workflow,
            version_workflow=suivant.workflow_version,
            version=dossier.version,
            rang=rang,
            evenement=evenement,
            etat=dossier.etat.name,
            echeances=dossier.echeances,
            survenu_le=autour.survenu_le,
            enregistre_le=autour.instant,
            par=autour.auteur,
            role=role.name,
            commande_id=commande_id,
        )
        for rang, evenement in enumerate(decision.evenements)
    ]
