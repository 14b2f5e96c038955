"""Ce qui est arrivé à une demande de soin."""

from datetime import datetime
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Identite, Membre, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.terrain.soin_non_programme.etats import (
    Cause,
    Conseil,
    Priorite,
    Recours,
    Residence,
)


@frozen
class DemandeRecue(Event):
    """`terme` : l'instant où le délai fixé ce jour-là sera passé ; aucun s'il est inconnu."""

    libelle: ClassVar[str] = "demande reçue"
    reference: Identite = champ("référence")
    residence: Residence | None = champ("résidence", defaut=None)
    receveur: Membre = champ("reçue par")
    terme: datetime | None = champ("à honorer avant", defaut=None)


@frozen
class UrgenceVitaleReconnue(Event):
    libelle: ClassVar[str] = "urgence vitale, appelez le 15 sans attendre"
    conseil: Conseil = champ("conseil")


@frozen
class DemandeQualifiee(Event):
    libelle: ClassVar[str] = "demande qualifiée"
    priorite: Priorite = champ("priorité")


@frozen
class DemandeOrientee(Event):
    """`champ_connu` : faux quand la CPTS n'a pas fixé qui est compétent ; on le dit."""

    libelle: ClassVar[str] = "demande orientée"
    recours: Recours = champ("recours")
    profession: Code | None = champ("profession", defaut=None)
    professionnel: Membre | None = champ("professionnel sollicité", defaut=None)
    champ_connu: bool = champ("champ de compétences vérifié")


@frozen
class DemandeHonoree(Event):
    """Le jour même et dans le délai se mesurent à part ; le second est inconnu sans délai connu."""

    libelle: ClassVar[str] = "demande honorée"
    jour_meme: bool = champ("honorée le jour même")
    dans_le_delai: bool | None = champ("honorée dans le délai", defaut=None)


@frozen
class DemandeNonHonoree(Event):
    libelle: ClassVar[str] = "demande non honorée"
    cause: Cause = champ("cause")


@frozen
class DemandePurgee(Event):
    libelle: ClassVar[str] = "demande purgée"
