"""A new version of a procedure: what it must say of the old one, and where each record arrives."""

from datetime import UTC, datetime
from enum import Enum

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from cpts_core.kernel.champs import Code, Membre
from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.diagrammes import mermaid
from cpts_core.kernel.errors import TableInvalide
from cpts_core.kernel.generiques import ConstaterEcheance, ProcedureChangee
from cpts_core.kernel.machine import machine
from cpts_core.kernel.messages import Dossier, EcheanceProgrammee
from cpts_core.kernel.passage import Passage, trajet
from cpts_core.kernel.plan import plan_de
from cpts_core.workflows.commun.roles import Role
from tests.kernel.procedure import ICI, Demander, Emprunt, Preter, Rendre, circonstances, le
from tests.kernel.procedure import Etat as Etat1
from tests.kernel.versions import (
    DUES,
    EMPRUNT_1,
    EMPRUNT_2,
    EMPRUNT_3,
    RAPPEL,
    RETOUR_1,
    RETOUR_2,
    Etat,
    Prolonger,
    emprunt_2,
    passage,
)

DEMANDER = Demander(objet=Code("perceuse"), lecteur=Membre("Camille"))
ICI_MEME = circonstances(Role.MEMBRE, Role.BUREAU, Role.SYSTEME)


def apres(workflow, *demandes, dossier=None):
    for demande in demandes:
        decision = decide(workflow, dossier, demande, ICI_MEME)
        assert isinstance(decision, Decision), decision
        dossier = decision.dossier
    return dossier


def faute(**changements):
    with pytest.raises(TableInvalide) as invalide:
        emprunt_2(**changements)
    return str(invalide.value)


# Each version is its own, and the newest knows the way back


def test_une_version_retrouve_celles_d_avant():
    versions = [EMPRUNT_3.en_version(v) for v in (1, 2, 3)]
    assert versions == [EMPRUNT_1, EMPRUNT_2, EMPRUNT_3]


@pytest.mark.parametrize("version", [-1, 0, 3, 99])
def test_une_version_inconnue_est_nommee(version):
    with pytest.raises(ValueError, match=f"la version {version} de la procédure « emprunt »"):
        EMPRUNT_2.en_version(version)


def test_les_etats_et_echeances_d_avant_gardent_leur_nom():
    noms = [EMPRUNT_3.libelle_d_etat(nom) for nom in ("EN_COURS", "PRETE", "AILLEURS")]
    assert noms == ["en cours", "prêté", "AILLEURS"]
    libelles = [EMPRUNT_3.libelle_d_echeance(nom) for nom in ("RAPPEL", "AILLEURS")]
    assert libelles == ["rappel du retour", "AILLEURS"]


def test_chaque_version_a_sa_machine_et_son_dessin():
    assert machine(EMPRUNT_1).states.keys() != machine(EMPRUNT_2).states.keys()
    assert "PRETE" in mermaid(EMPRUNT_1)
    assert "PROLONGE" in mermaid(EMPRUNT_2)


def test_un_dossier_continue_sous_sa_version():
    prete = apres(EMPRUNT_1, DEMANDER, Preter())
    assert apres(EMPRUNT_1, Rendre(en_etat=True), dossier=prete).etat is Etat1.RENDU


# Where a record arrives


def test_un_dossier_change_d_etat_de_noms_et_d_echeances():
    prete = apres(EMPRUNT_1, DEMANDER, Preter())
    suite = trajet(EMPRUNT_2, 1, prete, ICI_MEME)
    (etape,) = suite.etapes
    assert etape.evenement == ProcedureChangee(depuis=1, vers=2, etat=Code("PRETE"))
    assert (etape.dossier.etat, etape.dossier.version) == (Etat.EN_COURS, prete.version + 1)
    assert etape.dossier.donnees.sorti_le == prete.donnees.prete_le
    assert etape.dossier.donnees.emprunteur == prete.donnees.lecteur
    assert [(e.nom, e.le.day, e.le.month) for e in etape.dossier.echeances] == [
        ("RETOUR", 11, 4),
        ("RAPPEL", 31, 3),
    ]


def test_le_dossier_passe_vit_ensuite_sous_la_nouvelle_version():
    prete = apres(EMPRUNT_1, DEMANDER, Preter())
    passe = trajet(EMPRUNT_2, 1, prete, ICI_MEME).etapes[-1].dossier
    prolonge = apres(EMPRUNT_2, Prolonger(), dossier=passe)
    assert (prolonge.etat, prolonge.echeances) == (Etat.PROLONGE, ())


