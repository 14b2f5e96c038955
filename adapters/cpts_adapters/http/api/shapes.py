"""The shapes of what the API answers, as JSON Schemas: nothing else, nothing less."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cpts_adapters.http.api.fields import Schema

TEXT: Schema = {"type": "string"}
WHOLE: Schema = {"type": "integer"}
TRUTH: Schema = {"type": "boolean"}
INSTANT: Schema = {"type": "string", "format": "date-time"}
DAY: Schema = {"type": "string", "format": "date"}
TEXTS: Schema = {"type": "array", "items": TEXT}
ANY: Schema = {"description": "Texte, nombre, oui ou non, liste de valeurs, ou liste de champs."}


def exactly(**properties: Schema) -> Schema:
    """Return the schema of an object that has all these properties and no other."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def several(schema: Schema) -> Schema:
    """Return the schema of a list."""
    return {"type": "array", "items": schema}


def maybe(schema: Schema) -> Schema:
    """Return the schema of what may be null."""
    return {"anyOf": [schema, {"type": "null"}]}


def ref(name: str) -> Schema:
    """Return a reference to a shape."""
    return {"$ref": f"#/components/schemas/{name}"}


def _paged(name: str) -> Schema:
    return exactly(elements=several(ref(name)), suite=maybe(TEXT))


_IN_STATE = {"etat": TEXT, "etat_libelle": TEXT}
_LISTED: dict[str, Schema] = {
    "dossier": TEXT,
    "procedure": TEXT,
    **_IN_STATE,
    "clos": TRUTH,
    "version": WHOLE,
    "modifie_le": INSTANT,
    "prochaine_echeance": maybe(ref("Echeance")),
}
_DEADLINE: dict[str, Schema] = {
    "nom": TEXT,
    "libelle": TEXT,
    "le": INSTANT,
    "jours_restants": WHOLE,
    "sans_delai": TRUTH,
    "passee": TRUTH,
    "qui": TEXTS,
    "puis": maybe(TEXT),
    "sources": TEXTS,
}
_FACT: dict[str, Schema] = {
    "version": WHOLE,
    "rang": WHOLE,
    "evenement": TEXT,
    "libelle": TEXT,
    **_IN_STATE,
    "survenu_le": INSTANT,
    "enregistre_le": INSTANT,
    "par": TEXT,
    "role": TEXT,
    "champs": several(ref("Champ")),
}

SHAPES: dict[str, Schema] = {
    "Champ": exactly(nom=TEXT, libelle=TEXT, valeur=ANY),
    "Echeance": exactly(**_DEADLINE),
    "EcheanceDeDossier": exactly(dossier=TEXT, procedure=TEXT, **_IN_STATE, **_DEADLINE),
    "Ligne": exactly(**_LISTED),
    "Dossier": exactly(**_LISTED, champs=several(ref("Champ")), echeances=several(ref("Echeance"))),
    "Fait": exactly(**_FACT),
    "FaitDuFil": exactly(dossier=TEXT, procedure=TEXT, **_FACT),
    "Possibilite": exactly(
        commande=TEXT,
        libelle=TEXT,
        autorise=TRUTH,
        faisable=TRUTH,
        manques=TEXTS,
        a_fournir=TEXTS,
        vers=maybe(TEXT),
        vers_libelle=maybe(TEXT),
        qui=TEXTS,
        sources=TEXTS,
    ),
    "Recu": exactly(
        dossier=TEXT,
        procedure=TEXT,
        version=WHOLE,
        **_IN_STATE,
        deja_emise=TRUTH,
        faits=several(exactly(evenement=TEXT, libelle=TEXT)),
        avertissements=TEXTS,
        echeances=several(ref("Echeance")),
    ),
    "PageDeDossiers": _paged("Ligne"),
    "PageDEcheances": _paged("EcheanceDeDossier"),
    "PageDeFaits": _paged("FaitDuFil"),
    "Procedure": exactly(code=TEXT, nom=TEXT),
    "Table": exactly(
        code=TEXT,
        nom=TEXT,
        version=WHOLE,
        etats=several(exactly(nom=TEXT, libelle=TEXT, final=TRUTH)),
        lignes=several(
            exactly(
                depuis=several(maybe(TEXT)),
                commande=TEXT,
                libelle=TEXT,
                qui=TEXTS,
                conditions=TEXTS,
                vers=maybe(TEXT),
                programme=TEXTS,
                leve=TEXTS,
                sources=TEXTS,
            )
        ),
        echeances=several(
            exactly(nom=TEXT, libelle=TEXT, qui=TEXTS, puis=maybe(TEXT), sources=TEXTS)
        ),
        commandes=several(exactly(code=TEXT, libelle=TEXT, corps={"type": "object"})),
    ),
    "Indicateurs": exactly(
        annee=WHOLE,
        seuil=WHOLE,
        indicateurs=several(
            exactly(
                code=TEXT,
                libelle=TEXT,
                unite=TEXT,
                sens=TEXT,
                numerateur_libelle=TEXT,
                denominateur_libelle=TEXT,
                numerateur=maybe(WHOLE),
                denominateur=maybe(WHOLE),
                valeur=maybe(TEXT),
                masque=TRUTH,
                sources=TEXTS,
            )
        ),
    ),
    "Parametre": exactly(
        code=TEXT,
        description=TEXT,
        valeur=TEXT,
        depuis=DAY,
        par=maybe(TEXT),
        confiance=TEXT,
        sources=TEXTS,
        reglable=TRUTH,
    ),
    "Referentiel": exactly(nom=TEXT, au=DAY, contenu={"type": "object"}),
    "Copie": exactly(
        copie=TEXT,
        version=WHOLE,
        cpts=TEXT,
        procedure=TEXT,
        partagee_le=INSTANT,
        empreinte=TEXT,
        contenu=several(exactly(champ=TEXT, libelle=TEXT, valeurs=TEXTS)),
    ),
}

PROBLEM: dict[str, Any] = {
    "type": "object",
    "description": "RFC 9457 : ce qui s'oppose à la demande, avec toutes les raisons à la fois.",
    "properties": {
        "type": {"type": "string", "format": "uri-reference"},
        "title": TEXT,
        "status": WHOLE,
        "detail": TEXT,
        "erreurs": several(
            {
                "type": "object",
                "properties": {
                    "pointeur": {"type": "string", "format": "json-pointer"},
                    "parametre": TEXT,
                    "entete": TEXT,
                    "detail": TEXT,
                },
                "required": ["detail"],
                "additionalProperties": False,
            }
        ),
        "motifs": several(exactly(phrase=TEXT, precisions=TEXTS, sources=TEXTS)),
        "possibles": TEXTS,
    },
    "required": ["type", "title", "status", "detail"],
    "additionalProperties": False,
}
