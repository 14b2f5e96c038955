"""A typed value is spelled in one way, which is read back to an equal value."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from zoneinfo import ZoneInfo

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from cpts_core.kernel.champs import Code, Identite, Membre, Reference, Saisie, Texte, champ
from cpts_core.kernel.champs import descriptions as decrits
from cpts_core.kernel.valeurs import ecrire, ecrire_champ, lire, lire_champ


class Niveau(Enum):
    """The label of one is the name of another."""

    UN = "deux"
    DEUX = "trois"
    A_PRECISER = "à préciser"


codes = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_.:-]{0,79}", fullmatch=True)
fuseaux = st.sampled_from(
    [UTC, timezone(timedelta(hours=-9, minutes=-30)), ZoneInfo("Europe/Paris")]
)
DEPUIS, JUSQUE = datetime(1900, 1, 1), datetime(2100, 1, 1)  # noqa: DTZ001 - bounds of a strategy
VALEURS = {
    bool: st.booleans(),
    int: st.integers(),
    Decimal: st.decimals(allow_nan=False, allow_infinity=False),
    date: st.dates(),
    datetime: st.datetimes(DEPUIS, JUSQUE, timezones=fuseaux),
    Niveau: st.sampled_from(Niveau),
    Code: codes,
    Reference: codes,
    Membre: st.text(),
    Identite: st.text(),
    Texte: st.text(),
    Saisie: st.text(),
}


@frozen
class Fiche:
    """A field of every type, alone and several."""

    oui: bool | None = champ("oui", defaut=None)
    nombre: int | None = champ("nombre", defaut=None)
    prix: Decimal | None = champ("prix", defaut=None)
    jour: date | None = champ("jour", defaut=None)
    instant: datetime | None = champ("instant", defaut=None)
    niveau: Niveau | None = champ("niveau", defaut=None)
    code: Code | None = champ("code", defaut=None)
    dossier: Reference | None = champ("dossier", defaut=None)
    nombres: tuple[int, ...] = champ("nombres", defaut=())
    jours: tuple[date, ...] = champ("jours", defaut=())
    niveaux: tuple[Niveau, ...] = champ("niveaux", defaut=())
    codes: tuple[Code, ...] = champ("codes", defaut=())
    age: int | None = champ("âge", defaut=None, minimum=0, maximum=130)
    utile: Code = champ("utile")


DECRITS = decrits(Fiche)


def moment(valeur):
    """Compare instants as moments: two zones never agree on an hour that the clocks repeat."""
    return valeur.astimezone(UTC) if isinstance(valeur, datetime) else valeur


@given(st.data())
@pytest.mark.parametrize("genre", VALEURS)
def test_ce_qui_est_ecrit_se_relit_a_l_identique(genre, data):
    valeur = data.draw(VALEURS[genre])
    relue = lire(genre, ecrire(valeur))
    assert moment(relue) == moment(valeur)
    assert type(relue) is type(valeur)


@given(st.data())
@pytest.mark.parametrize("nom", [n for n in DECRITS if n not in ("age", "utile")])
def test_un_champ_ecrit_se_relit_vide_ou_multiple_compris(nom, data):
    description = DECRITS[nom]
    un = VALEURS[description.genre]
    tirage = st.lists(un).map(tuple) if description.multiple else st.none() | un
    valeur = data.draw(tirage)
    assert moment(lire_champ(description, ecrire_champ(description, valeur))) == moment(valeur)


def test_un_instant_garde_son_moment_quel_que_soit_le_fuseau_ou_il_est_ecrit():
    paris = datetime(2025, 10, 26, 2, 30, tzinfo=ZoneInfo("Europe/Paris"), fold=1)
    assert lire(datetime, ecrire(paris)).astimezone(UTC) == paris.astimezone(UTC)


@pytest.mark.parametrize(
    ("genre", "texte", "valeur"),
    [
        (bool, "Oui", True),
        (bool, "vrai", True),
        (bool, "NON", False),
        (bool, "0", False),
        (Decimal, "1 234,50", Decimal("1234.50")),
        (Decimal, "1\u202f234,50", Decimal("1234.50")),
        (Niveau, "deux", Niveau.DEUX),
        (Niveau, "trois", Niveau.DEUX),
        (Niveau, "À PRÉCISER", Niveau.A_PRECISER),
        (Niveau, "a_preciser", Niveau.A_PRECISER),
    ],
)
def test_une_saisie_courante_est_comprise(genre, texte, valeur):
    assert lire(genre, texte) == valeur


@pytest.mark.parametrize(
    ("genre", "texte", "phrase"),
    [
        (bool, "peut-être", "oui ou non est attendu"),
        (int, "deux", "un nombre entier est attendu"),
        (int, "1,5", "un nombre entier est attendu"),
        (Decimal, "cher", "un nombre est attendu"),
        (date, "hier", "une date est attendue, comme 2025-03-20"),
        (date, "2025-02-30", "une date est attendue, comme 2025-03-20"),
        (
            datetime,
            "2025-03-20T09:30",
            "une date et une heure avec fuseau sont attendues, comme 2025-03-20T09:30+01:00",
        ),
        (
            datetime,
            "midi",
            "une date et une heure avec fuseau sont attendues, comme 2025-03-20T09:30+01:00",
        ),
        (Code, "deux mots", "un code court est attendu (lettres, chiffres, tirets)"),
        (Code, "", "un code court est attendu (lettres, chiffres, tirets)"),
        (Reference, "x" * 81, "un code court est attendu (lettres, chiffres, tirets)"),
        (Niveau, "quatre", "un choix parmi deux, trois, à préciser est attendu"),
    ],
)
def test_une_saisie_illisible_dit_ce_qui_est_attendu(genre, texte, phrase):
    with pytest.raises(ValueError, match=r".") as levee:
        lire(genre, texte)
    assert str(levee.value) == phrase


def test_une_valeur_composee_ne_se_saisit_pas():
    with pytest.raises(ValueError, match="cette valeur ne se saisit pas"):
        lire(Fiche, "quelque chose")


def test_plusieurs_valeurs_se_separent_par_des_virgules():
    assert lire_champ(DECRITS["codes"], "a, b ,c") == ("a", "b", "c")


def test_une_saisie_vide_vaut_aucune_valeur():
    assert lire_champ(DECRITS["nombre"], "") is None
    assert lire_champ(DECRITS["nombres"], "") == ()


def test_une_saisie_vide_ne_remplit_pas_un_champ_obligatoire():
    with pytest.raises(ValueError, match="un code court est attendu"):
        lire_champ(DECRITS["utile"], "")


@pytest.mark.parametrize(
    ("texte", "phrase"), [("-1", "au moins 0 est attendu"), ("131", "au plus 130 est attendu")]
)
def test_une_saisie_hors_bornes_est_refusee(texte, phrase):
    with pytest.raises(ValueError, match=phrase):
        lire_champ(DECRITS["age"], texte)
