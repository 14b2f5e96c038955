"""Ce que la cellule a fait."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Event


@frozen
class DangerEcarte(Event):
    """Plus personne n'est en danger."""

    libelle: ClassVar[str] = "danger écarté"
    mesure: Texte = champ("mesure prise")


@frozen
class EntretienEngage(Event):
    """La cellule aide elle-même, par téléphone."""

    libelle: ClassVar[str] = "entretien engagé"


@frozen
class ProfessionnelOriente(Event):
    """Le professionnel est mis en relation avec un confrère."""

    libelle: ClassVar[str] = "professionnel orienté"
    confrere: Membre = champ("confrère sollicité")
    competence: Code = champ("compétence cherchée")


@frozen
class OrientationDeclinee(Event):
    """Le confrère n'est pas disponible."""

    libelle: ClassVar[str] = "orientation déclinée"


@frozen
class ResolutionConfirmee(Event):
    """Le professionnel dit que son problème est résolu."""

    libelle: ClassVar[str] = "résolution confirmée"
    constat: Texte = champ("ce qu'en dit le professionnel")
    enseignement: Texte | None = champ("enseignement", defaut=None)


@frozen
class ResolutionInfirmee(Event):
    """Le professionnel dit que son problème demeure."""

    libelle: ClassVar[str] = "résolution non confirmée"
    constat: Texte = champ("ce qu'en dit le professionnel")


@frozen
class ReunionDecidee(Event):
    """Plusieurs professions vont se réunir ; `reunion` nomme le dossier de la réunion."""

    libelle: ClassVar[str] = "réunion décidée"
    reunion: Reference = champ("réunion")
    motif: Texte = champ("pourquoi une réunion")


@frozen
class SituationDebloquee(Event):
    """Une solution est trouvée."""

    libelle: ClassVar[str] = "situation débloquée"
    solution: Texte = champ("solution trouvée")
    enseignement: Texte = champ("enseignement")


@frozen
class BlocageConstate(Event):
    """Rien n'a suffi."""

    libelle: ClassVar[str] = "blocage constaté"
    raison: Texte = champ("raison")


@frozen
class EnseignementAjoute(Event):
    """Un enseignement de plus."""

    libelle: ClassVar[str] = "enseignement ajouté"
    enseignement: Texte = champ("enseignement")


@frozen
class EigsSignale(Event):
    """Une déclaration aux autorités s'ouvre ; `declaration` la nomme, l'analyse continue."""

    libelle: ClassVar[str] = "EIGS signalé"
    declaration: Reference = champ("déclaration")
    constate_le: date | None = champ("constaté le", defaut=None, nature="date")
