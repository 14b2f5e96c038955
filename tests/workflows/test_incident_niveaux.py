"""Les quatre niveaux, le partage et la clôture : ce que les scénarios ne disent pas."""

from datetime import UTC, date, datetime

import pytest

from cpts_core.kernel.generiques import Reprendre
from cpts_core.kernel.messages import Lie
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.incident.choix import (
    Auditoire,
    Canal,
    Danger,
    Gravite,
    Issue,
    Moyen,
    Nature,
    Niveau,
)
from cpts_core.workflows.qualite.incident.commandes.accueil import (
    ConstaterInjoignable,
    DeclarerSansSeNommer,
    DeclarerUnEvenement,
    NoterUneTentative,
    PrendreContact,
)
from cpts_core.workflows.qualite.incident.commandes.agir import (
    AjouterUnEnseignement,
    ConstaterLeBlocage,
    Debloquer,
    EcarterLeDanger,
    NoterUnRefus,
    OrienterVersUnConfrere,
    Recontacter,
    ReunirLesProfessionnels,
    SignalerUnEigs,
    TraiterParTelephone,
)
from cpts_core.workflows.qualite.incident.commandes.comprendre import (
    ConclureLAnalyse,
    EvaluerLaGravite,
    RecueillirUnFait,
)
from cpts_core.workflows.qualite.incident.commandes.partager import (
    Clore,
    PartagerLeRex,
    PoserUneQuestion,
    ProposerUnePiste,
    RedigerUnRex,
    RepondreAUneQuestion,
    Restituer,
    RetenirUnePiste,
)
from cpts_core.workflows.qualite.incident.etats import FINALS, Etat
from tests.workflows.incident_outils import (
    REUNION_PLANIFIEE,
    accepter,
    autour,
    decider,
    dossier_a,
    du_declarant,
    motifs,
)

ORIENTER = OrienterVersUnConfrere(
    confrere="Camille", competence="plaies-chroniques", accord_recueilli=True
)
RESOLU = Recontacter(resolu=True, constat="c'est réglé", enseignement="prévenir la veille")
NON_RESOLU = Recontacter(resolu=False, constat="rien n'a changé")
CLORE = Clore(sans_rex="déjà dit ailleurs")


def termes(dossier):
    return {e.nom: e.le for e in dossier.echeances}


def orienter(dossier, jours=0, **autres):
    return accepter(dossier, ORIENTER, autour(jours=jours, **autres))


def test_les_faits_se_rangent_dans_l_ordre_ou_ils_se_sont_produits():
    dossier = dossier_a(Etat.RECUEIL)
    for jour, heure in ((15, "09:00"), (17, None), (15, None), (16, "08:30")):
        fait = RecueillirUnFait(jour=date(2025, 3, jour), heure=heure, fait="un fait")
        dossier = accepter(dossier, fait, autour())
    assert [(f.jour.day, f.heure) for f in dossier.donnees.faits] == [
        (15, None),
        (15, "09:00"),
        (16, "08:30"),
        (17, None),
        (17, None),
    ]


def test_un_fait_a_venir_est_refuse():
    futur = RecueillirUnFait(jour=date(2025, 3, 21), fait="demain")
    assert motifs(dossier_a(Etat.RECUEIL), futur, autour()) == [
        "il faut que le fait se soit déjà produit"
    ]


def test_l_analyse_fixe_la_nature_et_une_cause():
    conclure = ConclureLAnalyse(nature=Nature.SITUATION_COMPLEXE, cause="une cause")
    dossier = accepter(dossier_a(Etat.RECUEIL), conclure, autour())
    assert dossier.donnees.nature is Nature.SITUATION_COMPLEXE
    assert dossier.donnees.causes == ("une cause",)


def test_la_gravite_garde_chaque_avis_avec_sa_date_son_role_et_sa_raison():
    dossier = dossier_a(Etat.NIVEAU_3)
    dossier = accepter(dossier, EvaluerLaGravite(gravite=Gravite.G2, raison="a"), autour())
    pilote = autour(Role.PILOTE, "Andrea", jours=3, lies={"reunion": (REUNION_PLANIFIEE,)})
    dossier = accepter(dossier, EvaluerLaGravite(gravite=Gravite.G3, raison="b"), pilote)
    assert dossier.donnees.gravite is Gravite.G3
    assert [(e.le.day, e.gravite, e.role, e.raison) for e in dossier.donnees.evaluations] == [
        (20, Gravite.G2, Role.CELLULE_QUALITE, "a"),
        (23, Gravite.G3, Role.PILOTE, "b"),
    ]


