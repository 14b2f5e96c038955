"""A peer: the same loan with the `eventsourcing` library, as its own documentation has it written.

The aggregate folds its events by itself; what is asked of it is answered by the same decision. No
head kept apart, no chain of hashes, no keyed digest: it does less.
"""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - the library reads the types of an event
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_OID, UUID, uuid5

from eventsourcing.application import Application
from eventsourcing.domain import Aggregate, event

from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.messages import Circonstances, Dossier, EcheanceProgrammee
from cpts_core.referentiels.parametres import Parametres
from tests.bench.parcours import DEBUT, PARIS
from tests.bench.renouvelable import MEMBRE, RENOUVELABLE, RENOUVELER
from tests.kernel.procedure import Emprunt, Etat

if TYPE_CHECKING:
    from pathlib import Path

PARAMETRES = Parametres.au(DEBUT.date())


class Pret(Aggregate):
    """A loan: what its events leave."""

    @event("Demande")
    def __init__(self, objet: str, lecteur: str) -> None:
        self.objet, self.lecteur = objet, lecteur
        self.etat, self.pas = Etat.DEMANDE.name, 1
        self.prete_le: datetime | None = None
        self.retour: datetime | None = None
        self.par = ""

    @event("Consigne")
    def consigner(self, etat: str, le: datetime, retour: datetime, par: str) -> None:
        """Fold a loan, or its renewal."""
        self.etat, self.prete_le, self.retour, self.par = etat, le, retour, par
        self.pas += 1

    def dossier(self) -> Dossier:
        """Return the record that the decision asks for."""
        echeances = (EcheanceProgrammee("RETOUR", self.retour, False),) if self.retour else ()
        donnees = Emprunt(objet=self.objet, lecteur=self.lecteur, prete_le=self.prete_le)
        return Dossier(Etat[self.etat], self.pas, echeances, donnees)


class Commande(Aggregate):
    """An answer, under an identifier drawn from that of its command: it can be saved only once."""

    @event("Emise")
    def __init__(self, numero: str, pas: int, etat: str) -> None:
        self.numero, self.pas, self.etat = numero, pas, etat

    @staticmethod
    def create_id(numero: str) -> UUID:
        """Return the identifier of the answer to a command."""
        return uuid5(NAMESPACE_OID, numero)


class Prets(Application[UUID]):
    """Commands on loans, each saved with its answer in one transaction."""

    def ouvrir(self, faits: int) -> UUID:
        """Open a loan whose journal holds so many facts."""
        pret = Pret(objet="perceuse", lecteur="p-0002")
        for _ in range(faits - 1):
            pret.consigner(etat=Etat.PRETE.name, le=DEBUT, retour=DEBUT, par="p-0001")
        self.save(pret)
        return pret.id

    def renouveler(self, pret_id: UUID, numero: str) -> None:
        """Carry out a renewal; the storage refuses a second one under the same number."""
        pret: Pret = self.repository.get(pret_id)
        autour = Circonstances(
            instant=DEBUT,
            survenu_le=DEBUT,
            auteur="p-0001",
            roles=MEMBRE.roles,
            calendrier=PARIS,
            parametres=PARAMETRES,
        )
        decision = decide(RENOUVELABLE, pret.dossier(), RENOUVELER, autour)
        assert isinstance(decision, Decision), decision
        suivant = decision.dossier
        (echeance,) = suivant.echeances
        pret.consigner(etat=suivant.etat.name, le=DEBUT, retour=echeance.le, par=autour.auteur)
        self.save(pret, Commande(numero=numero, pas=suivant.version, etat=suivant.etat.name))


def prets(chemin: Path, synchrone: str) -> Prets:
    """Open the application on a file, with this synchronous setting on every connection."""
    ouverte = Prets({"PERSISTENCE_MODULE": "eventsourcing.sqlite", "SQLITE_DBNAME": str(chemin)})
    reserve: Any = ouverte.recorder.datastore.pool
    creer = reserve._create_connection

    def creer_reglee() -> Any:
        connexion = creer()
        connexion._sqlite_conn.execute(f"PRAGMA synchronous = {synchrone}")
        return connexion

    reserve._create_connection = creer_reglee
    while reserve._pool:
        reserve._pool.popleft().close()
    return ouverte
