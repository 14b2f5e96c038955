"""A CPTS with something on every page: two years of indicators, a project in instruction, money."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date
from functools import partial

from cpts_adapters.bootstrap import Settings, create, opened
from cpts_adapters.demo.beats import declared
from cpts_adapters.demo.cast import BUREAU, COORDINATION, OPERATEUR, PETIT
from cpts_adapters.demo.contrat import terms
from cpts_adapters.demo.outcomes import _deposited
from cpts_adapters.demo.population import project
from cpts_adapters.demo.population.draw import Draw
from cpts_adapters.demo.projet import VERSION, resumed
from cpts_adapters.demo.stage import Moment, Stage
from cpts_adapters.environment import ManualClock
from cpts_adapters.http.access.accounts import Account
from cpts_adapters.http.access.memory import MemoryAccounts
from cpts_adapters.http.settings import WebSettings
from cpts_core.application.reglages import fixer
from cpts_core.workflows.commun.roles import Role
from tests.adapters.http.client import served

CPTS = "deux-rives"
ENDS, DAYS = date(2025, 11, 26), 730
WORDS = "zébrure inavouable du couloir"
"""The words of an incident: nobody but the cell ever reads them."""
PEOPLE = {
    "coordinateur": Role.COORDINATEUR,
    "bureau": Role.BUREAU,
    "membre": Role.MEMBRE,
    "pilote": Role.PILOTE,
    "cellule": Role.CELLULE_QUALITE,
    "ars": Role.ARS,
    "cpam": Role.CPAM,
    "urps": Role.URPS,
    "declarant": Role.DECLARANT,
    "operateur": Role.OPERATEUR,
}
MONEY = {"L1": "12000.50", "L2": "3000"}


def settings_in(folder):
    """Play the scene in a folder; return the settings of its base, and its streams by title."""
    clock = ManualClock(Stage(None, None, CPTS, ENDS, DAYS).at(Moment(0)))
    settings = Settings(str(folder / "cpts.db"), synchronous="NORMAL", clock=clock)
    create(settings)
    with opened(settings) as application:
        stage = Stage(application, clock, CPTS, ENDS, DAYS)
        followed = (
            partial(project.mission, draw=Draw(code, DAYS), code=code)
            for code in ("PARCOURS", "PREV")
        )
        stage.play((*followed, _quality, _project, _money, _governance))
    return settings, stage.streams


def _quality(stage):
    yield Moment(690)
    since = stage.at(Moment(0)).date()
    fixer(stage.application, stage.actor(BUREAU), "premier_contact", "3 jours ouvrés", since)
    declared(stage, PETIT, "incident", "Petit", mots=WORDS)


def _project(stage):
    yield Moment(700)
    _deposited(stage, "projet", stage.day(699))


def _money(stage):
    yield Moment(300)
    does = partial(stage.does, COORDINATION)
    budget = stage.opens(
        COORDINATION, "budget", "budget", "ebaucher_un_budget", annee="2025", missions=["PREV"]
    )
    line = {"nature": "MOYENS", "objet": "location", "quantite": "1", "beneficiaire": "PRESTATAIRE"}
    for code, cost in MONEY.items():
        mission = {"mission": "PREV"} if code == "L2" else {}
        does(budget, "chiffrer_une_ligne", ligne=code, cout_unitaire=cost, **line, **mission)
    for nature in ("COORDINATION", "REALISATION"):
        does(budget, "dire_une_nature_nulle", mission="PREV", nature=nature, raison="bénévole")
    does(budget, "prevoir_une_ressource", origine="CPAM", montant="12000.50")
    does(budget, "prevoir_une_ressource", origine="CPAM", montant="3000", mission="PREV")
    does(budget, "achever_le_chiffrage")
    stage.does(BUREAU, budget, "adopter_le_budget")
    yield Moment(500)
    does(budget, "consigner_un_mois", mois="1", recettes="1000", depenses="750.25")
    known = (f"version={VERSION}", f"signe_le={stage.day(480)}")
    contract = resumed(stage, "contrat", "contrat_aci", "EN_VIGUEUR", *known)
    terms(stage, contract)
    does(contract, "reprendre_les_conditions", preuve="contrat signé")


def _governance(stage):
    yield Moment(20)
    texts = dict.fromkeys(
        ("nom", "role_tenu", "responsabilites", "composition", "activite"), "bureau"
    )
    body = stage.opens(
        COORDINATION, "instance", "instance", "creer_une_instance", nature="BUREAU", **texts
    )
    stage.opens(
        OPERATEUR,
        "mandat",
        "mandat",
        "ouvrir_un_mandat",
        instance=body,
        personne="camille.presidente",
        fonction="presidente",
        du=stage.day(20),
        preuve="pv-1",
    )
    dates = ("debut=2025-09-01", "fin=2025-10-15")
    resumed(stage, "action", "action", "PLANIFIEE", "intitule=une liste commune", *dates)
    stage.opens(
        COORDINATION,
        "partenariat",
        "partenariat",
        "envisager_un_partenariat",
        partenaire="hopital-des-rives",
        implantation="AU_DELA",
        raison="sorties d'hospitalisation",
        missions=["PARCOURS"],
    )


@contextmanager
def opened_site(settings, **more):
    """Serve the scene to one account for each role."""
    known = MemoryAccounts()
    for name, role in PEOPLE.items():
        known.let_in(Account(name, {CPTS: frozenset({role})}), f"jeton-{name}")
    for account in more.pop("accounts", ()):
        known.let_in(account, f"jeton-{account.name}")
    with served(WebSettings(base=settings, secret=b"s" * 32, accounts=known)) as client:
        yield client
