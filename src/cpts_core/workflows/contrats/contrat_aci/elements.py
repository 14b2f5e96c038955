"""Les petites valeurs d'un dossier de contrat, propres à lui."""

from datetime import date
from decimal import Decimal

from attrs import frozen

from cpts_core.kernel.champs import Code, Reference, champ
from cpts_core.workflows.contrats.financement.conditions import Objet
from cpts_core.workflows.contrats.parties import Partie


@frozen
class Signature:
    partie: Partie = champ("partie")
    le: date = champ("le")


@frozen
class Recu:
    recu_le: date = champ("reçu le")
    payeur: Partie = champ("payeur")
    objet: Objet = champ("objet")
    mission: Code | None = champ("mission", defaut=None)
    montant: Decimal = champ("montant")


@frozen
class Dialogue:
    annee: int = champ("année de contrat")
    dialogue: Reference = champ("dialogue")
    solde: bool = champ("soldé", defaut=False)
