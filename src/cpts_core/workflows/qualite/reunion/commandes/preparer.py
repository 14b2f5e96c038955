"""Préparer : réunir la cellule, confier l'analyse ; ou renoncer."""

from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Command


@frozen
class OuvrirReunion(Command):
    """Un incident passe au niveau 3."""

    libelle: ClassVar[str] = "ouvrir une réunion"
    incident: Reference = champ("incident", exemples=("incident-1",))
    identite: Reference | None = champ("identité du déclarant", defaut=None)


@frozen
class PreparerLaReunion(Command):
    """La cellule s'est réunie pour préparer ; la date est celle du fait."""

    libelle: ClassVar[str] = "préparer la réunion"
    fonctions: tuple[Code, ...] = champ(
        "fonctions présentes",
        aide="une par personne présente, comme referent-qualite",
        exemples=(("referent-qualite", "secretaire"),),
    )
    ordre_du_jour: Texte | None = champ("ordre du jour", defaut=None)


@frozen
class NommerLePilote(Command):
    """Confier l'analyse à quelqu'un d'extérieur à l'événement."""

    libelle: ClassVar[str] = "nommer le pilote de l'analyse"
    pilote: Membre = champ("pilote", exemples=("Camille",))
    fonction: Code = champ("fonction du pilote", exemples=("referent-qualite",))


@frozen
class AttesterNonImplication(Command):
    """Le pilote le déclare lui-même."""

    libelle: ClassVar[str] = "attester ne pas être impliqué"


@frozen
class AnnulerLaReunion(Command):
    """Renoncer, et dire pourquoi."""

    libelle: ClassVar[str] = "annuler la réunion"
    motif: Texte = champ("motif d'annulation", exemples=("situation résolue",))


@frozen
class ConstaterLeRetrait(Command):
    """L'incident est retiré, en double ou hors champ."""

    libelle: ClassVar[str] = "constater le retrait de l'incident"
