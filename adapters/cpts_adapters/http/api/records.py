"""Records over the API: open, read, list, what is possible, issue a command, history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cpts_adapters import views
from cpts_adapters.http.api import cursors, parameters
from cpts_adapters.http.api.fields import faults, plain
from cpts_adapters.http.api.handling import said
from cpts_adapters.serialisation.commands import read_command
from cpts_core.application.acteur import INTROUVABLE
from cpts_core.application.lectures import Lectures
from cpts_core.kernel.errors import DonneesInvalides, Introuvable
from cpts_core.kernel.messages import nom_de
from cpts_core.kernel.workflow import Vue

if TYPE_CHECKING:
    from starlette.responses import Response

    from cpts_adapters.http.api.handling import Asked
    from cpts_core.application.acteur import Recu
    from cpts_core.kernel.messages import Command
    from cpts_core.kernel.workflow import Workflow
    from cpts_core.ports.store import Head

View = dict[str, Any]


def read(asked: Asked) -> Response:
    """Answer with a record, its fields and its deadlines."""
    head = _head(asked.only())
    view = views.record(asked, head)
    view["champs"] = views.fields(asked, asked.lectures, head, head.record.donnees)
    view["echeances"] = [views.deadline(asked, head, one) for one in head.record.echeances]
    return said(view, ETag=tag(head.record.version))


def possible(asked: Asked) -> Response:
    """Answer with what may be done now, and what is missing for the rest."""
    head = _head(asked.only())
    rows = [views.possibility(one) for one in asked.lectures.possible(head.stream)]
    return said(rows, ETag=tag(head.record.version))


def history(asked: Asked) -> Response:
    """Answer with the facts of a record, in order."""
    head = _head(asked.only(), Vue.HISTORIQUE)
    facts = asked.lectures.historique(head.stream)
    told = [views.fact(asked, asked.lectures, head, one) for one in facts]
    return said(told, ETag=tag(head.record.version))


def listed(asked: Asked) -> Response:
    """Answer with a page of the records of a workflow that this person may see."""
    known = (parameters.STATE, parameters.OWNER, parameters.AFTER, parameters.LIMIT)
    asked.only(*(one.name for one in known))
    limit = parameters.whole(asked, parameters.LIMIT) or parameters.PAGE
    state = parameters.text(asked, parameters.STATE)
    procedure, cursor = asked.place("procedure"), parameters.text(asked, parameters.AFTER)
    heads = asked.lectures.liste(
        procedure,
        etats=(state,) if state else (),
        proprietaire=parameters.text(asked, parameters.OWNER),
        apres=cursors.open_(asked, procedure, cursor)[0] if cursor else "",
        limite=limit + 1,
    )
    return said(page(asked, heads, limit))


def mine(asked: Asked) -> Response:
    """Answer with the records where this account is a declarant."""
    return said([views.record(asked.only(), head) for head in asked.lectures.miens()])


def page(asked: Asked, heads: list[Head], limit: int) -> View:
    """Return the first of these records, and the cursor of what follows."""
    shown = heads[:limit]
    more = len(heads) > limit
    following = cursors.close(asked, shown[-1].workflow, shown[-1].stream) if more else None
    return {"elements": [views.record(asked, head) for head in shown], "suite": following}


def open_record(asked: Asked) -> Response:
    """Open a record by one of the commands that its workflow has for that."""
    workflow = asked.application.registre[asked.place("procedure")]
    openings = {nom_de(t.quand): t.quand for t in workflow.lignes if None in t.departs}
    command = _command(asked, openings)
    receipt = asked.application.ouvrir(
        asked.acteur,
        workflow.code,
        command,
        survenu_le=parameters.happened(asked),
        commande_id=parameters.command_id(asked),
    )
    where = f"/api/v1/{asked.cpts}/dossiers/{workflow.code}/{receipt.flux}"
    return _receipt(asked, workflow, receipt, 201, Location=where)


def issue(asked: Asked) -> Response:
    """Issue a command on a record."""
    head = _addressed(asked)
    workflow = asked.application.registre[asked.place("procedure")]
    if head is not None:
        workflow = head.procedure(asked.application.registre)
    command = _command(asked, workflow.commandes)
    if head is None:
        raise Introuvable(INTROUVABLE)
    receipt = asked.application.faire(
        asked.acteur,
        asked.place("dossier"),
        command,
        survenu_le=parameters.happened(asked),
        commande_id=parameters.command_id(asked),
        version=parameters.version(asked),
    )
    return _receipt(asked, workflow, receipt, 200)


def tag(version: int) -> str:
    """Return the ETag of a version."""
    return f'"{version}"'


def _head(asked: Asked, vue: Vue = Vue.DOSSIER) -> Head:
    head = asked.lectures.dossier(asked.place("dossier"), vue)
    if head.workflow != asked.place("procedure"):
        raise Introuvable(INTROUVABLE)
    return head


def _addressed(asked: Asked) -> Head | None:
    """Return the record of the address, None where there is none of that procedure.

    A body is held to its schema before anything is said of the record: a fault in it tells nobody
    whether the record exists.

    # Angle mort : là où une ancienne version d'une procédure attend d'autres champs, si.
    """
    head = asked.application.store.load(asked.cpts, asked.place("dossier")).head
    return head if head and head.workflow == asked.place("procedure") else None


def _command(asked: Asked, known: dict[str, type[Command]]) -> Command:
    """Return the command that the body makes; raise with all that is wrong at once."""
    asked.only(parameters.HAPPENED.name)
    kind = known.get(asked.place("code"))
    if kind is None:
        raise Introuvable("cette commande n'existe pas ici.")
    if wrong := tuple(faults(kind, asked.body)):
        raise DonneesInvalides(wrong)
    return read_command(kind, plain(kind, asked.body))


def _receipt(
    asked: Asked, workflow: Workflow, receipt: Recu, status: int, **headers: str
) -> Response:
    """Answer with what was done; what this person may not read is not in it."""
    view = {
        "dossier": receipt.flux,
        "procedure": workflow.code,
        "version": receipt.version,
        "etat": receipt.etat,
        "etat_libelle": workflow.etats[receipt.etat].value,
        "deja_emise": receipt.deja_emise,
        "faits": [
            {"evenement": nom_de(type(fact.evenement)), "libelle": fact.evenement.libelle}
            for fact in receipt.faits
        ],
        "avertissements": list(receipt.avertissements),
        "echeances": _deadlines(asked, receipt.flux),
    }
    return said(view, status, ETag=tag(receipt.version), **headers)


def _deadlines(asked: Asked, stream: str) -> list[View]:
    try:
        head = Lectures(asked.application, asked.acteur, consigne=False).dossier(stream)
    except Introuvable:
        return []
    return [views.deadline(asked, head, one) for one in head.record.echeances]