def test_l_orientation_lance_le_rappel_de_quinze_jours():
    dossier = orienter(dossier_a(Etat.ANALYSE))
    assert termes(dossier) == {"RAPPEL_NIVEAU_2": datetime(2025, 4, 5, tzinfo=UTC)}


def test_le_rappel_compte_de_la_declaration_si_la_cpts_l_a_choisi():
    dossier = orienter(
        dossier_a(Etat.ANALYSE), jours=5, parametres={"rappel_depart": "declaration"}
    )
    assert termes(dossier) == {"RAPPEL_NIVEAU_2": datetime(2025, 4, 5, tzinfo=UTC)}


@pytest.mark.parametrize("appel", [RESOLU, NON_RESOLU])
def test_rappeler_leve_l_echeance_quelle_que_soit_la_reponse(appel):
    assert accepter(dossier_a(Etat.NIVEAU_2), appel, autour(jours=15)).echeances == ()


def test_rappeler_en_retard_n_est_pas_interdit():
    assert accepter(dossier_a(Etat.NIVEAU_2), RESOLU, autour(jours=16)).etat is Etat.DEBLOQUE


def test_debloquer_au_niveau_2_exige_un_enseignement():
    sans = Recontacter(resolu=True, constat="c'est réglé")
    dossier = dossier_a(Etat.NIVEAU_2)
    assert motifs(dossier, sans, autour()) == ["il faut qu'un enseignement soit tiré"]
    dossier = accepter(dossier, AjouterUnEnseignement(enseignement="deja"), autour())
    assert accepter(dossier, sans, autour()).etat is Etat.DEBLOQUE


@pytest.mark.parametrize(
    ("suite", "etat"),
    [
        ("choix", Etat.NIVEAU_2),
        ("nouvelle_orientation", Etat.NIVEAU_2),
        ("niveau_3", Etat.NIVEAU_3),
    ],
)
def test_la_cpts_choisit_ce_qui_suit_une_resolution_non_confirmee(suite, etat):
    circonstances = autour(parametres={"suite_non_resolu": suite}, tirage="r1")
    dossier = accepter(dossier_a(Etat.NIVEAU_2), NON_RESOLU, circonstances)
    assert dossier.etat is etat
    assert dossier.donnees.orientations[-1].issue is Issue.INFIRMEE
    assert dossier.donnees.reunion == ("r1" if etat is Etat.NIVEAU_3 else None)


def test_une_seconde_orientation_attend_l_issue_de_la_premiere_et_relance_le_rappel():
    dossier = dossier_a(Etat.NIVEAU_2)
    assert motifs(dossier, ORIENTER, autour()) == [
        "il faut que l'orientation précédente soit déclinée ou n'ait pas suffi"
    ]
    for issue in (NoterUnRefus(), NON_RESOLU):
        suite = orienter(accepter(dossier, issue, autour()), jours=10)
        assert termes(suite) == {"RAPPEL_NIVEAU_2": datetime(2025, 4, 15, tzinfo=UTC)}
        assert len(suite.donnees.orientations) == 2


def test_un_refus_du_confrere_laisse_courir_le_rappel():
    dossier = dossier_a(Etat.NIVEAU_2)
    assert accepter(dossier, NoterUnRefus(), autour()).echeances == dossier.echeances


def test_une_orientation_n_a_qu_une_issue():
    decline = accepter(dossier_a(Etat.NIVEAU_2), NoterUnRefus(), autour())
    for demande in (NoterUnRefus(), RESOLU, NON_RESOLU):
        assert motifs(decline, demande, autour()) == [
            "il faut qu'une orientation attende son issue"
        ]


def test_sous_le_choix_d_une_nouvelle_orientation_une_reunion_vient_apres_deux_echecs():
    choix = {"parametres": {"suite_non_resolu": "nouvelle_orientation"}}
    reunir = ReunirLesProfessionnels(motif="deux échecs")
    dossier = accepter(dossier_a(Etat.NIVEAU_2), NON_RESOLU, autour(**choix))
    assert motifs(dossier, reunir, autour(**choix)) == [
        "il faut qu'une autre orientation soit d'abord tentée, comme la CPTS l'a choisi"
    ]
    dossier = accepter(orienter(dossier, **choix), NON_RESOLU, autour(**choix))
    assert accepter(dossier, reunir, autour(**choix)).etat is Etat.NIVEAU_3


