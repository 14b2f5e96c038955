"""Ce qu'il faut à un parcours pour être conçu, validé, évalué, partagé."""

from typing import Any

from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import non, regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.workflows.terrain.parcours import commandes as c
from cpts_core.workflows.terrain.parcours.dossier import Parcours
from cpts_core.workflows.terrain.parcours.etats import Visee
from cpts_core.workflows.terrain.professions import inconnues, plusieurs

VIE = Interpretation("0094", "la vie d'un parcours")
CATALOGUE = Interpretation("0095", "un catalogue commun")
BESOIN = unite("PS-022")
POUR_LES_PATIENTS = (Visee.RUPTURES, Visee.DOMICILE)
COPIE = {
    "titre": "son titre",
    "population": "la population",
    "etapes": "ses étapes",
    "professions": "les professions",
    "visees": "ses visées",
    "mesures": "leurs mesures",
}


def _inconnues(
    parcours: Parcours, demande: c.ConcevoirLeParcours, circonstances: Circonstances
) -> tuple[str, ...]:
    return inconnues(demande.professions)


def _absents(parcours: Parcours, _: Any) -> tuple[str, ...]:
    return tuple(libelle for nom, libelle in COPIE.items() if not getattr(parcours, nom))


@regle_de_demande("le besoin soit recensé par le diagnostic", source=BESOIN)
def besoin_recense(
    parcours: Parcours,
    demande: c.ConstaterUnBesoin | c.RattacherUnBesoin,
    circonstances: Circonstances,
) -> bool:
    return all(
        any(besoin.code == demande.besoin for besoin in lie.valeurs["besoins"])
        for lie in circonstances.lies.get("diagnostic", ())
    )


@regle("le parcours réponde à un besoin recensé par le diagnostic", source=BESOIN)
def repond_a_un_besoin(parcours: Parcours, circonstances: Circonstances) -> bool:
    return parcours.besoin is not None


sans_besoin = non(
    repond_a_un_besoin, "le parcours ne réponde pas encore à un besoin recensé", source=VIE
)


@regle_de_demande("chaque profession soit connue", source=VIE, precisions=_inconnues)
def professions_connues(
    parcours: Parcours, demande: c.ConcevoirLeParcours, circonstances: Circonstances
) -> bool:
    return not inconnues(demande.professions)


@regle_de_demande(
    "au moins deux professions interviennent dans le parcours", source=unite("PS-021", "PS-022")
)
def pluriprofessionnel(
    parcours: Parcours, demande: c.ConcevoirLeParcours, circonstances: Circonstances
) -> bool:
    return plusieurs(demande.professions)


@regle_de_demande(
    "le parcours vise à éviter des ruptures ou à maintenir à domicile", source=unite("PS-021")
)
def vise_les_patients(
    parcours: Parcours, demande: c.ConcevoirLeParcours, circonstances: Circonstances
) -> bool:
    return not set(demande.visees).isdisjoint(POUR_LES_PATIENTS)


@regle_de_demande(
    "chaque visée soit dite une fois, avec sa mesure", source=unite("PS-021", "PS-025")
)
def visees_mesurees(
    parcours: Parcours, demande: c.ConcevoirLeParcours, circonstances: Circonstances
) -> bool:
    return len(set(demande.visees)) == len(demande.visees) == len(demande.mesures)


@regle_de_demande("chaque visée reçoive son résultat", source=unite("PS-021", "PS-025"))
def visees_evaluees(
    parcours: Parcours, demande: c.EvaluerLeParcours, circonstances: Circonstances
) -> bool:
    return len(demande.resultats) == len(parcours.visees)


@regle(
    "le parcours dise tout ce qu'une autre CPTS reprendra",
    source=CATALOGUE,
    precisions=_absents,
)
def copiable(parcours: Parcours, circonstances: Circonstances) -> bool:
    return not _absents(parcours, circonstances)
