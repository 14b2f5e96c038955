"""Une base où des échéances sont dues, et de vrais ouvriers dans leurs propres processus."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import takewhile
from threading import Timer
from typing import IO, TYPE_CHECKING

import psycopg
from attrs import evolve, frozen

from cpts_adapters.bootstrap import KEY_CHECK, Settings, create, opened
from cpts_adapters.cli.entree import run
from cpts_adapters.environment import ManualClock
from cpts_adapters.vault import key as keys
from cpts_core.application.acteur import Acteur
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.soin_non_programme.commandes import RecevoirUneDemande
from tests.postgres.base import adresse_du_maitre, base_vide

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

DEUX_CPTS = ("cpts-nord", "cpts-sud")
SECRET = "D-confidentiel"
JADIS = datetime(2025, 1, 8, 9, tzinfo=UTC)
TROP_LONG = 60.0
FAIT, FINI = "échéance déclenchée", "ouvrier arrêté"


def sur_sqlite(dossier):
    return creee(Settings(str(dossier / "a.db"), synchronous="NORMAL"))


def sur_postgres(dossier):
    base, chemin = base_vide(), dossier / "cle"
    cle = keys.create(chemin)
    with psycopg.connect(adresse_du_maitre(base), autocommit=True) as maitre:
        maitre.execute("INSERT INTO meta VALUES ('', %s, %s)", (KEY_CHECK, cle.check))
    return Settings(base, str(chemin))


def creee(reglages):
    create(reglages)
    return reglages


def programmer(reglages, combien, cpts=DEUX_CPTS):
    """Ouvrir jadis des demandes dont la purge est due depuis longtemps, également partagées."""
    jadis = evolve(reglages, clock=ManualClock(JADIS))
    with opened(jadis) as application:
        for rang in range(combien):
            membre = Acteur(cpts[rang % len(cpts)], "alix.durand", frozenset({Role.MEMBRE}))
            demande = RecevoirUneDemande(reference=f"{SECRET}-{rang}", urgence_vitale=True)
            application.ouvrir(membre, "soin_non_programme", demande)


def effets(reglages, cpts=DEUX_CPTS):
    """Compter les faits qui viennent d'une échéance, par dossier ; rien ne doit rester dû."""
    with opened(reglages) as application:
        comptes = {}
        for nom in cpts:
            assert [due for due in application.store.due(nom) if not due.passed] == []
            assert list(application.store.broken_links(nom)) == []
            for fait in application.store.facts(nom):
                comptes.setdefault(fait.flux, 0)
                comptes[fait.flux] += fait.commande_id.startswith(f"echeance:{fait.flux}:PURGE:")
        return comptes


NOURRICE = multiprocessing.get_context("forkserver")
"""Elle importe tout une fois ; chaque ouvrier est un processus qui ne paie que son travail."""
NOURRICE.set_forkserver_preload(["tests.adapters.ouvrier.preparation"])


@frozen
class Ouvrier:
    """Un processus `cpts ouvrier`, dont on lit le récit ligne à ligne."""

    processus: BaseProcess
    recit: IO[str]

    def ligne(self):
        return json.loads(self.recit.readline())

    def jusqu_a(self, fait):
        """Lire jusqu'à une ligne qui dit ce fait ; rendre les précédentes."""
        return list(takewhile(lambda dite: dite["fait"] != fait, iter(self.ligne, None)))

    def signaler(self, signe):
        os.kill(self.processus.pid, signe)

    def finir(self):
        """Attendre la fin ; rendre ce qu'il avait encore à dire."""
        reste = [json.loads(ligne) for ligne in self.recit]
        self.processus.join()
        assert self.processus.exitcode == 0
        return reste

    def tuer(self):
        """Tuer -9 ; rendre ce qu'il avait dit sans qu'on l'ait lu."""
        self.signaler(signal.SIGKILL)
        self.processus.join()
        return [json.loads(ligne) for ligne in self.recit if ligne.endswith("\n")]


def mots(reglages, *options):
    return ["ouvrier", "--base", reglages.base, "--cle", str(reglages.key_path), *options]


@contextmanager
def ouvrier(reglages, nom, *options):
    lecture, ecriture = NOURRICE.Pipe(duplex=False)
    typed = mots(reglages, "--nom", nom, "--json", *options)
    processus = NOURRICE.Process(target=travailler, args=(ecriture, typed))
    processus.start()
    ecriture.close()
    garde = Timer(TROP_LONG, processus.kill)  # un ouvrier muet fait échouer, jamais attendre
    garde.start()
    try:
        with os.fdopen(os.dup(lecture.fileno()), encoding="utf-8") as recit:
            yield Ouvrier(processus, recit)
    finally:
        garde.cancel()
        lecture.close()
        processus.kill()
        processus.join()


def travailler(sortie, typed):
    """Être `cpts ouvrier` : ce qu'il écrit va dans le tube."""
    os.dup2(sortie.fileno(), 1)
    sortie.close()
    raise SystemExit(run(typed))


def declenchees(lignes):
    return [(une["cpts"], une["dossier"]) for une in lignes if une["fait"] == FAIT]
