"""One tree of errors: each refusal is a value with a French sentence, raised only at the border.

`decide` returns these values; the application raises them; each façade maps a kind to its own
status. Programming faults stay built-in exceptions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cpts_core.kernel.sources import Source


@frozen
class Motif:
    """One unmet condition: its sentence, where it comes from, what exactly is missing."""

    phrase: str
    sources: tuple[Source, ...] = ()
    precisions: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return the sentence, with what is missing and the references between brackets."""
        details = f" : {' ; '.join(self.precisions)}" if self.precisions else ""
        references = f" [{', '.join(map(str, self.sources))}]" if self.sources else ""
        return f"{self.phrase}{details}{references}"


@frozen
class Anomalie:
    """One malformed value: the path of the field and a French sentence."""

    chemin: str
    phrase: str

    def __str__(self) -> str:
        """Return `path : sentence`."""
        return f"{self.chemin} : {self.phrase}"


class ErreurProcedure(Exception):
    """Root of what the procedure, or the circumstances, oppose to a request."""

    def __init__(self, phrase: str) -> None:
        super().__init__(phrase)
        self.phrase = phrase

    def __eq__(self, autre: object) -> bool:
        """Two refusals are equal when they say the same thing."""
        return type(self) is type(autre) and vars(self) == vars(autre)

    def __hash__(self) -> int:
        """Hash by kind and sentence."""
        return hash((type(self), self.phrase))


class DemandeRefusee(ErreurProcedure):
    """The procedure opposes the request."""


class PasDansCetEtat(DemandeRefusee):
    """The command has no row in this state; `possibles` lists what the person may do instead."""

    def __init__(self, commande: str, etat: str, possibles: Iterable[str]) -> None:
        self.commande, self.etat, self.possibles = commande, etat, tuple(possibles)
        suite = f" ; il est possible de : {', '.join(self.possibles)}" if self.possibles else ""
        super().__init__(f"« {commande} » n'est pas possible dans l'état « {etat} »{suite}.")


class ConditionsNonReunies(DemandeRefusee):
    """Every unmet rule of the row, with its sentence and its source."""

    def __init__(self, commande: str, motifs: Iterable[Motif]) -> None:
        self.commande, self.motifs = commande, tuple(motifs)
        super().__init__(f"« {commande} » est refusé : {' — '.join(map(str, self.motifs))}.")


class ReactionRefusee(DemandeRefusee):
    """What the command entails elsewhere is refused: nothing is written, both are named."""

    def __init__(self, commande: str, reaction: str, cause: ErreurProcedure) -> None:
        self.commande, self.reaction, self.cause = commande, reaction, cause
        super().__init__(f"« {commande} » entraîne « {reaction} », qui est refusé : {cause.phrase}")


class DroitInsuffisant(ErreurProcedure):
    """No role of this person may issue the command."""


class Introuvable(ErreurProcedure):
    """The record, workflow or command is unknown, or must look so to this person."""


class ConflitDeVersion(ErreurProcedure):
    """Someone acted on the record meanwhile; reading it again and retrying is safe."""


class VersionPerimee(ConflitDeVersion):
    """The record is not at the version that the request was written for: nothing was decided."""


class DonneesInvalides(ErreurProcedure):
    """Malformed input: all anomalies at once, each with its path."""

    def __init__(self, anomalies: Iterable[Anomalie]) -> None:
        self.anomalies = tuple(anomalies)
        super().__init__("Données invalides — " + " ; ".join(map(str, self.anomalies)))


class HorsPeriode(ErreurProcedure):
    """No rule is in force at that date: the référentiel is never extrapolated."""


class CommandeDejaEmise(ErreurProcedure):
    """The same `command_id` was used for another content."""


class HorlogeEnRecul(ErreurProcedure):
    """The clock is behind the last fact of the record by more than the tolerance."""


class ErreurDeStockage(ErreurProcedure):
    """The store cannot serve: missing, read-only, full, corrupt, or of a newer schema."""


class ReponsePerdue(ErreurDeStockage):
    """The store fell silent while it was writing: done or not, the command id tells."""


class ErreurDeCle(ErreurProcedure):
    """The key of the vault is missing or is not the one that sealed it."""


class TableInvalide(ValueError):
    """A workflow table contradicts itself: a programming fault, with file, row and reason."""
