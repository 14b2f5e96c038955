"""Rules: a proposition named as such ("il faut que …"), its predicate, where it comes from.

`@regle` reads the record and the circumstances; `@regle_de_demande` also reads the command, so
that `possible` can say it is still to be provided. `non` gives the negation its own sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from cpts_core.kernel.errors import Motif
from cpts_core.kernel.sources import Source, en_sources

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpts_core.kernel.messages import Circonstances, Command

Predicat = Any  # (donnees, circonstances) -> bool, or (donnees, demande, circonstances) -> bool
Precisions = Any  # same arguments -> tuple[str, ...]: what exactly is missing


def il_faut_que(proposition: str) -> str:
    """Return the sentence of a proposition, elided before a vowel."""
    voyelle = proposition[0].casefold() in "aeiouyhàâéèêëîïôöùû"
    return f"il faut qu'{proposition}" if voyelle else f"il faut que {proposition}"


@frozen(kw_only=True, eq=False)
class Regle:
    """A rule of a table; `attendu` is False for the negation of another rule's predicate."""

    nom: str
    proposition: str
    predicat: Predicat
    sur_demande: bool
    attendu: bool = True
    sources: tuple[Source, ...] = field(default=(), converter=en_sources)
    precisions: Precisions | None = None

    def vraie(self, donnees: Any, demande: Command | None, circonstances: Circonstances) -> bool:
        """Tell whether the proposition holds."""
        return bool(self._appliquer(self.predicat, donnees, demande, circonstances)) is self.attendu

    def motif(self, donnees: Any, demande: Command | None, circonstances: Circonstances) -> Motif:
        """Return the reason for a refusal, with what exactly is missing when the rule knows it."""
        precisions = (
            self._appliquer(self.precisions, donnees, demande, circonstances)
            if self.precisions and (demande or not self.sur_demande)
            else ()
        )
        return Motif(il_faut_que(self.proposition), self.sources, tuple(precisions))

    def contredit(self, autre: Regle) -> bool:
        """Tell whether one of the two rules is the negation of the other."""
        return self.predicat is autre.predicat and self.attendu is not autre.attendu

    def _appliquer(
        self, fonction: Any, donnees: Any, demande: Command | None, circonstances: Circonstances
    ) -> Any:
        if self.sur_demande:
            return fonction(donnees, demande, circonstances)
        return fonction(donnees, circonstances)


def regle(
    proposition: str,
    *,
    source: Source | tuple[Source, ...] = (),
    precisions: Precisions | None = None,
) -> Callable[[Predicat], Regle]:
    """Make a rule on the record: the proposition completes "il faut que"."""
    return _fabrique(proposition, source, precisions, sur_demande=False)


def regle_de_demande(
    proposition: str,
    *,
    source: Source | tuple[Source, ...] = (),
    precisions: Precisions | None = None,
) -> Callable[[Predicat], Regle]:
    """Make a rule that also reads the command: listed as still to be provided by `possible`."""
    return _fabrique(proposition, source, precisions, sur_demande=True)


def _fabrique(
    proposition: str,
    source: Source | tuple[Source, ...],
    precisions: Precisions | None,
    *,
    sur_demande: bool,
) -> Callable[[Predicat], Regle]:
    def decorer(predicat: Predicat) -> Regle:
        return Regle(
            nom=predicat.__name__,
            proposition=proposition,
            predicat=predicat,
            sur_demande=sur_demande,
            sources=source,
            precisions=precisions,
        )

    return decorer


def non(
    originale: Regle, proposition: str, *, source: Source | tuple[Source, ...] | None = None
) -> Regle:
    """Return the negation of a rule, with a sentence of its own."""
    return Regle(
        nom=f"non_{originale.nom}",
        proposition=proposition,
        predicat=originale.predicat,
        sur_demande=originale.sur_demande,
        attendu=not originale.attendu,
        sources=originale.sources if source is None else source,
    )
