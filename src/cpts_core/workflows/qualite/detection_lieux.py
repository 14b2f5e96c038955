"""Repérer dans un texte à plat les adresses postales et les communes avec leur code postal."""

import re
from collections.abc import Iterator

from cpts_core.workflows.qualite.detection_valeurs import Certitude, Nature, Reperage

_MAJUSCULE = "[A-ZÀ-ÖØ-Þ]"
_MOT = r"\w++(?:['\-]\w++){0,6}"
_PROPRE = rf"{_MAJUSCULE}{_MOT}"
_LIAISON = r"(?:(?:de|du|des|la|le|les|à|aux?|sur) |[dl]')"

_HABITE = (
    r"(?i:habit(?:e|ent|ait|ante?)|domiciliée?s?|demeur(?:e|ent|ait|ante?)"
    r"|résid(?:e|ent|ait|ant)|logée?s?)"
)
_VOIE = (
    r"(?i:rue|avenue|boulevard|chemin|impasse|allée|lotissement|faubourg|ruelle|sentier|esplanade)"
)
_VOIE_AMBIGUE = (
    r"(?i:av\.?|bd\.?|bld\.?|ch\.|place|pl\.|cours|passage|quai|route|rte|square|montée|côte|voie"
    r"|mail|cité|clos|villa|résidence|hameau|allées|traverse|rond-point)"
)
_SUITE = rf"(?: {_LIAISON}{{0,2}}{_PROPRE}){{0,3}}"
_NOM_DE_VOIE = (
    rf"(?:{_VOIE} {_LIAISON}{{0,2}}{_MOT}|{_VOIE_AMBIGUE} {_LIAISON}{{0,2}}{_PROPRE}){_SUITE}"
)
_ADRESSES = (
    re.compile(
        r"(?<![0-9A-Za-z/,.])[0-9]{1,4}(?:-[0-9]{1,4})?(?: ?(?:bis|ter|quater|[A-Da-d])\b)?"
        rf"(?: ?, ?| ){_NOM_DE_VOIE}"
    ),
    re.compile(rf"\b(?:{_HABITE}|[Aa]dresse)\b[^.;0-9]{{0,12}}?(?P<lieu>{_NOM_DE_VOIE})"),
    re.compile(rf"\b[Ll]ieu[ -]dit (?P<lieu>{_LIAISON}{{0,2}}(?:[Ll]es? |[Ll]a )?{_PROPRE})"),
)

_CODE = r"(?<![0-9])(?:F-)?(?:0[1-9]|[1-8][0-9]|9[0-5]|9[78])[0-9]{3}(?![0-9]|[.,][0-9])"
_COMMUNE = rf"(?:L(?:a|es?) |L')?{_PROPRE}(?:[ \-]{_LIAISON}?{_PROPRE}){{0,2}}"
_CODE_PUIS_COMMUNE = re.compile(rf"{_CODE},? {{1,3}}(?P<commune>{_COMMUNE})")
_COMMUNE_PUIS_CODE = (
    re.compile(rf"(?<!\w){_PROPRE} ?\((?P<lieu>{_CODE})\)"),
    re.compile(rf"\b(?:{_HABITE}|(?i:code postal)|CP)\b[^.;0-9]{{0,30}}(?P<lieu>{_CODE})(?! ?\w)"),
)
_COMMUNE_HABITEE = re.compile(rf"\b{_HABITE} (?:à|au|aux) (?P<lieu>{_COMMUNE})")
_PAS_UNE_COMMUNE = re.compile(
    r"[A-Z]{1,3}\b|(?:Euros?|Unités?|Français(?:es)?|Européens?|Habitants?|Patients?|Personnes?"
    r"|Doses?)\b"
)
_CODE_DE_CHOSE = re.compile(
    r"\b(?:lot|r[ée]f\w*|dossier|code|série|n[°o]|numéro)\W{0,3}$", re.IGNORECASE
)


def reperer_les_lieux(texte: str) -> Iterator[Reperage]:
    """Repère les adresses (numéro et voie, voie habitée, lieu-dit) et les codes postaux."""
    for motif in _ADRESSES:
        yield from _reperages(motif, texte, Nature.ADRESSE)
    for trouve in _CODE_PUIS_COMMUNE.finditer(texte):
        if not _est_autre_chose(texte, trouve):
            yield Reperage(Nature.COMMUNE, *trouve.span())
    for motif in _COMMUNE_PUIS_CODE:
        yield from _reperages(motif, texte, Nature.COMMUNE)
    for trouve in _COMMUNE_HABITEE.finditer(texte):
        yield Reperage(Nature.COMMUNE, *trouve.span("lieu"), Certitude.POSSIBLE)


def _reperages(motif: re.Pattern[str], texte: str, nature: Nature) -> Iterator[Reperage]:
    groupe = "lieu" if "lieu" in motif.groupindex else 0
    for trouve in motif.finditer(texte):
        yield Reperage(nature, *trouve.span(groupe))


def _est_autre_chose(texte: str, trouve: re.Match[str]) -> bool:
    avant = texte[max(0, trouve.start() - 20) : trouve.start()]
    return bool(_PAS_UNE_COMMUNE.match(trouve["commune"]) or _CODE_DE_CHOSE.search(avant))
