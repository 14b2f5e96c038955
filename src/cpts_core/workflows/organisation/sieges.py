"""Les sièges d'une instance : qui y siège, à quel titre, de quel jour à quel jour (ADR 0071)."""

from datetime import date
from enum import Enum

from attrs import frozen

from cpts_core.kernel.champs import Code, Membre, Reference, champ


class NatureInstance(Enum):
    """Ce qu'est une instance ; les statuts disent laquelle décide de quoi."""

    ASSEMBLEE = "assemblée générale"
    CONSEIL = "conseil d'administration"
    BUREAU = "bureau"
    COORDINATION = "coordination"
    CELLULE_QUALITE = "cellule qualité"
    GROUPE_DE_TRAVAIL = "groupe de travail"


@frozen
class Siege:
    """Une place tenue par une personne ; `titre` est le mandat ou l'adhésion qui la lui donne."""

    titre: Reference = champ("titre")
    personne: Membre = champ("personne")
    fonction: Code = champ("fonction")
    du: date = champ("depuis le")
    fin: date | None = champ("libéré le", defaut=None)


def occupe(du: date, fin: date | None, jour: date) -> bool:
    """Vrai si une place tenue depuis `du` l'est ce jour ; elle ne l'est plus le jour `fin`."""
    return du <= jour and (fin is None or jour < fin)


def se_chevauchent(siege: Siege, du: date, fin: date | None) -> bool:
    """Vrai si un siège et une période ont un jour commun ; une période vide n'en a avec rien."""
    if siege.fin is not None and siege.fin <= siege.du:
        return False
    return (fin is None or siege.du < fin) and (siege.fin is None or du < siege.fin)
