"""A record or a fact as a person reads it: labels, opened texts, names of members.

Values of type Identite are opened only in the states that the workflow lists (`en_clair`); what was
erased says so. A declarant is never more than "le déclarant".
"""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

from attrs import frozen, has

from cpts_core.application.acteur import SYSTEME
from cpts_core.kernel.champs import Description, Sensibilite, descriptions
from cpts_core.kernel.valeurs import ecrire

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cpts_core.application.lectures import Lectures
    from cpts_core.ports.store import Head

EFFACE = "(effacé)"
AU_COFFRE = "(au coffre)"
LE_DECLARANT = "le déclarant"


@frozen
class Element:
    """A field as it is shown: its name, its label, its readable value (None: not given)."""

    nom: str
    libelle: str
    valeur: Any


def presenter(lectures: Lectures, head: Head, valeur: Any) -> tuple[Element, ...]:
    """Return the fields of a record, or of an event of its journal, ready to be shown."""
    workflow = head.procedure(lectures.application.registre)
    en_clair = head.record.etat in workflow.en_clair
    trouvees = tuple(_references(valeur))
    references = {
        sensibilite: tuple(ref for s, ref in trouvees if s is sensibilite)
        for sensibilite in Sensibilite
    }
    ouverts = lectures.textes(head, references[Sensibilite.TEXTE_LIBRE])
    if en_clair:
        ouverts |= lectures.textes(head, references[Sensibilite.IDENTIFIANT])
    personnes = lectures.personnes(references[Sensibilite.MEMBRE])
    return _elements(valeur, _Lecteur(ouverts, personnes, en_clair))


def nom_de_l_auteur(lectures: Lectures, alias: str) -> str:
    """Return who acted, as a history shows it: a member's account, the system, the declarant."""
    if alias == SYSTEME:
        return "le système"
    return lectures.personnes((alias,)).get(alias, LE_DECLARANT)


@frozen
class _Lecteur:
    """What was opened for this reading, and how a value is then shown."""

    ouverts: Mapping[str, str]
    personnes: Mapping[str, str]
    en_clair: bool

    def lire(self, description: Description, valeur: Any) -> Any:
        if valeur is None:
            return None
        if description.multiple:
            return tuple(self._un(description, element) for element in valeur)
        return self._un(description, valeur)

    def _un(self, description: Description, valeur: Any) -> Any:
        if has(type(valeur)):
            return _elements(valeur, self)
        match description.sensibilite:
            case Sensibilite.TEXTE_LIBRE:
                return self.ouverts.get(valeur, EFFACE)
            case Sensibilite.IDENTIFIANT:
                return self.ouverts.get(valeur, EFFACE) if self.en_clair else AU_COFFRE
            case Sensibilite.MEMBRE:
                return self.personnes.get(valeur, LE_DECLARANT)
            case Sensibilite.PUBLIC:
                return _public(valeur)


def _public(valeur: Any) -> Any:
    """Return the label of a choice; a date stays one, its reader's time zone is the front end's."""
    if isinstance(valeur, Enum):
        return str(valeur.value)
    return valeur if isinstance(valeur, date) else ecrire(valeur)


def _elements(valeur: Any, lecteur: _Lecteur) -> tuple[Element, ...]:
    return tuple(
        Element(nom, description.champ.libelle, lecteur.lire(description, getattr(valeur, nom)))
        for nom, description in descriptions(type(valeur)).items()
    )


def _references(valeur: Any) -> Iterator[tuple[Sensibilite, str]]:
    """Yield every sealed reference and alias that a value holds, nested values included."""
    for nom, description in descriptions(type(valeur)).items():
        contenu = getattr(valeur, nom)
        for element in contenu if description.multiple else (contenu,):
            if has(type(element)):
                yield from _references(element)
            elif element is not None and description.sensibilite is not Sensibilite.PUBLIC:
                yield description.sensibilite, element
