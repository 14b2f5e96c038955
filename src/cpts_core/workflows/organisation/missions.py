"""Les missions que nomme l'organisation d'un projet : celles de sa version de l'accord."""

from collections.abc import Iterable, Mapping

from cpts_core.kernel.messages import Lie
from cpts_core.referentiels import aci

Lies = Mapping[str, tuple[Lie, ...]]


def _versions(lies: Lies) -> tuple[str, ...]:
    """Donne la version du projet lié ; toutes celles que l'on connaît, sans elle."""
    dites = tuple(p.valeurs["version_aci"] for p in lies.get("projet", ()))
    return tuple(filter(None, dites)) or tuple(connue.code for connue in aci.versions())


def inconnues(missions: Iterable[str], lies: Lies) -> tuple[str, ...]:
    """Nomme les missions qui ne sont pas de l'accord."""
    connues = {m.code for version in _versions(lies) for m in aci.version(version).missions}
    return tuple(mission for mission in missions if mission not in connues)


def socles_oubliees(missions: Iterable[str], lies: Lies) -> tuple[str, ...]:
    """Nomme les missions socles absentes ; la dernière version fait foi, sans projet."""
    dites = set(missions)
    version = aci.version(_versions(lies)[-1])
    return tuple(mission.code for mission in version.socles() if mission.code not in dites)
