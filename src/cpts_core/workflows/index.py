"""The chapters by code, with the title a person reads: each is imported when it is first needed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from attrs import field, frozen

from cpts_core.kernel.errors import Introuvable

if TYPE_CHECKING:
    from cpts_core.kernel.workflow import Workflow


@frozen
class Chapitre:
    """Where a chapter is, and its title."""

    module: str
    constante: str
    titre: str


_QUALITE = "cpts_core.workflows.qualite"
_CONTRATS = "cpts_core.workflows.contrats"
_PROJET = "cpts_core.workflows.projet"
_ORGANISATION = "cpts_core.workflows.organisation"
_TERRAIN = "cpts_core.workflows.terrain"

INDEX: dict[str, Chapitre] = {
    "incident": Chapitre(f"{_QUALITE}.incident", "INCIDENT", "incident qualité"),
    "reunion": Chapitre(f"{_QUALITE}.reunion", "REUNION", "réunion pluriprofessionnelle"),
    "declaration_eigs": Chapitre(
        f"{_QUALITE}.declaration_eigs", "DECLARATION_EIGS", "déclaration d'un EIGS"
    ),
    "identite": Chapitre(f"{_QUALITE}.identite", "IDENTITE", "identité du déclarant"),
    "entraide": Chapitre(f"{_QUALITE}.entraide", "ENTRAIDE", "annuaire d'entraide"),
    "sensibilisation": Chapitre(
        f"{_QUALITE}.sensibilisation",
        "SENSIBILISATION",
        "sensibilisation à la gestion des risques",
    ),
    "diagnostic_territorial": Chapitre(
        f"{_PROJET}.diagnostic_territorial", "DIAGNOSTIC_TERRITORIAL", "diagnostic territorial"
    ),
    "projet_de_sante": Chapitre(f"{_PROJET}.projet_de_sante", "PROJET_DE_SANTE", "projet de santé"),
    "mission": Chapitre(f"{_PROJET}.mission", "MISSION", "mission"),
    "action": Chapitre(f"{_PROJET}.action", "ACTION", "action"),
    "indicateur": Chapitre(f"{_PROJET}.indicateur", "INDICATEUR", "indicateur"),
    "contrat_aci": Chapitre(f"{_CONTRATS}.contrat_aci", "CONTRAT_ACI", "contrat ACI"),
    "dialogue_de_gestion": Chapitre(
        f"{_CONTRATS}.dialogue_de_gestion", "DIALOGUE_DE_GESTION", "dialogue de gestion"
    ),
    "contrat_territorial": Chapitre(
        f"{_CONTRATS}.contrat_territorial",
        "CONTRAT_TERRITORIAL",
        "contrat territorial de santé",
    ),
    "indemnisation": Chapitre(
        f"{_CONTRATS}.indemnisation", "INDEMNISATION", "indemnités et rémunérations"
    ),
    "texte": Chapitre(f"{_ORGANISATION}.texte", "TEXTE", "texte de l'association"),
    "instance": Chapitre(f"{_ORGANISATION}.instance", "INSTANCE", "instance de la CPTS"),
    "mandat": Chapitre(f"{_ORGANISATION}.mandat", "MANDAT", "mandat"),
    "decision": Chapitre(f"{_ORGANISATION}.decision", "DECISION", "décision d'une instance"),
    "adhesion": Chapitre(f"{_ORGANISATION}.adhesion", "ADHESION", "adhésion"),
    "partenariat": Chapitre(f"{_ORGANISATION}.partenariat", "PARTENARIAT", "partenariat"),
    "systeme_information": Chapitre(
        f"{_ORGANISATION}.systeme_information", "SYSTEME_INFORMATION", "système d'information"
    ),
    "budget": Chapitre(f"{_ORGANISATION}.budget", "BUDGET", "budget"),
    "medecin_traitant": Chapitre(
        f"{_TERRAIN}.medecin_traitant", "MEDECIN_TRAITANT", "recherche d'un médecin traitant"
    ),
    "soin_non_programme": Chapitre(
        f"{_TERRAIN}.soin_non_programme", "SOIN_NON_PROGRAMME", "soin non programmé"
    ),
    "participation_sas": Chapitre(
        f"{_TERRAIN}.participation_sas",
        "PARTICIPATION_SAS",
        "participation au service d'accès aux soins",
    ),
    "plan_de_crise": Chapitre(f"{_TERRAIN}.plan_de_crise", "PLAN_DE_CRISE", "plan de crise"),
    "crise": Chapitre(f"{_TERRAIN}.crise", "CRISE", "crise sanitaire"),
    "prevention": Chapitre(f"{_TERRAIN}.prevention", "PREVENTION", "campagne de prévention"),
    "pertinence": Chapitre(f"{_TERRAIN}.pertinence", "PERTINENCE", "pertinence des soins"),
    "accompagnement": Chapitre(
        f"{_TERRAIN}.accompagnement", "ACCOMPAGNEMENT", "accompagnement d'un professionnel"
    ),
    "parcours": Chapitre(f"{_TERRAIN}.parcours", "PARCOURS", "parcours pluriprofessionnel"),
}


@frozen
class Registre(Mapping[str, "Workflow"]):
    """The workflows an application knows: those of the index, and those an embedder adds."""

    index: Mapping[str, Chapitre] = field(default=INDEX)
    ajoutes: Mapping[str, Workflow] = field(factory=dict)

    def __getitem__(self, code: str) -> Workflow:
        """Return a workflow; raise Introuvable with the codes that exist."""
        if code in self.ajoutes:
            return self.ajoutes[code]
        if code not in self.index:
            msg = f"la procédure « {code} » n'existe pas ; il existe : {', '.join(self)}."
            raise Introuvable(msg)
        chapitre = self.index[code]
        workflow: Workflow = getattr(import_module(chapitre.module), chapitre.constante)
        return workflow

    def __iter__(self) -> Iterator[str]:
        """Iterate over the codes."""
        return iter(dict.fromkeys((*self.index, *self.ajoutes)))

    def __len__(self) -> int:
        """Count the workflows."""
        return len({*self.index, *self.ajoutes})

    def titres(self) -> dict[str, str]:
        """Return the titles by code, without importing any chapter."""
        titres = {code: chapitre.titre for code, chapitre in self.index.items()}
        return {**titres, **{code: w.nom for code, w in self.ajoutes.items()}}
