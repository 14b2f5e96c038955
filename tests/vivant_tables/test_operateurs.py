"""Each operator changes one thing, under a name that moving a row does not change."""

from enum import Enum

from attrs import evolve

from cpts_adapters.vivant.mutation.mutants import Decalage
from cpts_adapters.vivant.mutation.operateurs import mutants, roles_de
from cpts_core.kernel.decision import Decision, decide
from tests.kernel.procedure import (
    EMPRUNT,
    RETOUR,
    Demander,
    Etat,
    Preter,
    circonstances,
    emprunt,
    rangees,
)

PAR_CLE = {mutant.cle: mutant for mutant in mutants(EMPRUNT)}
DEMANDE = decide(EMPRUNT, None, Demander(objet="x", lecteur="Camille"), circonstances("membre"))


def apres(mutant, role="bureau"):
    return mutant.decider(mutant.table, DEMANDE.dossier, Preter(), circonstances(role))


def test_une_condition_retiree_ne_compte_plus():
    table = PAR_CLE["Preter DEMANDE>PRETE : sans libre"].table
    assert table.transitions[1].si == ()


def test_une_condition_inversee_refuse_ce_qui_etait_permis():
    assert not isinstance(apres(PAR_CLE["Preter DEMANDE>PRETE : inverser libre"]), Decision)


def test_une_rangee_elargie_accepte_n_importe_qui():
    assert isinstance(apres(PAR_CLE["Preter DEMANDE>PRETE : élargir"], "membre"), Decision)


def test_une_echeance_decalee_tombe_un_jour_plus_tard():
    (juste,) = apres(PAR_CLE["Preter DEMANDE>PRETE : élargir"]).dossier.echeances
    (tard,) = apres(PAR_CLE["RETOUR : un jour plus tard"]).dossier.echeances
    (tot,) = apres(PAR_CLE["RETOUR : un jour plus tôt"]).dossier.echeances
    assert (tard.le - juste.le).days == (juste.le - tot.le).days == 1


def test_une_echeance_deja_decalee_ne_l_est_pas_deux_fois():
    table = emprunt(transitions=(*rangees(), sur_place()))
    decaler = Decalage("RETOUR", 1)
    demande = Demander(objet="x", lecteur="Camille")
    ouvert = decaler(table, None, demande, circonstances("membre")).dossier
    prete = decaler(table, ouvert, Preter(), circonstances("bureau")).dossier
    encore = decaler(table, prete, demande, circonstances("membre")).dossier
    assert encore.echeances == prete.echeances


def sur_place():
    return evolve(rangees()[0], depuis=Etat.PRETE, vers=None)


def test_une_rangee_supprimee_qui_isole_un_etat_est_refusee_par_la_validation():
    assert PAR_CLE["Preter DEMANDE>PRETE : supprimer"].table is None


def test_une_rangee_sans_echeance_ne_la_programme_plus():
    deux = emprunt(transitions=(*rangees(), evolve(sur_place(), programme=(RETOUR,))))
    par_cle = {mutant.cle: mutant for mutant in mutants(deux)}
    mutant = par_cle["Preter DEMANDE>PRETE : ne pas programmer RETOUR"]
    assert apres(mutant).dossier.echeances == ()


def test_un_detour_prend_un_etat_que_la_rangee_ne_quitte_pas():
    deux = emprunt(transitions=(*rangees(), sur_place()))
    (detour,) = [m for m in mutants(deux) if m.cle.startswith("Demander PRETE>SUR_PLACE : dét")]
    assert detour.table.transitions[4].vers is Etat.RENDU


def test_lever_une_echeance_la_ou_tout_finit_ne_se_mute_pas():
    assert not [cle for cle in PAR_CLE if "ne pas lever" in cle]


def test_deplacer_une_rangee_ne_renomme_aucun_mutant():
    inverse = emprunt(transitions=tuple(reversed(rangees())))
    assert {mutant.cle for mutant in mutants(inverse)} == set(PAR_CLE)


def test_tous_les_roles_d_une_enumeration_comptent():
    class Role(Enum):
        MEMBRE = "membre"
        BUREAU = "bureau"
        PUBLIC = "public"

    (une, *autres) = rangees()
    elargie = emprunt(transitions=(evolve(une, qui=Role.MEMBRE), *autres))
    assert Role.PUBLIC in roles_de(elargie)
    assert {"membre", "bureau", "système"} <= set(roles_de(EMPRUNT))
