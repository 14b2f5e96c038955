"""Le registre des rôles : ce qu'un compte tient un jour donné, et rien d'autre."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from cpts_core import Role
from cpts_core.application.registre_des_roles import RegistreDesRoles, roles_tenus
from cpts_core.workflows.organisation.mandat import Cause
from cpts_core.workflows.organisation.modalites import Portee
from cpts_core.workflows.organisation.sieges import NatureInstance
from cpts_core.workflows.organisation.texte.etats import FormeJuridique, Nature
from tests.application.cellule import CPTS, Cellule, personne

ALIX, SACHA = personne("alix", Role.COORDINATEUR), personne("sacha", Role.BUREAU)
NOA = personne("noa", Role.OPERATEUR)
JOUR = date(2025, 3, 20)


def ouvrir(cellule: Cellule, acteur: Any, procedure: str, geste: str, **champs: Any) -> str:
    commande = cellule.application.registre[procedure].commandes[geste](**champs)
    return cellule.application.ouvrir(acteur, procedure, commande).flux


def instance(cellule: Cellule, nature: NatureInstance) -> str:
    textes = dict.fromkeys(("nom", "role_tenu", "responsabilites", "composition", "activite"), "x")
    return ouvrir(cellule, ALIX, "instance", "creer_une_instance", nature=nature, **textes)


def mandat(cellule: Cellule, nature: NatureInstance, fonction: str = "membre", **dates: Any) -> str:
    return ouvrir(
        cellule,
        NOA,
        "mandat",
        "ouvrir_un_mandat",
        instance=instance(cellule, nature),
        personne="camille",
        fonction=fonction,
        preuve="pv",
        **{"du": date(2025, 1, 1), **dates},
    )


def adhesion(cellule: Cellule, profession: str | None = "G15-60") -> str:
    statuts = ouvrir(
        cellule,
        ALIX,
        "texte",
        "rediger_un_texte",
        nature=Nature.STATUTS,
        forme=FormeJuridique.ASSOCIATION,
    )
    modalite = {"instance": NatureInstance.BUREAU, "portee": Portee.ORDINAIRE}
    cellule.faire(ALIX, statuts, "fixer_une_modalite", **modalite)
    cellule.faire(SACHA, statuts, "adopter_le_texte", proces_verbal="pv")
    flux = ouvrir(
        cellule,
        ALIX,
        "adhesion",
        "demander_une_adhesion",
        personne="camille",
        nom="Martin",
        prenom="Camille",
        statuts=statuts,
        profession=profession,
    )
    cellule.faire(SACHA, flux, "valider_l_adhesion")
    cellule.faire(SACHA, flux, "regler_la_cotisation", annee=2025, montant=Decimal(0))
    return flux


def roles(cellule: Cellule, jour: date | None = JOUR, compte: str = "camille") -> frozenset[Role]:
    return RegistreDesRoles(cellule.application).roles(CPTS, compte, jour)


def test_un_compte_que_rien_ne_nomme_ne_tient_aucun_role(cellule):
    mandat(cellule, NatureInstance.BUREAU)
    assert roles(cellule, compte="dominique") == frozenset()
    assert roles(cellule, compte="systeme") == frozenset()
    assert RegistreDesRoles(cellule.application).roles("ailleurs", "camille", JOUR) == frozenset()


@pytest.mark.parametrize(
    ("nature", "fonction", "tenus"),
    [
        (NatureInstance.BUREAU, "tresorier", {Role.BUREAU}),
        (NatureInstance.COORDINATION, "membre", {Role.COORDINATEUR}),
        (NatureInstance.CELLULE_QUALITE, "membre", {Role.CELLULE_QUALITE}),
        (NatureInstance.GROUPE_DE_TRAVAIL, "pilote", {Role.PILOTE}),
        (NatureInstance.GROUPE_DE_TRAVAIL, "membre", set()),
        (NatureInstance.CONSEIL, "pilote", set()),
        (NatureInstance.ASSEMBLEE, "membre", set()),
    ],
)
def test_un_mandat_donne_le_role_de_son_instance(cellule, nature, fonction, tenus):
    mandat(cellule, nature, fonction)
    assert roles(cellule) == tenus


def test_un_mandat_vaut_du_premier_au_dernier_jour_compris(cellule):
    mandat(cellule, NatureInstance.BUREAU, au=date(2025, 3, 31))
    bornes = (date(2024, 12, 31), date(2025, 1, 1), date(2025, 3, 31), date(2025, 4, 1))
    assert [bool(roles(cellule, jour)) for jour in bornes] == [False, True, True, False]


def test_un_role_se_perd_a_son_terme_sans_que_personne_n_agisse(cellule):
    mandat(cellule, NatureInstance.BUREAU, au=date(2025, 3, 31))
    registre = RegistreDesRoles(cellule.application)
    assert registre.acteur(CPTS, "camille").roles == {Role.BUREAU}
    cellule.attendre(timedelta(days=12))
    assert registre.acteur(CPTS, "camille").roles == frozenset()


def test_un_mandat_interrompu_ne_vaut_plus_le_jour_meme_et_le_passe_reste(cellule):
    flux = mandat(cellule, NatureInstance.BUREAU)
    cellule.faire(SACHA, flux, "interrompre_le_mandat", cause=Cause.REVOCATION)
    assert roles(cellule) == frozenset()
    assert roles(cellule, JOUR - timedelta(days=1)) == {Role.BUREAU}


@pytest.mark.parametrize(("profession", "role"), [("G15-60", Role.MEMBRE), (None, Role.PARTENAIRE)])
def test_une_adhesion_ne_vaut_qu_active(cellule, profession, role):
    flux = adhesion(cellule, profession)
    assert roles(cellule) == frozenset()
    cellule.faire(SACHA, flux, "activer_l_adhesion")
    assert roles(cellule) == {role}
    cellule.faire(SACHA, flux, "demissionner")
    assert roles(cellule) == frozenset()


def test_les_roles_s_ajoutent(cellule):
    cellule.faire(SACHA, adhesion(cellule), "activer_l_adhesion")
    mandat(cellule, NatureInstance.BUREAU)
    assert roles(cellule) == {Role.MEMBRE, Role.BUREAU}


def test_le_registre_ne_lit_que_les_dossiers_de_la_personne(cellule):
    mandat(cellule, NatureInstance.BUREAU)
    heads = cellule.application.store.heads(CPTS)
    assert roles_tenus(heads, heads[-1].owner, JOUR) == {Role.BUREAU}
    assert roles_tenus(heads, "", JOUR) == roles_tenus(heads, "autre", JOUR) == frozenset()


def test_aucun_nom_n_entre_au_journal(cellule):
    adhesion(cellule)
    journal = repr(tuple(cellule.application.store.facts(CPTS)))
    assert not any(nom in journal for nom in ("Martin", "Camille", "camille"))
