"""Ce que produisent les demandes d'avant la signature."""

from decimal import Decimal

from cpts_core.kernel.messages import Circonstances, Event
from cpts_core.workflows.contrats.contrat_aci.commandes import negocier as c
from cpts_core.workflows.contrats.contrat_aci.dossier import Contrat
from cpts_core.workflows.contrats.contrat_aci.evenements import negocier as e
from cpts_core.workflows.contrats.financement.reperes import Vigilance, taille_de, vigilances


def etablir_la_taille(
    contrat: Contrat, demande: c.EtablirLaTaille, circonstances: Circonstances
) -> Event:
    taille = taille_de(str(contrat.version), demande.population)
    return e.TailleEtablie(
        population=demande.population,
        millesime=demande.millesime,
        taille=taille.numero,
        reserve=bool(taille.reserve),
    )


def presenter(
    contrat: Contrat, demande: c.PresenterALaSignature, circonstances: Circonstances
) -> Event:
    return e.ContratPresente(vigilances=points_de_vigilance(contrat))


def points_de_vigilance(contrat: Contrat) -> tuple[Vigilance, ...]:
    """Donne ce qu'il faut vérifier dans les conditions en projet."""
    return vigilances(
        str(contrat.version),
        contrat.population or 0,
        contrat.fonctionnement or Decimal(0),
        contrat.enveloppes_en_projet,
        contrat.lignes_en_projet,
    )
