"""Les conditions en projet s'écrivent, se remplacent, se retirent."""

from datetime import datetime
from typing import Any

from cpts_core.kernel.evolution import copie, recopier
from cpts_core.workflows.contrats.contrat_aci.dossier import Contrat
from cpts_core.workflows.contrats.contrat_aci.evenements import negocier as e
from cpts_core.workflows.contrats.financement.conditions import Enveloppe, Ligne


def _dimensionner(contrat: Contrat, etablie: e.TailleEtablie, survenu_le: datetime) -> Any:
    suite = {nom: getattr(etablie, nom) for nom in ("population", "millesime", "taille")}
    return copie(contrat, {**suite, "taille_a_verifier": etablie.reserve})


def _fixer(contrat: Contrat, fixee: e.EnveloppeFixee, survenu_le: datetime) -> Any:
    """La même enveloppe, fixée à nouveau, remplace la précédente."""
    autres = (u for u in contrat.enveloppes_en_projet if set(u.missions) != set(fixee.missions))
    neuve = Enveloppe(
        acte=len(contrat.actes),
        missions=fixee.missions,
        fixe=fixee.fixe,
        variable=fixee.variable,
    )
    return copie(contrat, {"enveloppes_en_projet": (*autres, neuve)})


def _retirer(contrat: Contrat, retiree: e.EnveloppeRetiree, survenu_le: datetime) -> Any:
    restent = (u for u in contrat.enveloppes_en_projet if retiree.mission not in u.missions)
    return copie(contrat, {"enveloppes_en_projet": tuple(restent)})


def _inscrire(contrat: Contrat, inscrite: e.LigneInscrite, survenu_le: datetime) -> Any:
    autres = (une for une in contrat.lignes_en_projet if une.ligne != inscrite.ligne)
    neuve = Ligne(acte=len(contrat.actes), ligne=inscrite.ligne, montant=inscrite.montant)
    return copie(contrat, {"lignes_en_projet": (*autres, neuve)})


EVOLUTIONS = {
    e.ContratOuvert: recopier("projet", "version", "precedent"),
    e.TailleEtablie: _dimensionner,
    e.FonctionnementFixe: lambda d, f, _: copie(d, {"fonctionnement": f.montant}),
    e.EnveloppeFixee: _fixer,
    e.EnveloppeRetiree: _retirer,
    e.LigneInscrite: _inscrire,
    e.ContratPresente: recopier("vigilances"),
    e.NegociationRouverte: recopier("motif", signatures=()),
    e.NegociationAbandonnee: recopier("motif"),
}
