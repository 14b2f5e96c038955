"""Ce que l'on demande autour d'un système d'information."""

from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Reference, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.organisation.systeme_information.etats import (
    Appreciation,
    Critere,
    Garantie,
)

SOCLES = ("ACCES_MT", "ACCES_SNP", "PARCOURS", "PREV", "CRISE")


@frozen
class ExprimerUnBesoin(Command):
    """Ce que les missions retenues demandent à un outil."""

    libelle: ClassVar[str] = "exprimer un besoin"
    besoin: Texte = champ("besoin", exemples=("prendre rendez-vous entre confrères",))
    missions: tuple[Code, ...] = champ(
        "missions", aide="les socles, et celles que le projet retient", exemples=(SOCLES,)
    )
    projet: Reference | None = champ("projet de santé", defaut=None)


@frozen
class ProposerUneSolution(Command):
    libelle: ClassVar[str] = "proposer une solution"
    solution: Code = champ("solution", aide="code court", exemples=("agenda", "messagerie"))
    description: Texte = champ("description", exemples=("un agenda partagé",))


@frozen
class ApprecierUneSolution(Command):
    """Une case de la grille ; une nouvelle saisie remplace la première."""

    libelle: ClassVar[str] = "apprécier une solution"
    solution: Code = champ("solution", exemples=("agenda",))
    critere: Critere = champ("critère")
    appreciation: Appreciation = champ("appréciation")
    explication: Texte = champ("explication", exemples=("chacun voit les places libres",))


@frozen
class AcheverLaComparaison(Command):
    libelle: ClassVar[str] = "achever la comparaison"


@frozen
class RouvrirLaComparaison(Command):
    libelle: ClassVar[str] = "rouvrir la comparaison"
    motif: Texte = champ("motif", exemples=("une solution de plus",))


@frozen
class DocumenterUneGarantie(Command):
    """Comment une solution protège, trace, ou parle aux autres outils."""

    libelle: ClassVar[str] = "documenter une garantie"
    solution: Code = champ("solution", exemples=("agenda",))
    garantie: Garantie = champ("garantie")
    description: Texte = champ("description", exemples=("hébergement certifié",))
    piece: Code | None = champ("pièce jointe", defaut=None, exemples=("annexe-rgpd",))


@frozen
class OutillerUneMission(Command):
    """L'outil d'une mission, ou la raison pour laquelle elle n'en a pas."""

    libelle: ClassVar[str] = "outiller une mission"
    mission: Code = champ("mission", exemples=SOCLES)
    outil: Texte | None = champ("outil", defaut=None, exemples=("agenda partagé",))
    sans_outil: Texte | None = champ("raison de n'en avoir aucun", defaut=None)


@frozen
class RetenirUneSolution(Command):
    libelle: ClassVar[str] = "retenir une solution"
    solution: Code = champ("solution", exemples=("agenda",))
    raison: Texte = champ("raison du choix", exemples=("la plus simple des deux",))


@frozen
class DeployerLaSolution(Command):
    libelle: ClassVar[str] = "déployer la solution"


@frozen
class RemplacerLaSolution(Command):
    libelle: ClassVar[str] = "remplacer la solution"
    remplace_par: Reference = champ("système qui la remplace", exemples=("systeme-2",))
    motif: Texte = champ("motif", exemples=("outil arrêté",))


@frozen
class AbandonnerLeBesoin(Command):
    libelle: ClassVar[str] = "abandonner le besoin"
    motif: Texte = champ("motif", exemples=("porté par la région",))
