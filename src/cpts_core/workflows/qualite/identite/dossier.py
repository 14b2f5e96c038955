"""Ce que le coffre garde d'un déclarant, et comment chaque fait le change."""

from datetime import datetime
from typing import Any

from attrs import frozen

from cpts_core.kernel.champs import Identite, Reference, champ
from cpts_core.kernel.evolution import copie, inchange, recopier
from cpts_core.workflows.qualite.identite import evenements as e


def _coordonnee(libelle: str, nature: str) -> Identite | None:
    """Décrit une coordonnée : la rectifier pourrait remettre un nom dans une identité purgée."""
    coordonnee: Identite | None = champ(libelle, defaut=None, nature=nature, rectifiable=False)
    return coordonnee


@frozen
class Coordonnees:
    """De quoi rappeler un déclarant ; vide une fois purgée."""

    incident: Reference | None = champ("incident", defaut=None, rectifiable=False)
    reunion: Reference | None = champ("réunion", defaut=None, rectifiable=False)
    declaration: Reference | None = champ("déclaration", defaut=None, rectifiable=False)
    nom: Identite | None = _coordonnee("nom", "nom_du_declarant")
    prenom: Identite | None = _coordonnee("prénom", "nom_du_declarant")
    telephone: Identite | None = _coordonnee("téléphone", "contact_du_declarant")
    heure_de_rappel: Identite | None = _coordonnee("heure de rappel", "contact_du_declarant")
    gele_le: datetime | None = champ("gelée le", defaut=None, rectifiable=False)
    termine_le: datetime | None = champ("suivi terminé le", defaut=None)
    purgee_le: datetime | None = champ("purgée le", defaut=None, rectifiable=False)


COORDONNEES = ("nom", "prenom", "telephone", "heure_de_rappel")


def _corriger(
    identite: Coordonnees, corrigees: e.CoordonneesCorrigees, survenu_le: datetime
) -> Any:
    donnees = {nom: getattr(corrigees, nom) for nom in COORDONNEES}
    return copie(identite, {nom: v for nom, v in donnees.items() if v is not None})


EVOLUTIONS = {
    e.IdentiteOuverte: recopier("incident", *COORDONNEES),
    e.CoordonneesCorrigees: _corriger,
    e.IdentitePseudonymisee: inchange,
    e.IdentiteDejaProtegee: inchange,
    e.IdentiteRetrouvee: inchange,
    e.GelPose: recopier(le="gele_le"),
    e.GelLeve: recopier(gele_le=None),
    e.SuiviTermine: recopier(le="termine_le"),
    e.SuiviPartielTermine: inchange,
    e.ReunionRattachee: recopier("reunion"),
    e.DeclarationRattachee: recopier("declaration"),
    e.IdentitePurgee: recopier(le="purgee_le", **dict.fromkeys(COORDONNEES)),
}
