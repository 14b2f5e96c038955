"""The steps: a small vocabulary, without conditions, that every feature shares."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

import pytest
from pytest_bdd import parsers, step

from cpts_adapters.bootstrap import in_memory
from cpts_adapters.environment import ManualClock
from cpts_core.kernel import errors
from cpts_core.kernel.delais import dernier_jour
from cpts_core.workflows.commun.roles import Role
from tests.acceptance.francais import PARIS, lire_date, lire_instant
from tests.acceptance.monde import Monde

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cpts_adapters.vivant.observation import Observateur
    from cpts_core.workflows.index import Registre

REFUS = {
    "droit insuffisant": errors.DroitInsuffisant,
    "pas dans cet état": errors.PasDansCetEtat,
    "conditions non réunies": errors.ConditionsNonReunies,
    "réaction refusée": errors.ReactionRefusee,
    "introuvable": errors.Introuvable,
    "données invalides": errors.DonneesInvalides,
    "hors période": errors.HorsPeriode,
    "conflit de version": errors.ConflitDeVersion,
}


@pytest.fixture
def monde(registre: Registre, observateur: Observateur) -> Monde:
    horloge = ManualClock(lire_instant("20 mars 2025 à 9 h").astimezone(UTC))
    application = in_memory(horloge, registre)
    application.decider = observateur
    return Monde(application, horloge)


@step(parsers.re(r"nous sommes le (?P<instant>.+)"))
def nous_sommes(monde: Monde, instant: str) -> None:
    monde.regler(lire_instant(instant))


@step("les personnes :")
def les_personnes(monde: Monde, datatable: Sequence[Sequence[str]]) -> None:
    roles = {role.value: role for role in Role}
    monde.personnes.update({nom: roles[role] for nom, role in datatable[1:]})


@step(parsers.re(r"la CPTS fixe « (?P<code>[^»]+) » à « (?P<valeur>[^»]+) »"))
def la_cpts_fixe(monde: Monde, code: str, valeur: str) -> None:
    monde.parametrer(code, valeur)


@step(parsers.re(r"un dossier « (?P<procedure>[^»]+) » à l'état « (?P<etat>[^»]+) »"))
def un_dossier_a_l_etat(monde: Monde, procedure: str, etat: str) -> None:
    monde.amener(procedure, etat)


@step(parsers.re(r"le dossier « (?P<procedure>[^»]+) » nommé « (?P<nom>[^»]+) »"))
def le_dossier_nomme(monde: Monde, procedure: str, nom: str) -> None:
    monde.courants[nom] = monde.flux(procedure)


OUVRE = r"(?P<nom>\w+) ouvre « (?P<procedure>[^»]+) » par « (?P<libelle>[^»]+) »"
DEMANDE = r"« (?P<libelle>[^»]+) » sur « (?P<dossier>[^»]+) »"
POUR = r"(?P<nom>\w+) demande, pour le (?P<instant>[^,]+), "


@step(parsers.re(OUVRE + " :"))
def ouvre_avec(
    monde: Monde, nom: str, procedure: str, libelle: str, datatable: Sequence[Sequence[str]]
) -> None:
    monde.ouvrir(nom, procedure, libelle, datatable)


@step(parsers.re(OUVRE))
def ouvre(monde: Monde, nom: str, procedure: str, libelle: str) -> None:
    monde.ouvrir(nom, procedure, libelle)


@step(parsers.re(r"(?P<nom>\w+) demande " + DEMANDE + " :"))
def demande_avec(
    monde: Monde, nom: str, libelle: str, dossier: str, datatable: Sequence[Sequence[str]]
) -> None:
    monde.demander(nom, libelle, dossier, datatable)


@step(parsers.re(r"(?P<nom>\w+) demande " + DEMANDE))
def demande(monde: Monde, nom: str, libelle: str, dossier: str) -> None:
    monde.demander(nom, libelle, dossier)


@step(parsers.re(POUR + DEMANDE + " :"))
def demande_pour_avec(
    monde: Monde,
    nom: str,
    instant: str,
    libelle: str,
    dossier: str,
    datatable: Sequence[Sequence[str]],
) -> None:
    monde.demander(nom, libelle, dossier, datatable, lire_instant(instant))


@step("la demande est acceptée")
def la_demande_est_acceptee(monde: Monde) -> None:
    assert monde.refus is None, str(monde.refus)
    assert monde.recu is not None


@step(parsers.re(r"la demande est refusée : « (?P<phrase>[^»]+) »"))
def la_demande_est_refusee(monde: Monde, phrase: str) -> None:
    assert monde.refus is not None, "la demande a été acceptée"
    refus = getattr(monde.refus, "cause", monde.refus)
    assert isinstance(refus, errors.ConditionsNonReunies), str(refus)
    assert phrase in [motif.phrase for motif in refus.motifs], str(refus)


@step(parsers.re(r"la demande est refusée comme « (?P<genre>[^»]+) »"))
def la_demande_est_refusee_comme(monde: Monde, genre: str) -> None:
    assert isinstance(monde.refus, REFUS[genre]), str(monde.refus)


QUOI_QUE_DISE = r"quoi que dise (?P<nom>\w+), "
OUVRIR = r"ouvrir « (?P<procedure>[^»]+) » par « (?P<libelle>[^»]+) »"


@step(parsers.re(QUOI_QUE_DISE + DEMANDE + " est refusé comme « (?P<genre>[^»]+) »"))
def quoi_qu_on_dise(monde: Monde, nom: str, libelle: str, dossier: str, genre: str) -> None:
    procedure = monde.workflow(dossier).code
    refus = list(monde.essayer(nom, procedure, monde.flux(dossier), libelle))
    assert {type(r) for r in refus} == {REFUS[genre]}, refus


@step(parsers.re(QUOI_QUE_DISE + OUVRIR + " est refusé comme « (?P<genre>[^»]+) »"))
def quoi_qu_on_dise_en_ouvrant(
    monde: Monde, nom: str, procedure: str, libelle: str, genre: str
) -> None:
    refus = list(monde.essayer(nom, procedure, None, libelle))
    assert {type(r) for r in refus} == {REFUS[genre]}, refus


@step(parsers.re(r"« (?P<dossier>[^»]+) » est « (?P<etat>[^»]+) »"))
def le_dossier_est(monde: Monde, dossier: str, etat: str) -> None:
    assert monde.refus is None, str(monde.refus)
    assert monde.etat(dossier) == etat


@step(parsers.re(r"« (?P<dossier>[^»]+) » reste « (?P<etat>[^»]+) »"))
def le_dossier_reste(monde: Monde, dossier: str, etat: str) -> None:
    assert monde.etat(dossier) == etat


ECHEANCE = r"l'échéance « (?P<libelle>[^»]+) » de « (?P<dossier>[^»]+) » "


@step(parsers.re(ECHEANCE + r"tombe le (?P<jour>.+)"))
def l_echeance_tombe(monde: Monde, libelle: str, dossier: str, jour: str) -> None:
    programmee = monde.echeance(dossier, libelle)
    assert programmee is not None, "cette échéance n'est pas attendue"
    parametres = monde.application.contexte.parametres("les-deux-rives", lire_date(jour))
    calendrier = monde.application.contexte.calendrier(parametres, programmee.le)
    assert calendrier.fuseau == PARIS
    assert dernier_jour(programmee.le, calendrier) == lire_date(jour)


@step(parsers.re(ECHEANCE + "est dépassée"))
def l_echeance_est_depassee(monde: Monde, libelle: str, dossier: str) -> None:
    programmee = monde.echeance(dossier, libelle)
    assert programmee is not None
    assert programmee.passee


@step(parsers.re(ECHEANCE + "n'est plus attendue"))
def l_echeance_n_est_plus_attendue(monde: Monde, libelle: str, dossier: str) -> None:
    assert monde.echeance(dossier, libelle) is None


@step(parsers.re(r"« (?P<libelle>[^»]+) » de « (?P<dossier>[^»]+) » vaut « (?P<valeur>[^»]*)»"))
def le_champ_vaut(monde: Monde, libelle: str, dossier: str, valeur: str) -> None:
    assert monde.champ(dossier, libelle) == valeur.strip()


@step(parsers.re(r"l'historique de « (?P<dossier>[^»]+) » contient « (?P<libelle>[^»]+) »"))
def l_historique_contient(monde: Monde, dossier: str, libelle: str) -> None:
    assert libelle in monde.historique(dossier)


@step(parsers.re(r"(?P<nom>\w+) peut « (?P<libelle>[^»]+) » sur « (?P<dossier>[^»]+) »"))
def peut(monde: Monde, nom: str, libelle: str, dossier: str) -> None:
    assert any(
        p.faisable and p.transition.quand.libelle == libelle for p in monde.possibles(nom, dossier)
    )


@step(parsers.re(r"(?P<nom>\w+) ne peut pas « (?P<libelle>[^»]+) » sur « (?P<dossier>[^»]+) »"))
def ne_peut_pas(monde: Monde, nom: str, libelle: str, dossier: str) -> None:
    assert not any(
        p.faisable and p.transition.quand.libelle == libelle for p in monde.possibles(nom, dossier)
    )


@step(parsers.re(r"(?P<nom>\w+) voit « (?P<dossier>[^»]+) »"))
def voit(monde: Monde, nom: str, dossier: str) -> None:
    assert monde.voit(nom, dossier)


@step(parsers.re(r"(?P<nom>\w+) ne voit pas « (?P<dossier>[^»]+) »"))
def ne_voit_pas(monde: Monde, nom: str, dossier: str) -> None:
    assert not monde.voit(nom, dossier)


@step(parsers.re(r"(?P<nom>\w+) voit l'historique de « (?P<dossier>[^»]+) »"))
def voit_l_historique(monde: Monde, nom: str, dossier: str) -> None:
    assert monde.voit(nom, dossier, historique=True)


@step(parsers.re(r"(?P<nom>\w+) ne voit pas l'historique de « (?P<dossier>[^»]+) »"))
def ne_voit_pas_l_historique(monde: Monde, nom: str, dossier: str) -> None:
    assert not monde.voit(nom, dossier, historique=True)
