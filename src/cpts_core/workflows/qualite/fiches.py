"""Fiches vierges : à imprimer ou à envoyer, à remplir, puis à relire.

Une fiche est un texte simple, avec sa version en tête et une rubrique par champ. Elle se relit avec
la fiche dont elle vient ; tout ce qui ne va pas est dit en une fois. (NP-066, NP-069)
"""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Any, Protocol

from attrs import frozen

from cpts_core.kernel.champs import descriptions
from cpts_core.kernel.errors import Anomalie, DonneesInvalides

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cpts_core.kernel.champs import Description
    from cpts_core.kernel.messages import Command

_ENTETE = re.compile(r"fiche ([a-z0-9-]+)/([0-9]+)")
_RUBRIQUE = re.compile(r"\[([a-z0-9_]+)\]")
_RETRAIT = "  "


@frozen
class Rubrique:
    """Une question de la fiche : le nom du champ, ce qu'on lit, ce qui aide à répondre."""

    nom: str
    libelle: str
    aide: str = ""
    obligatoire: bool = False


@frozen(kw_only=True)
class Fiche:
    """Une fiche et sa version, qui change dès que ses rubriques changent."""

    code: str
    version: int
    titre: str
    preambule: str = ""
    rubriques: tuple[Rubrique, ...]

    @property
    def reference(self) -> str:
        """Donne ce qui permet de reconnaître la fiche : son code et sa version."""
        return f"fiche {self.code}/{self.version}"


class ChampDeGabarit(Protocol):
    """Un champ d'un gabarit."""

    @property
    def code(self) -> str:
        """Donne le nom de la rubrique."""

    @property
    def libelle(self) -> str:
        """Donne ce qu'on lit."""


class Gabarit(Protocol):
    """Un gabarit livré en données : celui d'un volet, par exemple."""

    @property
    def titre(self) -> str:
        """Donne son titre."""

    @property
    def version(self) -> int:
        """Donne sa version."""

    @property
    def statut(self) -> str:
        """Donne ce qu'il vaut."""

    @property
    def champs(self) -> Sequence[ChampDeGabarit]:
        """Donne ses champs, dans l'ordre."""


def fiche_de_gabarit(code: str, gabarit: Gabarit) -> Fiche:
    """Donne la fiche d'un gabarit ; son statut est dit en tête, rien n'y est nécessaire."""
    return Fiche(
        code=code,
        version=gabarit.version,
        titre=gabarit.titre,
        preambule=f"Aide à la déclaration, à recopier sur le portail. Statut : {gabarit.statut}.",
        rubriques=tuple(Rubrique(champ.code, champ.libelle) for champ in gabarit.champs),
    )


def rubriques(commande: type[Command], *noms: str) -> tuple[Rubrique, ...]:
    """Donne les rubriques d'une commande (toutes, ou celles nommées), d'après ses champs."""
    decrits = descriptions(commande)
    return tuple(_rubrique(decrits[nom]) for nom in noms or decrits)


def fiche_vierge(fiche: Fiche, reponses: Mapping[str, str] | None = None) -> str:
    """Donne le texte de la fiche, vierge ou déjà remplie en partie."""
    return "\n".join(_lignes(fiche, reponses or {})) + "\n"


def lire_fiche(fiche: Fiche, texte: str) -> dict[str, str]:
    """Donne les réponses d'une fiche remplie, par nom de champ ; une rubrique vide est absente.

    :raises DonneesInvalides: autre fiche, autre version, rubrique inconnue ou répétée, réponse
        obligatoire absente ; toutes les raisons à la fois.
    """
    entete, *lignes = texte.strip().splitlines() or [""]
    if entete.strip() != fiche.reference:
        raise DonneesInvalides((Anomalie("fiche", _autre_fiche(fiche, entete)),))
    trouvees = tuple(_decouper(lignes))
    if fautes := (*_inconnues(fiche, trouvees), *_manquantes(fiche, trouvees)):
        raise DonneesInvalides(fautes)
    return {nom: reponse for nom, reponse in trouvees if reponse}


def _rubrique(decrit: Description) -> Rubrique:
    choix = _choix(decrit.genre)
    aide = " ; ".join(morceau for morceau in (decrit.champ.aide, choix) if morceau)
    return Rubrique(decrit.nom, decrit.champ.libelle, aide, decrit.obligatoire)


def _choix(genre: Any) -> str:
    if genre is bool:
        return "oui ou non"
    if isinstance(genre, type) and issubclass(genre, Enum):
        return "au choix : " + " / ".join(str(membre.value) for membre in genre)
    return ""


def _lignes(fiche: Fiche, reponses: Mapping[str, str]) -> Iterator[str]:
    yield fiche.reference
    yield f"# {fiche.titre}"
    yield from (f"# {ligne}" for ligne in fiche.preambule.splitlines())
    for rubrique in fiche.rubriques:
        exigence = " (nécessaire)" if rubrique.obligatoire else ""
        yield ""
        yield f"[{rubrique.nom}] {rubrique.libelle}{exigence}"
        if rubrique.aide:
            yield f"# {rubrique.aide}"
        yield from (f"{_RETRAIT}{ligne}" for ligne in reponses.get(rubrique.nom, "").splitlines())


def _decouper(lignes: list[str]) -> Iterator[tuple[str, str]]:
    """Sépare les rubriques ; une ligne en retrait est toujours une réponse."""
    nom, reponse = "", list[str]()
    for ligne in lignes:
        if debut := _RUBRIQUE.match(ligne):
            yield from _rendre(nom, reponse)
            nom, reponse = debut[1], []
        elif not ligne.startswith("#"):
            reponse.append(ligne.removeprefix(_RETRAIT))
    yield from _rendre(nom, reponse)


def _rendre(nom: str, reponse: list[str]) -> Iterator[tuple[str, str]]:
    if nom:
        yield nom, "\n".join(reponse).strip()


def _autre_fiche(fiche: Fiche, entete: str) -> str:
    lue = _ENTETE.fullmatch(entete.strip())
    if lue is None:
        return f"la première ligne doit être « {fiche.reference} »"
    if lue[1] == fiche.code:
        return f"cette fiche est de version {lue[2]}, la version {fiche.version} est attendue"
    return f"« {entete.strip()} » n'est pas « {fiche.reference} »"


def _inconnues(fiche: Fiche, trouvees: tuple[tuple[str, str], ...]) -> Iterator[Anomalie]:
    attendues = {rubrique.nom for rubrique in fiche.rubriques}
    vues: set[str] = set()
    for nom, _ in trouvees:
        if nom not in attendues:
            yield Anomalie(nom, "rubrique inconnue de cette fiche")
        elif nom in vues:
            yield Anomalie(nom, "rubrique répétée")
        vues.add(nom)


def _manquantes(fiche: Fiche, trouvees: tuple[tuple[str, str], ...]) -> Iterator[Anomalie]:
    remplies = {nom for nom, reponse in trouvees if reponse}
    for rubrique in fiche.rubriques:
        if rubrique.obligatoire and rubrique.nom not in remplies:
            yield Anomalie(rubrique.nom, "réponse attendue")
