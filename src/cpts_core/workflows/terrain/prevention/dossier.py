"""Ce que l'on sait d'une campagne, et comment chaque fait le change. Personne n'y est nommé."""

from datetime import date, datetime
from typing import Any

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.evolution import copie, recopier
from cpts_core.workflows.terrain.prevention import evenements as e
from cpts_core.workflows.terrain.prevention.etats import Compte, Nature, Population


@frozen
class Seance:
    """Une séance et ses nombres ; son numéro ne change pas quand une autre est retirée."""

    numero: int = champ("numéro")
    tenue_le: datetime = champ("tenue le")
    touchees: int = champ("personnes touchées")
    depistees: int = champ("personnes dépistées")
    vaccinees: int = champ("personnes vaccinées")


@frozen
class Campagne:
    """Une campagne de prévention."""

    nature: Nature | None = champ("nature", defaut=None, rectifiable=False)
    population: Population | None = champ("population", defaut=None, rectifiable=False)
    diagnostic: Reference | None = champ("diagnostic territorial", defaut=None, rectifiable=False)
    besoin: Code | None = champ("besoin", defaut=None, rectifiable=False)
    programme: Code | None = champ("programme national", defaut=None)
    pilote: Membre | None = champ("pilote", defaut=None)
    parcours: Reference | None = champ("parcours", defaut=None, rectifiable=False)
    public_vise: Texte | None = champ("public visé", defaut=None)
    compte: Compte | None = champ("ce que la cible compte", defaut=None, rectifiable=False)
    professions: tuple[Code, ...] = champ(
        "professions", defaut=(), nature="profession", rectifiable=False
    )
    debut: date | None = champ("premier jour", defaut=None, rectifiable=False)
    fin: date | None = champ("dernier jour", defaut=None, rectifiable=False)
    effectif: int | None = champ("effectif du public visé", defaut=None, rectifiable=False)
    cible: int | None = champ("cible", defaut=None, rectifiable=False)
    partenaires: tuple[Code, ...] = champ("partenaires", defaut=())
    dernier_numero: int = champ("séances saisies", defaut=0, rectifiable=False)
    seances: tuple[Seance, ...] = champ("séances", defaut=(), rectifiable=False)
    atteint: int | None = champ("atteint", defaut=None, rectifiable=False)
    enseignements: Texte | None = champ("enseignements", defaut=None)
    explication: Texte | None = champ("explication de l'écart", defaut=None)
    motif: Texte | None = champ("motif", defaut=None)


def atteint(campagne: Campagne) -> int:
    """Compte ce que la cible compte, sur toutes les séances."""
    compte = campagne.compte or Compte.TOUCHEES
    return sum(getattr(seance, compte.name.lower()) for seance in campagne.seances)


def _tenir(campagne: Campagne, tenue: e.SeanceTenue, survenu_le: datetime) -> Any:
    numero = campagne.dernier_numero + 1
    seance = Seance(
        numero=numero,
        tenue_le=survenu_le,
        touchees=tenue.touchees,
        depistees=tenue.depistees,
        vaccinees=tenue.vaccinees,
    )
    return copie(campagne, {"dernier_numero": numero, "seances": (*campagne.seances, seance)})


def _retirer(campagne: Campagne, retiree: e.SeanceRetiree, _: datetime) -> Any:
    gardees = tuple(s for s in campagne.seances if s.numero != retiree.seance)
    return copie(campagne, {"seances": gardees})


EVOLUTIONS = {
    e.CampagneChoisie: recopier(
        "nature", "population", "diagnostic", "besoin", "programme", "pilote", "parcours"
    ),
    e.CampagnePreparee: recopier(
        "public_vise",
        "compte",
        "professions",
        "debut",
        "fin",
        "effectif",
        "cible",
        "partenaires",
    ),
    e.SeanceTenue: _tenir,
    e.SeanceRetiree: _retirer,
    e.BilanDresse: recopier("atteint", "enseignements", "explication"),
    e.CampagneAbandonnee: recopier("motif"),
}
