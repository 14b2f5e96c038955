"""French features drawn at random, correct, and what a word processor makes of them."""

import unicodedata

from hypothesis import strategies as st

MOTS = ("l'état", "été", "« incident »", "à 9 h", "qu'un", "x", "NP-079 :", "…")
CASES = ("l’eau", "é", "", "a\u00a0b", "Scénario : x", "“x”", "Lorsqu’on")
PAS = ("Étant donné", "Étant donné qu'", "Quand", "Lorsqu'", "Alors", "Et", "Mais", "*", "Et qu'")
TITRES_LIBRES = ("Un titre", "l’échéance : « x »", "a\u00a0b", "")
PROSE = ("De la prose ; d’autres mots.", "« insécable\u00a0»", "Quand même, de la prose.")


def lignes(*strategies):
    """Several groups of lines, one after the other."""
    return st.tuples(*strategies).map(lambda groupes: [ligne for g in groupes for ligne in g])


def groupes(strategie, minimum=0, maximum=3):
    return st.lists(strategie, min_size=minimum, max_size=maximum).map(
        lambda groupes: [ligne for g in groupes for ligne in g]
    )


def en_liste(valeurs):
    return st.sampled_from(valeurs).map(lambda valeur: [valeur])


def titre(*mots):
    return st.tuples(st.sampled_from(mots), st.sampled_from(TITRES_LIBRES)).map(
        lambda t: [f"{t[0]}: {t[1]}".rstrip()]
    )


phrases = st.lists(st.sampled_from(MOTS), min_size=1, max_size=4).map(" ".join)
tables = groupes(
    st.lists(st.sampled_from(CASES), min_size=2, max_size=2).map(
        lambda cases: [f"      | {cases[0]} | {cases[1]} |"]
    ),
    minimum=2,
)
textes_longs = st.lists(st.sampled_from((*CASES, *PROSE, "| x |", "“““")), max_size=3).map(
    lambda contenu: ['      """', *(f"      {ligne}" for ligne in contenu), '      """']
)
arguments = st.one_of(st.just([]), tables, textes_longs)
pas = st.tuples(st.sampled_from(PAS), phrases).map(
    lambda p: [f"    {p[0]}{'' if p[0].endswith(chr(39)) else ' '}{p[1]}"]
)
etapes = groupes(lignes(pas, arguments), minimum=1)
etiquettes = groupes(en_liste(("  @src:NP-079 @loi", "  @adr:0001")), maximum=1)
vides = st.sampled_from(([], [""], ["  # un commentaire ’"]))
scenarios = lignes(vides, etiquettes, titre("  Scénario", "  Exemple"), etapes)
plans = lignes(
    vides, titre("  Plan du scénario"), etapes, st.just(["", "    Exemples:"]), tables, vides
)
regles = lignes(titre("  Règle"), scenarios)
features = lignes(
    st.just(["# language: fr"]),
    titre("Fonctionnalité"),
    groupes(en_liste(PROSE)),
    st.one_of(st.just([]), lignes(st.just(["", "  Contexte:"]), etapes)),
    groupes(st.one_of(scenarios, plans), minimum=1),
    groupes(regles, maximum=1),
).map(lambda lignes: "\n".join([*lignes, ""]))


def abimer(texte: str, tirage) -> str:
    """A correct feature as a word processor gives it back; cells and long texts are left alone."""
    abimees, dans_un_texte = [], False
    for ligne in texte.split("\n"):
        delimite = ligne.strip() == '"""'
        if delimite or dans_un_texte or ligne.lstrip().startswith(("|", "#")):
            abimees.append(ligne)
        else:
            abimees.append(_abimer_ligne(ligne, tirage))
        dans_un_texte ^= delimite
    abime = "\n".join(abimees)
    return tirage(st.sampled_from(("", "\ufeff"))) + abime


def _abimer_ligne(ligne: str, tirage) -> str:
    mot, deux_points, reste = ligne.partition(":")
    titres = ("Fonctionnalité", "Contexte", "Règle", "Scénario", "Plan du scénario", "Exemples")
    if deux_points and mot.strip() in titres:
        espace = tirage(st.sampled_from(("", " ", "\u00a0", "\u202f")))
        ligne = _insecables(mot, tirage) + espace + deux_points + reste
    elif ligne.startswith("    "):
        ligne = _insecables(ligne, tirage).replace("'", tirage(st.sampled_from(("'", "’"))))
    forme = tirage(st.sampled_from(("NFC", "NFD")))
    return unicodedata.normalize(forme, ligne)


def _insecables(texte: str, tirage) -> str:
    return texte.replace(" ", tirage(st.sampled_from((" ", "\u00a0"))))
