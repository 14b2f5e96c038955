"""Ce que les statuts disent d'un vote, et ce que l'on peut en conclure.

Les statuts donnent tout : quorum, majorité, procurations. Ce qu'ils ne disent pas reste inconnu, et
ne se remplace par aucun usage ; un décompte qui en dépend est lui-même inconnu (ADR 0072).
"""

from collections.abc import Iterator
from enum import Enum
from itertools import product

from attrs import frozen

from cpts_core.kernel.champs import champ
from cpts_core.workflows.organisation.sieges import NatureInstance


class Portee(Enum):
    """Ce qu'une décision engage : les statuts peuvent en exiger davantage."""

    ORDINAIRE = "ordinaire"
    EXTRAORDINAIRE = "extraordinaire"


class Constat(Enum):
    """Ce que les statuts permettent de conclure."""

    REUNI = "réuni"
    MANQUE = "non réuni"
    INCONNU = "inconnu"


@frozen
class Modalite:
    """Comment une instance vote ; ce qui n'est pas donné est inconnu."""

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
class Presence:
    """Une séance en chiffres : sièges occupés, dont en conflit, présents, représentés."""

    sieges: int
    en_conflit: int
    presents: int
    representes: int


@frozen
class Suffrages:
    """Le résultat d'un vote, en voix."""

    pour: int
    contre: int
    abstentions: int

    @property
    def total(self) -> int:
        """Compte toutes les voix."""
        return self.pour + self.contre + self.abstentions


def quorum(modalite: Modalite | None, presence: Presence) -> Constat:
    """Dit si assez de sièges prennent part au vote."""
    if modalite is None:
        return Constat.INCONNU
    numerateur, denominateur = modalite.quorum_numerateur, modalite.quorum_denominateur
    if numerateur is None or denominateur is None:
        return Constat.INCONNU
    cas = product(
        _possibles(modalite.procurations_au_quorum), _possibles(modalite.conflits_au_quorum)
    )
    return _conclure(
        (presence.presents + presence.representes * representes) * denominateur
        >= numerateur * (presence.sieges - presence.en_conflit * (not conflits))
        for representes, conflits in cas
    )


def majorite(modalite: Modalite | None, voix: Suffrages) -> Constat:
    """Dit si assez de voix approuvent ; sans une voix pour, la majorité manque toujours."""
    if voix.pour == 0:
        return Constat.MANQUE
    if modalite is None:
        return Constat.INCONNU
    numerateur, denominateur = modalite.majorite_numerateur, modalite.majorite_denominateur
    if numerateur is None or denominateur is None:
        return Constat.INCONNU
    cas = product(_possibles(modalite.abstentions_comptees), _possibles(modalite.majorite_depassee))
    return _conclure(
        voix.pour * denominateur - depassee
        >= numerateur * (voix.pour + voix.contre + voix.abstentions * abstentions)
        for abstentions, depassee in cas
    )


def _possibles(dit: bool | None) -> tuple[bool, ...]:  # noqa: FBT001 - what the statutes say
    """Donne ce qui reste possible : un seul cas si les statuts le disent, deux sinon."""
    return (True, False) if dit is None else (dit,)


def _conclure(cas: Iterator[bool]) -> Constat:
    """Ne conclut que si tous les cas possibles s'accordent."""
    vus = set(cas)
    if len(vus) > 1:
        return Constat.INCONNU
    return Constat.REUNI if vus == {True} else Constat.MANQUE
