"""What the last runs found, kept in the repository; and why some survivors are accepted.

`mutation.toml` is written by the run, one table a workflow; `survivants.toml` is written by hand:
each accepted survivor, with its reason.
"""

from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

RESULTATS, ADMIS = "mutation.toml", "survivants.toml"
_ENTETE = """\
# Écrit par « make mutation » : ne pas modifier à la main. Pour chaque table, les mutants que les
# scénarios voient (tues), ceux que la validation refuse (refuses), et ceux que rien ne voit.
"""


@frozen
class Resultat:
    """What a workflow's mutants became; `empreinte` tells under which table, features and steps."""

    empreinte: str
    tues: int
    refuses: int
    features: tuple[str, ...] = ()
    survivants: Mapping[str, str] = field(factory=dict)

    @property
    def total(self) -> int:
        """Return how many mutants there are, refused ones included."""
        return self.tues + self.refuses + len(self.survivants)

    @property
    def score(self) -> float:
        """Return the share, in percent, of the mutants that reach the scenarios and are seen."""
        juges = self.tues + len(self.survivants)
        return 100.0 if not juges else 100 * self.tues / juges


@frozen
class Resultats:
    """All results; `ensemble` covers every table, feature and step: unchanged, nothing is run."""

    ensemble: str = ""
    par_workflow: Mapping[str, Resultat] = field(factory=dict)


def lire(chemin: Path) -> Resultats:
    """Read the results; none where the file does not exist yet."""
    if not chemin.exists():
        return Resultats()
    lu: dict[str, Any] = tomllib.loads(chemin.read_text("utf-8"))
    ensemble = lu.pop("ensemble", "")
    return Resultats(ensemble, {code: _resultat(valeurs) for code, valeurs in lu.items()})


def _resultat(lu: Mapping[str, Any]) -> Resultat:
    return Resultat(**{**lu, "features": tuple(lu["features"])})


def ecrire(chemin: Path, resultats: Resultats) -> None:
    """Write the results, so that `lire` reads them back."""
    lignes = [_ENTETE, f"ensemble = {_texte(resultats.ensemble)}"]
    for code, resultat in resultats.par_workflow.items():
        lignes += [
            f"\n[{_texte(code)}]",
            f"empreinte = {_texte(resultat.empreinte)}",
            f"tues = {resultat.tues}",
            f"refuses = {resultat.refuses}",
            "features = [",
            *(f"    {_texte(feature)}," for feature in resultat.features),
            f"]\n\n[{_texte(code)}.survivants]",
            *(f"{_texte(cle)} = {_texte(phrase)}" for cle, phrase in resultat.survivants.items()),
        ]
    chemin.write_text("\n".join(lignes) + "\n", "utf-8")


def raisons(chemin: Path) -> dict[tuple[str, str], str]:
    """Return the reason of each accepted survivor, by workflow and key."""
    if not chemin.exists():
        return {}
    lues = tomllib.loads(chemin.read_text("utf-8")).get("admis", [])
    return {(a["table"], a["mutant"]): a.get("raison", "").strip() for a in lues}


def fautes(
    resultats: Mapping[str, Resultat], admis: Mapping[tuple[str, str], str], seuil: float
) -> Iterator[str]:
    """Yield a French sentence for each score under the target, each survivor nobody accepted."""
    for code, resultat in resultats.items():
        if resultat.score < seuil:
            vus = _pourcent(resultat.score)
            yield f"{code} : {vus} des mutants sont vus, il en faut {seuil:g} %."
        for cle, phrase in resultat.survivants.items():
            if not admis.get((code, cle)):
                yield f"{code} : {phrase}. [{cle}]"
    for code, cle in admis:
        if code in resultats and cle not in resultats[code].survivants:
            yield f"{code} : ce survivant admis n'en est plus un. [{cle}]"


def bilan(resultats: Mapping[str, Resultat]) -> Iterator[str]:
    """Yield the score of each workflow in French."""
    for code, r in resultats.items():
        juges = r.tues + len(r.survivants)
        yield (
            f"{code} : {_pourcent(r.score)} ({r.tues} mutants vus sur {juges},"
            f" {r.refuses} refusés par la validation des tables)."
        )


def _pourcent(score: float) -> str:
    return f"{score:.1f} %".replace(".", ",")


def _texte(valeur: str) -> str:
    """Write a TOML string: the escapes of JSON are among those of TOML."""
    return json.dumps(valeur, ensure_ascii=False)
