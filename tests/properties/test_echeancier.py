"""Ce qui doit rester vrai de tout contrat : chaque centime est dû une fois, et une seule."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from cpts_core.workflows.commun.argent import est_un_montant, somme
from cpts_core.workflows.commun.periodes import anniversaire, jours_entre
from cpts_core.workflows.contrats.financement.conditions import (
    Acte,
    Demarrage,
    Enveloppe,
    Objet,
    PartVariable,
    Prorata,
)
from cpts_core.workflows.contrats.financement.echeancier import echeancier
from cpts_core.workflows.contrats.financement.exigible import (
    par_annee_civile,
    par_annee_de_contrat,
    restant_du,
)
from cpts_core.workflows.contrats.financement.situation import Situation, annee_de
from cpts_core.workflows.contrats.financement.variable import parts_variables

MONTANTS = st.integers(0, 10**8).map(lambda centimes: Decimal(centimes).scaleb(-2))
PAR_MISSION = st.tuples(*[MONTANTS] * 5)
JOURS = st.dates(date(2019, 9, 1), date(2032, 12, 31))
SOLDES = {Objet.MISSION_SOLDE}
FONCTIONNEMENT = {
    Objet.FONCTIONNEMENT,
    Objet.FONCTIONNEMENT_AVANCE,
    Objet.FONCTIONNEMENT_SOLDE,
}
CODES = ("ACCES_MT", "ACCES_SNP", "PARCOURS", "PREV", "CRISE")


def pour_tout(*strategies):
    """Comme `given`, sur moins d'exemples : chacun est un contrat entier."""
    return lambda test: settings(max_examples=40)(given(*strategies)(test))


@st.composite
def situations(draw) -> Situation:
    signe_le = draw(JOURS)
    fixes, variables = draw(PAR_MISSION), draw(PAR_MISSION)
    enveloppes = tuple(
        Enveloppe(acte=0, missions=(code,), fixe=fixe, variable=variable)
        for code, fixe, variable in zip(CODES, fixes, variables, strict=True)
    )
    demarrees = draw(st.lists(st.sampled_from(CODES), unique=True))
    ecarts = st.integers(-200, 1900).map(lambda jours: signe_le + timedelta(days=jours))
    return Situation(
        signe_le=signe_le,
        duree=draw(st.integers(1, 6)),
        avance=draw(st.sampled_from((75, 0, 100, 33))),
        prorata=draw(st.sampled_from(Prorata)),
        complet_le=signe_le,
        actes=(
            Acte(
                rang=0,
                version="ACI-2019-AV2",
                effet=signe_le,
                population=48277,
                taille=2,
                fonctionnement=draw(MONTANTS),
            ),
        ),
        enveloppes=enveloppes,
        demarrages=tuple(Demarrage(mission=c, demarree_le=draw(ecarts)) for c in demarrees),
    )


@st.composite
def avec_avenant(draw) -> Situation:
    """Un contrat, puis un avenant qui change tout, à n'importe quelle date de sa vie."""
    situation = draw(situations())
    effet = situation.signe_le + timedelta(days=draw(st.integers(1, 365 * situation.duree - 1)))
    second = evolve(situation.actes[0], rang=1, effet=effet, fonctionnement=draw(MONTANTS))
    groupes = draw(st.sampled_from((CODES[:2], CODES[:1], CODES[2:], CODES)))
    neuve = Enveloppe(acte=1, missions=groupes, fixe=draw(MONTANTS), variable=Decimal(0))
    return evolve(
        situation,
        actes=(*situation.actes, second),
        enveloppes=(*situation.enveloppes, neuve),
    )


@pour_tout(avec_avenant())
def test_un_avenant_ne_paie_rien_deux_fois(situation):
    versements = echeancier(situation)
    cles = [(v.objet, v.missions, v.ligne, v.annee) for v in versements]
    assert len(cles) == len(set(cles))
    for rang in range(1, situation.duree + 1):
        fonctionnements = {acte.fonctionnement for acte in situation.actes}
        du = [v for v in versements if v.annee == rang and v.objet in FONCTIONNEMENT]
        assert somme(v.montant for v in du) in fonctionnements
        payees = [{*v.missions} for v in versements if v.annee == rang and v.objet in SOLDES]
        assert sum(map(len, payees)) == len(set().union(*payees))


