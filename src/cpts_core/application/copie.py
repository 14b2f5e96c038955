"""The content of a shared copy: from a sealed record to plain texts, and back into a command."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any

from cpts_core.application.relecture import reperes
from cpts_core.kernel.champs import Sensibilite, descriptions
from cpts_core.kernel.errors import Anomalie, DonneesInvalides
from cpts_core.kernel.valeurs import ecrire, lire

if TYPE_CHECKING:
    from cpts_core.application.scellement import Scellement
    from cpts_core.kernel.champs import Description
    from cpts_core.ports.catalogue import Content

EFFACE = "un texte de ce champ a été effacé : il ne peut plus être partagé"


def contenu_de(donnees: Any, noms: tuple[str, ...], scellement: Scellement) -> Content:
    """Open the named fields of a record.

    Raises DonneesInvalides with every erased text, and every trace of identity in the others.
    """
    decrits = descriptions(type(donnees))
    contenu: dict[str, tuple[str, ...]] = {}
    fautes: list[Anomalie] = []
    for nom in noms:
        valeurs = _valeurs(decrits[nom], getattr(donnees, nom))
        if decrits[nom].sensibilite is not Sensibilite.PUBLIC:
            textes = _ouvrir(scellement, valeurs)
            fautes += _fautes(nom, textes, len(valeurs))
            valeurs = textes
        contenu[nom] = valeurs
    if fautes:
        raise DonneesInvalides(fautes)
    return tuple(contenu.items())


def lire_contenu(classe: type, contenu: Content) -> dict[str, Any]:
    """Read a copy as the fields of a command."""
    decrits = descriptions(classe)
    return {nom: _lue(decrits[nom], valeurs) for nom, valeurs in contenu}


def empreinte(procedure: str, contenu: Content) -> str:
    """Return the hash of a copy: each text counts with its length, so that no two copies agree."""
    champs = (t for nom, valeurs in contenu for t in (nom, str(len(valeurs)), *valeurs))
    textes = "".join(f"{len(texte)}:{texte}" for texte in (procedure, *champs))
    return sha256(textes.encode()).hexdigest()


def _valeurs(description: Description, valeur: Any) -> tuple[str, ...]:
    elements = valeur if description.multiple else (valeur,)
    return tuple(ecrire(element) for element in elements if element is not None)


def _ouvrir(scellement: Scellement, references: tuple[str, ...]) -> tuple[str, ...]:
    """Open the texts that still exist, in order."""
    scelles = scellement.vault.sealed(scellement.locataire, references)
    return tuple(
        scellement.sealer.open(scellement.locataire, scelles[ref])
        for ref in references
        if ref in scelles
    )


def _fautes(nom: str, textes: tuple[str, ...], attendus: int) -> list[Anomalie]:
    efface = [Anomalie(nom, EFFACE)] if len(textes) < attendus else []
    return efface + [
        Anomalie(nom, f"ce texte irait au catalogue commun et contient {repere.phrase}")
        for texte in textes
        for repere in reperes(texte)
    ]


def _lue(description: Description, valeurs: tuple[str, ...]) -> Any:
    lues = tuple(lire(description.genre, valeur) for valeur in valeurs)
    return lues if description.multiple else lues[0]
