"""Qui lit un contrat territorial : les membres, les parties prenantes ; tous, une fois publié."""

from collections.abc import Mapping

from cpts_core.kernel.messages import Lie
from cpts_core.kernel.workflow import Lecture, Vue
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.contrats.contrat_territorial.dossier import ContratTerritorial
from cpts_core.workflows.contrats.contrat_territorial.etats import Signataire
from cpts_core.workflows.contrats.contrat_territorial.regles import LOI, VIE

Lies = Mapping[str, tuple[Lie, ...]]


def cpam_engagee(contrat: ContratTerritorial, lecteur: str, lies: Lies) -> bool:
    """Vrai si la CPAM est partie prenante."""
    return any(e.signataire is Signataire.CPAM for e in contrat.engagements)


def represente(contrat: ContratTerritorial, lecteur: str, lies: Lies) -> bool:
    """Vrai pour qui représente une partie prenante."""
    return any(engagement.representant == lecteur for engagement in contrat.engagements)


def publie(contrat: ContratTerritorial, lecteur: str, lies: Lies) -> bool:
    """Vrai une fois le contrat publié."""
    return contrat.publie_le is not None


LECTURES = (
    Lecture(qui=(Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE, Role.ARS), source=VIE),
    Lecture(qui=Role.CPAM, si=cpam_engagee, condition="si elle est partie prenante", source=VIE),
    Lecture(
        qui=Role.PARTENAIRE,
        si=represente,
        condition="s'il représente une partie prenante",
        source=VIE,
    ),
    Lecture(
        qui=(Role.PUBLIC, Role.CPAM, Role.PARTENAIRE),
        si=publie,
        condition="une fois le contrat publié",
        vues=(Vue.DOSSIER, Vue.LIGNE),
        source=(LOI, VIE),
    ),
)