@pour_tout(avec_avenant(), st.integers(0, 2300), st.integers(0, 2300))
def test_signer_un_avenant_tard_revient_a_l_avoir_signe_a_temps(situation, avant, apres):
    """L'avenant rétroactif régularise : le total est le même, il n'est que porté plus tard."""
    sans = evolve(situation, actes=situation.actes[:1], enveloppes=situation.enveloppes[:-1])
    jours = [situation.signe_le + timedelta(days=n) for n in (avant, avant + apres)]
    portes = restant_du(sans, (), jours[0])
    portes += restant_du(situation, portes, jours[1])
    dus = [v for v in echeancier(situation) if v.due_le <= jours[1]]
    assert somme(v.montant for v in portes) == somme(v.montant for v in dus)


@pour_tout(situations())
def test_une_annee_pleine_doit_exactement_le_fonctionnement(situation):
    fonctionnement = situation.actes[0].fonctionnement
    totaux = defaultdict(Decimal)
    for versement in echeancier(situation):
        if versement.objet.name.startswith("FONCTIONNEMENT"):
            totaux[versement.annee] += versement.montant
    attendus = range(1, situation.duree + 1) if fonctionnement else ()
    assert totaux == dict.fromkeys(attendus, fonctionnement)


@pour_tout(situations())
def test_une_mission_doit_chaque_annee_sa_part_fixe_au_prorata_et_pas_un_centime_de_plus(situation):
    par_cle = defaultdict(Decimal)
    for versement in echeancier(situation):
        if versement.missions:
            par_cle[versement.missions[0], versement.annee] += versement.montant
    departs = {d.mission: max(d.demarree_le, situation.signe_le) for d in situation.demarrages}
    for enveloppe in situation.enveloppes:
        code = enveloppe.missions[0]
        for rang in range(1, situation.duree + 1):
            du = par_cle.pop((code, rang), Decimal(0))
            debut, fin = (anniversaire(situation.signe_le, n) for n in (rang - 1, rang))
            if code not in departs or departs[code] >= fin:
                assert du == 0
            elif departs[code] <= debut:
                assert du == enveloppe.fixe
            elif situation.prorata is Prorata.JOURS:
                exact = enveloppe.fixe * jours_entre(departs[code], fin) / jours_entre(debut, fin)
                assert abs(du - exact) <= Decimal("0.005")
            else:
                assert 0 <= du <= enveloppe.fixe
    assert not par_cle


@pour_tout(situations())
def test_tout_versement_est_un_montant_dans_la_vie_du_contrat(situation):
    versements = echeancier(situation)
    assert all(est_un_montant(v.montant) and v.montant for v in versements)
    assert all(situation.signe_le <= v.due_le <= situation.fin for v in versements)
    assert list(versements) == sorted(versements, key=lambda v: v.due_le)


@pour_tout(situations())
def test_une_somme_n_est_due_qu_une_fois(situation):
    versements = echeancier(situation)
    cles = [(v.objet, v.missions, v.ligne, v.annee) for v in versements]
    assert len(cles) == len(set(cles))


@pour_tout(situations())
def test_les_deux_calendriers_disent_le_meme_total(situation):
    versements = echeancier(situation)
    total = somme(v.montant for v in versements)
    assert somme(t.montant for t in par_annee_de_contrat(versements)) == total
    assert somme(t.montant for t in par_annee_civile(versements)) == total


@pour_tout(situations(), st.lists(st.integers(0, 2300), max_size=6))
def test_porter_au_fil_des_jours_ou_d_un_coup_revient_au_meme(situation, ecarts):
    portes = ()
    for jours in sorted(ecarts):
        jour = situation.signe_le + timedelta(days=jours)
        portes += restant_du(situation, portes, jour)
        assert restant_du(situation, portes, jour) == ()
        dus = [v for v in echeancier(situation) if v.due_le <= jour]
        assert somme(v.montant for v in portes) == somme(v.montant for v in dus)


