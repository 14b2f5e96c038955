"""One command at work: decide it, carry its reactions, gather all that must be written together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from cpts_core.application.acteur import SYSTEME, Acteur
from cpts_core.application.catalogue_commun import publications
from cpts_core.application.faits import faits_de
from cpts_core.application.liens import Liens
from cpts_core.application.reactions import REACTIONS
from cpts_core.kernel.decision import Decision
from cpts_core.kernel.errors import (
    Anomalie,
    DonneesInvalides,
    ErreurProcedure,
    Introuvable,
    ReactionRefusee,
)
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.messages import Circonstances, Lie
from cpts_core.ports.store import Erasure, Head, Write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from cpts_core.application.contexte import Contexte
    from cpts_core.application.reactions import Reaction
    from cpts_core.application.scellement import Scellement
    from cpts_core.kernel.messages import Command, Event
    from cpts_core.kernel.workflow import Lien, Vue, Workflow
    from cpts_core.ports.catalogue import Publication
    from cpts_core.ports.environment import Ids
    from cpts_core.ports.store import Store

Decider = Any  # the signature of kernel.decision.decide
AUTRE_PROCEDURE = "ce dossier relève d'une autre procédure"
PROFONDEUR = 8
"""How many reactions may follow one another: more is a loop in the table of reactions."""


@define(kw_only=True)
class Travail:
    """The unit of work of one command: nothing leaves it before everything is decided."""

    locataire: str
    commande_id: str
    instant: datetime
    survenu_le: datetime
    store: Store
    ids: Ids
    contexte: Contexte
    scellement: Scellement
    registre: Mapping[str, Workflow]
    decider: Decider
    heads: dict[str, Head | None] = field(factory=dict)
    ecrits: dict[str, Write] = field(factory=dict)
    lus: dict[str, int] = field(factory=dict)
    effacements: list[Erasure] = field(factory=list)
    publications: list[Publication] = field(factory=list)

    def executer(
        self,
        workflow: Workflow,
        flux: str,
        commande: Command,
        acteur: Acteur,
        *,
        profondeur: int = 0,
    ) -> Write:
        """Decide a command on a stream and what it entails; raise the refusal of either."""
        head = self._head(flux)
        circonstances = self.circonstances(workflow, flux, acteur, commande)
        decision = self.decider(workflow, head.record if head else None, commande, circonstances)
        if not isinstance(decision, Decision):
            raise decision
        ecrit = self._retenir(workflow, flux, head, decision, circonstances)
        self._reagir(workflow, flux, decision, commande, profondeur)
        return self.ecrits.get(flux, ecrit)

    def sceller(self, workflow: Workflow, flux: str, commande: Command) -> Command:
        """Return the command as a decision may see it: aliases and references only."""
        head = self._head(flux)
        sources = (head.record.donnees, commande) if head else (commande,)
        return self.scellement.commande(workflow, self.portee(workflow, flux, *sources), commande)

    def lisible(self, workflow: Workflow, head: Head, acteur: Acteur, *vues: Vue) -> bool:
        """Tell whether someone may see one of these views of a record."""
        donnees = head.record.donnees
        lecteur = self.auteur(workflow, acteur, self.portee(workflow, head.stream, donnees))
        lies = Liens(self, workflow, donnees)
        return any(
            peut_lire(workflow, head.record, vue, lecteur=lecteur, roles=acteur.roles, lies=lies)
            for vue in vues
        )

    def auteur(self, workflow: Workflow, acteur: Acteur, portee: str) -> str:
        """Return who acts, as the journal may know it."""
        if acteur.est_le_systeme:
            return SYSTEME
        masque = not acteur.roles.isdisjoint(workflow.masques)
        return self.scellement.personne(acteur.compte, portee if masque else "")

    def portee(self, workflow: Workflow, flux: str, *sources: Any) -> str:
        """Return the root case of a record: the stream its `cas` field names, or itself."""
        racines = (getattr(source, workflow.cas, None) for source in sources if workflow.cas)
        return next((racine for racine in racines if racine), flux)

    def lies(self, workflow: Workflow, *sources: Any) -> dict[str, tuple[Lie, ...]]:
        """Return the linked records, reduced to what they expose."""
        return {lien.nom: self._lie(lien, sources) for lien in workflow.liens}

    def lie(self, workflow: Workflow, nom: str, *sources: Any) -> tuple[Lie, ...]:
        """Return the records of one link; raise KeyError where the workflow has no such link."""
        for lien in workflow.liens:
            if lien.nom == nom:
                return self._lie(lien, sources)
        raise KeyError(nom)

    def circonstances(
        self, workflow: Workflow, flux: str, acteur: Acteur, demande: Command | None = None
    ) -> Circonstances:
        """Return what a decision on this stream may know of the world."""
        head = self._head(flux)
        sources = tuple(s for s in (head.record.donnees if head else None, demande) if s)
        parametres = self.contexte.parametres(self.locataire, self.survenu_le.date())
        return Circonstances(
            instant=self.instant,
            survenu_le=self.survenu_le,
            auteur=self.auteur(workflow, acteur, self.portee(workflow, flux, *sources)),
            roles=acteur.roles,
            calendrier=self.contexte.calendrier(parametres, self.survenu_le),
            parametres=parametres,
            lies=self.lies(workflow, *sources),
            tirage=self.ids.stream(),
        )

    def _retenir(
        self,
        workflow: Workflow,
        flux: str,
        head: Head | None,
        decision: Decision,
        circonstances: Circonstances,
    ) -> Write:
        dossier = decision.dossier
        faits = faits_de(workflow, flux, decision, circonstances, self.commande_id)
        suivant = Head(
            tenant=self.locataire,
            stream=flux,
            workflow=workflow.code,
            workflow_version=workflow.version,
            record=dossier,
            owner=getattr(dossier.donnees, workflow.proprietaire, None) or "",
            updated_at=self.instant,
        )
        self._effacer(workflow, flux, decision)
        self._publier(workflow, flux, decision)
        precedent = self.ecrits.get(flux)
        attendu = precedent.expected if precedent else (head.record.version if head else 0)
        deja = precedent.facts if precedent else ()
        self.heads[flux] = suivant
        self.ecrits[flux] = Write(attendu, suivant, deja + faits)
        return self.ecrits[flux]

    def _effacer(self, workflow: Workflow, flux: str, decision: Decision) -> None:
        for evenement in decision.evenements:
            if sensibilites := workflow.effacements.get(type(evenement)):
                portee = self.portee(workflow, flux, decision.dossier.donnees)
                self.effacements.append(Erasure(portee, sensibilites))

    def _publier(self, workflow: Workflow, flux: str, decision: Decision) -> None:
        donnees, faits = decision.dossier.donnees, decision.evenements
        copies = publications(workflow, flux, donnees, faits, self.scellement, self.instant)
        self.publications.extend(copies)

    def _reagir(
        self,
        workflow: Workflow,
        flux: str,
        decision: Decision,
        cause: Command,
        profondeur: int,
    ) -> None:
        for evenement in decision.evenements:
            donnees = self.ecrits[flux].head.record.donnees
            for reaction in REACTIONS.get((workflow.code, type(evenement).__name__), ()):
                for cible in reaction.cible(evenement, donnees):
                    self._suite(reaction, cible, flux, evenement, cause, profondeur)

    def _suite(
        self,
        reaction: Reaction,
        cible: str,
        flux: str,
        evenement: Event,
        cause: Command,
        profondeur: int,
    ) -> None:
        head = self._head(cible)
        workflow = head.procedure(self.registre) if head else self.registre[reaction.vers]
        if workflow.code != reaction.vers:
            raise DonneesInvalides((Anomalie(reaction.commande, AUTRE_PROCEDURE),))
        if reaction.sauf_clos and head and head.record.etat in workflow.finals:
            return
        if profondeur >= PROFONDEUR:
            msg = f"la réaction « {reaction.commande} » tourne en rond"
            raise RuntimeError(msg)
        champs = reaction.champs(flux, evenement, self.ecrits[flux].head.record.donnees)
        commande = workflow.commandes[reaction.commande](**champs)
        systeme = Acteur.systeme(self.locataire)
        try:
            self.executer(workflow, cible, commande, systeme, profondeur=profondeur + 1)
        except ErreurProcedure as refus:
            raise ReactionRefusee(cause.libelle, commande.libelle, refus) from refus

    def _lie(self, lien: Lien, sources: tuple[Any, ...]) -> tuple[Lie, ...]:
        valeurs = (getattr(source, lien.champ, None) for source in sources)
        cible = next((valeur for valeur in valeurs if valeur), None)
        cibles = cible if isinstance(cible, tuple) else (cible,) if cible else ()
        return tuple(self._expose(lien, flux) for flux in cibles)

    def _expose(self, lien: Lien, flux: str) -> Lie:
        head = self._head(flux)
        if head is None:
            msg = f"le dossier lié « {lien.nom} » est introuvable."
            raise Introuvable(msg)
        if flux not in self.ecrits:
            self.lus[flux] = head.record.version
        donnees = head.record.donnees
        if not all(hasattr(donnees, nom) for nom in lien.expose):
            raise DonneesInvalides((Anomalie(lien.champ, AUTRE_PROCEDURE),))
        return Lie(flux, head.record.etat.name, {n: getattr(donnees, n) for n in lien.expose})

    def _head(self, flux: str) -> Head | None:
        if flux not in self.heads:
            self.heads[flux] = self.store.load(self.locataire, flux).head
        return self.heads[flux]
