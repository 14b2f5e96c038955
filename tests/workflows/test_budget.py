"""Les budgets : des centimes exacts, des enveloppes étanches, un suivi qui additionne."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.messages import Lie
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.organisation.budget import BUDGET
from cpts_core.workflows.organisation.budget import commandes as c
from cpts_core.workflows.organisation.budget.calculs import produit
from cpts_core.workflows.organisation.budget.etats import (
    Avertissement,
    Beneficiaire,
    Nature,
    Origine,
)
from tests.workflows.autour import autour, derouler, motifs, refus

ALIX, BEA = autour("Alix", Role.COORDINATEUR), autour("Béa", Role.BUREAU)
FIN_D_ANNEE = autour("Alix", Role.COORDINATEUR, le=datetime(2025, 12, 1, 11, tzinfo=UTC))
CENTIMES = st.decimals(0, 10**7, places=2)
QUANTITES = st.decimals("0.01", 10**5, places=2)


def ebauche(*missions: str):
    demande = c.EbaucherUnBudget(annee=2025, missions=missions or ("PREV",))
    return derouler(BUDGET, (demande, ALIX))


def ligne(code: str = "L1", mission: str | None = None, cout: str = "30", **autres: object):
    valeurs = {
        "nature": Nature.COORDINATION,
        "objet": "o",
        "quantite": Decimal(10),
        "beneficiaire": Beneficiaire.SALARIE,
        **autres,
    }
    return c.ChiffrerUneLigne(ligne=code, mission=mission, cout_unitaire=Decimal(cout), **valeurs)


def zeros(mission: str = "PREV"):
    return (c.DireUneNatureNulle(mission=mission, nature=n, raison="r") for n in Nature)


def ressource(montant: Decimal, mission: str | None = None, origine: Origine = Origine.CPAM):
    return c.PrevoirUneRessource(origine=origine, montant=montant, mission=mission)


def chiffre(*demandes: object, missions: tuple[str, ...] = ("PREV",)):
    tous = (zero for mission in missions for zero in zeros(mission))
    pas = (*tous, *demandes, c.AcheverLeChiffrage())
    return derouler(BUDGET, *((d, ALIX) for d in pas), depuis=ebauche(*missions))


def adopte(*demandes: object):
    return derouler(BUDGET, (c.AdopterLeBudget(ecart="dit"), BEA), depuis=chiffre(*demandes))


def mois(numero: int, depenses: Decimal, mission: str | None = None):
    return c.ConsignerUnMois(mois=numero, recettes=Decimal(0), depenses=depenses, mission=mission)


@given(quantite=QUANTITES, cout=CENTIMES)
def test_un_montant_est_au_demi_centime_pres_du_produit_exact(quantite, cout):
    ecart = Fraction(produit(quantite, cout)) - Fraction(quantite) * Fraction(cout)
    assert abs(ecart) <= Fraction(1, 200)


def test_a_egale_distance_le_centime_pair_l_emporte():
    assert produit(Decimal("0.5"), Decimal("0.01")) == Decimal("0.00")
    assert produit(Decimal("1.5"), Decimal("0.01")) == Decimal("0.02")


@given(fonctionnement=CENTIMES, mission=CENTIMES)
def test_un_budget_sans_mot_s_adopte_si_et_seulement_si_chaque_enveloppe_tombe_juste(
    fonctionnement, mission
):
    dossier = chiffre(
        ligne("L1", cout="30"),
        ligne("L2", "PREV", cout="2"),
        ressource(fonctionnement),
        ressource(mission, "PREV"),
    )
    reponse = decide(BUDGET, dossier, c.AdopterLeBudget(), BEA)
    assert isinstance(reponse, Decision) is ((fonctionnement, mission) == (300, 20))


@pytest.mark.parametrize(
    ("reglages", "prev", "precisions"),
    [
        ({}, "30", ("fonctionnement : -10.00 €", "PREV : 10.00 €")),
        ({"enveloppes_fongibles": "oui"}, "30", ()),
        ({"enveloppes_fongibles": "oui"}, "31", ("ensemble : 1.00 €",)),
    ],
)
def test_un_excedent_ne_comble_un_manque_que_si_les_enveloppes_se_melangent(
    reglages, prev, precisions
):
    dossier = chiffre(
        ligne("L1", cout="30"),
        ligne("L2", "PREV", cout="2"),
        ressource(Decimal("290.00")),
        ressource(Decimal(f"{prev}.00"), "PREV"),
    )
    bea = autour("Béa", Role.BUREAU, reglages=reglages)
    reponse = decide(BUDGET, dossier, c.AdopterLeBudget(), bea)
    assert tuple(p for m in getattr(reponse, "motifs", ()) for p in m.precisions) == precisions


@given(parts=st.lists(st.tuples(st.sampled_from(Origine), CENTIMES), max_size=4))
def test_la_cpam_est_minoritaire_tant_qu_elle_n_apporte_pas_plus_de_la_moitie(parts):
    prevues = dict(parts)
    dossier = chiffre(*(ressource(montant, origine=o) for o, montant in prevues.items()))
    autres = sum(m for o, m in prevues.items() if o is not Origine.CPAM)
    averti = Avertissement.CPAM_MINORITAIRE in dossier.donnees.avertissements
    assert averti is (prevues.get(Origine.CPAM, 0) <= autres)


def test_rouvrir_le_chiffrage_efface_l_avertissement():
    rouvert = derouler(BUDGET, (c.RouvrirLeChiffrage(motif="m"), ALIX), depuis=chiffre())
    assert chiffre().donnees.avertissements
    assert rouvert.donnees.avertissements == ()


@given(
    saisies=st.lists(
        st.tuples(st.integers(1, 12), CENTIMES, st.sampled_from((None, "PREV"))), max_size=12
    )
)
def test_l_ecart_de_chaque_enveloppe_est_ce_que_ses_mois_ont_laisse(saisies):
    suivi = adopte(ligne("L1"), ligne("L2", "PREV", cout="2"))
    suivi = derouler(BUDGET, *((mois(*s), FIN_D_ANNEE) for s in saisies), depuis=suivi)
    gardees = {(numero, mission): montant for numero, montant, mission in saisies}
    for ecart in suivi.donnees.ecarts:
        mission = None if ecart.enveloppe == "fonctionnement" else ecart.enveloppe
        depense = sum(m for (_, une), m in gardees.items() if une == mission)
        assert (ecart.realise, ecart.ecart) == (depense, ecart.prevu - depense)
    assert len(suivi.donnees.mois) == len(gardees)


@pytest.mark.parametrize(("numero", "permis"), [(2, True), (3, True), (4, False)])
def test_un_mois_a_venir_ne_se_consigne_pas(numero, permis):
    reponse = decide(BUDGET, adopte(), mois(numero, Decimal(1)), ALIX)
    assert isinstance(reponse, Decision) is permis


@pytest.mark.parametrize("oublie", range(1, 13))
def test_un_budget_se_clot_quand_aucun_mois_ne_manque(oublie):
    saisies = ((mois(n, Decimal(0)), FIN_D_ANNEE) for n in range(1, 13) if n != oublie)
    suivi = derouler(BUDGET, *saisies, depuis=adopte())
    (motif,) = refus(BUDGET, suivi, c.CloreLeBudget(bilan="b"), BEA).motifs
    assert motif.precisions == (str(oublie),)


@pytest.mark.parametrize(
    ("projet", "permis"), [(None, False), ({"valide_le": None}, False), ({"valide_le": 1}, True)]
)
def test_un_membre_n_est_paye_qu_une_fois_le_projet_valide(projet, permis):
    lies = {"projet": (Lie("p", "REDACTION", {"version_aci": None, **projet}),)} if projet else {}
    alix = autour("Alix", Role.COORDINATEUR, lies=lies)
    demande = ligne(beneficiaire=Beneficiaire.MEMBRE)
    assert isinstance(decide(BUDGET, ebauche(), demande, alix), Decision) is permis


def test_une_ligne_refusee_dit_toutes_ses_raisons():
    demande = ligne(
        mission="CRISE", cout="0.005", soins_habituels=True, beneficiaire=Beneficiaire.MEMBRE
    )
    assert len(motifs(refus(BUDGET, ebauche(), demande, ALIX))) == 4


def test_une_ligne_chiffree_leve_le_zero_de_sa_nature_et_elle_seule():
    dossier = derouler(BUDGET, *((z, ALIX) for z in zeros()), depuis=ebauche())
    dossier = derouler(BUDGET, (ligne("L1", "PREV"), ALIX), (ligne("L2"), ALIX), depuis=dossier)
    restants = {zero.nature for zero in dossier.donnees.zeros}
    assert restants == set(Nature) - {Nature.COORDINATION}


@pytest.mark.parametrize("muette", Nature)
def test_une_nature_muette_est_nommee_avec_sa_mission(muette):
    dits = [(z, ALIX) for z in zeros("PREV")]
    dits += [(z, ALIX) for z in zeros("CRISE") if z.nature is not muette]
    dossier = derouler(BUDGET, *dits, depuis=ebauche("PREV", "CRISE"))
    (motif,) = refus(BUDGET, dossier, c.AcheverLeChiffrage(), ALIX).motifs
    assert motif.precisions == (f"CRISE : {muette.value}",)


@pytest.mark.parametrize("role", Role)
def test_les_autorites_lisent_un_budget_adopte(role):
    cpts = (Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE, Role.PILOTE)
    for dossier, lecteurs in ((chiffre(), cpts), (adopte(), (*cpts, Role.ARS, Role.CPAM))):
        lit = peut_lire(
            BUDGET, dossier, Vue.DOSSIER, lecteur="A", roles=frozenset((role,)), lies={}
        )
        assert lit is (role in lecteurs)
