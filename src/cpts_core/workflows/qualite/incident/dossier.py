"""Ce qu'on sait d'un incident à un moment donné.

Aucun champ ne dit qui a fait quoi pendant l'événement : les personnes nommées aident, suivent, ou
renoncent à lire (ADR 0027).
"""

from datetime import date, datetime

from attrs import frozen

from cpts_core.kernel.champs import Code, Identite, Membre, Reference, Texte, champ
from cpts_core.workflows.qualite.incident.choix import (
    Activite,
    Canal,
    Danger,
    Gravite,
    Nature,
    Niveau,
    Sexe,
)
from cpts_core.workflows.qualite.incident.elements import (
    Commentaire,
    Evaluation,
    FaitDate,
    Message,
    Orientation,
    Piste,
    Question,
)


@frozen
class Incident:
    """Un incident ; vide tant que rien n'est déclaré."""

    recu_le: datetime | None = champ("reçu le", defaut=None)
    danger: Danger = champ("quelqu'un encore en danger", defaut=Danger.INCONNU)
    nature: Nature = champ("nature", defaut=Nature.A_PRECISER, rectifiable=False)
    activite: Activite = champ("activité concernée", defaut=Activite.A_PRECISER)
    canal: Canal = champ("voie", defaut=Canal.INTRA, rectifiable=False)
    mots: Identite | None = champ("ce que dit le déclarant", defaut=None)
    identite: Reference | None = champ("dossier d'identité", defaut=None, rectifiable=False)
    declarant: Membre | None = champ("déclarant", defaut=None, rectifiable=False)

    affecte_a: Membre | None = champ("suivi par", defaut=None, rectifiable=False)
    affectes: tuple[Membre, ...] = champ("équipe qui suit le dossier", defaut=(), rectifiable=False)
    tenus_a_l_ecart: tuple[Membre, ...] = champ("tenus à l'écart", defaut=(), rectifiable=False)
    contact_le: datetime | None = champ("contact pris le", defaut=None)
    tentatives: tuple[datetime, ...] = champ("tentatives", defaut=(), rectifiable=False)

    evenement_le: date | None = champ("date de l'événement", defaut=None, nature="date")
    age: int | None = champ("âge du patient", defaut=None, nature="age")
    sexe: Sexe | None = champ("sexe du patient", defaut=None, nature="sexe")
    profession: Code | None = champ("profession du déclarant", defaut=None, nature="profession")
    faits: tuple[FaitDate, ...] = champ("faits", defaut=(), rectifiable=False)
    commentaires: tuple[Commentaire, ...] = champ("commentaires", defaut=(), rectifiable=False)
    causes: tuple[Texte, ...] = champ("causes", defaut=(), nature="texte")
    gravite: Gravite = champ("gravité", defaut=Gravite.INCONNUE, rectifiable=False)
    evaluations: tuple[Evaluation, ...] = champ(
        "évaluations de la gravité", defaut=(), rectifiable=False
    )

    niveaux: tuple[Niveau, ...] = champ("niveaux parcourus", defaut=(), rectifiable=False)
    oriente_le: datetime | None = champ("orienté le", defaut=None)
    orientations: tuple[Orientation, ...] = champ("orientations", defaut=(), rectifiable=False)
    # Toujours vide : le lien suit l'inscription que nomme la demande en cours (ADR 0024).
    inscription: Reference | None = champ(
        "inscription à l'annuaire", defaut=None, rectifiable=False
    )
    eigs_suspecte_le: datetime | None = champ("EIGS suspecté le", defaut=None, rectifiable=False)
    reunion: Reference | None = champ("réunion", defaut=None, rectifiable=False)
    declaration: Reference | None = champ("déclaration d'EIGS", defaut=None, rectifiable=False)
    solution: Texte | None = champ("solution trouvée", defaut=None, nature="texte")
    enseignements: tuple[Texte, ...] = champ("enseignements", defaut=(), nature="texte")
    raison: Texte | None = champ("raison de la sortie ou du blocage", defaut=None, nature="texte")

    messages: tuple[Message, ...] = champ("messages", defaut=(), rectifiable=False)
    questions: tuple[Question, ...] = champ("questions", defaut=(), rectifiable=False)
    restitue_le: datetime | None = champ("restitué le", defaut=None)
    rex_redige_le: datetime | None = champ("REX rédigé le", defaut=None)
    rex_partage_le: datetime | None = champ("REX partagé le", defaut=None)
    pistes: tuple[Piste, ...] = champ("pistes", defaut=(), rectifiable=False)
    clos_le: datetime | None = champ("clos le", defaut=None)
