"""Les paiements d'une année civile, et la position de chacun sous son plafond."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.evolution import copie, inchange, recopier
from cpts_core.workflows.contrats.financement import plafond as p
from cpts_core.workflows.contrats.indemnisation import evenements as e
from cpts_core.workflows.contrats.indemnisation.etats import Nature


@frozen
class Paiement:
    membre: Membre = champ("professionnel")
    nature: Nature = champ("nature")
    mission: Code | None = champ("mission", defaut=None)
    paye_le: date = champ("payé le")
    montant: Decimal = champ("montant")
    annule: bool = champ("annulé", defaut=False)


@frozen
class Position:
    membre: Membre = champ("professionnel")
    total: Decimal = champ("total")
    verdict: p.Verdict = champ("plafond")


@frozen
class Indemnisation:
    """Les paiements d'une année civile, et la position de chacun."""

    projet: Reference | None = champ("projet de santé", defaut=None, rectifiable=False)
    annee: int | None = champ(
        "année civile", defaut=None, minimum=2019, maximum=2200, rectifiable=False
    )
    plafond: Decimal | None = champ("plafond fourni", defaut=None, minimum=1, rectifiable=False)
    origine: Texte | None = champ("source du plafond", defaut=None)
    paiements: tuple[Paiement, ...] = champ("paiements", defaut=(), rectifiable=False)
    positions: tuple[Position, ...] = champ("positions", defaut=(), rectifiable=False)


def fournis(donnees: Indemnisation) -> tuple[p.PlafondFourni, ...]:
    """Donne le plafond que la CPTS a fourni pour cette année, s'il y en a un."""
    if donnees.annee is None or donnees.plafond is None or donnees.origine is None:
        return ()
    return (p.PlafondFourni(donnees.annee, donnees.plafond, donnees.origine),)


def _situer(donnees: Indemnisation, **changements: Any) -> Any:
    """Refait les positions : un plafond ou un paiement de plus change le verdict."""
    suivant = copie(donnees, changements)
    verses = (
        p.Paiement(un.membre, un.paye_le, un.montant) for un in suivant.paiements if not un.annule
    )
    positions = tuple(
        Position(membre=Membre(une.personne), total=une.total, verdict=une.verdict)
        for une in p.positions(verses, fournis(suivant))
    )
    return copie(suivant, {"positions": positions})


def _plafonner(donnees: Indemnisation, fourni: e.PlafondFourni, survenu_le: datetime) -> Any:
    return _situer(donnees, plafond=fourni.montant, origine=fourni.origine)


def _payer(donnees: Indemnisation, consigne: e.PaiementConsigne, survenu_le: datetime) -> Any:
    paye = Paiement(
        membre=consigne.membre,
        nature=consigne.nature,
        mission=consigne.mission,
        paye_le=consigne.paye_le,
        montant=consigne.montant,
    )
    return _situer(donnees, paiements=(*donnees.paiements, paye))


def _annuler(donnees: Indemnisation, annule: e.PaiementAnnule, survenu_le: datetime) -> Any:
    paiements = list(donnees.paiements)
    paiements[annule.rang - 1] = copie(paiements[annule.rang - 1], {"annule": True})
    return _situer(donnees, paiements=tuple(paiements))


EVOLUTIONS = {
    e.AnneeOuverte: recopier("projet", "annee"),
    e.PlafondFourni: _plafonner,
    e.PaiementConsigne: _payer,
    e.PaiementAnnule: _annuler,
    e.AnneeClose: inchange,
}
