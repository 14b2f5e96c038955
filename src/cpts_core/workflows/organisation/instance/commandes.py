"""Ce que l'on demande autour d'une instance."""

from datetime import date
from typing import Any, ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.organisation.sieges import NatureInstance


def _missions() -> Any:
    return champ(
        "missions servies",
        aide="codes de l'accord ; aucune si l'instance sert une autre activité",
        defaut=(),
        exemples=("CRISE",),
    )


@frozen
class CreerUneInstance(Command):
    libelle: ClassVar[str] = "créer une instance"
    nature: NatureInstance = champ("nature")
    nom: Texte = champ("nom", exemples=("groupe de travail sur les soins de crise",))
    role_tenu: Texte = champ("rôle", exemples=("préparer et tenir à jour le plan",))
    responsabilites: Texte = champ("responsabilités", exemples=("rend compte au bureau",))
    composition: Texte = champ("composition prévue", exemples=("cinq membres, deux collèges",))
    missions: tuple[Code, ...] = _missions()
    activite: Texte | None = champ(
        "autre activité servie", defaut=None, exemples=("conduite de l'association",)
    )


@frozen
class FaireEvoluer(Command):
    """Ce qui n'est pas donné reste."""

    libelle: ClassVar[str] = "faire évoluer l'instance"
    role_tenu: Texte | None = champ("rôle", defaut=None)
    responsabilites: Texte | None = champ("responsabilités", defaut=None)
    composition: Texte | None = champ(
        "composition prévue", defaut=None, exemples=("sept membres, trois collèges",)
    )
    missions: tuple[Code, ...] = _missions()
    activite: Texte | None = champ("autre activité servie", defaut=None)


@frozen
class PourvoirUnSiege(Command):
    libelle: ClassVar[str] = "pourvoir un siège"
    titre: Reference = champ("titre", exemples=("mandat-1",))
    personne: Membre = champ("personne", exemples=("Camille",))
    fonction: Code = champ("fonction", exemples=("membre",))
    du: date = champ("depuis le", exemples=(date(2025, 1, 1),))
    fin: date | None = champ("libéré le", defaut=None)


@frozen
class LibererUnSiege(Command):
    libelle: ClassVar[str] = "libérer un siège"
    titre: Reference = champ("titre", exemples=("mandat-1",))
    fin: date = champ("libéré le", exemples=(date(2025, 3, 20),))


@frozen
class Dissoudre(Command):
    libelle: ClassVar[str] = "dissoudre l'instance"
    motif: Texte = champ("motif", exemples=("le groupe a rendu son travail",))
