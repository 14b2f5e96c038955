"""`cpts migrer [PROCÉDURE]… [--essai]`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.completion import complete_workflow
from cpts_adapters.cli.display import as_json, bullets, out, table
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cpts_adapters.cli.session import Session
    from cpts_core.application.acteur import Acteur
    from cpts_core.application.examen import Mouvement
    from cpts_core.kernel.messages import EcheanceProgrammee
    from cpts_core.kernel.workflow import Workflow

HELP = f"""{COMMANDS["migrer"]}

Sans procédure, toutes. Tous les dossiers de la CPTS changent, ou aucun ; il faut être opérateur.

\b
cpts migrer --essai     dit ce qui changerait et ce qui bloque, sans rien écrire
"""
View = dict[str, Any]


@make(
    "migrer",
    click.Argument(
        ["procedures"], metavar="[PROCÉDURE]…", nargs=-1, shell_complete=complete_workflow
    ),
    click.Option(["--essai"], is_flag=True, help="N'écrit rien."),
    click.Option(
        ["--commande-id"],
        metavar="TEXTE",
        default="",
        help="Identifiant de la commande : deux fois le même, un seul effet.",
    ),
    text=HELP,
)
def command(session: Session, procedures: tuple[str, ...], commande_id: str, *, essai: bool) -> int:
    """Migrate, or say what migrating would do; the code of a dry run is that of the refusal."""
    from cpts_adapters.cli.workflows import find  # noqa: PLC0415 - not for the help

    acteur = session.acteur
    codes = [find(session.application.registre, typed).code for typed in procedures]
    return _try(session, acteur, codes) if essai else _do(session, acteur, codes, commande_id)


def _do(session: Session, acteur: Acteur, codes: Sequence[str], once: str) -> int:
    from cpts_core.application.migration import migrer  # noqa: PLC0415 - not for the help

    done = migrer(session.application, acteur, *codes, commande_id=once)
    changes = [_change(session, moved) for moved in done.changements]
    if session.json:
        said = {"essai": False, "dossiers": done.dossiers, "deja_emise": done.deja_emise}
        as_json({**said, "changements": changes, "bloques": []})
    elif done.deja_emise:
        out(f"Cette migration était déjà faite : {done.dossiers} dossiers.")
    elif not done.dossiers:
        out("Aucun dossier à migrer : rien n'a été écrit.")
    else:
        out(f"C'est fait : {done.dossiers} dossiers ont changé de version.")
        _print(changes)
    return 0


def _try(session: Session, acteur: Acteur, codes: Sequence[str]) -> int:
    from cpts_adapters.cli.exit_codes import code_of  # noqa: PLC0415 - not for the help
    from cpts_core.application.examen import examiner  # noqa: PLC0415 - see above

    found = examiner(session.application, acteur, *codes)
    changes = [_change(session, moved) for moved in found.changements]
    stranded = [_stranded(moved) for moved in found.bloques]
    refusal = found.refus()
    if session.json:
        said = {"essai": True, "dossiers": len(changes), "deja_emise": False}
        as_json({**said, "changements": changes, "bloques": stranded})
    else:
        out(f"{len(changes)} dossiers changeraient de version.")
        _print(changes)
        if stranded:
            out(f"{len(stranded)} dossiers bloquent la migration :")
            bullets([f"{s['procedure']} {s['dossier']} : {s['raison']}" for s in stranded])
        out("Essai : rien n'a été écrit.")
    return code_of(refusal) if refusal else 0


def _print(changes: Sequence[View]) -> None:
    if changes:
        columns = ("procédure", "dossier", "version", "état", "échéances")
        table(columns, [_row(change) for change in changes])


def _row(change: View) -> tuple[str, ...]:
    before, after = change["etat_avant_libelle"], change["etat_apres_libelle"]
    moved = [f"+ {one['libelle']}" for one in change["echeances_programmees"]]
    moved += [f"- {one['libelle']}" for one in change["echeances_levees"]]
    versions = f"{change['depuis']} → {change['vers']}"
    state = before if before == after else f"{before} → {after}"
    return change["procedure"], change["dossier"], versions, state, ", ".join(moved) or "—"


def _place(moved: Mouvement) -> View:
    head = moved.head
    return {
        "procedure": head.workflow,
        "dossier": head.stream,
        "depuis": head.workflow_version,
        "etat_avant": head.record.etat.name,
        "etat_avant_libelle": head.record.etat.value,
    }


def _stranded(moved: Mouvement) -> View:
    return {**_place(moved), "raison": str(moved.trajet.empeche)}


def _change(session: Session, moved: Mouvement) -> View:
    before, after = moved.head.record, moved.arrivee.dossier
    old, new = moved.head.procedure(session.application.registre), moved.arrivee.workflow
    return {
        **_place(moved),
        "vers": new.version,
        "etat_apres": after.etat.name,
        "etat_apres_libelle": after.etat.value,
        "echeances_levees": _deadlines(session, old, before.echeances, after.echeances),
        "echeances_programmees": _deadlines(session, new, after.echeances, before.echeances),
    }


def _deadlines(
    session: Session,
    workflow: Workflow,
    scheduled: Sequence[EcheanceProgrammee],
    others: Sequence[EcheanceProgrammee],
) -> list[View]:
    """Return the deadlines that the other side does not have at that date."""
    from cpts_adapters.views import iso  # noqa: PLC0415 - not for the help

    kept = {(one.nom, one.le) for one in others}
    return [
        {
            "nom": one.nom,
            "libelle": workflow.echeances[one.nom].libelle,
            "le": iso(session, one.le),
        }
        for one in scheduled
        if (one.nom, one.le) not in kept
    ]