def test_deux_versions_plus_loin_chaque_version_laisse_son_fait():
    prete = apres(EMPRUNT_1, DEMANDER, Preter())
    suite = trajet(EMPRUNT_3, 1, prete, ICI_MEME)
    assert [(e.evenement.depuis, e.evenement.vers) for e in suite.etapes] == [(1, 2), (2, 3)]
    assert {e.dossier.version for e in suite.etapes} == {prete.version + 1}
    assert suite.etapes[1].dossier.echeances == suite.etapes[0].dossier.echeances


def test_une_echeance_gardee_garde_sa_date_meme_passee():
    prete = apres(EMPRUNT_2, DEMANDER, Preter(), ConstaterEcheance(nom=Code("RAPPEL")))
    (etape,) = trajet(EMPRUNT_3, 2, prete, ICI_MEME).etapes
    assert etape.dossier.echeances == prete.echeances
    assert [e.passee for e in etape.dossier.echeances] == [False, True]


def test_une_echeance_recalculee_au_meme_jour_reste_comme_elle_etait():
    prete = apres(EMPRUNT_2, DEMANDER, Preter(), ConstaterEcheance(nom=Code("RAPPEL")))
    memes = {etat: etat for etat in Etat}
    recalcul = Passage(
        depuis=EMPRUNT_2, etats=memes, leve=DUES, programme={Etat.EN_COURS: DUES}, source=ICI
    )
    (etape,) = trajet(emprunt_2(version=3, passage=recalcul), 2, prete, ICI_MEME).etapes
    assert etape.dossier.echeances == prete.echeances


def test_une_echeance_sans_point_de_depart_n_est_pas_programmee():
    reprise = Dossier(Etat1.PRETE, 1, (EcheanceProgrammee("RETOUR", le(30)),), Emprunt())
    (etape,) = trajet(EMPRUNT_2, 1, reprise, ICI_MEME).etapes
    assert etape.dossier.echeances == ()


def test_un_dossier_clos_sans_suite_reste_sous_sa_version():
    perdu = apres(EMPRUNT_1, DEMANDER, Preter(), Rendre(en_etat=False))
    suite = trajet(EMPRUNT_2, 1, perdu, ICI_MEME)
    assert (suite.etapes, suite.empeche) == ((), None)


@pytest.mark.parametrize(
    ("dossier", "phrase"),
    [
        (
            apres(EMPRUNT_1, DEMANDER),
            "il faut que le bureau réponde à la demande",
        ),
        (
            Dossier(Etat1.PRETE, 2, (), Emprunt(objet=Code("tableau"))),
            "il faut que le tableau soit retiré de l'inventaire",
        ),
    ],
    ids=["par son état", "par ses données"],
)
def test_un_dossier_bloque_dit_ce_qu_il_attend_et_ne_bouge_pas(dossier, phrase):
    suite = trajet(EMPRUNT_3, 1, dossier, ICI_MEME)
    assert suite.etapes == ()
    assert suite.empeche.phrase == phrase
    assert suite.empeche.sources == (ICI,)


@given(
    st.sampled_from(Etat1),
    st.builds(
        Emprunt,
        objet=st.sampled_from([None, Code("perceuse"), Code("tableau")]),
        lecteur=st.sampled_from([None, Membre("Camille")]),
        prete_le=st.sampled_from([None, le(1), le(20), datetime(2024, 2, 29, 23, tzinfo=UTC)]),
        en_etat=st.sampled_from([None, True, False]),
    ),
    st.integers(1, 50),
)
def test_un_trajet_aboutit_a_la_derniere_version_ou_dit_pourquoi(etat, donnees, version):
    dossier = Dossier(etat, version, (), donnees)
    suite = trajet(EMPRUNT_3, 1, dossier, ICI_MEME)
    if etat is Etat1.PERDU:
        assert (suite.etapes, suite.empeche) == ((), None)
    elif suite.empeche is None:
        assert [e.workflow.version for e in suite.etapes] == [2, 3]
        plie = donnees
        for etape in suite.etapes:
            plie = plan_de(etape.workflow).evolutions[ProcedureChangee](
                plie, etape.evenement, le(20)
            )
        assert suite.etapes[-1].dossier.donnees == plie
    else:
        assert suite.etapes == ()


