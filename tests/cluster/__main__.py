"""Tuer le chef d'une grappe pendant que des écrivains demandent : rien d'acquitté ne se perd.

`CPTS_TOURS` dit combien de chefs tuer (3), `CPTS_ELECTION` au-delà de combien de secondes une
élection est dite lente (60) : elle est signalée, elle n'est pas une faute. Une demande perdue,
faite deux fois, ou une chaîne rompue en est une.
"""

from __future__ import annotations

import logging
import os
import sys
import tempfile
import threading
import time
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
from attrs import frozen

from cpts_adapters.bootstrap import Settings, create, opened
from cpts_core.application.verification import verifier
from tests.cluster.ecrivains import CPTS, Ecrivain
from tests.cluster.noeuds import grappe

if TYPE_CHECKING:
    from tests.cluster.noeuds import Grappe

TOURS = int(os.environ.get("CPTS_TOURS", "3"))
LENTE = float(os.environ.get("CPTS_ELECTION", "60"))
ECRIVAINS = 4
ROULER = 3.0
COMPTE, BASE = "cpts_application", "cpts"


@frozen
class Bilan:
    """Ce qu'il reste quand tout s'est arrêté."""

    emises: int
    acquittees: int
    relancees: int
    retrouvees: int
    perdues: list[str]
    doublees: list[str]
    fautes: list[str]
    absences: list[float]

    def __str__(self) -> str:
        """Dire les chiffres sur une ligne."""
        secondes = " / ".join(f"{duree:.1f}" for duree in self.absences)
        return (
            f"grappe : {self.emises} demandes, {self.acquittees} acquittées,"
            f" {self.relancees} relancées, {self.retrouvees} retrouvées déjà faites,"
            f" {len(self.perdues)} perdues, {len(self.doublees)} faites deux fois,"
            f" {len(self.fautes)} fautes de chaîne ;"
            f" sans écriture pendant {secondes} s ({len(self.absences)} chefs tués)"
        )


def principal() -> int:
    """Former la grappe, tuer ses chefs, compter."""
    # Il raconte chaque connexion coupée ; ici, c'est le sujet.
    logging.getLogger("psycopg").setLevel(logging.CRITICAL)
    with grappe() as formee, tempfile.TemporaryDirectory() as dossier:
        reglages = _base(formee, Path(dossier))
        fin = threading.Event()
        ecrivains = [Ecrivain(f"e{rang}", reglages, fin) for rang in range(ECRIVAINS)]
        fils = [threading.Thread(target=ecrivain.ecrire) for ecrivain in ecrivains]
        for fil in fils:
            fil.start()
        try:
            mises_a_mort = [_tuer_le_chef(formee, tour) for tour in range(1, TOURS + 1)]
        finally:
            fin.set()
            for fil in fils:
                fil.join()
        for ecrivain in ecrivains:
            if ecrivain.panne:
                raise ecrivain.panne
        bilan = _compter(reglages, ecrivains, mises_a_mort)
    for duree in bilan.absences:
        if duree > LENTE:
            print(f"élection lente : {duree:.1f} s (plus de {LENTE:g} s)")
    for faute in (*bilan.perdues, *bilan.doublees, *bilan.fautes):
        print(f"faute : {faute}")
    print(bilan)
    return 1 if bilan.perdues or bilan.doublees or bilan.fautes else 0


def _base(formee: Grappe, dossier: Path) -> Settings:
    with psycopg.connect(formee.url("postgres"), autocommit=True) as maitre:
        maitre.execute(f"CREATE ROLE {COMPTE} LOGIN")
        maitre.execute(f"CREATE DATABASE {BASE}")
    cle = str(dossier / "cle")
    create(Settings(formee.url(BASE), cle, account=COMPTE))
    return Settings(formee.url(BASE, COMPTE), cle)


def _tuer_le_chef(formee: Grappe, tour: int) -> float:
    """Laisser écrire, tuer le chef, attendre qu'un autre écrive, le relever ; dire quand."""
    chef = formee.attendre_saine()
    time.sleep(ROULER)
    a = time.monotonic()
    chef.tuer()
    print(f"tour {tour} : {chef.nom} tué", flush=True)
    while True:
        try:
            with psycopg.connect(formee.url(BASE), connect_timeout=2):
                break
        except psycopg.OperationalError:
            time.sleep(0.2)
    print(f"tour {tour} : un autre écrit après {time.monotonic() - a:.1f} s", flush=True)
    time.sleep(ROULER)
    chef.demarrer()
    formee.attendre_saine()
    return a


def _compter(reglages: Settings, ecrivains: list[Ecrivain], morts: list[float]) -> Bilan:
    emises = {commande for ecrivain in ecrivains for commande in ecrivain.emises}
    acquits = [acquit for ecrivain in ecrivains for acquit in ecrivain.acquits]
    with opened(reglages) as application:
        flux = {
            (fait.commande_id, fait.flux, fait.version, fait.rang) for fait in _faits(application)
        }
        ouverts = Counter(
            commande for commande, _, version, rang in flux if (version, rang) == (1, 0)
        )
        fautes = list(verifier(application, CPTS))
    faites = {commande for commande, *_ in flux}
    return Bilan(
        emises=len(emises),
        acquittees=len(acquits),
        relancees=sum(acquit.essais > 1 for acquit in acquits),
        retrouvees=sum(acquit.deja for acquit in acquits),
        perdues=sorted({acquit.commande for acquit in acquits} - faites),
        doublees=sorted(commande for commande, fois in ouverts.items() if fois > 1),
        fautes=[*fautes, *(f"{c} : jamais demandée" for c in sorted(faites - emises))],
        absences=[_absence(sorted(acquit.a for acquit in acquits), mort) for mort in morts],
    )


def _faits(application):
    return application.store.facts(CPTS)


def _absence(instants: list[float], mort: float) -> float:
    """Dire le plus long silence qui suit une mise à mort."""
    entourent = [(a, b) for a, b in pairwise(instants) if b > mort and a < mort + LENTE]
    return max((b - a for a, b in entourent), default=float("inf"))


if __name__ == "__main__":
    sys.exit(principal())
