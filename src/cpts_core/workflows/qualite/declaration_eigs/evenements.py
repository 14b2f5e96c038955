"""Ce qui s'est passé autour d'une déclaration."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.qualite.declaration_eigs.predicat import Reponse


@frozen
class DeclarationOuverte(Event):
    libelle: ClassVar[str] = "déclaration ouverte"
    incident: Reference | None = champ("incident", defaut=None)
    identite: Reference | None = champ("identité du déclarant", defaut=None)
    reunion: Reference | None = champ("réunion", defaut=None)
    declarant: Membre | None = champ("déclarant", defaut=None)
    evenement_le: date | None = champ("date de l'événement", defaut=None)
    constate_le: date = champ("constaté le")


@frozen
class DeclarantAccompagne(Event):
    libelle: ClassVar[str] = "déclarant accompagné"
    membre: Membre = champ("membre de la cellule")


@frozen
class CriteresEvalues(Event):
    libelle: ClassVar[str] = "critères évalués"
    lie_aux_soins: Reponse = champ("lié aux soins")
    inattendu: Reponse = champ("inattendu")
    deces: Reponse = champ("décès")
    pronostic_vital: Reponse = champ("pronostic vital engagé")
    deficit_permanent: Reponse = champ("déficit permanent probable")


@frozen
class AbandonPropose(Event):
    """La première des deux personnes ; rien n'est encore abaissé."""

    libelle: ClassVar[str] = "abandon de la déclaration proposé"
    par: Membre = champ("proposé par")
    motif: Texte = champ("motif")
    lie_aux_soins: Reponse = champ("lié aux soins")
    inattendu: Reponse = champ("inattendu")
    deces: Reponse = champ("décès")
    pronostic_vital: Reponse = champ("pronostic vital engagé")
    deficit_permanent: Reponse = champ("déficit permanent probable")


@frozen
class AbandonConfirme(Event):
    libelle: ClassVar[str] = "abandon de la déclaration confirmé"


@frozen
class EvaluationRouverte(Event):
    libelle: ClassVar[str] = "évaluation rouverte"
    motif: Texte = champ("motif")


@frozen
class Volet1Prepare(Event):
    libelle: ClassVar[str] = "volet 1 préparé"
    circonstances: Texte = champ("nature et circonstances")
    mesures: Texte = champ("premières mesures")
    patient_informe: Reponse = champ("patient informé")
    proches_informes: Reponse = champ("proches ou personne de confiance informés")


@frozen
class Volet1Transmis(Event):
    libelle: ClassVar[str] = "volet 1 transmis"
    professions: tuple[Code, ...] = champ("professions des déclarants", nature="profession")
    numero: Code | None = champ("numéro donné par le portail", defaut=None)


@frozen
class AccuseRecu(Event):
    libelle: ClassVar[str] = "accusé de réception reçu"
    numero: Code = champ("numéro donné par le portail")


@frozen
class Volet2Prepare(Event):
    libelle: ClassVar[str] = "volet 2 préparé"
    gestion: Texte = champ("gestion de l'événement")
    retour: Texte = champ("retour d'expérience")
    plan: Texte = champ("plan d'actions correctrices")
    appui: bool = champ("appui de la structure régionale demandé")


@frozen
class Volet2Transmis(Event):
    libelle: ClassVar[str] = "volet 2 transmis"
    professions: tuple[Code, ...] = champ("professions des déclarants", nature="profession")
    autre_analyse: Texte | None = champ("analyse menée autrement", defaut=None)


@frozen
class ComplementDemande(Event):
    libelle: ClassVar[str] = "complément demandé"
    objet: Texte = champ("objet de la demande")
    attendu_le: date | None = champ("attendu le", defaut=None)


@frozen
class Volet2Repris(Event):
    libelle: ClassVar[str] = "volet 2 repris"


@frozen
class ClotureConsignee(Event):
    libelle: ClassVar[str] = "clôture par l'ARS"


@frozen
class RepresentantInforme(Event):
    libelle: ClassVar[str] = "représentant légal informé"


@frozen
class ReunionRattachee(Event):
    libelle: ClassVar[str] = "réunion rattachée"
    reunion: Reference = champ("réunion")
