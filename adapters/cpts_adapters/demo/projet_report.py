"""What the life of a project shows: the file, the opinions, the missions' dates, the money."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from cpts_adapters.cli.moments import show_day
from cpts_adapters.demo.cast import COORDINATION
from cpts_adapters.demo.contrat import STARTS
from cpts_adapters.demo.dated import origin
from cpts_adapters.demo.projet import COMPLETE, DRAFT
from cpts_adapters.demo.report import Section
from cpts_adapters.demo.stage import ZONE
from cpts_core.application.financement import plan
from cpts_core.referentiels import aci
from cpts_core.referentiels.professions import professions
from cpts_core.workflows.projet.points import Exigence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from decimal import Decimal

    from cpts_adapters.demo.report import Row
    from cpts_adapters.demo.stage import Stage
    from cpts_core.workflows.contrats.financement.conditions import Total, Versement
    from cpts_core.workflows.projet.points import Point

PRESENT, LACKING, OPTIONAL = "présent", "manque", "—"
FICTITIOUS = "Montants et population sont fictifs : rien n'en vient d'un texte."
THIN_SPACE, SPACE = "\u202f", "\u00a0"
SHOWN_YEARS = 2
"""How many contract years are detailed; the others are only added up."""


def completeness(
    title: str, draft: Iterable[Point], ready: Iterable[Point], *lines: str
) -> Section:
    """Return each point of a file at two moments, with where it comes from."""
    rows = tuple(
        (
            now.partie.value,
            now.libelle,
            _mark(then),
            _mark(now),
            now.exigence.value,
            ", ".join(map(str, now.source)),
        )
        for then, now in zip(draft, ready, strict=True)
    )
    seen = (f"le {show_day(date.fromisoformat(day))} (fictif)" for day in (DRAFT, COMPLETE))
    columns = ("partie", "point", *seen, "exigé", "source")
    return Section(title, lines, columns, rows)


def lacking(points: Iterable[Point]) -> int:
    """Count the points that are required and absent."""
    return sum(1 for point in points if _mark(point) == LACKING)


def _mark(point: Point) -> str:
    if point.present:
        return PRESENT
    return OPTIONAL if point.exigence is Exigence.FACULTATIF else LACKING


def opinions(stage: Stage, title: str, stream: str) -> Section:
    """Return the opinions of a project, one by one."""
    lectures, given = stage.reads(COORDINATION), _data(stage, stream).avis
    sealed = tuple(opinion.passe_outre for opinion in given if opinion.passe_outre)
    reasons = lectures.textes(lectures.dossier(stream), sealed)
    rows = tuple(
        (
            opinion.organisme.value,
            professions()[opinion.profession].libelle if opinion.profession else OPTIONAL,
            opinion.sens.value,
            reasons.get(opinion.passe_outre, OPTIONAL),
        )
        for opinion in given
    )
    return Section(title, (), ("qui", "profession", "avis", "passé outre par le bureau"), rows)


def deadlines(stage: Stage, title: str, version: str) -> Section:
    """Return by when each mission had to start and be deployed, and when it started."""
    rows = tuple(_mission(stage, version, code) for code in STARTS)
    line = "Les deux termes se calculent depuis la signature, dont la date est du texte."
    columns = ("mission", "à démarrer avant le", "à déployer avant le", "démarrée le")
    return Section(title, (line,), columns, rows)


def _mission(stage: Stage, version: str, code: str) -> Row:
    told = next(m for m in aci.version(version).missions if m.code == code)
    mission = _data(stage, stage.streams[code])
    begun = mission.engagee_le.astimezone(ZONE).date()
    return (
        f"{told.numero} {told.libelle}",
        show_day(mission.demarrage_avant),
        show_day(mission.deploiement_avant),
        f"{show_day(begun)} ({origin(begun)})",
    )


def payments(stage: Stage, title: str, stream: str) -> Iterator[Section]:
    """Return what a contract pays: the first years in detail, all of them added up."""
    planned = plan(stage.reads(COORDINATION), stream)
    detailed = tuple(v for v in planned.versements if v.annee <= SHOWN_YEARS)
    today = show_day(stage.clock.now().astimezone(ZONE).date())
    line = f"Vu du {today}, la part variable à part. {FICTITIOUS}"
    reserves = (line, *planned.reserves)
    columns = ("dû le", "pour", "missions", "année de contrat", "montant")
    yield Section(title, reserves, columns, tuple(map(_payment, detailed)))
    yield Section(
        "… par année, sur toute la durée du contrat",
        (),
        ("année", "au fixe", "part variable, au plus"),
        tuple(_years(planned)),
    )


def _payment(paid: Versement) -> Row:
    for_whom = ", ".join(paid.missions) or paid.ligne or OPTIONAL
    return (show_day(paid.due_le), paid.objet.value, for_whom, str(paid.annee), euros(paid.montant))


def _years(planned: Any) -> Iterator[Row]:
    bonus = _by_year(planned.variable_maximale)
    for year, amount in _by_year(planned.par_annee_de_contrat).items():
        yield f"contrat, année {year}", amount, bonus.get(year, OPTIONAL)
    for year, amount in _by_year(planned.par_annee_civile).items():
        yield f"civile {year}", amount, OPTIONAL


def _by_year(totals: Iterable[Total]) -> dict[int, str]:
    return {total.annee: euros(total.montant) for total in totals}


def euros(amount: Decimal) -> str:
    """Return an amount as a French reader writes it."""
    whole, cents = f"{amount:,.2f}".split(".")
    return f"{whole.replace(',', THIN_SPACE)},{cents}{SPACE}€"


def resumption(stage: Stage, title: str, stream: str) -> Section:
    """Return what a contract that is resumed finds again: its year, and what was due."""
    contract = _data(stage, stream)
    year = f"Année de contrat : {contract.annee}, jusqu'au {show_day(contract.annee_finit_le)}."
    signed = f"Signé le {show_day(contract.signe_le)} (fictif). {year} {FICTITIOUS}"
    rows = tuple((str(t.annee), euros(t.montant)) for t in contract.dus_par_annee)
    return Section(title, (signed,), ("année de contrat", "dû à ce jour"), rows)


def validated_on(stage: Stage, stream: str) -> str:
    """Return the day a silent authority is held to have agreed."""
    day = show_day(_data(stage, stream).valide_le)
    return f"Réputé validé le {day}, dernier jour du délai ; constaté dès qu'il est passé."


def _data(stage: Stage, stream: str) -> Any:
    return stage.reads(COORDINATION).dossier(stream).record.donnees
