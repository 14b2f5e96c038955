"""What happened to the steps of a case: plain JSON, so that it travels between processes."""

from __future__ import annotations

import base64
import re
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from _pytest.outcomes import Failed
from attrs import define, field

if TYPE_CHECKING:
    from cpts_adapters.vivant.cas import Cas

PASSED, FAILED, SKIPPED = "PASSED", "FAILED", "SKIPPED"
PENDING, UNDEFINED, AMBIGUOUS = "PENDING", "UNDEFINED", "AMBIGUOUS"
AJOUTS = re.compile(r"\nassert |\n \+ ")
ADRESSE = re.compile(r"\b0x[0-9a-fA-F]+")
SANS_ERREUR = frozenset({PASSED, SKIPPED})
NON_JOUEES = {0: UNDEFINED, 1: SKIPPED}  # by how many definitions match; more is ambiguous


class EnAttente(Exception):
    """Raised by a step that is not written yet: the scenario fails, the step is pending."""


class Refus(Failed):
    """A scenario that is not played: a sentence is enough, without a stack of calls."""

    def __init__(self, phrase: str) -> None:
        super().__init__(phrase, pytrace=False)


class EtapeAmbigue(Refus):
    """Several definitions match the step: which one would be played is anyone's guess."""


class EtapeInconnue(Refus):
    """No definition matches the step."""


class LectureDivergente(Refus):
    """pytest-bdd and the official parser do not read the same scenario."""


@define(eq=False)
class Deroulement:
    """The steps of a case, as they are played."""

    cas: Cas
    etapes: list[dict[str, Any]] = field(factory=list)
    debut: int = field(factory=time.time_ns)
    _commencee: bool = False

    def commencer(self) -> None:
        """Start the next step."""
        self.etapes.append({"debut": time.time_ns(), "pieces": []})
        self._commencee = True

    def est_ambigue(self) -> bool:
        """Tell whether several definitions match the step that was started."""
        rang = len(self.etapes) - 1
        return rang < len(self.cas.etapes) and len(self.cas.etapes[rang]) > 1

    def finir(self, statut: str, erreur: BaseException | None = None) -> None:
        """Give its status to the step that was started."""
        etape = self.etapes[-1]
        etape |= {"statut": statut, "duree": time.time_ns() - etape["debut"]}
        if erreur is not None:
            etape["erreur"] = raconter(erreur)
        self._commencee = False

    def interrompre(self, erreur: BaseException | None) -> None:
        """End the step being played, if any, with what stopped the scenario: a skip, often."""
        if self._commencee:
            self.finir(statut_de(erreur), erreur)

    def joindre(self, corps: str | bytes, media: str, nom: str | None = None) -> None:
        """Attach something to the step that is played."""
        if not self._commencee:
            raise RuntimeError("une pièce se joint à une étape, pendant qu'elle est jouée")
        texte = corps if isinstance(corps, str) else base64.b64encode(corps).decode("ascii")
        codage = "IDENTITY" if isinstance(corps, str) else "BASE64"
        piece = {"body": texte, "contentEncoding": codage, "mediaType": media}
        self.etapes[-1]["pieces"].append(piece | ({"fileName": nom} if nom else {}))

    def clore(self, erreur: BaseException | None = None) -> dict[str, Any]:
        """End the case; `erreur` is what stopped it. Return the whole as plain JSON."""
        self.interrompre(erreur)
        joues = {etape["statut"] for etape in self.etapes}
        saute = isinstance(erreur, pytest.skip.Exception)
        dehors = erreur and not joues - SANS_ERREUR and not (saute and SKIPPED in joues)
        accidents = [accident(erreur, avant=not self.etapes)] if erreur and dehors else []
        self._passer_les_autres(sautees=saute or SKIPPED in joues)
        return {
            "cas": self.cas.id,
            "debut": self.debut,
            "fin": time.time_ns(),
            "etapes": self.etapes,
            "accidents": accidents,
        }

    def _passer_les_autres(self, *, sautees: bool) -> None:
        """Give a status to the steps that were not played; a skipped scenario skips them all."""
        maintenant = time.time_ns()
        for retenues in self.cas.etapes[len(self.etapes) :]:
            statut = SKIPPED if sautees else NON_JOUEES.get(len(retenues), AMBIGUOUS)
            self.etapes.append({"statut": statut, "debut": maintenant, "duree": 0, "pieces": []})


def accident(erreur: BaseException, *, avant: bool) -> dict[str, Any]:
    """Return what stopped a case outside its steps, before or after them, as plain JSON."""
    vu = {"statut": statut_de(erreur), "erreur": raconter(erreur), "le": time.time_ns()}
    return {"avant": avant, **vu}


def statut_de(erreur: BaseException | None) -> str:
    """Return the status that an exception gives to what it stopped."""
    match erreur:
        case EnAttente():
            return PENDING
        case pytest.skip.Exception():
            return SKIPPED
    return FAILED


def raconter(erreur: BaseException) -> dict[str, str]:
    """Return an exception as plain JSON: its kind, what it says, and where it was raised.

    What pytest adds to an assertion, and addresses in memory, are left out: no two runs agree on
    them, and the report of pytest has them.
    """
    message = getattr(erreur, "msg", None) or str(erreur) or type(erreur).__name__
    message = ADRESSE.sub("0x…", AJOUTS.split(message, maxsplit=1)[0])
    cadres = traceback.extract_tb(erreur.__traceback__)
    lieu = f"{Path(cadres[-1].filename).name}:{cadres[-1].lineno}" if cadres else ""
    genre = type(erreur).__name__
    return {"type": genre, "message": message, "stackTrace": f"{genre}: {message}\n{lieu}"}
