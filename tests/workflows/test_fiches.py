"""NP-066, NP-069 : des fiches versionnées, à remplir et à relire."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpts_core.kernel.champs import descriptions
from cpts_core.kernel.errors import DonneesInvalides
from cpts_core.kernel.valeurs import lire_champ
from cpts_core.workflows.qualite.declaration_eigs.volets import volet
from cpts_core.workflows.qualite.fiches import (
    Fiche,
    Rubrique,
    fiche_de_gabarit,
    fiche_vierge,
    lire_fiche,
)
from cpts_core.workflows.qualite.incident.choix import Danger, Nature
from cpts_core.workflows.qualite.incident.commandes.accueil import DeclarerUnEvenement
from cpts_core.workflows.qualite.incident.commandes.partager import RedigerUnRex
from cpts_core.workflows.qualite.incident.fiches import FICHE_INTRA, FICHE_REX, FICHES

REMPLIE = {
    "danger": "non",
    "nom": "Martin",
    "prenom": "Dominique",
    "telephone": "05 00 00 00 01",
    "heure_de_rappel": "après 19 h",
    "nature": "presqu'accident",
}
LIGNES = st.text(st.characters(exclude_categories=["C", "Z"]) | st.just(" "), min_size=1)
REPONSES = st.lists(LIGNES, min_size=1, max_size=4).map("\n".join).map(str.strip).filter(bool)


def fautes(fiche, texte):
    with pytest.raises(DonneesInvalides) as refus:
        lire_fiche(fiche, texte)
    return {a.chemin: a.phrase for a in refus.value.anomalies}


@given(st.fixed_dictionaries({r.nom: REPONSES for r in FICHE_REX.rubriques if r.obligatoire}))
def test_une_fiche_remplie_se_relit_telle_quelle(reponses):
    assert lire_fiche(FICHE_REX, fiche_vierge(FICHE_REX, reponses)) == reponses


@pytest.mark.parametrize("reponse", ["[nom] Martin", "# un titre", "fiche rex/1", "a\n\n[zz] b"])
def test_une_reponse_qui_ressemble_a_la_fiche_reste_une_reponse(reponse):
    reponses = {**REMPLIE, "mots": reponse}
    assert lire_fiche(FICHE_INTRA, fiche_vierge(FICHE_INTRA, reponses)) == reponses


def test_une_fiche_remplie_sans_retrait_se_lit_aussi():
    texte = fiche_vierge(FICHE_INTRA, REMPLIE).replace("\n  ", "\n")
    assert lire_fiche(FICHE_INTRA, texte) == REMPLIE


def test_une_fiche_relue_donne_les_valeurs_de_la_commande():
    lues = lire_fiche(FICHE_INTRA, fiche_vierge(FICHE_INTRA, REMPLIE))
    decrits = descriptions(DeclarerUnEvenement)
    commande = DeclarerUnEvenement(
        **{nom: lire_champ(decrits[nom], texte) for nom, texte in lues.items()}
    )
    assert (commande.danger, commande.nature) == (Danger.ECARTE, Nature.PRESQU_ACCIDENT)
    assert commande.heure_de_rappel == "après 19 h"


def test_une_fiche_vierge_dit_tout_ce_qui_manque():
    assert fautes(FICHE_INTRA, fiche_vierge(FICHE_INTRA)) == dict.fromkeys(
        ("danger", "nom", "prenom", "telephone", "heure_de_rappel"), "réponse attendue"
    )


def test_une_rubrique_inconnue_ou_repetee_est_refusee():
    texte = fiche_vierge(FICHE_INTRA, REMPLIE) + "\n[age] âge\n[nom] encore\nDurand\n"
    assert fautes(FICHE_INTRA, texte) == {
        "age": "rubrique inconnue de cette fiche",
        "nom": "rubrique répétée",
    }


@pytest.mark.parametrize(
    ("entete", "phrase"),
    [
        ("fiche intra-cpts/2", "cette fiche est de version 2, la version 1 est attendue"),
        ("fiche rex/1", "« fiche rex/1 » n'est pas « fiche intra-cpts/1 »"),
        ("bonjour", "la première ligne doit être « fiche intra-cpts/1 »"),
        ("", "la première ligne doit être « fiche intra-cpts/1 »"),
    ],
)
def test_une_autre_fiche_est_refusee(entete, phrase):
    assert fautes(FICHE_INTRA, entete) == {"fiche": phrase}


def test_chaque_fiche_pose_les_questions_de_sa_commande():
    for fiche, commande in ((FICHE_INTRA, DeclarerUnEvenement), (FICHE_REX, RedigerUnRex)):
        decrits = descriptions(commande)
        necessaires = {nom for nom, d in decrits.items() if d.obligatoire}
        posees = {r.nom: r.libelle for r in fiche.rubriques}
        assert necessaires <= set(posees)
        assert posees == {nom: decrits[nom].champ.libelle for nom in posees}


def test_une_version_change_avec_ses_rubriques():
    """Changer une rubrique sans changer de version rendrait illisibles les fiches déjà envoyées."""
    figees = {
        "intra-cpts/1": "danger nom prenom telephone heure_de_rappel mots nature activite",
        "rex/1": "situation causes enseignements points_forts",
    }
    assert figees == {
        f"{f.code}/{f.version}": " ".join(r.nom for r in f.rubriques) for f in FICHES.values()
    }


def test_une_fiche_sans_aide_reste_lisible():
    simple = Fiche(code="essai", version=3, titre="Essai", rubriques=(Rubrique("a", "quoi"),))
    assert fiche_vierge(simple) == "fiche essai/3\n# Essai\n\n[a] quoi\n"
    assert lire_fiche(simple, fiche_vierge(simple)) == {}


@pytest.mark.parametrize("numero", [1, 2])
def test_l_aide_a_la_declaration_d_un_eigs_se_remplit_et_se_relit(numero):
    gabarit = volet(numero)
    fiche = fiche_de_gabarit(f"aide-eigs-volet-{numero}", gabarit)
    reponses = {champ.code: f"réponse {rang}" for rang, champ in enumerate(gabarit.champs)}
    assert lire_fiche(fiche, fiche_vierge(fiche)) == {}
    assert lire_fiche(fiche, fiche_vierge(fiche, reponses)) == reponses
    assert "conforme" not in fiche_vierge(fiche)
    assert gabarit.statut in fiche_vierge(fiche)
