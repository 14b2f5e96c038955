"""Features that would lie, each with the diagnostics that its lines deserve."""

import unicodedata

ENTETE = "# language: fr\n"
SCENARIO = "  Scénario: un cas\n    Étant donné un pas\n"
SAINE = f"""\
# language: fr
@src:NP-079 @adr:0001 @loi
Fonctionnalité: une fonctionnalité saine

  Exemple d'une phrase qui commence par un mot-clé, sans deux-points ; d’autres apostrophes aussi.

  Contexte:
    Étant donné un pas

  Règle: une règle
    @src:NP-080
    Scénario: l’apostrophe d’un titre
      Quand un pas :
        | l’eau | « é » |
      Alors un pas
        \"\"\"
        l’eau{chr(0xA0)}: Scénario : un texte long
        \"\"\"

    Plan du scénario: un plan
      Lorsqu'un pas
      Et <quoi>

      Exemples:
        | quoi     |
        | un pas   |
        | un pas : |
"""
CORRIGER = "« cpts gherkin corriger » le répare."
INSECABLE = f"espace insécable ou caractère invisible : {CORRIGER}"
APOSTROPHE = f"apostrophe typographique : {CORRIGER}"
DEUX_POINTS = f"espace avant le deux-points d'un mot-clé : {CORRIGER}"
LIEN_MAL_ECRIT = "s'écrit « @src:NP-079 » ou « @adr:0020 »."
PREMIERE = (
    "ne commence pas une première étape : il faut un état de départ, une action ou un résultat."
)
PERMISES = "est inconnue ; sont permises : @src:…, @adr:…, @loi, @lent*."


def feature(corps: str, tete: str = "Fonctionnalité: f") -> str:
    return f"{ENTETE}{tete}\n{corps}"


