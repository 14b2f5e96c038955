"""Les partenariats : des dates qui se suivent, et une lecture qui s'ouvre à la signature."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpts_core.kernel.decision import Decision, decide
from cpts_core.kernel.errors import PasDansCetEtat
from cpts_core.kernel.generiques import Rectifier
from cpts_core.kernel.lecture import peut_lire
from cpts_core.kernel.messages import Lie
from cpts_core.kernel.workflow import Vue
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.organisation.partenariat import PARTENARIAT
from cpts_core.workflows.organisation.partenariat import commandes as c
from cpts_core.workflows.organisation.partenariat.etats import Etat, Implantation
from tests.workflows.autour import autour, derouler, motifs, refus

ALIX, BEA = autour("Alix", Role.COORDINATEUR), autour("Béa", Role.BUREAU)
ENVISAGER = c.EnvisagerUnPartenariat(
    partenaire="hopital",
    implantation=Implantation.AU_DELA,
    raison="les retours",
    missions=("PARCOURS",),
    representant="Sam",
)
NEGOCIER = c.NegocierLaConvention(objet="o", apport_de_la_cpts="a", apport_du_partenaire="b")
JOURS = st.dates(date(2024, 1, 1), date(2027, 12, 31))
AUJOURDHUI = date(2025, 3, 20)


def negocie():
    return derouler(PARTENARIAT, (ENVISAGER, ALIX), (NEGOCIER, ALIX))


def signer(debut: date = date(2025, 3, 20), fin: date = date(2026, 3, 19)):
    return c.SignerLaConvention(debut=debut, fin=fin, piece="annexe")


def en_vigueur():
    pas = ((signer(), BEA), (c.ConstaterLEntreeEnVigueur(), ALIX))
    return derouler(PARTENARIAT, *pas, depuis=negocie())


@given(debut=JOURS, fin=JOURS)
def test_une_convention_se_signe_si_et_seulement_si_ses_dates_sont_possibles(debut, fin):
    reponse = decide(PARTENARIAT, negocie(), signer(debut, fin), BEA)
    assert isinstance(reponse, Decision) is (debut < fin and fin >= AUJOURDHUI)


@given(debut=JOURS, fin=JOURS)
def test_un_renouvellement_suit_la_periode_sans_trou_ni_chevauchement(debut, fin):
    demande = c.RenouvelerLaConvention(debut=debut, fin=fin, piece="suite")
    reponse = decide(PARTENARIAT, en_vigueur(), demande, BEA)
    assert isinstance(reponse, Decision) is (debut == date(2026, 3, 20) and fin > debut)


@pytest.mark.parametrize(
    ("etat", "fin", "permis"),
    [
        ("EN_VIGUEUR", date(2025, 3, 19), True),
        ("EN_VIGUEUR", date(2025, 3, 20), False),
        ("DENONCE", date(2025, 12, 31), True),
        ("ABANDONNE", date(2025, 12, 31), True),
        ("ENVISAGE", None, True),
    ],
)
def test_une_convention_ne_chevauche_pas_la_precedente_si_elle_tient_encore(etat, fin, permis):
    lies = {"precedente": (Lie("p", etat, {"partenaire": "hopital", "fin": fin}),)}
    bea = autour("Béa", Role.BUREAU, lies=lies)
    assert isinstance(decide(PARTENARIAT, negocie(), signer(), bea), Decision) is permis


@pytest.mark.parametrize(
    ("jour", "premier", "dernier"), [(19, False, False), (20, True, False), (21, True, True)]
)
def test_la_convention_entre_en_vigueur_son_premier_jour_et_finit_apres_le_dernier(
    jour, premier, dernier
):
    systeme = autour("s", Role.SYSTEME, le=datetime(2025, 3, jour, 11, tzinfo=UTC))
    signe = derouler(PARTENARIAT, (signer(), BEA), depuis=negocie())
    entree = decide(PARTENARIAT, signe, c.ConstaterLEntreeEnVigueur(), systeme)
    assert isinstance(entree, Decision) is premier
    un_an_apres = autour("s", Role.SYSTEME, le=datetime(2026, 3, jour - 1, 11, tzinfo=UTC))
    fin = decide(PARTENARIAT, en_vigueur(), c.ConstaterLaFin(), un_an_apres)
    assert isinstance(fin, Decision) is dernier


def test_les_dates_et_la_mission_refusees_le_sont_ensemble():
    demande = signer(date(2024, 2, 1), date(2024, 1, 1))
    assert len(motifs(refus(PARTENARIAT, negocie(), demande, BEA))) == 2


@pytest.mark.parametrize(
    ("nouvelle", "refuse"), [("2026-03-19", True), ("2026-03-18", False), ("demain", True)]
)
def test_une_correction_garde_la_fin_apres_le_debut(nouvelle, refuse):
    demande = Rectifier(champ="debut", nouvelle=nouvelle, motif="m", second="Béa")
    assert isinstance(decide(PARTENARIAT, en_vigueur(), demande, ALIX), Decision) is not refuse


def test_une_correction_avant_toute_date_ne_compare_rien():
    demande = Rectifier(champ="objet", nouvelle="autre", motif="m")
    assert isinstance(decide(PARTENARIAT, negocie(), demande, ALIX), Decision)


def test_une_convention_denoncee_ne_bouge_plus():
    denonce = derouler(PARTENARIAT, (c.DenoncerLaConvention(motif="m"), BEA), depuis=en_vigueur())
    assert denonce.etat is Etat.DENONCE
    assert denonce.echeances == ()
    suite = c.RenouvelerLaConvention(
        debut=date(2026, 3, 20), fin=date(2026, 3, 20) + timedelta(days=9), piece="s"
    )
    assert isinstance(refus(PARTENARIAT, denonce, suite, BEA), PasDansCetEtat)


@pytest.mark.parametrize("role", Role)
def test_les_autorites_lisent_une_convention_signee_le_partenaire_la_sienne(role):
    cpts = (Role.COORDINATEUR, Role.BUREAU, Role.MEMBRE, Role.PILOTE)
    autorites = (Role.ARS, Role.CPAM, Role.URPS)
    cas = (
        (negocie(), "Tess", cpts),
        (negocie(), "Sam", (*cpts, Role.PARTENAIRE)),
        (en_vigueur(), "Tess", (*cpts, *autorites)),
    )
    for dossier, lecteur, lecteurs in cas:
        lit = peut_lire(
            PARTENARIAT,
            dossier,
            Vue.DOSSIER,
            lecteur=lecteur,
            roles=frozenset((role,)),
            lies={},
        )
        assert lit is (role in lecteurs)
