"""The world of a scenario: a real application over memory, a clock that only scenarios move."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from attrs import define, field

from cpts_core.application.acteur import Acteur, Recu
from cpts_core.application.horloge import avancer
from cpts_core.application.lectures import Lectures
from cpts_core.application.presentation import Element, presenter
from cpts_core.kernel.champs import Description, Reference, Saisie, descriptions
from cpts_core.kernel.errors import Anomalie, DonneesInvalides, ErreurProcedure, Introuvable
from cpts_core.kernel.exploration import Etape, chemin_vers, commandes_d_exemple
from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.valeurs import lire
from cpts_core.ports.store import Override
from tests.acceptance.francais import PARIS, lire_date, lire_instant

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from cpts_adapters.environment import ManualClock
    from cpts_core.application.service import Application
    from cpts_core.kernel.decision import Possibilite
    from cpts_core.kernel.messages import Command
    from cpts_core.kernel.workflow import Workflow
    from cpts_core.workflows.commun.roles import Role

CPTS = "les-deux-rives"
CHEMINS: dict[Any, tuple[Etape, ...]] = {}
LECTEURS = {date: lire_date, datetime: lire_instant}
NOMME = re.compile("« ([^»]+) »")


@define
class Monde:
    """What a scenario can see and do."""

    application: Application
    horloge: ManualClock
    personnes: dict[str, Role] = field(factory=dict)
    courants: dict[str, str] = field(factory=dict)
    recu: Recu | None = None
    refus: ErreurProcedure | None = None

    def acteur(self, nom: str) -> Acteur:
        """Return a person of the scenario."""
        return Acteur(CPTS, nom, frozenset((self.personnes[nom],)))

    def regler(self, instant: datetime) -> None:
        """Move the clock, and fire what is due."""
        self.horloge.instant = instant.astimezone(UTC)
        list(avancer(self.application, CPTS))

    def parametrer(self, code: str, valeur: str) -> None:
        """Set a parameter of the CPTS, from the day of the scenario on."""
        jour = self.horloge.now().date()
        self.application.store.override(CPTS, Override(code, valeur, jour, "bureau"))
        self.application.contexte.oublier()

    def ouvrir(
        self, nom: str, procedure: str, libelle: str, table: Sequence[Sequence[str]] = ()
    ) -> None:
        """Open a record, which becomes the current one of its workflow."""
        workflow = self.application.registre[procedure]
        self._tenter(nom, workflow, None, libelle, table, None)

    def demander(
        self,
        nom: str,
        libelle: str,
        dossier: str,
        table: Sequence[Sequence[str]] = (),
        survenu_le: datetime | None = None,
    ) -> None:
        """Issue a command on a record; keep its receipt or its refusal."""
        self._tenter(nom, self.workflow(dossier), self.flux(dossier), libelle, table, survenu_le)

    def essayer(self, nom: str, procedure: str, flux: str | None, libelle: str) -> Iterator[Any]:
        """Issue a command with each example of its fields; yield the refusals, None without one."""
        workflow = self.application.registre[procedure]
        classe = next(c for c in workflow.commandes.values() if c.libelle == libelle)
        for commande in commandes_d_exemple(classe):
            if _nomme_un_dossier(commande):
                continue
            try:
                self._jouer(nom, workflow, flux, commande, None)
            except ErreurProcedure as refus:
                yield refus
            else:
                yield None

    def amener(self, procedure: str, etat: str) -> None:
        """Open a record and lead it to a state by the shortest walk of its table."""
        workflow = self.application.registre[procedure]
        vise = next(e for e in workflow.etats if e.value == etat)
        self.courants.pop(procedure, None)
        for etape in self._chemin(workflow, vise):
            personne = self._tenant_le_role(etape.role)
            self._jouer(personne, workflow, self.courants.get(procedure), etape.commande, None)

    def _chemin(self, workflow: Workflow, etat: Any) -> tuple[Etape, ...]:
        """Return the shortest walk to a state; the same whoever the scenario names."""
        cle = (workflow.code, etat, self.horloge.now())
        if cle not in CHEMINS:
            CHEMINS[cle] = chemin_vers(workflow, etat, cache(self._circonstances))
        return CHEMINS[cle]

    def flux(self, dossier: str) -> str:
        """Return the stream of a named record, or of the current one of a workflow."""
        if dossier in self.courants:
            return self.courants[dossier]
        heads = self.application.store.heads(CPTS, dossier)
        return heads[-1].stream

    def workflow(self, dossier: str) -> Workflow:
        """Return the workflow of a named record."""
        head = self.application.store.load(CPTS, self.flux(dossier)).head
        assert head is not None
        return self.application.registre[head.workflow]

    def etat(self, dossier: str) -> str:
        """Return the label of a record's state."""
        return str(self._head(dossier).record.etat.value)

    def champ(self, dossier: str, libelle: str) -> str:
        """Return a field of a record, by label, as a person reads it."""
        head = self._head(dossier)
        lectures = Lectures(self.application, self.acteur_systeme())
        for element in presenter(lectures, head, head.record.donnees):
            if libelle in (element.libelle, element.nom):
                brut = getattr(head.record.donnees, element.nom)
                return _lisible(element, brut)
        msg = f"« {libelle} » n'est pas un champ de « {dossier} »"
        raise LookupError(msg)

    def echeance(self, dossier: str, libelle: str) -> Any:
        """Return a scheduled deadline of a record by label, None where it is not awaited."""
        workflow = self.workflow(dossier)
        assert libelle in {e.libelle for e in workflow.echeances.values()}, (
            f"« {libelle} » n'est pas une échéance de « {workflow.nom} »"
        )
        for programmee in self._head(dossier).record.echeances:
            if workflow.echeances[programmee.nom].libelle == libelle:
                return programmee
        return None

    def historique(self, dossier: str) -> list[str]:
        """Return the labels of a record's facts."""
        return [f.evenement.libelle for f in self.application.store.facts(CPTS, self.flux(dossier))]

    def possibles(self, nom: str, dossier: str) -> list[Possibilite]:
        """Return what a person may do now on a record."""
        self.application.decider.consulter(self.workflow(dossier), self._head(dossier).record)
        return list(Lectures(self.application, self.acteur(nom)).possible(self.flux(dossier)))

    def voit(self, nom: str, dossier: str, *, historique: bool = False) -> bool:
        """Tell whether a person may read a record, or its history."""
        lectures = Lectures(self.application, self.acteur(nom))
        try:
            (lectures.historique if historique else lectures.dossier)(self.flux(dossier))
        except Introuvable:
            return False
        return True

    def acteur_systeme(self) -> Acteur:
        """Return the system."""
        return Acteur.systeme(CPTS)

    def _head(self, dossier: str) -> Any:
        return self.application.store.load(CPTS, self.flux(dossier)).head

    def _tenter(
        self,
        nom: str,
        workflow: Workflow,
        flux: str | None,
        libelle: str,
        table: Sequence[Sequence[str]],
        survenu_le: datetime | None,
    ) -> None:
        self.recu = self.refus = None
        try:
            commande = self._commande(workflow, libelle, table)
            self._jouer(nom, workflow, flux, commande, survenu_le)
        except ErreurProcedure as refus:
            self.refus = refus

    def _jouer(
        self,
        nom: str,
        workflow: Workflow,
        flux: str | None,
        commande: Command,
        survenu_le: datetime | None,
    ) -> None:
        acteur = self.acteur(nom)
        if flux is None:
            self.recu = self.application.ouvrir(acteur, workflow.code, commande)
            self.courants[workflow.code] = self.recu.flux
        else:
            self.recu = self.application.faire(acteur, flux, commande, survenu_le=survenu_le)

    def _commande(
        self, workflow: Workflow, libelle: str, table: Sequence[Sequence[str]]
    ) -> Command:
        classes = {c.libelle: c for c in workflow.commandes.values()}
        assert libelle in classes, f"« {libelle} » n'est pas une commande de « {workflow.nom} »"
        champs = {d.champ.libelle: d for d in descriptions(classes[libelle]).values()}
        saisies: dict[str, list[Any]] = {}
        for nom, texte in table[1:]:
            assert nom in champs, f"« {nom} » n'est pas un champ de « {libelle} » : {list(champs)}"
            saisies.setdefault(nom, []).extend(self._valeurs(champs[nom], texte))
        manquants = [d for nom, d in champs.items() if d.obligatoire and nom not in saisies]
        if manquants:
            raise DonneesInvalides(tuple(Anomalie(d.nom, "valeur attendue") for d in manquants))
        valeurs = {
            champs[nom].nom: tuple(lues) if champs[nom].multiple else lues[-1]
            for nom, lues in saisies.items()
        }
        return classes[libelle](**valeurs)

    def _valeurs(self, champ: Description, texte: str) -> list[Any]:
        morceaux = texte.split(", ") if champ.multiple else [texte]
        return [self._valeur(champ, morceau) for morceau in morceaux]

    def _valeur(self, champ: Description, texte: str) -> Any:
        if texte.startswith("« "):
            return self.flux(texte.strip("« »"))
        if champ.genre is Saisie:
            texte = NOMME.sub(lambda nom: self.flux(nom[1]), texte)
        try:
            return LECTEURS.get(champ.genre, lambda t: lire(champ.genre, t))(texte)
        except ValueError as erreur:
            raise DonneesInvalides((Anomalie(champ.nom, str(erreur)),)) from erreur

    def _tenant_le_role(self, role: Hashable) -> str:
        for nom, tenu in self.personnes.items():
            if tenu is role:
                return nom
        self.personnes[f"Une personne ({role})"] = role  # type: ignore[assignment]
        return f"Une personne ({role})"

    def _circonstances(self, role: Hashable) -> Circonstances:
        instant = self.horloge.now()
        parametres = self.application.contexte.parametres(CPTS, instant.date())
        return Circonstances(
            instant=instant,
            survenu_le=instant,
            auteur=f"Une personne ({role})",
            roles=frozenset((role,)),
            calendrier=self.application.contexte.calendrier(parametres, instant),
            parametres=parametres,
            tirage="exemple",
        )


def _nomme_un_dossier(commande: Command) -> bool:
    """Tell whether a command names another record where it need not: none is there."""
    champs = descriptions(type(commande)).values()
    libres = [c.nom for c in champs if c.genre is Reference and not c.obligatoire]
    return any(getattr(commande, nom) not in (None, ()) for nom in libres)


def _lisible(element: Element, brut: Any) -> str:
    if isinstance(brut, datetime):
        return brut.astimezone(PARIS).date().isoformat()
    if isinstance(element.valeur, tuple):
        return ", ".join(_un(v) for v in element.valeur)
    return "" if element.valeur is None else str(element.valeur)


def _un(valeur: Any) -> str:
    if isinstance(valeur, Element):
        return _un(valeur.valeur)
    if isinstance(valeur, tuple):
        separateur = " / " if any(isinstance(e, Element) for e in valeur) else " + "
        return separateur.join(_un(e) for e in valeur if _dit(e))
    return str(valeur)


def _dit(valeur: Any) -> bool:
    return not isinstance(valeur, Element) or valeur.valeur not in (None, ())
