"""L'indicateur : la suite de ses années, ses valeurs, ses accords."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from cpts_core.kernel.generiques import Reprendre
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.contrats.parties import Partie
from cpts_core.workflows.projet.indicateur import INDICATEUR
from cpts_core.workflows.projet.indicateur import commandes as c
from cpts_core.workflows.projet.indicateur.etats import Etat, Formule, Unite
from cpts_core.workflows.projet.indicateur.serie import atteinte_de, mesure_de, serie
from cpts_core.workflows.projet.indicateur.valeurs import Saisie, lire
from tests.workflows.autour import MIDI, autour, derouler, motifs, refus

if TYPE_CHECKING:
    from cpts_core.kernel.messages import Circonstances, Dossier


def coordination(le: datetime = MIDI) -> Circonstances:
    return autour("Alix", Role.COORDINATEUR, le=le)


def repris(etat: Etat, *donnees: str) -> Dossier:
    demande = Reprendre(etat=etat.name, preuve="relevé", donnees=donnees)
    return derouler(INDICATEUR, (demande, coordination()))


def convenu(*donnees: str) -> Dossier:
    """Deux cibles, une situation de départ, l'accord des trois parties."""
    depart = repris(Etat.DISCUTE, "annee_de_reference=2024", "reference=100", *donnees)
    pas = (
        (c.FixerUneCible(annee=2, valeur=Decimal(300)), coordination()),
        (c.FixerUneCible(annee=1, valeur=Decimal(200)), coordination()),
        (c.NommerLaFormule(formule=Formule.LINEAIRE), coordination()),
        (c.DonnerSonAccord(partie=Partie.CPTS), autour("Bea", Role.BUREAU)),
        (c.ConsignerUnAccord(partie=Partie.CPAM, preuve="relevé"), coordination()),
        (c.DonnerSonAccord(partie=Partie.ARS), autour("Remi", Role.ARS)),
    )
    return derouler(INDICATEUR, *pas, depuis=depart)


def mesure(annee: int, valeur: int, le: datetime = MIDI) -> tuple[c.MesurerLIndicateur, object]:
    demande = c.MesurerLIndicateur(annee=annee, valeur=Decimal(valeur), preuve="extrait")
    return demande, coordination(le)


# --- La suite des années -------------------------------------------------------------------------


def test_la_suite_tient_les_annees_dans_l_ordre_visees_mesurees_arretees() -> None:
    pas = (mesure(1, 150), (c.ArreterLAnnee(annee=1), coordination()), mesure(3, 10))
    suite = derouler(INDICATEUR, *pas, depuis=convenu("unite=NOMBRE", "sens=HAUSSE"))  # type: ignore[arg-type]
    annees = serie(suite.donnees)
    assert [a.annee for a in annees] == [1, 2, 3]
    assert [a.cible.valeur if a.cible else None for a in annees] == [200, 300, None]
    assert [a.mesure.valeur if a.mesure else None for a in annees] == [150, None, 10]
    assert [a.arrete.atteinte if a.arrete else None for a in annees] == [Decimal(50), None, None]


def test_la_mesure_la_plus_recente_fait_foi_et_la_derniere_saisie_departage() -> None:
    hier = datetime(2025, 3, 19, 11, tzinfo=UTC)
    pas = (mesure(1, 150), mesure(1, 120, hier), mesure(1, 160))
    suite = derouler(INDICATEUR, *pas, depuis=convenu("unite=NOMBRE", "sens=HAUSSE"))  # type: ignore[arg-type]
    retenue = mesure_de(suite.donnees, 1)
    assert retenue is not None
    assert retenue.valeur == Decimal(160)
    assert len(suite.donnees.mesures) == 3


def test_une_annee_sans_cible_ne_s_arrete_pas() -> None:
    suite = derouler(INDICATEUR, mesure(3, 10), depuis=convenu("unite=NOMBRE", "sens=HAUSSE"))  # type: ignore[arg-type]
    assert motifs(refus(INDICATEUR, suite, c.ArreterLAnnee(annee=3), coordination())) == {
        "il faut que cette année de contrat ait une cible et une mesure"
    }


