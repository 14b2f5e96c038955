"""Régions, départements, seuils des agrégats : ce qui est livré, et ce qui est refusé."""

import pytest

from cpts_core.referentiels.agregats import lire_seuils, seuils
from cpts_core.referentiels.chargement import ReferentielInvalide, analyser, ouvrir
from cpts_core.referentiels.modele import Confiance
from cpts_core.referentiels.territoires import departement, lire_territoires, territoires

DROM = {"971": "01", "972": "02", "973": "03", "974": "04", "976": "06"}


def test_dix_huit_regions_et_cent_un_departements_chacun_dans_la_sienne():
    connus = territoires()
    assert (len(connus.regions), len(connus.departements)) == (18, 101)
    assert {d.region for d in connus.departements.values()} == set(connus.regions)
    assert {code: departement(code).region for code in DROM} == DROM
    assert departement("2A").nom == "Corse-du-Sud"


def test_l_outre_mer_porte_le_nom_de_sa_region():
    connus = territoires()
    assert all(departement(code).nom == connus.regions[region] for code, region in DROM.items())


def test_un_departement_d_une_region_inconnue_est_refuse():
    fichier = dict(ouvrir("territoires.toml").valeurs)
    fichier["departements"] = {"31": {"nom": "Haute-Garonne", "region": "99"}}
    table = type(ouvrir("territoires.toml"))("territoires.toml", fichier)
    with pytest.raises(ReferentielInvalide, match="« 99 » n'est pas décrite dans"):
        lire_territoires(table)


def test_les_seuils_d_un_agregat_sont_un_choix_du_projet_qui_le_dit():
    livres = seuils()
    assert (livres.cpts_au_moins, livres.part_la_plus_grande) == (3, 85)
    assert livres.provenance.confiance is Confiance.D
    assert livres.provenance.note


def test_un_seuil_qui_manque_est_refuse():
    texte = 'titre = "x"\nverifie_le = 2026-01-01\n[seuils]\npart_la_plus_grande = 85\n'
    with pytest.raises(ReferentielInvalide, match="cpts_au_moins"):
        lire_seuils(analyser("essai.toml", texte))
