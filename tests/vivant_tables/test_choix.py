"""A scenario is run under a mutant only where what it did lets it see the difference."""

import pytest

from cpts_adapters.vivant.mutation.choix import juges, touche
from cpts_adapters.vivant.mutation.operateurs import mutants
from cpts_adapters.vivant.observation import Observateur
from tests.kernel.procedure import EMPRUNT, Demander, Preter, Rendre, circonstances

PAR_CLE = {mutant.cle: mutant for mutant in mutants(EMPRUNT)}
DEMANDE = Demander(objet="perceuse", lecteur="Camille")


def vu(*pas, consulte=False):
    observateur, dossier = Observateur(), None
    for role, commande in pas:
        issue = observateur(EMPRUNT, dossier, commande, circonstances(role))
        dossier = getattr(issue, "dossier", dossier)
    if consulte:
        observateur.consulter(EMPRUNT, dossier)
    return observateur.en_json()


VUS = {
    "ouvre": vu(("membre", DEMANDE)),
    "prête": vu(("membre", DEMANDE), ("bureau", Preter())),
    "se voit refuser": vu(("membre", DEMANDE), ("membre", Preter())),
    "demande ce qui se peut": vu(("membre", DEMANDE), consulte=True),
    "rend": vu(("membre", DEMANDE), ("bureau", Preter()), ("membre", Rendre(en_etat=True))),
}


@pytest.mark.parametrize(
    ("operateur", "attendus"),
    [
        ("supprimer", ["demande ce qui se peut", "prête", "rend"]),
        ("détourner vers RENDU", ["demande ce qui se peut", "prête", "rend"]),
        ("élargir", ["demande ce qui se peut", "se voit refuser"]),
        ("sans libre", ["demande ce qui se peut", "se voit refuser"]),
        ("inverser libre", ["demande ce qui se peut", "se voit refuser", "prête", "rend"]),
    ],
)
def test_un_mutant_de_rangee_a_ses_juges_les_plus_courts_d_abord(operateur, attendus):
    mutant = PAR_CLE[f"Preter DEMANDE>PRETE : {operateur}"]
    assert juges(EMPRUNT, mutant, VUS) == attendus


def test_une_rangee_plus_facile_se_voit_la_ou_sa_voisine_est_franchie():
    abime = next(m for cle, m in PAR_CLE.items() if "non_en_etat] : élargir" in cle)
    assert juges(EMPRUNT, abime, VUS) == ["rend"]


def test_une_echeance_decalee_se_voit_la_ou_elle_est_programmee():
    assert juges(EMPRUNT, PAR_CLE["RETOUR : un jour plus tard"], VUS) == [
        "demande ce qui se peut",
        "prête",
        "rend",
    ]


def test_un_scenario_touche_les_tables_qu_il_tente():
    assert touche("emprunt", VUS["ouvre"])
    assert not touche("autre", VUS["ouvre"])
