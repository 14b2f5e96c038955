"""What one chapter entails in another: named things exist, and a refusal undoes everything."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from cpts_core import Role
from cpts_core.application.reactions import REACTIONS, Reaction, qualite
from cpts_core.kernel.errors import DonneesInvalides, ReactionRefusee
from cpts_core.kernel.exploration import commandes_d_exemple
from cpts_core.kernel.messages import nom_de
from cpts_core.workflows.index import Registre
from tests.application.cellule import ALIX, Cellule, personne

REGISTRE = Registre()


@pytest.mark.parametrize("cause", REACTIONS, ids=".".join)
def test_l_evenement_et_les_commandes_d_une_reaction_existent(cause: tuple[str, str]) -> None:
    workflow = REGISTRE[cause[0]]
    assert cause[1] in {classe.__name__ for classe in workflow.evenements.values()}
    for suite in REACTIONS[cause]:
        assert suite.commande in REGISTRE[suite.vers].commandes


def test_une_declaration_nommee_ouvre_le_dossier_d_identite(cellule: Cellule) -> None:
    incident = cellule.declarer()
    (identite,) = cellule.lit(ALIX).liste("identite")
    assert identite.record.donnees.incident == incident.flux


def test_une_reaction_refusee_annule_tout_et_nomme_les_deux(
    cellule: Cellule, monkeypatch: pytest.MonkeyPatch
) -> None:
    def encore(flux: str, evenement: Any, donnees: Any) -> dict[str, Any]:
        return {}

    impossible = Reaction(
        vers="identite",
        commande="purger",
        cible=lambda evenement, donnees: (donnees.identite,),
        champs=encore,
    )
    cle = ("incident", "IncidentDeclare")
    suites = {**REACTIONS, cle: (*REACTIONS[cle], impossible)}
    monkeypatch.setattr("cpts_core.application.travail.REACTIONS", suites)
    avant = cellule.contenu()
    with pytest.raises(ReactionRefusee) as refus:
        cellule.declarer()
    assert "déclarer un événement" in refus.value.phrase
    assert cellule.commande("identite", "purger").libelle in refus.value.phrase
    assert cellule.contenu() == avant


def test_les_faits_d_une_reaction_portent_la_commande_de_leur_cause(cellule: Cellule) -> None:
    cellule.declarer(commande_id="c1")
    faits = cellule.contenu()[0]
    assert {fait.commande_id for fait in faits} == {"c1"}
    assert {nom_de(type(fait.evenement)) for fait in faits} >= {"incident_declare"}
    assert qualite.FIN.vers == "identite"


def test_un_lien_vers_un_dossier_d_une_autre_procedure_est_refuse(cellule: Cellule) -> None:
    incident = cellule.declarer()
    camille = personne("camille", Role.BUREAU)
    avant = cellule.contenu()
    with pytest.raises(DonneesInvalides, match="autre procédure"):
        cellule.application.ouvrir(camille, "mandat", un_mandat(cellule, incident.flux))
    assert cellule.contenu() == avant


def un_mandat(cellule: Cellule, instance: str) -> Any:
    """Return the first example of the opening of a mandate, in this body."""
    ouverture = REGISTRE["mandat"].transitions[0].quand
    return evolve(next(commandes_d_exemple(ouverture)), instance=instance)
