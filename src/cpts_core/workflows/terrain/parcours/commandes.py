"""Ce que l'on demande autour d'un parcours."""

from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Reference, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.terrain.parcours.etats import Population, Visee

SANS_NOM = "pour toutes les CPTS : ne nommez personne"
_ETAPES = (("repérage", "accueil", "relais"),)
_PROFESSIONS = (("G15-10", "G15-60"),)
_VISEES = ((Visee.RUPTURES, Visee.DOMICILE),)
_MESURES = (("rendez-vous manqués en six mois", "journées à l'hôpital par an"),)


@frozen
class ConstaterUnBesoin(Command):
    """Un besoin du diagnostic appelle un parcours."""

    libelle: ClassVar[str] = "constater un besoin"
    titre: Texte = champ("titre", aide=SANS_NOM, maximum=200, exemples=("entrer dans le soin",))
    population: Population = champ("population", exemples=(Population.JEUNES,))
    diagnostic: Reference = champ("diagnostic", exemples=("diagnostic-1",))
    besoin: Code = champ("besoin recensé", aide="son code au diagnostic", exemples=("B1",))


@frozen
class AdopterUnParcours(Command):
    """La CPTS reprend la copie qu'une autre a partagée ; ensuite, elle la fait évoluer seule."""

    libelle: ClassVar[str] = "adopter un parcours"
    editeur: Code = champ("CPTS d'origine", exemples=("cpts-voisine",))
    origine: Reference = champ("parcours d'origine", exemples=("parcours-1",))
    numero: int = champ("version adoptée", minimum=1, exemples=(1,))
    empreinte: Code = champ("empreinte de la copie", exemples=("0" * 64,))
    titre: Texte = champ("titre", maximum=200, exemples=("entrer dans le soin",))
    population: Population = champ("population", exemples=(Population.JEUNES,))
    etapes: tuple[Texte, ...] = champ("étapes", exemples=_ETAPES)
    professions: tuple[Code, ...] = champ("professions", exemples=_PROFESSIONS)
    visees: tuple[Visee, ...] = champ("visées", exemples=_VISEES)
    mesures: tuple[Texte, ...] = champ("mesures", exemples=_MESURES)


@frozen
class RattacherUnBesoin(Command):
    """Un parcours venu d'ailleurs répond à un besoin d'ici."""

    libelle: ClassVar[str] = "rattacher un besoin"
    diagnostic: Reference = champ("diagnostic", exemples=("diagnostic-1",))
    besoin: Code = champ("besoin recensé", aide="son code au diagnostic", exemples=("B1",))


@frozen
class ConcevoirLeParcours(Command):
    """Ses étapes, qui y intervient, ce qu'il vise ; une nouvelle saisie remplace la première."""

    libelle: ClassVar[str] = "concevoir le parcours"
    etapes: tuple[Texte, ...] = champ("étapes", aide=SANS_NOM, exemples=_ETAPES)
    professions: tuple[Code, ...] = champ(
        "professions", aide="deux au moins", exemples=_PROFESSIONS
    )
    visees: tuple[Visee, ...] = champ("visées", exemples=_VISEES)
    mesures: tuple[Texte, ...] = champ(
        "mesures", aide="une par visée, dans le même ordre", exemples=_MESURES
    )


@frozen
class ValiderLeParcours(Command):
    libelle: ClassVar[str] = "valider le parcours"


@frozen
class MettreEnOeuvreLeParcours(Command):
    libelle: ClassVar[str] = "mettre en œuvre le parcours"


@frozen
class EvaluerLeParcours(Command):
    """Ce que chaque mesure a donné, et ce que l'on en retient."""

    libelle: ClassVar[str] = "évaluer le parcours"
    resultats: tuple[Texte, ...] = champ(
        "résultats", aide="un par visée, dans le même ordre", exemples=(("30 puis 12", "9 puis 7"),)
    )
    bilan: Texte = champ("bilan", exemples=("le relais reste à simplifier",))


@frozen
class PartagerLeParcours(Command):
    """Une copie qui ne change plus entre au catalogue commun, ouverte aux autres CPTS."""

    libelle: ClassVar[str] = "partager le parcours"


@frozen
class ReviserLeParcours(Command):
    libelle: ClassVar[str] = "réviser le parcours"
    motif: Texte = champ("motif", exemples=("une profession rejoint le parcours",))


@frozen
class AbandonnerLeParcours(Command):
    libelle: ClassVar[str] = "abandonner le parcours"
    motif: Texte = champ("motif", exemples=("repris par un autre dispositif",))
