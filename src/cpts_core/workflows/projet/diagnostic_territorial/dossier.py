"""Ce que l'on sait d'un territoire, et comment chaque fait le change."""

from datetime import datetime
from typing import Any

from attrs import fields, frozen

from cpts_core.kernel.champs import Code, Reference, Texte, champ
from cpts_core.kernel.evolution import Evolution, ajouter, copie, inchange, recopier
from cpts_core.workflows.projet.diagnostic_territorial import elements
from cpts_core.workflows.projet.diagnostic_territorial import evenements as e


@frozen
class Diagnostic:
    """Un diagnostic territorial : le territoire, la méthode, les données, l'analyse, les pistes."""

    projet: Reference | None = champ("projet", defaut=None, rectifiable=False)
    territoire: Texte | None = champ("territoire", defaut=None)
    flux_de_patients: Texte | None = champ("flux de patients", defaut=None)
    pratiques: Texte | None = champ("pratiques professionnelles", defaut=None)
    communes: tuple[Code, ...] = champ("communes", defaut=(), nature="commune")
    methode: Texte | None = champ("méthode", defaut=None)
    acteurs: tuple[elements.Participation, ...] = champ("acteurs associés", defaut=())
    donnees: tuple[elements.Donnee, ...] = champ("données", defaut=())
    besoins: tuple[elements.Besoin, ...] = champ("besoins", defaut=())
    constats: tuple[elements.Constat, ...] = champ("constats", defaut=())
    orientations: tuple[elements.Orientation, ...] = champ("orientations", defaut=())
    restitue_le: datetime | None = champ("restitué le", defaut=None)
    valide_le: datetime | None = champ("validé le", defaut=None)
    revise_le: datetime | None = champ("révisé le", defaut=None)


def _empiler(liste: str, classe: Any) -> Evolution:
    """Ajoute à la liste l'élément que décrit le fait, champ pour champ."""
    noms = tuple(a.name for a in fields(classe))
    return ajouter(liste, lambda fait, _: classe(**{nom: getattr(fait, nom) for nom in noms}))


def _ecarter(diagnostic: Diagnostic, ecartee: e.OrientationEcartee, _: datetime) -> Any:
    restantes = tuple(o for o in diagnostic.orientations if o.code != ecartee.code)
    return copie(diagnostic, {"orientations": restantes})


EVOLUTIONS = {
    e.DiagnosticOuvert: recopier("projet"),
    e.TerritoireDecrit: recopier("territoire", "flux_de_patients", "pratiques", "communes"),
    e.MethodeChoisie: recopier("methode"),
    e.ActeurAssocie: _empiler("acteurs", elements.Participation),
    e.CollecteLancee: inchange,
    e.DonneeVersee: _empiler("donnees", elements.Donnee),
    e.BesoinRecense: _empiler("besoins", elements.Besoin),
    e.AnalyseCommencee: inchange,
    e.ConstatConsigne: _empiler("constats", elements.Constat),
    e.OrientationRetenue: _empiler("orientations", elements.Orientation),
    e.OrientationEcartee: _ecarter,
    e.DiagnosticRestitue: recopier(le="restitue_le"),
    e.AnalyseReprise: inchange,
    e.DiagnosticValide: recopier(le="valide_le"),
    e.DiagnosticRevise: recopier(le="revise_le"),
    e.DiagnosticArchive: inchange,
}
