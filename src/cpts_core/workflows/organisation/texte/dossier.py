"""Un texte, ce qui lui est arrivé, et comment chaque fait le change."""

from datetime import datetime
from typing import Any, ClassVar

from attrs import fields, frozen

from cpts_core.kernel.champs import Code, Reference, champ
from cpts_core.kernel.evolution import copie, recopier
from cpts_core.kernel.messages import Event
from cpts_core.workflows.organisation.modalites import Modalite, Portee
from cpts_core.workflows.organisation.sieges import NatureInstance
from cpts_core.workflows.organisation.texte.etats import FormeJuridique, Nature


@frozen
class TexteRedige(Event):
    libelle: ClassVar[str] = "texte rédigé"
    nature: Nature = champ("nature")
    forme: FormeJuridique = champ("forme juridique")
    colleges: tuple[Code, ...] = champ("collèges", defaut=())
    piece: Code | None = champ("pièce jointe", defaut=None)
    remplace: Reference | None = champ("texte remplacé", defaut=None)
    statuts: Reference | None = champ("statuts complétés", defaut=None)
    projet: Reference | None = champ("projet de santé", defaut=None)


@frozen
class ModaliteFixee(Event):
    """Les champs sont ceux d'une modalité."""

    libelle: ClassVar[str] = "modalité de vote fixée"
    instance: NatureInstance = champ("instance")
    portee: Portee = champ("portée")
    quorum_numerateur: int | None = champ("quorum, numérateur", defaut=None)
    quorum_denominateur: int | None = champ("quorum, dénominateur", defaut=None)
    procurations_au_quorum: bool | None = champ("procurations comptées au quorum", defaut=None)
    conflits_au_quorum: bool | None = champ("conflits d'intérêts comptés au quorum", defaut=None)
    majorite_numerateur: int | None = champ("majorité, numérateur", defaut=None)
    majorite_denominateur: int | None = champ("majorité, dénominateur", defaut=None)
    majorite_depassee: bool | None = champ("majorité à dépasser", defaut=None)
    abstentions_comptees: bool | None = champ("abstentions comptées", defaut=None)
    procurations: int | None = champ("procurations par personne", defaut=None)


@frozen
class TexteJoint(Event):
    libelle: ClassVar[str] = "texte joint"
    piece: Code = champ("pièce jointe")


@frozen
class TexteAdopte(Event):
    libelle: ClassVar[str] = "texte adopté"
    decision: Reference | None = champ("décision qui l'adopte", defaut=None)
    proces_verbal: Code | None = champ("procès-verbal", defaut=None)


@frozen
class TexteRemplace(Event):
    libelle: ClassVar[str] = "texte remplacé"
    remplace_par: Reference = champ("texte qui le remplace")


@frozen
class Texte:
    """Des statuts ou un règlement intérieur."""

    nature: Nature | None = champ("nature", defaut=None, rectifiable=False)
    forme: FormeJuridique | None = champ("forme juridique", defaut=None, rectifiable=False)
    colleges: tuple[Code, ...] = champ("collèges", defaut=(), rectifiable=False)
    piece: Code | None = champ("pièce jointe", defaut=None)
    modalites: tuple[Modalite, ...] = champ("modalités de vote", defaut=())
    remplace: Reference | None = champ("texte remplacé", defaut=None, rectifiable=False)
    statuts: Reference | None = champ("statuts complétés", defaut=None, rectifiable=False)
    projet: Reference | None = champ("projet de santé", defaut=None, rectifiable=False)
    decision: Reference | None = champ("décision qui l'adopte", defaut=None, rectifiable=False)
    proces_verbal: Code | None = champ("procès-verbal", defaut=None)
    adopte_le: datetime | None = champ("adopté le", defaut=None, second_regard=True)
    remplace_par: Reference | None = champ("remplacé par", defaut=None, rectifiable=False)
    remplace_le: datetime | None = champ("remplacé le", defaut=None)


def _fixer(texte: Texte, fixee: ModaliteFixee, survenu_le: datetime) -> Any:
    modalite = Modalite(**{a.name: getattr(fixee, a.name) for a in fields(Modalite)})
    autres = (
        m for m in texte.modalites if (m.instance, m.portee) != (fixee.instance, fixee.portee)
    )
    return copie(texte, {"modalites": (*autres, modalite)})


EVOLUTIONS = {
    TexteRedige: recopier("nature", "forme", "colleges", "piece", "remplace", "statuts", "projet"),
    ModaliteFixee: _fixer,
    TexteJoint: recopier("piece"),
    TexteAdopte: recopier("decision", "proces_verbal", le="adopte_le"),
    TexteRemplace: recopier("remplace_par", le="remplace_le"),
}
