"""Ce que l'accord dit d'une mission dans une version : sa place, et les dates qu'il impose."""

from datetime import UTC, date, datetime, time

from cpts_core.kernel.delais import Calendrier, Delai, dernier_jour
from cpts_core.referentiels import aci
from cpts_core.referentiels.accord import AuChoix, Mission, Statut
from cpts_core.referentiels.modele import Inconnu


def versions_connues() -> tuple[str, ...]:
    """Donne le code de chaque version de l'accord, de la plus ancienne à la plus récente."""
    return tuple(version.code for version in aci.versions())


def mission_de(version: str | None, code: str | None) -> Mission | None:
    """Donne une mission d'une version ; rien si la version ou la mission y est inconnue."""
    if version not in versions_connues():
        return None
    missions = aci.version(str(version)).missions
    return next((mission for mission in missions if mission.code == code), None)


def est_socle(version: str | None, code: str | None) -> bool:
    """Vrai si l'accord impose la mission dans cette version."""
    mission = mission_de(version, code)
    return mission is not None and mission.statut is Statut.SOCLE


def dates_imposees(
    version: str | None, code: str | None, signe_le: date, calendrier: Calendrier
) -> tuple[date | None, date | None]:
    """Donne les derniers jours pour démarrer et pour déployer, comptés depuis la signature.

    Rien là où l'accord laisse le choix, et là où le délai est inconnu (ADR 0066).
    """
    mission = mission_de(version, code)
    if mission is None:
        return None, None
    engagement = mission.engagement
    return (
        _dernier_jour(engagement.demarrage, signe_le, calendrier),
        _dernier_jour(engagement.deploiement, signe_le, calendrier),
    )


def _dernier_jour(
    delai: Delai | Inconnu | AuChoix, depart: date, calendrier: Calendrier
) -> date | None:
    if not isinstance(delai, Delai):
        return None
    midi = datetime.combine(depart, time(12), calendrier.fuseau).astimezone(UTC)
    return dernier_jour(delai.terme(midi, calendrier), calendrier)
