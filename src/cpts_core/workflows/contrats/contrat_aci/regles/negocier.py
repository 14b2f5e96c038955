"""Ce qu'il faut pour que des conditions puissent être signées."""

from collections.abc import Iterable

from cpts_core.kernel.messages import Circonstances, Command
from cpts_core.kernel.regles import regle, regle_de_demande
from cpts_core.referentiels.accord import VersionACI
from cpts_core.referentiels.aci import versions
from cpts_core.workflows.commun.argent import est_un_montant
from cpts_core.workflows.contrats.contrat_aci import sources
from cpts_core.workflows.contrats.contrat_aci.commandes import negocier as c
from cpts_core.workflows.contrats.contrat_aci.commandes.signer import (
    ConvenirDuRenouvellement,
    PreparerUnAvenant,
)
from cpts_core.workflows.contrats.contrat_aci.dossier import Contrat
from cpts_core.workflows.contrats.financement.conditions import Enveloppe

MONTANTS = ("montant", "fixe", "variable")


def version_de(contrat: Contrat) -> VersionACI | None:
    """Donne la version de l'accord que suivent les conditions en projet, si on la connaît."""
    return next((une for une in versions() if une.code == contrat.version), None)


@regle_de_demande("la version de l'accord soit connue et en vigueur", source=sources.AVENANT)
def version_en_vigueur(
    contrat: Contrat,
    demande: c.OuvrirContrat | PreparerUnAvenant | ConvenirDuRenouvellement,
    circonstances: Circonstances,
) -> bool:
    jour = circonstances.calendrier.jour(circonstances.survenu_le)
    connues = {une.code for une in versions() if une.effet.depuis <= jour}
    return demande.version in connues


@regle_de_demande("le dernier contrat du projet soit nommé, s'il y en a un", source=sources.PARTIES)
def precedent_nomme(
    contrat: Contrat, demande: c.OuvrirContrat, circonstances: Circonstances
) -> bool:
    """Un contrat ne se signe qu'après la fin de celui qu'il nomme : jamais deux à la fois."""
    projets = circonstances.lies.get("projet", ())
    connus = [flux for projet in projets for flux in projet.valeurs["contrats"]]
    return not connus or demande.precedent == connus[-1]


@regle("les conditions soient en projet, sans aucune signature", source=sources.CONDITIONS)
def en_projet(contrat: Contrat, circonstances: Circonstances) -> bool:
    return not contrat.signatures and (not contrat.actes or contrat.effet is not None)


@regle("le dossier dise la version de l'accord qu'il suit", source=sources.AVENANT)
def version_connue(contrat: Contrat, circonstances: Circonstances) -> bool:
    return version_de(contrat) is not None


@regle_de_demande("la population compte au moins un habitant", source=sources.VIGILANCE)
def population_habitee(
    contrat: Contrat, demande: c.EtablirLaTaille, circonstances: Circonstances
) -> bool:
    return demande.population >= 1


@regle_de_demande("le millésime de la population ne soit pas à venir", source=sources.VIGILANCE)
def millesime_passe(
    contrat: Contrat, demande: c.EtablirLaTaille, circonstances: Circonstances
) -> bool:
    return demande.millesime <= circonstances.calendrier.jour(circonstances.survenu_le).year


@regle_de_demande("chaque montant s'arrête au centime", source=sources.CONDITIONS)
def au_centime(contrat: Contrat, demande: Command, circonstances: Circonstances) -> bool:
    return all(est_un_montant(getattr(demande, nom)) for nom in MONTANTS if hasattr(demande, nom))


def _etrangeres(
    contrat: Contrat, demande: c.FixerUneEnveloppe, circonstances: Circonstances
) -> tuple[str, ...]:
    suivie = version_de(contrat)
    actives = {m.code for m in suivie.missions if m.active} if suivie else set()
    return tuple(code for code in demande.missions if code not in actives)


@regle_de_demande(
    "chaque mission existe dans cette version de l'accord",
    source=sources.AVENANT,
    precisions=_etrangeres,
)
def missions_de_la_version(
    contrat: Contrat, demande: c.FixerUneEnveloppe, circonstances: Circonstances
) -> bool:
    return not _etrangeres(contrat, demande, circonstances)


@regle_de_demande("une mission ne soit payée que par une enveloppe", source=sources.CONDITIONS)
def sans_double_compte(
    contrat: Contrat, demande: c.FixerUneEnveloppe, circonstances: Circonstances
) -> bool:
    """La même enveloppe peut être fixée à nouveau, elle se remplace."""
    missions = set(demande.missions)
    autres = (e for e in contrat.enveloppes_en_projet if set(e.missions) != missions)
    return len(missions) == len(demande.missions) and missions.isdisjoint(payees(autres))


@regle_de_demande("une enveloppe paie cette mission", source=sources.CONDITIONS)
def enveloppe_connue(
    contrat: Contrat, demande: c.RetirerUneEnveloppe, circonstances: Circonstances
) -> bool:
    return demande.mission in payees(contrat.enveloppes_en_projet)


def _a_ecrire(contrat: Contrat, circonstances: Circonstances) -> tuple[str, ...]:
    dites = {
        "la version de l'accord": version_de(contrat) is not None,
        "la taille": contrat.taille is not None,
        "le fonctionnement": contrat.fonctionnement is not None,
    }
    return tuple(nom for nom, dite in dites.items() if not dite)


@regle(
    "la version, la taille et le fonctionnement soient dits",
    source=(sources.CONDITIONS, sources.VIGILANCE),
    precisions=_a_ecrire,
)
def conditions_ecrites(contrat: Contrat, circonstances: Circonstances) -> bool:
    return not _a_ecrire(contrat, circonstances)


def _socles_oublies(contrat: Contrat, circonstances: Circonstances) -> tuple[str, ...]:
    suivie, connues = version_de(contrat), payees(contrat.enveloppes_en_projet)
    socles = suivie.socles() if suivie else ()
    return tuple(m.libelle for m in socles if m.code not in connues)


@regle(
    "chaque mission socle de la version ait son enveloppe",
    source=(*sources.SIGNATURE, sources.PARTIES),
    precisions=_socles_oublies,
)
def socles_couverts(contrat: Contrat, circonstances: Circonstances) -> bool:
    return not _socles_oublies(contrat, circonstances)


def payees(enveloppes: Iterable[Enveloppe]) -> set[str]:
    """Donne les missions que des enveloppes paient."""
    return {mission for enveloppe in enveloppes for mission in enveloppe.missions}
