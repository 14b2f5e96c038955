"""`decide` answers with a whole decision, or a refusal that says everything, and writes nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest
from attrs import evolve

from cpts_core.kernel.decision import Decision, decide, examiner
from cpts_core.kernel.errors import (
    ConditionsNonReunies,
    DonneesInvalides,
    DroitInsuffisant,
    Motif,
    PasDansCetEtat,
)
from cpts_core.kernel.messages import Dossier
from cpts_core.kernel.regles import regle, regle_de_demande
from tests.kernel.procedure import (
    EMPRUNT,
    ICI,
    Demande,
    Demander,
    Emprunt,
    Etat,
    Preter,
    Rendre,
    Rendu,
    circonstances,
    emprunt,
    le,
    rangees,
)

DEMANDER = Demander(objet="perceuse", lecteur="Camille")
MEMBRE, BUREAU = circonstances("membre"), circonstances("bureau")


def demande(objet: str = "perceuse") -> Dossier:
    return decide(EMPRUNT, None, Demander(objet=objet, lecteur="Camille"), MEMBRE).dossier


def prete() -> Dossier:
    return decide(EMPRUNT, demande(), Preter(), BUREAU).dossier


def test_une_demande_acceptee_donne_le_dossier_les_faits_et_la_rangee():
    decision = decide(EMPRUNT, None, DEMANDER, MEMBRE)
    assert decision == Decision(
        Dossier(Etat.DEMANDE, 1, (), Emprunt(objet="perceuse", lecteur="Camille")),
        (Demande(objet="perceuse", lecteur="Camille"),),
        EMPRUNT.transitions[0],
    )


def test_chaque_fait_avance_la_version_et_garde_le_reste():
    suivant = decide(EMPRUNT, demande(), Preter(), BUREAU).dossier
    assert suivant.version == 2
    assert suivant.etat is Etat.PRETE
    assert suivant.donnees == Emprunt(objet="perceuse", lecteur="Camille", prete_le=le(20))


def test_une_decision_ne_touche_pas_au_dossier_de_depart():
    avant = demande()
    decide(EMPRUNT, avant, Preter(), BUREAU)
    assert avant == demande()


def test_de_deux_rangees_la_regle_choisit_l_une_et_sa_negation_l_autre():
    assert decide(EMPRUNT, prete(), Rendre(en_etat=True), MEMBRE).dossier.etat is Etat.RENDU
    assert decide(EMPRUNT, prete(), Rendre(en_etat=False), MEMBRE).dossier.etat is Etat.PERDU


def test_un_refus_liste_toutes_les_regles_manquantes_avec_phrase_et_source():
    @regle("la caution soit versée", source=ICI)
    def caution(donnees, autour):
        return False

    @regle_de_demande("un mot soit laissé", source=ICI, precisions=lambda *_: ("il manque le mot",))
    def mot_laisse(donnees, demande, autour):
        return demande.mot is not None

    demander, preter, *retours = rangees()
    preter = evolve(preter, si=(*preter.si, caution, mot_laisse))
    refus = decide(
        emprunt(transitions=(demander, preter, *retours)), demande("tableau"), Preter(), BUREAU
    )
    assert refus == ConditionsNonReunies(
        "prêter",
        (
            Motif("il faut que l'objet ne soit pas réservé", (ICI,)),
            Motif("il faut que la caution soit versée", (ICI,)),
            Motif("il faut qu'un mot soit laissé", (ICI,), ("il manque le mot",)),
        ),
    )


def test_seule_la_rangee_choisie_explique_un_refus():
    @regle("l'heure convienne", source=ICI)
    def heure(donnees, autour):
        return False

    demander, preter, rendu, perdu = rangees()
    rendu = evolve(rendu, si=(*rendu.si, heure))
    workflow = emprunt(transitions=(demander, preter, rendu, perdu))
    refus = decide(workflow, prete(), Rendre(en_etat=True), MEMBRE)
    assert [motif.phrase for motif in refus.motifs] == ["il faut que l'heure convienne"]


def test_sans_le_role_la_demande_est_refusee_avant_ses_regles():
    refus = decide(EMPRUNT, demande("tableau"), Preter(), MEMBRE)
    assert refus == DroitInsuffisant("votre rôle ne permet pas de « prêter ».")


def test_sans_aucun_role_rien_n_est_permis():
    assert isinstance(decide(EMPRUNT, None, DEMANDER, circonstances()), DroitInsuffisant)


def test_un_des_roles_suffit():
    assert isinstance(decide(EMPRUNT, None, DEMANDER, circonstances("x", "membre")), Decision)


def test_hors_de_son_etat_une_demande_dit_ce_qui_est_possible():
    refus = decide(EMPRUNT, demande(), Rendre(en_etat=True), circonstances("bureau", "membre"))
    assert refus == PasDansCetEtat("rendre", "demandé", ("prêter",))
    assert str(refus) == (
        "« rendre » n'est pas possible dans l'état « demandé » ; il est possible de : prêter."
    )


def test_ce_qui_est_possible_ne_cite_que_ce_que_la_personne_peut_faire():
    refus = decide(EMPRUNT, demande(), Rendre(en_etat=True), MEMBRE)
    assert refus.possibles == ()
    assert str(refus) == "« rendre » n'est pas possible dans l'état « demandé »."


def test_un_dossier_ouvert_ne_s_ouvre_pas_deux_fois():
    refus = decide(EMPRUNT, demande(), DEMANDER, MEMBRE)
    assert isinstance(refus, PasDansCetEtat)


def test_avant_l_ouverture_seule_une_ouverture_est_possible():
    refus = decide(EMPRUNT, None, Preter(), BUREAU)
    assert (refus.etat, refus.possibles) == ("nouveau", ())


@pytest.mark.parametrize("etat", [Etat.RENDU, Etat.PERDU])
def test_un_etat_final_ne_se_quitte_plus(etat):
    fini = decide(EMPRUNT, prete(), Rendre(en_etat=etat is Etat.RENDU), MEMBRE).dossier
    for commande in (Preter(), Rendre(en_etat=True), DEMANDER):
        assert isinstance(
            decide(EMPRUNT, fini, commande, circonstances("membre", "bureau")), PasDansCetEtat
        )


def test_une_date_future_est_refusee():
    autour = circonstances("membre", survenu_le=le(20) + timedelta(seconds=1))
    refus = decide(EMPRUNT, None, DEMANDER, autour)
    assert isinstance(refus, DonneesInvalides)
    assert str(refus) == "Données invalides — survenu_le : cette date est dans le futur"


def test_une_date_passee_est_admise_et_date_le_fait():
    decision = decide(EMPRUNT, demande(), Preter(), circonstances("bureau", survenu_le=le(3)))
    assert decision.dossier.donnees.prete_le == le(3)


def test_une_regle_qui_leve_n_ecrit_rien():
    @regle("la règle marche", source=ICI)
    def cassee(donnees, autour):
        raise ZeroDivisionError

    demander, preter, *retours = rangees()
    workflow = emprunt(transitions=(demander, evolve(preter, si=(cassee,)), *retours))
    avant = demande()
    with pytest.raises(ZeroDivisionError):
        decide(workflow, avant, Preter(), BUREAU)
    assert avant == demande()


def test_un_effet_qui_leve_n_ecrit_rien():
    def casse(donnees, demande, autour):
        raise ZeroDivisionError

    demander, preter, *retours = rangees()
    workflow = emprunt(transitions=(demander, evolve(preter, alors=casse), *retours))
    avant = demande()
    with pytest.raises(ZeroDivisionError):
        decide(workflow, avant, Preter(), BUREAU)
    assert avant == demande()


def test_une_rangee_peut_donner_plusieurs_faits_dans_l_ordre():
    def deux(donnees, demande, autour):
        return (Rendu(en_etat=False), Rendu(en_etat=demande.en_etat))

    demander, preter, rendu, perdu = rangees()
    workflow = emprunt(transitions=(demander, preter, evolve(rendu, alors=deux), perdu))
    decision = decide(workflow, prete(), Rendre(en_etat=True), MEMBRE)
    assert decision.evenements == (Rendu(en_etat=False), Rendu(en_etat=True))
    assert decision.dossier.donnees.en_etat is True
    assert decision.dossier.version == 3


def test_une_rangee_sans_arrivee_reste_dans_son_etat():
    demander, preter, *retours = rangees()
    workflow = emprunt(
        transitions=(
            demander,
            preter,
            evolve(preter, depuis=Etat.PRETE, vers=None),
            *retours,
        )
    )
    assert decide(workflow, prete(), Preter(), BUREAU).dossier.etat is Etat.PRETE


def test_examiner_dit_la_verite_de_chaque_regle_de_chaque_rangee():
    vues = examiner(EMPRUNT, prete(), Rendre(en_etat=True), MEMBRE)
    assert [(t.vers, r.nom, vraie) for t, r, vraie in vues] == [
        (Etat.RENDU, "en_etat", True),
        (Etat.PERDU, "non_en_etat", False),
    ]


def test_examiner_ne_voit_rien_hors_de_la_table():
    assert examiner(EMPRUNT, None, Preter(), MEMBRE) == ()
