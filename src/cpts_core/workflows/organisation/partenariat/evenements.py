"""Ce qui s'est passé autour d'un partenariat."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.organisation.partenariat.etats import Implantation


@frozen
class PartenariatEnvisage(Event):
    libelle: ClassVar[str] = "partenariat envisagé"
    partenaire: Code = champ("partenaire")
    implantation: Implantation = champ("implantation")
    raison: Texte = champ("parcours ou pratiques en jeu")
    missions: tuple[Code, ...] = champ("missions servies")
    representant: Membre | None = champ("représentant du partenaire", defaut=None)
    precedente: Reference | None = champ("convention précédente", defaut=None)
    projet: Reference | None = champ("projet de santé", defaut=None)


@frozen
class MissionServie(Event):
    libelle: ClassVar[str] = "mission servie"
    mission: Code = champ("mission")


@frozen
class ConventionNegociee(Event):
    libelle: ClassVar[str] = "convention négociée"
    objet: Texte = champ("objet")
    apport_de_la_cpts: Texte = champ("apport de la CPTS")
    apport_du_partenaire: Texte = champ("apport du partenaire")


@frozen
class ConventionSignee(Event):
    libelle: ClassVar[str] = "convention signée"
    debut: date = champ("premier jour")
    fin: date = champ("dernier jour")
    piece: Code = champ("convention jointe")


@frozen
class ConventionEnVigueur(Event):
    libelle: ClassVar[str] = "convention entrée en vigueur"


@frozen
class ConventionRenouvelee(Event):
    libelle: ClassVar[str] = "convention renouvelée"
    debut: date = champ("premier jour")
    fin: date = champ("dernier jour")
    piece: Code = champ("convention jointe")


@frozen
class ConventionDenoncee(Event):
    libelle: ClassVar[str] = "convention dénoncée"
    motif: Texte = champ("motif")


@frozen
class ConventionEchue(Event):
    libelle: ClassVar[str] = "convention échue"


@frozen
class PartenariatAbandonne(Event):
    libelle: ClassVar[str] = "partenariat abandonné"
    motif: Texte = champ("motif")
