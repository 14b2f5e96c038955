"""Les adhésions : une année civile locale, un départ le jour même, des noms qui s'effacent."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from cpts_core.kernel.champs import Sensibilite, anomalies, descriptions
from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.generiques import Rectifier
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.organisation.adhesion import ADHESION
from cpts_core.workflows.organisation.adhesion import commandes as c
from cpts_core.workflows.organisation.adhesion.etats import EN_COURS, TERMINEES, Etat
from tests.workflows.autour import MIDI, autour, derouler, motifs, refus

DEMANDER = c.DemanderUneAdhesion(
    personne="Camille", nom="n", prenom="p", statuts="t-1", profession="G15-60"
)


def sacha(le: datetime = MIDI):
    return autour("Sacha", Role.BUREAU, le=le)


def validee(*annees: int):
    cotisations = (c.ReglerLaCotisation(annee=a, montant=Decimal(10)) for a in annees)
    suite = (c.ValiderLAdhesion(), *cotisations)
    demandee = derouler(ADHESION, (DEMANDER, autour("Alix", Role.COORDINATEUR)))
    return derouler(ADHESION, *((pas, sacha()) for pas in suite), depuis=demandee)


def active():
    return derouler(ADHESION, (c.ActiverLAdhesion(), sacha()), depuis=validee(2025))


@pytest.mark.parametrize(("annee", "active"), [(2024, False), (2025, True)])
def test_l_annee_civile_est_celle_de_la_cpts(annee, active):
    minuit_passe = datetime(2024, 12, 31, 23, 30, tzinfo=UTC)
    reponse = decide(ADHESION, validee(annee), c.ActiverLAdhesion(), sacha(minuit_passe))
    assert isinstance(reponse, Decision) is active


@pytest.mark.parametrize("montant", ["-1", "NaN", "Infinity", "1E12"])
def test_un_montant_impossible_est_refuse_a_la_saisie(montant):
    assert anomalies(c.ReglerLaCotisation(annee=2025, montant=Decimal(montant)))


@pytest.mark.parametrize("annee", [0, 1999, 2101])
def test_une_annee_impossible_est_refusee_a_la_saisie(annee):
    assert anomalies(c.ReglerLaCotisation(annee=annee, montant=Decimal(0)))


@pytest.mark.parametrize("cle", ["60", "G15-61", "g15-60"])
def test_une_profession_se_donne_par_sa_cle(cle):
    demande = c.DemanderUneAdhesion(
        personne="A", nom="n", prenom="p", statuts="t-1", profession=cle
    )
    assert motifs(refus(ADHESION, None, demande, autour("Alix", Role.COORDINATEUR)))


def test_le_depart_prend_effet_le_jour_meme():
    partie = derouler(ADHESION, (c.Demissionner(), sacha()), depuis=active())
    assert (partie.donnees.du, partie.donnees.fin) == (date(2025, 3, 20), date(2025, 3, 20))
    assert partie.etat is Etat.DEMISSION


def test_effacer_ne_laisse_aucun_nom_et_ne_reste_possible_qu_apres_le_depart():
    partie = derouler(ADHESION, (c.ConstaterLeDeces(), sacha()), depuis=active())
    effacee = derouler(ADHESION, (c.EffacerLesNoms(), autour("Noa", Role.OPERATEUR)), depuis=partie)
    identifiants = [
        nom
        for nom, d in descriptions(type(effacee.donnees)).items()
        if d.sensibilite is Sensibilite.IDENTIFIANT
    ]
    assert identifiants == ["nom", "prenom"]
    assert [getattr(effacee.donnees, nom) for nom in identifiants] == [None, None]
    assert refus(ADHESION, active(), c.EffacerLesNoms(), autour("Noa", Role.OPERATEUR))
    assert set(EN_COURS) | set(TERMINEES) == set(Etat)


def test_ni_la_personne_ni_ses_dates_ne_se_rectifient():
    for nom in ("personne", "nom", "prenom", "profession", "college", "du", "fin"):
        correction = Rectifier(champ=nom, nouvelle="2026-01-01", motif="m", second="Alix")
        assert motifs(refus(ADHESION, active(), correction, sacha()))


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("lecteur", ["Camille", "Dominique"])
def test_une_adhesion_se_lit_au_registre_ou_par_son_adherent(role, lecteur):
    vues = {
        vue: peut_lire(ADHESION, active(), vue, lecteur=lecteur, roles=frozenset((role,)), lies={})
        for vue in Vue
    }
    tout = role in (Role.COORDINATEUR, Role.BUREAU) or (
        role is Role.MEMBRE and lecteur == "Camille"
    )
    assert vues == {vue: tout or (role is Role.OPERATEUR and vue is Vue.LIGNE) for vue in Vue}
