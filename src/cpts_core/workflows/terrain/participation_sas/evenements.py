"""Ce qui est arrivé à la participation."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.terrain.participation_sas.etats import Acteur, Objet


@frozen
class ParticipationEnvisagee(Event):
    libelle: ClassVar[str] = "participation envisagée"
    apport: Texte = champ("apport de la CPTS")


@frozen
class AccordSigne(Event):
    libelle: ClassVar[str] = "accord signé"
    signe_le: date = champ("signé le")
    signataires: tuple[Acteur, ...] = champ("autres signataires")
    piece: Code = champ("accord joint")


@frozen
class ParticipationCommencee(Event):
    libelle: ClassVar[str] = "participation commencée"
    active_le: date = champ("active depuis")


@frozen
class ReunionConsignee(Event):
    libelle: ClassVar[str] = "réunion consignée"
    tenue_le: date = champ("tenue le")
    objet: Objet = champ("objet")


@frozen
class CreneauxComptes(Event):
    libelle: ClassVar[str] = "créneaux comptés"
    debut: date = champ("premier jour")
    fin: date = champ("dernier jour")
    ouverts: int = champ("créneaux ouverts")
    utilises: int = champ("créneaux utilisés")


@frozen
class ParticipationRetiree(Event):
    libelle: ClassVar[str] = "participation retirée"
    motif: Texte = champ("motif")
