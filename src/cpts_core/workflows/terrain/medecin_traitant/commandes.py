"""Ce que l'on demande autour d'un médecin traitant à trouver."""

from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Identite, Membre, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.terrain.medecin_traitant.etats import Attente, Classe, Impasse, Motif


@frozen
class DemanderUnMedecinTraitant(Command):
    """Une personne en cherche un ; seul le professionnel qui demande sait de qui il s'agit.

    # Angle mort : un nom seul, ou une date seule, en guise de référence n'est pas reconnu.
    """

    libelle: ClassVar[str] = "demander un médecin traitant"
    reference: Identite = champ(
        "votre référence",
        aide="un repère que vous seul savez relire : ni nom, ni date de naissance, ni numéro",
        maximum=12,
        nature="texte",
        diffuse=True,
        exemples=("K-17",),
    )
    territoire: Code | None = champ(
        "territoire", aide="secteur de résidence", defaut=None, exemples=("vallee-haute",)
    )


@frozen
class ConsignerLePremierContact(Command):
    libelle: ClassVar[str] = "consigner le premier contact"


@frozen
class Prioriser(Command):
    """Une situation qui change se classe de nouveau."""

    libelle: ClassVar[str] = "prioriser la demande"
    classe: Classe = champ("classe de priorité")


@frozen
class ProposerAUnMedecin(Command):
    libelle: ClassVar[str] = "proposer à un médecin"
    medecin: Membre = champ("médecin sollicité", exemples=("Camille", "Sacha"))
    accord: bool = champ("accord de la personne pour ce médecin")
    de_nouveau: bool = champ(
        "sollicité de nouveau", aide="le médecin a dit qu'on pouvait revenir à lui", defaut=False
    )


@frozen
class Accepter(Command):
    libelle: ClassVar[str] = "accepter la demande"


@frozen
class Refuser(Command):
    """Sans motif : le médecin est libre, et rien n'est retenu de sa réponse."""

    libelle: ClassVar[str] = "refuser la demande"


@frozen
class RemettreEnAttente(Command):
    libelle: ClassVar[str] = "remettre la demande en attente"
    cause: Attente = champ("cause")


@frozen
class ConstaterLeSuivi(Command):
    """La personne a désigné ce médecin, qui la suit."""

    libelle: ClassVar[str] = "constater le suivi"


@frozen
class ConstaterLImpasse(Command):
    libelle: ClassVar[str] = "constater l'absence de solution"
    impasse: Impasse = champ("ce qui manque")


@frozen
class Rouvrir(Command):
    libelle: ClassVar[str] = "rouvrir la demande"


@frozen
class Clore(Command):
    libelle: ClassVar[str] = "clore la demande"
    motif: Motif = champ("motif")


@frozen
class Effacer(Command):
    libelle: ClassVar[str] = "effacer la demande"
