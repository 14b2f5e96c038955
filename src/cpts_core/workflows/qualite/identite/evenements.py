"""Ce qui est arrivé à une identité."""

from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Identite, Reference, Texte, champ
from cpts_core.kernel.messages import Event


@frozen
class IdentiteOuverte(Event):
    libelle: ClassVar[str] = "identité ouverte"
    incident: Reference = champ("incident")
    nom: Identite = champ("nom")
    prenom: Identite = champ("prénom")
    telephone: Identite = champ("téléphone")
    heure_de_rappel: Identite = champ("heure de rappel")


@frozen
class CoordonneesCorrigees(Event):
    libelle: ClassVar[str] = "coordonnées corrigées"
    nom: Identite | None = champ("nom", defaut=None)
    prenom: Identite | None = champ("prénom", defaut=None)
    telephone: Identite | None = champ("téléphone", defaut=None)
    heure_de_rappel: Identite | None = champ("heure de rappel", defaut=None)


@frozen
class IdentitePseudonymisee(Event):
    libelle: ClassVar[str] = "identité pseudonymisée"


@frozen
class IdentiteDejaProtegee(Event):
    libelle: ClassVar[str] = "identité déjà protégée"


@frozen
class IdentiteRetrouvee(Event):
    libelle: ClassVar[str] = "déclarant réidentifié"
    raison: Texte = champ("raison")


@frozen
class GelPose(Event):
    libelle: ClassVar[str] = "gel légal posé"
    raison: Texte = champ("raison")


@frozen
class GelLeve(Event):
    libelle: ClassVar[str] = "gel légal levé"
    raison: Texte = champ("raison")


@frozen
class SuiviTermine(Event):
    """L'incident est terminé : le délai de purge court."""

    libelle: ClassVar[str] = "suivi terminé"


@frozen
class SuiviPartielTermine(Event):
    """Autre chose se termine, mais l'incident continue : rien ne court encore."""

    libelle: ClassVar[str] = "suivi partiel terminé"


@frozen
class ReunionRattachee(Event):
    libelle: ClassVar[str] = "réunion rattachée"
    reunion: Reference = champ("réunion")


@frozen
class DeclarationRattachee(Event):
    libelle: ClassVar[str] = "déclaration rattachée"
    declaration: Reference = champ("déclaration")


@frozen
class IdentitePurgee(Event):
    libelle: ClassVar[str] = "identité purgée"
