"""Projet de santé : le délai de l'ARS, la complétude, les avis, les lecteurs."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.errors import PasDansCetEtat
from cpts_core.kernel.generiques import Rectifier, Reprendre
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.messages import Dossier, Lie
from cpts_core.kernel.workflow import Vue
from cpts_core.referentiels import aci
from cpts_core.workflows.commun.acteurs import Famille
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.organisation.texte.etats import Nature
from cpts_core.workflows.projet.choix import Annexe, MotifDOpposition, Organisme, Piece, Sens
from cpts_core.workflows.projet.completude import manquants, points
from cpts_core.workflows.projet.points import Exigence, Partie
from cpts_core.workflows.projet.projet_de_sante import PROJET_DE_SANTE, elements
from cpts_core.workflows.projet.projet_de_sante.commandes import ecrire as c
from cpts_core.workflows.projet.projet_de_sante.commandes import instruire as i
from cpts_core.workflows.projet.projet_de_sante.dossier import Projet
from cpts_core.workflows.projet.projet_de_sante.etats import FINALS, OUVERTS, Etat
from cpts_core.workflows.projet.projet_de_sante.evolutions import CHAMPS
from tests.workflows.autour import autour, derouler, echeances, faisables, motifs, refus

PARIS = ZoneInfo("Europe/Paris")
DEBUT = datetime(2023, 1, 1, tzinfo=UTC)
DEPOT = datetime(2024, 7, 19, 10, tzinfo=PARIS)
PROJET = Projet(
    territoire="les deux vallées",
    version_aci="ACI-2019-AV2",
    porteurs=("Camille",),
    professions=("G15-60",),
    objectifs=(elements.Objectif(code="OBJ-1", objectif="un médecin pour chacun"),),
    acteurs=(elements.Acteur(famille=Famille.USAGERS, acteur="association"),),
    sans_voisin=True,
    echanges=(elements.Echange(le=date(2022, 6, 1), objet="territoire"),),
    troisieme_partie_le=DEPOT,
    programme=(
        elements.Etape(
            action="action-1",
            objectif="OBJ-1",
            du=date(2025, 1, 1),
            au=date(2025, 12, 31),
            moyens="une demi-journée",
        ),
    ),
    grille=tuple(
        elements.Croisement(objectif=code, mission="ACCES_MT", reponse="liste commune")
        for code in ("ACCES_PROCHE", "PARCOURS_FACILITES")
    ),
)


def missions(version: str = "ACI-2019-AV2", etat: str = "FICHE_COMPLETE") -> tuple[Lie, ...]:
    socles = aci.version(version).socles()
    return tuple(Lie(m.code, etat, {"mission": m.code, "actions": ("action-1",)}) for m in socles)


LIES = {
    "diagnostics": (Lie("d", "VALIDE", {}),),
    "missions": missions(),
    "textes": (Lie("t", "REDIGE", {"nature": Nature.STATUTS}),),
    "systemes": (Lie("s", "RETENUE", {}),),
    "budgets": (Lie("b", "ADOPTE", {}),),
}


def quand(jour: datetime = DEPOT, *roles: Role, lies=LIES):
    return autour("Alix", *(roles or (Role.COORDINATEUR,)), le=jour, lies=lies)


def depose(le: datetime = DEPOT, cpam: bool = True) -> Dossier:
    return derouler(
        PROJET_DE_SANTE,
        (i.DeposerLeProjet(cpam=cpam), quand(le)),
        depuis=Dossier(Etat.COMPLET, 1, (), PROJET),
    )


def absents(projet: Projet = PROJET, exigence: Exigence = Exigence.COMPLET, **lies) -> str:
    return " ; ".join(manquants(projet, {**LIES, **lies}, exigence))


@pytest.mark.parametrize(
    ("depot", "dernier"),
    [
        (datetime(2024, 7, 19, 10, tzinfo=PARIS), date(2024, 9, 19)),
        (datetime(2024, 12, 31, 23, 59, tzinfo=PARIS), date(2025, 2, 28)),
        (datetime(2023, 12, 31, 9, tzinfo=PARIS), date(2024, 2, 29)),
    ],
)
def test_les_deux_mois_vont_de_date_a_date(depot, dernier):
    assert echeances(depose(depot)) == {"DECISION": dernier}


@given(st.integers(min_value=0, max_value=10 * 365 * 24 * 60))
def test_le_silence_vaut_validation_au_dernier_jour_du_delai(minutes):
    """Ni plus tôt, ni plus tard, quel que soit l'instant du dépôt."""
    dossier = depose(DEBUT + timedelta(minutes=minutes))
    terme = dossier.echeances[0].le
    systeme = quand(terme, Role.SYSTEME)
    decision = decide(PROJET_DE_SANTE, dossier, i.ConstaterLaValidationTacite(), systeme)
    assert isinstance(decision, Decision)
    assert decision.dossier.donnees.valide_le == echeances(dossier)["DECISION"]
    trop_tot = quand(terme - timedelta.resolution, Role.SYSTEME)
    assert motifs(refus(PROJET_DE_SANTE, dossier, i.ConstaterLaValidationTacite(), trop_tot)) == {
        "il faut que le délai de l'ARS soit écoulé"
    }


