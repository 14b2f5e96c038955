"""Ce que l'on demande autour d'un professionnel que la CPTS accompagne."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Identite, Membre, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.terrain.accompagnement.etats import Forme, Issue, Profil, Public


@frozen
class PrendreContact(Command):
    """Un professionnel, ou un futur professionnel, se renseigne sur le territoire."""

    libelle: ClassVar[str] = "prendre contact"
    nom: Identite = champ("nom", exemples=("Martin",))
    prenom: Identite = champ("prénom", exemples=("Dominique",))
    coordonnees: Identite = champ("coordonnées", exemples=("05 00 00 00 01",))
    accord: bool = champ("accord de la personne pour garder ses coordonnées")
    profil: Profil = champ("profil")
    profession: Code | None = champ(
        "profession", aide="comme G15-60", defaut=None, exemples=("G15-60",)
    )


@frozen
class Accueillir(Command):
    """La personne rencontre la CPTS ; quelqu'un répond désormais à ses questions."""

    libelle: ClassVar[str] = "accueillir"
    referent: Membre = champ("référent", exemples=("Camille",))


@frozen
class Accompagner(Command):
    """Un stage, un remplacement, une installation : autant qu'il y en a."""

    libelle: ClassVar[str] = "accompagner"
    forme: Forme = champ("forme")
    debut: date = champ("premier jour", exemples=(date(2025, 4, 1),))
    fin: date | None = champ("dernier jour", defaut=None, exemples=(date(2025, 9, 30),))


@frozen
class ConstaterLeDiplome(Command):
    libelle: ClassVar[str] = "constater le diplôme"


@frozen
class RattacherUneCommunication(Command):
    """L'accueil et les installations se font connaître, sans nommer personne ici."""

    libelle: ClassVar[str] = "rattacher une communication"
    communication: Code = champ(
        "communication", aide="code du support ou de l'action", exemples=("journee-accueil",)
    )
    public: Public = champ("public")
    faite_le: date = champ("faite le", exemples=(date(2025, 3, 10),))


@frozen
class DireSansCommunication(Command):
    libelle: ClassVar[str] = "dire qu'il n'y a pas de communication"
    raison: Texte = champ("raison", exemples=("la personne préfère rester discrète",))


@frozen
class ConstaterLInstallation(Command):
    libelle: ClassVar[str] = "constater l'installation"
    en_ville: bool = champ("exercice en ville")
    sur_le_territoire: bool = champ("sur le territoire de la CPTS")


@frozen
class ConstaterUneAutreIssue(Command):
    libelle: ClassVar[str] = "constater une autre issue"
    issue: Issue = champ("issue")


@frozen
class Renouer(Command):
    libelle: ClassVar[str] = "renouer"


@frozen
class Effacer(Command):
    libelle: ClassVar[str] = "effacer les coordonnées"
