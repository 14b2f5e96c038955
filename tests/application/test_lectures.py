"""Reading: closed by default, and what may not be read does not seem to exist."""

from datetime import timedelta

import pytest

from cpts_core import Role
from cpts_core.application.horloge import avancer
from cpts_core.application.presentation import presenter
from cpts_core.application.verification import verifier
from cpts_core.kernel.errors import Introuvable
from tests.application.cellule import ALIX, CPTS, DOMINIQUE, SACHA, Cellule, personne

FERMES = [Role.COORDINATEUR, Role.BUREAU, Role.ARS, Role.CPAM, Role.OPERATEUR, Role.OBSERVATEUR]


@pytest.mark.parametrize("role", FERMES)
def test_un_incident_n_existe_pas_pour_les_autres_roles(cellule: Cellule, role: Role) -> None:
    recu = cellule.declarer()
    lectures = cellule.lit(personne("autre", role))
    assert lectures.liste("incident") == []
    for lire in (lectures.dossier, lectures.historique, lectures.possible):
        with pytest.raises(Introuvable):
            lire(recu.flux)


def test_le_declarant_lit_le_sien_et_pas_celui_d_un_autre(cellule: Cellule) -> None:
    recu = cellule.declarer()
    assert cellule.lit(SACHA).dossier(recu.flux).stream == recu.flux
    with pytest.raises(Introuvable):
        cellule.lit(personne("lou", Role.DECLARANT)).dossier(recu.flux)


def test_le_declarant_retrouve_ses_declarations(cellule: Cellule) -> None:
    recu = cellule.declarer()
    assert recu.flux in [head.stream for head in cellule.lit(SACHA).miens()]
    assert cellule.lit(personne("lou", Role.DECLARANT)).miens() == []


def test_le_declarant_a_un_identifiant_par_dossier(cellule: Cellule) -> None:
    premier, second = cellule.declarer(), cellule.declarer()
    auteurs = {
        fait.par
        for flux in (premier.flux, second.flux)
        for fait in cellule.application.store.facts(CPTS, flux)
    }
    assert len(auteurs) == 2
    assert "sacha" not in auteurs


def test_les_coordonnees_se_lisent_en_clair_dans_le_dossier_d_identite(cellule: Cellule) -> None:
    cellule.declarer()
    lectures = cellule.lit(ALIX)
    (identite,) = lectures.liste("identite")
    lues = {e.nom: e.valeur for e in presenter(lectures, identite, identite.record.donnees)}
    assert (lues["nom"], lues["telephone"]) == ("Martin", "06 01 02 03 04")


def test_le_journal_ne_contient_ni_nom_ni_texte(cellule: Cellule) -> None:
    recu = cellule.declarer()
    cellule.faire(ALIX, recu.flux, "affecter", membre="alix")
    cellule.faire(ALIX, recu.flux, "commenter", commentaire="rien de grave")
    journal = repr(cellule.contenu()[0]) + repr(cellule.contenu()[1])
    for secret in ("Martin", "06 01 02 03 04", "sacha", "alix", "rien de grave"):
        assert secret not in journal


def test_une_echeance_illisible_n_est_dans_aucune_liste(cellule: Cellule) -> None:
    recu = cellule.declarer()
    cellule.faire(ALIX, recu.flux, "signaler_un_eigs")
    assert cellule.lit(ALIX).echeances()
    assert cellule.lit(DOMINIQUE).echeances() == []


def test_une_echeance_passee_a_son_effet_une_seule_fois(cellule: Cellule) -> None:
    recu = cellule.declarer()
    cellule.faire(ALIX, recu.flux, "signaler_un_eigs")
    cellule.attendre(timedelta(days=10))
    assert len(list(avancer(cellule.application, CPTS))) == 1
    apres = cellule.contenu()
    assert list(avancer(cellule.application, CPTS)) == []
    assert cellule.contenu() == apres


def test_les_etats_courants_egalent_leur_journal_rejoue(cellule: Cellule) -> None:
    recu = cellule.declarer()
    cellule.faire(ALIX, recu.flux, "signaler_un_eigs")
    cellule.faire(
        ALIX,
        recu.flux,
        "rectifier",
        champ="danger",
        nouvelle="oui",
        motif="après relecture",
    )
    assert list(verifier(cellule.application, CPTS)) == []
