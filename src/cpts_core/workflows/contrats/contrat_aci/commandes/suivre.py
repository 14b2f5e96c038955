"""Ce que l'on demande pendant la vie du contrat : démarrages, sommes dues, sommes reçues."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.contrats.contrat_aci.commandes.negocier import montant
from cpts_core.workflows.contrats.financement.conditions import Objet
from cpts_core.workflows.contrats.parties import Partie


@frozen
class ConstaterUnDemarrage(Command):
    libelle: ClassVar[str] = "constater le démarrage d'une mission"
    mission: Code = champ("mission", exemples=("ACCES_MT", "PARCOURS"))
    demarree_le: date | None = champ(
        "démarrée le",
        aide="aujourd'hui, si rien n'est dit",
        defaut=None,
        exemples=(date(2025, 3, 20),),
    )


@frozen
class CorrigerUnDemarrage(Command):
    libelle: ClassVar[str] = "corriger le démarrage d'une mission"
    mission: Code = champ("mission", exemples=("ACCES_MT",))
    demarree_le: date = champ("démarrée le", exemples=(date(2025, 3, 19),))
    motif: Texte = champ("motif", exemples=("erreur de saisie",))
    second: Membre = champ("seconde personne", exemples=("Camille",))


@frozen
class ConstaterUneLigneDue(Command):
    libelle: ClassVar[str] = "constater une ligne particulière due"
    ligne: Code = champ("ligne", exemples=("premier-plan-de-crise",))
    due_le: date = champ("due le", exemples=(date(2025, 3, 20),))
    preuve: Texte = champ("preuve", exemples=("plan adressé à l'ARS",))


@frozen
class AcheverLAnnee(Command):
    """À l'anniversaire : le système solde l'année finie et ouvre la suivante."""

    libelle: ClassVar[str] = "achever l'année de contrat"


@frozen
class PorterLaPartVariable(Command):
    """Ce qu'un dialogue clos a retenu, enveloppe par enveloppe, dans le même ordre."""

    libelle: ClassVar[str] = "porter la part variable"
    dialogue: Reference = champ("dialogue de gestion", exemples=("dialogue-1",))
    annee: int = champ("année de contrat", minimum=1, maximum=99, exemples=(1,))
    missions: tuple[Code, ...] = champ(
        "missions", aide="une par enveloppe", defaut=(), exemples=(("PARCOURS",),)
    )
    montants: tuple[Decimal, ...] = champ(
        "montants", minimum=0, defaut=(), exemples=((Decimal(5000),),)
    )


@frozen
class ConsignerUnVersement(Command):
    """Ce qui est vraiment arrivé sur le compte, et non ce qui était accordé."""

    libelle: ClassVar[str] = "consigner un versement reçu"
    recu_le: date = champ("reçu le", exemples=(date(2025, 3, 20),))
    payeur: Partie = champ("payeur", exemples=(Partie.CPAM, Partie.ARS))
    objet: Objet = champ("objet")
    mission: Code | None = champ("mission", defaut=None)
    montant: Decimal = montant("montant", "", Decimal(60000))
