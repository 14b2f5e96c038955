"""Ce qu'un ouvrier raconte quand cela se passe mal, et ce qu'il fait quand même."""

from __future__ import annotations

from datetime import timedelta
from threading import Event

import pytest
from attrs import define, field

from cpts_adapters.bootstrap import in_memory
from cpts_adapters.environment import ManualClock
from cpts_adapters.ouvrier.handlers import EVERY_DAY, HANDLERS
from cpts_adapters.ouvrier.story import Story
from cpts_adapters.ouvrier.worker import Worker
from cpts_adapters.storage.memory.workers import MemoryDeadlines, MemoryJobs
from cpts_core.application import balayage
from cpts_core.application.acteur import Acteur
from cpts_core.application.horloge import declencher
from cpts_core.application.lectures import Lectures
from cpts_core.kernel.errors import DonneesInvalides, ErreurDeStockage
from cpts_core.ports.travaux import ATTEMPTS, Job
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.soin_non_programme.commandes import RecevoirUneDemande
from tests.adapters.ouvrier.atelier import DEUX_CPTS, JADIS

RAISONS = ["donnees_invalides", '"défaut du programme (KeyError)"']
PLUS_TARD = timedelta(days=900)
NORD, SUD = DEUX_CPTS


@define
class Atelier:
    """Un ouvrier en mémoire, son récit, et l'heure qu'il lit."""

    horloge: ManualClock = field(factory=lambda: ManualClock(JADIS))
    dites: list[str] = field(factory=list)
    ouvrier: Worker = field(init=False)

    def __attrs_post_init__(self):
        application = in_memory(self.horloge)
        jobs = MemoryJobs(now=self.horloge.now, first_wait=timedelta(0))
        deadlines = MemoryDeadlines(application.store._memory)
        recit = Story("un", self.horloge, self.dites.append)
        self.ouvrier = Worker(application, deadlines, jobs, recit, Event())

    def demander(self, cpts):
        membre = Acteur(cpts, "alix.durand", frozenset({Role.MEMBRE}))
        demande = RecevoirUneDemande(reference="D-confidentiel", urgence_vitale=True)
        return self.ouvrier.application.ouvrir(membre, "soin_non_programme", demande).flux

    def faits(self, fait):
        return [une for une in self.dites if f'fait="{fait}"' in une]


@pytest.fixture
def atelier():
    return Atelier()


def test_une_echeance_qui_echoue_se_dit_sans_rien_citer_et_n_arrete_pas_les_autres(
    atelier, monkeypatch
):
    flux = [atelier.demander(cpts) for cpts in (NORD, NORD, SUD)]
    atelier.horloge.instant += PLUS_TARD

    def casser(application, locataire, due):
        if due.stream == flux[0]:
            raise DonneesInvalides(())
        if due.stream == flux[1]:
            raise KeyError("D-confidentiel")
        return declencher(application, locataire, due)

    monkeypatch.setattr(balayage, "declencher", casser)
    atelier.ouvrier.once()
    atelier.ouvrier.once()  # et ne se redit pas à chaque passage
    echecs = atelier.faits("échéance en échec")
    assert [une.rpartition("raison=")[2] for une in echecs] == RAISONS
    (reussie,) = atelier.faits("échéance déclenchée")
    assert flux[2] in reussie
    assert "confidentiel" not in "".join(atelier.dites)


def test_un_stockage_qui_cede_arrete_un_ouvrier_d_une_fois_et_lui_seul(atelier):
    def ceder(*_):
        raise ErreurDeStockage("la base ne répond pas.")

    atelier.ouvrier.deadlines.tenants = ceder
    with pytest.raises(ErreurDeStockage):
        atelier.ouvrier.once()
    atelier.ouvrier._beat()
    atelier.ouvrier._beat()
    assert len(atelier.faits("base perdue")) == 1
    del atelier.ouvrier.deadlines.tenants
    atelier.ouvrier._beat()
    atelier.ouvrier._beat()
    assert len(atelier.faits("base retrouvée")) == 1


def test_un_travail_qui_echoue_se_dit_a_chaque_essai_puis_s_abandonne(atelier):
    def echouer(application, job):
        raise ValueError("alix.durand")

    atelier.ouvrier.handlers = {**HANDLERS, "lettre": echouer}
    atelier.ouvrier.jobs.submit(Job(NORD, "lettre", "n-1"))
    atelier.ouvrier.once()
    assert len(atelier.faits("travail à reprendre")) == ATTEMPTS - 1
    (fin,) = atelier.faits("travail abandonné")
    assert f"cpts={NORD} travail=lettre cle=n-1 essai={ATTEMPTS} raison=" in fin
    assert "défaut du programme (ValueError)" in fin
    assert "durand" not in "".join(atelier.dites)


def test_un_travail_d_un_genre_inconnu_se_dit(atelier):
    atelier.ouvrier.jobs.submit(Job(NORD, "inconnu", "n-1"))
    atelier.ouvrier.once()
    assert 'raison="cette version ne sait pas faire' in atelier.faits("travail abandonné")[0]


def test_chaque_jour_chaque_cpts_oublie_les_lectures_trop_anciennes(atelier):
    flux = atelier.demander(NORD)
    application = atelier.ouvrier.application
    operateur = Acteur(NORD, "alix.durand", frozenset({Role.MEMBRE}))
    Lectures(application, operateur).dossier(flux)
    assert application.accesses.of_stream(NORD, flux)
    for _ in range(2):
        atelier.ouvrier.once()
    assert len(atelier.faits("travail fait")) == len(EVERY_DAY)
    assert application.accesses.of_stream(NORD, flux)
    atelier.horloge.instant += timedelta(days=365 * 20)
    atelier.ouvrier.once()
    assert application.accesses.of_stream(NORD, flux) == []
    assert len(atelier.faits("travail fait")) == 2 * len(EVERY_DAY)


def test_un_reglage_pose_par_un_autre_processus_est_vu_au_passage_suivant(atelier):
    contexte = atelier.ouvrier.application.contexte
    contexte.parametres(NORD, JADIS.date())
    assert contexte._parametres
    atelier.ouvrier._scan()
    assert not contexte._parametres
