"""Ce que l'on demande autour d'un indicateur."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Reference, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.contrats.parties import Partie
from cpts_core.workflows.projet.indicateur.etats import (
    Formule,
    Nature,
    Niveau,
    Producteur,
    Sens,
    Unite,
)

NOMBRE_MAXIMAL = Decimal(1_000_000_000)


def _nombre(libelle: str, *exemples: Decimal) -> Decimal | None:
    nombre: Decimal | None = champ(
        libelle,
        defaut=None,
        minimum=-NOMBRE_MAXIMAL,
        maximum=NOMBRE_MAXIMAL,
        exemples=exemples,
    )
    return nombre


def _jour() -> date | None:
    jour: date | None = champ("jour", aide="si l'unité est une date", defaut=None)
    return jour


@frozen
class ProposerUnIndicateur(Command):
    """Quoi suivre, comment le lire, qui le mesure."""

    libelle: ClassVar[str] = "proposer un indicateur"
    intitule: Texte = champ("intitulé", exemples=("patients ayant trouvé un médecin traitant",))
    niveau: Niveau = champ("niveau")
    nature: Nature = champ("nature")
    unite: Unite = champ("unité")
    sens: Sens = champ("sens")
    producteur: Producteur = champ("producteur")
    source: Texte = champ("source des données", exemples=("registre du secrétariat partagé",))
    action: Reference | None = champ("action", defaut=None, exemples=("action-1",))
    mission: Reference | None = champ("mission", defaut=None, exemples=("mission-1",))
    projet: Reference | None = champ("projet de santé", defaut=None, exemples=("projet-1",))
    numerateur: Texte | None = champ(
        "numérateur", defaut=None, exemples=("patients ayant trouvé un médecin",)
    )
    denominateur: Texte | None = champ(
        "dénominateur", defaut=None, exemples=("patients qui en cherchaient un",)
    )
    calcul: Code | None = champ(
        "calcul",
        aide="le code de l'indicateur que l'outil compte lui-même",
        defaut=None,
        exemples=("snp_delai",),
    )


@frozen
class FixerLaReference(Command):
    """La situation de départ, sans laquelle rien ne se compare."""

    libelle: ClassVar[str] = "fixer la situation de départ"
    annee: int = champ("année civile", minimum=1990, maximum=2200, exemples=(2024,))
    valeur: Decimal | None = _nombre("valeur", Decimal(100))
    jour: date | None = _jour()


@frozen
class FixerUneCible(Command):
    """Ce que l'on vise pour une année de contrat ; une cible déjà fixée est remplacée."""

    libelle: ClassVar[str] = "fixer une cible"
    annee: int = champ("année de contrat", minimum=1, maximum=99, exemples=(1, 2))
    valeur: Decimal | None = _nombre("valeur", Decimal(200))
    jour: date | None = _jour()


@frozen
class NommerLaFormule(Command):
    """Le calcul que le contrat retient, et le poids de l'indicateur."""

    libelle: ClassVar[str] = "nommer la formule"
    formule: Formule = champ("formule")
    plafonnee: bool = champ("plafonnée à 100 %", defaut=True)
    seuils: tuple[Decimal, ...] = champ(
        "seuils", aide="dans l'ordre", defaut=(), exemples=((Decimal(150), Decimal(200)),)
    )
    atteintes: tuple[Decimal, ...] = champ(
        "atteintes en %",
        aide="une par seuil",
        defaut=(),
        minimum=0,
        maximum=1000,
        exemples=((Decimal(50), Decimal(100)),),
    )
    poids: Decimal | None = champ("poids", defaut=None, minimum=0, maximum=NOMBRE_MAXIMAL)


@frozen
class DiscuterLIndicateur(Command):
    """L'indicateur est débattu avec l'Assurance Maladie et l'ARS."""

    libelle: ClassVar[str] = "discuter l'indicateur"


@frozen
class DonnerSonAccord(Command):
    """Une partie s'engage sur l'indicateur tel qu'il est."""

    libelle: ClassVar[str] = "donner son accord"
    partie: Partie = champ("partie")


@frozen
class ConsignerUnAccord(Command):
    """La coordination consigne l'accord d'un financeur qui n'utilise pas l'outil."""

    libelle: ClassVar[str] = "consigner un accord"
    partie: Partie = champ("partie", exemples=(Partie.CPAM, Partie.ARS))
    preuve: Texte = champ("preuve", exemples=("relevé signé",))


@frozen
class MesurerLIndicateur(Command):
    """Une valeur, pour une année de contrat ; un rapport se donne aussi par ses deux termes."""

    libelle: ClassVar[str] = "mesurer"
    annee: int = champ("année de contrat", minimum=1, maximum=99, exemples=(1, 2))
    valeur: Decimal | None = _nombre("valeur", Decimal(180))
    jour: date | None = _jour()
    numerateur: Decimal | None = _nombre("numérateur mesuré")
    denominateur: Decimal | None = _nombre("dénominateur mesuré")
    preuve: Texte | None = champ("preuve", defaut=None, exemples=("extrait du registre",))


@frozen
class ArreterLAnnee(Command):
    """Au dialogue de gestion, la dernière mesure fait foi et l'atteinte est calculée."""

    libelle: ClassVar[str] = "arrêter l'année"
    annee: int = champ("année de contrat", minimum=1, maximum=99, exemples=(1, 2))


@frozen
class ReviserLIndicateur(Command):
    """L'indicateur ne convient plus : il sera discuté et convenu à nouveau."""

    libelle: ClassVar[str] = "réviser l'indicateur"
    motif: Texte = champ("motif", exemples=("source de données disparue",))


@frozen
class AbandonnerLIndicateur(Command):
    """L'indicateur ne sera plus suivi ; ce qui est mesuré reste."""

    libelle: ClassVar[str] = "abandonner l'indicateur"
    motif: Texte = champ("motif", exemples=("impossible à mesurer",))
