"""Ce que produisent les demandes qui engagent les parties."""

from datetime import date, timedelta
from typing import Any

from cpts_core.kernel.champs import Code, Reference
from cpts_core.kernel.messages import Circonstances, Event
from cpts_core.workflows.commun.periodes import anniversaire, rang_au
from cpts_core.workflows.contrats.contrat_aci.commandes import signer as c
from cpts_core.workflows.contrats.contrat_aci.dossier import Contrat
from cpts_core.workflows.contrats.contrat_aci.effets.negocier import points_de_vigilance
from cpts_core.workflows.contrats.contrat_aci.evenements import signer as e
from cpts_core.workflows.contrats.contrat_aci.regles.suivre import aujourd_hui
from cpts_core.workflows.contrats.financement.conditions import Prorata

_VEILLE = timedelta(days=1)


def recueillir(contrat: Contrat, demande: c.Signer, circonstances: Circonstances) -> Event:
    return e.SignatureRecueillie(
        partie=demande.partie, le=aujourd_hui(circonstances), preuve=demande.preuve
    )


def signer_le_contrat(
    contrat: Contrat, demande: c.Signer, circonstances: Circonstances
) -> tuple[Event, ...]:
    jour = aujourd_hui(circonstances)
    signe = e.ContratSigne(
        **_regles_d_argent(jour, jour, circonstances), missions=_missions(circonstances)
    )
    return recueillir(contrat, demande, circonstances), signe


def signer_l_avenant(
    contrat: Contrat, demande: c.Signer, circonstances: Circonstances
) -> tuple[Event, ...]:
    signe = e.AvenantSigne(
        version=Code(str(contrat.version)),
        effet=contrat.effet or aujourd_hui(circonstances),
        vigilances=points_de_vigilance(contrat),
    )
    return recueillir(contrat, demande, circonstances), signe


def _missions(circonstances: Circonstances) -> tuple[Reference, ...]:
    projets = circonstances.lies.get("projet", ())
    return tuple(mission for projet in projets for mission in projet.valeurs["missions"])


def reprendre_les_conditions(
    contrat: Contrat, demande: c.ReprendreLesConditions, circonstances: Circonstances
) -> Event:
    jour = aujourd_hui(circonstances)
    regles = _regles_d_argent(contrat.signe_le or jour, jour, circonstances)
    missions = _missions(circonstances)
    return e.ConditionsReprises(**regles, missions=missions, preuve=demande.preuve)


def _regles_d_argent(signe_le: date, jour: date, circonstances: Circonstances) -> dict[str, Any]:
    parametres = circonstances.parametres
    return {
        "signe_le": signe_le,
        "duree": parametres["aci_duree"],
        "avance": parametres["aci_avance"],
        "prorata": Prorata[parametres["aci_prorata"]],
        **_annee_en_cours(signe_le, jour),
    }


def _annee_en_cours(signe_le: date, jour: date) -> dict[str, Any]:
    rang = max(1, rang_au(signe_le, jour))
    return {"annee": rang, "annee_finit_le": anniversaire(signe_le, rang) - _VEILLE}


def corriger_la_signature(
    contrat: Contrat, demande: c.CorrigerLaSignature, circonstances: Circonstances
) -> Event:
    return e.SignatureCorrigee(
        signe_le=demande.signe_le,
        **_annee_en_cours(demande.signe_le, aujourd_hui(circonstances)),
        missions=_missions(circonstances),
        motif=demande.motif,
        second=demande.second,
    )


def completer(
    contrat: Contrat, demande: c.ConstaterDossierComplet, circonstances: Circonstances
) -> Event:
    return e.DossierComplet(complet_le=aujourd_hui(circonstances), preuve=demande.preuve)


def renouveler(
    contrat: Contrat, demande: c.ConvenirDuRenouvellement, circonstances: Circonstances
) -> Event:
    return e.RenouvellementConvenu(version=demande.version, suivant=Reference(circonstances.tirage))


def resilier(contrat: Contrat, demande: c.Resilier, circonstances: Circonstances) -> Event:
    return e.ContratResilie(
        partie=demande.partie,
        motif=demande.motif,
        resilie_le=aujourd_hui(circonstances),
        preuve=demande.preuve,
    )