def test_corriger_la_date_du_depot_deplace_l_echeance_a_deux():
    seul = Rectifier(champ="depose_le", nouvelle="2024-07-22T10:00:00+02:00", motif="erreur")
    assert motifs(refus(PROJET_DE_SANTE, depose(), seul, quand())) == {
        "il faut qu'une seconde personne, différente de l'auteur, confirme cette correction"
    }
    deux = evolve(seul, second="Béa")
    corrige = derouler(PROJET_DE_SANTE, (deux, quand()), depuis=depose())
    assert echeances(corrige) == {"DECISION": date(2024, 9, 22)}


def test_un_projet_repris_en_instruction_attend_toujours_sa_decision():
    reprise = Reprendre(
        etat="EN_INSTRUCTION", preuve="accusé", donnees=("depose_le=2024-07-19T10:00:00+02:00",)
    )
    repris = derouler(PROJET_DE_SANTE, (reprise, quand(datetime(2024, 8, 1, tzinfo=UTC))))
    assert echeances(repris) == {"DECISION": date(2024, 9, 19)}


@pytest.mark.parametrize("motif", MotifDOpposition)
def test_une_opposition_ne_vaut_que_datee_dans_le_delai(motif):
    opposer = i.ConsignerLOpposition(motif=motif, explication="deux bassins")
    dernier = datetime(2024, 9, 19, 23, 59, tzinfo=PARIS)
    oppose = derouler(PROJET_DE_SANTE, (opposer, quand(dernier, Role.ARS)), depuis=depose())
    assert oppose.etat is Etat.OPPOSE
    assert oppose.echeances == ()
    tard = quand(datetime(2024, 9, 20, tzinfo=PARIS), Role.ARS)
    assert "il faut que l'opposition soit datée dans le délai de l'ARS" in motifs(
        refus(PROJET_DE_SANTE, depose(), opposer, tard)
    )


def test_une_opposition_tardive_defait_meme_un_projet_mis_en_oeuvre():
    constater = (
        i.ConstaterLaValidationTacite(),
        quand(datetime(2024, 9, 20, tzinfo=PARIS), Role.SYSTEME),
    )
    valide = derouler(PROJET_DE_SANTE, constater, depuis=depose())
    avis = tuple(evolve(a, sens=Sens.FAVORABLE) for a in valide.donnees.avis)
    favorable = evolve(valide, donnees=evolve(valide.donnees, avis=avis))
    opposer = i.ConsignerLOpposition(motif=MotifDOpposition.PRS, explication="objectifs")
    oppose = derouler(
        PROJET_DE_SANTE,
        (i.MettreEnOeuvre(), quand(datetime(2024, 9, 25, tzinfo=PARIS), Role.BUREAU)),
        (opposer, quand(datetime(2024, 9, 12, tzinfo=PARIS))),
        depuis=favorable,
    )
    assert oppose.etat is Etat.OPPOSE
    assert oppose.donnees.valide_le is None


def test_un_nouveau_depot_oublie_les_avis_du_precedent():
    rendu = derouler(
        PROJET_DE_SANTE,
        (i.RendreUnAvis(organisme=Organisme.ARS, favorable=False), quand(DEPOT, Role.ARS)),
        depuis=depose(),
    )
    assert [a.sens for a in rendu.donnees.avis] == [Sens.DEFAVORABLE, Sens.ATTENDU]
    opposer = i.ConsignerLOpposition(motif=MotifDOpposition.PRS, explication="objectifs")
    depose_a_nouveau = derouler(
        PROJET_DE_SANTE,
        (opposer, quand()),
        (i.RemettreEnRedaction(motif="revoir"), quand()),
        (i.DeclarerLeDossierComplet(), quand()),
        (i.DeposerLeProjet(cpam=False), quand(datetime(2024, 12, 1, 9, tzinfo=PARIS))),
        depuis=rendu,
    )
    assert [(a.organisme, a.sens) for a in depose_a_nouveau.donnees.avis] == [
        (Organisme.ARS, Sens.ATTENDU)
    ]
    assert depose_a_nouveau.donnees.oppose_le is None
    assert echeances(depose_a_nouveau) == {"DECISION": date(2025, 2, 1)}