@pytest.mark.parametrize(
    ("etat", "valeurs", "accepte"),
    [
        ("DISPONIBLE", {"membre": "Camille", "competences": ("plaies-chroniques",)}, True),
        ("EN_PAUSE", {"membre": "Camille", "competences": ("plaies-chroniques",)}, False),
        ("DISPONIBLE", {"membre": "Sacha", "competences": ("plaies-chroniques",)}, False),
        ("DISPONIBLE", {"membre": "Camille", "competences": ("diabete",)}, False),
    ],
)
def test_une_inscription_vaut_pour_ce_confrere_disponible_et_cette_competence(
    etat, valeurs, accepte
):
    demande = OrienterVersUnConfrere(
        confrere="Camille",
        competence="plaies-chroniques",
        inscription="a1",
        accord_recueilli=False,
    )
    circonstances = autour(lies={"inscription": (Lie("a1", etat, valeurs),)})
    if accepte:
        assert accepter(dossier_a(Etat.ANALYSE), demande, circonstances).etat is Etat.NIVEAU_2
    else:
        assert motifs(dossier_a(Etat.ANALYSE), demande, circonstances) == [
            "il faut que le confrère accepte d'être sollicité pour cette compétence"
        ]


def test_un_dossier_repris_au_niveau_2_peut_etre_rappele():
    reprise = Reprendre(
        etat="NIVEAU_2", preuve="registre papier", donnees=("oriente_le=2025-03-18T10:00+01:00",)
    )
    dossier = accepter(None, reprise, autour())
    assert termes(dossier) == {"RAPPEL_NIVEAU_2": datetime(2025, 4, 3, tzinfo=UTC)}
    assert accepter(dossier, RESOLU, autour()).etat is Etat.DEBLOQUE


def test_au_niveau_3_on_debloque_quand_la_reunion_a_planifie():
    debloquer = Debloquer(solution="s", enseignement="e")
    avant = Lie("r1", "PREPAREE", {"plan_arrete_le": None, "pilote": None})
    dossier = dossier_a(Etat.NIVEAU_3)
    assert motifs(dossier, debloquer, autour(lies={"reunion": (avant,)})) == [
        "il faut que la réunion ait planifié ses actions"
    ]
    lies = {"reunion": (REUNION_PLANIFIEE,)}
    assert accepter(dossier, debloquer, autour(lies=lies)).etat is Etat.DEBLOQUE


ACCESSIBLES = tuple(etat for etat in Etat if etat is not Etat.INJOIGNABLE)


@pytest.mark.parametrize("etat", ACCESSIBLES)
@pytest.mark.parametrize("role", [Role.CELLULE_QUALITE, Role.DECLARANT])
def test_un_eigs_se_signale_de_tout_etat_sans_rien_deplacer_ni_attendre(etat, role):
    dossier = dossier_a(etat)
    circonstances = du_declarant() if role is Role.DECLARANT else autour()
    decision = decider(dossier, SignalerUnEigs(), circonstances)
    assert decision.dossier.etat is etat
    assert decision.dossier.echeances == dossier.echeances
    assert decision.dossier.donnees.declaration == "tire"
    assert decision.dossier.donnees.niveaux[-1] is Niveau.NIVEAU_4


def test_un_eigs_se_signale_aussi_d_un_dossier_injoignable():
    dossier = dossier_a(Etat.RECU)
    for _ in range(3):
        dossier = accepter(dossier, NoterUneTentative(moyen=Moyen.TELEPHONE), autour())
    dossier = accepter(dossier, ConstaterInjoignable(), autour())
    assert accepter(dossier, SignalerUnEigs(), autour()).etat is Etat.INJOIGNABLE


@pytest.mark.parametrize("suspicion", [{"nature": Nature.EIGS_SUSPECTE}, {"canal": Canal.EXTRA}])
def test_un_eigs_suspecte_a_l_entree_se_signale_dans_la_journee(suspicion):
    demande = DeclarerSansSeNommer(danger=Danger.ECARTE, mots="une chute", **suspicion)
    dossier = accepter(None, demande, du_declarant())
    assert termes(dossier) == {"EIGS_A_SIGNALER": datetime(2025, 3, 21, tzinfo=UTC)}
    assert accepter(dossier, SignalerUnEigs(), autour(Role.SYSTEME)).echeances == ()


