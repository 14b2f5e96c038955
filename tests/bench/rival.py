"""What every rival of a whole command shares: the same decision, codec, hashes and keyed digest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from cpts_adapters.serialisation.codec import Codec, HeadRow
from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.messages import Circonstances, Fait
from cpts_core.ports.store import Head
from cpts_core.referentiels.parametres import Parametres
from tests.bench.parcours import DEBUT, PARIS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from cpts_adapters.serialisation.rows import FactRow
    from cpts_core.application.acteur import Acteur
    from cpts_core.kernel.delais import Calendrier
    from cpts_core.kernel.messages import Command
    from cpts_core.kernel.workflow import Workflow
    from cpts_core.ports.vault import Sealer


@frozen
class Monde:
    """What the application would ask of the world, and the one workflow that it would find."""

    workflow: Workflow
    sealer: Sealer
    instant: datetime = DEBUT
    calendrier: Calendrier = PARIS
    parametres: Mapping[str, Any] = field(factory=lambda: Parametres.au(DEBUT.date()))
    codec: Codec = field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "codec", Codec(lambda _: self.workflow))

    def empreinte(self, acteur: Acteur, flux: str, demande: Command) -> str:
        """Return the keyed digest of what is asked."""
        contenu = f"{acteur.compte}|{sorted(map(str, acteur.roles))}|{flux}|{demande!r}|None"
        return self.sealer.digest(acteur.locataire, contenu)

    def lire(self, locataire: str, flux: str, ligne: Sequence[Any]) -> Head:
        """Decode what `load` answered; the command must be a new one."""
        colonnes = len(HeadRow._fields)
        assert ligne[colonnes] is None, "déjà émise"
        return self.codec.head(locataire, flux, HeadRow(*ligne[:colonnes]))

    def decider(
        self, avant: Head, acteur: Acteur, auteur: str, demande: Command, commande_id: str
    ) -> tuple[Head, list[FactRow]]:
        """Decide; return the head that follows, and its facts encoded."""
        autour = Circonstances(
            instant=self.instant,
            survenu_le=self.instant,
            auteur=auteur,
            roles=acteur.roles,
            calendrier=self.calendrier,
            parametres=self.parametres,
        )
        decision = decide(self.workflow, avant.record, demande, autour)
        assert isinstance(decision, Decision), decision
        proprietaire = getattr(decision.dossier.donnees, self.workflow.proprietaire, None)
        suivant = Head(
            tenant=avant.tenant,
            stream=avant.stream,
            workflow=avant.workflow,
            workflow_version=avant.workflow_version,
            record=decision.dossier,
            owner=proprietaire or "",
            updated_at=autour.instant,
        )
        faits = _faits(suivant, decision, autour, commande_id)
        return suivant, [self.codec.fact_row(fait) for fait in faits]


def _faits(
    suivant: Head, decision: Decision, autour: Circonstances, commande_id: str
) -> list[Fait]:
    dossier = decision.dossier
    (role,) = autour.roles
    return [
        Fait(
            flux=suivant.stream,
            workflow=suivant.workflow,
            version_workflow=suivant.workflow_version,
            version=dossier.version,
            rang=rang,
            evenement=evenement,
            etat=dossier.etat.name,
            echeances=dossier.echeances,
            survenu_le=autour.survenu_le,
            enregistre_le=autour.instant,
            par=autour.auteur,
            role=getattr(role, "name", role),
            commande_id=commande_id,
        )
        for rang, evenement in enumerate(decision.evenements)
    ]
