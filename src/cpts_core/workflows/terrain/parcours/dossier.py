"""Ce que l'on sait d'un parcours, et comment chaque fait le change."""

from datetime import datetime

from attrs import frozen

from cpts_core.kernel.champs import Code, Reference, Texte, champ
from cpts_core.kernel.evolution import ajouter, recopier
from cpts_core.workflows.terrain.parcours import evenements as e
from cpts_core.workflows.terrain.parcours.etats import Population, Visee


@frozen
class Evaluation:
    """Ce qu'ont donné les mesures, dans l'ordre des visées de ce moment-là."""

    evalue_le: datetime = champ("évalué le")
    resultats: tuple[Texte, ...] = champ("résultats")
    bilan: Texte = champ("bilan")


@frozen
class Parcours:
    """Un parcours, conçu ici ou adopté d'une autre CPTS ; il ne parle d'aucun patient."""

    titre: Texte | None = champ("titre", defaut=None)
    population: Population | None = champ("population", defaut=None)
    diagnostic: Reference | None = champ("diagnostic", defaut=None, rectifiable=False)
    besoin: Code | None = champ("besoin recensé", defaut=None, rectifiable=False)
    etapes: tuple[Texte, ...] = champ("étapes", defaut=(), rectifiable=False)
    professions: tuple[Code, ...] = champ("professions", defaut=(), rectifiable=False)
    visees: tuple[Visee, ...] = champ("visées", defaut=(), rectifiable=False)
    mesures: tuple[Texte, ...] = champ("mesures", defaut=(), rectifiable=False)
    evaluations: tuple[Evaluation, ...] = champ("évaluations", defaut=(), rectifiable=False)
    valide_le: datetime | None = champ("validé le", defaut=None)
    mis_en_oeuvre_le: datetime | None = champ("mis en œuvre le", defaut=None)
    partages: int = champ("versions partagées", defaut=0, rectifiable=False)
    editeur: Code | None = champ("CPTS d'origine", defaut=None, rectifiable=False)
    origine: Reference | None = champ("parcours d'origine", defaut=None, rectifiable=False)
    numero: int | None = champ("version adoptée", defaut=None, rectifiable=False)
    empreinte: Code | None = champ("empreinte de la copie", defaut=None, rectifiable=False)
    motif: Texte | None = champ("motif", defaut=None)


CONCEPTION = ("etapes", "professions", "visees", "mesures")
PROVENANCE = ("editeur", "origine", "numero", "empreinte")

EVOLUTIONS = {
    e.BesoinConstate: recopier("titre", "population", "diagnostic", "besoin"),
    e.ParcoursAdopte: recopier("titre", "population", *CONCEPTION, *PROVENANCE),
    e.BesoinRattache: recopier("diagnostic", "besoin"),
    e.ParcoursConcu: recopier(*CONCEPTION),
    e.ParcoursValide: recopier(le="valide_le"),
    e.ParcoursMisEnOeuvre: recopier(le="mis_en_oeuvre_le"),
    e.ParcoursEvalue: ajouter(
        "evaluations",
        lambda evalue, le: Evaluation(evalue_le=le, resultats=evalue.resultats, bilan=evalue.bilan),
    ),
    e.ParcoursPartage: recopier("partages"),
    e.ParcoursRevise: recopier("motif"),
    e.ParcoursAbandonne: recopier("motif"),
}
