"""What comes back from one story to another: declare, understand, orient, tell and close."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_adapters.demo import cast

if TYPE_CHECKING:
    from cpts_adapters.demo.stage import Person, Stage

PHONE = "05 00 00 00 01"


def declared(stage: Stage, person: Person, title: str, name: str, **values: str) -> str:
    """Declare an event under a name; return its stream."""
    given = {
        "danger": "ecarte",
        "nom": name,
        "prenom": "Dominique",
        "telephone": PHONE,
        "heure_de_rappel": "après 18 h",
    }
    return stage.opens(person, title, "incident", "declarer_un_evenement", **{**given, **values})


def understood(stage: Stage, person: Person, case: str, day: int, fact: str) -> None:
    """Gather a fact, and conclude the analysis."""
    stage.does(person, case, "recueillir_un_fait", jour=stage.day(day), fait=fact)
    concluded(stage, person, case)


def concluded(stage: Stage, person: Person, case: str, nature: str = "evenement") -> None:
    """Conclude the analysis, by one sentence."""
    stage.does(
        person,
        case,
        "conclure_l_analyse",
        nature=nature,
        cause="aucun temps n'est prévu pour se transmettre l'information",
    )


def oriented(stage: Stage, person: Person, case: str) -> None:
    """Orient towards the colleague whom the directory offers."""
    stage.does(
        person,
        case,
        "orienter_vers_un_confrere",
        confrere=cast.ALIX.account,
        competence="plaies-chroniques",
        inscription=stage.streams["entraide-alix"],
        accord_recueilli="non",
    )


def told_and_closed(
    stage: Stage, person: Person, case: str, told: str, moyen: str = "telephone"
) -> None:
    """Give the declarant what came of it, share it without names, close."""
    stage.does(person, case, "restituer", moyen=moyen, retour=told)
    stage.does(
        person,
        case,
        "rediger_un_rex",
        situation="une information est arrivée trop tard",
        causes="aucun circuit prévu",
        enseignements=told,
    )
    stage.does(person, case, "partager_le_rex", auditoire="membres", relu="oui")
    stage.does(person, case, "clore")