PIEGES: dict[str, tuple[str | bytes, dict[int, str]]] = {
    "vide": ("", {1: "ce fichier est vide : il y faut une fonctionnalité et un scénario."}),
    "entete_seul": (
        ENTETE,
        {2: "le fichier s'arrête trop tôt ; il manque une étiquette ou une fonctionnalité."},
    ),
    "sans_scenario": (
        feature("  Une description.\n"),
        {2: "cette fonctionnalité n'a aucun scénario."},
    ),
    "sans_etapes": (feature("  Scénario: rien\n"), {3: "« rien » n'a aucune étape."}),
    "plan_sans_exemples": (
        feature("  Plan du scénario: plan\n    Étant donné un pas\n"),
        {3: "« plan » est un plan sans exemples."},
    ),
    "exemples_sans_lignes": (
        feature("  Plan du scénario: plan\n    Étant donné <a>\n    Exemples:\n      | a |\n"),
        {5: "ces exemples n'ont aucune ligne : rien n'en serait joué."},
    ),
    "exemples_repetes": (
        feature(
            "  Plan du scénario: plan\n    Étant donné <a>\n    Exemples:\n      | a |\n"
            "      | b |\n    Exemples:\n      | a |\n      | b |\n"
        ),
        {10: "cet exemple répète celui de la ligne 7."},
    ),
    "homonymes": (
        feature(SCENARIO + "  Règle: r\n" + SCENARIO),
        {6: "« un cas » porte le nom du scénario de la ligne 3 : un seul des deux serait joué."},
    ),
    "premiere_etape_et": (
        feature("  Scénario: s\n    Et un pas\n"),
        {4: f"« Et » {PREMIERE}"},
    ),
    "premiere_etape_mais": (
        feature("  Contexte:\n    Mais un pas\n" + SCENARIO),
        {4: f"« Mais » {PREMIERE}"},
    ),
    "premiere_etape_etoile": (
        feature("  Scénario: s\n    * un pas\n"),
        {4: f"« * » {PREMIERE}"},
    ),
    "sans_langue": (
        "Fonctionnalité: f\n" + SCENARIO,
        {1: "il manque « # language: fr » en première ligne."},
    ),
    "langue_inconnue": (
        "# language: zz\nFonctionnalité: f\n" + SCENARIO,
        {1: "la langue de « # language: zz » est inconnue de Gherkin."},
    ),
    "illisible": (
        feature(SCENARIO + "    n'importe quoi\n"),
        {
            5: "« n'importe quoi » ne se lit pas ; on attend ici une ligne de tableau, la fin du"
            " texte long, une étape, une étiquette, des exemples, un scénario ou une règle."
        },
    ),
    "texte_long_ouvert": (
        feature(SCENARIO + '    """\n    jamais fermé\n'),
        {7: "le fichier s'arrête trop tôt ; il manque la fin du texte long."},
    ),
    "tableau_bancal": (
        feature(SCENARIO + "      | a | b |\n      | c |\n"),
        {6: "les lignes de ce tableau n'ont pas toutes le même nombre de cases."},
    ),
    "etiquette_a_espace": (
        feature("  @loi sante\n" + SCENARIO),
        {3: "« @loi sante » n'est pas une ligne d'étiquettes : une étiquette n'a pas d'espace."},
    ),
    "pas_en_utf_8": (
        feature(SCENARIO).encode("latin-1"),
        {2: "ce fichier n'est pas écrit en UTF-8."},
    ),
    "bom": (
        "\ufeff" + feature(SCENARIO),
        {1: f"marque d'ordre des octets (BOM) en tête de fichier : {CORRIGER}"},
    ),
    "nfd": (
        unicodedata.normalize("NFD", feature("  Scénario: un cas\n    Quand un pas\n")),
        {
            2: f"accents décomposés (NFD) : {CORRIGER}",
            3: f"accents décomposés (NFD) : {CORRIGER}",
        },
    ),
    "insecable_dans_un_mot_cle": (
        feature("  Scénario: s\n    Étant\u00a0donné un pas\n"),
        {4: INSECABLE},
    ),
    "insecable_dans_une_etape": (
        feature("  Scénario: s\n    Étant donné le pas «\u202fx\u00a0»\n"),
        {4: INSECABLE},
    ),
    "invisible_en_marge": (feature("\u200b" + SCENARIO), {3: INSECABLE}),
    "espace_avant_deux_points": (
        feature("  Scénario : un cas\n    Quand un pas\n", tete="Fonctionnalité\u00a0: f"),
        {
            2: f"espace insécable ou caractère invisible, {DEUX_POINTS}",
            3: DEUX_POINTS,
        },
    ),
    "prose_ou_titre": (
        feature("  Exemple : une phrase.\n\n" + SCENARIO),
        {
            3: "« Exemple » passe ici pour un commentaire : si c'est un titre, le deux-points le"
            " touche ; sinon, la phrase doit commencer autrement."
        },
    ),
    "apostrophe_d_un_mot_cle": (
        feature("  Scénario: s\n    Lorsqu\u2019un pas\n"),
        {4: APOSTROPHE},
    ),
    "guillemets_d_un_texte_long": (
        feature(
            SCENARIO + "      \u201c\u201c\u201c\n      l\u2019eau\n      \u201d\u201d\u201d\n"
        ),
        {
            5: f"guillemets typographiques autour d'un texte long : {CORRIGER}",
            7: f"guillemets typographiques autour d'un texte long : {CORRIGER}",
        },
    ),
    "typographie_et_structure": (
        feature("  Scénario : rien\n  Scénario: autre\n    Et un pas\n", tete="Fonctionnalité : f"),
        {
            2: DEUX_POINTS,
            3: "« Scénario » passe ici pour un commentaire : si c'est un titre, le deux-points le"
            " touche ; sinon, la phrase doit commencer autrement.",
            5: f"« Et » {PREMIERE}",
        },
    ),
    "etiquette_inconnue": (
        feature("  @toto\n" + SCENARIO),
        {3: f"l'étiquette « @toto » {PERMISES}"},
    ),
    "etiquette_qui_saute": (
        feature(SCENARIO, tete="@skip\nFonctionnalité: f"),
        {2: f"l'étiquette « @skip » {PERMISES}"},
    ),
    "unite_inconnue": (
        feature("  @src:NP-999\n" + SCENARIO),
        {3: "l'étiquette « @src:NP-999 » ne mène nulle part : aucune unité n'a ce code."},
    ),
    "unite_mal_ecrite": (
        feature("  Règle: r\n    @SRC:NP-079 @lentement\n    @src\n" + SCENARIO),
        {
            4: f"l'étiquette « @SRC:NP-079 » {LIEN_MAL_ECRIT}",
            5: f"l'étiquette « @src » {LIEN_MAL_ECRIT}",
        },
    ),
    "decision_inconnue": (
        feature("  @adr:9999\n" + SCENARIO),
        {3: "l'étiquette « @adr:9999 » ne mène nulle part : aucune décision n'a ce numéro."},
    ),
    "etiquette_d_exemples": (
        feature(
            "  Plan du scénario: p\n    Quand <a>\n    @loi\n    Exemples:\n"
            "      | a |\n      | b |\n"
        ),
        {5: "l'étiquette « @loi » se pose sur le plan, pas sur ses exemples."},
    ),
}