@pytest.mark.parametrize("nature", [n for n in Nature if n is not Nature.A_PRECISER])
def test_seul_un_eigs_suspecte_par_l_analyse_relance_le_signalement(nature):
    conclure = ConclureLAnalyse(nature=nature, cause="une cause")
    dossier = accepter(dossier_a(Etat.RECUEIL), conclure, autour(jours=2))
    attendu = {"EIGS_A_SIGNALER": datetime(2025, 3, 23, tzinfo=UTC)}
    assert termes(dossier) == (attendu if nature is Nature.EIGS_SUSPECTE else {})


def test_un_eigs_deja_signale_ne_se_relance_pas():
    dossier = accepter(dossier_a(Etat.RECUEIL), SignalerUnEigs(), autour())
    conclure = ConclureLAnalyse(nature=Nature.EIGS_SUSPECTE, cause="une cause")
    assert accepter(dossier, conclure, autour()).echeances == ()


def test_un_evenement_n_a_qu_une_declaration():
    dossier = accepter(dossier_a(Etat.NIVEAU_1), SignalerUnEigs(), autour())
    assert motifs(dossier, SignalerUnEigs(), autour()) == [
        "il faut qu'aucune déclaration ne soit déjà ouverte pour cet événement"
    ]


def test_les_niveaux_parcourus_restent_dans_l_ordre():
    dossier = accepter(dossier_a(Etat.ANALYSE), TraiterParTelephone(), autour())
    dossier = accepter(orienter(dossier), SignalerUnEigs(), autour())
    dossier = accepter(dossier, ReunirLesProfessionnels(motif="m"), autour())
    assert [n.name[-1] for n in dossier.donnees.niveaux] == ["1", "2", "4", "3"]


def anonyme_debloque(*, code):
    demande = DeclarerSansSeNommer(danger=Danger.ECARTE, mots="un récit", code_de_suivi=code)
    dossier = accepter(None, demande, du_declarant())
    for suite in (
        RecueillirUnFait(jour=date(2025, 3, 17), fait="f"),
        ConclureLAnalyse(nature=Nature.PRESQU_ACCIDENT, cause="c"),
        TraiterParTelephone(),
        Debloquer(solution="s", enseignement="e"),
    ):
        dossier = accepter(dossier, suite, autour())
    return dossier


RESTITUER = Restituer(moyen=Moyen.MESSAGE, retour="voici ce que nous avons fait")


def test_un_anonyme_sans_code_ne_recoit_pas_de_retour_et_le_dossier_se_clot():
    dossier = anonyme_debloque(code=False)
    assert motifs(dossier, RESTITUER, autour()) == ["il faut que le déclarant puisse être joint"]
    assert accepter(dossier, CLORE, autour()).etat is Etat.CLOS


def test_un_anonyme_avec_code_recoit_son_retour_avant_la_cloture():
    dossier = anonyme_debloque(code=True)
    assert motifs(dossier, CLORE, autour()) == ["il faut que le déclarant ne puisse pas être joint"]
    assert accepter(accepter(dossier, RESTITUER, autour()), CLORE, autour()).etat is Etat.CLOS


def test_un_declarant_nomme_recoit_son_retour_sauf_s_il_reste_injoignable():
    dossier = dossier_a(Etat.DEBLOQUE)
    assert motifs(dossier, CLORE, autour()) == ["il faut que le déclarant ne puisse pas être joint"]
    for _ in range(3):
        dossier = accepter(dossier, NoterUneTentative(moyen=Moyen.COURRIEL), autour())
    assert accepter(dossier, CLORE, autour()).etat is Etat.CLOS


