"""A refusal is a value that a person can read: whole French sentences, with their sources."""

import pytest

from cpts_core.kernel.errors import (
    Anomalie,
    ConditionsNonReunies,
    ConflitDeVersion,
    DemandeRefusee,
    DonneesInvalides,
    DroitInsuffisant,
    ErreurProcedure,
    Motif,
    PasDansCetEtat,
    ReactionRefusee,
)
from cpts_core.kernel.messages import nom_de
from cpts_core.kernel.regles import il_faut_que, non, regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, Loi, Unite, unite
from tests.kernel.procedure import EMPRUNT, ICI, Demander, Emprunt, Rendre, circonstances

NP, ADR = Unite("NP-080"), Interpretation("0006", "réunion d'office")


@pytest.mark.parametrize(
    ("proposition", "phrase"),
    [
        ("le dossier soit ouvert", "il faut que le dossier soit ouvert"),
        ("une action soit retenue", "il faut qu'une action soit retenue"),
        ("il soit là", "il faut qu'il soit là"),
        ("au moins un fait soit écrit", "il faut qu'au moins un fait soit écrit"),
        ("état et lieu soient dits", "il faut qu'état et lieu soient dits"),
        ("Élise revienne", "il faut qu'Élise revienne"),
    ],
)
def test_une_proposition_complete_il_faut_que_avec_elision(proposition, phrase):
    assert il_faut_que(proposition) == phrase


def test_un_motif_dit_sa_phrase_ce_qui_manque_et_ses_sources():
    motif = Motif("il faut que tout soit écrit", (NP, ADR), ("il manque le lieu", "et l'heure"))
    assert str(motif) == (
        "il faut que tout soit écrit : il manque le lieu ; et l'heure "
        "[NP-080, ADR 0006 (réunion d'office)]"
    )
    assert str(Motif("il faut que tout soit écrit")) == "il faut que tout soit écrit"


def test_les_sources_se_lisent_par_leur_reference():
    assert str(NP) == "NP-080"
    assert str(Loi("CSP, article L1413-14")) == "CSP, article L1413-14"
    assert str(Interpretation("0001")) == "ADR 0001"
    assert unite("NP-001", "PS-002") == (Unite("NP-001"), Unite("PS-002"))


@pytest.mark.parametrize("code", ["NP-1", "XX-001", "NP-0001", "np-001", ""])
def test_une_unite_a_un_identifiant_de_document(code):
    with pytest.raises(ValueError, match="regex"):
        Unite(code)


@pytest.mark.parametrize("adr", ["1", "00001", "abcd"])
def test_une_interpretation_porte_le_numero_de_son_adr(adr):
    with pytest.raises(ValueError, match="regex"):
        Interpretation(adr)


def test_un_refus_dit_toutes_ses_raisons_en_une_phrase():
    refus = ConditionsNonReunies("clore", (Motif("il faut que A", (NP,)), Motif("il faut que B")))
    assert str(refus) == "« clore » est refusé : il faut que A [NP-080] — il faut que B."


def test_des_donnees_invalides_disent_chaque_chemin():
    refus = DonneesInvalides((Anomalie("age", "trop"), Anomalie("nom", "vide")))
    assert str(refus) == "Données invalides — age : trop ; nom : vide"


def test_une_reaction_refusee_nomme_les_deux_demandes_et_la_cause():
    cause = ConditionsNonReunies("ouvrir", (Motif("il faut que A"),))
    refus = ReactionRefusee("réunir", "ouvrir", cause)
    assert refus.cause is cause
    assert str(refus) == "« réunir » entraîne « ouvrir », qui est refusé : " + str(cause)


def test_deux_refus_sont_egaux_quand_ils_disent_la_meme_chose():
    un, autre = (PasDansCetEtat("rendre", "demandé", ("prêter",)) for _ in range(2))
    assert un == autre
    assert hash(un) == hash(autre)
    assert un != PasDansCetEtat("rendre", "demandé", ())
    assert DroitInsuffisant("x") != ConflitDeVersion("x")


def test_ce_que_la_procedure_oppose_se_distingue_du_reste():
    assert issubclass(PasDansCetEtat, DemandeRefusee)
    assert issubclass(ConditionsNonReunies, DemandeRefusee)
    assert not issubclass(DroitInsuffisant, DemandeRefusee)
    assert issubclass(DemandeRefusee, ErreurProcedure)


@regle("A", source=NP)
def a(donnees, autour):
    return donnees.objet == "a"


def test_une_regle_est_vraie_quand_sa_proposition_tient_et_sa_negation_sinon():
    pas_a = non(a, "B")
    assert a.vraie(Emprunt(objet="a"), None, circonstances())
    assert not pas_a.vraie(Emprunt(objet="a"), None, circonstances())
    assert pas_a.vraie(Emprunt(objet="b"), None, circonstances())


def test_une_negation_a_sa_phrase_et_garde_la_source_ou_prend_la_sienne():
    assert non(a, "B").motif(Emprunt(), None, circonstances()) == Motif("il faut que B", (NP,))
    assert non(a, "B", source=ADR).sources == (ADR,)
    assert non(a, "B").nom == "non_a"


def test_deux_regles_se_contredisent_quand_l_une_nie_l_autre():
    pas_a = non(a, "B")
    assert a.contredit(pas_a)
    assert pas_a.contredit(a)
    assert not a.contredit(a)
    assert not pas_a.contredit(non(a, "C"))
    assert non(pas_a, "A encore").contredit(pas_a)


def test_une_regle_dit_ce_qui_manque_quand_elle_le_sait():
    @regle_de_demande("D", precisions=lambda donnees, demande, _: (demande.objet, donnees.objet))
    def d(donnees, demande, autour):
        return False

    demande = Demander(objet="scie", lecteur="C")
    assert d.motif(Emprunt(objet="x"), demande, circonstances()).precisions == ("scie", "x")


def test_une_regle_sur_la_demande_ne_precise_rien_sans_demande():
    @regle_de_demande("D", source=ICI, precisions=lambda *_: 1 / 0)
    def d(donnees, demande, autour):
        return False

    assert d.motif(Emprunt(), None, circonstances()) == Motif("il faut que D", (ICI,))


def test_une_classe_a_un_nom_stable_en_minuscules():
    assert nom_de(Demander) == "demander"
    assert nom_de(type("OrienterVersUnConfrere", (), {})) == "orienter_vers_un_confrere"
    assert nom_de(type("ConclureN1", (), {})) == "conclure_n_1"


def test_les_commandes_d_un_workflow_se_trouvent_par_leur_nom():
    assert EMPRUNT.commandes["rendre"] is Rendre
    assert sorted(EMPRUNT.commandes) == [
        "constater_echeance",
        "demander",
        "preter",
        "rectifier",
        "rendre",
        "reprendre",
    ]
    assert sorted(EMPRUNT.evenements) == [
        "demande",
        "dossier_repris",
        "echeance_passee",
        "prete",
        "procedure_changee",
        "rendu",
        "valeur_rectifiee",
    ]
    assert repr(EMPRUNT) == "<Workflow emprunt/1>"
