"""Ce que l'on demande autour d'une déclaration, de l'évaluation à la clôture par l'ARS."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.qualite.declaration_eigs.predicat import Reponse

OUI_D_ABORD = (Reponse.OUI, Reponse.NON, Reponse.INCONNUE)


def _critere(libelle: str, aide: str = "") -> Reponse:
    critere: Reponse = champ(libelle, aide=aide, exemples=OUI_D_ABORD)
    return critere


def _evenement_le() -> date | None:
    evenement_le: date | None = champ("date de l'événement", defaut=None)
    return evenement_le


def _constate_le() -> date | None:
    constate_le: date | None = champ(
        "constaté le", aide="aujourd'hui, si rien n'est dit", defaut=None
    )
    return constate_le


@frozen
class OuvrirDeclaration(Command):
    """Un incident pourrait être un EIGS."""

    libelle: ClassVar[str] = "ouvrir une déclaration"
    incident: Reference = champ("incident", exemples=("incident-1",))
    identite: Reference | None = champ("identité du déclarant", defaut=None)
    reunion: Reference | None = champ("réunion", defaut=None)
    evenement_le: date | None = _evenement_le()
    constate_le: date | None = _constate_le()


@frozen
class DeclarerSansIncident(Command):
    """Un professionnel veut déclarer, sans rien demander d'autre à la cellule."""

    libelle: ClassVar[str] = "déclarer un EIGS sans incident"
    evenement_le: date | None = _evenement_le()
    constate_le: date | None = _constate_le()


@frozen
class AccompagnerLeDeclarant(Command):
    """Quelqu'un de la cellule aide le professionnel à déclarer."""

    libelle: ClassVar[str] = "accompagner le déclarant"
    membre: Membre = champ("membre de la cellule", exemples=("Camille",))


@frozen
class EvaluerLesCriteres(Command):
    """Répondre aux cinq questions, même sans tout savoir."""

    libelle: ClassVar[str] = "évaluer les critères"
    lie_aux_soins: Reponse = _critere(
        "lié aux soins", "soins au sens large : prévention, diagnostic, traitement, esthétique"
    )
    inattendu: Reponse = _critere(
        "inattendu", "au regard de la santé et de la maladie de la personne"
    )
    deces: Reponse = _critere("décès")
    pronostic_vital: Reponse = _critere("pronostic vital engagé")
    deficit_permanent: Reponse = _critere(
        "déficit permanent probable", "anomalie ou malformation congénitale comprise"
    )
    motif: Texte | None = champ(
        "motif",
        aide="exigé pour écarter la déclaration",
        defaut=None,
        exemples=("évolution connue",),
    )


@frozen
class ConfirmerQueNonConcerne(Command):
    """Une seconde personne confirme que la déclaration ne s'impose pas."""

    libelle: ClassVar[str] = "confirmer que la déclaration ne s'impose pas"


@frozen
class RouvrirLEvaluation(Command):
    """Un élément nouveau remet la question."""

    libelle: ClassVar[str] = "rouvrir l'évaluation"
    motif: Texte = champ("motif", exemples=("aggravation depuis",))


@frozen
class PreparerLeVolet1(Command):
    """Ce que le professionnel recopiera sur le portail."""

    libelle: ClassVar[str] = "préparer le volet 1"
    circonstances: Texte = champ(
        "nature et circonstances",
        aide="ne nommez personne",
        exemples=("erreur de dose à la sortie",),
    )
    mesures: Texte = champ(
        "premières mesures",
        aide="pour le patient, et pour que cela ne se répète pas",
        exemples=("surveillance rapprochée",),
    )
    patient_informe: Reponse = _critere("patient informé")
    proches_informes: Reponse = _critere("proches ou personne de confiance informés")


@frozen
class TransmettreLeVolet1(Command):
    """Le professionnel a déclaré ; la date est celle du fait."""

    libelle: ClassVar[str] = "transmettre le volet 1"
    professions: tuple[Code, ...] = champ(
        "professions des déclarants",
        aide="une par professionnel, comme G15-60",
        exemples=("G15-60",),
        nature="profession",
    )
    par_le_professionnel: bool = champ("déclaré par le professionnel lui-même")
    numero: Code | None = champ("numéro donné par le portail", defaut=None)


@frozen
class ConsignerLAccuse(Command):
    """Les autorités ont reçu le volet 1."""

    libelle: ClassVar[str] = "consigner l'accusé de réception"
    numero: Code = champ("numéro donné par le portail", exemples=("EIGS-2025-001",))


@frozen
class PreparerLeVolet2(Command):
    """Ce que l'analyse a donné, pour le portail."""

    libelle: ClassVar[str] = "préparer le volet 2"
    gestion: Texte = champ("gestion de l'événement", exemples=("le traitement est corrigé",))
    retour: Texte = champ("retour d'expérience", exemples=("la liaison de sortie manquait",))
    plan: Texte = champ(
        "plan d'actions correctrices",
        aide="avec, pour chaque action, sa mise en œuvre et son évaluation",
        exemples=("fiche de liaison en juin, évaluée en décembre",),
    )
    appui: bool = champ("appui de la structure régionale demandé", defaut=False)


@frozen
class TransmettreLeVolet2(Command):
    """Le professionnel a transmis l'analyse ; la date est celle du fait."""

    libelle: ClassVar[str] = "transmettre le volet 2"
    professions: tuple[Code, ...] = champ(
        "professions des déclarants", exemples=("G15-60",), nature="profession"
    )
    par_le_professionnel: bool = champ("déclaré par le professionnel lui-même")
    autre_analyse: Texte | None = champ(
        "analyse menée autrement",
        aide="si la réunion n'a pas arrêté de plan : la méthode suivie",
        defaut=None,
        exemples=("revue avec la structure régionale",),
    )


@frozen
class ConsignerLaDemandeDeComplement(Command):
    """L'ARS veut en savoir plus."""

    libelle: ClassVar[str] = "consigner une demande de complément"
    objet: Texte = champ("objet de la demande", exemples=("préciser les barrières",))
    attendu_le: date | None = champ(
        "attendu le", aide="si l'ARS fixe une date", defaut=None, exemples=(date(2025, 9, 30),)
    )


@frozen
class ReprendreLeVolet2(Command):
    """L'analyse reprend pour répondre à l'ARS."""

    libelle: ClassVar[str] = "reprendre le volet 2"


@frozen
class ConsignerLaCloture(Command):
    """L'ARS a clos la déclaration."""

    libelle: ClassVar[str] = "consigner la clôture par l'ARS"


@frozen
class InformerLeRepresentant(Command):
    """Le responsable de l'établissement a été informé par écrit : à lui de déclarer."""

    libelle: ClassVar[str] = "informer le représentant légal"
    par_ecrit: bool = champ("informé par écrit")


@frozen
class RattacherReunion(Command):
    """Une réunion analyse le même événement."""

    libelle: ClassVar[str] = "rattacher la réunion"
    reunion: Reference = champ("réunion", exemples=("reunion-1",))