# What a passage must say


def test_chaque_etat_d_avant_a_une_suite_et_une_seule():
    assert "état « Etat.DEMANDE » : une suite attendue, 0 données" in faute(
        passage=passage(bloques={})
    )
    assert "état « Etat.PRETE » : une suite attendue, 2 données" in faute(
        passage=passage(bloques={Etat1.DEMANDE: "x", Etat1.PRETE: "y"})
    )


class Ailleurs(Enum):
    """States of nobody."""

    LOIN = "loin"


@pytest.mark.parametrize(
    ("changement", "raison"),
    [
        ({"etats": {**passage().etats, Ailleurs.LOIN: Etat.RENDU}}, "« Ailleurs.LOIN »"),
        ({"etats": {**passage().etats, Etat1.PRETE: Ailleurs.LOIN}}, "mène à un état inconnu"),
        ({"etats": {**passage().etats, Etat1.PRETE: Etat.RENDU}}, "clôt ou rouvre un dossier"),
        ({"etats": {**passage().etats, Etat1.RENDU: Etat.EN_COURS}}, "clôt ou rouvre un dossier"),
        ({"restent": {Etat1.PERDU, Etat1.DEMANDE}, "bloques": {}}, "n'est pas clos"),
        (
            {"restent": (), "bloques": {**passage().bloques, Etat1.PERDU: "x"}},
            "bloquerait à jamais",
        ),
        ({"bloques": {Etat1.DEMANDE: ""}}, "ne dit pas ce qu'attendent"),
        ({"leve": ()}, "échéance « RETOUR » : une suite attendue, 0 données"),
        ({"garde": (RETOUR_1,)}, "échéance « RETOUR » : une suite attendue, 2 données"),
        ({"garde": (RAPPEL,)}, "échéance « RAPPEL » : la version d'avant ne le connaît pas"),
        ({"garde": (RETOUR_1,), "leve": ()}, "garde et programme « RETOUR »"),
        ({"programme": {Etat.RENDU: DUES}}, "où rien n'attend"),
        ({"programme": {Etat.EN_COURS: (RETOUR_1,)}}, "que rien ne programme ensuite"),
        ({"donnees": None}, "ne dit pas ce que devient « emprunteur » (lecteur)"),
        ({"donnees": lambda ancien: ancien}, "le passage donne Emprunt et non Pret"),
        ({"depuis": EMPRUNT_2, "etats": {e: e for e in Etat}}, "ne fait pas suite à"),
        ({"source": ()}, "aucune source ne justifie le passage"),
    ],
)
def test_un_passage_incomplet_ou_faux_est_refuse_a_la_definition(changement, raison):
    assert raison in faute(passage=passage(**changement))


def test_une_version_sans_passage_est_refusee():
    assert "la version 2 ne dit pas comment on y passe" in faute(passage=None)


def test_une_echeance_inconnue_de_la_nouvelle_version_ne_peut_etre_gardee():
    autre = evolve(RETOUR_2, nom="RENDRE")
    rangees = tuple(
        evolve(t, programme=tuple(autre for _ in t.programme), leve=tuple(autre for _ in t.leve))
        for t in EMPRUNT_2.transitions
    )
    texte = faute(transitions=rangees, passage=passage(garde=(RETOUR_1,), leve=(), programme={}))
    assert "garde l'échéance « RETOUR », que la nouvelle version ne connaît pas" in texte


def test_un_evenement_change_porte_une_version_de_plus():
    from tests.kernel import versions  # noqa: PLC0415 - a class made for this test alone

    copie = type("Prete", (versions.Prete,), {"VERSION": 1, "__slots__": ()})
    texte = faute(evolutions={**EMPRUNT_2.evolutions, copie: lambda *_: None})
    assert "l'événement « prete » a changé : sa VERSION doit dépasser 1" in texte


def test_une_forme_d_aujourd_hui_n_a_rien_a_devenir():
    texte = faute(anciens_faits={"prete/2": lambda valeurs: ("prete/2", valeurs)})
    assert "le fait « prete/2 » est d'aujourd'hui" in texte


def test_toutes_les_fautes_d_un_passage_sont_dites_ensemble():
    texte = faute(passage=passage(bloques={}, leve=(), source=()))
    assert texte.count("\n- ") == 3
