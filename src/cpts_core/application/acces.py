"""The access log: each reading is written down before it is shown (ADR 0123).

A reader is a keyed digest. That of a member is the one under which the vault finds the account, so
that those entitled may read a name; that of a declarant is drawn from the case, so that nothing
tells two cases of one person.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from attrs import define, evolve, field

from cpts_core.kernel.delais import Delai
from cpts_core.kernel.workflow import Vue
from cpts_core.ports.acces import Access
from cpts_core.workflows.commun.roles import Role

if TYPE_CHECKING:
    from cpts_core.application.acteur import Acteur
    from cpts_core.application.service import Application
    from cpts_core.ports.store import Head

CONSERVATION = "conservation_acces"
"""The parameter that says how long a reading is remembered."""

JOURNAL_DES_ACCES, PERSONNE = "ACCES", "PERSONNE"
"""What is asked besides the views of a record: its access log, what is held on a person."""

_UN_JOUR, _ORIGINE = timedelta(days=1), date(2019, 1, 1)
"""No CPTS was reading anything here before this day."""
_RANGS = {Vue.LIGNE: 0, Vue.DOSSIER: 1, Vue.HISTORIQUE: 2}
"""A history tells all that a record does, a record all that a line does."""


@define
class Consignation:
    """What one person reads in one go: a record read twice is written down once."""

    application: Application
    acteur: Acteur
    active: bool = True
    _deja: dict[str, int] = field(factory=dict)

    def dossier(self, head: Head | None, vue: Vue, *, refuse: bool) -> None:
        """Write down the reading of a record; of one that does not exist, nothing typed is kept."""
        flux = head.stream if head else ""
        if self._deja.get(flux, -1) >= _RANGS[vue]:
            return
        self._deja[flux] = _RANGS[vue]
        self.ecrire(vue.name, head, refuse=refuse)

    def liste(self, procedure: str = "") -> None:
        """Write down that a list was read, not each of its lines."""
        self.ecrire(Vue.LIGNE.name, None, procedure=procedure)

    def ecrire(
        self,
        vue: str,
        head: Head | None,
        *,
        procedure: str = "",
        refuse: bool = False,
        nomme: bool = False,
    ) -> None:
        """Write down one reading; what the system does for itself is not one.

        `nomme`: the account may be found again, under whatever role it asks.
        """
        if not self.active or self.acteur.est_le_systeme:
            return
        application, acteur = self.application, self.acteur
        application.accesses.record(
            acteur.locataire,
            Access(
                id=application.ids.stream(),
                at=application.clock.now(),
                reader=compte(application, acteur) if nomme else lecteur(application, acteur, head),
                roles=" ".join(sorted(getattr(role, "name", str(role)) for role in acteur.roles)),
                stream=head.stream if head else "",
                workflow=head.workflow if head else procedure,
                view=vue,
                refused=refuse,
            ),
        )


def lecteur(application: Application, acteur: Acteur, head: Head | None) -> str:
    """Return the digest of a reader: who asks as a declarant is only known within one case."""
    if _a_visage_decouvert(application, acteur, head):
        return compte(application, acteur)
    return lecteur_du_cas(application, acteur, cas(application, acteur, head)) if head else ""


def compte(application: Application, acteur: Acteur) -> str:
    """Return the digest under which the vault finds an account."""
    return application.sealer.lookup(acteur.locataire, acteur.compte)


def lecteur_du_cas(application: Application, acteur: Acteur, flux: str) -> str:
    """Return the digest of a declarant, for one case."""
    return application.sealer.digest(acteur.locataire, dans_un_cas(flux, acteur.compte))


def dans_un_cas(flux: str, nom: str) -> str:
    """Return what is digested of an account in one case."""
    return f"lecteur|{flux}|{nom}"


def cas(application: Application, acteur: Acteur, head: Head) -> str:
    """Return the stream of the root case of a record."""
    travail = application.travail(acteur, head.stream, head)
    return travail.portee(head.procedure(application.registre), head.stream, head.record.donnees)


def oublier(application: Application, locataire: str) -> int:
    """Forget the readings older than the retention that the CPTS chose; return how many."""
    limite = _limite(application, locataire)
    return application.accesses.forget(locataire, limite) if limite else 0


def _a_visage_decouvert(application: Application, acteur: Acteur, head: Head | None) -> bool:
    """Tell whether someone reads otherwise than as a declarant.

    Adding that role to another one hides nothing: what the other one reads is read under it.
    """
    autres = acteur.roles - {Role.DECLARANT}
    if autres == acteur.roles:
        return True
    if not autres or head is None:
        return bool(autres)
    travail = application.travail(acteur, head.stream, head)
    workflow = head.procedure(application.registre)
    return travail.lisible(workflow, head, evolve(acteur, roles=autres), *Vue)


def _limite(application: Application, locataire: str) -> datetime | None:
    """Return the instant before which every reading has outlived its retention, to the day."""
    maintenant, contexte = application.clock.now(), application.contexte
    parametres = contexte.parametres(locataire, maintenant.date())
    calendrier = contexte.calendrier(parametres, maintenant)
    delai = parametres.lire(CONSERVATION, Delai)
    if not isinstance(delai, Delai):
        return None
    jours = range((maintenant.date() - _ORIGINE).days)
    anciens = (maintenant - n * _UN_JOUR for n in jours)
    passes = (jour for jour in anciens if delai.terme(jour, calendrier) <= maintenant)
    return next((jour + datetime.resolution for jour in passes), None)
