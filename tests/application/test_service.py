"""One command: written whole, once, by someone who may, at a time that makes sense."""

from datetime import UTC, datetime, timedelta

import pytest

from cpts_core import Role
from cpts_core.kernel.errors import (
    CommandeDejaEmise,
    DonneesInvalides,
    DroitInsuffisant,
    ErreurDeStockage,
    HorlogeEnRecul,
    HorsPeriode,
    Introuvable,
    ReponsePerdue,
)
from tests.application.cellule import ALIX, CPTS, SACHA, Cellule, personne


def test_la_meme_commande_deux_fois_a_la_meme_reponse_et_un_seul_effet(cellule: Cellule) -> None:
    premier = cellule.declarer(commande_id="c1")
    avant = cellule.contenu()
    second = cellule.declarer(commande_id="c1")
    assert second.deja_emise
    assert (second.flux, second.version, second.etat) == (
        premier.flux,
        premier.version,
        premier.etat,
    )
    assert cellule.contenu() == avant


def test_le_meme_identifiant_pour_un_autre_contenu_est_refuse(cellule: Cellule) -> None:
    cellule.declarer(commande_id="c1")
    avant = cellule.contenu()
    with pytest.raises(CommandeDejaEmise):
        cellule.application.ouvrir(
            SACHA, "incident", cellule.declaration(nom="Durand"), commande_id="c1"
        )
    assert cellule.contenu() == avant


def test_le_meme_identifiant_par_une_autre_personne_est_refuse(cellule: Cellule) -> None:
    cellule.declarer(commande_id="c1")
    with pytest.raises(CommandeDejaEmise):
        cellule.declarer(personne("lou", Role.DECLARANT), commande_id="c1")


def test_une_procedure_inconnue_est_nommee_avec_celles_qui_existent(cellule: Cellule) -> None:
    with pytest.raises(Introuvable, match="incident"):
        cellule.application.ouvrir(SACHA, "incidant", cellule.declaration())


def test_un_dossier_inconnu_est_introuvable(cellule: Cellule) -> None:
    with pytest.raises(Introuvable):
        cellule.application.faire(ALIX, "nulle-part", cellule.declaration())


def test_un_dossier_d_une_autre_cpts_est_introuvable(cellule: Cellule) -> None:
    recu = cellule.declarer()
    ailleurs = personne("alix", Role.CELLULE_QUALITE, "une-autre")
    with pytest.raises(Introuvable):
        cellule.application.faire(ailleurs, recu.flux, cellule.declaration())


def test_un_role_qui_n_est_pas_dans_la_rangee_est_refuse_sans_rien_ecrire(
    cellule: Cellule,
) -> None:
    avant = cellule.contenu()
    with pytest.raises(DroitInsuffisant):
        cellule.declarer(personne("max", Role.ARS))
    assert cellule.contenu() == avant


def test_tous_les_champs_mal_remplis_sont_nommes_ensemble(cellule: Cellule) -> None:
    with pytest.raises(DonneesInvalides) as refus:
        cellule.application.ouvrir(SACHA, "incident", cellule.declaration(nom="", telephone="  "))
    assert [a.chemin for a in refus.value.anomalies] == ["nom", "telephone"]


def test_une_date_future_est_refusee(cellule: Cellule) -> None:
    demain = cellule.horloge.instant + timedelta(days=1)
    with pytest.raises(DonneesInvalides, match="futur"):
        cellule.declarer(survenu_le=demain)


def test_une_date_d_avant_le_referentiel_est_refusee(cellule: Cellule) -> None:
    with pytest.raises(HorsPeriode):
        cellule.declarer(survenu_le=datetime(1999, 1, 1, tzinfo=UTC))


def test_une_horloge_un_peu_en_retard_prend_l_instant_du_dernier_fait(cellule: Cellule) -> None:
    recu = cellule.declarer()
    dernier = cellule.horloge.instant
    cellule.attendre(-timedelta(minutes=2))
    cellule.faire(ALIX, recu.flux, "affecter", membre="alix")
    faits = list(cellule.application.store.facts(CPTS, recu.flux))
    assert faits[-1].enregistre_le == dernier


def test_une_horloge_trop_en_retard_est_refusee_sans_rien_ecrire(cellule: Cellule) -> None:
    recu = cellule.declarer()
    avant = cellule.contenu()
    cellule.attendre(-timedelta(minutes=2, seconds=1))
    with pytest.raises(HorlogeEnRecul):
        cellule.faire(ALIX, recu.flux, "affecter", membre="alix")
    assert cellule.contenu() == avant


def test_un_texte_qui_semble_nommer_quelqu_un_est_signale_sans_etre_repete(
    cellule: Cellule,
) -> None:
    recu = cellule.declarer()
    cellule.faire(ALIX, recu.flux, "affecter", membre="alix")
    suite = cellule.faire(ALIX, recu.flux, "commenter", commentaire="Mme Durand, 06 01 02 03 04")
    assert len(suite.avertissements) == 2
    assert not any("Durand" in a or "06 01" in a for a in suite.avertissements)


def test_un_compte_nomme_comme_le_systeme_n_est_pas_le_systeme(cellule: Cellule) -> None:
    recu = cellule.declarer(personne("systeme", Role.DECLARANT))
    (fait, *_) = cellule.application.store.facts(CPTS, recu.flux)
    assert fait.par != "systeme"


class Coupe:
    """A store whose answer to a writing gets lost, the writing done or not."""

    def __init__(self, store, *, ecrit: bool, revient: bool = True) -> None:
        self.store, self.ecrit, self.revient, self.tue = store, ecrit, revient, False

    def append(self, lot) -> None:
        if self.ecrit:
            self.store.append(lot)
        self.tue = True
        raise ReponsePerdue("la base s'est tue.")

    def load(self, *demande):
        if self.tue and not self.revient:
            raise ErreurDeStockage("la base ne répond pas.")
        return self.store.load(*demande)

    def __getattr__(self, nom):
        return getattr(self.store, nom)


def test_une_reponse_perdue_se_retrouve_par_l_identifiant_de_la_commande(cellule: Cellule) -> None:
    magasin = cellule.application.store
    cellule.application.store = Coupe(magasin, ecrit=True)
    recu = cellule.declarer(commande_id="c1")
    assert recu.deja_emise
    cellule.application.store = magasin
    assert magasin.load(CPTS, recu.flux).head.record.version == recu.version
    assert cellule.declarer(commande_id="c1").flux == recu.flux


@pytest.mark.parametrize("revient", [True, False])
def test_une_reponse_perdue_pour_de_bon_se_dit_et_la_demande_se_relance(
    cellule: Cellule, *, revient: bool
) -> None:
    avant, magasin = cellule.contenu(), cellule.application.store
    cellule.application.store = Coupe(magasin, ecrit=False, revient=revient)
    with pytest.raises(ReponsePerdue):
        cellule.declarer(commande_id="c1")
    cellule.application.store = magasin
    assert cellule.contenu() == avant
    assert not cellule.declarer(commande_id="c1").deja_emise
