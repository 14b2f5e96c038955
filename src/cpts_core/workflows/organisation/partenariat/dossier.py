"""Ce que l'on sait d'un partenariat, et comment chaque fait le change."""

from datetime import date, datetime
from typing import Any

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.evolution import ajouter, copie, inchange, recopier
from cpts_core.workflows.organisation.partenariat import evenements as e
from cpts_core.workflows.organisation.partenariat.etats import Implantation


@frozen
class Partenariat:
    """Un partenariat, et la convention qui le formalise."""

    projet: Reference | None = champ("projet de santé", defaut=None, rectifiable=False)
    partenaire: Code | None = champ("partenaire", defaut=None, rectifiable=False)
    implantation: Implantation | None = champ("implantation", defaut=None)
    raison: Texte | None = champ("parcours ou pratiques en jeu", defaut=None)
    missions: tuple[Code, ...] = champ("missions servies", defaut=(), rectifiable=False)
    representant: Membre | None = champ("représentant du partenaire", defaut=None)
    precedente: Reference | None = champ("convention précédente", defaut=None, rectifiable=False)
    objet: Texte | None = champ("objet", defaut=None)
    apport_de_la_cpts: Texte | None = champ("apport de la CPTS", defaut=None)
    apport_du_partenaire: Texte | None = champ("apport du partenaire", defaut=None)
    debut: date | None = champ("premier jour", defaut=None, second_regard=True)
    fin: date | None = champ("dernier jour", defaut=None, second_regard=True)
    pieces: tuple[Code, ...] = champ("conventions jointes", defaut=(), rectifiable=False)
    signe_le: datetime | None = champ("signé le", defaut=None, second_regard=True)
    motif: Texte | None = champ("motif", defaut=None)


def _signer(partenariat: Partenariat, signee: e.ConventionSignee, survenu_le: datetime) -> Any:
    pieces = (*partenariat.pieces, signee.piece)
    dates = {"debut": signee.debut, "fin": signee.fin, "signe_le": survenu_le}
    return copie(partenariat, {"pieces": pieces, **dates})


def _renouveler(partenariat: Partenariat, neuve: e.ConventionRenouvelee, _: datetime) -> Any:
    """Le premier jour reste celui de la première période : elles se suivent."""
    return copie(partenariat, {"pieces": (*partenariat.pieces, neuve.piece), "fin": neuve.fin})


EVOLUTIONS = {
    e.PartenariatEnvisage: recopier(
        "partenaire",
        "implantation",
        "raison",
        "missions",
        "representant",
        "precedente",
        "projet",
    ),
    e.MissionServie: ajouter("missions", lambda servie, _: servie.mission),
    e.ConventionNegociee: recopier("objet", "apport_de_la_cpts", "apport_du_partenaire"),
    e.ConventionSignee: _signer,
    e.ConventionEnVigueur: inchange,
    e.ConventionRenouvelee: _renouveler,
    e.ConventionDenoncee: recopier("motif"),
    e.ConventionEchue: inchange,
    e.PartenariatAbandonne: recopier("motif"),
}
