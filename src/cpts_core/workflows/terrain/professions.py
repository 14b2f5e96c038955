"""Les professions réunies sur le terrain : connues du référentiel, et plusieurs."""

from collections.abc import Iterable

from cpts_core.referentiels.professions import professions

PLUSIEURS = 2


def inconnues(codes: Iterable[str]) -> tuple[str, ...]:
    """Nomme les codes qui ne sont pas au référentiel des professions."""
    return tuple(code for code in codes if code not in professions())


def plusieurs(codes: Iterable[str]) -> bool:
    """Vrai s'il y a au moins deux professions différentes."""
    return len(set(codes)) >= PLUSIEURS
