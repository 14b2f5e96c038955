"""The receipt of a command: what was written, what is due, what may be done next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cpts_adapters import views
from cpts_adapters.cli import texts
from cpts_adapters.cli.display import as_json, bullets, out, title
from cpts_adapters.cli.short_ids import short
from cpts_core.kernel.errors import Introuvable
from cpts_core.kernel.messages import nom_de

if TYPE_CHECKING:
    from cpts_adapters.cli.session import Session
    from cpts_core.application.acteur import Acteur, Recu
    from cpts_core.kernel.workflow import Workflow
    from cpts_core.ports.store import Head

NEXT_ACTIONS = 8


def show(session: Session, acteur: Acteur, workflow: Workflow, receipt: Recu, code: str) -> None:
    """Print a receipt; what this person may not read is not in it."""
    lectures = session.lectures_for(acteur, consigne=False)
    try:
        head = lectures.dossier(receipt.flux)
        possible = [views.possibility(one) for one in lectures.possible(receipt.flux)]
    except Introuvable:
        head, possible = None, []
    view = _view(session, workflow, receipt, head, code)
    view["possible"] = [p for p in possible if p["faisable"]]
    if session.json:
        as_json(view)
    else:
        _print(session, view)


def _view(
    session: Session, workflow: Workflow, receipt: Recu, head: Head | None, code: str
) -> dict[str, Any]:
    scheduled = head.record.echeances if head else ()
    return {
        "dossier": receipt.flux,
        "procedure": workflow.code,
        "version": receipt.version,
        "etat": receipt.etat,
        "etat_libelle": workflow.etats[receipt.etat].value,
        "deja_emise": receipt.deja_emise,
        "code_de_suivi": code if code and head else None,
        "faits": [
            {"evenement": nom_de(type(fact.evenement)), "libelle": fact.evenement.libelle}
            for fact in receipt.faits
        ],
        "avertissements": list(receipt.avertissements),
        "echeances": [views.deadline(session, head, one) for one in scheduled] if head else [],
    }


def _print(session: Session, view: dict[str, Any]) -> None:
    told = ", ".join(fact["libelle"] for fact in view["faits"])
    out("Cette commande était déjà faite." if view["deja_emise"] else f"C'est noté : {told}.")
    out(f"Dossier {view['dossier']} — état « {view['etat_libelle']} ».")
    if view["code_de_suivi"]:
        title(f"Votre code de suivi : {view['code_de_suivi']}")
        out("Notez-le : il n'est affiché qu'une fois, et personne ne peut le retrouver.")
        out(f"Pour lire la réponse : cpts suivre {view['code_de_suivi']}")
    for sentence in view["avertissements"]:
        out(f"Attention : {sentence}")
    if view["echeances"]:
        out("Échéances :")
        texts.scheduled(session, view["echeances"])
    _next(view)


def _next(view: dict[str, Any]) -> None:
    onward = sorted(view["possible"], key=lambda p: p["vers"] in (None, view["etat"]))
    commands = dict.fromkeys(texts.dashed(p["commande"]) for p in onward)
    if not commands:
        return
    out(f"Ensuite, par exemple (cpts faire {short(view['dossier'])} …) :")
    bullets(list(commands)[:NEXT_ACTIONS])
    if len(commands) > NEXT_ACTIONS:
        more = len(commands) - NEXT_ACTIONS
        out(f"  … et {more} autres : cpts possible {short(view['dossier'])}")
