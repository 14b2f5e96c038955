"""Un dialogue de gestion rend compte d'une année et arrête sa part variable, preuve à l'appui."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from attrs import frozen

from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.messages import Lie
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.contrats.contrat_aci import CONTRAT_ACI
from cpts_core.workflows.contrats.dialogue_de_gestion import DIALOGUE_DE_GESTION
from cpts_core.workflows.contrats.dialogue_de_gestion import commandes as c
from cpts_core.workflows.contrats.dialogue_de_gestion.etats import Etat
from cpts_core.workflows.contrats.financement.situation import CHAMPS
from cpts_core.workflows.contrats.parties import PARTIES, Partie
from tests.workflows.autour import derouler, echeances, motifs, refus
from tests.workflows.contrats_outils import SIGNATURE, acheve, demarre, en_vigueur, le, midi

AN_1, JUIN = date(2025, 11, 25), date(2026, 6, 30)
INDICATEURS = ("ind-1", "ind-2", "ind-3")
OUVRIR = c.OuvrirDialogue(contrat="contrat-1", annee=1, debut=SIGNATURE, fin=date(2025, 11, 24))
RAPPORT = c.TransmettreLeRapport(rapport="rapport de l'année 1")
TENIR = c.TenirLeDialogue(presents=PARTIES)
RASSEMBLER = c.RassemblerLesIndicateurs(indicateurs=INDICATEURS)


def contrat(*missions):
    """Donne un contrat lié, dont ces missions ont démarré à la signature."""
    pas = ((demarre(mission), le(SIGNATURE)) for mission in missions)
    dossier = acheve(derouler(CONTRAT_ACI, *pas, depuis=en_vigueur()), AN_1)
    valeurs = {nom: getattr(dossier.donnees, nom) for nom in CHAMPS}
    return {"contrat": (Lie("contrat-1", "EN_VIGUEUR", valeurs),)}


@frozen
class Mesure:
    annee: int
    le: datetime
    preuve: str = "relevé"


@frozen
class Arrete:
    annee: int
    atteinte: Decimal
    poids: Decimal | None = None


def indicateur(flux, *arretes, annees=(1,)):
    """Donne un indicateur lié, mesuré ces années-là, et ce qu'il a arrêté."""
    mesures = tuple(Mesure(annee, midi(AN_1)) for annee in annees)
    return Lie(flux, "ARRETE", {"mesures": mesures, "arretes": arretes})


def de(atteinte, poids=None, annee=1):
    return Arrete(annee, Decimal(atteinte), poids)


def indicateurs(*lies):
    usuels = (
        indicateur("ind-1", de("130", Decimal(2))),
        indicateur("ind-2", de("50")),
        indicateur("ind-3", de("33.33")),
    )
    return {"indicateurs": lies or usuels}


LIES = {**contrat("ACCES_MT", "PARCOURS"), **indicateurs()}
TABLE = le(JUIN, lies=LIES)
SYSTEME = le(AN_1, Role.SYSTEME, lies=LIES)


def retient(indicateur, mission):
    return c.RetenirUnIndicateur(indicateur=indicateur, mission=mission)


RETENUS = (
    retient("ind-1", "ACCES_SNP"),
    retient("ind-2", "ACCES_MT"),
    retient("ind-3", "PARCOURS"),
)


def tenu(*pas, autour=TABLE):
    return derouler(
        DIALOGUE_DE_GESTION,
        (OUVRIR, SYSTEME),
        *((un, autour) for un in (RAPPORT, RASSEMBLER, TENIR, *pas)),
    )


def phrases(dossier, demande, autour=TABLE):
    return motifs(refus(DIALOGUE_DE_GESTION, dossier, demande, autour))


def test_la_part_variable_se_calcule_au_centime():
    """Accès : 10 000 × 2/3 = 6 666,67 à 100 %, le reste, 3 333,33, à 50 % : 8 333,33 (au pair).

    Parcours : 6 000 à 33,33 % : 1 999,80.
    """
    dossier = tenu(*RETENUS, c.ArreterLesIndicateurs(), c.ArreterLaPartVariable())
    parts = {part.mission: str(part.montant) for part in dossier.donnees.parts}
    assert parts == {"ACCES_MT": "8333.33", "PARCOURS": "1999.80"}
    assert dossier.donnees.total == Decimal("10333.13")


