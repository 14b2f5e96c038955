"""What may leave a base to be analysed elsewhere, and what an answer may show (ADR 0118).

Closed by default: of a workflow that is not named here, nothing leaves but its states, counted, the
small counts masked.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from cpts_core.application.petites_cellules import TOTAL, Tableau, masquer
from cpts_core.kernel.errors import DroitInsuffisant
from cpts_core.referentiels.aci import version_au
from cpts_core.workflows.commun.roles import Role

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date

    from cpts_core.application.acteur import Acteur
    from cpts_core.application.agregation import Case, Regles
    from cpts_core.application.petites_cellules import TableauPublie
    from cpts_core.ports.portefeuille import Community

    Lieu = tuple[str, str]
    Parts = Mapping[Case, Sequence[int]]

FAIT_PAR_FAIT = frozenset(
    (
        *("incident", "reunion", "declaration_eigs", "sensibilisation"),
        *("diagnostic_territorial", "projet_de_sante", "mission", "action", "indicateur"),
        *("contrat_aci", "dialogue_de_gestion", "contrat_territorial"),
        *("texte", "instance", "decision", "partenariat", "systeme_information", "budget"),
        *("participation_sas", "plan_de_crise", "crise"),
        *("prevention", "pertinence", "parcours"),
    )
)
"""The workflows whose facts leave one by one, under pseudonyms: records of a CPTS, of an event.

Never a request (médecin traitant, soin non programmé), nor a record about one person: an identity,
a membership, a mandate, an indemnity, someone who is helped or offers help.
"""

SANS_MISSION = "sans mission"
"""What an indicator of an action, or of the whole project, follows."""

AUTRES = "autres"
"""A région, or a size, under which those that too few CPTS share are put together."""


def autoriser_l_extraction(acteur: Acteur) -> None:
    """Raise DroitInsuffisant for anyone but the operator, who already holds the base."""
    if Role.OPERATEUR not in acteur.roles:
        raise DroitInsuffisant("seul l'opérateur de la base en extrait les faits à analyser.")


def tailles_de(communities: Collection[Community], jour: date) -> dict[str, str]:
    """Return the size class of each CPTS on a day."""
    tailles = version_au(jour).tailles
    return {c.tenant: f"T{tailles.de(c.population).numero}" for c in communities}


def lieux(communities: Collection[Community], jour: date, au_moins: int) -> dict[str, Lieu]:
    """Return the région and size class under which the facts of each CPTS leave.

    At least so many CPTS share each région, and each size, where there are as many.

    # Angle mort : une région et une taille, prises ensemble, peuvent ne désigner qu'une CPTS.
    """
    regions = {c.tenant: c.region for c in communities}
    tailles = tailles_de(communities, jour)
    noms, classes = (replier(Counter(d.values()), au_moins) for d in (regions, tailles))
    return {cpts: (noms[regions[cpts]], classes[tailles[cpts]]) for cpts in regions}


def replier(effectifs: Mapping[str, int], au_moins: int) -> dict[str, str]:
    """Return each name, or AUTRES for those that few share, which then gather enough."""
    noms, ensemble = {}, 0
    for nom, effectif in sorted(effectifs.items(), key=lambda paire: (paire[1], paire[0])):
        seul = effectif >= au_moins and not 0 < ensemble < au_moins
        noms[nom] = nom if seul else AUTRES
        ensemble += 0 if seul else effectif
    return noms


def publier(
    lignes: Sequence[str], colonnes: Sequence[str], parts: Parts, regles: Regles
) -> TableauPublie:
    """Return what may be shown of counts; a line that nothing falls in is shown like a small one.

    `parts`: what each CPTS brings to each number, totals included.
    """
    comptes = {case: sum(p) for case, p in parts.items() if TOTAL not in case}
    sensibles = {case for case, p in parts.items() if regles.sensible(p)}
    tableau = Tableau(tuple(lignes), tuple(colonnes), comptes)
    return masquer(tableau, regles.k, sensibles=sensibles)
