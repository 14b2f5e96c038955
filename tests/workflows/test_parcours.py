"""Les parcours : des visées toutes mesurées, des évaluations qui s'ajoutent, personne de nommé."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cpts_core.kernel.champs import Sensibilite, descriptions
from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.messages import Lie
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.parcours import PARCOURS
from cpts_core.workflows.terrain.parcours import commandes as c
from cpts_core.workflows.terrain.parcours.dossier import Evaluation, Parcours
from cpts_core.workflows.terrain.parcours.etats import Etat, Population, Visee
from tests.workflows.autour import autour, derouler, refus

ALIX, BEA = autour("Alix", Role.COORDINATEUR), autour("Béa", Role.BUREAU)
CONSTATER = c.ConstaterUnBesoin(
    titre="t", population=Population.JEUNES, diagnostic="d-1", besoin="B1"
)
TEXTES = st.lists(st.sampled_from(["m1", "m2"]), min_size=1, max_size=4).map(tuple)
VISEES = st.lists(st.sampled_from(Visee), min_size=1, max_size=4).map(tuple)
PROFESSIONS = st.lists(st.sampled_from(["G15-10", "G15-60"]), min_size=1, max_size=3).map(tuple)


def concevoir(**champs):
    usuels = {
        "etapes": ("e",),
        "professions": ("G15-10", "G15-60"),
        "visees": (Visee.RUPTURES,),
        "mesures": ("m",),
    }
    return c.ConcevoirLeParcours(**{**usuels, **champs})


def en_oeuvre():
    return derouler(
        PARCOURS,
        (CONSTATER, ALIX),
        (concevoir(), ALIX),
        (c.ValiderLeParcours(), BEA),
        (c.MettreEnOeuvreLeParcours(), ALIX),
    )


def evaluation(resultat: str):
    return c.EvaluerLeParcours(resultats=(resultat,), bilan="b"), ALIX


@given(PROFESSIONS, VISEES, TEXTES)
def test_un_parcours_concu_reunit_des_professions_et_mesure_chaque_visee(
    professions, visees, mesures
):
    demande = concevoir(professions=professions, visees=visees, mesures=mesures)
    decision = decide(PARCOURS, derouler(PARCOURS, (CONSTATER, ALIX)), demande, ALIX)
    tenu = (
        len(set(professions)) > 1,
        {Visee.RUPTURES, Visee.DOMICILE} & set(visees) != set(),
        len(set(visees)) == len(visees) == len(mesures),
    )
    assert isinstance(decision, Decision) is all(tenu)


def test_un_besoin_sans_diagnostic_qui_le_recense_est_refuse():
    vide = {"diagnostic": (Lie("d-1", "VALIDE", {"besoins": ()}),)}
    autour_de = autour("Alix", Role.COORDINATEUR, lies=vide)
    assert "recensé" in str(refus(PARCOURS, None, CONSTATER, autour_de))


def test_une_evaluation_s_ajoute_aux_precedentes():
    dossier = derouler(PARCOURS, evaluation("r1"), evaluation("r2"), depuis=en_oeuvre())
    assert [e.resultats for e in dossier.donnees.evaluations] == [("r1",), ("r2",)]


def test_reviser_garde_ce_qui_a_ete_partage_et_evalue():
    partage = (c.PartagerLeParcours(), BEA)
    revision = (c.ReviserLeParcours(motif="m"), ALIX)
    dossier = derouler(PARCOURS, evaluation("r1"), partage, revision, depuis=en_oeuvre())
    assert dossier.etat is Etat.CONCU
    assert (dossier.donnees.partages, len(dossier.donnees.evaluations)) == (1, 1)


def test_rien_dans_un_parcours_ne_designe_quelqu_un():
    decrits = (*descriptions(Parcours).values(), *descriptions(Evaluation).values())
    personnes = {Sensibilite.MEMBRE, Sensibilite.IDENTIFIANT}
    assert [d.nom for d in decrits if d.sensibilite in personnes] == []