@pour_tout(situations(), situations(), st.integers(0, 2300))
def test_une_correction_ramene_le_total_a_ce_qui_etait_du(avant, apres, jours):
    """Un démarrage corrigé, un avenant rétroactif : l'écart est dû, rien ne se perd."""
    apres = evolve(apres, signe_le=avant.signe_le, complet_le=avant.signe_le, duree=avant.duree)
    apres = evolve(apres, actes=(evolve(apres.actes[0], effet=avant.signe_le),))
    jour = avant.signe_le + timedelta(days=jours)
    portes = restant_du(avant, (), jour)
    portes += restant_du(apres, portes, jour)
    dus = [v for v in echeancier(apres) if v.due_le <= jour]
    assert somme(v.montant for v in portes) == somme(v.montant for v in dus)


@pour_tout(situations(), st.integers(0, 2300))
def test_rien_n_est_du_avant_que_le_dossier_soit_complet(situation, jours):
    jour = situation.signe_le + timedelta(days=jours)
    assert restant_du(evolve(situation, complet_le=None), (), jour) == ()
    tardif = evolve(situation, complet_le=situation.signe_le + timedelta(days=90))
    assert all(v.due_le >= tardif.complet_le for v in echeancier(tardif))
    total = somme(v.montant for v in echeancier(situation))
    assert somme(v.montant for v in echeancier(tardif)) == total


@pour_tout(situations(), st.integers(1, 1800))
def test_apres_une_resiliation_plus_rien_ne_devient_du(situation, jours):
    fin = min(situation.signe_le + timedelta(days=jours), situation.terme)
    resilie = evolve(situation, resilie_le=fin)
    assert all(v.due_le <= fin for v in echeancier(resilie))
    gardes = [v for v in echeancier(situation) if v.due_le < fin]
    assert set(gardes) <= set(echeancier(resilie))


ATTEINTES = st.integers(0, 10000).map(lambda centiemes: Decimal(centiemes).scaleb(-2))


@st.composite
def evalues(draw, atteintes=ATTEINTES):
    return [
        PartEvaluee(
            draw(st.sampled_from(CODES)), draw(atteintes), Decimal(draw(st.integers(0, 1000)))
        )
        for _ in range(draw(st.integers(0, 12)))
    ]


class PartEvaluee:
    def __init__(self, mission, atteinte, poids):
        self.mission, self.atteinte, self.poids = mission, atteinte, poids


@pour_tout(situations(), evalues())
def test_une_part_variable_tient_toujours_dans_son_enveloppe(situation, arretes):
    parts = parts_variables(situation.enveloppes, arretes)
    for enveloppe in situation.enveloppes:
        obtenue = parts[enveloppe.missions[0]]
        assert est_un_montant(obtenue)
        assert obtenue <= enveloppe.variable


@pour_tout(situations(), evalues(st.just(Decimal(100))))
def test_a_cent_pour_cent_partout_l_enveloppe_est_entiere_au_centime(situation, arretes):
    parts = parts_variables(situation.enveloppes, arretes)
    evaluees = {un.mission for un in arretes if un.poids}
    for enveloppe in situation.enveloppes:
        code = enveloppe.missions[0]
        assert parts[code] == (enveloppe.variable if code in evaluees else 0)


@pour_tout(situations())
def test_une_part_variable_s_ajoute_sans_rien_changer_au_reste(situation):
    portee = PartVariable(
        annee=1, missions=("PREV",), montant=Decimal("12.34"), due_le=annee_de(situation, 1).fin
    )
    avec = echeancier(evolve(situation, variables=(portee,)))
    assert [v for v in avec if v.objet is not Objet.VARIABLE] == list(echeancier(situation))
    assert [v.montant for v in avec if v.objet is Objet.VARIABLE] == [Decimal("12.34")]
