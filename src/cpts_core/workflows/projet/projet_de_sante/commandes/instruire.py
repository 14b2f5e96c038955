"""Ce que l'on demande du dépôt d'un projet à sa fin."""

from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Reference, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.projet.choix import MotifDOpposition, Organisme


def _organisme() -> Organisme:
    organisme: Organisme = champ("organisme")
    return organisme


def _profession() -> Code | None:
    profession: Code | None = champ(
        "profession", aide="celle de l'URPS, comme G15-60", defaut=None, exemples=("G15-60",)
    )
    return profession


@frozen
class DeclarerLeDossierComplet(Command):
    libelle: ClassVar[str] = "déclarer le dossier complet"


@frozen
class RemettreEnRedaction(Command):
    libelle: ClassVar[str] = "remettre en rédaction"
    motif: Texte = champ("motif", exemples=("territoire à revoir",))


@frozen
class DeposerLeProjet(Command):
    """Le projet est transmis à l'ARS ; les deux mois courent de ce jour."""

    libelle: ClassVar[str] = "déposer le projet"
    cpam: bool = champ("déposé aussi auprès de la CPAM", defaut=True)


@frozen
class OuvrirLInstruction(Command):
    libelle: ClassVar[str] = "ouvrir l'instruction"


@frozen
class DemanderUnAvis(Command):
    libelle: ClassVar[str] = "demander un avis"
    organisme: Organisme = _organisme()
    profession: Code | None = _profession()


@frozen
class RendreUnAvis(Command):
    libelle: ClassVar[str] = "rendre un avis"
    organisme: Organisme = _organisme()
    profession: Code | None = _profession()
    favorable: bool = champ("favorable")
    piece: Texte | None = champ(
        "pièce",
        aide="exigée de qui consigne l'avis d'un autre",
        defaut=None,
        exemples=("courrier reçu",),
    )


@frozen
class ValiderLeProjet(Command):
    libelle: ClassVar[str] = "valider le projet"
    decision: Texte = champ("décision de l'ARS", exemples=("courrier du directeur général",))


@frozen
class ConstaterLaValidationTacite(Command):
    libelle: ClassVar[str] = "constater la validation tacite"


@frozen
class ConsignerLOpposition(Command):
    """L'ARS s'est opposée ; la date du fait est celle de sa décision."""

    libelle: ClassVar[str] = "consigner l'opposition de l'ARS"
    motif: MotifDOpposition = champ("motif")
    explication: Texte = champ("explication", exemples=("deux bassins de vie distincts",))


@frozen
class PasserOutre(Command):
    """Le bureau met en œuvre malgré un avis qui manque ou qui est défavorable."""

    libelle: ClassVar[str] = "passer outre un avis"
    organisme: Organisme = _organisme()
    profession: Code | None = _profession()
    motif: Texte = champ("motif", exemples=("sans réponse depuis trois mois",))


@frozen
class MettreEnOeuvre(Command):
    libelle: ClassVar[str] = "mettre en œuvre le projet"


@frozen
class PreparerUneVersion(Command):
    libelle: ClassVar[str] = "préparer une nouvelle version"
    motif: Texte = champ("motif", exemples=("une mission de plus",))


@frozen
class ConstaterLeRemplacement(Command):
    libelle: ClassVar[str] = "constater le remplacement"
    suite: Reference = champ("version suivante", exemples=("projet-2",))


@frozen
class ConstaterLAbandonDeLaSuite(Command):
    """La nouvelle version ne verra pas le jour : une autre peut se préparer."""

    libelle: ClassVar[str] = "constater l'abandon de la nouvelle version"


@frozen
class CloreLeProjet(Command):
    libelle: ClassVar[str] = "clore le projet"
    motif: Texte = champ("motif", exemples=("fin du contrat",))


@frozen
class AbandonnerLeProjet(Command):
    libelle: ClassVar[str] = "abandonner le projet"
    motif: Texte = champ("motif", exemples=("plus de porteurs",))
