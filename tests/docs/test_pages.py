"""The pages that show code are run as they are: a page that lies fails here."""

import re
import types
from pathlib import Path

import pytest

RACINE = Path(__file__).parents[2]
BLOC = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)
PAGES = [RACINE / "README.md", *sorted((RACINE / "docs").rglob("*.md"))]
AVEC_CODE = [page for page in PAGES if BLOC.search(page.read_text("utf-8"))]


@pytest.mark.parametrize("page", AVEC_CODE, ids=lambda page: page.relative_to(RACINE).as_posix())
def test_le_code_d_une_page_s_execute(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nom = "page_" + re.sub(r"\W", "_", page.stem)
    module = types.ModuleType(nom)
    monkeypatch.setitem(__import__("sys").modules, nom, module)
    code = "\n".join(BLOC.findall(page.read_text("utf-8")))
    exec(compile(code, str(page), "exec", dont_inherit=True), module.__dict__)


def test_le_guide_et_la_page_d_accueil_montrent_du_code() -> None:
    noms = {page.name for page in AVEC_CODE}
    assert {"README.md", "write-a-workflow.md"} <= noms
