"""A crisis and its plan, through the application: one at a time, whatever is tried."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpts_core import Role
from cpts_core.kernel.champs import Code, Saisie, Texte
from cpts_core.kernel.errors import ConditionsNonReunies, ErreurProcedure, ReactionRefusee
from cpts_core.kernel.generiques import Reprendre
from tests.application.cellule import CPTS, Cellule, personne

ALIX, BEA = personne("alix", Role.COORDINATEUR), personne("béa", Role.BUREAU)


def reprendre(cellule: Cellule, procedure: str, etat: str, *valeurs: str) -> str:
    demande = Reprendre(etat=Code(etat), preuve=Texte("pièce"), donnees=tuple(map(Saisie, valeurs)))
    return cellule.application.ouvrir(ALIX, procedure, demande).flux


def alerter(cellule: Cellule) -> str:
    classe = cellule.application.registre["crise"].commandes["donner_l_alerte"]
    origine = classe.__annotations__["origine"].TERRAIN
    demande = classe(typologie="OFFRE", origine=origine, description="la route est coupée")
    return cellule.application.ouvrir(ALIX, "crise", demande).flux


def tete(cellule: Cellule, flux: str) -> Any:
    head = cellule.application.store.load(CPTS, flux).head
    assert head is not None
    return head.record


def test_une_seconde_activation_ne_laisse_rien_d_ecrit(cellule: Cellule) -> None:
    plan = reprendre(cellule, "plan_de_crise", "COMMUNIQUE")
    premiere, seconde = alerter(cellule), alerter(cellule)
    cellule.faire(ALIX, premiere, "activer", plan=plan)
    avant = cellule.contenu()
    with pytest.raises(ConditionsNonReunies, match="aucune autre crise ne soit en cours"):
        cellule.faire(ALIX, seconde, "activer", plan=plan)
    assert cellule.contenu() == avant


def test_une_crise_reprise_sur_un_plan_occupe_est_refusee_et_les_deux_sont_nommees(
    cellule: Cellule,
) -> None:
    plan = reprendre(cellule, "plan_de_crise", "COMMUNIQUE")
    reprendre(cellule, "crise", "ACTIVEE", f"plan={plan}")
    avant = cellule.contenu()
    with pytest.raises(ReactionRefusee) as refus:
        reprendre(cellule, "crise", "ACTIVEE", f"plan={plan}")
    assert "reprendre un dossier déjà commencé" in refus.value.phrase
    assert "noter l'activation du plan" in refus.value.phrase
    assert cellule.contenu() == avant


@pytest.mark.parametrize("etat", ["ALERTE", "LEVEE", "RETOUR", "SANS_SUITE"])
def test_une_crise_reprise_avant_ou_apres_n_occupe_pas_le_plan(cellule: Cellule, etat: str) -> None:
    plan = reprendre(cellule, "plan_de_crise", "COMMUNIQUE")
    reprendre(cellule, "crise", etat, f"plan={plan}")
    assert tete(cellule, plan).donnees.activation is None


@pytest.mark.parametrize(
    "plan", ["0195b290-f800-7fdd-90f8-da08ed2d33df", "crise"], ids=["inconnu", "autre procédure"]
)
def test_une_crise_ne_s_active_ni_ne_se_reprend_sur_ce_qui_n_est_pas_un_plan(
    cellule: Cellule, plan: str
) -> None:
    crise = alerter(cellule)
    vise = crise if plan == "crise" else plan
    avant = cellule.contenu()
    with pytest.raises(ErreurProcedure):
        cellule.faire(ALIX, crise, "activer", plan=vise)
    with pytest.raises(ErreurProcedure):
        reprendre(cellule, "crise", "ACTIVEE", f"plan={vise}")
    assert cellule.contenu() == avant


def test_un_plan_abandonne_apres_la_levee_ne_bloque_pas_le_retour(cellule: Cellule) -> None:
    plan = reprendre(cellule, "plan_de_crise", "COMMUNIQUE")
    crise = alerter(cellule)
    cellule.faire(ALIX, crise, "activer", plan=plan)
    cellule.faire(ALIX, crise, "lever_la_crise", bilan="fini")
    cellule.faire(BEA, plan, "abandonner_le_plan", motif="fusion")
    cellule.faire(ALIX, crise, "tirer_les_enseignements", enseignements=("e",), propositions=("p",))
    assert tete(cellule, crise).etat.name == "RETOUR"
    assert tete(cellule, plan).donnees.propositions == ()


def test_sans_plan_les_propositions_restent_dans_la_crise(cellule: Cellule) -> None:
    crise = alerter(cellule)
    cellule.faire(BEA, crise, "decider_sans_plan", raison="rien n'est écrit")
    cellule.faire(ALIX, crise, "activer")
    cellule.faire(ALIX, crise, "lever_la_crise", bilan="fini")
    cellule.faire(ALIX, crise, "tirer_les_enseignements", enseignements=("e",), propositions=("p",))
    assert len(tete(cellule, crise).donnees.propositions) == 1


GESTES = st.tuples(
    st.sampled_from(["alerter", "decider", "activer", "activer", "lever", "tirer", "reprendre"]),
    st.integers(0, 9),
    st.integers(0, 2),
)


def tenter(
    cellule: Cellule, plans: list[str], crises: list[str], geste: tuple[str, int, int]
) -> None:
    nom, rang, vise = geste
    plan = plans[vise % len(plans)]
    if nom == "alerter" or not crises:
        crises.append(alerter(cellule))
        return
    if nom == "reprendre":
        crises.append(reprendre(cellule, "crise", "ACTIVEE", f"plan={plan}"))
        return
    auteur, commande, champs = {
        "decider": (BEA, "decider_sans_plan", {"raison": "r"}),
        "activer": (ALIX, "activer", {"plan": plan}),
        "lever": (ALIX, "lever_la_crise", {"bilan": "b"}),
        "tirer": (ALIX, "tirer_les_enseignements", {"enseignements": "e", "propositions": "p"}),
    }[nom]
    valeurs: dict[str, Any] = {
        cle: (v,) if cle in ("enseignements", "propositions") else v for cle, v in champs.items()
    }
    cellule.faire(auteur, crises[rang % len(crises)], commande, **valeurs)


@settings(max_examples=60, deadline=None)
@given(gestes=st.lists(GESTES, min_size=4, max_size=25))
def test_jamais_deux_crises_ne_sont_en_cours_sur_un_plan(gestes: list[Any]) -> None:
    cellule = Cellule()
    plans = [reprendre(cellule, "plan_de_crise", etat) for etat in ("COMMUNIQUE", "REDIGE")]
    crises: list[str] = []
    for geste in gestes:
        avant = cellule.contenu()
        try:
            tenter(cellule, plans, crises, geste)
        except ErreurProcedure:
            assert cellule.contenu() == avant
        actives = {
            flux: tete(cellule, flux).donnees.plan
            for flux in crises
            if tete(cellule, flux).etat.name == "ACTIVEE"
        }
        assert max(Counter(actives.values()).values(), default=0) <= 1
        for plan in plans:
            suivie = next((flux for flux, suivi in actives.items() if suivi == plan), None)
            assert tete(cellule, plan).donnees.activation == suivie
