"""Ce qui s'est passé pendant une réunion."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.qualite.reunion.etats import (
    FamilleAlarm,
    FamilleOrion,
    NatureDeFacteur,
    NatureDeSource,
)


@frozen
class ReunionOuverte(Event):
    libelle: ClassVar[str] = "réunion ouverte"
    incident: Reference = champ("incident")
    identite: Reference | None = champ("identité du déclarant", defaut=None)


@frozen
class ReunionPreparee(Event):
    libelle: ClassVar[str] = "réunion préparée"
    fonctions: tuple[Code, ...] = champ("fonctions présentes")
    ordre_du_jour: Texte | None = champ("ordre du jour", defaut=None)


@frozen
class PiloteNomme(Event):
    libelle: ClassVar[str] = "pilote nommé"
    pilote: Membre = champ("pilote")
    fonction: Code = champ("fonction du pilote")


@frozen
class NonImplicationAttestee(Event):
    libelle: ClassVar[str] = "non-implication attestée"


@frozen
class SourceCollectee(Event):
    libelle: ClassVar[str] = "source collectée"
    nature: NatureDeSource = champ("nature de la source")
    contenu: Texte = champ("contenu de la source")


@frozen
class CollecteAchevee(Event):
    libelle: ClassVar[str] = "collecte achevée"


@frozen
class FaitConsigne(Event):
    libelle: ClassVar[str] = "fait consigné"
    jour: date = champ("jour du fait")
    heure: Code | None = champ("heure du fait", defaut=None)
    fait: Texte = champ("fait")


@frozen
class CommentaireAjoute(Event):
    libelle: ClassVar[str] = "commentaire ajouté"
    commentaire: Texte = champ("commentaire")


@frozen
class ChronologieAchevee(Event):
    libelle: ClassVar[str] = "chronologie achevée"


@frozen
class EcartReleve(Event):
    libelle: ClassVar[str] = "écart relevé"
    ecart: Texte = champ("écart")
    attendu: Texte | None = champ("pratique attendue", defaut=None)


@frozen
class AucunEcartConstate(Event):
    libelle: ClassVar[str] = "absence d'écart constatée"
    motif: Texte = champ("ce qui le fait dire")


@frozen
class FacteurReleve(Event):
    libelle: ClassVar[str] = "facteur relevé"
    nature: NatureDeFacteur = champ("nature du facteur")
    facteur: Texte = champ("facteur")
    alarm: FamilleAlarm | None = champ("famille ALARM", defaut=None)
    orion: FamilleOrion | None = champ("famille ORION", defaut=None)


@frozen
class AnalyseAchevee(Event):
    libelle: ClassVar[str] = "analyse achevée"


@frozen
class ReunionTenue(Event):
    libelle: ClassVar[str] = "réunion tenue"
    professions: tuple[Code, ...] = champ("professions présentes", nature="profession")


@frozen
class ActionPlanifiee(Event):
    libelle: ClassVar[str] = "action planifiée"
    action: Texte = champ("action")
    responsable: Code = champ("fonction responsable")
    echeance: date = champ("échéance de l'action")
    evaluation: date = champ("date d'évaluation")
    methode: Texte | None = champ("méthode d'évaluation", defaut=None)
    corrective: Reference | None = champ("dossier de l'action", defaut=None)


@frozen
class AucuneActionJustifiee(Event):
    libelle: ClassVar[str] = "absence d'action justifiée"
    motif: Texte = champ("justification")


@frozen
class PlanArrete(Event):
    libelle: ClassVar[str] = "plan d'actions arrêté"


@frozen
class EnqueteEnvoyee(Event):
    libelle: ClassVar[str] = "enquête envoyée"
    sollicites: int = champ("professionnels sollicités")


@frozen
class EnqueteClose(Event):
    libelle: ClassVar[str] = "enquête close"


@frozen
class SatisfactionConsignee(Event):
    """Des nombres seulement : aucune réponse, aucun répondant."""

    libelle: ClassVar[str] = "satisfaction consignée"
    reponses: int = champ("réponses reçues")
    ecoute: Decimal | None = champ("écoute sans jugement", defaut=None)
    rapidite: Decimal | None = champ("délai de réponse", defaut=None)
    utilite: Decimal | None = champ("utilité", defaut=None)
    confiance: Decimal | None = champ("confiance dans la confidentialité", defaut=None)
    redeclarer: Decimal | None = champ("déclarerait à nouveau", defaut=None)


@frozen
class RapportRedige(Event):
    libelle: ClassVar[str] = "rapport rédigé"
    rapport: Texte = champ("rapport")


@frozen
class RapportCommunique(Event):
    libelle: ClassVar[str] = "rapport communiqué en assemblée générale"


@frozen
class ReunionAnnulee(Event):
    libelle: ClassVar[str] = "réunion annulée"
    motif: Texte = champ("motif d'annulation")


@frozen
class IncidentEcarte(Event):
    libelle: ClassVar[str] = "incident écarté"
