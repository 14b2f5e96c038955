"""What every portfolio promises: counts by CPTS, of the CPTS of an area and of no other."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from attrs import evolve

from cpts_core.kernel.champs import Reference, Texte
from cpts_core.kernel.messages import Dossier, EcheanceProgrammee
from cpts_core.ports.portefeuille import Area, Community, Spread, Tally
from cpts_core.ports.store import Answer, Batch, Head, Write
from cpts_core.workflows.projet.indicateur import INDICATEUR
from cpts_core.workflows.projet.indicateur.dossier import Arrete, Indicateur
from cpts_core.workflows.projet.mission import MISSION
from cpts_core.workflows.projet.mission.dossier import Mission
from cpts_core.workflows.qualite.incident import INCIDENT
from cpts_core.workflows.qualite.incident.dossier import Incident
from tests.contracts.essai import DEBUT

LAURAGAIS = Community("a", "CPTS A", "31", "76", 48_277)
TOULOUSE = Community("b", "CPTS B", "31", "76", 180_000)
LYON = Community("c", "CPTS C", "69", "84", 90_000)
TOUTES = (LAURAGAIS, TOULOUSE, LYON)
NATION, OCCITANIE = Area(), Area(region="76")


@pytest.fixture
def ecrire(store):
    """Writes heads, each by a command of its own, as versions that follow one another."""

    def faire(*heads):
        for head in heads:
            store.append(
                Batch(
                    tenant=head.tenant,
                    command_id=f"{head.stream}/{head.record.version}",
                    content_hash="",
                    answer=Answer(head.stream, head.record.version, head.record.etat.name),
                    writes=(Write(head.record.version - 1, head, ()),),
                )
            )

    return faire


@pytest.fixture
def inscrites(portfolio):
    for community in TOUTES:
        portfolio.register(community)
    return portfolio


def head(tenant, workflow, stream, etat, donnees=None, *, version=1, echeances=()):
    record = Dossier(workflow.etats[etat], version, echeances, donnees or workflow.donnees())
    return Head(tenant, stream, workflow.code, workflow.version, record, "", DEBUT)


def incident(tenant, stream, etat="RECU", *, contact=None, **suite):
    contact_le = DEBUT + timedelta(days=contact) if contact is not None else None
    donnees = Incident(recu_le=DEBUT, contact_le=contact_le)
    return head(tenant, INCIDENT, stream, etat, donnees, **suite)


def indicateur(tenant, stream, mission, *atteintes):
    arretes = tuple(
        Arrete(annee=rang, valeur=None, jour=None, atteinte=Decimal(atteinte), poids=None)
        for rang, atteinte in enumerate(atteintes, start=1)
    )
    donnees = Indicateur(mission=Reference(mission) if mission else None, arretes=arretes)
    return head(tenant, INDICATEUR, stream, "ARRETE", donnees)


def terme(jours, nom="RAPPEL_NIVEAU_2", *, passee=False):
    return EcheanceProgrammee(nom, DEBUT + timedelta(days=jours), passee)


def test_une_cpts_inscrite_se_retrouve_par_son_departement_sa_region_ou_son_nom(inscrites):
    assert inscrites.communities(NATION) == [*TOUTES]
    assert inscrites.communities(OCCITANIE) == [LAURAGAIS, TOULOUSE]
    assert inscrites.communities(Area(department="69")) == [LYON]
    assert inscrites.communities(Area(tenants=frozenset("ac"))) == [LAURAGAIS, LYON]
    assert inscrites.communities(Area(region="76", tenants=frozenset("ac"))) == [LAURAGAIS]
    assert inscrites.communities(Area(tenants=frozenset())) == []


def test_inscrire_de_nouveau_remplace_ce_que_l_on_savait(inscrites):
    agrandie = evolve(LAURAGAIS, population=81_000)
    inscrites.register(agrandie)
    assert inscrites.communities(Area(department="31")) == [agrandie, TOULOUSE]


def test_les_dossiers_se_comptent_par_cpts_et_par_etat(inscrites, ecrire):
    ecrire(
        incident("a", "0001"),
        incident("a", "0002"),
        incident("a", "0003", "CLOS"),
        incident("b", "0001"),
        incident("c", "0001"),
        head("a", MISSION, "0009", "ENGAGEE"),
    )
    attendus = [Tally("a", "CLOS", 1), Tally("a", "RECU", 2), Tally("b", "RECU", 1)]
    assert sorted(inscrites.states(OCCITANIE, "incident")) == attendus
    assert inscrites.states(Area(department="69"), "mission") == []


def test_une_cpts_qui_n_est_pas_inscrite_n_est_comptee_nulle_part(inscrites, ecrire):
    ecrire(incident("z", "0001", contact=1, echeances=(terme(-3),)))
    assert inscrites.states(NATION, "incident") == []
    assert inscrites.overdue(NATION, DEBUT) == []
    assert inscrites.figures(NATION, "premier_contact", 2025, 2025) == []


def test_une_echeance_est_depassee_apres_son_terme_tant_qu_elle_est_attendue(inscrites, ecrire):
    ecrire(
        incident("a", "0001", echeances=(terme(-1), terme(-2, "PREMIER_CONTACT", passee=True))),
        incident("a", "0002", echeances=(terme(0),)),
        incident("b", "0001", echeances=(terme(-1),)),
    )
    assert sorted(inscrites.overdue(OCCITANIE, DEBUT)) == [
        Tally("a", "incident/PREMIER_CONTACT", 1),
        Tally("a", "incident/RAPPEL_NIVEAU_2", 1),
        Tally("b", "incident/RAPPEL_NIVEAU_2", 1),
    ]


def test_un_delai_se_compte_en_jours_pleins_l_annee_ou_il_commence(inscrites, ecrire):
    ecrire(
        incident("a", "0001", contact=2),
        incident("a", "0002", contact=2.9),
        incident("a", "0003"),
        incident("c", "0001", contact=0),
    )
    attendus = [Spread("a", "", 2, 2), Spread("c", "", 0, 1)]
    assert sorted(inscrites.figures(NATION, "premier_contact", 2025, 2025)) == attendus
    assert inscrites.figures(NATION, "premier_contact", 2020, 2024) == []


def test_un_releve_suit_son_dossier_quand_il_change(inscrites, ecrire):
    ecrire(incident("a", "0001", contact=2))
    ecrire(incident("a", "0001", contact=5, version=2))
    assert inscrites.figures(NATION, "premier_contact", 2025, 2025) == [Spread("a", "", 5, 1)]
    ecrire(incident("a", "0001", version=3))
    assert inscrites.figures(NATION, "premier_contact", 2025, 2025) == []


def test_une_atteinte_se_range_sous_la_mission_que_suit_l_indicateur(inscrites, ecrire):
    ecrire(
        head("a", MISSION, "0001", "ENGAGEE", Mission(mission="PREV")),
        indicateur("a", "0002", "0001", "80", "100.6"),
        indicateur("a", "0003", None, "40"),
        indicateur("b", "0002", "0001", "55"),
    )
    lus = sorted(inscrites.named(OCCITANIE, "atteinte", 1, 2, "mission"))
    assert lus == [
        Spread("a", "", 40, 1),
        Spread("a", "PREV", 80, 1),
        Spread("a", "PREV", 101, 1),
        Spread("b", "", 55, 1),
    ]
    assert inscrites.named(Area(department="69"), "atteinte", 1, 9, "mission") == []


def test_refaire_les_releves_ne_change_pas_ce_qui_est_sain(inscrites, ecrire):
    ecrire(incident("a", "0001", contact=2), incident("a", "0002"), incident("b", "0001"))
    assert list(inscrites.stale("a")) == []
    assert inscrites.refresh("a") == 2
    assert inscrites.figures(NATION, "premier_contact", 2025, 2025) == [Spread("a", "", 2, 1)]


def test_aucun_texte_ne_sort_d_un_dossier(inscrites, ecrire):
    secret = Incident(recu_le=DEBUT, contact_le=DEBUT, solution=Texte("scelle.1"))
    ecrire(head("a", INCIDENT, "0001", "RECU", secret))
    lus = (
        inscrites.states(NATION, "incident"),
        inscrites.overdue(NATION, DEBUT),
        inscrites.figures(NATION, "premier_contact", 2025, 2025),
    )
    assert "scelle" not in repr(lus)
    assert "0001" not in repr(lus)
