"""Ce que l'on demande autour du service d'accès aux soins."""

from datetime import date
from typing import Any, ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.terrain.participation_sas.etats import Acteur, Objet

CRENEAUX_MAXIMAUX = 100_000


@frozen
class EnvisagerDeParticiper(Command):
    libelle: ClassVar[str] = "envisager de participer au SAS"
    apport: Texte = champ("apport de la CPTS", exemples=("des créneaux chaque jour",))


@frozen
class SignerLAccord(Command):
    libelle: ClassVar[str] = "signer l'accord du SAS"
    signe_le: date = champ("signé le", exemples=(date(2025, 3, 17),))
    signataires: tuple[Acteur, ...] = champ(
        "autres signataires", exemples=((Acteur.HOPITAL, Acteur.REGULATION),)
    )
    piece: Code = champ("accord joint", exemples=("annexe-sas",))


@frozen
class Commencer(Command):
    """Les premiers créneaux s'ouvrent au service."""

    libelle: ClassVar[str] = "commencer à participer"
    active_le: date = champ("active depuis", exemples=(date(2025, 3, 18),))


@frozen
class ConsignerUneReunion(Command):
    """La CPTS y était ; une réunion se compte une fois."""

    libelle: ClassVar[str] = "consigner une réunion du SAS"
    tenue_le: date = champ("tenue le", exemples=(date(2025, 3, 19),))
    objet: Objet = champ("objet")


def _creneaux(libelle: str) -> Any:
    return champ(libelle, minimum=0, maximum=CRENEAUX_MAXIMAUX, exemples=(4,))


@frozen
class CompterLesCreneaux(Command):
    """Ce qui s'est ouvert au service sur une période passée, et ce qui en a servi."""

    libelle: ClassVar[str] = "compter les créneaux"
    debut: date = champ("premier jour", exemples=(date(2025, 3, 18),))
    fin: date = champ("dernier jour", exemples=(date(2025, 3, 19),))
    ouverts: int = _creneaux("créneaux ouverts")
    utilises: int = _creneaux("créneaux utilisés")


@frozen
class SeRetirer(Command):
    libelle: ClassVar[str] = "se retirer du SAS"
    motif: Texte = champ("motif", exemples=("plus de régulation libérale",))
