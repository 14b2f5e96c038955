"""From a table, the shortest scenarios that cover its rows and pairs, as French skeletons."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from cpts_adapters.vivant.generateur.ecriture import RETRAIT, Ecriture
from cpts_adapters.vivant.generateur.marches import Marcheur
from cpts_adapters.vivant.generateur.recherche import Recherche
from cpts_adapters.vivant.generateur.tournees import par_paires, par_rangees
from cpts_adapters.vivant.rangees import decrire, paires
from cpts_core.kernel.delais import Calendrier
from cpts_core.kernel.messages import Circonstances
from cpts_core.referentiels.parametres import Parametres

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping

    from cpts_adapters.vivant.generateur.marches import Marche
    from cpts_core.kernel.workflow import Workflow

FUSEAU = ZoneInfo("Europe/Paris")
INSTANT = datetime(2025, 3, 20, 9, tzinfo=FUSEAU)
NOMS = ("Alix", "Sacha", "Dominique", "Claude", "Maxime", "Lou", "Charlie", "Eden", "Noa", "Andrea")


def proposer(workflow: Workflow, *, avec_paires: bool = True) -> str:
    """Return a French feature: scenario skeletons for every row, then for every pair of rows.

    Under the parameters of the référentiel, with the examples of the fields and no other record;
    what these do not reach is named at the end.
    """
    personnes = _personnes(workflow)
    recherche = Recherche(Marcheur(workflow, _circonstances(personnes), personnes))
    recherche.chercher(avec_paires=avec_paires)
    ecriture = Ecriture(workflow, personnes, INSTANT)
    rangees = par_rangees(recherche)
    suivies = par_paires(recherche, rangees) if avec_paires else []
    lignes = [
        f"Fonctionnalité: {workflow.nom}",
        *_bloc(ecriture.contexte()),
        *_scenarios("Chaque rangée", ecriture, rangees, 1),
        *_scenarios("Chaque paire de rangées", ecriture, suivies, 1 + len(rangees)),
        *_bloc(_hors_d_atteinte(recherche)),
    ]
    entete = "# language: fr\n# Squelettes, à réécrire dans les mots des documents.\n"
    return entete + "\n".join(lignes) + "\n"


def _personnes(workflow: Workflow) -> dict[Hashable, str]:
    """Name who acts under each role: past the list, a name and a number."""
    roles = list(dict.fromkeys(role for t in workflow.transitions for role in t.qui))
    tours, reste = divmod(len(roles), len(NOMS))
    noms = [f"{nom}{tour or ''}" for tour in range(tours + bool(reste)) for nom in NOMS]
    return dict(zip(roles, noms, strict=False))


def _circonstances(personnes: Mapping[Hashable, str]) -> Callable[[Hashable], Circonstances]:
    """Return what a decision knows when someone acts under a role, alone in the world."""
    parametres, calendrier = Parametres.au(INSTANT.date(), ()), Calendrier(FUSEAU)

    def sous(role: Hashable) -> Circonstances:
        return Circonstances(
            instant=INSTANT,
            survenu_le=INSTANT,
            auteur=personnes[role],
            roles=frozenset((role,)),
            calendrier=calendrier,
            parametres=parametres,
            tirage="exemple",
        )

    return sous


def _scenarios(
    titre: str, ecriture: Ecriture, marches: list[Marche], premier: int
) -> Iterator[str]:
    if marches:
        yield from _bloc([f"# {titre}."])
    for rang, marche in enumerate(marches, premier):
        yield from _bloc(ecriture.scenario(rang, marche))


def _hors_d_atteinte(recherche: Recherche) -> Iterator[str]:
    workflow = recherche.marcheur.workflow
    for transition in workflow.transitions:
        if transition not in recherche.rangees:
            yield f"# Hors d'atteinte des exemples : {decrire(workflow, transition)}."
    manquent = len(paires(workflow)) - len(recherche.paires)
    if recherche.paires and manquent:
        yield f"# Hors d'atteinte des exemples : {manquent} paires de rangées."


def _bloc(lignes: Iterable[str]) -> Iterator[str]:
    """Yield the lines of a block, indented, after an empty line."""
    ecrites = list(lignes)
    if ecrites:
        yield ""
    yield from (RETRAIT + ligne for ligne in ecrites)
