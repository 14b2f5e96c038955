"""The application: load, decide, append, react; what every front end calls.

Refusals are raised here, at the border. A command is written whole, with its reactions, its texts
and its answer, or not at all; the same `commande_id` gives the same answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field, frozen

from cpts_core.application.acteur import INTROUVABLE, Acteur, Recu
from cpts_core.application.catalogue_commun import infidelites
from cpts_core.application.contexte import Contexte
from cpts_core.application.relecture import avertissements, blocages
from cpts_core.application.scellement import Scellement
from cpts_core.application.travail import Decider, Travail
from cpts_core.kernel.champs import anomalies
from cpts_core.kernel.decision import decide
from cpts_core.kernel.errors import (
    CommandeDejaEmise,
    DonneesInvalides,
    ErreurDeStockage,
    ErreurProcedure,
    Introuvable,
    ReponsePerdue,
    VersionPerimee,
)
from cpts_core.kernel.workflow import Vue
from cpts_core.ports.store import Answer, Batch
from cpts_core.workflows.index import Registre

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from cpts_core.kernel.messages import Command
    from cpts_core.kernel.workflow import Workflow
    from cpts_core.ports.acces import Accesses
    from cpts_core.ports.catalogue import Catalogue
    from cpts_core.ports.environment import Calendars, Clock, Ids
    from cpts_core.ports.store import Head, Known, Store, Write
    from cpts_core.ports.vault import Sealer, Vault


@frozen
class _Emission:
    """How a command is issued: when it happened, under which id, on which version only."""

    survenu_le: datetime | None
    commande_id: str
    version: int | None = None


@define(kw_only=True)
class Application:
    """Commands on records, over ports. Raises ErreurProcedure for every refusal."""

    store: Store
    vault: Vault
    accesses: Accesses
    catalogue: Catalogue
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
        return self._executer(acteur, workflow, "", commande, _Emission(survenu_le, commande_id))

    def faire(
        self,
        acteur: Acteur,
        flux: str,
        commande: Command,
        *,
        survenu_le: datetime | None = None,
        commande_id: str = "",
        version: int | None = None,
    ) -> Recu:
        """Issue a command on a record; raise a refusal, or Introuvable for an unknown record.

        `version`: the only one on which it may be decided; raises VersionPerimee on any other. A
        command already carried out is answered again whatever the version.
        """
        return self._executer(
            acteur, None, flux, commande, _Emission(survenu_le, commande_id, version)
        )

    def _executer(
        self,
        acteur: Acteur,
        ouvert: Workflow | None,
        flux: str,
        commande: Command,
        emission: _Emission,
    ) -> Recu:
        if fautes := anomalies(commande) + blocages(commande):
            raise DonneesInvalides(fautes)
        commande_id = emission.commande_id or self.ids.stream()
        empreinte = self._empreinte(acteur, flux, commande, emission.survenu_le)
        charge = self.store.load(acteur.locataire, flux, commande_id)
        if charge.known:
            return self._repeter(charge.known, empreinte)
        workflow = ouvert or self._workflow(charge.head)
        flux = flux or self.ids.stream()
        travail = self.travail(acteur, flux, charge.head, commande_id, emission.survenu_le)
        ecrit = self._decider(travail, workflow, flux, commande, acteur, emission.version)
        if fautes := infidelites(self.catalogue, acteur.locataire, workflow, commande):
            raise DonneesInvalides(fautes)
        tete = ecrit.head.record
        reponse = Answer(flux, tete.version, tete.etat.name)
        try:
            self.store.append(_lot(travail, empreinte, reponse))
        except (CommandeDejaEmise, ReponsePerdue):
            deja = self._deja_emise(acteur.locataire, flux, commande_id)
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
        version: int | None,
    ) -> Write:
        """Decide; to who may not see the record, a refusal says that it does not exist.

        The version asked for is that of the head read here: `append` holds the record to it.
        """
        head = travail.heads[flux]
        scellee = travail.sceller(workflow, flux, commande)
        try:
            _exiger(head, version)
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
        return head.procedure(self.registre)

    def _deja_emise(self, locataire: str, flux: str, commande_id: str) -> Known | None:
        """Ask once what became of a command; None where the store does not know, or cannot tell.

        Not known after a lost answer is no proof: the storage may still be writing it. Whoever
        issues it again, under the same id, gets its answer or carries it out: never both.
        """
        try:
            return self.store.load(locataire, flux, commande_id).known
        except ErreurDeStockage:
            return None

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


def _exiger(head: Head | None, version: int | None) -> None:
    """Raise VersionPerimee unless the record is at the version asked for, if one is."""
    if version is not None and (head is None or head.record.version != version):
        msg = "ce dossier a changé depuis que vous l'avez lu : relisez-le, puis recommencez."
        raise VersionPerimee(msg)


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
        publications=tuple(travail.publications),
    )
