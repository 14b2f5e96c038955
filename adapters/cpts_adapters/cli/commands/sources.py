"""`cpts sources [--document NOM] [--statut STATUT]`."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cpts_adapters.cli.base import command as make
from cpts_adapters.cli.display import NOTHING, as_json, out, table
from cpts_adapters.cli.exit_codes import FAULTS_FOUND

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cpts_adapters.cli.session import Session
    from cpts_adapters.vivant.statuts import Suivi
    from cpts_adapters.vivant.unites import Unite

DOCUMENTS = ("nos_projets", "projet_de_sante")
STATUTS = (
    "vérifiée",
    "en écart",
    "à faire",
    "par construction",
    "hors périmètre",
    "informative",
)
TEXTE = """Dit ce que devient chaque unité des deux documents.

Une unité est vérifiée quand les scénarios qui la portent passent, en écart quand l'un d'eux échoue.

Si CPTS_SOURCES nomme le dossier des documents, chaque unité y est cherchée : trouvée, modifiée ou
orpheline ; le code de sortie dit si l'une n'est plus ce qu'elle était.
"""


@make(
    "sources",
    click.Option(["--document"], type=click.Choice(DOCUMENTS), help="Un document seulement."),
    click.Option(["--statut"], type=click.Choice(STATUTS), help="Un statut seulement."),
    text=TEXTE,
)
def command(session: Session, document: str | None, statut: str | None) -> int:
    """Print the units, then how many there are of each status; no store is opened."""
    from cpts_adapters.vivant.statuts import livres  # noqa: PLC0415 - not for the help
    from cpts_adapters.vivant.unites import VARIABLE, charger, mots  # noqa: PLC0415 - see above

    folder = os.environ.get(VARIABLE)
    verdicts = _verdicts(Path(folder), charger()) if folder else {}
    known = (
        _view(unite, mots()[code], livres()[code], verdicts) for code, unite in charger().items()
    )
    views = [
        view
        for view in known
        if document in {None, view["document"]} and statut in {None, view["statut"]}
    ]
    _show(session, views)
    changed = any(view["texte"] not in {None, "trouvé"} for view in views)
    return FAULTS_FOUND if changed else 0


def _verdicts(folder: Path, unites: Mapping[str, Unite]) -> dict[str, str]:
    from cpts_adapters.vivant.unites import VARIABLE, verifier  # noqa: PLC0415 - see above
    from cpts_core.kernel.errors import Anomalie, DonneesInvalides  # noqa: PLC0415 - see above

    try:
        return {code: verdict.value for code, verdict in verifier(folder, unites).items()}
    except FileNotFoundError as absent:
        missing = Anomalie(VARIABLE, f"le document {absent.filename} est introuvable")
        raise DonneesInvalides([missing]) from absent


def _view(unite: Unite, words: str, suivi: Suivi, verdicts: Mapping[str, str]) -> dict[str, Any]:
    return {
        "unite": unite.code,
        "document": unite.document.partition(".")[0],
        "section": unite.section,
        "nature": unite.nature,
        "mots": words,
        "statut": suivi.statut.value,
        "scenarios": suivi.scenarios,
        "preuve": suivi.preuve,
        "texte": verdicts.get(unite.code),
    }


def _show(session: Session, views: Sequence[Mapping[str, Any]]) -> None:
    if session.json:
        as_json(views)
        return
    columns = ("unite", "mots", "statut", "scenarios", "preuve", "texte")
    shown = [c for c in columns if any(view[c] for view in views)]
    titles = {"unite": "unité", "mots": "en d'autres mots", "scenarios": "scénarios"}
    rows = [tuple(str(view[c] or NOTHING) for c in shown) for view in views]
    if rows:
        table([titles.get(c, c) for c in shown], rows)
    out(_summary(Counter(view["statut"] for view in views)))


def _summary(counts: Mapping[str, int]) -> str:
    total = sum(counts.values())
    if not total:
        return "Aucune unité."
    parts = (f"{statut} : {counts[statut]}" for statut in STATUTS if counts[statut])
    return f"{total} unité{'s' if total > 1 else ''} ({', '.join(parts)})."
