"""Time passes: what is due has its effect, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from cpts_core.application.acteur import Acteur
from cpts_core.kernel.champs import Code
from cpts_core.kernel.errors import ConflitDeVersion, DemandeRefusee
from cpts_core.kernel.generiques import ConstaterEcheance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_core.application.service import Application
    from cpts_core.kernel.workflow import Workflow
    from cpts_core.ports.store import Due


@frozen
class Effet:
    """What a passed deadline did: the command issued, and why it was only recorded."""

    due: Due
    commande: str
    empeche: str = ""


def avancer(application: Application, locataire: str) -> Iterator[Effet]:
    """Fire every deadline that has passed; yield each effect as soon as it is written.

    The command id derives from the deadline, so that firing twice has one effect. A record that
    someone changes at the same moment is left for the next time.
    """
    maintenant = application.clock.now()
    for due in application.store.due(locataire, maintenant):
        if not due.passed:
            try:
                yield declencher(application, locataire, due)
            except ConflitDeVersion:
                continue


def declencher(application: Application, locataire: str, due: Due) -> Effet:
    """Issue the effect of a deadline, at the instant it fell; record its passing if refused."""
    systeme = Acteur.systeme(locataire)
    echeance = _procedure(application, locataire, due).echeances.get(due.name)
    cle = f"echeance:{due.stream}:{due.name}:{due.at.isoformat()}"
    empeche = ""
    if echeance and echeance.alors:
        effet = echeance.alors()
        try:
            application.faire(systeme, due.stream, effet, survenu_le=due.at, commande_id=cle)
            return Effet(due, effet.libelle)
        except DemandeRefusee as refus:
            empeche = refus.phrase
    constat = ConstaterEcheance(nom=Code(due.name))
    application.faire(systeme, due.stream, constat, survenu_le=due.at, commande_id=f"{cle}:constat")
    return Effet(due, constat.libelle, empeche)


def _procedure(application: Application, locataire: str, due: Due) -> Workflow:
    """Return the procedure of a record, in its own version where there are several."""
    recente = application.registre[due.workflow]
    if recente.passage is None:
        return recente
    head = application.store.load(locataire, due.stream).head
    return head.procedure(application.registre) if head else recente
