"""Un serveur qui ne sert plus le dit en une phrase ; rien ne se perd ni ne se fait deux fois."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager

import psycopg
import pytest
from attrs import evolve
from sqlalchemy import text

from cpts_adapters.serialisation.codec import Codec
from cpts_adapters.storage.sql.pg_database import PgDatabase
from cpts_adapters.storage.sql.postgres import Postgres
from cpts_adapters.storage.sql.schema import initialise
from cpts_adapters.storage.sql.store import SqlStore
from cpts_core.kernel.errors import (
    ConflitDeVersion,
    ErreurDeStockage,
    ReponsePerdue,
)
from tests.contracts.essai import TENANT, batch, head, workflow_of
from tests.postgres.base import adresse_du_maitre, base_neuve, base_videe
from tests.postgres.coupure import fil
from tests.postgres.serveur import port_libre

A, B = "0001", "0002"
ECRIVAINS = 16


@contextmanager
def ouvert(base, **reglages):
    with closing(PgDatabase(Postgres(base, **reglages))) as database:
        yield SqlStore(database, Codec(workflow_of))


def couper(base) -> int:
    """Couper toutes les connexions du compte de l'application, comme un réseau qui tombe."""
    with psycopg.connect(adresse_du_maitre(base), autocommit=True) as maitre:
        coupees = maitre.execute(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        return coupees.fetchone()[0]


def test_un_serveur_absent_se_dit():
    with pytest.raises(ErreurDeStockage, match=r"ne répond pas .* rien n'a été écrit"):
        PgDatabase(Postgres(f"postgresql://quelqu-un@127.0.0.1:{port_libre()}/rien"))


def test_un_mot_de_passe_n_apparait_jamais_dans_un_message():
    adresse = f"postgresql://quelqu-un:secret-de-polichinelle@127.0.0.1:{port_libre()}/rien"
    with pytest.raises(ErreurDeStockage) as refus:
        PgDatabase(Postgres(adresse))
    assert "polichinelle" not in str(refus.value)


def test_une_base_sans_tables_n_est_pas_une_base_de_cpts():
    with pytest.raises(ErreurDeStockage, match="n'est pas une base de cpts"):
        PgDatabase(Postgres(base_neuve()))


def test_une_connexion_coupee_entre_deux_commandes_se_refait():
    base = base_videe()
    with ouvert(base) as store:
        store.append(batch("c1", head(A)))
        assert couper(base) == 1
        with pytest.raises(ErreurDeStockage, match=r"s'arrête ou redémarre|ne répond pas"):
            store.load(TENANT, A)
        assert store.load(TENANT, A).head == head(A)
        store.append(batch("c2", head(A, 2)))


def test_une_connexion_coupee_au_milieu_d_une_liste_se_refait():
    with closing(PgDatabase(Postgres(base_videe()))) as database:
        with pytest.raises(ErreurDeStockage):
            database.of(TENANT).rows(text("SELECT pg_terminate_backend(pg_backend_pid())"))
        assert database.of(TENANT).rows(text("SELECT 1")) == [(1,)]


@pytest.mark.parametrize(("moment", "ecrite"), [("avant", False), ("apres", True)])
def test_une_reponse_perdue_se_retrouve_par_l_identifiant_de_la_commande(moment, ecrite):
    base = base_videe()
    with fil(base) as tendu, ouvert(tendu.adresse(base)) as store:
        store.append(batch("c1", head(A)))
        tendu.coupure = moment
        with pytest.raises(ReponsePerdue, match="elle ne sera pas exécutée deux fois"):
            store.append(batch("c2", head(A, 2)))
        tendu.coupure = None
        assert (store.load(TENANT, A, "c2").known is not None) == ecrite
        assert len(list(store.facts(TENANT, A))) == 1 + ecrite


def test_seize_ecrivains_sur_un_dossier_un_seul_gagne_chaque_version():
    base = base_videe()
    with ouvert(base) as store:
        store.append(batch("c0", head(A)))

    def ecrire(rang: int) -> list[int]:
        gagnees = []
        with ouvert(base) as store:
            for version in range(2, 8):
                try:
                    store.append(batch(f"c{rang}-{version}", head(A, version)))
                except ConflitDeVersion:
                    continue
                gagnees.append(version)
        return gagnees

    with ThreadPoolExecutor(ECRIVAINS) as equipe:
        gagnees = [version for liste in equipe.map(ecrire, range(ECRIVAINS)) for version in liste]
    assert sorted(gagnees) == sorted(set(gagnees))
    with ouvert(base) as store:
        assert store.load(TENANT, A).head.record.version == len(gagnees) + 1
        assert len(list(store.facts(TENANT, A))) == len(gagnees) + 1
        assert list(store.broken_links(TENANT)) == []


def test_un_lien_lu_ne_peut_changer_pendant_qu_on_ecrit_d_apres_lui():
    base = base_videe()
    with ouvert(base) as store:
        store.append(batch("c1", head(A)))
        store.append(batch("c2", head(B)))
        store.append(batch("c3", head(B, 2)))
        with pytest.raises(ConflitDeVersion, match=B):
            store.append(evolve(batch("c4", head(A, 2)), checks=((B, 1),)))
        store.append(evolve(batch("c5", head(A, 2)), checks=((B, 2),)))


def test_une_ligne_abimee_est_trouvee_et_nommee():
    base = base_videe()
    with ouvert(base) as store:
        store.append(batch("c1", head(A), facts=2))
        with psycopg.connect(adresse_du_maitre(base), autocommit=True) as maitre:
            maitre.execute("UPDATE journal SET payload = '{}' WHERE rank = 1")
        fautes = list(store.broken_links(TENANT))
    assert fautes == [f"dossier {A}, version 1, rang 1 : le fait a été modifié."]


def test_deux_programmes_qui_creent_la_base_en_meme_temps_n_en_font_qu_une():
    base = base_neuve()
    maitre = Postgres(adresse_du_maitre(base))
    with ThreadPoolExecutor(4) as equipe:
        faits = list(equipe.map(lambda _: initialise(maitre, {"genre": ""}), range(4)))
    assert any(faits)
    assert initialise(maitre) is False


def test_une_base_en_lecture_seule_le_dit():
    base = base_videe()
    lecture = f"{base}?options=-c%20default_transaction_read_only%3Don"
    with ouvert(base) as store:
        store.append(batch("c1", head(A)))
    with ouvert(lecture) as store:
        assert store.load(TENANT, A).head == head(A)
        with pytest.raises(ErreurDeStockage, match="est en lecture seule"):
            store.append(batch("c2", head(A, 2)))


def test_un_dossier_tenu_trop_longtemps_le_dit():
    base = base_videe()
    with ouvert(base, lock_seconds=1) as store, psycopg.connect(base) as autre:
        store.append(batch("c1", head(A)))
        autre.execute("SELECT set_config('cpts.tenant', %s, true)", [TENANT])
        autre.execute("SELECT 1 FROM heads FOR UPDATE")
        with pytest.raises(ErreurDeStockage, match="occupée depuis trop longtemps"):
            store.append(batch("c2", head(A, 2)))
        autre.rollback()
        store.append(batch("c2", head(A, 2)))
