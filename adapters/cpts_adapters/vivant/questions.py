"""The page « Questions ouvertes »: what the documents leave open, what the project does meanwhile.

It is made of three things that live elsewhere: the decisions that settle a silence (their sections
OUVERT, A_QUI and, where the first words of DECISION would not do, EN_ATTENDANT), the contradictions
(`contradictions.toml`), and the unknown values of the référentiels.
"""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from attrs import frozen

from cpts_core.referentiels import aci, catalogue, financement

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from cpts_core.referentiels.modele import Question as Inconnu

OUVERT = "Ce que les documents laissent ouvert"
A_QUI = "À qui le demander"
EN_ATTENDANT = "En attendant"
DECISION = "Décision"
SILENCES, CONTRADICTIONS, INCONNUS = "silence", "contradiction", "inconnu"
_LIVREES = files("cpts_adapters.vivant") / "contradictions.toml"
_TITRE = re.compile(r"# (\d{4})\. (.+)")
_SECTION = re.compile(r"^## ", re.MULTILINE)


@frozen
class Question:
    """Something left open: what, what the project does for now, whom to ask; in French Markdown."""

    genre: str
    code: str
    titre: str
    ouvert: str
    pour_l_instant: str
    a_qui: str
    decision: str = ""
    unites: tuple[str, ...] = ()


def silences(decisions: Path) -> Iterator[Question]:
    """Yield what each decision of a folder says that the documents leave open."""
    for chemin in sorted(decisions.glob("[0-9]*.md")):
        entete, *parties = _SECTION.split(chemin.read_text("utf-8"))
        sections = {
            titre: corps.strip() for titre, _, corps in (p.partition("\n") for p in parties)
        }
        titre = _TITRE.match(entete)
        if titre and OUVERT in sections:
            yield Question(
                genre=SILENCES,
                code=titre[1],
                titre=titre[2],
                ouvert=sections[OUVERT],
                pour_l_instant=sections.get(EN_ATTENDANT) or _debut(sections.get(DECISION, "")),
                a_qui=sections.get(A_QUI, ""),
                decision=titre[1],
            )


def _debut(decision: str) -> str:
    """Return the first item of a decision, or its first paragraph."""
    debut = re.split(r"\n- |\n\n", decision)[0].removeprefix("- ")
    return re.sub(r"\s*:$", ".", debut)


def contradictions() -> Iterator[Question]:
    """Yield where the documents disagree, with each other or with the law."""
    lues: list[dict[str, Any]] = tomllib.loads(_LIVREES.read_text("utf-8"))["contradictions"]
    for lue in lues:
        propres = {nom: v.strip() for nom, v in lue.items() if nom != "unites"}
        yield Question(
            CONTRADICTIONS, code="/".join(lue["unites"]), unites=tuple(lue["unites"]), **propres
        )


def inconnus() -> Iterator[Question]:
    """Yield the values that no source read gives."""
    parametres = catalogue.catalogue()
    for question in catalogue.questions():
        parametre = parametres[question.code]
        reglable = f"la CPTS la fixe par `cpts parametres fixer {question.code}`"
        suite = reglable if parametre.surchargeable else "elle ne dépend pas de la CPTS"
        yield _inconnu(
            question,
            parametre.description[:1].upper() + parametre.description[1:],
            f"Valeur inconnue : rien n'en est calculé, rien n'est refusé à cause d'elle ; {suite}.",
            "À la CPTS, qui en décide." if parametre.surchargeable else "À l'ARS.",
        )
    for module, sujet in ((aci, "L'accord"), (financement, "Les montants publiés")):
        fichier = f"{module.__name__.rpartition('.')[2]}.toml"
        for question in module.questions():
            yield _inconnu(
                question,
                sujet,
                f"Ce qui est su, avec sa source, est dans `{fichier}` ; le contrat signé fait foi.",
                "À la CPAM et à l'ARS, qui signent le contrat.",
            )


def _inconnu(inconnu: Inconnu, sujet: str, pour_l_instant: str, a_qui: str) -> Question:
    titre = f"{sujet} (`{inconnu.code}`)"
    return Question(INCONNUS, inconnu.code, titre, inconnu.phrase, pour_l_instant, a_qui)


def toutes(decisions: Path) -> list[Question]:
    """Return every open question, those of the documents first."""
    return [*contradictions(), *silences(decisions), *inconnus()]


INTRODUCTION = """\
# Questions ouvertes

Les deux documents ne disent pas tout, et ne disent pas toujours la même chose. Cette page dit ce
qu'ils laissent ouvert, ce que le projet fait en attendant, et à qui poser la question. Une réponse
change une décision, une donnée ou un paramètre, jamais un document.

Écrite par « make questions », à partir des [décisions](adr/README.md), des contradictions relevées
et des valeurs inconnues des référentiels : ne pas modifier à la main.
"""
CHAPITRES = {
    CONTRADICTIONS: "Là où les documents se contredisent, ou contredisent la loi",
    SILENCES: "Là où les documents se taisent",
    INCONNUS: "Les valeurs qu'aucune source lue ne donne",
}


def page(questions: Sequence[Question], fichiers: Mapping[str, str]) -> str:
    """Return the page; `fichiers` gives the file of each decision, by number."""
    parties = [INTRODUCTION]
    for genre, titre in CHAPITRES.items():
        du_genre = [q for q in questions if q.genre == genre]
        parties.append(f"## {titre}\n\n{len(du_genre)} questions.\n")
        parties += [_en_markdown(question, fichiers) for question in du_genre]
    return "\n".join(parties)


def _en_markdown(question: Question, fichiers: Mapping[str, str]) -> str:
    numero = question.decision
    suite = f" → [décision {numero}](adr/{fichiers[numero]})" if numero in fichiers else ""
    unites = f" ({', '.join(question.unites)})" if question.unites else ""
    return (
        f"### {question.titre}\n\n"
        f"- **Ce qui est ouvert** : {_en_ligne(question.ouvert)}{unites}\n"
        f"- **En attendant** : {_en_ligne(question.pour_l_instant)}{suite}\n"
        f"- **À qui le demander** : {_en_ligne(question.a_qui)}\n"
    )


def _en_ligne(texte: str) -> str:
    return " ".join(texte.removeprefix("- ").replace("\n- ", " ").split())
