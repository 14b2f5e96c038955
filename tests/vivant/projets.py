"""Small projects for the bench: their features, their tests, their steps."""

from tests.vivant.banc import REGLAGES
from tests.vivant.pieges import PIEGES, SAINE, feature

PAS = """\
import pytest
from pytest_bdd import parsers, step

from cpts_adapters.vivant.deroulement import EnAttente


@step("un pas")
@step("un pas :")
def un_pas():
    pass
"""
DECISION = {"docs/adr/0001-une-decision.md": "# 0001\n"}


def module(*features: str) -> str:
    lies = "\n".join(f"scenarios('{nom}.feature')" for nom in features)
    return f"from pytest_bdd import scenarios\n\n{lies}\n"


def pieges() -> dict[str, str | bytes]:
    """All the traps of the files, and a sound feature; one module each."""
    features = {"saine": SAINE} | {nom: contenu for nom, (contenu, _) in PIEGES.items()}
    return {
        "pytest.ini": f"{REGLAGES}vivant_tags = @lent*\n",
        "tests/conftest.py": PAS,
        **DECISION,
        **{f"features/{nom}.feature": contenu for nom, contenu in features.items()},
        **{f"tests/test_{nom}.py": module(nom) for nom in features},
    }


ETAPES = {
    "tests/conftest.py": PAS
    + """

@step(parsers.re("un autre (?P<quoi>.+)"))
def autre(quoi):
    pass


@step(parsers.parse("un {quoi} pas"))
def quel(quoi):
    pass


@step("une attente")
async def attente():
    raise AssertionError


@step("personne ne me dit")
def inutile():
    pass
""",
    "tests/test_etapes.py": module("etapes"),
    "tests/test_un_seul.py": (
        "from pytest_bdd import scenario\n\n\n@scenario('un_seul.feature', 'lié')\n"
        "def test_lie():\n    pass\n"
    ),
    "features/etapes.feature": feature(
        "  Contexte:\n    Étant donné un pas :\n  Scénario: s\n    Quand un autre pas\n"
        "    Alors une attente\n"
    ),
    "features/un_seul.feature": feature(
        "  Scénario: lié\n    Quand un pas\n"
        "  Plan du scénario: oublié <a>\n    Quand <a>\n    Exemples:\n"
        "      | a      |\n      | un pas |\n"
    ),
    "features/chapitre/oubliee.feature": feature("  Scénario: s\n    Quand un pas\n"),
}
LES_DEUX = "tests/conftest.py:13, tests/conftest.py:18"
DIAGNOSTICS_D_ETAPES = (
    f"features/etapes.feature:6 : plusieurs définitions acceptent « un autre pas » : {LES_DEUX}.",
    "tests/conftest.py:23 : « une attente » est une coroutine : personne ne l'attendrait.",
    "tests/conftest.py:28 : aucun scénario n'emploie l'étape « personne ne me dit ».",
    "features/un_seul.feature:9 : aucun test ne joue « oublié un pas ».",
    "features/chapitre/oubliee.feature:1 : aucun module de test ne lie cette fonctionnalité.",
)

DEROULEMENTS = {
    "tests/conftest.py": PAS
    + """
from importlib import import_module

RECHERCHE = import_module("pytest_bdd.scenario")
D_ORIGINE = RECHERCHE.find_fixturedefs_for_step
CONTEXTE = RECHERCHE.get_step_function


def pytest_bdd_before_step(request, step):
    assert CONTEXTE is not RECHERCHE.get_step_function
    assert CONTEXTE(request, step) is RECHERCHE.get_step_function(request, step)
    trouvees = [
        list(chercher(step=step, fixturemanager=request._fixturemanager, node=request.node))
        for chercher in (D_ORIGINE, RECHERCHE.find_fixturedefs_for_step)
    ]
    assert trouvees[0] == trouvees[1], "la recherche retenue trouve autre chose"
    assert D_ORIGINE is not RECHERCHE.find_fixturedefs_for_step


@pytest.fixture(autouse=True)
def autour(request):
    if "mise en place" in request.node.nodeid or "mise_en_place" in request.node.nodeid:
        raise RuntimeError("rien ne se met en place")
    yield
    if "rangement" in request.node.nodeid:
        raise RuntimeError("rien ne se range")


@step("un échec")
def echec():
    objet = object()
    assert objet is None, f"{objet} n'est pas rien"


@step("une étape à écrire")
def a_ecrire():
    raise EnAttente("plus tard")


@step("un saut")
def saut():
    pytest.skip("pas ici")  # a step that the plugin must report SKIPPED


@step(parsers.parse("{nombre:d} {fruit} joints"))
def joints(joindre, nombre, fruit):
    joindre(fruit * nombre, "text/plain")
    joindre(bytes(nombre), "application/octet-stream", "zeros.bin")


@step(parsers.re("(?P<quoi>pommes|poires)"))
def fruits(quoi):
    pass


def pytest_runtest_protocol(item):
    return True if "perdu" in item.nodeid else None
""",
    "tests/test_deroulements.py": module("deroulements", "fruits"),
    "tests/test_ignore.py": (
        "import pytest\nfrom pytest_bdd import scenario\n\n\n@pytest.mark.skip(reason='pas ici')\n"
        "@scenario('ignore.feature', 'ignoré')\ndef test_ignore():\n    pass\n"
    ),
    "features/ignore.feature": feature("  Scénario: ignoré\n    Quand un pas\n"),
    "features/deroulements.feature": feature(
        "  Scénario: tout passe\n    Quand un pas\n    Alors un pas :\n      | a |\n"
        "  Scénario: un échec\n    Quand un échec\n    Et une inconnue\n    Alors un pas\n"
        "  Scénario: à écrire\n    Quand une étape à écrire\n    Alors un pas\n"
        "  Scénario: sauté\n    Quand un saut\n    Alors une inconnue\n"
        "  Scénario: inconnu\n    Quand un pas\n    Et une inconnue\n    Et un pas\n"
        "  Scénario: mise en place\n    Quand un pas\n"
        "  Scénario: rangement\n    Quand un pas\n"
        "  Scénario: perdu\n    Quand un pas\n"
        "  Scénario: pièces\n    Quand 3 pommes joints\n",
    ),
    "features/fruits.feature": feature(
        "  Contexte:\n    Étant donné un pas\n"
        "  Plan du scénario: des <quoi>\n    Quand <quoi>\n    Exemples:\n"
        "      | quoi   |\n      | pommes |\n      | poires |\n"
        "  Règle: le contexte ne connaît pas les exemples\n"
        "    Contexte:\n      Étant donné <quoi>\n"
        "    Plan du scénario: divergent\n      Quand <quoi>\n      Exemples:\n"
        "        | quoi   |\n        | pommes |\n"
    ),
}
STATUTS = {
    "tout passe": ["PASSED", "PASSED"],
    "un échec": ["FAILED", "UNDEFINED", "SKIPPED"],
    "à écrire": ["PENDING", "SKIPPED"],
    "sauté": ["SKIPPED", "SKIPPED"],
    "inconnu": ["PASSED", "UNDEFINED", "SKIPPED"],
    "mise en place": ["FAILED", "SKIPPED"],
    "rangement": ["PASSED", "FAILED"],
    "pièces": ["PASSED"],
    "des pommes": ["PASSED", "PASSED"],
    "des poires": ["PASSED", "PASSED"],
    "ignoré": ["SKIPPED", "SKIPPED"],
    "divergent": ["FAILED", "SKIPPED", "UNDEFINED", "SKIPPED"],
}
"""The statuses of each case, hooks that failed included."""
