"""Random walks over every workflow: whoever, whatever, whenever, from examples of each command.

Nothing here knows a chapter: a new one is walked as soon as the index names it.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from attrs import define, field, frozen

from cpts_core.kernel.champs import Saisie, anomalies, descriptions
from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.delais import Calendrier
from cpts_core.kernel.exploration import exemples_de, explorer, par_etat
from cpts_core.kernel.generiques import ConstaterEcheance, Rectifier, Reprendre
from cpts_core.kernel.messages import Circonstances, Fait, Lie
from cpts_core.kernel.valeurs import ecrire_champ
from cpts_core.referentiels.parametres import Parametres
from cpts_core.workflows.index import INDEX, Registre
from tests.kernel.procedure import EMPRUNT
from tests.kernel.procedure import circonstances as autour_d_un_emprunt

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator
    from random import Random

    from cpts_core.kernel.errors import ErreurProcedure
    from cpts_core.kernel.messages import Command, Dossier
    from cpts_core.kernel.workflow import Lien, Workflow

REGISTRE = Registre(ajoutes={EMPRUNT.code: EMPRUNT})
CODES = (EMPRUNT.code, *INDEX)
DEPART = datetime(2025, 3, 20, 9, tzinfo=UTC)
PARIS = Calendrier(ZoneInfo("Europe/Paris"))
PERSONNES = ("Camille", "Sacha", "Andrea")
ETRANGER = "un rôle que nul ne déclare"
PAS = 25


@frozen
class Essai:
    """One attempt on a record: what was asked, in which circumstances, what came of it."""

    workflow: Workflow
    avant: Dossier | None
    demande: Command
    autour: Circonstances
    issue: Decision | ErreurProcedure


@define
class Promenade:
    """A record that wanders; `faits` is what its journal would hold."""

    workflow: Workflow
    hasard: Random
    instant: datetime = DEPART
    dossier: Dossier | None = None
    faits: list[Fait] = field(factory=list)

    def __iter__(self) -> Iterator[Essai]:
        """Try one thing after another, keeping what is accepted."""
        for _ in range(PAS):
            self.instant += timedelta(hours=self.hasard.randrange(1, 200))
            demande = self._demande()
            if anomalies(demande):
                continue
            autour = self._autour()
            issue = decide(self.workflow, self.dossier, demande, autour)
            yield Essai(self.workflow, self.dossier, demande, autour, issue)
            if isinstance(issue, Decision):
                self.dossier = issue.dossier
                self.faits += _faits(self.workflow, issue, autour)

    def _demande(self) -> Command:
        etat = None if self.dossier is None else self.dossier.etat
        possibles = [t.quand for t in self.workflow.lignes if etat in t.departs]
        toutes = list(self.workflow.commandes.values())
        classe = self.hasard.choice(possibles if self.hasard.random() < 0.9 else toutes)
        return self._remplir(classe)

    def _remplir(self, classe: type[Command]) -> Command:
        if classe is Rectifier:
            return self._correction()
        if classe is Reprendre:
            return self._reprise()
        if classe is ConstaterEcheance:
            return ConstaterEcheance(nom=self.hasard.choice([*self.workflow.echeances, "AUCUNE"]))
        champs = descriptions(classe)
        donnes = [d for d in champs.values() if d.obligatoire or self.hasard.random() < 0.5]
        return classe(**{d.nom: self.hasard.choice(exemples_de(d)) for d in donnes})

    def _correction(self) -> Rectifier:
        champ = self.hasard.choice([*descriptions(self.workflow.donnees), "inconnu"])
        return Rectifier(
            champ=champ,
            nouvelle=Saisie(self._saisie(champ)),
            motif="erreur",
            second=self.hasard.choice([None, *PERSONNES]),
        )

    def _reprise(self) -> Reprendre:
        champs = list(descriptions(self.workflow.donnees))
        repris = self.hasard.sample(champs, self.hasard.randrange(min(4, len(champs)) + 1))
        return Reprendre(
            etat=self.hasard.choice([*self.workflow.etats.__members__, "INCONNU"]),
            preuve="pièce",
            donnees=tuple(Saisie(f"{champ}={self._saisie(champ)}") for champ in repris),
        )

    def _saisie(self, champ: str) -> str:
        description = descriptions(self.workflow.donnees).get(champ)
        if description is None or self.hasard.random() < 0.1:
            return "x y"
        try:
            return ecrire_champ(description, self.hasard.choice(exemples_de(description)))
        except KeyError:  # values that are records themselves are never typed
            return ""

    def _autour(self) -> Circonstances:
        roles = [*roles_de(self.workflow), ETRANGER]
        survenu = self.instant - timedelta(hours=self.hasard.choice([0, 0, 0, 30, 2000]))
        return Circonstances(
            instant=self.instant,
            survenu_le=max(survenu, DEPART),
            auteur=self.hasard.choice(PERSONNES),
            roles=frozenset(self.hasard.sample(roles, self.hasard.choice([1, 1, 2]))),
            calendrier=PARIS,
            parametres=parametres(self.workflow),
            lies={lien.nom: self._lies(lien) for lien in self.workflow.liens},
            tirage="tirage",
        )

    def _lies(self, lien: Lien) -> tuple[Lie, ...]:
        connus = dossiers_exposant(lien)
        if not connus or self.hasard.random() < 0.4:
            return ()
        lie = self.hasard.choice(connus)
        return (Lie("lie", lie.etat.name, {nom: getattr(lie.donnees, nom) for nom in lien.expose}),)


@cache
def roles_de(workflow: Workflow) -> tuple[Hashable, ...]:
    """Return the roles that some row names."""
    return tuple(dict.fromkeys(role for t in workflow.lignes for role in t.qui))


@cache
def parametres(workflow: Workflow) -> Any:
    """Return the shipped parameters, or those of the small procedure of the tests."""
    if workflow is EMPRUNT:
        return autour_d_un_emprunt().parametres
    return Parametres.au(DEPART.date())


@cache
def dossiers_exposant(lien: Lien) -> tuple[Dossier, ...]:
    """Return records of another workflow that hold what a link exposes."""
    for code in (lien.nom, *INDEX):
        workflow = REGISTRE[code] if code in INDEX else None
        if workflow and all(hasattr(workflow.donnees, nom) for nom in lien.expose):
            return tuple(d for d, _ in explorer(workflow, _seul(workflow), par_etat))
    return ()


def _seul(workflow: Workflow) -> Any:
    def autour(role: Hashable) -> Circonstances:
        return Circonstances(
            instant=DEPART,
            survenu_le=DEPART,
            auteur=PERSONNES[0],
            roles=frozenset((role,)),
            calendrier=PARIS,
            parametres=parametres(workflow),
            tirage="tirage",
        )

    return autour


def _faits(workflow: Workflow, decision: Decision, autour: Circonstances) -> Iterator[Fait]:
    for rang, evenement in enumerate(decision.evenements):
        yield Fait(
            flux="flux",
            workflow=workflow.code,
            version_workflow=workflow.version,
            version=decision.dossier.version,
            rang=rang,
            evenement=evenement,
            etat=decision.dossier.etat.name,
            echeances=decision.dossier.echeances,
            survenu_le=autour.survenu_le,
            enregistre_le=autour.instant,
            par=autour.auteur,
            role="",
            commande_id="",
        )