def test_clore_dit_au_contrat_ce_qu_il_doit():
    pas = (*RETENUS, c.ArreterLesIndicateurs(), c.ArreterLaPartVariable())
    dossier = tenu(*pas, c.NotifierLeSolde(preuve="courrier de la CPAM"))
    decision = decide(DIALOGUE_DE_GESTION, dossier, c.CloreLeDialogue(), TABLE)
    assert isinstance(decision, Decision)
    assert decision.dossier.etat is Etat.CLOS
    (clos,) = decision.evenements
    assert (clos.annee, clos.missions) == (1, ("ACCES_MT", "PARCOURS"))
    assert clos.montants == (Decimal("8333.33"), Decimal("1999.80"))


def test_une_part_se_revoit_avec_un_motif_dans_son_enveloppe():
    pas = (*RETENUS, c.ArreterLesIndicateurs(), c.ArreterLaPartVariable())
    revoir = c.RevoirUnePart(mission="PARCOURS", montant=Decimal(6000), motif="admis")
    dossier = tenu(*pas, revoir)
    assert dossier.donnees.total == Decimal("14333.33")
    for mission, montant in (
        ("PARCOURS", "6000.01"),
        ("PREV", "1"),
        ("PARCOURS", "0.001"),
        ("PARCOURS", "NaN"),
    ):
        demande = c.RevoirUnePart(mission=mission, montant=Decimal(montant), motif="trop")
        assert phrases(dossier, demande) == {
            "il faut que le montant tienne dans l'enveloppe, au centime"
        }


def test_les_trois_parties_sont_presentes():
    dossier = derouler(DIALOGUE_DE_GESTION, (OUVRIR, SYSTEME), (RAPPORT, TABLE))
    seules = c.TenirLeDialogue(presents=(Partie.CPTS, Partie.CPAM))
    reponse = refus(DIALOGUE_DE_GESTION, dossier, seules, TABLE)
    assert "les trois parties soient présentes : ARS [" in str(reponse)


def test_un_indicateur_sans_mesure_de_l_annee_n_entre_pas():
    autour = le(
        JUIN,
        lies={
            **LIES,
            **indicateurs(
                indicateur("ind-1"), indicateur("ind-2", annees=(2,)), indicateur("ind-4")
            ),
        },
    )
    dossier = derouler(DIALOGUE_DE_GESTION, (OUVRIR, SYSTEME))
    reponse = refus(DIALOGUE_DE_GESTION, dossier, RASSEMBLER, autour)
    assert "une mesure pour cette année de contrat : ind-2 ; ind-3 [" in str(reponse)


@pytest.mark.parametrize("arretes", [(), (de("80", annee=2),)], ids=("aucune", "autre année"))
def test_un_indicateur_qui_n_a_pas_arrete_l_annee_n_est_pas_retenu(arretes):
    autour = le(JUIN, lies={**LIES, **indicateurs(indicateur("ind-1", *arretes))})
    assert phrases(tenu(), retient("ind-1", "PARCOURS"), autour) == {
        "il faut que l'indicateur ait arrêté cette année de contrat, preuve à l'appui"
    }


def test_un_indicateur_d_ailleurs_ou_hors_contrat_n_est_pas_retenu():
    assert phrases(tenu(), retient("ind-9", "PREV")) == {
        "il faut que l'indicateur soit l'un de ceux de l'année",
        "il faut que l'indicateur ait arrêté cette année de contrat, preuve à l'appui",
        "il faut que le contrat prévoie une part variable pour cette mission cette année",
    }


def test_au_dela_de_cent_pour_cent_rien_de_plus_et_la_preuve_suit():
    (retenu,) = tenu(RETENUS[0]).donnees.retenus
    assert (retenu.atteinte, retenu.poids, retenu.preuve) == (100, 2, "relevé")


def test_sans_poids_tous_pesent_pareil_et_a_zero_un_indicateur_ne_pese_rien():
    nuls = indicateurs(
        indicateur("ind-1", de("100", Decimal(0))),
        indicateur("ind-2", de("50")),
        indicateur("ind-3", de("100", Decimal(0))),
    )
    autour = le(JUIN, lies={**LIES, **nuls})
    dossier = tenu(*RETENUS, autour=autour)
    reponse = refus(DIALOGUE_DE_GESTION, dossier, c.ArreterLesIndicateurs(), autour)
    assert "un indicateur qui pèse, ou qu'on y renonce : PARCOURS [" in str(reponse)
    renoncer = c.RenoncerAUnePart(mission="PARCOURS", motif="rien ne pèse")
    pas = (renoncer, c.ArreterLesIndicateurs(), c.ArreterLaPartVariable())
    dossier = derouler(DIALOGUE_DE_GESTION, *((un, autour) for un in pas), depuis=dossier)
    assert [str(part.montant) for part in dossier.donnees.parts] == ["5000.00", "0.00"]


