"""Ce qui est arrivé pendant un accompagnement."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Identite, Membre, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.terrain.accompagnement.etats import Forme, Issue, Profil, Public


@frozen
class ContactPris(Event):
    libelle: ClassVar[str] = "contact pris"
    nom: Identite = champ("nom")
    prenom: Identite = champ("prénom")
    coordonnees: Identite = champ("coordonnées")
    profil: Profil = champ("profil")
    profession: Code | None = champ("profession", defaut=None)


@frozen
class PersonneAccueillie(Event):
    libelle: ClassVar[str] = "personne accueillie"
    referent: Membre = champ("référent")


@frozen
class AccompagnementCommence(Event):
    libelle: ClassVar[str] = "accompagnement commencé"
    forme: Forme = champ("forme")
    debut: date = champ("premier jour")
    fin: date | None = champ("dernier jour", defaut=None)


@frozen
class DiplomeConstate(Event):
    libelle: ClassVar[str] = "diplôme constaté"


@frozen
class CommunicationRattachee(Event):
    libelle: ClassVar[str] = "communication rattachée"
    communication: Code = champ("communication")
    public: Public = champ("public")
    faite_le: date = champ("faite le")


@frozen
class AbsenceDeCommunicationDite(Event):
    libelle: ClassVar[str] = "absence de communication dite"
    raison: Texte = champ("raison")


@frozen
class InstallationConstatee(Event):
    libelle: ClassVar[str] = "installation constatée"


@frozen
class AutreIssueConstatee(Event):
    libelle: ClassVar[str] = "autre issue constatée"
    issue: Issue = champ("issue")


@frozen
class ContactRenoue(Event):
    libelle: ClassVar[str] = "contact renoué"


@frozen
class CoordonneesEffacees(Event):
    libelle: ClassVar[str] = "coordonnées effacées"
