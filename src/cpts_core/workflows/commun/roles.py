"""Who acts: the roles that tables name. A person holds roles in one CPTS, or over several."""

from enum import Enum

from cpts_core.kernel.workflow import Generiques


class Role(Enum):
    """A role; the value is what a person reads."""

    PUBLIC = "public"
    DECLARANT = "déclarant"
    MEMBRE = "membre"
    PILOTE = "pilote"
    CELLULE_QUALITE = "cellule qualité"
    COORDINATEUR = "coordinateur"
    BUREAU = "bureau"
    PARTENAIRE = "partenaire"
    ARS = "ARS"
    CPAM = "CPAM"
    URPS = "URPS"
    OBSERVATEUR = "observateur"
    OPERATEUR = "opérateur"
    SYSTEME = "système"


GENERIQUES_QUALITE = Generiques(
    rectifier=(Role.CELLULE_QUALITE,),
    reprendre=(Role.CELLULE_QUALITE,),
    constater=(Role.SYSTEME,),
)
"""What the quality cell may do with any of its records."""

GENERIQUES_PROJET = Generiques(
    rectifier=(Role.COORDINATEUR, Role.BUREAU),
    reprendre=(Role.COORDINATEUR,),
    constater=(Role.SYSTEME,),
)
"""What coordination may do with any record of the project, its organisation and its contracts."""
