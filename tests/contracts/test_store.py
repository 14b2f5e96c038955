"""What every store promises."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from threading import Barrier, Thread

import pytest
from attrs import evolve

from cpts_core.kernel.champs import Code, Sensibilite, Texte
from cpts_core.kernel.errors import CommandeDejaEmise, ConflitDeVersion, ErreurDeStockage
from cpts_core.ports.store import Answer, Due, Known, Loaded, Override, Position
from cpts_core.ports.vault import Alias, Sealed
from tests.contracts.essai import (
    DEBUT,
    TENANT,
    Couleur,
    Donnees,
    Etat,
    Note,
    batch,
    fact,
    head,
    rappel,
    write,
)

A, B, C = "0001-a", "0002-b", "0003-c"
UNE_ENTREE = Sealed("scelle.1", A, Sensibilite.TEXTE_LIBRE, b"sel", b"contenu")
UN_ALIAS = Alias("recherche", A, "p-9", "scelle.1")


def opened(store, *streams):
    for stream in streams:
        store.append(batch(f"ouvrir {stream}", head(stream)))


def content(store):
    """All that a store holds of a tenant, as its readers see it."""
    return (
        tuple(store.facts(TENANT)),
        store.heads(TENANT),
        store.due(TENANT),
        tuple(store.broken_links(TENANT)),
    )


# Reading what was written


def test_un_dossier_inconnu_n_est_ni_trouve_ni_invente(store):
    assert store.load(TENANT, A) == Loaded(None, None)
    assert store.load(TENANT, A, "c") == Loaded(None, None)
    assert content(store) == ((), [], [], ())


def test_un_dossier_ecrit_se_relit_a_l_identique(store):
    donnees = Donnees(
        code=Code("X-1"),
        montant=Decimal("12.50"),
        jour=date(2025, 3, 20),
        instant=DEBUT,
        couleur=Couleur.VERT,
        vrai=False,
        codes=(Code("a"), Code("b")),
        notes=(Note(texte=Texte("scelle.1"), le=DEBUT, couleurs=(Couleur.BLEU,)),),
    )
    tete = head(A, donnees=donnees, echeances=(rappel(3), rappel(1, "AUTRE", passee=True)))
    store.append(batch("c1", tete))
    assert store.load(TENANT, A).head == tete


def test_la_reponse_a_une_commande_se_lit_avec_le_dossier_ou_sans_lui(store):
    store.append(batch("c1", head(A)))
    connue = Known("contenu de c1", Answer(A, 1, "OUVERT"))
    assert store.load(TENANT, A, "c1") == Loaded(head(A), connue)
    assert store.load(TENANT, "", "c1") == Loaded(None, connue)
    assert store.load(TENANT, A, "c2") == Loaded(head(A), None)
    assert store.load(TENANT, A) == Loaded(head(A), None)


def test_les_faits_viennent_par_dossier_version_et_rang(store):
    store.append(batch("c1", head(B), facts=3))
    store.append(batch("c2", head(A), facts=2))
    store.append(batch("c3", head(B, 2), facts=2))
    ordre = [(f.flux, f.version, f.rang) for f in store.facts(TENANT)]
    assert ordre == sorted(ordre)
    assert len(ordre) == 7
    assert list(store.facts(TENANT, A)) == [fact(head(A), "c2", rang) for rang in range(2)]
    assert list(store.facts(TENANT, C)) == []


def test_lire_le_journal_pendant_qu_on_ecrit_donne_celui_du_debut(store):
    opened(store, A, C)
    faits = store.facts(TENANT)
    premier = next(faits)
    opened(store, B)
    store.append(batch("c9", head(C, 2)))
    assert [premier.flux, *(f.flux for f in faits)] == [A, C]


def test_chaque_cpts_ne_voit_que_la_sienne(store):
    opened(store, A)
    ailleurs = "cpts-b"
    autre = head(A, tenant=ailleurs)
    store.append(batch(f"ouvrir {A}", autre, tenant=ailleurs))
    store.override(TENANT, Override("code", "1", date(2025, 1, 1), "p-1"))
    assert list(store.facts(TENANT)) == [fact(head(A), f"ouvrir {A}")]
    assert store.load(ailleurs, A).head == autre
    assert store.heads(ailleurs) == [autre]
    assert store.overrides(ailleurs) == ()
    assert store.load("cpts-c", A, f"ouvrir {A}") == Loaded(None, None)


# One wins, the other knows it


def test_deux_decisions_sur_une_version_une_seule_passe(store):
    opened(store, A)
    gagnante, perdante = head(A, 2, etat=Etat.SUIVI), head(A, 2, etat=Etat.CLOS)
    store.append(batch("c1", gagnante))
    with pytest.raises(ConflitDeVersion, match=A):
        store.append(batch("c2", perdante))
    assert store.load(TENANT, A, "c2") == Loaded(gagnante, None)


def test_un_dossier_ne_s_ouvre_pas_deux_fois(store):
    opened(store, A)
    with pytest.raises(ConflitDeVersion):
        store.append(batch("c2", head(A)))


def test_une_decision_sur_un_dossier_qui_n_existe_pas_est_refusee(store):
    with pytest.raises(ConflitDeVersion):
        store.append(batch("c1", head(A, 2)))


def test_une_commande_deja_emise_n_a_qu_un_effet(store):
    opened(store, A)
    store.append(batch("c1", head(A, 2)))
    avant = content(store)
    with pytest.raises(CommandeDejaEmise):
        store.append(batch("c1", head(A, 2)))
    with pytest.raises(CommandeDejaEmise):
        store.append(batch("c1", head(B)))
    assert content(store) == avant


def test_un_dossier_lie_qui_a_change_fait_tout_refuser(store):
    opened(store, A, B)
    store.append(batch("c1", head(B, 2)))
    with pytest.raises(ConflitDeVersion, match=B):
        store.append(batch("c2", head(A, 2), checks=((B, 1),)))
    store.append(batch("c2", head(A, 2), checks=((B, 2),)))
    assert store.load(TENANT, A).head == head(A, 2)


def test_deux_ecrivains_en_meme_temps_l_un_gagne_et_rien_ne_manque(store):
    opened(store, A)
    depart, issues = Barrier(2), []

    def ecrire(nom):
        depart.wait()
        for version in range(2, 22):
            try:
                store.append(batch(f"{nom} {version}", head(A, version)))
            except ConflitDeVersion:
                issues.append("refus")
            else:
                issues.append("écrit")

    fils = [Thread(target=ecrire, args=(nom,)) for nom in ("un", "deux")]
    for un in fils:
        un.start()
    for un in fils:
        un.join()
    version = store.load(TENANT, A).head.record.version
    assert issues.count("écrit") == version - 1 == len(list(store.facts(TENANT))) - 1
    assert len(issues) == 40
    assert list(store.broken_links(TENANT)) == []


# Whole or not at all


@pytest.mark.parametrize(
    "faute",
    [
        {"writes": (write(head(C), "c1"), write(head(B), "c1"))},
        {"checks": ((A, 7),)},
        {"aliases": (evolve(UN_ALIAS, scope=B), UN_ALIAS)},
        {"aliases": (evolve(UN_ALIAS, lookup="autre personne"),)},
    ],
    ids=["une écriture", "un dossier lié", "une personne", "un alias"],
)
def test_un_conflit_au_milieu_n_ecrit_rien_du_tout(storage, faute):
    store, vault = storage.store, storage.vault
    store.append(batch("c0", head(A), sealed=(UNE_ENTREE,), aliases=(UN_ALIAS,), facts=2))
    opened(store, B)
    avant, coffre = content(store), list(vault.everything(TENANT))
    parties = {
        "writes": (write(head(C), "c1"), write(head(A, 2, echeances=(rappel(1),)), "c1")),
        "sealed": (evolve(UNE_ENTREE, ref="scelle.2"),),
        "aliases": (evolve(UN_ALIAS, scope=C, alias="p-10"),),
        **faute,
    }
    with pytest.raises(ConflitDeVersion):
        store.append(batch("c1", head(C), **parties))
    assert content(store) == avant
    assert list(vault.everything(TENANT)) == coffre
    assert store.load(TENANT, A, "c1").known is None


def test_une_commande_ecrit_dans_plusieurs_dossiers_a_la_fois(store):
    opened(store, A)
    store.append(batch("c1", head(A, 2), head(B), facts=2))
    assert [f.flux for f in store.facts(TENANT) if f.commande_id == "c1"] == [A, A, B, B]
    assert store.load(TENANT, "", "c1").known.answer == Answer(A, 2, "OUVERT")


def test_une_commande_peut_faire_avancer_un_dossier_de_plusieurs_versions(store):
    opened(store, A)
    deux, trois = head(A, 2), head(A, 3)
    faits = (fact(deux, "c1"), fact(trois, "c1"))
    ecriture = evolve(write(trois, "c1"), expected=1, facts=faits)
    store.append(batch("c1", trois, writes=(ecriture,)))
    assert [f.version for f in store.facts(TENANT, A)] == [1, 2, 3]
    assert list(store.broken_links(TENANT)) == []


# Lists


def test_les_dossiers_se_listent_dans_l_ordre_d_ouverture_et_par_pages(store):
    opened(store, C, A, B)
    assert [h.stream for h in store.heads(TENANT)] == [A, B, C]
    page = store.heads(TENANT, limit=2)
    assert [h.stream for h in page] == [A, B]
    assert [h.stream for h in store.heads(TENANT, after=page[-1].stream, limit=2)] == [C]
    assert store.heads(TENANT, after=C) == []


def test_les_dossiers_se_retrouvent_par_la_fin_de_leur_identifiant(store):
    opened(store, C, A, B)
    assert store.streams(TENANT) == [A, B, C]
    assert store.streams(TENANT, B[-4:]) == [B]
    assert store.streams(TENANT, B) == [B]
    assert store.streams(TENANT, "%") == []
    assert store.streams("voisine", B[-4:]) == []


def test_les_dossiers_se_listent_par_procedure_etat_et_proprietaire(store):
    store.append(batch("c1", head(A, owner="p-1")))
    store.append(batch("c2", head(B, etat=Etat.SUIVI, owner="p-1")))
    store.append(batch("c3", head(C, etat=Etat.CLOS)))

    def listes(**filtre):
        return [h.stream for h in store.heads(TENANT, **filtre)]

    assert listes(workflow="essai") == [A, B, C]
    assert listes(workflow="autre") == []
    assert listes(workflow="essai", states=("SUIVI", "CLOS")) == [B, C]
    assert listes(states=("OUVERT",)) == [A]
    assert listes(owner="p-1") == [A, B]
    assert listes(owner="p-1", states=("SUIVI",)) == [B]
    assert listes(owner="") == [C]
    assert listes(workflow="essai", after=A, limit=1) == [B]


def test_les_echeances_viennent_de_la_plus_proche_a_la_plus_lointaine(store):
    store.append(batch("c1", head(A, echeances=(rappel(9), rappel(2, "AUTRE")))))
    store.append(batch("c2", head(B, echeances=(rappel(2, passee=True),))))
    attendues = [
        Due(A, "essai", "AUTRE", DEBUT + timedelta(days=2), passed=False),
        Due(B, "essai", "RAPPEL", DEBUT + timedelta(days=2), passed=True),
        Due(A, "essai", "RAPPEL", DEBUT + timedelta(days=9), passed=False),
    ]
    assert store.due(TENANT) == attendues
    assert store.due(TENANT, DEBUT + timedelta(days=2)) == attendues[:2]
    assert store.due(TENANT, DEBUT + timedelta(days=2, microseconds=-1)) == []


def test_les_echeances_suivent_le_dossier(store):
    store.append(batch("c1", head(A, echeances=(rappel(1), rappel(2, "AUTRE")))))
    store.append(batch("c2", head(A, 2, echeances=(rappel(5),))))
    assert [(d.name, d.at) for d in store.due(TENANT)] == [("RAPPEL", DEBUT + timedelta(days=5))]
    store.append(batch("c3", head(A, 3)))
    assert store.due(TENANT) == []


# Settings


def test_les_reglages_d_une_cpts_s_ajoutent_et_se_lisent_par_date_d_effet(store):
    tard, tot, aussi = (
        Override("DELAI", "10 jours", date(2025, 6, 1), "p-1"),
        Override("FUSEAU", "Indian/Reunion", date(2025, 1, 1), "p-2"),
        Override("DELAI", "12 jours", date(2025, 6, 1), "p-1"),
    )
    for reglage in (tard, tot, aussi):
        store.override(TENANT, reglage)
    assert store.overrides(TENANT) == (tot, tard, aussi)


# Restoring and rebuilding


def test_un_journal_exporte_se_recharge_a_l_identique(store):
    store.append(batch("c1", head(A), head(B), facts=2))
    store.append(batch("c2", head(A, 2, echeances=(rappel(4),))))
    faits = [evolve(f) for f in store.facts(TENANT)]
    tetes = [evolve(h, tenant="copie") for h in store.heads(TENANT)]
    assert store.restore("copie", iter(faits), iter(tetes)) == 5
    assert list(store.facts("copie")) == faits
    assert store.heads("copie") == tetes
    assert store.due("copie") == store.due(TENANT)
    assert list(store.broken_links("copie")) == []


def test_le_coffre_et_les_reglages_se_rechargent_avec_le_journal_ou_pas_du_tout(storage):
    store, vault = storage.store, storage.vault
    reglage = Override("DELAI", "10 jours", date(2025, 6, 1), "p-1")
    journal = {"facts": [fact(head(A), "c1")], "heads": [head(A)], "overrides": [reglage]}

    def coupees():
        yield UNE_ENTREE
        raise ErreurDeStockage("coupé")

    with pytest.raises(ErreurDeStockage, match="coupé"):
        store.restore(TENANT, **journal, entries=coupees())
    assert content(store) == ((), [], [], ())
    assert list(vault.everything(TENANT)) == list(store.overrides(TENANT)) == []

    assert store.restore(TENANT, **journal, entries=[UN_ALIAS, UNE_ENTREE]) == 1
    assert list(vault.everything(TENANT)) == [UNE_ENTREE, UN_ALIAS]
    assert store.overrides(TENANT) == (reglage,)


def test_une_commande_rechargee_est_connue_sans_son_contenu(store):
    store.restore(TENANT, [fact(head(A), "c1")], [head(A)])
    assert store.load(TENANT, A, "c1").known == Known("", Answer(A, 1, "OUVERT"))
    with pytest.raises(CommandeDejaEmise):
        store.append(batch("c1", head(A, 2)))
    store.append(batch("c2", head(A, 2)))
    assert list(store.broken_links(TENANT)) == []


def test_un_journal_ne_se_recharge_pas_sur_un_autre(store):
    opened(store, A)
    avant = content(store)
    with pytest.raises(ErreurDeStockage, match="déjà des dossiers"):
        store.restore(TENANT, [fact(head(B), "c1")], [head(B)])
    assert content(store) == avant


def test_un_journal_coupe_pendant_qu_on_le_charge_ne_laisse_rien(store):
    def faits():
        yield fact(head(A), "c1")
        raise ErreurDeStockage("coupé")

    with pytest.raises(ErreurDeStockage, match="coupé"):
        store.restore(TENANT, faits(), [head(A)])
    assert content(store) == ((), [], [], ())
    assert store.load(TENANT, "", "c1").known is None


def test_un_etat_courant_se_reecrit_d_apres_son_journal(store):
    store.append(batch("c1", head(A, echeances=(rappel(1),))))
    opened(store, B)
    refait = head(A, donnees=Donnees(nombre=7), echeances=(rappel(2),), owner="p-3")
    assert store.rebuild(TENANT, [refait]) == 1
    assert store.load(TENANT, A).head == refait
    assert [d.at for d in store.due(TENANT)] == [DEBUT + timedelta(days=2)]
    assert list(store.broken_links(TENANT)) == []
    store.append(batch("c2", head(A, 2)))
    assert list(store.broken_links(TENANT)) == []


def test_un_etat_qui_a_change_entre_temps_n_est_pas_reecrit(store):
    opened(store, A, B)
    store.append(batch("c1", head(B, 2)))
    avant = content(store)
    with pytest.raises(ConflitDeVersion):
        store.rebuild(TENANT, [head(A, owner="p-3"), head(B, owner="p-3")])
    assert content(store) == avant


# The order of recording, across records


def test_les_faits_de_tous_les_dossiers_viennent_dans_l_ordre_ou_ils_sont_enregistres(store):
    for rang, flux in enumerate((C, A, B)):
        instant = DEBUT + timedelta(minutes=rang)
        store.append(batch(f"ouvrir {flux}", head(flux, updated_at=instant), facts=2))
    tous = store.since(TENANT, None, DEBUT + timedelta(hours=1))
    assert [(f.flux, f.rang) for f in tous] == [(C, 0), (C, 1), (A, 0), (A, 1), (B, 0), (B, 1)]
    for place, fait in enumerate(tous):
        apres = Position(fait.enregistre_le, fait.flux, fait.version, fait.rang)
        assert store.since(TENANT, apres, DEBUT + timedelta(hours=1)) == tous[place + 1 :]


def test_au_meme_instant_les_faits_se_suivent_sans_manque_ni_double(store):
    opened(store, B, C, A)
    lus, apres, instant = [], None, head(A).updated_at
    while page := store.since(TENANT, apres, instant, 1):
        lus += page
        apres = Position(page[-1].enregistre_le, page[-1].flux, page[-1].version, page[-1].rang)
    assert [f.flux for f in lus] == [A, B, C]


def test_ce_qui_est_enregistre_plus_tard_que_demande_attend(store):
    opened(store, A)
    instant = head(A).updated_at
    plus_tard = instant + timedelta(seconds=1)
    store.append(batch("c2", head(B, updated_at=plus_tard)))
    assert [f.flux for f in store.since(TENANT, None, instant)] == [A]
    assert [f.flux for f in store.since(TENANT, None, plus_tard)] == [A, B]
    assert store.since("cpts-c", None, plus_tard) == []
