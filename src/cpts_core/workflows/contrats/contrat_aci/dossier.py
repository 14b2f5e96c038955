"""Ce que l'on sait d'un contrat."""

from datetime import date
from decimal import Decimal

from attrs import frozen

from cpts_core.kernel.champs import Code, Reference, Texte, champ
from cpts_core.workflows.contrats.contrat_aci.elements import Dialogue, Recu, Signature
from cpts_core.workflows.contrats.financement.conditions import (
    Acte,
    Demarrage,
    Enveloppe,
    Ligne,
    LigneDue,
    PartVariable,
    Prorata,
    Total,
    Versement,
)
from cpts_core.workflows.contrats.financement.reperes import Vigilance


@frozen
class Contrat:
    """Un contrat entre la CPTS, la CPAM et l'ARS, de la négociation à sa fin.

    Les conditions en projet sont à part des actes signés : préparer un avenant ne change rien à ce
    qui est dû.
    """

    projet: Reference | None = champ("projet de santé", defaut=None, rectifiable=False)
    precedent: Reference | None = champ("contrat précédent", defaut=None, rectifiable=False)
    suivant: Reference | None = champ("contrat suivant", defaut=None, rectifiable=False)
    version: Code | None = champ("version de l'accord", defaut=None, rectifiable=False)
    population: int | None = champ("population", defaut=None, minimum=1, rectifiable=False)
    millesime: int | None = champ("millésime de la population", defaut=None)
    taille: int | None = champ("taille", defaut=None, rectifiable=False)
    taille_a_verifier: bool | None = champ("taille à vérifier", defaut=None, rectifiable=False)
    fonctionnement: Decimal | None = champ("fonctionnement annuel", defaut=None, rectifiable=False)
    enveloppes_en_projet: tuple[Enveloppe, ...] = champ(
        "enveloppes en projet", defaut=(), rectifiable=False
    )
    lignes_en_projet: tuple[Ligne, ...] = champ("lignes en projet", defaut=(), rectifiable=False)
    effet: date | None = champ("effet de l'avenant", defaut=None, rectifiable=False)
    objet: Texte | None = champ("objet de l'avenant", defaut=None)
    vigilances: tuple[Vigilance, ...] = champ("points de vigilance", defaut=(), rectifiable=False)
    signatures: tuple[Signature, ...] = champ("signatures", defaut=(), rectifiable=False)
    signe_le: date | None = champ("signé le", defaut=None, rectifiable=False)
    duree: int | None = champ("durée en ans", defaut=None, minimum=1, maximum=99, rectifiable=False)
    avance: int | None = champ(
        "avance en pour cent", defaut=None, minimum=0, maximum=100, rectifiable=False
    )
    prorata: Prorata | None = champ("prorata", defaut=None, rectifiable=False)
    complet_le: date | None = champ("dossier complet le", defaut=None, second_regard=True)
    annee: int | None = champ(
        "année de contrat", defaut=None, minimum=1, maximum=99, rectifiable=False
    )
    annee_finit_le: date | None = champ(
        "l'année de contrat finit le", defaut=None, rectifiable=False
    )
    actes: tuple[Acte, ...] = champ("actes signés", defaut=(), rectifiable=False)
    enveloppes: tuple[Enveloppe, ...] = champ("enveloppes", defaut=(), rectifiable=False)
    lignes: tuple[Ligne, ...] = champ("lignes particulières", defaut=(), rectifiable=False)
    demarrages: tuple[Demarrage, ...] = champ("démarrages", defaut=(), rectifiable=False)
    lignes_dues: tuple[LigneDue, ...] = champ(
        "lignes particulières dues", defaut=(), rectifiable=False
    )
    variables: tuple[PartVariable, ...] = champ("parts variables", defaut=(), rectifiable=False)
    dialogues: tuple[Dialogue, ...] = champ("dialogues de gestion", defaut=(), rectifiable=False)
    dus: tuple[Versement, ...] = champ("versements dus", defaut=(), rectifiable=False)
    dus_par_annee: tuple[Total, ...] = champ(
        "dû par année de contrat", defaut=(), rectifiable=False
    )
    dus_par_annee_civile: tuple[Total, ...] = champ(
        "dû par année civile", defaut=(), rectifiable=False
    )
    recus: tuple[Recu, ...] = champ("versements reçus", defaut=(), rectifiable=False)
    recus_par_annee_civile: tuple[Total, ...] = champ(
        "reçu par année civile", defaut=(), rectifiable=False
    )
    piece_manquante: Texte | None = champ("pièce manquante", defaut=None)
    resilie_le: date | None = champ("résilié le", defaut=None, second_regard=True)
    motif: Texte | None = champ("motif", defaut=None)
