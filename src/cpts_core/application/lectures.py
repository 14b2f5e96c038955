"""What a person may read: one record, its history, the lists, what is due, what is possible.

Closed by default: what a person may not read looks as if it did not exist (Introuvable), and a
deadline they may not read never reaches their list. What is read is first written down, refusals
included (ADR 0123): what cannot be written down is not read.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from cpts_core.application.acces import Consignation
from cpts_core.application.acteur import INTROUVABLE
from cpts_core.application.scellement import CPTS_ENTIERE
from cpts_core.kernel.decision import possible
from cpts_core.kernel.errors import Introuvable
from cpts_core.kernel.workflow import Vue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from cpts_core.application.acteur import Acteur
    from cpts_core.application.service import Application
    from cpts_core.application.travail import Travail
    from cpts_core.kernel.decision import Possibilite
    from cpts_core.kernel.messages import EcheanceProgrammee, Fait
    from cpts_core.kernel.workflow import Echeance, Workflow
    from cpts_core.ports.store import Head


@frozen
class Due:
    """A deadline as a list shows it: whose, on what, when it passes, whether it did."""

    head: Head
    echeance: Echeance
    programmee: EcheanceProgrammee


@define
class Lectures:
    """Questions to an application, for one person, in one go: each record is written down once.

    `consigne`: False only to show to someone what their own command has just done.
    """

    application: Application
    acteur: Acteur
    consigne: bool = field(default=True, kw_only=True)
    _consignation: Consignation = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._consignation = Consignation(self.application, self.acteur, self.consigne)

    def dossier(self, flux: str, vue: Vue = Vue.DOSSIER) -> Head:
        """Return a record; raise Introuvable where it is unknown or may not be read."""
        head = self.application.store.load(self.acteur.locataire, flux).head
        lisible = head is not None and self.lisible(head, vue)
        self._consignation.dossier(head, vue, refuse=not lisible)
        if head is None or not lisible:
            raise Introuvable(INTROUVABLE)
        return head

    def historique(self, flux: str) -> tuple[Fait, ...]:
        """Return the facts of a record in order; raise Introuvable where they may not be read."""
        self.dossier(flux, Vue.HISTORIQUE)
        return tuple(self.application.store.facts(self.acteur.locataire, flux))

    def liste(
        self,
        procedure: str,
        *,
        etats: tuple[str, ...] = (),
        proprietaire: str = "",
        apres: str = "",
        limite: int = 1000,
    ) -> list[Head]:
        """Return the first records of a workflow, after a cursor, that this person may see.

        `proprietaire`: only those that this account is in charge of. Raises Introuvable for an
        unknown workflow.
        """
        self.application.registre[procedure]
        self._consignation.liste(procedure)
        alias = self._alias(proprietaire) if proprietaire else None
        if proprietaire and alias is None:
            return []
        return list(islice(self._parcourir(procedure, etats, alias, apres), limite))

    def miens(self) -> list[Head]:
        """Return the records where this account acts under an alias: its own declarations."""
        application, locataire = self.application, self.acteur.locataire
        recherche = application.sealer.lookup(locataire, self.acteur.compte)
        flux = [f for f in application.vault.scopes(locataire, recherche) if f]
        heads = (application.store.load(locataire, f).head for f in flux)
        return [head for head in heads if head and self.lisible(head, Vue.LIGNE)]

    def echeances(self, au: datetime | None = None) -> list[Due]:
        """Return the deadlines until an instant (all, without it) that this person may see."""
        self._consignation.liste()
        application, locataire = self.application, self.acteur.locataire
        dues = []
        for due in application.store.due(locataire, au):
            head = application.store.load(locataire, due.stream).head
            if head and self.lisible(head, Vue.LIGNE):
                dues.append(self._due(head, due.name))
        return dues

    def possible(self, flux: str) -> tuple[Possibilite, ...]:
        """Return what this person may do now on a record, and what is missing for the rest."""
        head = self.dossier(flux)
        workflow = self._workflow(head)
        travail = self._travail(head)
        return possible(workflow, head.record, travail.circonstances(workflow, flux, self.acteur))

    def textes(self, head: Head, references: tuple[str, ...]) -> dict[str, str]:
        """Open the sealed texts of a record; what was erased is absent from the answer."""
        if not references:
            return {}
        application = self.application
        scelles = application.vault.sealed(head.tenant, references)
        return {ref: application.sealer.open(head.tenant, s) for ref, s in scelles.items()}

    def personnes(self, alias: tuple[str, ...]) -> dict[str, str]:
        """Return the accounts behind aliases of the whole CPTS (never those of a declarant)."""
        if not alias:
            return {}
        application, locataire = self.application, self.acteur.locataire
        connus = application.vault.aliases(locataire, alias)
        membres = {nom: a.account for nom, a in connus.items() if not a.scope}
        scelles = application.vault.sealed(locataire, tuple(membres.values()))
        return {
            nom: application.sealer.open(locataire, scelles[ref])
            for nom, ref in membres.items()
            if ref in scelles
        }

    def lue(self, head: Head, vue: Vue) -> None:
        """Write down that a record was read otherwise than by asking for it."""
        self._consignation.dossier(head, vue, refuse=False)

    def _alias(self, compte: str) -> str | None:
        """Return the identifier of an account in the whole CPTS, None where it has none."""
        application, locataire = self.application, self.acteur.locataire
        recherche = application.sealer.lookup(locataire, compte)
        connu = application.vault.alias(locataire, recherche, CPTS_ENTIERE)
        return connu.alias if connu else None

    def _parcourir(
        self, procedure: str, etats: tuple[str, ...], proprietaire: str | None, apres: str
    ) -> Iterator[Head]:
        """Go through the lines that may be seen, however many may not."""
        store, locataire = self.application.store, self.acteur.locataire
        while page := store.heads(
            locataire, procedure, states=etats, owner=proprietaire, after=apres
        ):
            yield from (head for head in page if self.lisible(head, Vue.LIGNE))
            apres = page[-1].stream

    def lisible(self, head: Head, *vues: Vue) -> bool:
        """Tell whether this person may see one of these views; nothing is written down."""
        return self._travail(head).lisible(self._workflow(head), head, self.acteur, *vues)

    def _due(self, head: Head, nom: str) -> Due:
        programmee = next(e for e in head.record.echeances if e.nom == nom)
        return Due(head, self._workflow(head).echeances[nom], programmee)

    def _workflow(self, head: Head) -> Workflow:
        return head.procedure(self.application.registre)

    def _travail(self, head: Head) -> Travail:
        return self.application.travail(self.acteur, head.stream, head)
