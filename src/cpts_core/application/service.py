"""The application: load, decide, append, react; what every front end calls.

Refusals are raised here, at the border. A command is written whole, with its reactions, its texts
and its answer, or not at all; the same `commande_id` gives the same answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from cpts_core.application.acteur import INTROUVABLE, Acteur, Recu
from cpts_core.application.contexte import Contexte
from cpts_core.application.relecture import avertissements, blocages
from cpts_core.application.scellement import Scellement
from cpts_core.application.travail import Decider, Travail
from cpts_core.kernel.champs import anomalies
from cpts_core.kernel.decision import decide
from cpts_core.kernel.errors import (
    CommandeDejaEmise,
    DonneesInvalides,
    ErreurProcedure,
    Introuvable,
)
from cpts_core.kernel.workflow import Vue
from cpts_core.ports.store import Answer, Batch
from cpts_core.workflows.index import Registre

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from cpts_core.kernel.messages import Command
    from cpts_core.kernel.workflow import Workflow
    from cpts_core.ports.environment import Calendars, Clock, Ids
    from cpts_core.ports.store import Head, Known, Store, Write
    from cpts_core.ports.vault import Sealer, Vault


@define(kw_only=True)
class Application:
    """Commands on records, over ports. Raises ErreurProcedure for every refusal."""

    store: Store
    vault: Vault
    sealer: Sealer
    clock: Clock
    ids: Ids
    calendars: Calendars
    registre: Mapping[str, Workflow] = field(factory=Registre)
    decider: Decider = decide
    contexte: Contexte = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.contexte = Contexte(self.store, self.clock, self.calendars)

    def ouvrir(
        self,
        acteur: Acteur,
        procedure: str,
        commande: Command,
        *,
        survenu_le: datetime | None = None,
        commande_id: str = "",
    ) -> Recu:
        """Open a record of a workflow; raise a refusal, or Introuvable for an unknown workflow."""
        workflow = self.registre[procedure]
        return self._executer(acteur, workflow, "", commande, survenu_le, commande_id)

    def faire(
        self,
        acteur: Acteur,
        flux: str,
        commande: Command,
        *,
        survenu_le: datetime | None = None,
        commande_id: str = "",
    ) -> Recu:
        """Issue a command on a record; raise a refusal, or Introuvable for an unknown record."""
        return self._executer(acteur, None, flux, commande, survenu_le, commande_id)

    def _executer(
        self,
        acteur: Acteur,
        ouvert: Workflow | None,
        flux: str,
        commande: Command,
        survenu_le: datetime | None,
        commande_id: str,
    ) -> Recu:
        if fautes := anomalies(commande) + blocages(commande):
            raise DonneesInvalides(fautes)
        commande_id = commande_id or self.ids.stream()
        empreinte = self._empreinte(acteur, flux, commande, survenu_le)
        charge = self.store.load(acteur.locataire, flux, commande_id)
        if charge.known:
            return self._repeter(charge.known, empreinte)
        workflow = ouvert or self._workflow(charge.head)
        flux = flux or self.ids.stream()
        travail = self.travail(acteur, flux, charge.head, commande_id, survenu_le)
        ecrit = self._decider(travail, workflow, flux, commande, acteur)
        tete = ecrit.head.record
        reponse = Answer(flux, tete.version, tete.etat.name)
        try:
            self.store.append(_lot(travail, empreinte, reponse))
        except CommandeDejaEmise:
            deja = self.store.load(acteur.locataire, flux, commande_id).known
            if deja is None:
                raise
            return self._repeter(deja, empreinte)
        return Recu(flux, tete.version, tete.etat.name, ecrit.facts, avertissements(commande))

    def _decider(
        self,
        travail: Travail,
        workflow: Workflow,
        flux: str,
        commande: Command,
        acteur: Acteur,
    ) -> Write:
        """Decide; to who may not see the record, a refusal says that it does not exist."""
        head = travail.heads[flux]
        scellee = travail.sceller(workflow, flux, commande)
        try:
            return travail.executer(workflow, flux, scellee, acteur)
        except ErreurProcedure:
            if head is None or acteur.est_le_systeme:
                raise
            if travail.lisible(workflow, head, acteur, *Vue):
                raise
            raise Introuvable(INTROUVABLE) from None

    def travail(
        self,
        acteur: Acteur,
        flux: str,
        head: Head | None,
        commande_id: str = "",
        survenu_le: datetime | None = None,
    ) -> Travail:
        """Return the unit of work around a stream as it was read; nothing is written by it."""
        instant = self.contexte.instant(head)
        return Travail(
            locataire=acteur.locataire,
            commande_id=commande_id,
            instant=instant,
            survenu_le=survenu_le or instant,
            store=self.store,
            ids=self.ids,
            contexte=self.contexte,
            scellement=Scellement(acteur.locataire, self.sealer, self.vault, self.ids),
            registre=self.registre,
            decider=self.decider,
            heads={flux: head},
        )

    def _workflow(self, head: Head | None) -> Workflow:
        if head is None:
            raise Introuvable(INTROUVABLE)
        return self.registre[head.workflow]

    def _empreinte(
        self, acteur: Acteur, flux: str, commande: Command, survenu_le: datetime | None
    ) -> str:
        roles = sorted(map(str, acteur.roles))
        contenu = f"{acteur.compte}|{roles}|{flux}|{commande!r}|{survenu_le}"
        return self.sealer.digest(acteur.locataire, contenu)

    def _repeter(self, deja: Known, empreinte: str) -> Recu:
        if deja.content_hash != empreinte:
            msg = "cette commande a déjà été émise avec un autre contenu."
            raise CommandeDejaEmise(msg)
        reponse = deja.answer
        return Recu(reponse.stream, reponse.version, reponse.state, deja_emise=True)


def _lot(travail: Travail, empreinte: str, reponse: Answer) -> Batch:
    lus = {flux: v for flux, v in travail.lus.items() if flux not in travail.ecrits}
    return Batch(
        tenant=travail.locataire,
        command_id=travail.commande_id,
        content_hash=empreinte,
        answer=reponse,
        writes=tuple(travail.ecrits.values()),
        checks=tuple(lus.items()),
        sealed=tuple(travail.scellement.scelles),
        aliases=tuple(travail.scellement.alias.values()),
        erasures=tuple(travail.effacements),
    )
