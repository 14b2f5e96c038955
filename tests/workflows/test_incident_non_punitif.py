"""NP-059 : par construction, rien ne nomme, ne classe ni ne met en cause un professionnel."""

import re
from collections.abc import Iterator
from enum import Enum
from itertools import permutations

import pytest
from attrs import frozen

from cpts_core.kernel.champs import Membre, champ, descriptions
from cpts_core.kernel.generiques import Rectifier, Reprendre
from cpts_core.workflows.qualite.fiches import fiche_vierge
from cpts_core.workflows.qualite.incident import INCIDENT
from cpts_core.workflows.qualite.incident.charte import CHARTE
from cpts_core.workflows.qualite.incident.choix import Gravite, Niveau
from cpts_core.workflows.qualite.incident.etats import Etat
from cpts_core.workflows.qualite.incident.fiches import FICHES
from cpts_core.workflows.qualite.reunion.etats import Etape

QUI_AIDE = {
    "affecte_a": "suit le dossier",
    "affectes": "suivent le dossier",
    "membre": "suit le dossier, ou renonce à le lire",
    "ancien": "suivait le dossier",
    "tenus_a_l_ecart": "renoncent à lire, sans raison gardée",
    "confrere": "aide au niveau 2",
    "pilote": "conduit une action d'amélioration",
    "declarant": "a déclaré, sous un identifiant propre à ce dossier",
    "second": "confirme une rectification",
}
MOTS_DE_LA_FAUTE = re.compile(
    r"\b(faut(e|es|if|ifs|ive|ives)|coupable|blâm\w*|blam\w*|sanction\w*|puni\w*|responsab\w*"
    r"|mis(e|es)? en cause|négligen\w*|incompéten\w*|auteur de l.(erreur|événement)"
    r"|(score|classement|palmarès)\w*)\b",
    re.IGNORECASE,
)


def classes() -> Iterator[type]:
    """Donne toutes les classes que la table montre, éléments du dossier compris."""
    vues = [*INCIDENT.commandes.values(), *INCIDENT.evenements.values(), INCIDENT.donnees]
    for classe in vues:
        yield classe
        yield from _elements(classe)


def _elements(classe: type) -> Iterator[type]:
    for decrit in descriptions(classe).values():
        if isinstance(decrit.genre, type) and hasattr(decrit.genre, "__attrs_attrs__"):
            yield decrit.genre


def personnes(classe: type) -> set[str]:
    """Donne les champs d'une classe qui nomment une personne du registre."""
    return {nom for nom, d in descriptions(classe).items() if d.genre is Membre}


def textes() -> Iterator[str]:
    """Donne tout ce que la table donne à lire."""
    yield CHARTE
    yield from (fiche_vierge(fiche) for fiche in FICHES.values())
    yield from (r.proposition for ligne in INCIDENT.lignes for r in ligne.si)
    yield from (e.libelle for e in INCIDENT.echeances.values())
    for classe in classes():
        yield getattr(classe, "libelle", "")
        for nom, decrit in descriptions(classe).items():
            yield from (nom, decrit.champ.libelle, decrit.champ.aide)
            if isinstance(decrit.genre, type) and issubclass(decrit.genre, Enum):
                yield from (str(membre.value) for membre in decrit.genre)


def test_les_seules_personnes_d_un_dossier_sont_celles_qui_aident_ou_renoncent_a_lire():
    assert {nom for classe in classes() for nom in personnes(classe)} == set(QUI_AIDE)


def test_une_personne_de_trop_serait_vue():
    @frozen
    class AvecUneMiseEnCause:
        auteur_de_l_erreur: Membre | None = champ("auteur", defaut=None)

    assert not personnes(AvecUneMiseEnCause) <= set(QUI_AIDE)


def test_rien_de_ce_qui_se_lit_ne_parle_de_faute_ni_de_sanction():
    fautifs = [texte for texte in textes() if MOTS_DE_LA_FAUTE.search(texte)]
    assert fautifs == []


@pytest.mark.parametrize("mot", ["fautif", "Responsable", "sanctionné", "mise en cause", "score"])
def test_un_mot_de_la_faute_serait_vu(mot):
    assert MOTS_DE_LA_FAUTE.search(f"nom du {mot}")


def test_tenir_a_l_ecart_ne_garde_aucune_raison():
    membre_seul = {"membre"}
    assert set(descriptions(INCIDENT.commandes["tenir_a_l_ecart"])) == membre_seul
    assert set(descriptions(INCIDENT.evenements["membre_tenu_a_l_ecart"])) == membre_seul
    assert descriptions(INCIDENT.commandes["se_deporter"]) == {}
    assert descriptions(INCIDENT.commandes["noter_un_refus"]) == {}


def test_aucune_personne_d_un_dossier_ne_se_rectifie_a_la_main():
    decrits = descriptions(INCIDENT.donnees)
    assert not any(decrits[nom].champ.rectifiable for nom in personnes(INCIDENT.donnees))


def test_aucune_regle_ne_depend_de_l_activite_declaree():
    for classe in INCIDENT.commandes.values():
        if classe not in (Rectifier, Reprendre) and "activite" in descriptions(classe):
            assert not descriptions(classe)["activite"].obligatoire
    sources = {r.predicat.__code__.co_names for ligne in INCIDENT.lignes for r in ligne.si}
    assert not any("activite" in noms for noms in sources)


def test_les_trois_echelles_ne_partagent_aucun_type():
    echelles = (Niveau, Etape, Gravite, Etat)
    for une, autre in permutations(echelles, 2):
        assert not issubclass(une, autre)
        assert set(une).isdisjoint(autre)