def test_un_avis_rendu_apres_coup_remplace_la_decision_de_passer_outre():
    valide = evolve(depose(cpam=False), etat=Etat.VALIDE, echeances=())
    outre = i.PasserOutre(organisme=Organisme.ARS, motif="sans réponse")
    defavorable = i.RendreUnAvis(organisme=Organisme.ARS, favorable=False)
    dossier = derouler(
        PROJET_DE_SANTE,
        (outre, quand(DEPOT, Role.BUREAU)),
        (defavorable, quand(DEPOT, Role.ARS)),
        depuis=valide,
    )
    refuse = refus(PROJET_DE_SANTE, dossier, i.MettreEnOeuvre(), quand(DEPOT, Role.BUREAU))
    assert refuse.motifs[0].precisions == ("ARS : défavorable",)


def test_le_dossier_de_reference_est_complet():
    assert absents() == ""
    assert absents(exigence=Exigence.DEPOT) == ""
    assert {p.partie for p in points(PROJET, LIES)} == set(Partie)
    assert all(p.source for p in points(PROJET, LIES))


@pytest.mark.parametrize(
    ("sans", "attendu"),
    [
        ({"territoire": None}, "territoire d'action [CSP, art. L1434-12, NP-039]"),
        ({"porteurs": ()}, "porteurs professionnels de santé [NP-009]"),
        ({"acteurs": ()}, "acteurs associés [NP-005]"),
        ({"sans_voisin": False}, "lien avec les autres projets [NP-021]"),
        ({"grille": PROJET.grille[:1]}, "grille de cohérence (des parcours de santé plus faciles)"),
        ({"troisieme_partie_le": None}, "connus d'abord [NP-021]"),
        ({"actions": ("action-9",)}, "actions qui servent un objectif (action-9) [NP-005]"),
    ],
)
def test_ce_qui_manque_au_projet_est_nomme(sans, attendu):
    assert attendu in absents(evolve(PROJET, **sans))


@pytest.mark.parametrize(
    ("lies", "attendu"),
    [
        ({"diagnostics": (Lie("d", "REVISE", {}),)}, "diagnostic validé [NP-011, NP-013, PS-003]"),
        ({"missions": missions()[:-1]}, "mission socle 4 : Réponse aux crises"),
        (
            {"missions": missions(etat="RETENUE")},
            "fiches de mission complètes (ACCES_MT, ACCES_SNP",
        ),
        ({"missions": missions(etat="ABANDONNEE")}, "mission socle 1A : Accès à un médecin"),
        ({"textes": (Lie("t", "REMPLACE", {"nature": Nature.STATUTS}),)}, "forme juridique"),
        ({"textes": (Lie("t", "ADOPTE", {"nature": None}),)}, "forme juridique"),
        ({"systemes": ()}, "systèmes d'information retenus [NP-027, NP-029]"),
        ({"budgets": (Lie("b", "CHIFFRE", {}),)}, "budget prévisionnel adopté [NP-031]"),
    ],
)
def test_ce_qui_manque_aux_pieces_est_nomme(lies, attendu):
    assert attendu in absents(**lies)


def test_trois_missions_socles_suffisent_a_la_version_de_2019():
    projet = evolve(PROJET, version_aci="ACI-2019")
    assert absents(projet, missions=missions("ACI-2019")) == ""
    assert "mission socle 4" in absents(missions=missions("ACI-2019"))


def test_un_objectif_sans_action_et_une_action_sans_objectif_sont_nommes():
    objectifs = (*PROJET.objectifs, elements.Objectif(code="OBJ-2", objectif="prévenir"))
    projet = evolve(PROJET, objectifs=objectifs, actions=("action-2",))
    manque = absents(projet)
    assert "objectifs servis par une action (OBJ-2)" in manque
    assert "actions qui servent un objectif (action-2)" in manque


@pytest.mark.parametrize(
    ("etat", "absence", "tenu"),
    [
        ("SIGNE", None, True),
        ("EN_VIGUEUR", None, True),
        ("NEGOCIE", None, False),
        ("DENONCE", None, False),
        ("NEGOCIE", "en cours de signature", True),
    ],
)
def test_un_partenaire_necessaire_a_sa_convention_ou_une_raison(etat, absence, tenu):
    partenaire = elements.Partenaire(
        code="hopital", mission="PARCOURS", convention="p1", absence=absence
    )
    projet = evolve(PROJET, partenaires=(partenaire,), partenariats=("p1",))
    manque = absents(projet, partenariats=(Lie("p1", etat, {}),))
    assert ("hopital pour PARCOURS" in manque) is not tenu


