"""The two long stories: an overdue call-back that becomes a meeting, and an EIGS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_adapters.demo import cast
from cpts_adapters.demo.beats import concluded, declared, oriented, told_and_closed, understood
from cpts_adapters.demo.cast import ANDREA, CAMILLE, LOU, SACHA
from cpts_adapters.demo.stage import Moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_adapters.demo.stage import Stage

OVERDUE = "Niveau 3 : rappel oublié, problème intact, réunion"
MEETING = "La réunion, de N1 à l'assemblée générale"
SERIOUS = "Niveau 4 : EIGS, l'analyse se poursuit"
DECLARATION = "La déclaration de l'EIGS, en deux volets"
ORIENTED, FORGOTTEN = 12, 28
"""The day of the orientation; the sixteenth day after it."""
MET, ASSEMBLY = 45, 98


def overdue(stage: Stage) -> Iterator[Moment]:
    """The call-back is forgotten, day 16 says so; not confirmed, the problem goes to a meeting."""
    yield Moment(10, 9)
    case = declared(stage, cast.PETIT, OVERDUE, "Petit", nature="evenement")
    yield Moment(11, 12)
    stage.does(CAMILLE, case, "prendre_contact", moyen="telephone")
    understood(stage, CAMILLE, case, 9, "deux traitements du même nom sont préparés ensemble")
    yield Moment(ORIENTED, 10)
    oriented(stage, CAMILLE, case)
    yield Moment(FORGOTTEN, 9)
    stage.does(CAMILLE, case, "recontacter", resolu="non", constat="rien n'a changé")
    stage.does(
        CAMILLE, case, "reunir_les_professionnels", motif="quatre professions sont concernées"
    )
    stage.streams[MEETING] = stage.linked(case, "reunion")
    yield from _meeting(stage, case, stage.streams[MEETING])


def _meeting(stage: Stage, case: str, meeting: str) -> Iterator[Moment]:
    """N1 to N6, then the general assembly; the case is closed before it."""
    yield Moment(33, 14)
    stage.does(
        CAMILLE, meeting, "preparer_la_reunion", fonctions=["medecin", "pharmacien", "infirmier"]
    )
    stage.does(CAMILLE, meeting, "nommer_le_pilote", pilote=ANDREA.account, fonction="coordinateur")
    stage.does(ANDREA, meeting, "attester_non_implication")
    yield Moment(38, 9)
    stage.does(
        ANDREA, meeting, "collecter_une_source", nature="entretien", contenu="récit de la tournée"
    )
    stage.does(ANDREA, meeting, "achever_la_collecte")
    yield Moment(40, 9)
    stage.does(
        ANDREA,
        meeting,
        "consigner_un_fait",
        jour=stage.day(9),
        heure="08:30",
        fait="deux piluliers identiques sont posés côte à côte",
    )
    stage.does(ANDREA, meeting, "achever_la_chronologie")
    stage.does(ANDREA, meeting, "relever_un_ecart", ecart="les piluliers ne portent pas de date")
    stage.does(
        ANDREA, meeting, "relever_un_facteur", nature="contributif", facteur="préparation en lot"
    )
    stage.does(ANDREA, meeting, "achever_l_analyse")
    yield Moment(MET, 20)
    stage.does(
        CAMILLE, meeting, "tenir_la_reunion", professions=["medecin", "pharmacien", "infirmier"]
    )
    stage.does(
        ANDREA,
        meeting,
        "planifier_une_action",
        action="dater chaque pilulier le jour de sa préparation",
        responsable="pharmacien",
        echeance=stage.day(MET + 30),
        evaluation=stage.day(MET + 120),
    )
    stage.does(ANDREA, meeting, "arreter_le_plan")
    yield Moment(MET + 1, 9)
    stage.does(CAMILLE, meeting, "envoyer_l_enquete", sollicites="8")
    stage.does(
        CAMILLE,
        case,
        "debloquer",
        solution="chaque pilulier porte sa date",
        enseignement="un pilulier sans date ne se pose pas",
    )
    yield Moment(MET + 4, 9)
    told_and_closed(stage, CAMILLE, case, "chaque pilulier porte sa date")
    yield Moment(MET + 32, 9)
    stage.does(
        CAMILLE,
        meeting,
        "consigner_la_satisfaction",
        reponses="6",
        ecoute="4,5",
        utilite="4",
        confiance="4,5",
    )
    yield Moment(MET + 40, 9)
    stage.does(ANDREA, meeting, "rediger_le_rapport", rapport="dater pour distinguer", relu="oui")
    yield Moment(ASSEMBLY, 19)
    stage.does(CAMILLE, meeting, "communiquer_en_assemblee")


def serious(stage: Stage) -> Iterator[Moment]:
    """Declared at once while the analysis goes on; the second part within three months."""
    yield Moment(15, 16)
    case = declared(stage, cast.ROUX, SERIOUS, "Roux", danger="persiste", nature="eigs_suspecte")
    yield Moment(15, 17)
    stage.does(SACHA, case, "prendre_contact", moyen="telephone")
    stage.does(SACHA, case, "ecarter_le_danger", mesure="le matériel en cause est retiré")
    stage.does(SACHA, case, "signaler_un_eigs", constate_le=stage.day(15))
    declaration = stage.linked(case, "declaration")
    stage.streams[DECLARATION] = declaration
    yield Moment(15, 18)
    stage.does(
        cast.ROUX,
        declaration,
        "evaluer_les_criteres",
        lie_aux_soins="oui",
        inattendu="oui",
        deces="non",
        pronostic_vital="oui",
        deficit_permanent="inconnue",
    )
    yield Moment(15, 19)
    stage.does(
        cast.ROUX,
        declaration,
        "transmettre_le_volet_1",
        professions=["medecin"],
        par_le_professionnel="oui",
    )
    yield Moment(16, 9)
    stage.does(SACHA, declaration, "consigner_l_accuse", numero="D-1")
    yield Moment(18, 9)
    stage.does(
        SACHA,
        case,
        "recueillir_un_fait",
        jour=stage.day(15),
        fait="l'alarme du matériel ne sonne pas",
    )
    concluded(stage, SACHA, case)
    yield Moment(20, 9)
    stage.does(SACHA, case, "traiter_par_telephone")
    stage.does(SACHA, case, "associer_un_membre", membre=LOU.account)
    stage.does(
        SACHA,
        case,
        "debloquer",
        solution="le matériel est remplacé et vérifié chaque matin",
        enseignement="tester l'alarme à la pose",
    )
    yield Moment(60, 9)
    stage.does(
        cast.ROUX,
        declaration,
        "preparer_le_volet_2",
        gestion="matériel retiré, surveillance renforcée",
        retour="l'alarme n'était pas testée à la pose",
        plan="test à la pose, évalué à six mois",
    )
    stage.does(
        cast.ROUX,
        declaration,
        "transmettre_le_volet_2",
        professions=["medecin"],
        par_le_professionnel="oui",
        autre_analyse="analyse menée avec la cellule et le prestataire",
    )
    yield Moment(64, 9)
    told_and_closed(stage, SACHA, case, "l'alarme est testée à chaque pose")
    yield Moment(90, 9)
    stage.does(SACHA, declaration, "consigner_la_cloture")
