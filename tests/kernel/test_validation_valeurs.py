"""Commands, events and records that could not be kept, shown or read are refused with the table."""

from datetime import datetime
from typing import ClassVar

import pytest
from attrs import define, evolve, field, fields, frozen

from cpts_core.kernel.champs import Code, Membre, champ
from cpts_core.kernel.evolution import inchange, recopier
from cpts_core.kernel.messages import Command, Event
from tests.kernel.fautes import DEMANDER, PRETER, fautes, table
from tests.kernel.procedure import Demande, Etat, Prete, Rendu, emprunt, rangees


def fautes_de_la_commande(classe: type) -> list[str]:
    """Return the faults of a table whose opening takes this command."""
    return fautes(transitions=table(DEMANDER, quand=classe))


def fautes_du_fait(classe: type) -> list[str]:
    """Return the faults of a table where this event may happen."""
    connus = {Demande: inchange, Prete: recopier(le="prete_le"), Rendu: inchange}
    return fautes(evolutions={**connus, classe: inchange})


def test_un_champ_sans_description():
    @frozen
    class Nue(Command):
        libelle: ClassVar[str] = "demander"
        objet: Code

    assert fautes_de_la_commande(Nue) == [
        f"procedure.py:1 : {Nue.__qualname__}.objet : champ sans description"
    ]


def test_un_texte_dont_on_ignore_s_il_est_sensible():
    @frozen
    class Floue(Command):
        libelle: ClassVar[str] = "demander"
        objet: str = champ("objet")

    assert fautes_de_la_commande(Floue) == [
        f"procedure.py:1 : {Floue.__qualname__}.objet : genre <class 'str'> non admis"
    ]


def test_un_nombre_a_virgule_flottante():
    @frozen
    class Approchee(Command):
        libelle: ClassVar[str] = "demander"
        prix: float = champ("prix")

    assert fautes_de_la_commande(Approchee) == [
        f"procedure.py:1 : {Approchee.__qualname__}.prix : genre <class 'float'> non admis"
    ]


@frozen
class Partie:
    """A described value, as a record holds several."""

    nom: Code = champ("nom")


def test_seul_un_dossier_garde_plusieurs_valeurs_decrites():
    @frozen
    class Composee(Command):
        libelle: ClassVar[str] = "demander"
        parties: tuple[Partie, ...] = champ("parties")

    @frozen
    class Dossier:
        prete_le: datetime | None = champ("prêté le", defaut=None)
        parties: tuple[Partie, ...] = champ("parties", defaut=())

    (faute,) = fautes_de_la_commande(Composee)
    assert "parties : genre" in faute
    assert emprunt(donnees=Dossier).donnees is Dossier


def test_une_commande_sans_libelle():
    @frozen
    class Muette(Command):
        pass

    assert fautes_de_la_commande(Muette) == [
        f"procedure.py:1 : {Muette.__qualname__} : libellé attendu"
    ]


def test_un_fait_sans_libelle():
    @frozen
    class Tacite(Event):
        pass

    assert fautes_du_fait(Tacite) == [f"procedure.py:1 : {Tacite.__qualname__} : libellé attendu"]


@define
class Ouverte:
    """Its values could change after the decision."""

    libelle: ClassVar[str] = "demander"


class SansAttrs:
    """Nothing describes its values."""

    libelle = "demander"


@pytest.mark.parametrize("classe", [Ouverte, SansAttrs])
def test_une_classe_qui_n_est_pas_figee(classe):
    (faute,) = fautes_de_la_commande(classe)
    assert faute == (
        f"procedure.py:1 : {classe.__name__} : "
        "une classe attrs figée et à emplacements est attendue"
    )


def test_deux_commandes_du_meme_nom():
    homonyme = frozen(type("Preter", (Command,), {"libelle": "prêter encore"}))
    preter = rangees()[PRETER]
    double = evolve(preter, depuis=Etat.PRETE, vers=None, quand=homonyme, programme=())
    assert fautes(transitions=(*rangees(), double)) == [
        "procedure.py:1 : 2 classes portent le nom « preter »"
    ]


def test_un_fait_qui_controle_ses_valeurs():
    @frozen
    class Mefiant(Event):
        libelle: ClassVar[str] = "objet prêté"
        objet: Code = field(metadata=fields(Demande).objet.metadata, validator=lambda *_: None)

        def __attrs_post_init__(self) -> None:
            raise AssertionError

    (faute,) = fautes_du_fait(Mefiant)
    assert faute == (
        f"procedure.py:1 : {Mefiant.__qualname__} : "
        "la demande contrôle ses valeurs, pas le fait (objet, __attrs_post_init__)"
    )


def test_un_dossier_dont_un_champ_n_a_pas_de_valeur_initiale():
    @frozen
    class Exigeant:
        objet: Code = champ("objet")
        lecteur: Membre | None = champ("emprunteur", defaut=None)
        prete_le: datetime | None = champ("prêté le", defaut=None)

    assert fautes(donnees=Exigeant) == [
        f"procedure.py:1 : {Exigeant.__qualname__}.objet : valeur initiale attendue"
    ]