def test_clore_exige_d_avoir_compris_agi_et_partage_et_dit_tout_a_la_fois():
    dossier = accepter(
        dossier_a(Etat.NIVEAU_1), ConstaterLeBlocage(raison="aucune place"), autour()
    )
    dossier = accepter(dossier, RESTITUER, autour())
    assert motifs(dossier, Clore(), autour()) == [
        "il faut que les faits, les causes et les enseignements soient écrits",
        "il faut qu'une solution ou une action soit retenue, ou son absence justifiée",
        "il faut que le retour d'expérience soit partagé, ou son absence justifiée",
    ]
    dossier = accepter(dossier, AjouterUnEnseignement(enseignement="e"), autour())
    justifie = Clore(sans_action="rien à faire ici", sans_rex="cas unique")
    assert accepter(dossier, justifie, autour()).etat is Etat.CLOS


def test_un_danger_signale_doit_etre_ecarte_avant_la_cloture():
    demande = DeclarerUnEvenement(
        danger=Danger.PERSISTE, nom="n", prenom="p", telephone="t", heure_de_rappel="h"
    )
    dossier = accepter(None, demande, du_declarant())
    for suite in (
        PrendreContact(moyen=Moyen.TELEPHONE),
        RecueillirUnFait(jour=date(2025, 3, 17), fait="f"),
        ConclureLAnalyse(nature=Nature.EVENEMENT, cause="c"),
        TraiterParTelephone(),
        Debloquer(solution="s", enseignement="e"),
        RESTITUER,
    ):
        dossier = accepter(dossier, suite, autour())
    assert motifs(dossier, CLORE, autour()) == ["il faut que le danger signalé soit écarté"]
    dossier = accepter(dossier, EcarterLeDanger(mesure="traitement retiré"), autour())
    assert accepter(dossier, CLORE, autour()).etat is Etat.CLOS


def test_un_rex_partage_dispense_de_justifier():
    dossier = dossier_a(Etat.RESTITUE)
    partager = PartagerLeRex(auditoire=Auditoire.MEMBRES, relu=True)
    assert motifs(dossier, partager, autour()) == ["il faut que le retour d'expérience soit rédigé"]
    rex = RedigerUnRex(situation="s", causes="c", enseignements="e")
    dossier = accepter(dossier, rex, autour())
    non_relu = PartagerLeRex(auditoire=Auditoire.MEMBRES, relu=False)
    assert motifs(dossier, non_relu, autour()) == [
        "il faut qu'une relecture assure que personne n'y est reconnaissable"
    ]
    dossier = accepter(dossier, partager, autour())
    assert accepter(dossier, Clore(), autour()).etat is Etat.CLOS


def retenir(numero=1, echeance=30):
    return RetenirUnePiste(
        numero=numero,
        pilote="Andrea",
        echeance=date(2025, 6, echeance),
        evaluation_le=date(2025, 6, 30),
        methode="relire dix dossiers",
    )


def test_une_piste_ne_devient_une_action_qu_une_fois_et_avant_d_etre_evaluee():
    dossier = accepter(dossier_a(Etat.ANALYSE), ProposerUnePiste(piste="p"), autour())
    inexistante = ["il faut que la piste existe et ne soit pas déjà retenue"]
    assert motifs(dossier, retenir(numero=2), autour()) == inexistante
    trop_tot = RetenirUnePiste(
        numero=1,
        pilote="Andrea",
        echeance=date(2025, 7, 1),
        evaluation_le=date(2025, 6, 30),
        methode="m",
    )
    assert motifs(dossier, trop_tot, autour()) == [
        "il faut que l'évaluation vienne après l'échéance de l'action"
    ]
    retenue = accepter(dossier, retenir(), autour())
    assert retenue.donnees.pistes[0].retenue_le is not None
    assert motifs(retenue, retenir(), autour()) == inexistante


def test_une_question_recoit_une_reponse_et_une_seule():
    dossier = dossier_a(Etat.RECUEIL)
    for question in ("quand ?", "où ?"):
        dossier = accepter(dossier, PoserUneQuestion(question=question), autour())
    reponse = RepondreAUneQuestion(numero=2, reponse="au cabinet")
    dossier = accepter(dossier, reponse, du_declarant())
    assert [q.reponse for q in dossier.donnees.questions] == [None, "au cabinet"]
    for numero in (2, 3):
        encore = RepondreAUneQuestion(numero=numero, reponse="encore")
        assert motifs(dossier, encore, du_declarant()) == [
            "il faut que la question existe et attende sa réponse"
        ]


@pytest.mark.parametrize("etat", FINALS)
def test_un_dossier_ferme_n_attend_plus_rien(etat):
    assert dossier_a(etat).echeances == ()
