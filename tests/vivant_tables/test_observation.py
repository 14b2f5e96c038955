"""What an observer remembers of one scenario."""

from attrs import evolve

from cpts_adapters.vivant.couverture import Couverture, Scenario
from cpts_adapters.vivant.liens import mensonges, unites_inconnues
from cpts_adapters.vivant.observation import REFUSEE, Observateur
from cpts_adapters.vivant.rangees import decrire, paires
from cpts_core.kernel.generiques import ConstaterEcheance
from cpts_core.kernel.regles import regle
from cpts_core.kernel.sources import unite
from tests.kernel.procedure import (
    EMPRUNT,
    Demander,
    Etat,
    Preter,
    Rendre,
    circonstances,
    emprunt,
    rangees,
)

DEMANDE = Demander(objet="perceuse", lecteur="Camille")
RESERVE = Demander(objet="tableau", lecteur="Camille")


def jouer(*pas, workflow=EMPRUNT, vu=None):
    vu, dossier = vu or Observateur(), None
    for role, commande in pas:
        dossier = vu(workflow, dossier, commande, circonstances(role)).dossier
    return vu


def test_les_rangees_sont_notees_dans_l_ordre_avec_l_etat_quitte():
    vu = jouer(("membre", DEMANDE), ("bureau", Preter()))
    assert vu.franchies == [("emprunt", 0, ""), ("emprunt", 1, "DEMANDE")]


def test_une_demande_refusee_est_tentee_sans_etre_franchie():
    vu = jouer(("membre", RESERVE))
    ouvert = vu.decide(EMPRUNT, None, RESERVE, circonstances("membre")).dossier
    vu(EMPRUNT, ouvert, Preter(), circonstances("bureau"))
    assert ("emprunt", "DEMANDE", "preter", REFUSEE) in vu.tentees
    assert len(vu.franchies) == 1
    assert vu.regles == {("emprunt", "libre", False)}


def test_deux_dossiers_meles_ne_font_pas_de_paire():
    vu = Observateur()
    une = vu(EMPRUNT, None, DEMANDE, circonstances("membre")).dossier
    autre = vu(EMPRUNT, None, RESERVE, circonstances("membre")).dossier
    assert autre != une
    vu(EMPRUNT, une, Preter(), circonstances("bureau"))
    assert vu.paires == {("emprunt", 0, 1)}


def test_une_echeance_constatee_ne_separe_pas_deux_rangees():
    constat = ("système", ConstaterEcheance(nom="RETOUR"))
    vu = jouer(("membre", DEMANDE), ("bureau", Preter()), constat, ("membre", Rendre(en_etat=True)))
    assert vu.paires == {("emprunt", 0, 1), ("emprunt", 1, 2)}


def test_ce_qui_est_vu_voyage_en_json_trie():
    vu = jouer(("membre", DEMANDE), ("bureau", Preter()))
    vu.consulter(EMPRUNT, None)
    assert vu.en_json() == {
        "franchies": [["emprunt", 0, ""], ["emprunt", 1, "DEMANDE"]],
        "paires": [["emprunt", 0, 1]],
        "regles": [["emprunt", "libre", True]],
        "tentees": [["emprunt", "", "demander", 0], ["emprunt", "DEMANDE", "preter", 1]],
        "consultes": [["emprunt", ""]],
    }


def test_une_paire_existe_quand_un_etat_est_gagne_puis_quitte():
    assert paires(EMPRUNT) == ((0, 1), (1, 2), (1, 3))


def test_une_rangee_se_decrit_avec_ce_qui_la_distingue():
    assert decrire(EMPRUNT, EMPRUNT.transitions[3]) == (
        "« rendre » depuis « prêté » vers « perdu » (il faut que l'objet revienne abîmé)"
    )


def couverture(*pas, unites, workflow):
    total = Couverture()
    vu = jouer(*pas, workflow=workflow).en_json()
    etiquettes = tuple(f"src:{code}" for code in unites)
    total.ajouter(Scenario("essai.feature", 3, "un prêt", etiquettes), vu)
    return total


def sourcee():
    """Return the loan, its rows and its rule declaring units."""

    @regle("l'objet ne soit pas réservé", source=unite("NP-081"))
    def libre(donnees, circonstances):
        return donnees.objet != "tableau"

    une, autre, *suite = rangees()
    return emprunt(
        transitions=(
            evolve(une, source=unite("NP-079")),
            evolve(autre, source=unite("NP-080"), si=libre),
            *suite,
        )
    )


def test_une_rangee_franchie_prouve_ses_unites_et_elles_seules():
    workflow = sourcee()
    total = couverture(("membre", DEMANDE), unites=["NP-079", "NP-080"], workflow=workflow)
    (mensonge,) = mensonges(total, [workflow])
    assert mensonge == (
        "essai.feature:3 : « un prêt » : ce scénario se réclame de NP-080, mais il ne franchit"
        " aucune rangée et ne voit aucune règle qui la déclare."
    )


def test_une_regle_vue_fausse_prouve_ses_unites():
    workflow = sourcee()
    vu = Observateur()
    ouvert = vu(workflow, None, RESERVE, circonstances("membre")).dossier
    assert ouvert.etat is Etat.DEMANDE
    vu(workflow, ouvert, Preter(), circonstances("bureau"))
    total = Couverture()
    total.ajouter(Scenario("essai.feature", 3, "réservé", ("src:NP-081",)), vu.en_json())
    assert list(mensonges(total, [workflow])) == []


def test_une_etiquette_mal_formee_ne_prouve_rien():
    workflow = sourcee()
    total = couverture(("membre", DEMANDE), unites=["NP-79"], workflow=workflow)
    assert len(list(mensonges(total, [workflow]))) == 1


def test_une_table_ne_declare_que_des_unites_qui_existent():
    assert list(unites_inconnues(sourcee(), ["NP-079", "NP-080"])) == [
        "emprunt : la table déclare NP-081, qui n'existe dans aucun document."
    ]
