"""Ce que l'on demande autour d'un texte."""

from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Reference, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.organisation.modalites import Portee
from cpts_core.workflows.organisation.sieges import NatureInstance
from cpts_core.workflows.organisation.texte.etats import FormeJuridique, Nature

INCONNU_SINON = "à laisser vide si les statuts n'en disent rien"


@frozen
class RedigerUnTexte(Command):
    """Un projet de statuts ou de règlement intérieur."""

    libelle: ClassVar[str] = "rédiger un texte"
    nature: Nature = champ("nature")
    forme: FormeJuridique = champ("forme juridique")
    colleges: tuple[Code, ...] = champ(
        "collèges", aide="ceux que les statuts prévoient", defaut=(), exemples=("actifs",)
    )
    piece: Code | None = champ("pièce jointe", defaut=None, exemples=("annexe-statuts",))
    remplace: Reference | None = champ("texte remplacé", defaut=None)
    statuts: Reference | None = champ(
        "statuts complétés", aide="pour un règlement intérieur", defaut=None
    )
    projet: Reference | None = champ("projet de santé", defaut=None)


@frozen
class FixerUneModalite(Command):
    """Ce que le texte dit des votes d'une instance ; une nouvelle saisie remplace la première."""

    libelle: ClassVar[str] = "fixer une modalité de vote"
    instance: NatureInstance = champ("instance")
    portee: Portee = champ("portée")
    quorum_numerateur: int | None = champ(
        "quorum, numérateur",
        aide=f"part des sièges ; 0 si le texte n'exige aucun quorum ; {INCONNU_SINON}",
        defaut=None,
        minimum=0,
        exemples=(1,),
    )
    quorum_denominateur: int | None = champ(
        "quorum, dénominateur", defaut=None, minimum=1, exemples=(2,)
    )
    procurations_au_quorum: bool | None = champ(
        "procurations comptées au quorum", aide=INCONNU_SINON, defaut=None
    )
    conflits_au_quorum: bool | None = champ(
        "conflits d'intérêts comptés au quorum", aide=INCONNU_SINON, defaut=None
    )
    majorite_numerateur: int | None = champ(
        "majorité, numérateur",
        aide=f"part des voix ; {INCONNU_SINON}",
        defaut=None,
        minimum=1,
        exemples=(1,),
    )
    majorite_denominateur: int | None = champ(
        "majorité, dénominateur", defaut=None, minimum=1, exemples=(2,)
    )
    majorite_depassee: bool | None = champ(
        "majorité à dépasser",
        aide=f"oui pour « plus de la moitié », non pour « au moins les deux tiers » ; "
        f"{INCONNU_SINON}",
        defaut=None,
    )
    abstentions_comptees: bool | None = champ(
        "abstentions comptées", aide=INCONNU_SINON, defaut=None
    )
    procurations: int | None = champ(
        "procurations par personne",
        aide=f"0 si le texte n'en admet pas ; {INCONNU_SINON}",
        defaut=None,
        minimum=0,
        exemples=(1,),
    )


@frozen
class JoindreLeTexte(Command):
    """Le texte lui-même, en annexe du projet."""

    libelle: ClassVar[str] = "joindre le texte"
    piece: Code = champ("pièce jointe", exemples=("annexe-statuts",))


@frozen
class AdopterLeTexte(Command):
    """Le texte entre en vigueur."""

    libelle: ClassVar[str] = "adopter le texte"
    decision: Reference | None = champ("décision qui l'adopte", defaut=None)
    proces_verbal: Code | None = champ(
        "procès-verbal",
        aide="pour une assemblée constitutive, ou tenue hors de l'outil",
        defaut=None,
        exemples=("pv-constitutive",),
    )


@frozen
class RemplacerLeTexte(Command):
    """Un autre texte, adopté, prend sa place."""

    libelle: ClassVar[str] = "remplacer le texte"
    remplace_par: Reference = champ("texte qui le remplace", exemples=("texte-2",))
