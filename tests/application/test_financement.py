"""Le plan d'un contrat : dû, à venir, à vérifier, pour qui peut lire le contrat."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from cpts_adapters.bootstrap import in_memory
from cpts_adapters.environment import ManualClock
from cpts_core.application.acteur import Acteur
from cpts_core.application.financement import plan
from cpts_core.application.lectures import Lectures
from cpts_core.kernel.errors import DonneesInvalides, Introuvable
from cpts_core.kernel.generiques import Reprendre
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.contrats.contrat_aci.commandes import negocier, signer
from cpts_core.workflows.contrats.financement.prevision import Hypotheses
from tests.workflows.contrats_outils import ENVELOPPES, FONCTIONNEMENT, TAILLE

CPTS = "les-deux-rives"
MAI = date(2025, 5, 25)


def acteur(role: Role) -> Acteur:
    return Acteur(CPTS, "alix", frozenset((role,)))


@pytest.fixture
def application():
    return in_memory(ManualClock(datetime(2025, 3, 20, 8, tzinfo=UTC)))


@pytest.fixture
def ouvrir(application):
    def ouvrir_et_faire(etat: str, *suite, valeurs: tuple[str, ...] = ()) -> str:
        coordination = acteur(Role.COORDINATEUR)
        reprise = Reprendre(etat=etat, preuve="contrat", donnees=("version=ACI-2019-AV2", *valeurs))
        recu = application.ouvrir(coordination, "contrat_aci", reprise)
        for commande in suite:
            application.faire(coordination, recu.flux, commande)
        return recu.flux

    return ouvrir_et_faire


def lire(application, flux, role=Role.COORDINATEUR, hypotheses=None):
    return plan(Lectures(application, acteur(role)), flux, hypotheses)


def test_un_contrat_en_negociation_se_prevoit_sous_hypotheses(application, ouvrir):
    flux = ouvrir("NEGOCIATION", TAILLE, FONCTIONNEMENT, *ENVELOPPES)
    suppose = Hypotheses(signe_le=date(2024, 11, 25), demarrages={"ACCES_MT": MAI})
    vu = lire(application, flux, hypotheses=suppose)
    assert [str(v.montant) for v in vu.versements[:3]] == ["60000.00", "7561.64", "2520.55"]
    annees = {t.annee: str(t.montant) for t in vu.par_annee_de_contrat}
    assert annees == {1: "70082.19", **dict.fromkeys(range(2, 6), "80000.00")}
    assert vu.par_annee_civile[0].montant == 60000
    assert {t.annee: t.montant for t in vu.variable_maximale} == dict.fromkeys(range(1, 6), 10000)
    assert vu.reserves == (
        "Rien n'est payé avant que la CPAM ait constaté le dossier complet.",
        "PARCOURS : aucune date de démarrage, rien n'est prévu.",
        "PREV : aucune date de démarrage, rien n'est prévu.",
        "CRISE : aucune date de démarrage, rien n'est prévu.",
        "À vérifier : aucun maximum annuel publié pour cette taille.",
    )


@pytest.mark.parametrize(
    ("pas", "hypotheses"),
    [((), Hypotheses(signe_le=MAI)), ((TAILLE, FONCTIONNEMENT), None)],
    ids=("sans conditions", "sans date"),
)
def test_sans_de_quoi_prevoir_le_plan_le_dit(application, ouvrir, pas, hypotheses):
    vu = lire(application, ouvrir("NEGOCIATION", *pas), hypotheses=hypotheses)
    assert vu.versements == ()
    assert vu.reserves == (
        "Rien ne se prévoit sans taille, sans fonctionnement et sans date de signature.",
    )


def test_une_date_supposee_ne_remplace_pas_une_date_constatee(application, ouvrir):
    borne = negocier.EtablirLaTaille(population=80000, millesime=2022)
    conditions = (borne, FONCTIONNEMENT, *ENVELOPPES)
    reprendre = signer.ReprendreLesConditions(preuve="contrat signé")
    flux = ouvrir("EN_VIGUEUR", *conditions, reprendre, valeurs=("signe_le=2022-11-25",))
    suppose = Hypotheses(signe_le=date(2030, 1, 1), demarrages={"PREV": date(2025, 11, 25)})
    vu = lire(application, flux, hypotheses=suppose)
    assert vu.versements[0].due_le == date(2022, 11, 25)
    assert sum(v.montant for v in vu.versements if v.missions == ("PREV",)) == Decimal(8000)
    assert "À vérifier : population exactement sur une borne, taille à vérifier." in vu.reserves
    head = application.store.load(CPTS, flux).head
    assert head.record.donnees.demarrages == ()


def test_qui_ne_lit_pas_le_contrat_ne_lit_pas_son_plan(application, ouvrir):
    flux = ouvrir("NEGOCIATION")
    assert lire(application, flux, Role.CPAM).reserves
    for role in (Role.PUBLIC, Role.PARTENAIRE, Role.CELLULE_QUALITE):
        with pytest.raises(Introuvable):
            lire(application, flux, role)


def test_seul_un_contrat_a_un_plan(application):
    coordination = acteur(Role.COORDINATEUR)
    reprise = Reprendre(etat="OUVERT", preuve="rapport", donnees=())
    recu = application.ouvrir(coordination, "dialogue_de_gestion", reprise)
    with pytest.raises(DonneesInvalides, match="un contrat ACI est attendu"):
        lire(application, recu.flux)
