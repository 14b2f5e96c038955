"""Les trois réponses d'une mission, tirées de celles de ses actions (ADR 0065).

Une action abandonnée ne répond plus de rien. Une action corrective, venue d'une analyse, répond
par une échéance et une méthode : les trois questions ne lui sont pas posées.
"""

from collections.abc import Mapping

from cpts_core.kernel.champs import Texte
from cpts_core.kernel.messages import Lie

Lies = Mapping[str, tuple[Lie, ...]]
QUESTIONS = ("quoi", "comment", "evaluation")


def hors_fiche(lies: Lies) -> tuple[Lie, ...]:
    """Donne les actions à qui les trois questions ne sont pas posées."""
    actions = lies.get("actions", ())
    return tuple(a for a in actions if a.etat == "ABANDONNEE" or a.valeurs["corrective"])


def actions_de_la_fiche(lies: Lies) -> tuple[Lie, ...]:
    """Donne les actions à qui les trois questions sont posées."""
    ecartees = hors_fiche(lies)
    return tuple(action for action in lies.get("actions", ()) if action not in ecartees)


def trois_reponses(lies: Lies) -> dict[str, tuple[Texte, ...]]:
    """Donne, par question, les réponses des actions dans l'ordre où elles sont rattachées."""
    actions = actions_de_la_fiche(lies)
    return {
        question: tuple(a.valeurs[question] for a in actions if a.valeurs[question])
        for question in QUESTIONS
    }


def sans_reponse(question: str, lies: Lies) -> tuple[str, ...]:
    """Nomme les actions qui ne répondent pas encore à une question."""
    return tuple(
        f"action {action.flux}"
        for action in actions_de_la_fiche(lies)
        if action.valeurs[question] is None
    )
