"""Ce que produit une demande acceptée ; ce qui change une somme due dit aussi laquelle."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from attrs import fields

from cpts_core.kernel.champs import Code, Reference
from cpts_core.kernel.messages import Circonstances, Event
from cpts_core.workflows.commun.periodes import anniversaire, rang_au
from cpts_core.workflows.contrats.contrat_aci.commandes import negocier as cn
from cpts_core.workflows.contrats.contrat_aci.commandes import signer as cs
from cpts_core.workflows.contrats.contrat_aci.commandes import suivre as cv
from cpts_core.workflows.contrats.contrat_aci.dossier import Contrat
from cpts_core.workflows.contrats.contrat_aci.evenements import negocier as en
from cpts_core.workflows.contrats.contrat_aci.evenements import signer as es
from cpts_core.workflows.contrats.contrat_aci.evenements import suivre as ev
from cpts_core.workflows.contrats.contrat_aci.evolutions import EVOLUTIONS
from cpts_core.workflows.contrats.contrat_aci.regles.suivre import aujourd_hui
from cpts_core.workflows.contrats.financement.conditions import Prorata, Versement
from cpts_core.workflows.contrats.financement.echeancier import restant_du
from cpts_core.workflows.contrats.financement.reperes import Vigilance, taille_de, vigilances
from cpts_core.workflows.contrats.financement.situation import (
    annee_de,
    enveloppes_dues,
    situation_de,
)

Effet = Callable[[Any, Any, Circonstances], Event | tuple[Event, ...]]
_VEILLE = timedelta(days=1)


def avec_les_dus(produire: Effet) -> Effet:
    """Fait suivre des faits de ce qu'ils rendent dû, ce jour-là."""

    def produire_et_porter(
        contrat: Contrat, demande: Any, circonstances: Circonstances
    ) -> tuple[Event, ...]:
        produit = produire(contrat, demande, circonstances)
        faits = produit if isinstance(produit, tuple) else (produit,)
        apres: Any = contrat
        for fait in faits:
            apres = EVOLUTIONS[type(fait)](apres, fait, circonstances.survenu_le)
        if not apres.actes:
            return faits
        dus = restant_du(situation_de(apres), apres.dus, aujourd_hui(circonstances))
        return (*faits, *map(_du, dus))

    return produire_et_porter


def _du(versement: Versement) -> ev.VersementDu:
    noms = (attribut.name for attribut in fields(Versement))
    return ev.VersementDu(**{nom: getattr(versement, nom) for nom in noms})


def etablir_la_taille(
    contrat: Contrat, demande: cn.EtablirLaTaille, circonstances: Circonstances
) -> Event:
    taille = taille_de(str(contrat.version), demande.population)
    return en.TailleEtablie(
        population=demande.population,
        millesime=demande.millesime,
        taille=taille.numero,
        reserve=bool(taille.reserve),
    )


def presenter(
    contrat: Contrat, demande: cn.PresenterALaSignature, circonstances: Circonstances
) -> Event:
    return en.ContratPresente(vigilances=_vigilances(contrat))


def _vigilances(contrat: Contrat) -> tuple[Vigilance, ...]:
    return vigilances(
        str(contrat.version),
        contrat.population or 0,
        contrat.fonctionnement or Decimal(0),
        contrat.enveloppes_en_projet,
        contrat.lignes_en_projet,
    )


def recueillir(contrat: Contrat, demande: cs.Signer, circonstances: Circonstances) -> Event:
    return es.SignatureRecueillie(
        partie=demande.partie, le=aujourd_hui(circonstances), preuve=demande.preuve
    )


def signer_le_contrat(
    contrat: Contrat, demande: cs.Signer, circonstances: Circonstances
) -> tuple[Event, ...]:
    jour = aujourd_hui(circonstances)
    signe = es.ContratSigne(**_regles_d_argent(jour, jour, circonstances))
    return recueillir(contrat, demande, circonstances), signe


def signer_l_avenant(
    contrat: Contrat, demande: cs.Signer, circonstances: Circonstances
) -> tuple[Event, ...]:
    signe = es.AvenantSigne(
        version=Code(str(contrat.version)),
        effet=contrat.effet or aujourd_hui(circonstances),
        vigilances=_vigilances(contrat),
    )
    return recueillir(contrat, demande, circonstances), signe


def reprendre_les_conditions(
    contrat: Contrat, demande: cs.ReprendreLesConditions, circonstances: Circonstances
) -> Event:
    jour = aujourd_hui(circonstances)
    regles = _regles_d_argent(contrat.signe_le or jour, jour, circonstances)
    return es.ConditionsReprises(**regles, preuve=demande.preuve)


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
    contrat: Contrat, demande: cs.CorrigerLaSignature, circonstances: Circonstances
) -> Event:
    return es.SignatureCorrigee(
        signe_le=demande.signe_le,
        **_annee_en_cours(demande.signe_le, aujourd_hui(circonstances)),
        motif=demande.motif,
        second=demande.second,
    )


def completer(
    contrat: Contrat, demande: cs.ConstaterDossierComplet, circonstances: Circonstances
) -> Event:
    return es.DossierComplet(complet_le=aujourd_hui(circonstances), preuve=demande.preuve)


def renouveler(
    contrat: Contrat, demande: cs.ConvenirDuRenouvellement, circonstances: Circonstances
) -> Event:
    return es.RenouvellementConvenu(
        version=demande.version, suivant=Reference(circonstances.tirage)
    )


def resilier(contrat: Contrat, demande: cs.Resilier, circonstances: Circonstances) -> Event:
    return es.ContratResilie(
        partie=demande.partie,
        motif=demande.motif,
        resilie_le=aujourd_hui(circonstances),
        preuve=demande.preuve,
    )


def achever_l_annee(
    contrat: Contrat, demande: cv.AcheverLAnnee, circonstances: Circonstances
) -> Event:
    """L'année suivante n'existe que si le contrat dure encore."""
    situation, rang = situation_de(contrat), contrat.annee or 1
    finie, suivante = annee_de(situation, rang), annee_de(situation, rang + 1)
    dure = rang < situation.duree
    return ev.AnneeAchevee(
        annee=rang,
        debut=finie.debut,
        fin=finie.fin - _VEILLE,
        suivante_finit_le=suivante.fin - _VEILLE if dure else None,
        dialogue=Reference(circonstances.tirage),
    )


def porter_la_part_variable(
    contrat: Contrat, demande: cv.PorterLaPartVariable, circonstances: Circonstances
) -> tuple[Event, ...]:
    situation, jour = situation_de(contrat), aujourd_hui(circonstances)
    dues = enveloppes_dues(situation, annee_de(situation, demande.annee))
    enveloppes = {enveloppe.missions[0]: enveloppe.missions for enveloppe, _ in dues}
    parts = zip(demande.missions, demande.montants, strict=True)
    portees = (
        ev.PartVariablePortee(
            dialogue=demande.dialogue,
            annee=demande.annee,
            missions=enveloppes[mission],
            montant=montant,
            due_le=jour,
        )
        for mission, montant in parts
    )
    soldee = ev.PartVariableSoldee(annee=demande.annee, dialogue=demande.dialogue)
    return (*portees, soldee)
