"""Repérer dans un texte à plat les noms de personnes.

Quatre indices : un titre (« Mme », « Dr »), un mot qui désigne quelqu'un (« le patient », « sa
fille »), une étiquette (« Nom : »), un prénom courant à côté d'un autre mot à majuscule.
"""

import re
from collections.abc import Iterator

from cpts_core.workflows.qualite.detection_lexique import (
    JAMAIS_APRES_UN_TITRE,
    JAMAIS_UN_NOM,
    PARTICULES,
    PRENOMS,
    SUITE_MINUSCULE_COURANTE,
)
from cpts_core.workflows.qualite.detection_texte import cle
from cpts_core.workflows.qualite.detection_valeurs import Certitude, Nature, Reperage

_MOTS_MAX = 5
_SIGLE_MAX = 4
_ELAN = 40
"""Nombre de signes relus avant un nom pour savoir s'il est celui d'une rue ou d'un hôpital."""

_TITRE = re.compile(
    r"(?<!\w)(?:(?:(?P<pluriel>MM|Drs|Prs|(?i:mmes|mlles))|M|Me|Mr|Mgr|Pr|PR|(?i:mme|mlle|mr|dre?))"
    r"(?:\. {0,2}| {1,2})"
    r"|(?:(?P<pluriels>(?i:messieurs|mesdames|mesdemoiselles|docteure?s|professeure?s))"
    r"|(?i:monsieur|madame|mademoiselle|docteure?|professeure?|ma[iî]tre)) {1,2})"
    r"(?:(?:(?:la|le) \w++|l'\w++|veuve|vve\.?|née?|épouse) (?=[^\W\d_]))?"
)
_DESIGNATION = re.compile(
    r"(?<!\w)(?i:patiente?|résidente?|usag[eè]re?|malade|infirmi(?:er|ère)s?|idel|kinés?"
    r"|kinésithérapeutes?|pharmacien(?:ne)?s?|préparat(?:eur|rice)|dentiste|orthophoniste|podologue"
    r"|psychologue|sage-femme|aide-soignante?|médecin|généraliste|interne|externe|remplaçante?"
    r"|stagiaire|secrétaire|collègue|confrère|consoeur|ambulanci(?:er|ère)|mari|femme|épouse|époux"
    r"|conjointe?|compagn(?:on|e)|fils|fille|frère|soeur|père|mère|oncle|tante|neveu|nièce"
    r"|cousine?|voisine?|aidante?|amie?|enfant|bébé|petite?|jeune|famille|consorts|tut(?:eur|rice)"
    r"|direct(?:eur|rice)|née?|(?:dé|pré)?nommée?)(?P<lien> | ?[,(:] ?)(?=[^\W\d_])"
)
_ETIQUETTE = re.compile(
    r"(?<!\w)(?:(?i:pr[ée]noms?|noms?)(?: (?:de naissance|de famille|d'usage|usuel|marital"
    r"|du (?:patient|déclarant|médecin|malade|résident)|de la (?:patiente|résidente|déclarante)))?"
    r" ?[:=] ?|(?i:au nom de|m'appelle|soussignée?,?|cordialement,?|signée?(?: par)? ?:?) )"
    r"(?=[^\W\d_])"
)
_TITRE_MINUSCULE = re.compile(r"(?<!\w)(?:mme|mlle|mr|dr)\.? (?P<nom>[^\W\d_]{3,}+)")
_COMMUN_PAR_SA_FIN = ("é", "ée", "és", "ées", "ait", "able", "ible", "ment")

_INITIALES = re.compile(r"(?<![\w.\-])(?:[A-ZÀ-ÖØ-Þ](?:\.[ \-]?|-(?=[A-Z]\.))){1,3}")
_MOT = re.compile(r"[^\W\d_]++(?:['\-][^\W\d_]++)*+")
_MOT_A_MAJUSCULE = re.compile(r"(?<![\w'\-])[A-ZÀ-ÖØ-Þ][^\W\d_]++(?:['\-][^\W\d_]++)*+")
_SUITE_DE_LISTE = re.compile(r"(?: ?,| et| &) ")
_LIEU_AVANT = re.compile(
    r"(?:\b(?:rue|avenue|av\.?|boulevard|bd|quai|allées?|impasse|chemin|square|route"
    r"|(?<!à la )place|h[ôo]pital|clinique)(?: (?:du|de la|de|des))?"
    r"|\b(?:h[ôo]pita(?:l|ux)|clinique|polyclinique|chu|chr?|ghu|centre|institut|ehpad|résidence|foyer|lycée|collège"
    r"|école|fondation|espace|salle|service|unité|pavillon|pharmacie|laboratoire|stade|faculté"
    r"|université)(?: (?:hospitalier|universitaire|médical|départemental|régional|de santé"
    r"|européen|intercommunal|privé|local|de soins))*+) $",
    re.IGNORECASE,
)


