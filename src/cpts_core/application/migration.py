"""Bring the records of a CPTS under the newest version of their procedures: all, or none.

A record keeps running under its version until then. Migrating writes one fact per version crossed,
in one transaction per CPTS; where a single record is stranded, nothing is written (ADR 0120).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from cpts_core.application.examen import LIBELLE, autoriser, examiner
from cpts_core.application.scellement import CPTS_ENTIERE, Scellement
from cpts_core.kernel.errors import CommandeDejaEmise
from cpts_core.kernel.messages import Fait
from cpts_core.ports.store import Answer, Batch, Head, Write
from cpts_core.workflows.commun.roles import Role

if TYPE_CHECKING:
    from cpts_core.application.acteur import Acteur
    from cpts_core.application.examen import Mouvement
    from cpts_core.application.service import Application
    from cpts_core.kernel.passage import Etape


@frozen
class Bilan:
    """What a migration did: how many records moved; `deja_emise`: another time, not this one."""

    dossiers: int
    changements: tuple[Mouvement, ...] = ()
    deja_emise: bool = False


def migrer(
    application: Application, acteur: Acteur, *procedures: str, commande_id: str = ""
) -> Bilan:
    """Migrate the records of these procedures (all, without any), or none of them.

    Raises ConditionsNonReunies naming every stranded record, ConflitDeVersion where someone acts
    on a record meanwhile, and what `examiner` raises. The same `commande_id` has one effect.
    """
    autoriser(acteur)
    locataire, store = acteur.locataire, application.store
    commande_id = commande_id or application.ids.stream()
    contenu = f"{acteur.compte}|{LIBELLE}|{sorted(procedures)}"
    empreinte = application.sealer.digest(locataire, contenu)
    if deja := _deja(application, locataire, commande_id, empreinte):
        return deja
    scellement = Scellement(locataire, application.sealer, application.vault, application.ids)
    auteur = scellement.personne(acteur.compte, CPTS_ENTIERE)
    examen = examiner(application, acteur, *procedures, auteur=auteur)
    if refus := examen.refus():
        raise refus
    bilan = Bilan(len(examen.changements), examen.changements)
    if not bilan.dossiers:
        return _deja(application, locataire, commande_id, empreinte) or bilan
    lot = Batch(
        tenant=locataire,
        command_id=commande_id,
        content_hash=empreinte,
        answer=Answer("", bilan.dossiers, ""),
        writes=tuple(_ecrit(mouvement, commande_id) for mouvement in examen.changements),
        sealed=tuple(scellement.scelles),
        aliases=tuple(scellement.alias.values()),
    )
    try:
        store.append(lot)
    except CommandeDejaEmise:
        if deja := _deja(application, locataire, commande_id, empreinte):
            return deja
        raise
    return bilan


def _deja(
    application: Application, locataire: str, commande_id: str, empreinte: str
) -> Bilan | None:
    """Return the answer of a migration already made."""
    connue = application.store.load(locataire, "", commande_id).known
    if connue is None:
        return None
    if connue.content_hash != empreinte:
        msg = "cette commande a déjà été émise avec un autre contenu."
        raise CommandeDejaEmise(msg)
    return Bilan(connue.answer.version, deja_emise=True)


def _ecrit(mouvement: Mouvement, commande_id: str) -> Write:
    head, arrivee, etapes = mouvement.head, mouvement.arrivee, mouvement.trajet.etapes
    donnees, workflow = arrivee.dossier.donnees, arrivee.workflow
    suivant = Head(
        tenant=head.tenant,
        stream=head.stream,
        workflow=head.workflow,
        workflow_version=workflow.version,
        record=arrivee.dossier,
        owner=getattr(donnees, workflow.proprietaire, None) or "",
        updated_at=mouvement.circonstances.instant,
    )
    faits = tuple(_fait(mouvement, rang, etape, commande_id) for rang, etape in enumerate(etapes))
    return Write(head.record.version, suivant, faits)


def _fait(mouvement: Mouvement, rang: int, etape: Etape, commande_id: str) -> Fait:
    return Fait(
        flux=mouvement.head.stream,
        workflow=etape.workflow.code,
        version_workflow=etape.workflow.version,
        version=etape.dossier.version,
        rang=rang,
        evenement=etape.evenement,
        etat=etape.dossier.etat.name,
        echeances=etape.dossier.echeances,
        survenu_le=mouvement.circonstances.survenu_le,
        enregistre_le=mouvement.circonstances.instant,
        par=mouvement.circonstances.auteur,
        role=Role.OPERATEUR.name,
        commande_id=commande_id,
    )
