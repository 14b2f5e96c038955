"""What the last runs found, kept in the repository; and why some mutants survive.

`mutation.toml` is written by the run, one table a workflow. `survivants.toml` is written by hand:
`[[equivalents]]`, which nothing could tell from the table and which the score leaves out, and
`[[admis]]`, which scenarios should see and do not; each with the reason.
"""

from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

RESULTATS, RAISONS = "mutation.toml", "survivants.toml"
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


@define
class Raisons:
    """Why mutants survive, by workflow and key: nothing could see them, or nothing does yet."""

    equivalents: dict[tuple[str, str], str] = field(factory=dict)
    admis: dict[tuple[str, str], str] = field(factory=dict)

    @classmethod
    def lire(cls, chemin: Path) -> Raisons:
        """Read the reasons; none where the file does not exist."""
        lues = tomllib.loads(chemin.read_text("utf-8")) if chemin.exists() else {}
        return cls(_par_mutant(lues.get("equivalents", ())), _par_mutant(lues.get("admis", ())))

    def de(self, code: str, cle: str) -> str:
        """Return the reason given for a mutant, '' without any."""
        return self.equivalents.get((code, cle)) or self.admis.get((code, cle), "")

    def comptes(self, code: str, resultat: Resultat) -> list[str]:
        """Return the keys of the survivors that count against the score."""
        return [cle for cle in resultat.survivants if not self.equivalents.get((code, cle))]

    def score(self, code: str, resultat: Resultat) -> float:
        """Return the share, in percent, of what scenarios see in what they could see."""
        juges = resultat.tues + len(self.comptes(code, resultat))
        return 100.0 if not juges else 100 * resultat.tues / juges


def _par_mutant(entrees: Iterable[Mapping[str, Any]]) -> dict[tuple[str, str], str]:
    return {
        (entree["table"], mutant): entree.get("raison", "").strip()
        for entree in entrees
        for mutant in entree["mutants"]
    }


def fautes(resultats: Mapping[str, Resultat], raisons: Raisons, seuil: float) -> Iterator[str]:
    """Yield a French sentence for each score under the target, each survivor without a reason."""
    for code, resultat in resultats.items():
        score = raisons.score(code, resultat)
        if score < seuil:
            yield f"{code} : {_pourcent(score)} des mutants sont vus, il en faut {seuil:g} %."
        for cle, phrase in resultat.survivants.items():
            if not raisons.de(code, cle):
                yield f"{code} : {phrase}. [{cle}]"
    for code, cle in (*raisons.equivalents, *raisons.admis):
        if code in resultats and cle not in resultats[code].survivants:
            yield f"{code} : ce mutant ne survit pas, sa raison est à retirer. [{cle}]"


def bilan(resultats: Mapping[str, Resultat], raisons: Raisons) -> Iterator[str]:
    """Yield the score of each workflow in French."""
    for code, resultat in resultats.items():
        comptes = len(raisons.comptes(code, resultat))
        equivalents = len(resultat.survivants) - comptes
        yield (
            f"{code} : {_pourcent(raisons.score(code, resultat))} ({resultat.tues} mutants vus sur"
            f" {resultat.tues + comptes} ; {equivalents} équivalents à la table,"
            f" {resultat.refuses} refusés par sa validation)."
        )


def _pourcent(score: float) -> str:
    return f"{score:.1f} %".replace(".", ",")


def _texte(valeur: str) -> str:
    """Write a TOML string: the escapes of JSON are among those of TOML."""
    return json.dumps(valeur, ensure_ascii=False)
