"""The register of roles: what an account may act as, from its memberships and its mandates.

Closed by default: what neither an active membership nor a running mandate gives is not held. The
answer is pure over heads, at a date, so that the past can be asked too (ADR 0074).

Roles that no body of the CPTS gives (ARS, CPAM, URPS, observer, operator, the public, a declarant)
are never in this register: their front end or their installation gives them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from cpts_core.application.acteur import Acteur
from cpts_core.application.scellement import CPTS_ENTIERE
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.organisation.sieges import NatureInstance, occupe

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from typing import Any

    from cpts_core.application.service import Application
    from cpts_core.ports.store import Head

PAR_INSTANCE: dict[NatureInstance, Role] = {
    NatureInstance.BUREAU: Role.BUREAU,
    NatureInstance.COORDINATION: Role.COORDINATEUR,
    NatureInstance.CELLULE_QUALITE: Role.CELLULE_QUALITE,
}
"""What a mandate gives, whatever its function; a seat elsewhere gives no role by itself."""

PILOTE = "pilote"
"""The function that gives the role of pilot, in a working group."""


def roles_tenus(heads: Iterable[Head], personne: str, jour: date) -> frozenset[Role]:
    """Return the roles of a person, by alias, on a local day; nothing where no head gives any."""
    return frozenset(
        role
        for head in heads
        if head.owner == personne
        for role in _roles(head.workflow, head.record.donnees, jour)
    )


def _roles(workflow: str, donnees: Any, jour: date) -> Iterator[Role]:
    if workflow not in ("adhesion", "mandat") or donnees.du is None:
        return
    if not occupe(donnees.du, donnees.fin, jour):
        return
    if workflow == "adhesion":
        yield Role.MEMBRE if donnees.profession else Role.PARTENAIRE
    elif donnees.nature in PAR_INSTANCE:
        yield PAR_INSTANCE[donnees.nature]
    elif donnees.nature is NatureInstance.GROUPE_DE_TRAVAIL and donnees.fonction == PILOTE:
        yield Role.PILOTE


@frozen
class RegistreDesRoles:
    """The register of an application, for front ends: by account, on a day or today."""

    application: Application

    def roles(self, locataire: str, compte: str, jour: date | None = None) -> frozenset[Role]:
        """Return the roles of an account; none for one that nobody knows."""
        application = self.application
        recherche = application.sealer.lookup(locataire, compte)
        alias = application.vault.alias(locataire, recherche, CPTS_ENTIERE)
        if alias is None:
            return frozenset()
        heads = (
            head
            for workflow in ("adhesion", "mandat")
            for head in application.store.heads(locataire, workflow, owner=alias.alias)
        )
        return roles_tenus(heads, alias.alias, jour or self._aujourd_hui(locataire))

    def acteur(self, locataire: str, compte: str) -> Acteur:
        """Return an account as it may act today."""
        return Acteur(locataire, compte, self.roles(locataire, compte))

    def _aujourd_hui(self, locataire: str) -> date:
        contexte = self.application.contexte
        instant = contexte.instant(None)
        parametres = contexte.parametres(locataire, instant.date())
        return contexte.calendrier(parametres, instant).jour(instant)
