"""Repérer dans un texte à plat les numéros, adresses électroniques et dates de naissance.

Chaque motif est borné et ne peut commencer qu'au début d'une suite de chiffres (ou, pour une
adresse électronique, de signes admis) : le temps croît comme la longueur du texte.
"""

import re
from collections.abc import Iterator

from cpts_core.workflows.commun.identifiants import cle_nir, luhn
from cpts_core.workflows.qualite.detection_valeurs import Certitude, Nature, Reperage

_ELAN = 40
"""Nombre de signes relus avant un numéro pour savoir de quoi il est le numéro."""

_NIR = re.compile(
    r"(?<![0-9])(?=((?P<treize>[1-8](?:S[0-9]){4}S(?:[0-9]S[0-9]|2S[ABab])(?:S[0-9]){6})"
    r"(?P<cle>S[0-9]S[0-9])?)(?![0-9]))".replace("S", r"[ .\-/]{0,3}")
)
_MOT_DU_NIR = re.compile(
    r"\b(?:nir|ins|nss|s[ée]cu\w*|vitale|assur[ée]e?|immatricul\w*)\b", re.IGNORECASE
)
_MOIS_DU_NIR = re.compile(r"[12][0-9]{2}(?:0[1-9]|1[0-2]|[2-9][0-9])")
_GROUPES_DU_NIR = re.compile(
    r"\w{13}(?:\w\w)?|\w(?:[ .\-/]\w){12}(?:(?:[ .\-/]\w){2})?"
    r"|\w(?:[ .\-/]\w\w){3}(?:[ .\-/]\w{3}){2}(?:[ .\-/]?\w\w)?"
)

_TELEPHONE = re.compile(
    r"(?<![0-9+])(?<![0-9][ .\-/])"
    r"(?:0[1-79](?P<s>[ .\-/]?| {2}| [.\-/] )[0-9]{2}(?:(?P=s)[0-9]{2}){3}(?!(?P=s)[0-9]{2}(?! ?h))"
    r"|0[1-79](?: ?[0-9]){8})(?![0-9])"
)
_TELEPHONE_INTERNATIONAL = re.compile(
    r"(?<![0-9])(?:\+|00 ?)[1-9][0-9]{0,2}[ .\-]?(?:\(0\) ?)?[0-9](?:[ .\-/]?[0-9]){5,11}(?![0-9])"
)
_NUMERO_DE_CHOSE = re.compile(
    r"\b(?:lots?|r[ée]f(?:[ée]rences?)?|s[ée]rie|commande|dossier|facture|code[ -]?barres?|licence"
    r"|version|bo[iî]te|fiche|ticket|bon)\b(?!.*(?:t[ée]l|appel|joindre|contact))[^0-9;.]{0,25}$",
    re.IGNORECASE,
)

_RPPS = re.compile(r"(?<![0-9])(?=(8?[0-9](?: ?[0-9]){10})(?![0-9]))")
_MOT_DU_RPPS = re.compile(r"\brpps\b", re.IGNORECASE)
_FINESS_NOMME = re.compile(r"(?<![0-9])(1?(?:[0-9] ?[0-9]|2 ?[ABab])(?: ?[0-9]){7})(?![0-9])")
_MOT_DU_FINESS = re.compile(r"\b(?:finess|siren|adeli)\b", re.IGNORECASE)
_NEUF_CHIFFRES = re.compile(r"(?<![\w.,])((?:[0-9]{2}|2[ABab])[0-9]{7})(?![\w]|[.,][0-9])")

_COURRIEL = re.compile(
    r"(?<![\w.%+\-])[\w.%+\-]++ ?(?:@|[(\[](?:at|arobase|@)[)\]]|\barobase\b) ?"
    r"[\w\-]++(?:\.[\w\-]++)++"
)

