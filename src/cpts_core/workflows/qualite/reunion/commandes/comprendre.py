"""Comprendre : N1, N2 et N3."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.qualite.reunion.etats import (
    FamilleAlarm,
    FamilleOrion,
    NatureDeFacteur,
    NatureDeSource,
)


@frozen
class CollecterUneSource(Command):
    """N1."""

    libelle: ClassVar[str] = "collecter une source"
    nature: NatureDeSource = champ("nature de la source")
    contenu: Texte = champ(
        "contenu de la source",
        aide="ne nommez personne",
        exemples=("compte rendu d'entretien",),
    )


@frozen
class AcheverLaCollecte(Command):
    """Fin de N1."""

    libelle: ClassVar[str] = "achever la collecte"


@frozen
class ConsignerUnFait(Command):
    """N2 : un fait, sans l'interpréter."""

    libelle: ClassVar[str] = "consigner un fait"
    jour: date = champ("jour du fait", exemples=(date(2025, 3, 1),))
    heure: Code | None = champ("heure du fait", aide="comme 09:30", defaut=None, nature="heure")
    fait: Texte = champ(
        "fait",
        aide="ce qui s'est passé, sans l'expliquer et sans nommer personne",
        exemples=("le traitement est renouvelé sans la nouvelle posologie",),
    )


@frozen
class CommenterLesFaits(Command):
    """N2 : ce qui n'est pas un fait se range à part."""

    libelle: ClassVar[str] = "commenter les faits"
    commentaire: Texte = champ("commentaire", exemples=("le moment du transfert reste incertain",))


@frozen
class AcheverLaChronologie(Command):
    """Fin de N2."""

    libelle: ClassVar[str] = "achever la chronologie"


@frozen
class ReleverUnEcart(Command):
    """N3 : entre ce qui s'est fait et ce qui était attendu."""

    libelle: ClassVar[str] = "relever un écart"
    ecart: Texte = champ("écart", exemples=("ordonnance non transmise",))
    attendu: Texte | None = champ("pratique attendue", defaut=None)


@frozen
class ConstaterAucunEcart(Command):
    """N3 : dire qu'il n'y en a pas, et pourquoi."""

    libelle: ClassVar[str] = "constater l'absence d'écart"
    motif: Texte = champ("ce qui le fait dire", exemples=("pratique conforme aux repères",))


@frozen
class ReleverUnFacteur(Command):
    """N3 : ce qui a contribué, ou pesé."""

    libelle: ClassVar[str] = "relever un facteur"
    nature: NatureDeFacteur = champ("nature du facteur")
    facteur: Texte = champ("facteur", exemples=("fax en panne le soir",))
    alarm: FamilleAlarm | None = champ("famille ALARM", defaut=None)
    orion: FamilleOrion | None = champ("famille ORION", defaut=None)


@frozen
class AcheverLAnalyse(Command):
    """Fin de N3."""

    libelle: ClassVar[str] = "achever l'analyse"
