"""What one chapter's event entails in another: the only place where chapters meet.

Each reaction is a command of its target, issued by the system in the transaction of its cause. A
target that refuses rolls everything back, and both are named. Events are named, not imported, so
that a chapter is loaded only when it is reached.
"""

from cpts_core.application.reactions.contrats import CONTRATS
from cpts_core.application.reactions.modele import Reaction, Table
from cpts_core.application.reactions.organisation import ORGANISATION
from cpts_core.application.reactions.projet import PROJET
from cpts_core.application.reactions.qualite import QUALITE
from cpts_core.application.reactions.terrain import TERRAIN

REACTIONS: Table = {**QUALITE, **PROJET, **ORGANISATION, **CONTRATS, **TERRAIN}

__all__ = ["REACTIONS", "Reaction", "Table"]
