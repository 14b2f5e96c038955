"""What goes wrong, as one French sentence (or JSON) on the error output, and an exit code."""

from __future__ import annotations

import traceback
from typing import Any

import click

from cpts_adapters.cli.display import as_json as print_json
from cpts_adapters.cli.display import note
from cpts_adapters.cli.exit_codes import BUG, INTERRUPTED, USAGE, code_of
from cpts_core.kernel.errors import (
    ConditionsNonReunies,
    DonneesInvalides,
    ErreurProcedure,
    PasDansCetEtat,
)
from cpts_core.kernel.messages import nom_de


def report(error: Exception, *, as_json: bool, debug: bool) -> int:
    """Say what happened; return the exit code."""
    match error:
        case ErreurProcedure():
            return _refusal(error, as_json=as_json)
        case click.Abort():
            note("Interrompu.")
            return INTERRUPTED
        case click.ClickException():
            return _usage(error, as_json=as_json)
    return _bug(error, debug=debug)


def _refusal(error: ErreurProcedure, *, as_json: bool) -> int:
    code = code_of(error)
    if as_json:
        print_json({"erreur": describe(error, code)}, err=True)
        return code
    for line in sentences(error):
        note(line)
    return code


def sentences(error: ErreurProcedure) -> list[str]:
    """Return what a person reads: one line, or one per reason when there are several."""
    match error:
        case ConditionsNonReunies() if len(error.motifs) > 1:
            head = f"Erreur : « {error.commande} » est refusé :"
            return [head, *(f"  - {motif}" for motif in error.motifs)]
        case DonneesInvalides() if len(error.anomalies) > 1:
            return ["Erreur : données invalides :", *(f"  - {a}" for a in error.anomalies)]
    return [f"Erreur : {error.phrase.rstrip('.')}."]


def describe(error: ErreurProcedure, code: int) -> dict[str, Any]:
    """Return an error as JSON shows it: always the same keys."""
    motifs = error.motifs if isinstance(error, ConditionsNonReunies) else ()
    anomalies = error.anomalies if isinstance(error, DonneesInvalides) else ()
    return {
        "genre": nom_de(type(error)),
        "code": code,
        "phrase": error.phrase,
        "motifs": [
            {
                "phrase": motif.phrase,
                "precisions": list(motif.precisions),
                "sources": [str(source) for source in motif.sources],
            }
            for motif in motifs
        ],
        "anomalies": [{"chemin": a.chemin, "phrase": a.phrase} for a in anomalies],
        "possibles": list(error.possibles) if isinstance(error, PasDansCetEtat) else [],
    }


def _usage(error: click.ClickException, *, as_json: bool) -> int:
    if as_json:
        said = {"genre": "usage", "code": USAGE, "phrase": error.format_message()}
        print_json({"erreur": {**said, "motifs": [], "anomalies": [], "possibles": []}}, err=True)
    else:
        error.show()
    return USAGE


def _bug(error: Exception, *, debug: bool) -> int:
    if debug:
        traceback.print_exception(error)
    kind = type(error).__name__
    note(f"Erreur : défaut du programme ({kind}). Avec CPTS_DEBUG=1, cpts dit où il est.")
    return BUG
