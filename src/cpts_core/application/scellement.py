"""Before a decision: persons become aliases, texts become references to the vault.

The type of each field decides. What a command puts in the journal is thereby free of personal
data by construction; what it says is sealed and written with its facts, or not at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, evolve, field

from cpts_core.kernel.champs import Description, Saisie, Sensibilite, descriptions
from cpts_core.kernel.generiques import Rectifier
from cpts_core.ports.vault import Alias

if TYPE_CHECKING:
    from cpts_core.kernel.messages import Command
    from cpts_core.kernel.workflow import Workflow
    from cpts_core.ports.environment import Ids
    from cpts_core.ports.vault import Sealed, Sealer, Vault

CPTS_ENTIERE = ""
"""The scope of the members' aliases: the whole CPTS."""


@define
class Scellement:
    """What one command will add to the vault of a tenant, gathered while it is prepared."""

    locataire: str
    sealer: Sealer
    vault: Vault
    ids: Ids
    scelles: list[Sealed] = field(factory=list)
    alias: dict[tuple[str, str], Alias] = field(factory=dict)

    def personne(self, compte: str, portee: str) -> str:
        """Return the alias of an account in a scope, drawn at the first use."""
        cle = (self.sealer.lookup(self.locataire, compte), portee)
        if cle in self.alias:
            return self.alias[cle].alias
        connu = self.vault.alias(self.locataire, *cle)
        return connu.alias if connu else self._tirer(cle, compte).alias

    def commande(self, workflow: Workflow, flux: str, commande: Command) -> Command:
        """Return the command with every sensitive value replaced."""
        changements = {
            nom: self._champ(workflow, flux, commande, description, valeur)
            for nom, description in descriptions(type(commande)).items()
            if (valeur := getattr(commande, nom)) is not None
            and (description.sensibilite is not Sensibilite.PUBLIC or description.genre is Saisie)
        }
        return evolve(commande, **changements) if changements else commande

    def _tirer(self, cle: tuple[str, str], compte: str) -> Alias:
        nom = self._texte(cle[1], Sensibilite.MEMBRE, compte)
        self.alias[cle] = Alias(*cle, self.ids.alias(), nom)
        return self.alias[cle]

    def _texte(self, flux: str, sensibilite: Sensibilite, texte: str) -> str:
        scelle = self.sealer.seal(self.locataire, flux, sensibilite, texte)
        self.scelles.append(scelle)
        return scelle.ref

    def _champ(
        self, workflow: Workflow, flux: str, commande: Command, champ: Description, valeur: Any
    ) -> Any:
        if champ.genre is not Saisie:
            return self._valeurs(flux, champ, valeur)
        if isinstance(commande, Rectifier):
            return self._saisie(workflow, flux, commande.champ, valeur)
        return tuple(self._paire(workflow, flux, saisie) for saisie in valeur)

    def _valeurs(self, flux: str, champ: Description, valeur: Any) -> Any:
        if champ.multiple:
            return tuple(self._valeur(flux, champ.sensibilite, element) for element in valeur)
        return self._valeur(flux, champ.sensibilite, valeur)

    def _valeur(self, flux: str, sensibilite: Sensibilite, valeur: Any) -> Any:
        if sensibilite is Sensibilite.PUBLIC:
            return valeur
        if sensibilite is Sensibilite.MEMBRE:
            return self.personne(valeur, CPTS_ENTIERE)
        return self._texte(flux, sensibilite, valeur)

    def _paire(self, workflow: Workflow, flux: str, saisie: str) -> Saisie:
        nom, egal, texte = saisie.partition("=")
        return Saisie(f"{nom}{egal}{self._saisie(workflow, flux, nom, texte)}")

    def _saisie(self, workflow: Workflow, flux: str, nom: str, texte: str) -> Saisie:
        """Seal a typed value as the field it is for; an unknown name is for the rules to refuse."""
        champ = descriptions(workflow.donnees).get(nom)
        if champ is None or champ.sensibilite is Sensibilite.PUBLIC or not texte:
            return Saisie(texte)
        elements = texte.split(",") if champ.multiple else [texte]
        return Saisie(",".join(self._valeur(flux, champ.sensibilite, e.strip()) for e in elements))
