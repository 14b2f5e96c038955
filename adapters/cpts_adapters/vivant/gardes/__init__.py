"""What a specification may not hold: each guard says so in French, with file and line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_adapters.os_errors import reason
from cpts_adapters.vivant.gardes.diagnostic import Diagnostic
from cpts_adapters.vivant.gardes.etiquettes import Permises, fautes_d_etiquettes
from cpts_adapters.vivant.gardes.fichiers import (
    decoder,
    fautes_de_syntaxe,
    fautes_de_typographie,
)
from cpts_adapters.vivant.gardes.structure import fautes_de_structure
from cpts_adapters.vivant.lecture import Lecture, uri_de
from cpts_adapters.vivant.typographie import recomposer, relire

if TYPE_CHECKING:
    from pathlib import Path


def examiner(
    chemin: Path, racine: Path, permises: Permises
) -> tuple[Lecture | None, list[Diagnostic]]:
    """Read a feature file, and return what is wrong with it; no reading when it is not text."""
    uri = uri_de(chemin, racine)
    try:
        texte = decoder(uri, chemin.read_bytes())
    except OSError as refus:
        texte = Diagnostic(uri, 1, f"ce fichier ne s'ouvre pas : {reason(refus)}.")
    if isinstance(texte, Diagnostic):
        return None, [texte]
    lecture = Lecture.de(uri, texte)
    relues = list(relire(texte))
    corrige = recomposer(relues)
    # Repaired first: what typography breaks would hide what else is wrong.
    saine = lecture if corrige == texte else Lecture.de(uri, corrige)
    fautes = [
        *fautes_de_typographie(uri, relues),
        *fautes_de_syntaxe(saine),
        *fautes_de_structure(saine),
        *fautes_d_etiquettes(saine, permises),
    ]
    return lecture, fautes