def test_retenir_a_nouveau_remplace_et_ecarter_efface():
    dossier = tenu(*RETENUS, retient("ind-1", "PARCOURS"))
    assert {r.indicateur: r.mission for r in dossier.donnees.retenus}["ind-1"] == "PARCOURS"
    ecarter = c.EcarterUnIndicateur(indicateur="ind-1", motif="donnée perdue")
    dossier = derouler(DIALOGUE_DE_GESTION, (ecarter, TABLE), depuis=dossier)
    assert [r.indicateur for r in dossier.donnees.retenus] == ["ind-2", "ind-3"]
    assert [e.indicateur for e in dossier.donnees.ecartes] == ["ind-1"]


def test_rien_ne_s_arrete_tant_qu_un_indicateur_est_en_suspens():
    reponse = refus(DIALOGUE_DE_GESTION, tenu(*RETENUS[:1]), c.ArreterLesIndicateurs(), TABLE)
    assert motifs(reponse) == {
        "il faut que chaque indicateur de l'année soit retenu ou écarté",
        "il faut que chaque part variable ait un indicateur qui pèse, ou qu'on y renonce",
    }
    assert "ind-2 ; ind-3" in str(reponse)
    assert "PARCOURS" in str(reponse)


def test_renoncer_a_une_part_la_rend_nulle():
    ecarter = c.EcarterUnIndicateur(indicateur="ind-3", motif="donnée perdue")
    renoncer = c.RenoncerAUnePart(mission="PARCOURS", motif="donnée perdue")
    pas = (*RETENUS[:2], ecarter, renoncer, c.ArreterLesIndicateurs(), c.ArreterLaPartVariable())
    parts = {part.mission: part.montant for part in tenu(*pas).donnees.parts}
    assert parts["PARCOURS"] == 0


def test_sans_contrat_connu_rien_ne_s_arrete():
    assert "il faut que le contrat et ses enveloppes soient connus" in phrases(
        tenu(*RETENUS), c.ArreterLesIndicateurs(), le(JUIN, lies=indicateurs())
    )


@pytest.mark.parametrize(
    ("role", "preuve", "admis"),
    [
        (Role.CPAM, None, True),
        (Role.COORDINATEUR, None, False),
        (Role.COORDINATEUR, "courrier", True),
        (Role.ARS, "courrier", False),
    ],
)
def test_la_cpam_notifie_ou_sa_preuve(role, preuve, admis):
    dossier = tenu(*RETENUS, c.ArreterLesIndicateurs(), c.ArreterLaPartVariable())
    demande = c.NotifierLeSolde(preuve=preuve)
    reponse = decide(DIALOGUE_DE_GESTION, dossier, demande, le(JUIN, role, lies=LIES))
    assert isinstance(reponse, Decision) is admis


def test_aucun_delai_n_est_connu_pour_tenir_le_dialogue_sauf_celui_que_la_cpts_choisit():
    assert echeances(derouler(DIALOGUE_DE_GESTION, (OUVRIR, SYSTEME))) == {}
    choisi = le(AN_1, Role.SYSTEME, lies=LIES, dialogue_tenue="6 mois")
    dossier = derouler(DIALOGUE_DE_GESTION, (OUVRIR, choisi))
    assert echeances(dossier) == {"TENUE": date(2026, 5, 24)}
    apres = derouler(DIALOGUE_DE_GESTION, (RAPPORT, TABLE), (TENIR, TABLE), depuis=dossier)
    assert echeances(apres) == {}


def test_une_mission_sans_part_variable_n_est_pas_a_evaluer():
    autour = le(JUIN, lies={**contrat("CRISE"), **indicateurs()})
    dossier = derouler(
        DIALOGUE_DE_GESTION,
        (OUVRIR, SYSTEME),
        (RAPPORT, autour),
        (TENIR, autour),
        (c.ArreterLesIndicateurs(), autour),
        (c.ArreterLaPartVariable(), autour),
    )
    assert dossier.donnees.parts == ()
    assert dossier.donnees.total == 0
