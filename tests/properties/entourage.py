"""What surrounds a walk: who exists, which parameters apply, which other records are linked."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache, partial
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from cpts_core.kernel.delais import Calendrier
from cpts_core.kernel.exploration import explorer, par_etat
from cpts_core.kernel.messages import Circonstances
from cpts_core.referentiels.parametres import Parametres
from cpts_core.workflows.index import INDEX, Registre
from tests.kernel.procedure import EMPRUNT
from tests.kernel.procedure import circonstances as autour_d_un_emprunt

if TYPE_CHECKING:
    from collections.abc import Hashable

    from cpts_core.kernel.exploration import Etape
    from cpts_core.kernel.messages import Command, Dossier
    from cpts_core.kernel.workflow import Lien, Workflow

Chemin = tuple[tuple["Hashable", "Command"], ...]
REGISTRE = Registre(ajoutes={EMPRUNT.code: EMPRUNT})
CODES = (EMPRUNT.code, *INDEX)
DEPART = datetime(2025, 3, 20, 9, tzinfo=UTC)
PARIS = Calendrier(ZoneInfo("Europe/Paris"))
PERSONNES = ("Alix", "Camille", "Sacha")  # the first is in no example
ETRANGER = "un rôle que nul ne déclare"


@cache
def roles_de(workflow: Workflow) -> tuple[Hashable, ...]:
    """Return the roles that some row names."""
    return tuple(dict.fromkeys(role for t in workflow.lignes for role in t.qui))


@cache
def parametres(workflow: Workflow) -> Any:
    """Return the shipped parameters, or those of the small procedure of the tests."""
    if workflow is EMPRUNT:
        return autour_d_un_emprunt().parametres
    return Parametres.au(DEPART.date())


@cache
def _vus(workflow: Workflow) -> tuple[tuple[Dossier, tuple[Etape, ...]], ...]:
    return tuple(explorer(workflow, partial(seul, workflow), par_etat))


def chemins(workflow: Workflow) -> tuple[Chemin, ...]:
    """Return a short walk to each state that examples lead to."""
    return tuple(tuple((e.role, e.commande) for e in etapes) for _, etapes in _vus(workflow))


def dossiers_exposant(lien: Lien) -> tuple[Dossier, ...]:
    """Return records of another workflow that hold what a link exposes."""
    for code in (lien.nom, *INDEX):
        workflow = REGISTRE[code] if code in INDEX else None
        if workflow and all(hasattr(workflow.donnees, nom) for nom in lien.expose):
            return tuple(dossier for dossier, _ in _vus(workflow))
    return ()


def seul(workflow: Workflow, role: Hashable) -> Circonstances:
    """Return plain circumstances for one role."""
    return Circonstances(
        instant=DEPART,
        survenu_le=DEPART,
        auteur=PERSONNES[0],
        roles=frozenset((role,)),
        calendrier=PARIS,
        parametres=parametres(workflow),
        tirage="tirage",
    )
