"""Ce que l'on demande autour d'un partenariat."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.organisation.partenariat.etats import Implantation


@frozen
class EnvisagerUnPartenariat(Command):
    """Un acteur qu'un parcours de patients ou une pratique rend nécessaire à une mission."""

    libelle: ClassVar[str] = "envisager un partenariat"
    partenaire: Code = champ("partenaire", aide="code de l'organisme", exemples=("hopital",))
    implantation: Implantation = champ("implantation")
    raison: Texte = champ(
        "parcours ou pratiques en jeu", exemples=("les sorties d'hospitalisation",)
    )
    missions: tuple[Code, ...] = champ("missions servies", exemples=("PARCOURS",))
    representant: Membre | None = champ(
        "représentant du partenaire", aide="qui lira le dossier", defaut=None, exemples=("Camille",)
    )
    precedente: Reference | None = champ("convention précédente", defaut=None)
    projet: Reference | None = champ("projet de santé", defaut=None)


@frozen
class ServirUneMission(Command):
    libelle: ClassVar[str] = "servir une mission de plus"
    mission: Code = champ("mission", exemples=("CRISE",))


@frozen
class NegocierLaConvention(Command):
    """Ce que chacun apporte ; une nouvelle saisie remplace la première."""

    libelle: ClassVar[str] = "négocier la convention"
    objet: Texte = champ("objet", exemples=("préparer les retours au domicile",))
    apport_de_la_cpts: Texte = champ("apport de la CPTS", exemples=("un contact par secteur",))
    apport_du_partenaire: Texte = champ("apport du partenaire", exemples=("un appel avant sortie",))


@frozen
class SignerLaConvention(Command):
    """La convention signée est jointe : elle devient une annexe du projet."""

    libelle: ClassVar[str] = "signer la convention"
    debut: date = champ("premier jour", exemples=(date(2025, 3, 1),))
    fin: date = champ("dernier jour", exemples=(date(2028, 2, 29),))
    piece: Code = champ("convention jointe", exemples=("annexe-hopital",))


@frozen
class ConstaterLEntreeEnVigueur(Command):
    libelle: ClassVar[str] = "constater l'entrée en vigueur"


@frozen
class RenouvelerLaConvention(Command):
    libelle: ClassVar[str] = "renouveler la convention"
    debut: date = champ("premier jour", exemples=(date(2028, 3, 1),))
    fin: date = champ("dernier jour", exemples=(date(2031, 2, 28),))
    piece: Code = champ("convention jointe", exemples=("annexe-hopital-2",))


@frozen
class DenoncerLaConvention(Command):
    libelle: ClassVar[str] = "dénoncer la convention"
    motif: Texte = champ("motif", exemples=("service fermé",))


@frozen
class ConstaterLaFin(Command):
    libelle: ClassVar[str] = "constater la fin de la convention"


@frozen
class AbandonnerLePartenariat(Command):
    libelle: ClassVar[str] = "abandonner le partenariat"
    motif: Texte = champ("motif", exemples=("pas d'accord",))
