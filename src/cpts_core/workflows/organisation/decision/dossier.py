"""Une décision, ce qui lui est arrivé, et comment chaque fait la change."""

from datetime import date, datetime
from typing import Any, ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Membre, Reference, Texte, champ
from cpts_core.kernel.evolution import ajouter, copie, recopier
from cpts_core.kernel.messages import Event
from cpts_core.workflows.organisation.modalites import Constat, Portee


@frozen
class DecisionProposee(Event):
    libelle: ClassVar[str] = "décision proposée"
    instance: Reference = champ("instance")
    statuts: Reference = champ("statuts en vigueur")
    portee: Portee = champ("portée")
    objet: Texte = champ("objet")


@frozen
class OrdreDuJourFixe(Event):
    libelle: ClassVar[str] = "décision inscrite à l'ordre du jour"
    seance: date = champ("séance du")


@frozen
class ConflitDeclare(Event):
    libelle: ClassVar[str] = "conflit d'intérêts déclaré"
    personne: Membre = champ("personne")


@frozen
class DecisionDebattue(Event):
    libelle: ClassVar[str] = "décision débattue"
    debats: Texte = champ("ce qui a été dit")


@frozen
class PartPrise(Event):
    libelle: ClassVar[str] = "part prise au vote"
    personne: Membre = champ("personne")
    mandants: tuple[Membre, ...] = champ("procurations reçues de", defaut=())


@frozen
class DecisionAdoptee(Event):
    libelle: ClassVar[str] = "décision adoptée"
    pour: int = champ("voix pour")
    contre: int = champ("voix contre")
    abstentions: int = champ("abstentions")
    quorum: Constat = champ("quorum")
    majorite: Constat = champ("majorité")


@frozen
class DecisionRejetee(Event):
    libelle: ClassVar[str] = "décision rejetée"
    pour: int = champ("voix pour")
    contre: int = champ("voix contre")
    abstentions: int = champ("abstentions")
    quorum: Constat = champ("quorum")
    majorite: Constat = champ("majorité")


@frozen
class DecisionAjournee(Event):
    libelle: ClassVar[str] = "décision ajournée"
    motif: Texte = champ("motif")


@frozen
class Emargement:
    """Une personne qui vote, et ceux dont elle porte la voix."""

    personne: Membre = champ("personne")
    mandants: tuple[Membre, ...] = champ("procurations reçues de", defaut=())


@frozen
class Deliberation:
    """Une décision à prendre, ou prise."""

    instance: Reference | None = champ("instance", defaut=None, rectifiable=False)
    statuts: Reference | None = champ("statuts en vigueur", defaut=None, rectifiable=False)
    portee: Portee | None = champ("portée", defaut=None, rectifiable=False)
    objet: Texte | None = champ("objet", defaut=None)
    seance: date | None = champ("séance du", defaut=None)
    debats: Texte | None = champ("ce qui a été dit", defaut=None)
    conflits: tuple[Membre, ...] = champ("conflits d'intérêts", defaut=(), rectifiable=False)
    emargements: tuple[Emargement, ...] = champ("émargements", defaut=(), rectifiable=False)
    pour: int | None = champ("voix pour", defaut=None, rectifiable=False)
    contre: int | None = champ("voix contre", defaut=None, rectifiable=False)
    abstentions: int | None = champ("abstentions", defaut=None, rectifiable=False)
    quorum: Constat | None = champ("quorum", defaut=None, rectifiable=False)
    majorite: Constat | None = champ("majorité", defaut=None, rectifiable=False)
    motif: Texte | None = champ("motif de l'ajournement", defaut=None)
    proposee_le: datetime | None = champ("proposée le", defaut=None)
    issue_le: datetime | None = champ("issue le", defaut=None, rectifiable=False)

    @property
    def votants(self) -> tuple[Membre, ...]:
        """Donne les présents et les représentés."""
        return tuple(v for e in self.emargements for v in (e.personne, *e.mandants))


def _emarger(prise: PartPrise, survenu_le: datetime) -> Emargement:
    return Emargement(personne=prise.personne, mandants=prise.mandants)


def _en_conflit(deliberation: Deliberation, declare: ConflitDeclare, survenu_le: datetime) -> Any:
    return copie(deliberation, {"conflits": (*deliberation.conflits, declare.personne)})


_ISSUE = ("pour", "contre", "abstentions", "quorum", "majorite")

EVOLUTIONS = {
    DecisionProposee: recopier("instance", "statuts", "portee", "objet", le="proposee_le"),
    OrdreDuJourFixe: recopier("seance"),
    ConflitDeclare: _en_conflit,
    DecisionDebattue: recopier("debats"),
    PartPrise: ajouter("emargements", _emarger),
    DecisionAdoptee: recopier(*_ISSUE, le="issue_le"),
    DecisionRejetee: recopier(*_ISSUE, le="issue_le"),
    DecisionAjournee: recopier("motif", le="issue_le"),
}
