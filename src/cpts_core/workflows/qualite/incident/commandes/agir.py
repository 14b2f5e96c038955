"""Agir : protéger, aider au bon niveau, débloquer, signaler."""

from datetime import date
from typing import Any, ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Command


def _enseignement() -> Any:
    return champ(
        "qu'avons-nous appris ?",
        aide="une phrase suffit",
        exemples=("prévenir le cabinet la veille de la sortie",),
    )


@frozen
class EcarterLeDanger(Command):
    """Ce qui a été fait pour que plus personne ne soit en danger."""

    libelle: ClassVar[str] = "écarter le danger"
    mesure: Texte = champ("mesure prise", exemples=("le traitement en double est retiré",))


@frozen
class TraiterParTelephone(Command):
    """Niveau 1 : l'échange avec un membre de la cellule."""

    libelle: ClassVar[str] = "traiter par téléphone"


@frozen
class OrienterVersUnConfrere(Command):
    """Niveau 2 : un confrère compétent, qui accepte d'être sollicité."""

    libelle: ClassVar[str] = "orienter vers un confrère"
    confrere: Membre = champ("confrère sollicité", exemples=("Camille",))
    competence: Code = champ("compétence cherchée", exemples=("plaies-chroniques",))
    inscription: Reference | None = champ("inscription à l'annuaire d'entraide", defaut=None)
    accord_recueilli: bool = champ(
        "accord recueilli de vive voix", aide="s'il n'est pas à l'annuaire", exemples=(True,)
    )


@frozen
class NoterUnRefus(Command):
    """Le confrère ne peut pas aider cette fois-ci ; aucune raison n'est demandée."""

    libelle: ClassVar[str] = "noter que le confrère décline"


@frozen
class Recontacter(Command):
    """La cellule demande au déclarant si le problème est résolu."""

    libelle: ClassVar[str] = "recontacter le professionnel"
    resolu: bool = champ("problème résolu", exemples=(True, False))
    constat: Texte = champ("ce qu'en dit le professionnel", exemples=("le pansement tient",))
    enseignement: Texte | None = champ(
        "qu'avons-nous appris ?",
        aide="nécessaire si le problème est résolu",
        defaut=None,
        exemples=("appeler l'infirmière experte dès le premier doute",),
    )


@frozen
class ReunirLesProfessionnels(Command):
    """Niveau 3 : une réunion de plusieurs professions."""

    libelle: ClassVar[str] = "réunir les professionnels"
    motif: Texte = champ("pourquoi une réunion", exemples=("quatre professions sont concernées",))


@frozen
class Debloquer(Command):
    """Une solution est trouvée, un enseignement est tiré."""

    libelle: ClassVar[str] = "débloquer la situation"
    solution: Texte = champ("solution trouvée", exemples=("une fiche de liaison est adoptée",))
    enseignement: Texte = _enseignement()


@frozen
class ConstaterLeBlocage(Command):
    """Rien n'a suffi : la raison est gardée."""

    libelle: ClassVar[str] = "constater que rien n'a suffi"
    raison: Texte = champ("raison", exemples=("aucune place avant deux mois",))


@frozen
class AjouterUnEnseignement(Command):
    """Un enseignement de plus."""

    libelle: ClassVar[str] = "ajouter un enseignement"
    enseignement: Texte = _enseignement()


@frozen
class SignalerUnEigs(Command):
    """Niveau 4 : l'événement pourrait devoir être déclaré aux autorités."""

    libelle: ClassVar[str] = "signaler un EIGS"
    constate_le: date | None = champ(
        "constaté le", aide="aujourd'hui, si rien n'est dit", defaut=None, nature="date"
    )
