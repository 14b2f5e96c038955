"""Ce que l'on demande autour d'un thème de pertinence."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.terrain.pertinence.etats import Forme, Sens


@frozen
class ChoisirUnTheme(Command):
    """Des professionnels choisissent une pratique à regarder ensemble."""

    libelle: ClassVar[str] = "choisir un thème"
    theme: Code = champ("thème", exemples=("antibioresistance",))
    professions: tuple[Code, ...] = champ(
        "professions qui l'ont choisi",
        aide="comme G15-10",
        exemples=(("G15-10", "G15-21"),),
        nature="profession",
    )
    pilote: Membre = champ("pilote", exemples=("Camille",))
    frequence: Texte | None = champ(
        "fréquence du thème",
        aide="ce qui le rend fréquent, et d'où on le sait",
        defaut=None,
        exemples=("un passage sur cinq, relevé du trimestre",),
    )


@frozen
class TenirUneRencontre(Command):
    """Une rencontre a eu lieu ; des cas, on ne garde que leur nombre."""

    libelle: ClassVar[str] = "tenir une rencontre"
    forme: Forme = champ("forme")
    professions: tuple[Code, ...] = champ(
        "professions présentes",
        aide="une par personne présente, comme G15-60",
        exemples=(("G15-10", "G15-21", "G15-21"),),
        nature="profession",
    )
    retenu: Texte = champ(
        "ce qui en est retenu",
        aide="aucun patient reconnaissable",
        exemples=("attendre deux jours avant de prescrire",),
        diffuse=True,
    )
    cas: int | None = champ(
        "cas discutés", aide="leur nombre seul", defaut=None, minimum=1, exemples=(3,)
    )


@frozen
class MesurerAvant(Command):
    """La situation de départ ; une nouvelle saisie remplace la première."""

    libelle: ClassVar[str] = "mesurer avant"
    mesure: Code = champ("mesure", exemples=("antibiotiques-pour-100-consultations",))
    sens: Sens = champ("sens attendu")
    numerateur: int = champ("numérateur", minimum=0, exemples=(30,))
    denominateur: int = champ("dénominateur", minimum=1, exemples=(100,))
    debut: date = champ("premier jour", exemples=(date(2024, 10, 1),))
    fin: date = champ("dernier jour", exemples=(date(2024, 12, 31),))


@frozen
class PartagerLesReperes(Command):
    """Ce que les professionnels conviennent de faire désormais."""

    libelle: ClassVar[str] = "partager des repères"
    reperes: tuple[Texte, ...] = champ(
        "repères", exemples=("test rapide avant toute prescription",), diffuse=True
    )
    mesure_prevue_le: date = champ(
        "mesure prévue le", exemples=(date(2025, 6, 30), date(2026, 6, 30))
    )


@frozen
class MesurerApres(Command):
    """La même mesure, une fois les repères partagés ; une nouvelle saisie remplace l'autre."""

    libelle: ClassVar[str] = "mesurer après"
    mesure: Code = champ("mesure", exemples=("antibiotiques-pour-100-consultations",))
    numerateur: int = champ("numérateur", minimum=0, exemples=(24,))
    denominateur: int = champ("dénominateur", minimum=1, exemples=(100,))
    debut: date = champ("premier jour", exemples=(date(2025, 3, 20), date(2025, 6, 1)))
    fin: date = champ("dernier jour", exemples=(date(2025, 3, 20), date(2025, 8, 31)))


@frozen
class DresserLeBilan(Command):
    """Ce que l'avant et l'après disent, et ce qu'on en fait."""

    libelle: ClassVar[str] = "dresser le bilan"
    enseignements: Texte = champ(
        "enseignements", exemples=("le test rapide est entré dans l'usage",), diffuse=True
    )


@frozen
class AbandonnerLeTheme(Command):
    libelle: ClassVar[str] = "abandonner le thème"
    motif: Texte = champ("motif", exemples=("données indisponibles",))
