"""Les règles de l'accueil ; chacune complète « il faut que… »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_core.kernel.regles import non, regle, regle_de_demande
from cpts_core.kernel.sources import unite
from cpts_core.workflows.qualite.incident.choix import Reception
from cpts_core.workflows.qualite.incident.sources import ANONYME, INJOIGNABLE, LECTEURS

if TYPE_CHECKING:
    from cpts_core.kernel.messages import Circonstances
    from cpts_core.workflows.qualite.incident.commandes import accueil
    from cpts_core.workflows.qualite.incident.dossier import Incident

COORDONNEES = {
    "nom": "le nom",
    "prenom": "le prénom",
    "telephone": "le téléphone",
    "heure_de_rappel": "l'heure de rappel",
}


def _absentes(demande: accueil.SaisirUneDemande) -> tuple[str, ...]:
    noms = COORDONNEES.items()
    return tuple(article for nom, article in noms if getattr(demande, nom, None) is None)


def est_nommee(demande: accueil.SaisirUneDemande) -> bool:
    """Vrai si la demande porte de quoi rappeler son auteur."""
    return not _absentes(demande)


@regle_de_demande(
    "les coordonnées soient données ensemble, ou pas du tout",
    source=unite("NP-061"),
    precisions=lambda _, demande, __: (f"il manque {', '.join(_absentes(demande))}",),
)
def coordonnees_entieres(_: Incident, demande: accueil.SaisirUneDemande, __: Circonstances) -> bool:
    """Quatre coordonnées, ou aucune."""
    return len(_absentes(demande)) in (0, len(COORDONNEES))


@regle_de_demande(
    "vous laissiez quelques mots, ou de quoi vous rappeler, pour que nous puissions vous aider",
    source=(*unite("NP-062"), ANONYME),
)
def de_quoi_aider(_: Incident, demande: accueil.SaisirUneDemande, __: Circonstances) -> bool:
    """Anonyme et vide, une déclaration ne dit rien et n'atteint personne."""
    ecrit = demande.mots or getattr(demande, "fiche_rex", None)
    return est_nommee(demande) or ecrit is not None


@regle_de_demande("l'appel soit en cours", source=ANONYME)
def appel_en_cours(_: Incident, demande: accueil.SaisirUneDemande, __: Circonstances) -> bool:
    """La cellule saisit pendant qu'elle parle au déclarant."""
    return demande.recue_par is Reception.TELEPHONE


demande_ecrite = non(appel_en_cours, "la demande soit arrivée autrement que par téléphone")


@regle("le déclarant ait laissé ses coordonnées", source=(*unite("NP-061"), ANONYME))
def nomme(incident: Incident, _: Circonstances) -> bool:
    """Le déclarant peut être appelé."""
    return incident.identite is not None


@regle("le contact soit pris, sauf si la déclaration est anonyme", source=ANONYME)
def anonyme(incident: Incident, _: Circonstances) -> bool:
    """Personne ne peut être appelé : le recueil s'ouvre sans contact."""
    return incident.identite is None


@regle("le dossier soit déjà affecté", source=LECTEURS)
def affecte(incident: Incident, _: Circonstances) -> bool:
    """Quelqu'un suit le dossier."""
    return incident.affecte_a is not None


non_affecte = non(affecte, "le dossier ne soit encore affecté à personne")


@regle_de_demande("cette personne ne soit pas tenue à l'écart du dossier", source=LECTEURS)
def admis(incident: Incident, demande: accueil.Affecter, _: Circonstances) -> bool:
    """Qui est concerné par l'événement ne suit pas le dossier."""
    return demande.membre not in incident.tenus_a_l_ecart


@regle("le nombre de tentatives fixé par la CPTS soit atteint", source=INJOIGNABLE)
def assez_de_tentatives(incident: Incident, circonstances: Circonstances) -> bool:
    """Un nombre inconnu n'est jamais atteint."""
    requis = circonstances.parametres["tentatives_injoignable"]
    return isinstance(requis, int) and len(incident.tentatives) >= requis
