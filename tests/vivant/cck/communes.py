"""Steps of the compatibility kit that only one definition matches; copied as a conftest."""

from pathlib import Path

import pytest
from pytest_bdd import parsers, step

from cpts_adapters.vivant.deroulement import EnAttente

ICI = Path(__file__).parent
JOURNAL = "text/x.cucumber.log+plain"
COULEURS = zip((31, 91, 33, 32, 34, 95, 35), "rainbow", strict=True)
ARC_EN_CIEL = "This displays a " + "".join(f"\x1b[{c}m{lettre}\x1b[0m" for c, lettre in COULEURS)


@pytest.fixture
def monde():
    return {"commandes": []}


@step("a step that always passes")
@step("a step that does not skip")
@step("a step that is skipped")
@step("a step that is used")
@step("a step that is not used")
@step("a step that will be skipped")
@step("an action")
@step("an implemented non-pending step")
@step("an implemented step")
@step("an implemented step that is skipped")
@step("an outcome")
@step("a normal step")
@step("a step passes")
@step(parsers.re(r"I have (\d+) cukes in my belly"))
@step(parsers.re(r"I have (\d+) <!\[CDATA\[cukes\]\]> in my belly"))
@step(parsers.parse("an order for {quoi}"))
def passe():
    pass


@step("a step that always fails")
@step("a step that passes the second time")
@step("a step that passes the third time")
@step("a step throws an exception")
@step("a step fails")
def echoue():
    raise RuntimeError("whoops")


@step("an unimplemented pending step")
@step("a pending step")
def attend():
    raise EnAttente("plus tard")


@step("I skip a step")
@step("a step that skips")
def saute():
    pytest.skip("skipping")  # what the sample shows: its step is SKIPPED


@step(parsers.re(r"(?P<depart>[A-Z]{3})-(?P<arrivee>[A-Z]{3}) has been delayed"))
def vol_retarde(depart, arrivee):
    assert (depart, arrivee) == ("LHR", "CDG")


@step("the following table is transposed:")
def transpose(monde, datatable):
    monde["table"] = [list(colonne) for colonne in zip(*datatable, strict=True)]


@step("it should be:")
def doit_etre(monde, datatable):
    assert monde["table"] == datatable


@step("a step with a data table a doc string")
def table_puis_texte(datatable, docstring):
    assert (datatable, docstring) == ([["hello"]], "world")


@step("a step with a doc string a data table")
def texte_puis_table(datatable, docstring):
    assert (datatable, docstring) == ([["world"]], "hello")


@step(parsers.parse('a "{nom}" with a table'))
def nom_avec_table(nom, datatable):
    assert datatable == [["Species", "Cucumis sativus"]]


@step(parsers.parse('a "{nom}" with a doc string:'))
def nom_avec_texte(nom, docstring):
    assert (nom, docstring) == ("Cucumber", "Cucumis sativus")


@step("a doc string:")
def texte(docstring):
    assert docstring in {
        "Here is some content\nAnd some more on another line",
        '{\n  "foo": "bar"\n}',
    }


@step(parsers.re(r"there are (?P<nombre>-?\d+) cucumbers"))
def concombres(monde, nombre):
    monde["concombres"] = int(nombre)


@step(parsers.re(r"there are (?P<nombre>-?\d+) friends"))
def amis(monde, nombre):
    monde["amis"] = int(nombre)


@step(parsers.re(r"I eat (?P<nombre>-?\d+) cucumbers"))
def manger(monde, nombre):
    monde["concombres"] -= int(nombre)


@step(parsers.re(r"I should have (?P<nombre>-?\d+) cucumbers"))
def reste(monde, nombre):
    assert monde["concombres"] == int(nombre)


@step(parsers.re(r"each person can eat (?P<nombre>-?\d+) cucumbers"))
def part(monde, nombre):
    assert monde["concombres"] // (1 + monde["amis"]) == int(nombre)


@step(parsers.parse("the customer has {cents:d} cents"))
def argent(monde, cents):
    monde["argent"] = cents


@step("there are chocolate bars in stock")
def stock(monde):
    monde["stock"] = True


@step("there are no chocolate bars in stock")
def rupture(monde):
    monde["stock"] = False


@step(parsers.parse("the customer tries to buy a {prix:d} cent chocolate bar"))
def acheter(monde, prix):
    monde["vendu"] = monde["stock"] and monde["argent"] >= prix


@step("the sale should not happen")
def pas_vendu(monde):
    assert not monde["vendu"]


@step("the sale should happen")
def vendu(monde):
    assert monde["vendu"]


@step(parsers.re(r'the string "(?P<corps>.*)" is attached as "(?P<media>[^"]*)"'))
def joint(joindre, corps, media):
    joindre(corps, media)


@step(parsers.re(r'the string "(?P<corps>.*)" is attached as "(?P<media>[^"]*)" before a failure'))
def joint_puis_echoue(joindre, corps, media):
    joindre(corps, media)
    raise RuntimeError("whoops")


@step(parsers.parse('the string "{texte}" is logged'))
def note(joindre, texte):
    joindre(texte, JOURNAL)


@step("text with ANSI escapes is logged")
def note_en_couleurs(joindre):
    joindre(ARC_EN_CIEL, JOURNAL)


@step(parsers.parse('the following string is attached as "{media}":'))
def texte_joint(joindre, media, docstring):
    joindre(docstring, media)


@step(parsers.parse('an array with {nombre:d} bytes is attached as "{media}"'))
def octets_joints(joindre, nombre, media):
    joindre(bytes(range(nombre)), media)


@step("a PDF document is attached and renamed")
def document_joint(joindre):
    document = (ICI / "attachments/document.pdf").read_bytes()
    joindre(document, "application/pdf", "renamed.pdf")


@step(parsers.parse('a link to "{adresse}" is attached'))
def lien_joint(joindre, adresse):
    joindre(adresse, "text/uri-list")


@step(parsers.re(r"a (?P<genre>JPEG|PNG) image is attached"))
def image_jointe(joindre, genre):
    genre = genre.lower()
    image = (ICI / f"examples-tables-attachment/cucumber.{genre}").read_bytes()
    joindre(image, f"image/{genre}")