def test_une_date_se_vise_et_se_tient() -> None:
    depart = repris(Etat.PROPOSE, "unite=DATE", "sens=BAISSE")
    pas = (
        (c.FixerLaReference(annee=2024, jour=date(2026, 1, 1)), coordination()),
        (c.FixerUneCible(annee=1, jour=date(2025, 9, 1)), coordination()),
        (c.NommerLaFormule(formule=Formule.TOUT_OU_RIEN), coordination()),
        (c.DiscuterLIndicateur(), coordination()),
        (c.DonnerSonAccord(partie=Partie.CPTS), autour("Bea", Role.BUREAU)),
        (c.DonnerSonAccord(partie=Partie.CPAM), autour("Carole", Role.CPAM)),
        (c.DonnerSonAccord(partie=Partie.ARS), autour("Remi", Role.ARS)),
    )
    pret = derouler(INDICATEUR, *pas, depuis=depart)
    for jour, atteinte in ((date(2025, 9, 1), 100), (date(2025, 9, 2), 0)):
        demande = c.MesurerLIndicateur(annee=1, jour=jour, preuve="plan signé")
        suite = derouler(INDICATEUR, (demande, coordination()), depuis=pret)
        assert atteinte_de(suite.donnees, 1) == atteinte


# --- Les valeurs ---------------------------------------------------------------------------------

REFUSEES = {
    Unite.NOMBRE: ("-1", "1.5", "NaN", "Infinity"),
    Unite.POURCENTAGE: ("-0.01", "100.01", "NaN"),
    Unite.TAUX: ("-1", "Infinity"),
    Unite.MOYENNE: ("NaN", "Infinity"),
    Unite.OUI_NON: ("2", "-1", "0.5"),
}
ADMISES = {
    Unite.NOMBRE: ("0", "12"),
    Unite.POURCENTAGE: ("0", "100", "12.2"),
    Unite.TAUX: ("0", "1.7"),
    Unite.MOYENNE: ("-3.5", "4"),
    Unite.OUI_NON: ("0", "1"),
}


@pytest.mark.parametrize("unite", list(REFUSEES))
def test_une_valeur_se_lit_dans_son_unite_ou_ne_se_lit_pas(unite: Unite) -> None:
    assert all(lire(unite, Saisie(Decimal(v))) is None for v in REFUSEES[unite])
    assert all(lire(unite, Saisie(Decimal(v))) == Decimal(v) for v in ADMISES[unite])
    assert lire(unite, Saisie()) is None
    assert lire(unite, Saisie(Decimal(1), date(2025, 1, 1))) is None


@pytest.mark.parametrize(
    ("unite", "numerateur", "denominateur", "attendu"),
    [
        (Unite.POURCENTAGE, 1, 3, Decimal("33.3333")),
        (Unite.POURCENTAGE, 3, 3, Decimal(100)),
        (Unite.POURCENTAGE, 4, 3, None),
        (Unite.POURCENTAGE, 1, 0, None),
        (Unite.POURCENTAGE, 1, -3, None),
        (Unite.TAUX, 4, 3, Decimal("1.3333")),
        (Unite.NOMBRE, 4, 2, None),
    ],
)
def test_un_rapport_se_donne_par_ses_deux_termes(
    unite: Unite, numerateur: int, denominateur: int, attendu: Decimal | None
) -> None:
    termes = {"numerateur": Decimal(numerateur), "denominateur": Decimal(denominateur)}
    assert lire(unite, Saisie(**termes)) == attendu
    assert lire(unite, Saisie(valeur=Decimal(1), **termes)) is None
    assert lire(unite, Saisie(numerateur=Decimal(1))) is None


def test_une_date_ne_se_lit_que_comme_un_jour() -> None:
    assert lire(Unite.DATE, Saisie(jour=date(2025, 3, 20))) == date(2025, 3, 20).toordinal()
    assert lire(Unite.DATE, Saisie(Decimal(20))) is None
    assert lire(Unite.DATE, Saisie(Decimal(20), date(2025, 3, 20))) is None
    assert lire(None, Saisie(Decimal(20))) is None
