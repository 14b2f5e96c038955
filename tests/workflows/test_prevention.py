"""Les campagnes de prévention : une cible que l'on peut atteindre, des nombres qui se tiennent."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import fields
from hypothesis import given
from hypothesis import strategies as st

from cpts_core.kernel.champs import Identite, anomalies, descriptions
from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.errors import ConditionsNonReunies, PasDansCetEtat
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.messages import Lie
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.projet.diagnostic_territorial.elements import Besoin
from cpts_core.workflows.terrain.prevention import PREVENTION
from cpts_core.workflows.terrain.prevention import commandes as c
from cpts_core.workflows.terrain.prevention.dossier import Campagne, Seance, atteint
from cpts_core.workflows.terrain.prevention.etats import (
    COMPTES,
    JEUNESSE,
    Compte,
    Etat,
    Nature,
    Population,
)
from tests.workflows.autour import MIDI, autour, derouler, echeances, motifs, refus

ALIX, CAMILLE = autour("Alix", Role.COORDINATEUR), autour("Camille", Role.PILOTE)
NOMBRES = st.integers(min_value=0, max_value=50)


def choisir(nature=Nature.CANCERS, population=Population.ADULTES, parcours=None):
    return c.ChoisirUneCampagne(
        nature=nature,
        population=population,
        diagnostic="d-1",
        besoin="B1",
        programme="depistage-organise",
        pilote="Camille",
        parcours=parcours,
    )


def preparer(**autres):
    usuel = {
        "public_vise": "50 à 74 ans",
        "compte": Compte.TOUCHEES,
        "professions": ("G15-10", "G15-60"),
        "debut": date(2025, 4, 1),
        "fin": date(2025, 6, 30),
        "effectif": 1200,
        "cible": 60,
    }
    return c.PreparerLaCampagne(**(usuel | autres))


def preparee(nature=Nature.CANCERS, **autres):
    return derouler(PREVENTION, (choisir(nature), ALIX), (preparer(**autres), CAMILLE))


def seance(touchees, depistees=0, vaccinees=0):
    return c.TenirUneSeance(touchees=touchees, depistees=depistees, vaccinees=vaccinees)


def diagnostic(*besoins, valide_le=MIDI):
    recenses = tuple(Besoin(code=b, besoin="b", souleve_par=None) for b in besoins)
    return (Lie("d-1", "VALIDE", {"besoins": recenses, "valide_le": valide_le}),)


@pytest.mark.parametrize(
    ("lie", "phrases"),
    [
        (diagnostic("B1", "B2"), set()),
        (diagnostic("B2"), {"il faut que le besoin soit recensé par le diagnostic"}),
        (
            diagnostic(valide_le=None),
            {
                "il faut que le besoin soit recensé par le diagnostic",
                "il faut que le diagnostic du territoire ait été validé",
            },
        ),
    ],
)
def test_une_campagne_repond_a_un_besoin_du_diagnostic_valide(lie, phrases):
    alix = autour("Alix", Role.COORDINATEUR, lies={"diagnostic": lie})
    reponse = decide(PREVENTION, None, choisir(), alix)
    assert (motifs(reponse) if phrases else set()) == phrases
    assert isinstance(reponse, Decision) is not phrases


@pytest.mark.parametrize("etat", ["VALIDE", "ABANDONNE"])
@pytest.mark.parametrize("du_parcours", [*Population, None])
@pytest.mark.parametrize("population", Population)
def test_la_jeunesse_va_avec_un_parcours_de_la_jeunesse(population, du_parcours, etat):
    lies = {"parcours": (Lie("p-1", etat, {"population": du_parcours}),)}
    alix = autour("Alix", Role.COORDINATEUR, lies=lies)
    permis = population not in JEUNESSE or (du_parcours in JEUNESSE and etat != "ABANDONNE")
    reponse = decide(PREVENTION, None, choisir(population=population, parcours="p-1"), alix)
    assert isinstance(reponse, Decision) is permis


@pytest.mark.parametrize("population", Population)
def test_seule_la_jeunesse_exige_un_parcours(population):
    reponse = decide(PREVENTION, None, choisir(population=population), ALIX)
    assert isinstance(reponse, Decision) is (population not in JEUNESSE)


@pytest.mark.parametrize(
    ("nombres", "manques"),
    [
        ({"cible": None}, ("cible",)),
        ({"effectif": None}, ("effectif du public visé",)),
        ({"cible": None, "effectif": None}, ("effectif du public visé", "cible")),
    ],
)
def test_une_campagne_sans_cible_est_refusee_et_le_refus_nomme_ce_qui_manque(nombres, manques):
    choisie = derouler(PREVENTION, (choisir(), ALIX))
    reponse = refus(PREVENTION, choisie, preparer(**nombres), CAMILLE)
    assert isinstance(reponse, ConditionsNonReunies)
    assert [motif.precisions for motif in reponse.motifs] == [manques]


def test_une_cible_ou_un_effectif_nuls_ne_se_saisissent_pas():
    assert [a.chemin for a in anomalies(preparer(cible=0, effectif=0))] == ["effectif", "cible"]


def test_toutes_les_raisons_sont_dites_ensemble():
    choisie = derouler(PREVENTION, (choisir(), ALIX))
    fautive = preparer(
        cible=1201,
        compte=Compte.VACCINEES,
        professions=("G15-99",),
        debut=date(2025, 7, 1),
    )
    reponse = refus(PREVENTION, choisie, fautive, autour("Sacha", Role.PILOTE))
    assert len(motifs(reponse)) == 6


@given(effectif=st.integers(1, 100), cible=st.integers(1, 100))
def test_la_cible_tient_dans_le_public_vise(effectif, cible):
    choisie = derouler(PREVENTION, (choisir(), ALIX))
    reponse = decide(PREVENTION, choisie, preparer(effectif=effectif, cible=cible), CAMILLE)
    assert isinstance(reponse, Decision) is (cible <= effectif)


@pytest.mark.parametrize("compte", Compte)
@pytest.mark.parametrize("nature", Nature)
def test_une_campagne_ne_compte_que_ce_qu_elle_fait(nature, compte):
    choisie = derouler(PREVENTION, (choisir(nature), ALIX))
    admis = compte in COMPTES[nature]
    reponse = decide(PREVENTION, choisie, preparer(compte=compte), CAMILLE)
    assert isinstance(reponse, Decision) is admis
    nombres = {"touchees": 2, compte.name.lower(): 1}
    tenue = decide(PREVENTION, preparee(nature), seance(**nombres), CAMILLE)
    assert isinstance(tenue, Decision) is admis


@given(touchees=NOMBRES, depistees=NOMBRES)
def test_on_ne_depiste_que_des_personnes_touchees(touchees, depistees):
    reponse = decide(PREVENTION, preparee(), seance(touchees, depistees), CAMILLE)
    assert isinstance(reponse, Decision) is (depistees <= touchees)


@given(seances=st.lists(st.tuples(NOMBRES, NOMBRES), min_size=1, max_size=6), data=st.data())
def test_l_atteint_est_la_somme_des_seances_gardees(seances, data):
    compte = data.draw(st.sampled_from(COMPTES[Nature.CANCERS]))
    retirees = data.draw(st.sets(st.integers(1, len(seances)), max_size=len(seances) - 1))
    tenir = ((seance(max(t, d), min(t, d)), CAMILLE) for t, d in seances)
    retirer = ((c.RetirerUneSeance(seance=n, motif="m"), ALIX) for n in sorted(retirees))
    menee = derouler(PREVENTION, *tenir, *retirer, depuis=preparee(compte=compte))
    choix = max if compte is Compte.TOUCHEES else min
    attendu = sum(choix(s) for n, s in enumerate(seances, 1) if n not in retirees)
    assert atteint(menee.donnees) == attendu
    bilan = c.DresserLeBilan(enseignements="e")
    assert isinstance(decide(PREVENTION, menee, bilan, CAMILLE), Decision) is (attendu >= 60)
    explique = c.DresserLeBilan(enseignements="e", explication="x")
    finie = derouler(PREVENTION, (explique, CAMILLE), depuis=menee)
    assert (finie.etat, finie.donnees.atteint, finie.echeances) == (Etat.BILAN, attendu, ())


def test_une_seance_retiree_ne_rend_pas_son_numero():
    retirer = c.RetirerUneSeance(seance=2, motif="m")
    pas = (seance(1), seance(2), retirer, seance(3))
    menee = derouler(PREVENTION, *((p, CAMILLE) for p in pas), depuis=preparee())
    assert [(s.numero, s.touchees) for s in menee.donnees.seances] == [(1, 1), (3, 3)]
    assert motifs(refus(PREVENTION, menee, retirer, ALIX)) == {"il faut que la séance existe"}


def test_la_cible_ne_bouge_plus_apres_la_premiere_seance():
    menee = derouler(PREVENTION, (seance(1), CAMILLE), depuis=preparee())
    assert isinstance(refus(PREVENTION, menee, preparer(cible=1), ALIX), PasDansCetEtat)
    assert not descriptions(Campagne)["cible"].champ.rectifiable


def test_preparer_de_nouveau_deplace_la_fin_prevue():
    dossier = derouler(PREVENTION, (preparer(fin=date(2025, 7, 15)), ALIX), depuis=preparee())
    assert echeances(dossier) == {"FIN": date(2025, 7, 15)}


def test_une_seance_ne_garde_que_des_nombres_et_une_date():
    genres = {d.genre for nom, d in descriptions(Seance).items() if nom != "tenue_le"}
    assert genres == {int}
    assert Identite not in {d.genre for d in descriptions(Campagne).values()}
    assert len(fields(Seance)) == 5


@pytest.mark.parametrize("role", Role)
def test_la_communaute_seule_lit_une_campagne(role):
    lit = peut_lire(
        PREVENTION,
        preparee(),
        Vue.DOSSIER,
        lecteur="Camille",
        roles=frozenset((role,)),
        lies={},
    )
    communaute = (Role.COORDINATEUR, Role.BUREAU, Role.PILOTE, Role.MEMBRE)
    assert lit is (role in communaute)
