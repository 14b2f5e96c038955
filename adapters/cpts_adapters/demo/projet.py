"""The real run of a health project: written, made complete, deposited, approved, carried out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from attrs import define, field

from cpts_adapters.demo import report
from cpts_adapters.demo.cast import ARS, BUREAU, COORDINATION, CPAM, URPS
from cpts_adapters.demo.dated import DEPOSITED, on
from cpts_core.application.dossier_de_projet import dossier_de_projet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_adapters.demo.report import Section
    from cpts_adapters.demo.stage import Moment, Stage
    from cpts_core.workflows.projet.points import Point

PROJECT = "Un projet de santé, du premier mot à sa mise en œuvre"
VERSION = "ACI-2019-AV2"
PAPER = "pièce du dossier papier"
MISSIONS = ("ACCES_MT", "ACCES_SNP", "PARCOURS", "PREV", "CRISE")
SERVED = {"ACCES_MT": "OBJ-1", "ACCES_SNP": "OBJ-1"}
"""The objective that the action of a mission serves: OBJ-2, for the other missions."""
PROFESSIONS = ("G15-10", "G15-21", "G15-50", "G15-60", "G15-70")
"""Those whose URPS is asked: the document names none."""
FIRST, DRAFT, LAST_PIECES, COMPLETE = "2024-01-15", "2024-06-03", "2024-07-01", "2024-07-12"
ASKED, ANSWERED, VALIDATED, CARRIED_OUT = "2024-07-22", "2024-09-02", "2024-09-09", "2024-09-16"


def resumed(
    stage: Stage, title: str, workflow: str, state: str, *known: str, proof: str = PAPER
) -> str:
    """Open a record that already lived on paper; return its stream."""
    return stage.opens(
        COORDINATION, title, workflow, "reprendre", etat=state, preuve=proof, donnees=list(known)
    )


@define
class Run:
    """The run; `draft` and `ready` keep the points of the file, `dues` what its deposit starts."""

    draft: tuple[Point, ...] = ()
    ready: tuple[Point, ...] = ()
    dues: list[Section] = field(factory=list)

    def story(self, stage: Stage) -> Iterator[Moment]:
        """From the first page to the first day of the project."""
        yield on(stage, FIRST)
        project = _opened(stage)
        yield on(stage, "2024-05-13")
        _missions(stage, project)
        yield on(stage, DRAFT)
        self.draft = self._points(stage, project)
        stage.fails(COORDINATION, PROJECT, "declarer_le_dossier_complet")
        yield on(stage, LAST_PIECES)
        _last_pieces(stage, project)
        yield on(stage, COMPLETE)
        stage.does(COORDINATION, project, "consigner_un_echange", objet="contour du territoire")
        self.ready = self._points(stage, project)
        stage.does(COORDINATION, project, "declarer_le_dossier_complet")
        yield on(stage, DEPOSITED)
        stage.does(COORDINATION, project, "deposer_le_projet", cpam="oui")
        self.dues.append(report.due(stage, COORDINATION, "Ce qui est dû, le jour du dépôt"))
        yield from _examined(stage, project)

    def _points(self, stage: Stage, project: str) -> tuple[Point, ...]:
        return dossier_de_projet(stage.reads(COORDINATION), project)


def _opened(stage: Stage) -> str:
    project = stage.opens(
        COORDINATION,
        PROJECT,
        "projet_de_sante",
        "ouvrir_le_projet",
        territoire="les deux vallées",
        version_aci=VERSION,
        porteurs=["camille", "sacha"],
        professions=["G15-10", "G15-60"],
    )
    does = partial(stage.does, COORDINATION, project)
    does("engager_la_redaction")
    does("fixer_un_objectif", code="OBJ-1", objectif="un médecin traitant pour chacun")
    does("fixer_un_objectif", code="OBJ-2", objectif="des parcours sans rupture")
    does("associer_un_acteur", famille="usagers", acteur="association d'usagers")
    does("constater_qu_aucun_projet_n_est_voisin")
    return project


def _missions(stage: Stage, project: str) -> None:
    """Attach the diagnosis and the missions, each with the action that declines it."""
    _attached(stage, project, "DIAGNOSTIC", "diagnostic_territorial", "VALIDE")
    for code in MISSIONS:
        known = (f"projet={project}", f"version={VERSION}", f"mission={code}")
        mission = _attached(
            stage, project, "MISSION", "mission", "FICHE_COMPLETE", *known, as_=code
        )
        action = stage.opens(
            COORDINATION,
            f"action {code}",
            "action",
            "proposer_une_action",
            mission=mission,
            intitule="tenir une liste commune",
        )
        stage.does(
            COORDINATION,
            project,
            "programmer_une_action",
            action=action,
            objectif=SERVED.get(code, "OBJ-2"),
            du="2025-01-01",
            au="2025-12-31",
            moyens="deux demi-journées par mois",
        )


def _attached(
    stage: Stage, project: str, kind: str, workflow: str, state: str, *known: str, as_: str = ""
) -> str:
    piece = resumed(stage, as_ or workflow, workflow, state, *known)
    stage.does(COORDINATION, project, "rattacher_une_piece", genre=kind, piece=piece)
    return piece


def _last_pieces(stage: Stage, project: str) -> None:
    """Write the third part, and answer the region."""
    does = partial(stage.does, COORDINATION, project)
    does("engager_la_troisieme_partie")
    _attached(stage, project, "TEXTE", "texte", "ADOPTE", "nature=STATUTS")
    _attached(stage, project, "SYSTEME", "systeme_information", "RETENUE")
    _attached(stage, project, "BUDGET", "budget", "ADOPTE")
    for aim, mission in (("ACCES_PROCHE", "ACCES_MT"), ("PARCOURS_FACILITES", "PARCOURS")):
        does("croiser_la_grille", objectif=aim, mission=mission, reponse="une liste commune")


def _examined(stage: Stage, project: str) -> Iterator[Moment]:
    """Everyone who is asked is favourable."""
    yield on(stage, ASKED)
    stage.does(ARS, project, "ouvrir_l_instruction")
    for profession in PROFESSIONS:
        stage.does(CPAM, project, "demander_un_avis", organisme="URPS", profession=profession)
    yield on(stage, ANSWERED)
    for profession in PROFESSIONS:
        favourable = {"organisme": "URPS", "profession": profession, "favorable": "oui"}
        stage.does(URPS, project, "rendre_un_avis", **favourable)
    stage.does(CPAM, project, "rendre_un_avis", organisme="CPAM", favorable="oui")
    stage.does(ARS, project, "rendre_un_avis", organisme="ARS", favorable="oui")
    yield on(stage, VALIDATED)
    stage.does(ARS, project, "valider_le_projet", decision="courrier du directeur général")
    yield on(stage, CARRIED_OUT)
    stage.does(BUREAU, project, "mettre_en_oeuvre")
