"""Un vrai disque plein : rien d'acquis ne se perd, rien ne s'écrit à moitié ; puis tout repart."""

from __future__ import annotations

import subprocess

import pytest

from cpts_core.kernel.champs import Code
from cpts_core.kernel.errors import ErreurDeStockage
from tests.adapters.storage.sqlite import created, dump, opened
from tests.contracts.essai import TENANT, Donnees, batch, head

PLACE = 1 << 20
GROS = Donnees(code=Code("A" * 30_000))


@pytest.fixture
def disque(tmp_path):
    """Donner un dossier presque plein : un petit disque, ou, faute de pouvoir monter, un quota."""
    monte = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={PLACE}", "tmpfs", str(tmp_path)],
        check=False,
        capture_output=True,
    )
    if monte.returncode:
        yield tmp_path, {"max_pages": PLACE // 4096}
        return
    try:
        yield tmp_path, {}
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)


def remplir(store) -> int:
    """Écrire jusqu'au refus ; donner le nombre de commandes acquises."""
    acquises = 0
    with pytest.raises(ErreurDeStockage, match=r"n'a plus de place .* rien n'a été écrit\.$"):  # noqa: PT012
        for rang in range(1000):
            store.append(batch(f"c{rang}", head(f"{rang:04}", donnees=GROS)))
            acquises += 1
    return acquises


def test_un_disque_plein_garde_tout_ce_qui_etait_acquis_et_rien_d_autre(disque):
    dossier, reglages = disque
    base = dossier / "a.db"
    lest = dossier / "lest"
    lest.write_bytes(bytes(300_000))
    with created(base, **reglages) as storage:
        acquises = remplir(storage.store)
        assert acquises > 0
        connues = [storage.store.load(TENANT, "", f"c{n}").known for n in range(acquises + 1)]
        assert [c is not None for c in connues] == [True] * acquises + [False]
        assert list(storage.store.broken_links(TENANT)) == []
        avant = dump(base)
        with pytest.raises(ErreurDeStockage):
            storage.store.append(batch("encore", head("9999", donnees=GROS)))
        assert dump(base) == avant
    lest.unlink()
    with opened(base) as storage:
        storage.store.append(batch("après", head("9999")))
        assert list(storage.store.broken_links(TENANT)) == []
