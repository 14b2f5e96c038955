"""Deadlines are facts: scheduled, lifted, moved by a correction, passed; never locks."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from attrs import evolve

from cpts_core.kernel.decision import decide
from cpts_core.kernel.delais import Calendrier, Delai
from cpts_core.kernel.echeancier import terme
from cpts_core.kernel.generiques import ConstaterEcheance, Rectifier
from cpts_core.kernel.messages import EcheanceProgrammee
from cpts_core.kernel.workflow import Echeance, Selon
from tests.kernel.procedure import (
    EMPRUNT,
    ICI,
    RETOUR,
    Demander,
    Emprunt,
    Etat,
    Preter,
    Rendre,
    circonstances,
    emprunt,
    le,
    rangees,
)

MEMBRE, BUREAU = circonstances("membre"), circonstances("bureau")
LE_5_AVRIL = datetime(2025, 4, 5, tzinfo=UTC)


def prete(autour=BUREAU, workflow=EMPRUNT):
    demande = decide(workflow, None, Demander(objet="perceuse", lecteur="Camille"), MEMBRE)
    return decide(workflow, demande.dossier, Preter(), autour).dossier


def test_une_rangee_programme_son_echeance_depuis_le_champ_nomme():
    assert prete().echeances == (EcheanceProgrammee("RETOUR", LE_5_AVRIL),)


def test_une_echeance_compte_de_la_date_du_fait_et_non_de_la_saisie():
    (retour,) = prete(circonstances("bureau", survenu_le=le(3))).echeances
    assert retour.le == datetime(2025, 3, 19, tzinfo=UTC)


def avec_une_rangee_depuis_prete(**changements):
    demander, preter, *retours = rangees()
    encore = evolve(preter, depuis=Etat.PRETE, vers=None, **changements)
    return emprunt(transitions=(demander, preter, encore, *retours))


def test_une_rangee_leve_l_echeance_qu_elle_nomme():
    workflow = avec_une_rangee_depuis_prete(programme=(), leve=RETOUR)
    suite = decide(workflow, prete(workflow=workflow), Preter(), BUREAU).dossier
    assert suite.etat is Etat.PRETE
    assert suite.echeances == ()


def test_une_rangee_laisse_les_echeances_qu_elle_ne_nomme_pas():
    workflow = avec_une_rangee_depuis_prete(programme=())
    avant = prete(workflow=workflow)
    assert decide(workflow, avant, Preter(), BUREAU).dossier.echeances == avant.echeances


def test_une_echeance_programmee_de_nouveau_remplace_la_premiere():
    workflow = avec_une_rangee_depuis_prete()
    avant = prete(workflow=workflow)
    suite = decide(workflow, avant, Preter(), circonstances("bureau", instant=le(25)))
    assert suite.dossier.echeances == (
        EcheanceProgrammee("RETOUR", datetime(2025, 4, 10, tzinfo=UTC)),
    )


def test_un_etat_final_n_attend_plus_rien():
    demander, preter, rendu, perdu = rangees()
    workflow = emprunt(transitions=(demander, preter, evolve(rendu, leve=()), perdu))
    fini = decide(workflow, prete(workflow=workflow), Rendre(en_etat=True), MEMBRE).dossier
    assert prete(workflow=workflow).echeances != ()
    assert fini.echeances == ()


def test_corriger_le_depart_deplace_l_echeance():
    correction = Rectifier(champ="prete_le", nouvelle="2025-03-10T09:00+00:00", motif="erreur")
    corrige = decide(EMPRUNT, prete(), correction, MEMBRE).dossier
    assert corrige.echeances == (EcheanceProgrammee("RETOUR", datetime(2025, 3, 26, tzinfo=UTC)),)


def test_corriger_un_autre_champ_ne_deplace_rien():
    correction = Rectifier(champ="objet", nouvelle="scie", motif="erreur")
    assert decide(EMPRUNT, prete(), correction, MEMBRE).dossier.echeances == prete().echeances


def test_effacer_le_depart_garde_l_echeance_connue():
    correction = Rectifier(champ="prete_le", nouvelle="", motif="date inconnue")
    corrige = decide(EMPRUNT, prete(), correction, MEMBRE).dossier
    assert corrige.donnees.prete_le is None
    assert corrige.echeances == prete().echeances


def test_un_delai_inconnu_ne_programme_rien():
    autour = circonstances("bureau", parametres={"duree": "inconnu"})
    assert prete(autour).echeances == ()


def test_une_echeance_passee_est_marquee_et_n_empeche_rien():
    systeme = circonstances("système", instant=datetime(2025, 4, 6, tzinfo=UTC))
    passe = decide(EMPRUNT, prete(), ConstaterEcheance(nom="RETOUR"), systeme).dossier
    assert passe.echeances == (EcheanceProgrammee("RETOUR", LE_5_AVRIL, passee=True),)
    assert decide(EMPRUNT, passe, Rendre(en_etat=True), MEMBRE).dossier.etat is Etat.RENDU


def test_corriger_le_depart_d_une_echeance_passee_la_fait_courir_de_nouveau():
    systeme = circonstances("système", instant=datetime(2025, 4, 6, tzinfo=UTC))
    passe = decide(EMPRUNT, prete(), ConstaterEcheance(nom="RETOUR"), systeme).dossier
    correction = Rectifier(champ="prete_le", nouvelle="2025-03-25T09:00+00:00", motif="erreur")
    autour = circonstances("membre", instant=datetime(2025, 4, 6, tzinfo=UTC))
    (retour,) = decide(EMPRUNT, passe, correction, autour).dossier.echeances
    assert retour == EcheanceProgrammee("RETOUR", datetime(2025, 4, 10, tzinfo=UTC))


def test_un_parametre_choisit_le_depart_d_une_echeance():
    selon = Echeance(
        nom="RETOUR",
        libelle="retour",
        delai=Delai.lire("1 jour"),
        compte_de=Selon("depart", {"prêt": "prete_le", "rien": "objet"}),
        qui="membre",
        source=ICI,
    )
    autour = circonstances("bureau", parametres={"depart": "prêt"})
    programmee = terme(selon, Emprunt(prete_le=le(20)), autour)
    assert programmee == EcheanceProgrammee("RETOUR", datetime(2025, 3, 22, tzinfo=UTC))
    assert selon.departs == ("prete_le", "objet")


def test_une_date_sans_heure_compte_comme_ce_jour_la_sur_place():
    tahiti = Calendrier(ZoneInfo("Pacific/Tahiti"))
    autour = circonstances("bureau", calendrier=tahiti, parametres={"duree": Delai.lire("1 jour")})
    programmee = terme(RETOUR, Emprunt(prete_le=date(2025, 3, 20)), autour)
    assert programmee is not None
    assert programmee.le.astimezone(tahiti.fuseau) == datetime(2025, 3, 22, tzinfo=tahiti.fuseau)


def test_un_depart_inconnu_ne_programme_rien():
    assert terme(RETOUR, Emprunt(), BUREAU) is None