def reperer_les_noms(texte: str) -> Iterator[Reperage]:
    """Repère les noms annoncés par un titre, une désignation, une étiquette ou un prénom."""
    for trouve in _TITRE.finditer(texte):
        if not _nomme_un_lieu(texte, trouve.start()):
            yield from _apres_un_titre(texte, trouve)
    for trouve in _DESIGNATION.finditer(texte):
        yield from _apres_une_designation(texte, trouve)
    for trouve in _ETIQUETTE.finditer(texte):
        yield from _nom(texte, trouve.end())
    for trouve in _TITRE_MINUSCULE.finditer(texte):
        if _peut_etre_un_nom_en_minuscules(trouve["nom"]):
            yield Reperage(Nature.NOM, *trouve.span("nom"), Certitude.POSSIBLE)
    for trouve in _INITIALES.finditer(texte):
        yield from _apres_des_initiales(texte, trouve)
    for trouve in _MOT_A_MAJUSCULE.finditer(texte):
        yield from _autour_d_un_prenom(texte, trouve)


def _nom(texte: str, debut: int) -> Iterator[Reperage]:
    yield from _nom_depuis(debut, _fin_du_nom(texte, debut))


def _nom_depuis(
    debut: int, fin: int, certitude: Certitude = Certitude.CERTAIN
) -> Iterator[Reperage]:
    if fin:
        yield Reperage(Nature.NOM, debut, fin, certitude)


def _apres_un_titre(texte: str, titre: re.Match[str]) -> Iterator[Reperage]:
    debut, fin = titre.end(), _fin_du_nom(texte, titre.end(), JAMAIS_APRES_UN_TITRE)
    while fin:
        yield Reperage(Nature.NOM, debut, fin)
        suite = _SUITE_DE_LISTE.match(texte, fin)
        if not (suite and (titre["pluriel"] or titre["pluriels"])):
            return
        debut, fin = suite.end(), _fin_du_nom(texte, suite.end())


def _apres_une_designation(texte: str, trouve: re.Match[str]) -> Iterator[Reperage]:
    mot = _MOT_A_MAJUSCULE.match(texte, trouve.end())
    if not mot or _est_un_sigle(mot[0]):
        return
    if trouve["lien"] == " " or _est_un_prenom(mot[0]):
        yield from _nom(texte, trouve.end())


def _apres_des_initiales(texte: str, initiales: re.Match[str]) -> Iterator[Reperage]:
    if initiales[0].strip() != "M.":
        fin = _fin_du_nom(texte, initiales.end())
        yield from _nom_depuis(initiales.start(), fin, Certitude.POSSIBLE)


def _autour_d_un_prenom(texte: str, mot: re.Match[str]) -> Iterator[Reperage]:
    """Prénom suivi d'un nom, ou nom suivi d'un prénom (certain si le nom est en capitales)."""
    suivant = _MOT.match(texte, mot.end() + 1)
    if not suivant or texte[mot.end()] != " " or _nomme_un_lieu(texte, mot.start()):
        return
    if _est_un_prenom(mot[0]):
        yield from _nom_depuis(mot.start(), _fin_du_nom(texte, suivant.start()))
    elif _est_un_nom(mot[0]) and _est_un_prenom(suivant[0]):
        certitude = Certitude.CERTAIN if mot[0].isupper() else Certitude.POSSIBLE
        yield from _nom_depuis(mot.start(), suivant.end(), certitude)


def _fin_du_nom(texte: str, debut: int, exclus: frozenset[str] = JAMAIS_UN_NOM) -> int:
    """Donne la fin du nom qui commence là (initiales et particules comprises), ou 0.

    ``exclus`` ne vaut que pour le premier mot : après lui, tout mot connu arrête le nom.
    """
    initiales = _INITIALES.match(texte, debut)
    place = initiales.end() if initiales else debut
    fin = 0
    for _ in range(_MOTS_MAX):
        mot = _MOT.match(texte, place)
        if not mot:
            break
        if _est_un_nom(mot[0], exclus):
            fin = mot.end()
        elif cle(mot[0]) not in PARTICULES:
            break
        if texte[mot.end() : mot.end() + 1] != " ":
            break
        place, exclus = mot.end() + 1, JAMAIS_UN_NOM
    return fin


def _est_un_nom(mot: str, exclus: frozenset[str] = JAMAIS_UN_NOM) -> bool:
    """Vrai d'un mot à majuscule ni exclu ni particule ; d' et l' en tête ne comptent pas."""
    if mot[:2].lower() in {"d'", "l'"}:
        mot = mot[2:]
    return (
        len(mot) > 1 and mot[0].isupper() and cle(mot) not in exclus and cle(mot) not in PARTICULES
    )


def _est_un_prenom(mot: str) -> bool:
    return mot[0].isupper() and cle(mot.partition("-")[0]) in PRENOMS


def _est_un_sigle(mot: str) -> bool:
    return mot.isupper() and len(mot) <= _SIGLE_MAX


def _peut_etre_un_nom_en_minuscules(mot: str) -> bool:
    return (
        mot.islower()
        and not mot.endswith(_COMMUN_PAR_SA_FIN)
        and cle(mot) not in SUITE_MINUSCULE_COURANTE
        and cle(mot) not in JAMAIS_UN_NOM
    )


def _nomme_un_lieu(texte: str, place: int) -> bool:
    return bool(_LIEU_AVANT.search(texte[max(0, place - _ELAN) : place]))
