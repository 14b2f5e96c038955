"""What only the entrance of the web façade opposes to a request."""

from __future__ import annotations

from cpts_core.kernel.errors import DroitInsuffisant, ErreurProcedure


class NonIdentifie(ErreurProcedure):
    """The request does not tell who asks, or tells it by something that is no longer valid."""


class TropDeDemandes(ErreurProcedure):
    """Too many requests of one kind; `seconds`: after how long it is worth asking again."""

    def __init__(self, seconds: int) -> None:
        minutes = max(1, round(seconds / 60))
        super().__init__(f"trop de demandes : réessayez dans {minutes} min.")
        self.seconds = seconds


class FormulaireEtranger(DroitInsuffisant):
    """A form that this site did not give to this browser, or that has grown too old."""

    def __init__(self) -> None:
        super().__init__("ce formulaire n'est plus valable : rouvrez la page, puis recommencez.")
