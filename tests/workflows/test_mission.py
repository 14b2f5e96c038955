"""La mission : sa version de l'accord, ses trois réponses, ses deux dates."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpts_core.kernel.generiques import Reprendre
from cpts_core.kernel.messages import Lie
from cpts_core.referentiels import aci
from cpts_core.referentiels.accord import Statut
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.index import Registre
from cpts_core.workflows.projet.mission import MISSION, fiche, regles
from cpts_core.workflows.projet.mission import commandes as c
from cpts_core.workflows.projet.mission.accord import dates_imposees, est_socle, mission_de
from cpts_core.workflows.projet.mission.etats import Etat
from tests.workflows.autour import PARIS, autour, derouler, echeances, motifs, refus

if TYPE_CHECKING:
    from cpts_core.kernel.messages import Circonstances, Dossier

VERSIONS = tuple(version.code for version in aci.versions())
CODES = sorted({m.code for version in aci.versions() for m in version.missions})


def coordination(**autres: Any) -> Circonstances:
    return autour("Alix", Role.COORDINATEUR, **autres)


def reprise(etat: Etat, *donnees: str) -> Dossier:
    demande = Reprendre(etat=etat.name, preuve="relevé", donnees=donnees)
    return derouler(MISSION, (demande, coordination()))


def action(flux: str = "a1", etat: str = "PROPOSEE", **valeurs: Any) -> Lie:
    connues = {"corrective": False, "quoi": "q", "comment": "c", "evaluation": "e", **valeurs}
    return Lie(flux, etat, connues)


def projet(version: str = "ACI-2019-AV2", etat: str = "EN_OEUVRE") -> dict[str, tuple[Lie, ...]]:
    return {"projet": (Lie("projet-1", etat, {"version_aci": version}),)}


# --- Les versions de l'accord --------------------------------------------------------------------


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("code", CODES)
def test_une_mission_se_retient_si_sa_version_la_connait_et_n_en_doute_pas(
    version: str, code: str
) -> None:
    demande = c.RetenirUneMission(projet="projet-1", version=version, mission=code)
    connue = mission_de(version, code)
    autour_du_projet = coordination(lies=projet(version))
    if connue is not None and connue.statut is not Statut.INCERTAIN:
        assert derouler(MISSION, (demande, autour_du_projet)).etat is Etat.RETENUE
    else:
        assert motifs(refus(MISSION, None, demande, autour_du_projet)) == {
            "il faut que la mission soit une mission active de cette version de l'accord"
        }


def test_le_refus_dit_tout_ce_qui_s_oppose() -> None:
    demande = c.RetenirUneMission(projet="projet-1", version="ACI-2030", mission="RIEN")
    assert motifs(refus(MISSION, None, demande, coordination(lies=projet()))) == {
        "il faut que la version de l'accord soit connue",
        "il faut que la version de l'accord soit celle du projet",
        "il faut que la mission soit une mission active de cette version de l'accord",
    }


def test_trois_socles_et_deux_facultatives_puis_quatre_et_deux() -> None:
    attendus = {"ACI-2019": (3, 2), "ACI-2019-AV2": (4, 2)}
    for version, (socles, facultatives) in attendus.items():
        connues = [m for m in aci.version(version).missions if m.active]
        imposees = {m.rang_legal for m in connues if est_socle(version, m.code)}
        libres = {m.rang_legal for m in connues if not est_socle(version, m.code)}
        assert (len(imposees), len(libres)) == (socles, facultatives)


# --- Les trois réponses --------------------------------------------------------------------------


def test_les_trois_reponses_d_une_mission_sont_celles_de_ses_actions() -> None:
    lies = {
        "actions": (
            action("a1", quoi="recenser"),
            action("a2", quoi="orienter", comment=None),
            action("a3", "ABANDONNEE", quoi="renoncer"),
            action("a4", quoi="corriger", corrective=True),
        )
    }
    assert fiche.trois_reponses(lies) == {
        "quoi": ("recenser", "orienter"),
        "comment": ("c",),
        "evaluation": ("e", "e"),
    }
    assert fiche.sans_reponse("comment", lies) == ("action a2",)


def test_le_refus_nomme_l_action_et_la_question_sans_reponse() -> None:
    depart = reprise(Etat.FICHE_EN_REDACTION, "instance=bureau", "pilote=Camille", "actions=a1,a2")
    lies = {"actions": (action("a1"), action("a2", comment=None, evaluation=None))}
    reponse = refus(MISSION, depart, c.AcheverLaFiche(), coordination(lies=lies))
    details = {motif.phrase: motif.precisions for motif in reponse.motifs}  # type: ignore[attr-defined]
    assert details == {
        "il faut que chaque action dise comment elle sera mise en œuvre": ("action a2",),
        "il faut que chaque action dise comment elle sera suivie et évaluée": ("action a2",),
    }


# --- Les dates -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("version", "code", "demarrage", "deploiement"),
    [
        ("ACI-2019-AV2", "ACCES_MT", date(2025, 5, 25), date(2026, 5, 25)),
        ("ACI-2019-AV2", "ACCES_SNP", date(2025, 5, 25), date(2026, 5, 25)),
        ("ACI-2019-AV2", "CRISE", date(2025, 5, 25), date(2026, 5, 25)),
        ("ACI-2019-AV2", "PARCOURS", date(2025, 11, 25), date(2026, 11, 25)),
        ("ACI-2019-AV2", "PREV", date(2025, 11, 25), date(2026, 11, 25)),
        ("ACI-2019-AV2", "QUAL", None, None),
        ("ACI-2019", "ACCES_MT", None, None),
        ("ACI-2019", "CRISE", None, None),
        ("ACI-2030", "PREV", None, None),
    ],
)
def test_les_dates_comptent_de_la_signature(
    version: str, code: str, demarrage: date | None, deploiement: date | None
) -> None:
    dates = dates_imposees(version, code, date(2024, 11, 25), PARIS)
    assert dates == (demarrage, deploiement)


def test_une_signature_de_fin_de_mois_echoit_en_fin_de_mois() -> None:
    signe_le = date(2024, 8, 31)
    assert dates_imposees("ACI-2019-AV2", "CRISE", signe_le, PARIS) == (
        date(2025, 2, 28),
        date(2026, 2, 28),
    )


@given(st.dates(date(2020, 1, 1), date(2024, 12, 31)))
def test_une_mission_se_deploie_apres_avoir_demarre(signe_le: date) -> None:
    for mission in aci.version("ACI-2019-AV2").missions:
        demarrage, deploiement = dates_imposees("ACI-2019-AV2", mission.code, signe_le, PARIS)
        if demarrage and deploiement:
            assert signe_le < demarrage < deploiement


def test_corriger_la_signature_recompte_les_deux_dates() -> None:
    depart = reprise(Etat.RETENUE, "version=ACI-2019-AV2", "mission=CRISE")
    pas = [
        (c.ConstaterLaSignature(signe_le=date(2024, 11, jour)), coordination()) for jour in (25, 20)
    ]
    suite = derouler(MISSION, *pas, depuis=depart)
    assert echeances(suite) == {"DEMARRAGE": date(2025, 5, 20), "DEPLOIEMENT": date(2026, 5, 20)}


def test_la_signature_dit_aussi_quel_contrat_et_ne_l_oublie_pas() -> None:
    depart = reprise(Etat.RETENUE, "version=ACI-2019-AV2", "mission=CRISE")
    signee = c.ConstaterLaSignature(signe_le=date(2024, 11, 25), contrat="contrat-1")
    corrigee = c.ConstaterLaSignature(signe_le=date(2024, 11, 20))
    pas = ((demande, coordination()) for demande in (signee, corrigee))
    donnees = derouler(MISSION, *pas, depuis=depart).donnees
    assert (donnees.contrat, donnees.signe_le) == ("contrat-1", date(2024, 11, 20))


def test_une_mission_reprise_engagee_garde_sa_date_de_deploiement() -> None:
    donnees = ("version=ACI-2019-AV2", "mission=CRISE", "deploiement_avant=2026-05-25")
    assert echeances(reprise(Etat.ENGAGEE, *donnees)) == {"DEPLOIEMENT": date(2026, 5, 25)}


# --- Ce que l'on attend des autres chapitres -----------------------------------------------------


def test_les_etats_que_la_mission_attend_existent() -> None:
    registre = Registre()
    for chapitre, noms in (
        ("projet_de_sante", regles.PROJET_EN_OEUVRE),
        ("action", (*regles.ACTION_EN_ROUTE, "ABANDONNEE")),
    ):
        assert set(noms) <= {etat.name for etat in registre[chapitre].etats}


def test_ce_que_la_mission_lit_des_autres_existe() -> None:
    registre = Registre()
    chapitres = {"projet": "projet_de_sante", "actions": "action"}
    for lien in MISSION.liens:
        exposes = registre[chapitres[lien.nom]].donnees
        assert set(lien.expose) <= set(exposes.__slots__)
