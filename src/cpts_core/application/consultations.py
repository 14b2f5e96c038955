"""Who read a record: told to those who answer for it, and to the person it is about (ADR 0123).

Those who may correct the record and read its history see names. The declarant of the case, and the
member whose own record it is, see under which role it was read, not by whom. Nobody else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from cpts_core.application.acces import JOURNAL_DES_ACCES, PERSONNE, Consignation, cas
from cpts_core.application.acteur import INTROUVABLE
from cpts_core.application.presentation import LE_DECLARANT
from cpts_core.application.scellement import CPTS_ENTIERE
from cpts_core.kernel.errors import DroitInsuffisant, Introuvable
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.roles import Role

if TYPE_CHECKING:
    from datetime import datetime

    from cpts_core.application.lectures import Lectures
    from cpts_core.ports.acces import Access
    from cpts_core.ports.store import Head

LIBELLES = {vue.name: vue.value for vue in Vue} | {
    JOURNAL_DES_ACCES: "qui l'a lu",
    PERSONNE: "ce qui est détenu sur une personne",
}
SANS_IDENTIFIANT = "un compte qui n'a jamais agi ici"
REFUS = "seuls ceux qui répondent de ce dossier, et celui qu'il concerne, savent qui l'a lu."


@frozen
class Consultation:
    """One reading as a person sees it; `par` is None where the name is not told."""

    le: datetime
    vue: str
    roles: tuple[str, ...]
    refusee: bool
    par: str | None

    @property
    def libelle(self) -> str:
        """Return what was read, in words."""
        return LIBELLES.get(self.vue, self.vue)


def consultations(lectures: Lectures, flux: str) -> tuple[Consultation, ...]:
    """Return the readings of a record, oldest first, this one included.

    Raises Introuvable where the record is unknown or hidden, DroitInsuffisant to any other reader.
    """
    application, acteur = lectures.application, lectures.acteur
    head = application.store.load(acteur.locataire, flux).head
    visible = head is not None and lectures.lisible(head, *Vue)
    nomme = head is not None and _repond(lectures, head)
    permis = visible and head is not None and (nomme or _est_le_sien(lectures, head))
    Consignation(application, acteur).ecrire(JOURNAL_DES_ACCES, head, refuse=not permis)
    if not visible:
        raise Introuvable(INTROUVABLE)
    if not permis:
        raise DroitInsuffisant(REFUS)
    lues = application.accesses.of_stream(acteur.locataire, flux)
    noms = _noms(lectures, lues) if nomme else {}
    return tuple(_consultation(lue, noms.get(lue.reader)) for lue in lues)


def _repond(lectures: Lectures, head: Head) -> bool:
    """Tell whether someone answers for a record: may correct it, and reads its history."""
    correcteurs = head.procedure(lectures.application.registre).generiques.rectifier
    corrige = not lectures.acteur.roles.isdisjoint(correcteurs)
    return corrige and lectures.lisible(head, Vue.HISTORIQUE)


def _est_le_sien(lectures: Lectures, head: Head) -> bool:
    """Tell whether someone declared the case, or is the member whose own record it is."""
    application, acteur = lectures.application, lectures.acteur
    recherche = application.sealer.lookup(acteur.locataire, acteur.compte)
    if Role.DECLARANT in acteur.roles:
        portee = cas(application, acteur, head)
        return application.vault.alias(acteur.locataire, recherche, portee) is not None
    alias = application.vault.alias(acteur.locataire, recherche, CPTS_ENTIERE)
    return alias is not None and alias.alias == head.owner


def _noms(lectures: Lectures, lues: list[Access]) -> dict[str, str]:
    """Return who is behind each digest; a declarant is never more than "le déclarant"."""
    application, locataire = lectures.application, lectures.acteur.locataire
    noms = {}
    for lue in lues:
        if lue.reader not in noms:
            alias = application.vault.alias(locataire, lue.reader, CPTS_ENTIERE)
            inconnu = LE_DECLARANT if Role.DECLARANT.name in lue.roles else SANS_IDENTIFIANT
            comptes = lectures.personnes((alias.alias,)) if alias else {}
            noms[lue.reader] = next(iter(comptes.values()), inconnu)
    return noms


def _consultation(lue: Access, par: str | None) -> Consultation:
    roles = tuple(Role[nom].value for nom in lue.roles.split() if nom in Role.__members__)
    return Consultation(lue.at, lue.view, roles, lue.refused, par)
