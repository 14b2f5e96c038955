"""The common catalogue: what a CPTS shares with all the others, and what they make of it.

A copy is written in the transaction of the fact that shares it. Its texts leave the vault for good:
they are read once more before, and any trace of identity, even a possible one, refuses the whole
command (ADR 0095). An adopted copy is a record of its own: its publisher never hears of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from cpts_core.application.copie import contenu_de, empreinte, lire_contenu
from cpts_core.kernel.errors import Anomalie, DroitInsuffisant, Introuvable
from cpts_core.kernel.messages import nom_de
from cpts_core.ports.catalogue import Publication
from cpts_core.workflows.commun.roles import Role

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from cpts_core.application.acteur import Acteur, Recu
    from cpts_core.application.scellement import Scellement
    from cpts_core.application.service import Application
    from cpts_core.kernel.messages import Command, Event
    from cpts_core.kernel.workflow import Workflow
    from cpts_core.ports.catalogue import Catalogue

QUI_CONSULTE = (Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE, Role.PILOTE)
"""Who may look for what other CPTS share (ADR 0095)."""


@frozen(kw_only=True)
class Partage:
    """How a procedure shares its records, everything by name.

    `commande` leads to `evenement`, whose field `version` numbers the copy; `champs` of the record
    are copied; `adoption` is the command that opens a record from them.
    """

    commande: str
    evenement: str
    version: str
    champs: tuple[str, ...]
    adoption: str


PARTAGES = {
    "parcours": Partage(
        commande="partager_le_parcours",
        evenement="ParcoursPartage",
        version="partages",
        champs=("titre", "population", "etapes", "professions", "visees", "mesures"),
        adoption="adopter_un_parcours",
    )
}


def partager(application: Application, acteur: Acteur, procedure: str, flux: str) -> Recu:
    """Share a record; raise DonneesInvalides with every text that seems to tell who someone is."""
    commande = application.registre[procedure].commandes[PARTAGES[procedure].commande]
    return application.faire(acteur, flux, commande())


def catalogue(
    application: Application, acteur: Acteur, procedure: str | None = None
) -> list[Publication]:
    """Return what CPTS share, oldest first; raise DroitInsuffisant."""
    if acteur.roles.isdisjoint(QUI_CONSULTE):
        msg = "votre rôle ne permet pas de consulter le catalogue commun."
        raise DroitInsuffisant(msg)
    return application.catalogue.publications(procedure)


def trouver(
    application: Application, acteur: Acteur, fin: str, version: int | None = None
) -> Publication:
    """Return the copy whose stream ends so, in its last version unless one is asked.

    Raises Introuvable where there is none, or where several streams end so.
    """
    copies = [
        copie
        for copie in catalogue(application, acteur)
        if copie.stream.endswith(fin) and version in (None, copie.version)
    ]
    if len({(copie.publisher, copie.stream) for copie in copies}) != 1:
        msg = "plusieurs copies" if copies else "aucune copie"
        raise Introuvable(f"{msg} du catalogue commun ne répond à cette référence.")
    return max(copies, key=lambda copie: copie.version)


def adopter(
    application: Application, acteur: Acteur, copie: Publication, *, commande_id: str = ""
) -> Recu:
    """Open a record from a copy, with its origin and its hash."""
    workflow = application.registre[copie.workflow]
    commande = _adoption(workflow, copie)
    return application.ouvrir(acteur, copie.workflow, commande, commande_id=commande_id)


def infidelites(
    catalogue: Catalogue, locataire: str, workflow: Workflow, commande: Command
) -> tuple[Anomalie, ...]:
    """Return why an adoption is not one: no such copy, one's own, or another content."""
    partage = PARTAGES.get(workflow.code)
    if partage is None or nom_de(type(commande)) != partage.adoption:
        return ()
    adoptee: Any = commande
    copie = catalogue.publication(adoptee.editeur, adoptee.origine, adoptee.numero)
    if copie is None:
        return (Anomalie("origine", "cette copie n'est pas au catalogue commun"),)
    if copie.publisher == locataire:
        return (Anomalie("editeur", "cette copie vient déjà de votre CPTS"),)
    if copie.hash != empreinte(copie.workflow, copie.content):
        return (Anomalie("empreinte", "la copie du catalogue a été altérée"),)
    if commande != _adoption(workflow, copie):
        return (Anomalie("empreinte", "le contenu n'est pas celui de la copie partagée"),)
    return ()


def alterations(catalogue: Catalogue, locataire: str) -> Iterator[str]:
    """Yield a French sentence for each copy of a CPTS that is no longer what was shared."""
    for copie in catalogue.publications():
        if copie.publisher == locataire and copie.hash != empreinte(copie.workflow, copie.content):
            yield f"catalogue commun, copie {copie.stream}, version {copie.version} : altérée."


def publications(
    workflow: Workflow,
    flux: str,
    donnees: Any,
    evenements: tuple[Event, ...],
    scellement: Scellement,
    instant: datetime,
) -> Iterator[Publication]:
    """Yield the copies that a decision publishes; raise DonneesInvalides where it may not."""
    partage = PARTAGES.get(workflow.code)
    for evenement in evenements:
        if partage and type(evenement).__name__ == partage.evenement:
            contenu = contenu_de(donnees, partage.champs, scellement)
            yield Publication(
                publisher=scellement.locataire,
                stream=flux,
                version=getattr(evenement, partage.version),
                workflow=workflow.code,
                content=contenu,
                hash=empreinte(workflow.code, contenu),
                published_at=instant,
            )


def _adoption(workflow: Workflow, copie: Publication) -> Command:
    classe: Any = workflow.commandes[PARTAGES[workflow.code].adoption]
    commande: Command = classe(
        editeur=copie.publisher,
        origine=copie.stream,
        numero=copie.version,
        empreinte=copie.hash,
        **lire_contenu(classe, copie.content),
    )
    return commande