_MOIS = (
    r"(?:janv(?:ier)?|f[ée]v(?:rier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[uû]t"
    r"|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[ée]c(?:embre)?)\.?"
)
DATE = (
    r"(?:[0-9]{1,2}(?P<sd> ?[/.|\- ] ?)[0-9]{1,2}(?P=sd)(?:[0-9]{4}|[0-9]{2})"
    rf"|[0-9]{{1,2}}(?:er)? {{1,2}}{_MOIS} {{1,2}}(?:[0-9]{{4}}|[0-9]{{2}})"
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9])"
)
_NAISSANCE = re.compile(
    r"(?:(?<![\w\-])né(?:e|s|es|\(e\))?(?: [àa] [^0-9.;,]{1,30}| [^.;]{0,14}?)|(?<![\w\-])nee? le "
    r"|\b(?:ddn|dn|d\.d\.n|date (?:de )?nais(?:s(?:ance)?)?|naissance)\b(?! pr[ée]vue)\.?"
    r"[^0-9;,]{0,25}?)"
    rf"(?<![\w/])(?P<date>{DATE}|{_MOIS} [0-9]{{4}}(?![0-9]))",
    re.IGNORECASE,
)


def reperer_les_numeros(texte: str) -> Iterator[Reperage]:
    """Repère NIR, téléphones, RPPS, numéros d'établissement, courriels et dates de naissance."""
    yield from _nir(texte)
    yield from _telephones(texte)
    yield from _rpps(texte)
    yield from _etablissements(texte)
    for trouve in _COURRIEL.finditer(texte):
        yield Reperage(Nature.COURRIEL, *trouve.span())
    for trouve in _NAISSANCE.finditer(texte):
        yield Reperage(Nature.DATE_DE_NAISSANCE, *trouve.span("date"))


def _nir(texte: str) -> Iterator[Reperage]:
    for trouve in _NIR.finditer(texte):
        certitude = _certitude_du_nir(trouve, _avant(texte, trouve.start(1)))
        if certitude:
            yield Reperage(Nature.NIR, *trouve.span(1), certitude)


def _certitude_du_nir(trouve: re.Match[str], avant: str) -> Certitude | None:
    treize, cle = _serrer(trouve["treize"]), _serrer(trouve["cle"] or "")
    if cle and int(cle) == cle_nir(treize):
        return Certitude.CERTAIN
    if _MOT_DU_NIR.search(avant):
        return Certitude.CERTAIN
    plausible = _MOIS_DU_NIR.match(treize) and _GROUPES_DU_NIR.fullmatch(trouve[1])
    return Certitude.POSSIBLE if plausible else None


def _telephones(texte: str) -> Iterator[Reperage]:
    for trouve in _TELEPHONE.finditer(texte):
        serre = trouve[0].isdigit()
        if not (serre and _NUMERO_DE_CHOSE.search(_avant(texte, trouve.start()))):
            yield Reperage(Nature.TELEPHONE, *trouve.span())
    for trouve in _TELEPHONE_INTERNATIONAL.finditer(texte):
        yield Reperage(Nature.TELEPHONE, *trouve.span())


def _rpps(texte: str) -> Iterator[Reperage]:
    for trouve in _RPPS.finditer(texte):
        avant = _avant(texte, trouve.start(1))
        if _MOT_DU_RPPS.search(avant) or _semble_un_rpps(_serrer(trouve[1]), avant):
            yield Reperage(Nature.RPPS, *trouve.span(1))


def _semble_un_rpps(chiffres: str, avant: str) -> bool:
    nu = chiffres[-11:]
    return nu.startswith("10") and luhn(nu) and not _NUMERO_DE_CHOSE.search(avant)


def _etablissements(texte: str) -> Iterator[Reperage]:
    for trouve in _FINESS_NOMME.finditer(texte):
        if _MOT_DU_FINESS.search(_avant(texte, trouve.start())):
            yield Reperage(Nature.FINESS, *trouve.span(1))
    for trouve in _NEUF_CHIFFRES.finditer(texte):
        if not _NUMERO_DE_CHOSE.search(_avant(texte, trouve.start())):
            yield Reperage(Nature.FINESS, *trouve.span(1), Certitude.POSSIBLE)


def _avant(texte: str, place: int) -> str:
    return texte[max(0, place - _ELAN) : place]


def _serrer(suite: str) -> str:
    return re.sub(r"[^0-9A-Z]", "", suite.upper())
