"""The money of a contract, as those who may read it see it: due, to come, and what to check.

A forecast writes nothing. It holds the fixed part only: the variable part is a bonus, shown apart
with its maximum.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from cpts_core.kernel.errors import Anomalie, DonneesInvalides
from cpts_core.workflows.contrats.financement.conditions import Prorata
from cpts_core.workflows.contrats.financement.echeancier import echeancier
from cpts_core.workflows.contrats.financement.exigible import (
    par_annee_civile,
    par_annee_de_contrat,
)
from cpts_core.workflows.contrats.financement.prevision import (
    Hypotheses,
    missions_sans_date,
    situation_prevue,
    variable_maximale,
)
from cpts_core.workflows.contrats.financement.reperes import vigilances

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_core.application.lectures import Lectures
    from cpts_core.workflows.contrats.financement.conditions import Total, Versement
    from cpts_core.workflows.contrats.financement.situation import Situation

CONTRAT = "contrat_aci"


@frozen(kw_only=True)
class Plan:
    """What a contract pays and when, in both calendars; `reserves` are French sentences."""

    versements: tuple[Versement, ...] = ()
    par_annee_de_contrat: tuple[Total, ...] = ()
    par_annee_civile: tuple[Total, ...] = ()
    variable_maximale: tuple[Total, ...] = ()
    reserves: tuple[str, ...]


def plan(lectures: Lectures, flux: str, hypotheses: Hypotheses | None = None) -> Plan:
    """Return the plan of a contract under assumed dates.

    Raises Introuvable where the record may not be read, DonneesInvalides for another workflow.
    """
    head = lectures.dossier(flux)
    if head.workflow != CONTRAT:
        raise DonneesInvalides((Anomalie("dossier", "un contrat ACI est attendu"),))
    contrat: Any = head.record.donnees
    contexte = lectures.application.contexte
    jour = lectures.application.clock.now().date()
    parametres = contexte.parametres(lectures.acteur.locataire, jour)
    situation = situation_prevue(
        contrat,
        hypotheses or Hypotheses(),
        duree=int(str(parametres["aci_duree"])),
        avance=int(str(parametres["aci_avance"])),
        prorata=Prorata[str(parametres["aci_prorata"])],
    )
    if situation is None:
        manque = "Rien ne se prévoit sans taille, sans fonctionnement et sans date de signature."
        return Plan(reserves=(manque,))
    versements = echeancier(situation)
    return Plan(
        versements=versements,
        par_annee_de_contrat=par_annee_de_contrat(versements),
        par_annee_civile=par_annee_civile(versements),
        variable_maximale=variable_maximale(situation),
        reserves=tuple(_reserves(situation)),
    )


def _reserves(situation: Situation) -> Iterator[str]:
    if situation.complet_le is None:
        yield "Rien n'est payé avant que la CPAM ait constaté le dossier complet."
    for mission in missions_sans_date(situation):
        yield f"{mission} : aucune date de démarrage, rien n'est prévu."
    acte = situation.actes[-1]
    enveloppes = tuple(e for e in situation.enveloppes if e.acte == acte.rang)
    lignes = tuple(ligne for ligne in situation.lignes if ligne.acte == acte.rang)
    for vigilance in vigilances(
        acte.version, acte.population, acte.fonctionnement, enveloppes, lignes
    ):
        yield f"À vérifier : {vigilance.value}."
