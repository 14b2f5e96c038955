"""What happens at « Les Deux Rives »: each story yields its moments, the stage sets the clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_adapters.demo import cast
from cpts_adapters.demo.beats import concluded, declared, oriented, told_and_closed, understood
from cpts_adapters.demo.cast import CAMILLE, LOU, SACHA
from cpts_adapters.demo.stage import Moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_adapters.demo.stage import Stage

CALL_ME = "Niveau 1 : « rappelez-moi », rien d'autre"
CONFIRMED = "Niveau 2 : rappel au quinzième jour, résolution confirmée"
NEAR_MISS = "Presqu'accident anonyme, suivi par son code"
PENDING = "Au dernier jour : un rappel encore dû"
WAITING = "Au dernier jour : une demande à rappeler"


def settings(stage: Stage) -> Iterator[Moment]:
    """The bureau chooses what no text fixes; two members offer their help."""
    from cpts_core.application.reglages import fixer  # noqa: PLC0415 - only here

    yield Moment(0, 9)
    since = stage.at(Moment(0)).date()
    for code, value in (
        ("premier_contact", "3 jours ouvrés"),
        ("fenetre_satisfaction", "30 jours"),
    ):
        fixer(stage.application, stage.actor(cast.BUREAU), code, value, since)
    stage.opens(
        cast.ALIX, "entraide-alix", "entraide", "se_proposer", competences=["plaies-chroniques"]
    )
    stage.opens(
        cast.CHARLIE, "entraide-charlie", "entraide", "se_proposer", competences=["lombalgie"]
    )


def call_me(stage: Stage) -> Iterator[Moment]:
    """A name, a phone, an hour, and « rappelez-moi »: that is enough."""
    yield Moment(0, 18)
    case = declared(stage, cast.MARTIN, CALL_ME, "Martin", mots="rappelez-moi")
    yield Moment(1, 19)
    stage.does(CAMILLE, case, "prendre_contact", moyen="telephone")
    understood(stage, CAMILLE, case, 0, "le compte rendu de sortie est arrivé après la visite")
    stage.does(CAMILLE, case, "traiter_par_telephone")
    stage.does(
        CAMILLE,
        case,
        "debloquer",
        solution="le service d'hospitalisation appelle le cabinet le jour de la sortie",
        enseignement="demander l'heure de sortie dès l'entrée",
    )
    yield Moment(3)
    told_and_closed(stage, CAMILLE, case, "le circuit de sortie est changé")


def confirmed(stage: Stage) -> Iterator[Moment]:
    """A colleague of the directory helps; the call-back of day 15 confirms it."""
    yield Moment(4, 9)
    case = declared(stage, cast.LEROY, CONFIRMED, "Leroy", nature="evenement")
    yield Moment(5, 11)
    stage.does(SACHA, case, "prendre_contact", moyen="telephone")
    understood(stage, SACHA, case, 3, "le pansement prescrit ne convient pas à la plaie")
    yield Moment(5, 15)
    oriented(stage, SACHA, case)
    yield Moment(20, 17)
    stage.does(
        SACHA,
        case,
        "recontacter",
        resolu="oui",
        constat="la plaie se referme",
        enseignement="appeler l'infirmière experte dès le premier doute",
    )
    yield Moment(22)
    told_and_closed(stage, SACHA, case, "le recours à l'infirmière experte est connu de tous")


def near_miss(stage: Stage) -> Iterator[Moment]:
    """A few words without a name; a question and its answer pass through the follow-up code."""
    yield Moment(2, 21)
    stage.code = stage.application.ids.code()
    someone = cast.anonymous(stage.code)
    case = stage.opens(
        someone,
        NEAR_MISS,
        "incident",
        "declarer_sans_se_nommer",
        danger="ecarte",
        mots="deux ordonnances échangées au comptoir, vues à temps",
        nature="presqu_accident",
    )
    yield Moment(6)
    stage.does(
        LOU,
        case,
        "recueillir_un_fait",
        jour=stage.day(2),
        fait="deux ordonnances sont remises à la mauvaise personne, puis reprises",
    )
    stage.does(LOU, case, "poser_une_question", question="y avait-il une file d'attente ?")
    yield Moment(8, 22)
    stage.does(
        someone, case, "repondre_a_une_question", numero="1", reponse="oui, et un seul comptoir"
    )
    yield Moment(9)
    concluded(stage, LOU, case, nature="presqu_accident")
    stage.does(LOU, case, "traiter_par_telephone")
    stage.does(
        LOU,
        case,
        "debloquer",
        solution="un second bac sépare les ordonnances en attente",
        enseignement="relire le nom à voix haute avant de remettre une ordonnance",
    )
    yield Moment(12)
    told_and_closed(stage, LOU, case, "un second bac est en place", moyen="message")


def pending(stage: Stage) -> Iterator[Moment]:
    """The last days: an orientation whose call-back is still to come."""
    yield Moment(stage.days - 6, 9)
    case = declared(stage, cast.PETIT, PENDING, "Petit", nature="situation_complexe")
    yield Moment(stage.days - 5, 14)
    stage.does(CAMILLE, case, "prendre_contact", moyen="telephone")
    stage.does(
        CAMILLE,
        case,
        "recueillir_un_fait",
        jour=stage.day(stage.days - 7),
        fait="trois intervenants se croisent à domicile sans se parler",
    )
    concluded(stage, CAMILLE, case, nature="situation_complexe")
    stage.does(
        CAMILLE,
        case,
        "orienter_vers_un_confrere",
        confrere=cast.CHARLIE.account,
        competence="lombalgie",
        inscription=stage.streams["entraide-charlie"],
        accord_recueilli="non",
    )


def waiting(stage: Stage) -> Iterator[Moment]:
    """The last day: someone asks to be called."""
    yield Moment(stage.days - 1, 19)
    declared(stage, cast.GARCIA, WAITING, "Garcia")
