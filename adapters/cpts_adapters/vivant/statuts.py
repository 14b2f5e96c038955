"""What becomes of each unit of the documents: carried by scenarios, proved otherwise, or left out.

An acceptance run computes the statuses; a file in the repository keeps them, so that a change of
coverage shows in a diff, and so that they can be read where nothing runs.
"""

from __future__ import annotations

import json
import tomllib
from enum import Enum
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from cpts_adapters.vivant.couverture import Scenario
    from cpts_adapters.vivant.unites import Unite

DECLARATIONS = "unites.toml"
"""In the folder of the features: the units that no scenario carries, and why."""
HORS_PERIMETRE_AU_PLUS = 3
_LIVRES = files("cpts_adapters.vivant") / "statuts.toml"
_ENTETE = """\
# Écrit par « make unites » : ne pas modifier à la main. Ce que devient chaque unité des deux
# documents, le nombre de scénarios qui la portent, et à défaut le test ou la raison.
"""
_RELIRE = "« make unites » l'écrit, et la différence se relit."


class Statut(Enum):
    """What becomes of a unit."""

    VERIFIEE = "vérifiée"
    EN_ECART = "en écart"
    A_FAIRE = "à faire"
    PAR_CONSTRUCTION = "par construction"
    HORS_PERIMETRE = "hors périmètre"
    INFORMATIVE = "informative"


@frozen
class Suivi:
    """The status of a unit, how many scenarios carry it, and the test or the reason without any."""

    statut: Statut
    scenarios: int = 0
    preuve: str = ""

    def __str__(self) -> str:
        """Return it in French."""
        nombre = f", scénarios : {self.scenarios}" if self.scenarios else ""
        return f"« {self.statut.value} »{nombre}{f' ({self.preuve})' if self.preuve else ''}"


@frozen
class Declarations:
    """By unit: the test that proves what no scenario can, or the reason to leave it out."""

    par_construction: Mapping[str, str] = field(factory=dict)
    hors_perimetre: Mapping[str, str] = field(factory=dict)

    @classmethod
    def lire(cls, chemin: Path) -> Declarations:
        """Read the declarations; none where the file does not exist."""
        return cls(**tomllib.loads(chemin.read_text("utf-8"))) if chemin.exists() else cls()

    def suivi(self, code: str) -> Suivi | None:
        """Return what is declared of a unit."""
        if code in self.par_construction:
            return Suivi(Statut.PAR_CONSTRUCTION, 0, self.par_construction[code])
        if code in self.hors_perimetre:
            return Suivi(Statut.HORS_PERIMETRE, 0, self.hors_perimetre[code])
        return None


def suivre(
    unites: Iterable[Unite],
    declarations: Declarations,
    joues: Iterable[Scenario],
    echoues: Iterable[Scenario],
) -> dict[str, Suivi]:
    """Return what becomes of each unit after a whole run."""
    porteurs: dict[str, set[Scenario]] = {}
    for scenario in joues:
        for code in scenario.unites():
            porteurs.setdefault(code, set()).add(scenario)
    rates = set(echoues)
    return {u.code: _suivi(u, porteurs.get(u.code, set()), rates, declarations) for u in unites}


def _suivi(
    unite: Unite, porteurs: set[Scenario], rates: set[Scenario], declarations: Declarations
) -> Suivi:
    if porteurs:
        statut = Statut.EN_ECART if porteurs & rates else Statut.VERIFIEE
        return Suivi(statut, len(porteurs))
    sans = Statut.A_FAIRE if unite.est_une_regle else Statut.INFORMATIVE
    return declarations.suivi(unite.code) or Suivi(sans)


def fautes(suivis: Mapping[str, Suivi], declarations: Declarations) -> Iterator[str]:
    """Yield a French sentence, with what to do, for each unit without an answer."""
    for code, suivi in suivis.items():
        if suivi.statut is Statut.A_FAIRE:
            yield (
                f"{code} : rien ne répond de cette unité ; écrivez un scénario étiqueté"
                f" « @src:{code} », ou dites pourquoi dans {DECLARATIONS}."
            )
        if suivi.scenarios and declarations.suivi(code):
            yield f"{code} : un scénario porte cette unité ; retirez-la de {DECLARATIONS}."
    declarees = {**declarations.par_construction, **declarations.hors_perimetre}
    for code in sorted(declarees.keys() - suivis.keys()):
        yield f"{code} : {DECLARATIONS} cite cette unité, qui n'existe dans aucun document."
    if len(declarations.hors_perimetre) > HORS_PERIMETRE_AU_PLUS:
        yield f"{DECLARATIONS} : {HORS_PERIMETRE_AU_PLUS} unités au plus sont hors périmètre."


def ecarts(vus: Mapping[str, Suivi], gardes: Mapping[str, Suivi]) -> Iterator[str]:
    """Yield a French sentence for each unit whose kept status is no longer the true one."""
    for code in sorted(vus.keys() | gardes.keys()):
        vu, garde = vus.get(code), gardes.get(code)
        if vu != garde:
            ecrit = f"le fichier dit {garde}" if garde else "le fichier n'en dit rien"
            yield f"{code} : {vu or 'unité inconnue'} d'après ce run, {ecrit} ; {_RELIRE}"


def lire(chemin: Traversable) -> dict[str, Suivi]:
    """Read the kept statuses; none where the file does not exist yet."""
    lu: dict[str, Any] = tomllib.loads(chemin.read_text("utf-8")) if chemin.is_file() else {}
    return {
        code: Suivi(Statut(v["statut"]), v.get("scenarios", 0), v.get("preuve", ""))
        for code, v in lu.items()
    }


@cache
def livres() -> Mapping[str, Suivi]:
    """Return the statuses that this version of the project ships."""
    return lire(_LIVRES)


def ecrire(chemin: Path, suivis: Mapping[str, Suivi]) -> None:
    """Write the statuses, one a line, so that `lire` reads them back."""
    lignes = (f"{code} = {{ {', '.join(_valeurs(suivi))} }}" for code, suivi in suivis.items())
    chemin.write_text("\n".join([_ENTETE, *lignes, ""]), "utf-8")


def _valeurs(suivi: Suivi) -> Iterator[str]:
    yield f"statut = {_texte(suivi.statut.value)}"
    if suivi.scenarios:
        yield f"scenarios = {suivi.scenarios}"
    if suivi.preuve:
        yield f"preuve = {_texte(suivi.preuve)}"


def _texte(texte: str) -> str:
    # A string of JSON is one of TOML.
    return json.dumps(texte, ensure_ascii=False)
