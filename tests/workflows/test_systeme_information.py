"""Les systèmes d'information : une grille entière, des garanties dites, et des lecteurs."""

from __future__ import annotations

from itertools import product

import pytest

from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.errors import PasDansCetEtat
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.messages import Lie
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.organisation.systeme_information import SYSTEME_INFORMATION as SYSTEME
from cpts_core.workflows.organisation.systeme_information import commandes as c
from cpts_core.workflows.organisation.systeme_information.etats import (
    Appreciation,
    Critere,
    Garantie,
)
from tests.workflows.autour import autour, derouler, motifs, refus

ALIX, BEA = autour("Alix", Role.COORDINATEUR), autour("Béa", Role.BUREAU)
SOLUTIONS = ("agenda", "papier")


def besoin():
    demande = c.ExprimerUnBesoin(besoin="b", missions=c.SOCLES)
    proposees = (c.ProposerUneSolution(solution=s, description="d") for s in SOLUTIONS)
    return derouler(SYSTEME, (demande, ALIX), *((p, ALIX) for p in proposees))


def apprecier(solution: str, critere: Critere, appreciation=Appreciation.REPOND):
    return c.ApprecierUneSolution(
        solution=solution, critere=critere, appreciation=appreciation, explication="e"
    )


def comparees():
    cases = (apprecier(*case) for case in product(SOLUTIONS, Critere))
    pas = (*((case, ALIX) for case in cases), (c.AcheverLaComparaison(), ALIX))
    return derouler(SYSTEME, *pas, depuis=besoin())


def garantie(une: Garantie, solution: str = "agenda"):
    return c.DocumenterUneGarantie(solution=solution, garantie=une, description="d")


def outiller(mission: str, outil: str | None = "agenda", sans: str | None = None):
    return c.OutillerUneMission(mission=mission, outil=outil, sans_outil=sans)


def prete(*garanties: Garantie, missions: tuple[str, ...] = c.SOCLES):
    demandes = (*map(garantie, garanties), *map(outiller, missions))
    return derouler(SYSTEME, *((d, ALIX) for d in demandes), depuis=comparees())


RETENIR = c.RetenirUneSolution(solution="agenda", raison="r")


@pytest.mark.parametrize("absente", tuple(product(SOLUTIONS, Critere)))
def test_une_seule_case_vide_empeche_de_conclure_et_elle_est_nommee(absente):
    cases = (apprecier(*case) for case in product(SOLUTIONS, Critere) if case != absente)
    dossier = derouler(SYSTEME, *((case, ALIX) for case in cases), depuis=besoin())
    (motif,) = refus(SYSTEME, dossier, c.AcheverLaComparaison(), ALIX).motifs
    assert motif.precisions == (f"{absente[0]} : {absente[1].value}",)


def test_une_appreciation_remplace_la_precedente_et_la_grille_reste_apres_le_choix():
    revue = apprecier("papier", Critere.SUIVI, Appreciation.NE_REPOND_PAS)
    pas = ((c.RouvrirLaComparaison(motif="m"), ALIX), (revue, ALIX))
    suite = ((c.AcheverLaComparaison(), ALIX), (RETENIR, BEA))
    retenue = derouler(SYSTEME, *pas, *suite, depuis=prete(*Garantie))
    grille = {(x.solution, x.critere): x.appreciation for x in retenue.donnees.grille}
    assert len(retenue.donnees.grille) == len(SOLUTIONS) * len(Critere)
    assert grille["papier", Critere.SUIVI] is Appreciation.NE_REPOND_PAS
    assert grille["agenda", Critere.SUIVI] is Appreciation.REPOND


@pytest.mark.parametrize("absente", Garantie)
def test_chaque_garantie_est_exigee_de_la_solution_elle_meme(absente):
    dossier = prete(*(une for une in Garantie if une is not absente))
    dossier = derouler(SYSTEME, (garantie(absente, "papier"), ALIX), depuis=dossier)
    (motif,) = refus(SYSTEME, dossier, RETENIR, BEA).motifs
    assert motif.precisions == (absente.value,)


@pytest.mark.parametrize("oubliee", c.SOCLES)
def test_chaque_mission_a_sa_reponse(oubliee):
    dossier = prete(*Garantie, missions=tuple(m for m in c.SOCLES if m != oubliee))
    (motif,) = refus(SYSTEME, dossier, RETENIR, BEA).motifs
    assert motif.precisions == (oubliee,)
    dite = derouler(SYSTEME, (outiller(oubliee, None, "le plan suffit"), ALIX), depuis=dossier)
    assert isinstance(decide(SYSTEME, dite, RETENIR, BEA), Decision)


def test_toutes_les_raisons_sont_dites_ensemble():
    inconnue = c.RetenirUneSolution(solution="cahier", raison="r")
    assert len(motifs(refus(SYSTEME, comparees(), inconnue, BEA))) == 3


@pytest.mark.parametrize(("version", "permis"), [("ACI-2019-AV2", True), ("ACI-2019", False)])
def test_le_besoin_suit_la_version_de_l_accord_du_projet(version, permis):
    alix = autour(
        "Alix",
        Role.COORDINATEUR,
        lies={"projet": (Lie("projet-1", "REDACTION", {"version_aci": version}),)},
    )
    demande = c.ExprimerUnBesoin(besoin="b", missions=c.SOCLES, projet="projet-1")
    assert isinstance(decide(SYSTEME, None, demande, alix), Decision) is permis


def test_un_projet_sans_version_laisse_parler_le_dernier_accord():
    alix = autour(
        "Alix",
        Role.COORDINATEUR,
        lies={"projet": (Lie("projet-1", "EMERGENCE", {"version_aci": None}),)},
    )
    demande = c.ExprimerUnBesoin(besoin="b", missions=c.SOCLES, projet="projet-1")
    assert isinstance(decide(SYSTEME, None, demande, alix), Decision)


@pytest.mark.parametrize(
    ("etat", "permis"),
    [("RETENUE", True), ("DEPLOYEE", True), ("COMPAREES", False), ("REMPLACEE", False)],
)
def test_seul_un_systeme_choisi_en_remplace_un_autre(etat, permis):
    retenue = derouler(SYSTEME, (RETENIR, BEA), depuis=prete(*Garantie))
    bea = autour("Béa", Role.BUREAU, lies={"remplace_par": (Lie("s2", etat, {}),)})
    demande = c.RemplacerLaSolution(remplace_par="s2", motif="m")
    reponse = decide(SYSTEME, retenue, demande, bea)
    assert isinstance(reponse, Decision) is permis
    if permis:
        assert isinstance(refus(SYSTEME, reponse.dossier, demande, bea), PasDansCetEtat)


@pytest.mark.parametrize("role", Role)
def test_les_autorites_lisent_un_choix_jamais_une_comparaison(role):
    cpts = (Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE, Role.PILOTE)
    retenue = derouler(SYSTEME, (RETENIR, BEA), depuis=prete(*Garantie))
    for dossier, lecteurs in ((comparees(), cpts), (retenue, (*cpts, Role.ARS, Role.CPAM))):
        lit = peut_lire(
            SYSTEME, dossier, Vue.DOSSIER, lecteur="A", roles=frozenset((role,)), lies={}
        )
        assert lit is (role in lecteurs)
