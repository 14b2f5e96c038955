"""Ce que l'on demande autour d'un soin non programmé."""

from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Identite, Membre, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.terrain.soin_non_programme.etats import (
    Cause,
    Motif,
    Priorite,
    Recours,
    Residence,
)


@frozen
class RecevoirUneDemande(Command):
    """Une urgence vitale est renvoyée au 15, quoi qu'il manque par ailleurs."""

    libelle: ClassVar[str] = "recevoir une demande de soin"
    reference: Identite = champ(
        "référence",
        aide="celle que garde le professionnel qui demande ; jamais un nom ni un numéro",
        maximum=30,
        nature="texte",
        diffuse=True,
        exemples=("D-14",),
    )
    urgence_vitale: bool = champ("urgence vitale", exemples=(False, True))
    residence: Residence | None = champ("résidence", defaut=None)


@frozen
class Qualifier(Command):
    """Se redemande tant qu'il le faut : un état peut s'aggraver en attendant."""

    libelle: ClassVar[str] = "qualifier la demande"
    urgence_vitale: bool = champ("urgence vitale", exemples=(False, True))
    priorite: Priorite = champ("priorité")


@frozen
class Orienter(Command):
    """Le motif sert à choisir ; il n'est écrit nulle part."""

    libelle: ClassVar[str] = "orienter la demande"
    motif: Motif = champ("motif")
    recours: Recours = champ("recours")
    profession: Code | None = champ(
        "profession", aide="aucune pour le SAS", defaut=None, exemples=("G15-10", "G15-21")
    )
    professionnel: Membre | None = champ(
        "professionnel sollicité", aide="il lira la demande", defaut=None, exemples=("Camille",)
    )


@frozen
class ConstaterLaPriseEnCharge(Command):
    libelle: ClassVar[str] = "constater la prise en charge"


@frozen
class ConstaterQuElleNEstPasHonoree(Command):
    libelle: ClassVar[str] = "constater que la demande n'est pas honorée"
    cause: Cause = champ("cause")


@frozen
class Purger(Command):
    """Effacer la référence pour toujours ; seul reste ce qui se compte."""

    libelle: ClassVar[str] = "purger la demande"
