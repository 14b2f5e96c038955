"""Ce que l'on demande autour d'un plan de crise."""

from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.terrain.plan_de_crise.etats import Destinataire
from cpts_core.workflows.terrain.typologies import EXEMPLES

UTILES = (Destinataire.MEMBRES, Destinataire.ARS)
CINQ = len(EXEMPLES)


@frozen
class RedigerLePlan(Command):
    libelle: ClassVar[str] = "rédiger un plan de crise"
    organisation: Texte = champ(
        "organisation d'ensemble",
        aide="comment la CPTS rassemble ses professionnels en cas de crise",
        exemples=("une cellule, un relais par secteur",),
    )


@frozen
class RedigerDesReponses(Command):
    """Une réponse par ligne ; une nouvelle saisie remplace celles des mêmes typologies."""

    libelle: ClassVar[str] = "rédiger des réponses"
    typologies: tuple[Code, ...] = champ("typologies", exemples=(EXEMPLES,))
    territoires: tuple[Code, ...] = champ(
        "territoires", aide="un par ligne", exemples=(("tout-le-territoire",) * CINQ,)
    )
    equipes: tuple[Code, ...] = champ(
        "équipes ou fonctions",
        aide="qui agit, une par ligne",
        exemples=(("equipe-de-garde",) * CINQ,),
    )
    taches: tuple[Texte, ...] = champ(
        "tâches", aide="ce qu'elle fait, une par ligne", exemples=(("ouvrir un centre",) * CINQ,)
    )
    modeles: tuple[Texte, ...] = champ(
        "modèles d'organisation",
        aide="adaptés à l'équipe et au territoire, un par ligne",
        exemples=(("trois sites ouverts le soir",) * CINQ,),
    )


@frozen
class DesignerLesInterlocuteurs(Command):
    """Ne change que la place nommée ; une personne nouvelle reste à faire connaître à l'ARS."""

    libelle: ClassVar[str] = "désigner les interlocuteurs"
    contact: Membre | None = champ("contact", defaut=None, exemples=("Camille",))
    suppleant: Membre | None = champ("suppléant", defaut=None, exemples=("Sacha",))


@frozen
class FaireConnaitreLesInterlocuteurs(Command):
    libelle: ClassVar[str] = "faire connaître les interlocuteurs à l'ARS"
    contact: bool = champ("l'ARS connaît le contact")
    suppleant: bool = champ("l'ARS connaît le suppléant")


@frozen
class DiscuterAvecLArs(Command):
    libelle: ClassVar[str] = "discuter le plan avec l'ARS"
    observations: Texte = champ("observations de l'ARS", exemples=("préciser le relais de nuit",))


@frozen
class Communiquer(Command):
    libelle: ClassVar[str] = "communiquer le plan"
    destinataires: tuple[Destinataire, ...] = champ("destinataires", exemples=(UTILES,))


@frozen
class MettreAJour(Command):
    """Le plan est relu et partagé de nouveau ; chaque proposition en attente reçoit sa suite."""

    libelle: ClassVar[str] = "mettre le plan à jour"
    changements: Texte = champ("changements", exemples=("annuaire relu, rien d'autre",))
    destinataires: tuple[Destinataire, ...] = champ("destinataires", exemples=(UTILES,))
    suites: tuple[Texte, ...] = champ("suites données aux propositions", defaut=())


@frozen
class ConstaterLaRevisionDue(Command):
    libelle: ClassVar[str] = "constater que le plan est à mettre à jour"


@frozen
class RendreCompteDUnExercice(Command):
    libelle: ClassVar[str] = "rendre compte d'un exercice"
    typologie: Code = champ("typologie", exemples=EXEMPLES[:1])
    participants: int = champ("participants", minimum=1, exemples=(12,))
    enseignements: Texte = champ("enseignements", exemples=("l'appel en cascade a pris une heure",))


@frozen
class NoterUneActivation(Command):
    libelle: ClassVar[str] = "noter l'activation du plan"
    crise: Reference = champ("crise")


@frozen
class NoterUneLevee(Command):
    libelle: ClassVar[str] = "noter la levée de la crise"
    crise: Reference = champ("crise")


@frozen
class NoterDesPropositions(Command):
    libelle: ClassVar[str] = "noter les propositions d'un retour d'expérience"
    propositions: tuple[Texte, ...] = champ("propositions", exemples=("un second relais",))


@frozen
class AbandonnerLePlan(Command):
    libelle: ClassVar[str] = "abandonner le plan"
    motif: Texte = champ("motif", exemples=("la CPTS fusionne avec une autre",))
