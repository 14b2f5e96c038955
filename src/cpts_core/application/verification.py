"""Proof: every head equals its replayed journal, and every chain of hashes is whole."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from cpts_core.application.catalogue_commun import alterations
from cpts_core.kernel.messages import Dossier
from cpts_core.kernel.plan import plan_de
from cpts_core.ports.store import Head

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cpts_core.application.service import Application
    from cpts_core.kernel.messages import Fait
    from cpts_core.kernel.workflow import Workflow


def rejouer(registre: Mapping[str, Workflow], faits: Iterable[Fait]) -> Dossier | None:
    """Fold the facts of one stream into its record; None without any.

    The table is never asked again: states and deadlines are those the decisions set. Each fact is
    folded under the version of the procedure that wrote it.
    """
    donnees = dernier = plan = None
    for fait in faits:
        if plan is None or dernier is None or fait.version_workflow != dernier.version_workflow:
            plan = plan_de(fait.procedure(registre))
        donnees = plan.vierge if donnees is None else donnees
        donnees = plan.evolutions[type(fait.evenement)](donnees, fait.evenement, fait.survenu_le)
        dernier = fait
    if dernier is None:
        return None
    etat = dernier.procedure(registre).etats[dernier.etat]
    return Dossier(etat, dernier.version, dernier.echeances, donnees)


def tete(registre: Mapping[str, Workflow], locataire: str, faits: Sequence[Fait]) -> Head:
    """Return the head of a stream, rebuilt from all its facts in order."""
    dossier = rejouer(registre, faits)
    if dossier is None:
        msg = "un dossier sans fait n'a pas d'état"
        raise ValueError(msg)
    dernier = faits[-1]
    proprietaire = dernier.procedure(registre).proprietaire
    return Head(
        tenant=locataire,
        stream=dernier.flux,
        workflow=dernier.workflow,
        workflow_version=dernier.version_workflow,
        record=dossier,
        owner=getattr(dossier.donnees, proprietaire, None) or "",
        updated_at=dernier.enregistre_le,
    )


def verifier(application: Application, locataire: str) -> Iterator[str]:
    """Yield a French sentence for each fault of the store of a tenant; nothing when it is sound."""
    yield from application.store.broken_links(locataire)
    rejoues: set[str] = set()
    for flux, faits in groupby(application.store.facts(locataire), key=lambda fait: fait.flux):
        rejoues.add(flux)
        head = application.store.load(locataire, flux).head
        if head is None:
            yield f"dossier {flux} : son journal existe, son état courant manque."
        elif head != tete(application.registre, locataire, tuple(faits)):
            yield f"dossier {flux} : son état courant diffère de son journal rejoué."
    for flux in _heads(application, locataire):
        if flux not in rejoues:
            yield f"dossier {flux} : son état courant existe, son journal manque."
    yield from alterations(application.catalogue, locataire)


def _heads(application: Application, locataire: str) -> Iterator[str]:
    apres = ""
    while page := application.store.heads(locataire, after=apres):
        yield from (head.stream for head in page)
        apres = page[-1].stream
