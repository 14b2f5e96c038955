"""Diagrams from the table, as text: DOT for Graphviz, Mermaid for a Markdown page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cpts_core.kernel.workflow import Workflow


def aretes(workflow: Workflow) -> dict[tuple[str, str], list[str]]:
    """Return the commands by (state before, state after), by name; an opening leaves ''."""
    groupees: dict[tuple[str, str], list[str]] = {}
    for transition in workflow.transitions:
        for depart in transition.departs:
            cle = ("" if depart is None else depart.name, transition.arrivee(depart).name)
            libelles = groupees.setdefault(cle, [])
            if transition.quand.libelle not in libelles:
                libelles.append(transition.quand.libelle)
    return groupees


def dot(workflow: Workflow) -> str:
    """Return the workflow in the DOT language; final states are doubled."""
    lignes = [f"digraph {_cite(workflow.code)} {{", '  rankdir="LR";', '  "" [shape=point];']
    for etat in workflow.etats:
        forme = "doublecircle" if etat in workflow.finals else "box"
        lignes.append(f"  {_cite(etat.name)} [label={_cite(etat.value)}, shape={forme}];")
    for (depart, arrivee), libelles in aretes(workflow).items():
        texte = _cite("\n".join(libelles))
        lignes.append(f"  {_cite(depart)} -> {_cite(arrivee)} [label={texte}];")
    return "\n".join([*lignes, "}"]) + "\n"


def _cite(texte: str) -> str:
    """Quote a text for DOT, line breaks included."""
    protege = texte.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
    return f'"{protege}"'


def mermaid(workflow: Workflow) -> str:
    """Return the workflow as a Mermaid state diagram."""
    lignes = ["stateDiagram-v2", "  direction LR"]
    for etat in workflow.etats:
        libelle = str(etat.value).replace('"', "#quot;")
        lignes.append(f'  state "{libelle}" as {etat.name}')
    for (depart, arrivee), libelles in aretes(workflow).items():
        lignes.append(f"  {depart or '[*]'} --> {arrivee} : {' / '.join(libelles)}")
    lignes += [f"  {etat.name} --> [*]" for etat in workflow.etats if etat in workflow.finals]
    return "\n".join(lignes) + "\n"
