"""Ce que l'on sait d'un thème, et comment chaque fait le change. Aucun patient n'y figure."""

from datetime import date, datetime
from typing import Any

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Texte, champ
from cpts_core.kernel.evolution import Evolution, ajouter, copie, recopier
from cpts_core.workflows.terrain.pertinence import evenements as e
from cpts_core.workflows.terrain.pertinence.etats import Forme, Sens, Tendance

RELEVE = ("numerateur", "denominateur", "debut", "fin")
"""Un relevé : un nombre rapporté à un autre, sur une période."""


@frozen
class Rencontre:
    """Une rencontre : sa forme, qui y était par profession, le nombre de cas."""

    forme: Forme = champ("forme")
    tenue_le: datetime = champ("tenue le")
    professions: tuple[Code, ...] = champ("professions présentes", nature="profession")
    cas: int | None = champ("cas discutés")
    retenu: Texte = champ("ce qui en est retenu")


@frozen
class Pertinence:
    """Un thème de pertinence, de son choix à son bilan."""

    theme: Code | None = champ("thème", defaut=None, rectifiable=False)
    professions: tuple[Code, ...] = champ(
        "professions qui l'ont choisi", defaut=(), nature="profession", rectifiable=False
    )
    pilote: Membre | None = champ("pilote", defaut=None)
    frequence: Texte | None = champ("fréquence du thème", defaut=None)
    rencontres: tuple[Rencontre, ...] = champ("rencontres", defaut=(), rectifiable=False)
    mesure: Code | None = champ("mesure", defaut=None, rectifiable=False)
    sens: Sens | None = champ("sens attendu", defaut=None, rectifiable=False)
    avant_numerateur: int | None = champ(
        "numérateur avant", defaut=None, minimum=0, rectifiable=False
    )
    avant_denominateur: int | None = champ(
        "dénominateur avant", defaut=None, minimum=1, rectifiable=False
    )
    avant_debut: date | None = champ("premier jour avant", defaut=None, rectifiable=False)
    avant_fin: date | None = champ("dernier jour avant", defaut=None, rectifiable=False)
    reperes: tuple[Texte, ...] = champ("repères", defaut=(), rectifiable=False)
    partages_le: datetime | None = champ("repères partagés le", defaut=None, rectifiable=False)
    mesure_prevue_le: date | None = champ("mesure prévue le", defaut=None)
    apres_numerateur: int | None = champ(
        "numérateur après", defaut=None, minimum=0, rectifiable=False
    )
    apres_denominateur: int | None = champ(
        "dénominateur après", defaut=None, minimum=1, rectifiable=False
    )
    apres_debut: date | None = champ("premier jour après", defaut=None, rectifiable=False)
    apres_fin: date | None = champ("dernier jour après", defaut=None, rectifiable=False)
    tendance: Tendance | None = champ("tendance", defaut=None, rectifiable=False)
    enseignements: Texte | None = champ("enseignements", defaut=None)
    motif: Texte | None = champ("motif", defaut=None)


def ecart_de(dossier: Pertinence) -> int | None:
    """Compare l'après à l'avant, sans arrondir : plus haut, égal ou plus bas, comme 1, 0 ou -1.

    Rien tant que l'un des quatre nombres manque.
    """
    avant = (dossier.avant_numerateur, dossier.avant_denominateur)
    apres = (dossier.apres_numerateur, dossier.apres_denominateur)
    if avant[0] is None or avant[1] is None or apres[0] is None or apres[1] is None:
        return None
    haut, bas = apres[0] * avant[1], avant[0] * apres[1]
    return (haut > bas) - (haut < bas)


def tendance_de(dossier: Pertinence) -> Tendance:
    """Dit si l'écart va dans le sens attendu ; sans écart, rien n'a changé."""
    signe = ecart_de(dossier)
    if not signe:
        return Tendance.STABLE
    return Tendance.PROGRES if (signe > 0) is (dossier.sens is Sens.HAUSSE) else Tendance.RECUL


def _relever(moment: str, *noms: str) -> Evolution:
    """Remplace un relevé par celui que le fait décrit, et recopie les champs nommés."""

    def evoluer(dossier: Pertinence, fait: Any, survenu_le: datetime) -> Any:
        releve = {f"{moment}_{nom}": getattr(fait, nom) for nom in RELEVE}
        return copie(dossier, {**releve, **{nom: getattr(fait, nom) for nom in noms}})

    return evoluer


EVOLUTIONS = {
    e.ThemeChoisi: recopier("theme", "professions", "pilote", "frequence"),
    e.RencontreTenue: ajouter(
        "rencontres",
        lambda r, le: Rencontre(
            forme=r.forme, tenue_le=le, professions=r.professions, cas=r.cas, retenu=r.retenu
        ),
    ),
    e.AvantMesure: _relever("avant", "mesure", "sens"),
    e.ReperesPartages: recopier("reperes", "mesure_prevue_le", le="partages_le"),
    e.ApresMesure: _relever("apres"),
    e.BilanDresse: recopier("tendance", "enseignements"),
    e.ThemeAbandonne: recopier("motif"),
}
