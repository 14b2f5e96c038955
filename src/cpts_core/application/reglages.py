"""What a CPTS sets for itself: a delay, a choice, from a day on, signed by who decided it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_core.application.scellement import CPTS_ENTIERE, Scellement
from cpts_core.kernel.errors import DonneesInvalides, DroitInsuffisant
from cpts_core.ports.store import Answer, Batch, Override
from cpts_core.referentiels.parametres import Surcharge, anomalies
from cpts_core.workflows.commun.roles import Role

if TYPE_CHECKING:
    from datetime import date

    from cpts_core.application.acteur import Acteur
    from cpts_core.application.service import Application

QUI_REGLE = (Role.BUREAU, Role.COORDINATEUR, Role.CELLULE_QUALITE)
"""Who may set a parameter of the CPTS (ADR 0049)."""


def fixer(application: Application, acteur: Acteur, code: str, texte: str, depuis: date) -> None:
    """Set a parameter from a day on; nothing is replaced, the latest one holds.

    Raises DroitInsuffisant, or DonneesInvalides with all that is wrong. The author is kept as an
    alias, as in the journal: no name leaves the vault.
    """
    if acteur.roles.isdisjoint(QUI_REGLE):
        msg = "votre rôle ne permet pas de régler les paramètres de la CPTS."
        raise DroitInsuffisant(msg)
    if fautes := anomalies((Surcharge(code, texte, depuis, acteur.compte),)):
        raise DonneesInvalides(fautes)
    par = _signature(application, acteur)
    application.store.override(acteur.locataire, Override(code, texte, depuis, par))
    application.contexte.oublier()


def _signature(application: Application, acteur: Acteur) -> str:
    """Return the alias of the author, written in the vault when it is new."""
    locataire = acteur.locataire
    scellement = Scellement(locataire, application.sealer, application.vault, application.ids)
    par = scellement.personne(acteur.compte, CPTS_ENTIERE)
    if scellement.alias:
        application.store.append(
            Batch(
                tenant=locataire,
                command_id=application.ids.stream(),
                content_hash="",
                answer=Answer("", 0, ""),
                writes=(),
                sealed=tuple(scellement.scelles),
                aliases=tuple(scellement.alias.values()),
            )
        )
    return par
