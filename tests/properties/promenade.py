"""Random walks over every workflow: whoever, whatever, whenever, from examples of each command.

Nothing here knows a chapter: a new one is walked as soon as the index names it.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache
from itertools import chain
from random import Random
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from cpts_core.kernel.champs import Saisie, anomalies, descriptions
from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.exploration import exemples_de
from cpts_core.kernel.generiques import ConstaterEcheance, Rectifier, Reprendre
from cpts_core.kernel.messages import Circonstances, Fait, Lie
from cpts_core.kernel.valeurs import ecrire_champ
from tests.properties.entourage import (
    DEPART,
    ETRANGER,
    PARIS,
    PERSONNES,
    REGISTRE,
    chemins,
    dossiers_exposant,
    parametres,
    roles_de,
    seul,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from cpts_core.kernel.errors import ErreurProcedure
    from cpts_core.kernel.messages import Command, Dossier
    from cpts_core.kernel.workflow import Lien, Transition, Workflow
    from tests.properties.entourage import Chemin

PROMENADES, PAS = 50, 40


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
    repris: str = ""
    instant: datetime = DEPART
    dossier: Dossier | None = None
    faits: list[Fait] = field(factory=list)

    def __attrs_post_init__(self) -> None:
        """Start where the record is resumed, else before any record or where a short walk leads."""
        for role, demande in self._repris() if self.repris else self._depart():
            autour = seul(self.workflow, role)
            issue = decide(self.workflow, self.dossier, demande, autour)
            assert isinstance(issue, Decision)
            self._garder(issue, autour)

    def _repris(self) -> Chemin:
        demande = Reprendre(etat=self.repris, preuve="pièce")
        return tuple((role, demande) for role in self.workflow.generiques.reprendre[:1])

    def _depart(self) -> Chemin:
        return self.hasard.choice([(), self.hasard.choice([(), *chemins(self.workflow)])])

    def __iter__(self) -> Iterator[Essai]:
        """Try one thing after another, keeping what is accepted."""
        tente = False
        for _ in range(PAS):
            if tente and self._fini() and self._souvent():
                return
            self.instant += timedelta(hours=self.hasard.randrange(1, 100))
            demande = self._demande()
            if anomalies(demande):
                continue
            autour = self._autour(type(demande))
            issue = decide(self.workflow, self.dossier, demande, autour)
            tente = True
            yield Essai(self.workflow, self.dossier, demande, autour, issue)
            if isinstance(issue, Decision):
                self._garder(issue, autour)

    def _fini(self) -> bool:
        return self.dossier is not None and self.dossier.etat in self.workflow.finals

    def _garder(self, decision: Decision, autour: Circonstances) -> None:
        self.dossier = decision.dossier
        self.faits += _faits(self.workflow, decision, autour)

    def _demande(self) -> Command:
        attendues = list(dict.fromkeys(t.quand for t in self._rangees()))
        toutes = list(self.workflow.commandes.values())
        return self._remplir(self.hasard.choice(attendues if self._souvent() else toutes))

    def _rangees(self, classe: type[Command] | None = None) -> list[Transition]:
        etat = None if self.dossier is None else self.dossier.etat
        rangees = [t for t in self.workflow.lignes if etat in t.departs]
        return [t for t in rangees if classe in (None, t.quand)]

    def _souvent(self) -> bool:
        return self.hasard.random() < 0.85

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

    def _autour(self, classe: type[Command]) -> Circonstances:
        survenu = self.instant - timedelta(hours=self.hasard.choice([0, 0, 0, 30, 2000]))
        return Circonstances(
            instant=self.instant,
            survenu_le=max(survenu, DEPART),
            auteur=PERSONNES[0] if self._souvent() else self.hasard.choice(PERSONNES),
            roles=self._roles(classe),
            calendrier=PARIS,
            parametres=parametres(self.workflow),
            lies={lien.nom: self._lies(lien) for lien in self.workflow.liens},
            tirage="tirage",
        )

    def _roles(self, classe: type[Command]) -> frozenset[Hashable]:
        permis = [role for t in self._rangees(classe) for role in t.qui]
        if permis and self._souvent():
            return frozenset((self.hasard.choice(permis),))
        tous = [*roles_de(self.workflow), ETRANGER]
        return frozenset(self.hasard.sample(tous, self.hasard.choice([1, 2])))

    def _lies(self, lien: Lien) -> tuple[Lie, ...]:
        connus = dossiers_exposant(lien)
        if not connus or self.hasard.random() < 0.4:
            return ()
        lie = self.hasard.choice(connus)
        return (Lie("lie", lie.etat.name, {nom: getattr(lie.donnees, nom) for nom in lien.expose}),)


@cache
def promenades(code: str) -> tuple[tuple[Promenade, tuple[Essai, ...]], ...]:
    """Return walks over a workflow, each with its attempts: always the same ones."""
    workflow = REGISTRE[code]
    departs = (*workflow.etats.__members__, *[""] * PROMENADES)
    marches = (Promenade(workflow, Random(f"{code} {n}"), d) for n, d in enumerate(departs))
    return tuple((promenade, tuple(promenade)) for promenade in marches)


def essais(code: str) -> Iterator[Essai]:
    """Iterate over the attempts of every walk."""
    return chain.from_iterable(tentes for _, tentes in promenades(code))


def acceptes(code: str) -> Iterator[Essai]:
    """Iterate over the attempts that were accepted."""
    return (essai for essai in essais(code) if isinstance(essai.issue, Decision))


def refuses(code: str) -> Iterator[Essai]:
    """Iterate over the attempts that were refused."""
    return (essai for essai in essais(code) if not isinstance(essai.issue, Decision))


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
