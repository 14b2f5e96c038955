"""Ce que chaque fait change dans le dossier."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

from cpts_core.kernel.evolution import Evolution, ajouter, copie, inchange, recopier
from cpts_core.workflows.qualite.incident import elements
from cpts_core.workflows.qualite.incident.choix import (
    Canal,
    Danger,
    Issue,
    Nature,
    Niveau,
    Sens,
)
from cpts_core.workflows.qualite.incident.evenements import accueil, agir, comprendre, partager

if TYPE_CHECKING:
    from datetime import datetime

    from cpts_core.kernel.messages import Event
    from cpts_core.workflows.qualite.incident.dossier import Incident


_REPRIS = ("danger", "nature", "activite", "canal", "tenus_a_l_ecart", "identite", "declarant")


def _recevoir(donnees: Incident, fait: Any, survenu_le: datetime) -> Any:
    repris = {nom: getattr(fait, nom) for nom in _REPRIS}
    suspect = fait.nature is Nature.EIGS_SUSPECTE or fait.canal is Canal.EXTRA
    changements = {
        "mots": fait.mots or fait.fiche_rex,
        "recu_le": survenu_le,
        "eigs_suspecte_le": survenu_le if suspect else None,
    }
    return copie(donnees, {**repris, **changements})


def _suivre(donnees: Incident, fait: Any, _: datetime) -> Any:
    affectes = tuple(dict.fromkeys((*donnees.affectes, fait.membre)))
    return copie(donnees, {"affecte_a": fait.membre, "affectes": affectes})


def _associer(donnees: Incident, fait: Any, _: datetime) -> Any:
    return copie(donnees, {"affectes": tuple(dict.fromkeys((*donnees.affectes, fait.membre)))})


def _passer_la_main(donnees: Incident, fait: Any, _: datetime) -> Any:
    restants = (m for m in donnees.affectes if m not in (fait.ancien, fait.membre))
    return copie(donnees, {"affecte_a": fait.membre, "affectes": (*restants, fait.membre)})


def _tenir_a_l_ecart(donnees: Incident, fait: Any, _: datetime) -> Any:
    affectes = tuple(m for m in donnees.affectes if m != fait.membre)
    ecartes = tuple(dict.fromkeys((*donnees.tenus_a_l_ecart, fait.membre)))
    suivi = donnees.affecte_a if donnees.affecte_a != fait.membre else next(iter(affectes), None)
    changements = {"affectes": affectes, "affecte_a": suivi}
    return copie(donnees, {**changements, "tenus_a_l_ecart": ecartes})


def _ranger_le_fait(donnees: Incident, fait: Any, _: datetime) -> Any:
    neuf = elements.FaitDate(jour=fait.jour, heure=fait.heure, fait=fait.fait)
    faits = sorted((*donnees.faits, neuf), key=lambda f: (f.jour, f.heure or ""))
    return copie(donnees, {"faits": tuple(faits)})


def _decrire(donnees: Incident, fait: Any, _: datetime) -> Any:
    noms = ("evenement_le", "age", "sexe", "profession")
    dits = {nom: getattr(fait, nom) for nom in noms if getattr(fait, nom) is not None}
    return copie(donnees, dits)


def _conclure(donnees: Incident, fait: Any, survenu_le: datetime) -> Any:
    a_signaler = fait.nature is Nature.EIGS_SUSPECTE and donnees.declaration is None
    changements = {
        "causes": (*donnees.causes, fait.cause),
        "nature": fait.nature,
        "eigs_suspecte_le": survenu_le if a_signaler else None,
    }
    return copie(donnees, changements)


def _evaluer(donnees: Incident, fait: Any, survenu_le: datetime) -> Any:
    avis = elements.Evaluation(
        le=survenu_le, gravite=fait.gravite, role=fait.role, raison=fait.raison
    )
    evaluations = (*donnees.evaluations, avis)
    return copie(donnees, {"gravite": fait.gravite, "evaluations": evaluations})


def _orienter(donnees: Incident, fait: Any, survenu_le: datetime) -> Any:
    neuve = elements.Orientation(le=survenu_le, confrere=fait.confrere, competence=fait.competence)
    changements = {
        "orientations": (*donnees.orientations, neuve),
        "niveaux": _avec(donnees, Niveau.NIVEAU_2),
        "oriente_le": survenu_le,
    }
    return copie(donnees, changements)


def _closes(donnees: Incident, issue: Issue, le: datetime) -> dict[str, Any]:
    """Clôt l'orientation en cours par cette issue ; un dossier repris n'en a pas."""
    *autres, derniere = donnees.orientations or (None,)
    if derniere is None:
        return {"tentatives": ()}
    close = evolve(derniere, issue=issue, issue_le=le)
    return {"orientations": (*autres, close), "tentatives": ()}


def _issue(issue: Issue) -> Evolution:
    def evoluer(donnees: Incident, _: Event, survenu_le: datetime) -> Any:
        return copie(donnees, _closes(donnees, issue, survenu_le))

    return evoluer


def _confirmer(donnees: Incident, fait: Any, survenu_le: datetime) -> Any:
    tires = (fait.enseignement,) if fait.enseignement else ()
    changements = {
        **_closes(donnees, Issue.CONFIRMEE, survenu_le),
        "solution": fait.constat,
        "enseignements": (*donnees.enseignements, *tires),
    }
    return copie(donnees, changements)


def _reunir(donnees: Incident, fait: Any, _: datetime) -> Any:
    niveaux = _avec(donnees, Niveau.NIVEAU_3)
    return copie(donnees, {"reunion": fait.reunion, "niveaux": niveaux})


def _engager(donnees: Incident, fait: Event, _: datetime) -> Any:
    return copie(donnees, {"niveaux": _avec(donnees, Niveau.NIVEAU_1)})


def _debloquer(donnees: Incident, fait: Any, _: datetime) -> Any:
    enseignements = (*donnees.enseignements, fait.enseignement)
    return copie(donnees, {"solution": fait.solution, "enseignements": enseignements})


def _signaler(donnees: Incident, fait: Any, _: datetime) -> Any:
    niveaux = _avec(donnees, Niveau.NIVEAU_4)
    suite = {"declaration": fait.declaration, "canal": Canal.EXTRA, "niveaux": niveaux}
    return copie(donnees, suite)


def _repondre(donnees: Incident, fait: Any, survenu_le: datetime) -> Any:
    questions = list(donnees.questions)
    posee = questions[fait.numero - 1]
    questions[fait.numero - 1] = evolve(posee, reponse=fait.reponse, repondue_le=survenu_le)
    return copie(donnees, {"questions": tuple(questions)})


def _retenir(donnees: Incident, fait: Any, survenu_le: datetime) -> Any:
    pistes = list(donnees.pistes)
    retenue = {"retenue_le": survenu_le, "corrective": fait.corrective}
    pistes[fait.numero - 1] = evolve(pistes[fait.numero - 1], **retenue)
    return copie(donnees, {"pistes": tuple(pistes)})


def _message(sens: Sens) -> Evolution:
    return ajouter(
        "messages", lambda fait, le: elements.Message(le=le, sens=sens, texte=fait.message)
    )


def _avec(donnees: Incident, niveau: Niveau) -> tuple[Niveau, ...]:
    return donnees.niveaux if niveau in donnees.niveaux else (*donnees.niveaux, niveau)


EVOLUTIONS: dict[type[Event], Evolution] = {
    accueil.IncidentDeclare: _recevoir,
    accueil.ReceptionAccusee: inchange,
    accueil.DossierAffecte: _suivre,
    accueil.MainPassee: _passer_la_main,
    accueil.MembreAssocie: _associer,
    accueil.MembreTenuALEcart: _tenir_a_l_ecart,
    accueil.ContactPris: recopier(le="contact_le", tentatives=()),
    accueil.TentativeNotee: ajouter("tentatives", lambda _, le: le),
    accueil.DeclarantInjoignable: inchange,
    accueil.DemandeReorientee: recopier("raison"),
    accueil.DeclarationRetiree: recopier("raison"),
    accueil.DoublonSignale: inchange,
    comprendre.ContexteDecrit: _decrire,
    comprendre.FaitRecueilli: _ranger_le_fait,
    comprendre.CommentaireAjoute: ajouter(
        "commentaires",
        lambda fait, le: elements.Commentaire(le=le, commentaire=fait.commentaire),
    ),
    comprendre.CauseAjoutee: ajouter("causes", lambda fait, _: fait.cause),
    comprendre.AnalyseConclue: _conclure,
    comprendre.GraviteEvaluee: _evaluer,
    agir.DangerEcarte: recopier(danger=Danger.ECARTE),
    agir.EntretienEngage: _engager,
    agir.ProfessionnelOriente: _orienter,
    agir.OrientationDeclinee: _issue(Issue.DECLINEE),
    agir.ResolutionConfirmee: _confirmer,
    agir.ResolutionInfirmee: _issue(Issue.INFIRMEE),
    agir.ReunionDecidee: _reunir,
    agir.SituationDebloquee: _debloquer,
    agir.BlocageConstate: recopier("raison"),
    agir.EnseignementAjoute: ajouter("enseignements", lambda fait, _: fait.enseignement),
    agir.EigsSignale: _signaler,
    partager.MessageEnvoye: _message(Sens.CELLULE),
    partager.MessageRecu: _message(Sens.DECLARANT),
    partager.QuestionPosee: ajouter(
        "questions", lambda fait, le: elements.Question(le=le, question=fait.question)
    ),
    partager.ReponseDonnee: _repondre,
    partager.RetourFait: recopier(le="restitue_le"),
    partager.RexRedige: recopier(le="rex_redige_le"),
    partager.RexPartage: recopier(le="rex_partage_le"),
    partager.PisteProposee: ajouter("pistes", lambda fait, _: elements.Piste(piste=fait.piste)),
    partager.PisteRetenue: _retenir,
    partager.IncidentClos: recopier(le="clos_le"),
}
