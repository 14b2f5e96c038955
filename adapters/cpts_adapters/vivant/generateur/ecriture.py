"""Walks written in French Gherkin, in the vocabulary of the shared steps."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any

from attrs import frozen

from cpts_adapters.vivant.rangees import unites_de_rangee
from cpts_core.kernel.champs import descriptions
from cpts_core.kernel.valeurs import ecrire

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping, Sequence

    from cpts_adapters.vivant.generateur.marches import Marche
    from cpts_core.kernel.champs import Description
    from cpts_core.kernel.exploration import Etape
    from cpts_core.kernel.messages import Command
    from cpts_core.kernel.workflow import Workflow

MOIS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
)
RETRAIT = "  "


@frozen
class Ecriture:
    """Writes walks on one workflow: who acts under each role, at which local instant."""

    workflow: Workflow
    personnes: Mapping[Hashable, str]
    instant: datetime

    def contexte(self) -> Iterator[str]:
        """Yield the background: the instant, and the persons."""
        table = [("nom", "rôle"), *((nom, _mot(role)) for role, nom in self.personnes.items())]
        yield "Contexte:"
        yield f"{RETRAIT}Étant donné que nous sommes le {en_francais(self.instant)}"
        yield f"{RETRAIT}Et les personnes :"
        yield from _table(table)

    def scenario(self, rang: int, marche: Marche) -> Iterator[str]:
        """Yield a scenario, tagged with the units that its rows declare."""
        codes = sorted({u for e in marche.etapes for u in unites_de_rangee(e.transition)})
        if codes:
            yield " ".join(f"@src:{code}" for code in codes)
        yield f"Scénario: parcours {rang}, jusqu'à « {marche.etapes[-1].commande.libelle} »"
        etat: Any = None
        for etape in marche.etapes:
            yield from self._demande(etape, ouvre=etat is None)
            suivant = etape.transition.arrivee(etat)
            yield RETRAIT + self._constat(etat, suivant)
            etat = suivant

    def _demande(self, etape: Etape, *, ouvre: bool) -> Iterator[str]:
        nom, code, commande = self.personnes[etape.role], self.workflow.code, etape.commande
        table = list(_valeurs(commande))
        phrase = (
            f"Quand {nom} ouvre « {code} » par « {commande.libelle} »"
            if ouvre
            else f"Quand {nom} demande « {commande.libelle} » sur « {code} »"
        )
        yield f"{RETRAIT}{phrase} :" if table else RETRAIT + phrase
        yield from _table([("champ", "valeur"), *table] if table else [])

    def _constat(self, avant: Any, apres: Any) -> str:
        if apres is avant:
            return "Alors la demande est acceptée"
        return f"Alors « {self.workflow.code} » est « {apres.value} »"


def en_francais(jour: date) -> str:
    """Write a day as « 20 mars 2025 », an instant as « 20 mars 2025 à 9 h 30 »."""
    texte = f"{jour.day}{'er' if jour.day == 1 else ''} {MOIS[jour.month - 1]} {jour.year}"
    if not isinstance(jour, datetime):
        return texte
    return f"{texte} à {jour.hour} h" + (f" {jour.minute:02}" if jour.minute else "")


def _valeurs(commande: Command) -> Iterator[tuple[str, str]]:
    for nom, description in descriptions(type(commande)).items():
        contenu = getattr(commande, nom)
        elements = contenu if description.multiple else (contenu,)
        for element in elements or ():
            if element is not None and element != _defaut(description):
                yield description.champ.libelle, _ecrite(element)


def _defaut(description: Description) -> Any:
    """Return the value that needs no line; a field that must be given has none."""
    return object() if description.obligatoire else description.defaut


def _ecrite(valeur: Any) -> str:
    if isinstance(valeur, date):
        return en_francais(valeur)
    return _mot(valeur) if isinstance(valeur, Enum) else ecrire(valeur)


def _mot(valeur: Any) -> str:
    return str(valeur.value if isinstance(valeur, Enum) else valeur)


def _table(rangees: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """Yield the lines of a table, its columns aligned."""
    propres = [[_echappe(case) for case in rangee] for rangee in rangees]
    largeurs = [max(map(len, colonne)) for colonne in zip(*propres, strict=True)]
    for rangee in propres:
        cases = (case.ljust(largeur) for case, largeur in zip(rangee, largeurs, strict=True))
        yield f"{RETRAIT * 2}| {' | '.join(cases)} |"


def _echappe(case: str) -> str:
    return case.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n")
