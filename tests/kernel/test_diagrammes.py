"""Diagrams are read from the table: every row is in them, and nothing else."""

import re

from attrs import evolve, frozen

from cpts_core.kernel.diagrammes import aretes, dot, mermaid
from cpts_core.kernel.regles import non
from tests.kernel.procedure import EMPRUNT, Demander, Etat, Preter, emprunt, libre, rangees

CHAINE = r'"(?:[^"\\]|\\.)*"'
ATTRIBUTS = rf"\[\w+=(?:{CHAINE}|\w+)(?:, \w+=(?:{CHAINE}|\w+))*\]"
DOT = re.compile(rf"rankdir={CHAINE};|{CHAINE} {ATTRIBUTS};|{CHAINE} -> {CHAINE} {ATTRIBUTS};")


def commande(libelle, modele):
    """Return a command like another, under another name and label."""
    return frozen(type(f"{modele.__name__}Autrement", (modele,), {"libelle": libelle}))


def corps(texte):
    premiere, *lignes, derniere = texte.splitlines()
    assert (premiere, derniere) == ('digraph "emprunt" {', "}")
    return [ligne.strip() for ligne in lignes]


def test_chaque_ligne_dot_est_bien_formee():
    assert [ligne for ligne in corps(dot(EMPRUNT)) if not DOT.fullmatch(ligne)] == []


def test_dot_montre_chaque_rangee_et_double_les_etats_finals():
    lignes = corps(dot(EMPRUNT))
    assert '"RENDU" [label="rendu", shape=doublecircle];' in lignes
    assert '"PRETE" [label="prêté", shape=box];' in lignes
    assert [ligne for ligne in lignes if "->" in ligne] == [
        '"" -> "DEMANDE" [label="demander un objet"];',
        '"DEMANDE" -> "PRETE" [label="prêter"];',
        '"PRETE" -> "RENDU" [label="rendre"];',
        '"PRETE" -> "PERDU" [label="rendre"];',
    ]


def test_dot_protege_les_guillemets_et_les_barres_obliques():
    demander, *autres = rangees()
    piege = commande('dire "non" \\ ou oui', Demander)
    workflow = emprunt(transitions=(evolve(demander, quand=piege), *autres))
    (ligne,) = [ligne for ligne in corps(dot(workflow)) if ligne.startswith('"" ->')]
    assert DOT.fullmatch(ligne)
    assert r"dire \"non\" \\ ou oui" in ligne


def test_mermaid_montre_chaque_etat_chaque_rangee_et_chaque_fin():
    assert mermaid(EMPRUNT).splitlines() == [
        "stateDiagram-v2",
        "  direction LR",
        '  state "demandé" as DEMANDE',
        '  state "prêté" as PRETE',
        '  state "rendu" as RENDU',
        '  state "perdu" as PERDU',
        "  [*] --> DEMANDE : demander un objet",
        "  DEMANDE --> PRETE : prêter",
        "  PRETE --> RENDU : rendre",
        "  PRETE --> PERDU : rendre",
        "  RENDU --> [*]",
        "  PERDU --> [*]",
    ]


def test_deux_demandes_entre_les_memes_etats_partagent_leur_fleche():
    demander, preter, *retours = rangees()
    autrement = commande("prêter autrement", Preter)
    encore = evolve(preter, quand=autrement)
    toujours = evolve(preter, si=(non(libre, "l'objet soit réservé"),))
    workflow = emprunt(transitions=(demander, preter, encore, toujours, *retours))
    assert aretes(workflow)["DEMANDE", "PRETE"] == ["prêter", "prêter autrement"]
    assert r'[label="prêter\nprêter autrement"];' in dot(workflow)
    assert "DEMANDE --> PRETE : prêter / prêter autrement" in mermaid(workflow)


def test_une_rangee_qui_reste_dans_son_etat_y_revient():
    demander, preter, *retours = rangees()
    encore = evolve(preter, depuis=Etat.PRETE, vers=None, programme=())
    workflow = emprunt(transitions=(demander, preter, encore, *retours))
    assert "  PRETE --> PRETE : prêter\n" in mermaid(workflow)
