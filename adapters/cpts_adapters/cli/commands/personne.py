"""`cpts personne exporter`: what is held on a person, for that person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from cpts_adapters.cli.base import Group
from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import as_json, bullets, out, table, title
from cpts_adapters.cli.index import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cpts_adapters.cli.session import Session
    from cpts_core.application.detention import Detenu, Element

TEXT = "Écrit tout ce qui est détenu sous votre compte, ou sous votre code de suivi."
HELP = f"""{COMMANDS["personne"]}

\b
cpts --par COMPTE personne exporter
cpts --par COMPTE personne exporter --json > moi.json
"""


@make(
    "exporter",
    click.Argument(["compte"], metavar="[COMPTE]", required=False),
    text=f"{TEXT}\n\nPersonne d'autre ne l'obtient.",
)
def _export(session: Session, compte: str | None) -> None:
    """Print what is held on the person who asks."""
    from cpts_core.application.personne import detenu  # noqa: PLC0415 - not for the help

    acteur = session.acteur
    asked = session.acting(compte).compte if compte else acteur.compte
    view = _view(session, detenu(session.lectures, asked))
    if session.json:
        as_json({"compte": asked, **view})
    else:
        _print(view)


def _view(session: Session, held: Detenu) -> dict[str, Any]:
    from cpts_adapters.views import iso  # noqa: PLC0415 - not for the help
    from cpts_core.application.consultations import LIBELLES  # noqa: PLC0415 - see above
    from cpts_core.application.personne import A_SAVOIR  # noqa: PLC0415 - see above

    return {
        "identifiants": [
            {"identifiant": name, "dossier": scope or None}
            for name, scope in held.identifiants.items()
        ],
        "coordonnees": _elements(held.decrit),
        "actes": [
            {
                "dossier": act.flux,
                "procedure": act.procedure,
                "le": iso(session, act.le),
                "libelle": act.libelle,
                "role": act.role,
            }
            for act in held.actes
        ],
        "textes": _elements(held.ecrits),
        "citations": _elements(held.citations),
        "reglages": [{"code": code, "depuis": day.isoformat()} for code, day in held.reglages],
        "lectures": [
            {
                "dossier": one.stream or None,
                "procedure": one.workflow or None,
                "le": iso(session, one.at),
                "vue": one.view,
                "vue_libelle": LIBELLES.get(one.view, one.view),
                "refusee": one.refused,
            }
            for one in held.lectures
        ],
        "a_savoir": list(A_SAVOIR),
    }


def _elements(elements: Sequence[Element]) -> list[dict[str, str]]:
    return [
        {"dossier": e.flux, "procedure": e.procedure, "champ": e.champ, "valeur": e.valeur}
        for e in elements
    ]


_PARTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("identifiants", "Ce qui vous désigne dans le journal", ("identifiant", "dossier")),
    ("coordonnees", "Ce que le coffre dit de vous", ("procedure", "dossier", "champ", "valeur")),
    ("actes", "Ce que vous avez fait", ("le", "procedure", "dossier", "libelle", "role")),
    ("textes", "Ce que vous avez écrit", ("procedure", "dossier", "champ", "valeur")),
    ("citations", "Où vous êtes nommé", ("procedure", "dossier", "champ", "valeur")),
    ("reglages", "Les réglages que vous avez signés", ("code", "depuis")),
    ("lectures", "Ce que vous avez lu", ("le", "vue_libelle", "procedure", "dossier")),
)
"""The parts of the export, their titles, and the columns that a text shows."""


def _print(view: dict[str, Any]) -> None:
    for part, heading, columns in _PARTS:
        title(heading)
        if rows := [tuple(_cell(item, name) for name in columns) for item in view[part]]:
            table([name.replace("_libelle", "") for name in columns], rows)
        else:
            out("Rien.")
        out()
    title("À savoir")
    bullets(view["a_savoir"])


def _cell(item: dict[str, Any], name: str) -> str:
    from cpts_adapters.cli.short_ids import short  # noqa: PLC0415 - not for the help

    found = str(item[name] or "—")
    return short(found) if name == "dossier" and item[name] else found


command = Group("personne", commands=[_export], help=HELP, subcommand_metavar="exporter")
