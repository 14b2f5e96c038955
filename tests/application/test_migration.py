"""A procedure changes version: every record of the CPTS follows, or none."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from cpts_adapters.bootstrap import in_memory
from cpts_adapters.exchange.facts import export_facts
from cpts_adapters.exchange.importing import import_files
from cpts_core import Role
from cpts_core.application.examen import examiner
from cpts_core.application.horloge import avancer
from cpts_core.application.migration import migrer
from cpts_core.application.verification import verifier
from cpts_core.kernel.errors import (
    CommandeDejaEmise,
    ConditionsNonReunies,
    ConflitDeVersion,
    DroitInsuffisant,
    Introuvable,
    PasDansCetEtat,
)
from cpts_core.kernel.generiques import ProcedureChangee
from tests.application.versions import (
    BUREAU,
    CAMILLE,
    CPTS,
    INES,
    Pretheque,
    en_memoire,
    personne,
    sur_postgres,
    sur_sqlite,
)
from tests.kernel.procedure import Etat as Etat1
from tests.kernel.procedure import Preter, Rendre
from tests.kernel.versions import EMPRUNT_2, EMPRUNT_3, Etat, Prolonger

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(params=[en_memoire, sur_sqlite, sur_postgres])
def prets(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Pretheque]:
    with request.param(tmp_path) as pretheque:
        yield pretheque


# Before: each record under its own version


def test_un_dossier_ouvert_avant_continue_sous_sa_version(prets):
    flux = prets.preter()
    prets.passer_a()
    with pytest.raises(PasDansCetEtat):
        prets.application.faire(BUREAU, flux, Prolonger())
    recu = prets.application.faire(CAMILLE, flux, Rendre(en_etat=True))
    assert (recu.etat, prets.head(flux).workflow_version) == ("RENDU", 1)


def test_un_dossier_ouvert_apres_suit_la_nouvelle_version(prets):
    prets.passer_a()
    flux = prets.preter()
    assert prets.head(flux).workflow_version == EMPRUNT_2.version
    assert prets.head(flux).record.etat is Etat.EN_COURS


def test_les_deux_versions_se_lisent_et_se_verifient_ensemble(prets):
    ancien = prets.preter()
    prets.passer_a()
    neuf = prets.preter()
    liste = prets.lit(CAMILLE).liste("emprunt")
    assert [head.record.etat for head in liste] == [Etat1.PRETE, Etat.EN_COURS]
    possibles = [prets.lit(BUREAU).possible(flux) for flux in (ancien, neuf)]
    offertes = [{p.transition.quand for p in possible} for possible in possibles]
    assert [Prolonger in offerte for offerte in offertes] == [False, True]
    assert list(verifier(prets.application, CPTS)) == []


def test_une_echeance_de_l_ancienne_version_tombe_encore(prets):
    flux = prets.preter()
    prets.passer_a()
    prets.horloge.instant += timedelta(days=30)
    assert [effet.due.name for effet in avancer(prets.application, CPTS)] == ["RETOUR"]
    assert [e.passee for e in prets.head(flux).record.echeances] == [True]


# The dry run


def test_l_essai_dit_ce_qui_change_et_ce_qui_bloque_sans_rien_ecrire(prets):
    prete, clos, perdu = prets.preter(), prets.rendre(en_etat=True), prets.rendre(en_etat=False)
    demande, tableau = prets.demander(), prets.demander("vase")
    prets.passer_a()
    avant = prets.contenu()
    examen = examiner(prets.application, INES)
    assert [m.head.stream for m in examen.changements] == [prete, clos]
    assert [m.head.stream for m in examen.bloques] == [demande, tableau]
    assert perdu not in {m.head.stream for m in (*examen.changements, *examen.bloques)}
    assert prets.contenu() == avant


def test_un_essai_ne_dit_rien_des_autres_procedures_ni_des_autres_cpts(prets):
    prets.preter(cpts="une-autre")
    prets.passer_a()
    examen = examiner(prets.application, INES, "emprunt")
    assert (examen.changements, examen.bloques, examen.refus()) == ((), (), None)
    with pytest.raises(Introuvable):
        examiner(prets.application, INES, "emprumt")


# The migration


def test_tous_les_dossiers_changent_de_version_et_le_journal_se_rejoue(prets):
    prete, clos, perdu = prets.preter(), prets.rendre(en_etat=True), prets.rendre(en_etat=False)
    avant = prets.head(prete)
    prets.passer_a()
    bilan = migrer(prets.application, INES)
    assert bilan.dossiers == len([prete, clos])
    apres = prets.head(prete)
    assert (apres.workflow_version, apres.record.etat) == (2, Etat.EN_COURS)
    assert apres.record.version == avant.record.version + 1
    assert apres.record.donnees.emprunteur == avant.record.donnees.lecteur
    assert prets.head(clos).record.etat is Etat.RENDU
    assert (prets.head(perdu).workflow_version, prets.head(perdu).record.etat) == (1, Etat1.PERDU)
    assert list(verifier(prets.application, CPTS)) == []


def test_chaque_dossier_garde_un_fait_signe_de_son_changement(prets):
    flux = prets.preter()
    prets.passer_a()
    migrer(prets.application, INES, commande_id="m1")
    *_, dernier = prets.lit(CAMILLE).historique(flux)
    assert dernier.evenement == ProcedureChangee(depuis=1, vers=2, etat="PRETE")
    assert dernier.evenement.libelle == "procédure changée de version"
    assert (dernier.version_workflow, dernier.etat) == (2, "EN_COURS")
    assert (dernier.role, dernier.commande_id) == ("OPERATEUR", "m1")
    assert prets.lit(CAMILLE).personnes((dernier.par,)) == {dernier.par: "ines"}


def test_les_echeances_sont_levees_et_reprogrammees(prets):
    flux = prets.preter()
    assert [due.name for due in prets.application.store.due(CPTS)] == ["RETOUR"]
    prets.passer_a()
    migrer(prets.application, INES)
    dues = [(d.stream, d.name, d.at.date().isoformat()) for d in prets.application.store.due(CPTS)]
    assert dues == [(flux, "RAPPEL", "2025-03-30"), (flux, "RETOUR", "2025-04-10")]
    prets.horloge.instant += timedelta(days=60)
    assert [e.due.name for e in avancer(prets.application, CPTS)] == ["RAPPEL", "RETOUR"]
    assert list(avancer(prets.application, CPTS)) == []


def test_un_dossier_migre_vit_sous_sa_nouvelle_version(prets):
    flux = prets.preter()
    prets.passer_a()
    migrer(prets.application, INES)
    prets.application.faire(BUREAU, flux, Prolonger())
    assert prets.application.faire(CAMILLE, flux, Rendre(en_etat=True)).etat == "RENDU"
    assert list(verifier(prets.application, CPTS)) == []


def test_deux_versions_d_un_coup_laissent_deux_faits(prets):
    flux = prets.preter()
    prets.passer_a(EMPRUNT_3)
    migrer(prets.application, INES)
    faits = [f for f in prets.application.store.facts(CPTS, flux) if f.version == 3]
    assert [(f.rang, f.version_workflow) for f in faits] == [(0, 2), (1, 3)]
    assert prets.head(flux).workflow_version == EMPRUNT_3.version
    assert list(verifier(prets.application, CPTS)) == []


def test_une_version_apres_l_autre_mene_au_meme_dossier(prets):
    un = prets.preter()
    prets.passer_a(EMPRUNT_2)
    migrer(prets.application, INES)
    prets.passer_a(EMPRUNT_3)
    migrer(prets.application, INES)
    assert prets.head(un).workflow_version == EMPRUNT_3.version
    assert list(verifier(prets.application, CPTS)) == []


# All, or none


def test_un_seul_dossier_bloque_et_rien_ne_change(prets):
    prets.preter()
    bloques = [prets.demander(), prets.demander()]
    prets.passer_a()
    avant = prets.contenu()
    with pytest.raises(ConditionsNonReunies) as refus:
        migrer(prets.application, INES)
    assert prets.contenu() == avant
    assert refus.value.phrase == (
        "« changer les procédures de version » est refusé : il faut que le bureau réponde à la"
        f" demande : emprunt {bloques[0]} ; emprunt {bloques[1]} [ADR 0001 (procédure d'essai)]."
    )


def test_toutes_les_raisons_sont_dites_avec_tous_les_dossiers(prets):
    from tests.kernel.versions import emprunt_2, passage  # noqa: PLC0415 - for this test alone

    demande = prets.demander()
    tableau = prets.demander("tableau")
    prets.passer_a(
        emprunt_2(
            passage=passage(etats={**passage().etats, Etat1.DEMANDE: Etat.DEMANDE}, bloques={})
        )
    )
    with pytest.raises(ConditionsNonReunies, match="le tableau soit retiré") as refus:
        migrer(prets.application, INES)
    assert [m.precisions for m in refus.value.motifs] == [(f"emprunt {tableau}",)]
    assert demande not in refus.value.phrase


def test_une_fois_debloques_les_dossiers_passent(prets):
    flux = prets.demander()
    prets.passer_a()
    with pytest.raises(ConditionsNonReunies):
        migrer(prets.application, INES)
    prets.application.faire(BUREAU, flux, Preter())
    assert migrer(prets.application, INES).dossiers == 1


def test_quelqu_un_agit_pendant_la_migration_et_rien_ne_change(prets, monkeypatch):
    premier, second = prets.preter(), prets.preter()
    prets.passer_a()
    ecrire = prets.application.store.append

    def apres_un_autre(lot):
        monkeypatch.undo()
        prets.application.faire(CAMILLE, second, Rendre(en_etat=True))
        ecrire(lot)

    monkeypatch.setattr(prets.application.store, "append", apres_un_autre)
    with pytest.raises(ConflitDeVersion, match=second):
        migrer(prets.application, INES)
    assert prets.head(premier).workflow_version == 1
    assert migrer(prets.application, INES).dossiers == len([premier, second])


def test_les_dossiers_d_une_autre_cpts_ne_bougent_pas(prets):
    prets.preter()
    prets.preter(cpts="une-autre")
    prets.passer_a()
    avant = prets.contenu("une-autre")
    migrer(prets.application, INES)
    assert prets.contenu("une-autre") == avant
    assert list(verifier(prets.application, "une-autre")) == []


# Once


def test_la_meme_migration_deux_fois_n_a_qu_un_effet(prets):
    prets.preter()
    prets.passer_a()
    premier = migrer(prets.application, INES, commande_id="m1")
    avant = prets.contenu()
    second = migrer(prets.application, INES, commande_id="m1")
    assert (second.deja_emise, second.dossiers) == (True, premier.dossiers)
    assert prets.contenu() == avant


def test_le_meme_identifiant_pour_autre_chose_est_refuse(prets):
    prets.preter()
    prets.passer_a()
    migrer(prets.application, INES, commande_id="m1")
    for acteur, procedures in (
        (INES, ["emprunt"]),
        (personne("max", Role.OPERATEUR), []),
    ):
        with pytest.raises(CommandeDejaEmise):
            migrer(prets.application, acteur, *procedures, commande_id="m1")


def test_une_base_a_jour_ne_recoit_rien(prets):
    prets.passer_a()
    prets.preter()
    avant = prets.contenu()
    assert migrer(prets.application, INES).dossiers == 0
    assert prets.contenu() == avant


@pytest.mark.parametrize(
    "role", [r for r in Role if r is not Role.OPERATEUR], ids=lambda role: role.name
)
def test_seul_un_operateur_change_les_procedures(role):
    with en_memoire(None) as prets:
        prets.preter()
        prets.passer_a()
        avant = prets.contenu()
        for geste in (examiner, migrer):
            with pytest.raises(DroitInsuffisant):
                geste(prets.application, personne("alix", role))
        assert prets.contenu() == avant


# The journal goes elsewhere


def test_un_journal_a_deux_versions_s_exporte_et_se_relit(prets, tmp_path):
    prete, perdu = prets.preter(), prets.rendre(en_etat=False)
    prets.passer_a()
    migrer(prets.application, INES)
    neuf = prets.preter()
    fichier = tmp_path / "faits.jsonl"
    with fichier.open("w", encoding="utf-8") as sortie:
        export_facts(prets.application, CPTS, sortie)
    ailleurs = in_memory(prets.horloge, prets.application.registre)
    import_files(ailleurs, fichier, None)
    for flux in (prete, perdu, neuf):
        assert ailleurs.store.load(CPTS, flux).head == prets.head(flux)
    assert list(verifier(ailleurs, CPTS)) == []
