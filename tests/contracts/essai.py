"""A small procedure whose record holds every kind of value, and batches about it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any, ClassVar

from attrs import evolve, frozen

from cpts_core.kernel.champs import Code, Identite, Membre, Reference, Texte, champ
from cpts_core.kernel.evolution import devient, recopier
from cpts_core.kernel.messages import Command, Dossier, EcheanceProgrammee, Event, Fait
from cpts_core.kernel.passage import Passage
from cpts_core.kernel.sources import Interpretation
from cpts_core.kernel.workflow import Generiques, Lecture, Transition, Workflow
from cpts_core.ports.store import Answer, Batch, Head, Write

ICI = Interpretation("0001", "procédure d'essai")
TENANT = "cpts-a"
DEBUT = datetime(2025, 3, 20, 9, 30, tzinfo=UTC)


class Etat(Enum):
    """Where a record of the tests is."""

    OUVERT = "ouvert"
    SUIVI = "suivi"
    CLOS = "clos"


class Couleur(Enum):
    """A choice whose labels and names cross each other."""

    VERT = "bleu"
    BLEU = "vert"


@frozen
class Note:
    """A dated line of a record, with values inside."""

    texte: Texte = champ("texte")
    le: datetime = champ("date")
    couleurs: tuple[Couleur, ...] = champ("couleurs", defaut=())
    montant: Decimal | None = champ("montant", defaut=None)


@frozen
class Suivre(Command):
    """Write every kind of value."""

    libelle: ClassVar[str] = "suivre"
    code: Code = champ("code")
    nombre: int = champ("nombre", minimum=1, maximum=99)
    montant: Decimal = champ("montant")
    jour: date = champ("jour")
    instant: datetime = champ("instant")
    couleur: Couleur = champ("couleur")
    vrai: bool = champ("vrai")
    texte: Texte | None = champ("texte", defaut=None)
    identite: Identite | None = champ("identité", defaut=None)
    membre: Membre | None = champ("membre", defaut=None)
    lien: Reference | None = champ("lien", defaut=None)
    codes: tuple[Code, ...] = champ("codes", defaut=())
    textes: tuple[Texte, ...] = champ("textes", defaut=())
    combien: int = champ("combien", defaut=3)


@frozen
class Ouvrir(Command):
    """Open a record."""

    libelle: ClassVar[str] = "ouvrir"
    code: Code = champ("code", defaut=Code("A"))


@frozen
class Clore(Command):
    """Close it."""

    libelle: ClassVar[str] = "clore"


@frozen
class Ouvert(Event):
    """A record was opened."""

    libelle: ClassVar[str] = "ouvert"
    code: Code = champ("code", defaut=Code("A"))


@frozen
class Suivi(Event):
    """Every kind of value was written."""

    libelle: ClassVar[str] = "suivi"
    VERSION: ClassVar[int] = 2
    code: Code = champ("code")
    nombre: int = champ("nombre")
    montant: Decimal = champ("montant")
    jour: date = champ("jour")
    instant: datetime = champ("instant")
    couleur: Couleur = champ("couleur")
    vrai: bool = champ("vrai")
    texte: Texte | None = champ("texte", defaut=None)
    identite: Identite | None = champ("identité", defaut=None)
    membre: Membre | None = champ("membre", defaut=None)
    lien: Reference | None = champ("lien", defaut=None)
    codes: tuple[Code, ...] = champ("codes", defaut=())
    textes: tuple[Texte, ...] = champ("textes", defaut=())


@frozen
class Clos(Event):
    """It was closed."""

    libelle: ClassVar[str] = "clos"


@frozen
class Donnees:
    """The record: nested values, several values, values not given."""

    code: Code | None = champ("code", defaut=None)
    nombre: int = champ("nombre", defaut=0)
    montant: Decimal = champ("montant", defaut=Decimal("0.00"))
    jour: date | None = champ("jour", defaut=None)
    instant: datetime | None = champ("instant", defaut=None)
    couleur: Couleur | None = champ("couleur", defaut=None)
    vrai: bool = champ("vrai", defaut=True)
    texte: Texte | None = champ("texte", defaut=None)
    identite: Identite | None = champ("identité", defaut=None)
    membre: Membre | None = champ("membre", defaut=None)
    lien: Reference | None = champ("lien", defaut=None)
    codes: tuple[Code, ...] = champ("codes", defaut=())
    notes: tuple[Note, ...] = champ("notes", defaut=())


TOUS = ("membre",)

ESSAI = Workflow(
    code="essai",
    nom="procédure d'essai",
    etats=Etat,
    finals={Etat.CLOS},
    donnees=Donnees,
    evolutions={
        Ouvert: recopier("code"),
        Suivi: recopier("code", "nombre", "montant", "jour", "instant", "couleur", "vrai"),
        Clos: recopier(),
    },
    transitions=(
        Transition(
            depuis=None,
            quand=Ouvrir,
            qui=TOUS,
            vers=Etat.OUVERT,
            alors=devient(Ouvert),
            source=ICI,
        ),
        Transition(
            depuis=Etat.OUVERT,
            quand=Suivre,
            qui=TOUS,
            vers=Etat.SUIVI,
            alors=devient(Suivi),
            source=ICI,
        ),
        Transition(
            depuis=(Etat.OUVERT, Etat.SUIVI),
            quand=Clore,
            qui=TOUS,
            vers=Etat.CLOS,
            alors=devient(Clos),
            source=ICI,
        ),
    ),
    lectures=(Lecture(qui=TOUS, source=ICI),),
    generiques=Generiques(rectifier=TOUS, reprendre=TOUS, constater=("système",)),
)


@frozen
class DonneesSuivies(Donnees):
    """The record of the second version: one field more."""

    suite: Code | None = champ("suite", defaut=None)


ESSAI_2 = evolve(
    ESSAI,
    version=2,
    donnees=DonneesSuivies,
    passage=Passage(depuis=ESSAI, etats={etat: etat for etat in Etat}, source=ICI),
)


def workflow_of(code: str) -> Workflow:
    """Return the only workflow of these tests, in its newest version."""
    return {ESSAI.code: ESSAI_2}[code]


def rappel(jours: int, nom: str = "RAPPEL", *, passee: bool = False) -> EcheanceProgrammee:
    """Return a deadline, some days after the beginning."""
    return EcheanceProgrammee(nom, DEBUT + timedelta(days=jours), passee)


def head(stream: str, version: int = 1, **changes: Any) -> Head:
    """Return the head of a stream; `etat`, `echeances` and `donnees` go to its record."""
    record = Dossier(
        changes.pop("etat", Etat.OUVERT),
        version,
        changes.pop("echeances", ()),
        changes.pop("donnees", Donnees(code=Code("A"))),
    )
    plain = Head(TENANT, stream, "essai", 1, record, "", DEBUT + timedelta(minutes=version))
    return evolve(plain, **changes)


def fact(of: Head, command_id: str, rang: int = 0, **changes: Any) -> Fait:
    """Return the fact that leads to a head."""
    plain = Fait(
        flux=of.stream,
        workflow=of.workflow,
        version_workflow=of.workflow_version,
        version=of.record.version,
        rang=rang,
        evenement=Ouvert(code=Code(f"R{rang}")),
        etat=of.record.etat.name,
        echeances=of.record.echeances,
        survenu_le=DEBUT,
        enregistre_le=of.updated_at,
        par="p-1",
        role="MEMBRE",
        commande_id=command_id,
    )
    return evolve(plain, **changes)


def write(to: Head, command_id: str, facts: int = 1) -> Write:
    """Return what leads to a head from the version before."""
    told = tuple(fact(to, command_id, rang) for rang in range(facts))
    return Write(to.record.version - 1, to, told)


def batch(command_id: str, *heads: Head, facts: int = 1, **parts: Any) -> Batch:
    """Return the batch of one command that leads to these heads."""
    first = heads[0]
    plain = Batch(
        tenant=first.tenant,
        command_id=command_id,
        content_hash=f"contenu de {command_id}",
        answer=Answer(first.stream, first.record.version, first.record.etat.name),
        writes=tuple(write(each, command_id, facts) for each in heads),
    )
    return evolve(plain, **parts)
