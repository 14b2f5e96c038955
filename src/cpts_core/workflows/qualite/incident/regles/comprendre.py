"""Les règles de l'analyse ; chacune complète « il faut que… »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_core.kernel.regles import regle, regle_de_demande
from cpts_core.kernel.sources import unite
from cpts_core.workflows.qualite.incident.choix import Nature
from cpts_core.workflows.qualite.incident.sources import NATURE

if TYPE_CHECKING:
    from cpts_core.kernel.messages import Circonstances
    from cpts_core.workflows.qualite.incident.commandes import comprendre
    from cpts_core.workflows.qualite.incident.dossier import Incident


@regle_de_demande("le fait se soit déjà produit", source=unite("NP-073"))
def fait_passe(
    _: Incident, demande: comprendre.RecueillirUnFait, circonstances: Circonstances
) -> bool:
    """On raconte ce qui s'est passé, pas ce qui arrivera."""
    return demande.jour <= circonstances.calendrier.jour(circonstances.survenu_le)


@regle("au moins un fait daté soit recueilli", source=unite("NP-073"))
def fait_etabli(incident: Incident, _: Circonstances) -> bool:
    """Pas d'analyse sans fait."""
    return bool(incident.faits)


@regle_de_demande("la nature soit précisée", source=(*unite("NP-059"), NATURE))
def nature_precisee(_: Incident, demande: comprendre.ConclureLAnalyse, __: Circonstances) -> bool:
    """Au terme de l'analyse, on sait de quoi il s'agit."""
    return demande.nature is not Nature.A_PRECISER
