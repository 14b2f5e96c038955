"""What migrating the records of a CPTS would do: those that change, those that are stranded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from cpts_core.kernel.errors import ConditionsNonReunies, DroitInsuffisant, Motif
from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.passage import trajet
from cpts_core.workflows.commun.roles import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_core.application.acteur import Acteur
    from cpts_core.application.service import Application
    from cpts_core.kernel.passage import Etape, Trajet
    from cpts_core.kernel.workflow import Workflow
    from cpts_core.ports.store import Head

LIBELLE = "changer les procédures de version"
PERSONNE = ""
"""The author of a dry run: nobody signs it."""


@frozen
class Mouvement:
    """A record behind the newest version: as it is, what applies to it, where it would go."""

    head: Head
    circonstances: Circonstances
    trajet: Trajet

    @property
    def arrivee(self) -> Etape:
        """Return its last step."""
        return self.trajet.etapes[-1]


@frozen
class Examen:
    """What a migration would do: the records that change, those that are stranded."""

    changements: tuple[Mouvement, ...]
    bloques: tuple[Mouvement, ...]

    def refus(self) -> ConditionsNonReunies | None:
        """Return the refusal that names every stranded record, by reason; None without any."""
        raisons: dict[Motif, list[str]] = {}
        for mouvement in self.bloques:
            if mouvement.trajet.empeche:
                nom = f"{mouvement.head.workflow} {mouvement.head.stream}"
                raisons.setdefault(mouvement.trajet.empeche, []).append(nom)
        motifs = [Motif(m.phrase, m.sources, tuple(noms)) for m, noms in raisons.items()]
        return ConditionsNonReunies(LIBELLE, motifs) if motifs else None


def examiner(
    application: Application, acteur: Acteur, *procedures: str, auteur: str = PERSONNE
) -> Examen:
    """Say what migrating these procedures (all, without any) would do; write nothing.

    Raises DroitInsuffisant for anyone but the operator, Introuvable for an unknown procedure.
    """
    autoriser(acteur)
    mouvements = [
        _mouvement(application, acteur, workflow, head, auteur)
        for workflow in (application.registre[code] for code in procedures or application.registre)
        for head in _en_retard(application, acteur.locataire, workflow)
    ]
    return Examen(
        changements=tuple(m for m in mouvements if m.trajet.etapes),
        bloques=tuple(m for m in mouvements if m.trajet.empeche),
    )


def autoriser(acteur: Acteur) -> None:
    """Raise DroitInsuffisant for anyone but the operator."""
    if Role.OPERATEUR not in acteur.roles:
        msg = f"votre rôle ne permet pas de « {LIBELLE} »."
        raise DroitInsuffisant(msg)


def _en_retard(application: Application, locataire: str, workflow: Workflow) -> Iterator[Head]:
    """Yield the records of a procedure that run under an older version."""
    apres = ""
    while workflow.passage and (
        page := application.store.heads(locataire, workflow.code, after=apres)
    ):
        yield from (head for head in page if head.workflow_version != workflow.version)
        apres = page[-1].stream


def _mouvement(
    application: Application, acteur: Acteur, workflow: Workflow, head: Head, auteur: str
) -> Mouvement:
    contexte, instant = application.contexte, application.contexte.instant(head)
    parametres = contexte.parametres(acteur.locataire, instant.date())
    circonstances = Circonstances(
        instant=instant,
        survenu_le=instant,
        auteur=auteur,
        roles=acteur.roles,
        calendrier=contexte.calendrier(parametres, instant),
        parametres=parametres,
    )
    suite = trajet(workflow, head.workflow_version, head.record, circonstances)
    return Mouvement(head, circonstances, suite)
