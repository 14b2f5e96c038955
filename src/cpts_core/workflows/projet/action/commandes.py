"""Ce que l'on demande autour d'une action."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.commun.argent import MAXIMUM
from cpts_core.workflows.projet.action.etats import Resultat


@frozen
class ProposerUneAction(Command):
    """Une idée pour une mission ; le reste se renseigne ensuite."""

    libelle: ClassVar[str] = "proposer une action"
    mission: Reference = champ("mission", exemples=("mission-1",))
    intitule: Texte = champ("intitulé", exemples=("recenser les patients sans médecin",))


@frozen
class OuvrirUneActionCorrective(Command):
    """Une analyse d'incident a retenu une action : elle a déjà ses dates et sa méthode."""

    libelle: ClassVar[str] = "ouvrir une action corrective"
    incident: Reference | None = champ("incident", defaut=None, exemples=("incident-1",))
    reunion: Reference | None = champ("réunion", defaut=None, exemples=("reunion-1",))
    intitule: Texte = champ("intitulé", exemples=("fiche de liaison unique",))
    pilote: Membre | None = champ("pilote", defaut=None, exemples=("Camille",))
    fonction: Code | None = champ(
        "fonction responsable", defaut=None, exemples=("referent-qualite",)
    )
    echeance: date = champ("à faire avant le", exemples=(date(2025, 9, 1),))
    evaluation_le: date = champ("évaluée le", exemples=(date(2025, 12, 1),))
    methode: Texte | None = champ(
        "comment l'évaluer", defaut=None, exemples=("relire vingt dossiers",)
    )


@frozen
class RepondreAuxQuestions(Command):
    """Une réponse donnée remplace l'ancienne ; ce qui n'est pas donné reste."""

    libelle: ClassVar[str] = "répondre aux trois questions"
    quoi: Texte | None = champ(
        "ce que nous voulons faire",
        aide="l'action et les engagements",
        defaut=None,
        exemples=("une liste commune, tenue à jour",),
    )
    comment: Texte | None = champ(
        "comment nous le ferons",
        aide="la méthode et les moyens",
        defaut=None,
        exemples=("un secrétariat partagé",),
    )
    evaluation: Texte | None = champ(
        "comment nous l'évaluerons",
        aide="le suivi, puis la réalisation des objectifs",
        defaut=None,
        exemples=("patients orientés, patients suivis",),
    )


@frozen
class PlanifierLAction(Command):
    """Qui, quand, pour qui, avec qui, avec quoi."""

    libelle: ClassVar[str] = "planifier l'action"
    pilote: Membre = champ("pilote", exemples=("Camille",))
    debut: date = champ("début prévu le", exemples=(date(2025, 4, 1),))
    fin: date = champ("fin prévue le", exemples=(date(2025, 12, 31),))
    population: Texte = champ(
        "population", aide="un groupe, jamais une personne", exemples=("patients en ALD",)
    )
    professions: tuple[Code, ...] = champ(
        "professions", exemples=(("G15-10", "G15-60"),), nature="profession"
    )
    moyens: Texte = champ("moyens", exemples=("une demi-journée par semaine",))
    budget: Decimal = champ(
        "budget en euros", minimum=0, maximum=MAXIMUM, exemples=(Decimal("4500.00"), Decimal(0))
    )
    partenaires: tuple[Texte, ...] = champ("partenaires", defaut=(), exemples=("la CPAM",))


@frozen
class ConfierLAction(Command):
    """Le pilote change, ou vient d'être trouvé."""

    libelle: ClassVar[str] = "confier l'action"
    pilote: Membre = champ("pilote", exemples=("Sacha",))


@frozen
class RejoindreLaMissionQualite(Command):
    """Une action corrective entre dans la mission qualité, si le projet l'a retenue."""

    libelle: ClassVar[str] = "rejoindre la mission qualité"
    mission: Reference = champ("mission", exemples=("mission-1",))


@frozen
class RattacherUnIndicateur(Command):
    """Un indicateur suit l'action."""

    libelle: ClassVar[str] = "rattacher un indicateur à l'action"
    indicateur: Reference = champ("indicateur", exemples=("indicateur-1",))


@frozen
class EngagerLAction(Command):
    """L'action commence."""

    libelle: ClassVar[str] = "engager l'action"


@frozen
class JoindreUnePreuve(Command):
    """Ce qui montre que l'action a lieu, ou a eu lieu."""

    libelle: ClassVar[str] = "joindre une preuve"
    preuve: Texte = champ("preuve", exemples=("feuille de présence",))


@frozen
class RealiserLAction(Command):
    """L'action est faite."""

    libelle: ClassVar[str] = "constater la réalisation"


@frozen
class EvaluerLAction(Command):
    """Ce que l'action a donné."""

    libelle: ClassVar[str] = "évaluer l'action"
    resultat: Resultat = champ("résultat")
    bilan: Texte = champ("bilan", exemples=("deux cents patients ont trouvé un médecin",))


@frozen
class ReporterLAction(Command):
    """L'action attendra ; sa fin change."""

    libelle: ClassVar[str] = "reporter l'action"
    motif: Texte = champ("motif", exemples=("salle indisponible",))
    fin: date = champ("nouvelle fin prévue le", exemples=(date(2026, 3, 31),))
    evaluation_le: date | None = champ(
        "évaluée le",
        aide="si l'action a une date d'évaluation",
        defaut=None,
        exemples=(date(2026, 6, 30),),
    )


@frozen
class AbandonnerLAction(Command):
    """L'action ne se fera pas, ou pas jusqu'au bout."""

    libelle: ClassVar[str] = "abandonner l'action"
    motif: Texte = champ("motif", exemples=("besoin disparu",))