def test_les_annexes_facultatives_ne_bloquent_rien():
    textes = (*LIES["textes"], Lie("r", "ADOPTE", {"nature": Nature.REGLEMENT_INTERIEUR}))
    joint = evolve(PROJET, annexes=(elements.PieceJointe(genre=Annexe.DONNEES, piece="carte"),))
    assert "données du diagnostic" in absents(exigence=Exigence.FACULTATIF)
    assert absents(joint, Exigence.FACULTATIF, textes=textes) == (
        "crédits FIR examinés avec l'ARS [NP-037]"
    )


def test_un_echange_posterieur_au_depot_ne_compte_pas():
    echange = elements.Echange(le=date(2024, 7, 20), objet="territoire")
    tard = Dossier(Etat.COMPLET, 1, (), evolve(PROJET, echanges=(echange,)))
    assert motifs(refus(PROJET_DE_SANTE, tard, i.DeposerLeProjet(), quand())) == {
        "il faut qu'un échange avec le référent de l'ARS ait déjà eu lieu"
    }


@pytest.mark.parametrize("genre", Piece)
def test_une_piece_rattachee_deux_fois_ne_compte_qu_une(genre):
    rattacher = c.RattacherUnePiece(genre=genre, piece="piece-1")
    deux = derouler(
        PROJET_DE_SANTE,
        (rattacher, quand(DEPOT, Role.SYSTEME)),
        (rattacher, quand(DEPOT, Role.SYSTEME)),
        depuis=Dossier(Etat.REDACTION, 1, (), PROJET),
    )
    assert getattr(deux.donnees, CHAMPS[genre]) == ("piece-1",)


def test_un_texte_de_l_association_peut_preceder_la_troisieme_partie():
    jeune = Dossier(Etat.EMERGENCE, 1, (), Projet())
    for genre in Piece:
        rattacher = c.RattacherUnePiece(genre=genre, piece="piece-1")
        reponse = decide(PROJET_DE_SANTE, jeune, rattacher, quand(DEPOT, Role.SYSTEME))
        refusee = genre in (Piece.SYSTEME, Piece.BUDGET)
        assert isinstance(reponse, Decision) is not refusee


def test_une_action_ne_se_programme_pas_deux_fois_aux_memes_dates():
    redaction = Dossier(Etat.REDACTION, 1, (), PROJET)
    memes = c.ProgrammerUneAction(
        action="action-1",
        objectif="OBJ-1",
        du=date(2025, 12, 31),
        au=date(2025, 12, 31),
        moyens="une salle",
    )
    assert motifs(refus(PROJET_DE_SANTE, redaction, memes, quand())) == {
        "il faut que l'action ne soit pas déjà programmée à ces dates"
    }
    assert isinstance(
        decide(
            PROJET_DE_SANTE,
            redaction,
            evolve(memes, du=date(2024, 1, 1), au=date(2024, 12, 31)),
            quand(),
        ),
        Decision,
    )


def test_les_autorites_ne_lisent_que_ce_qui_leur_est_adresse():
    def lecteurs(projet: Projet) -> set[Role]:
        return {
            role
            for role in Role
            if peut_lire(
                PROJET_DE_SANTE,
                Dossier(Etat.REDACTION, 1, (), projet),
                Vue.DOSSIER,
                lecteur="x",
                roles=frozenset((role,)),
                lies={},
            )
        }

    communaute = {Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE, Role.PILOTE}
    autorites = {Role.ARS, Role.CPAM, Role.URPS}
    assert lecteurs(PROJET) == communaute
    assert lecteurs(evolve(PROJET, lettre_deposee_le=DEPOT)) == communaute | autorites
    assert lecteurs(evolve(PROJET, depose_le=DEPOT)) == communaute | autorites


def test_le_bureau_abandonne_de_tout_etat_ouvert_et_rien_ne_suit():
    abandonner = i.AbandonnerLeProjet(motif="plus de porteurs")
    for etat in OUVERTS:
        dossier = Dossier(etat, 1, (), PROJET)
        fini = derouler(PROJET_DE_SANTE, (abandonner, quand(DEPOT, Role.BUREAU)), depuis=dossier)
        assert fini.etat is Etat.ABANDONNE
    for etat in FINALS:
        dossier = Dossier(etat, 1, (), PROJET)
        for role in set(Role) - {Role.SYSTEME}:
            assert faisables(PROJET_DE_SANTE, dossier, quand(DEPOT, role)) == set()
        refuse = refus(PROJET_DE_SANTE, dossier, abandonner, quand(DEPOT, Role.BUREAU))
        assert isinstance(refuse, PasDansCetEtat)
