"""De quoi un projet est fait, hors des pièces qui vivent leur propre vie."""

from datetime import date

from attrs import frozen

from cpts_core.kernel.champs import Code, Reference, Texte, champ
from cpts_core.workflows.commun.acteurs import Famille
from cpts_core.workflows.projet.choix import Annexe, Organisme, Sens


@frozen
class Objectif:
    """Un objectif de la CPTS."""

    code: Code = champ("code")
    objectif: Texte = champ("objectif")


@frozen
class Acteur:
    """Un groupe ou un organisme associé au projet ; jamais une personne."""

    famille: Famille = champ("famille")
    acteur: Texte = champ("acteur")


@frozen
class Articulation:
    """Un autre projet du territoire, et comment les deux s'accordent."""

    avec: Texte = champ("autre projet")
    accord: Texte = champ("articulation")


@frozen
class Echange:
    """Un échange avec le référent de l'ARS, à sa date."""

    le: date = champ("le")
    objet: Texte = champ("objet")


@frozen
class Etape:
    """Une année d'une action : l'objectif servi, les dates, les moyens."""

    action: Reference = champ("action")
    objectif: Code = champ("objectif")
    du: date = champ("du")
    au: date = champ("au")
    moyens: Texte = champ("moyens")


@frozen
class Croisement:
    """Une case de la grille : comment une mission sert un objectif régional."""

    objectif: Code = champ("objectif régional")
    mission: Code = champ("mission")
    reponse: Texte = champ("réponse")


@frozen
class Partenaire:
    """Un acteur nécessaire à une mission : sa convention, ou pourquoi il n'y en a pas."""

    code: Code = champ("partenaire")
    mission: Code = champ("mission")
    convention: Reference | None = champ("convention")
    absence: Texte | None = champ("raison de l'absence")


@frozen
class PieceJointe:
    """Une annexe."""

    genre: Annexe = champ("genre")
    piece: Texte = champ("pièce")


@frozen
class Avis:
    """Un avis demandé, rendu ou non ; la profession est celle d'une URPS."""

    organisme: Organisme = champ("organisme")
    profession: Code | None = champ("profession")
    sens: Sens = champ("sens")
    passe_outre: Texte | None = champ("raison de passer outre")

    @property
    def cle(self) -> tuple[Organisme, str | None]:
        """Dit de qui est l'avis : il n'y en a qu'un par organisme, ou par URPS."""
        return self.organisme, self.profession
