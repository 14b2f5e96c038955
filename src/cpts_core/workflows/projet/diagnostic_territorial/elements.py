"""De quoi un diagnostic est fait : qui parle, ce qui est recueilli, ce qu'on en conclut."""

from enum import Enum

from attrs import frozen

from cpts_core.kernel.champs import Code, Texte, champ
from cpts_core.workflows.commun.acteurs import Famille


class Genre(Enum):
    """Ce qu'une analyse met en évidence."""

    FORCE = "force"
    FAIBLESSE = "faiblesse"
    ATTENTE = "attente"
    ENJEU = "enjeu"
    CAUSE = "cause d'un dysfonctionnement"


@frozen
class Participation:
    """Un groupe ou un organisme entendu ; jamais une personne."""

    famille: Famille = champ("famille")
    acteur: Texte = champ("acteur")


@frozen
class Donnee:
    """Une donnée recueillie, et sa source."""

    objet: Texte = champ("objet")
    origine: Texte = champ("origine")
    annexee: bool = champ("jointe en annexe")


@frozen
class Constat:
    """Un élément de l'analyse."""

    genre: Genre = champ("genre")
    constat: Texte = champ("constat")


@frozen
class Besoin:
    """Un besoin recensé, et qui l'a soulevé."""

    code: Code = champ("code")
    besoin: Texte = champ("besoin")
    souleve_par: Famille = champ("soulevé par")


@frozen
class Orientation:
    """Une piste d'action retenue, et les besoins auxquels elle répond."""

    code: Code = champ("code")
    orientation: Texte = champ("orientation")
    besoins: tuple[Code, ...] = champ("besoins")
