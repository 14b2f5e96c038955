"""La vie d'une instance : créée, modifiée, pourvue, dissoute ; ce que chaque pas exige."""

from enum import Enum

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.organisation.instance import commandes as c
from cpts_core.workflows.organisation.instance import dossier as d

SIEGES = Interpretation("0071", "les instances et leurs sièges")


class Etat(Enum):
    ACTIVE = "active"
    DISSOUTE = "dissoute"


@regle_de_demande(
    "l'instance dise quelle mission ou quelle activité elle sert", source=unite("NP-022")
)
def sert_a_quelque_chose(
    instance: d.Instance, demande: c.CreerUneInstance, circonstances: Circonstances
) -> bool:
    return bool(demande.missions) or demande.activite is not None


@regle_de_demande("quelque chose change", source=unite("NP-023"))
def quelque_chose_change(
    instance: d.Instance, demande: c.FaireEvoluer, circonstances: Circonstances
) -> bool:
    return demande != c.FaireEvoluer()


@regle("plus personne n'y siège", source=SIEGES)
def sieges_vacants(instance: d.Instance, circonstances: Circonstances) -> bool:
    jour = circonstances.calendrier.jour(circonstances.survenu_le)
    return not any(s.fin is None or jour < s.fin for s in instance.sieges)


TABLE = (
    Transition(
        depuis=None,
        quand=c.CreerUneInstance,
        qui=(Role.COORDINATEUR, Role.BUREAU),
        si=sert_a_quelque_chose,
        vers=Etat.ACTIVE,
        alors=devient(d.InstanceCreee),
        source=unite("NP-022", "NP-026"),
    ),
    Transition(
        depuis=Etat.ACTIVE,
        quand=c.FaireEvoluer,
        qui=(Role.COORDINATEUR, Role.BUREAU),
        si=quelque_chose_change,
        alors=devient(d.InstanceEvoluee),
        source=unite("NP-023"),
    ),
    Transition(
        depuis=Etat.ACTIVE,
        quand=c.PourvoirUnSiege,
        qui=Role.SYSTEME,
        alors=devient(d.SiegePourvu),
        source=(*unite("NP-023", "NP-026"), SIEGES),
    ),
    Transition(
        depuis=tuple(Etat),
        quand=c.LibererUnSiege,
        qui=Role.SYSTEME,
        alors=devient(d.SiegeLibere),
        source=(*unite("NP-023"), SIEGES),
    ),
    Transition(
        depuis=Etat.ACTIVE,
        quand=c.Dissoudre,
        qui=Role.BUREAU,
        si=sieges_vacants,
        vers=Etat.DISSOUTE,
        alors=devient(d.InstanceDissoute),
        source=(*unite("NP-023"), SIEGES),
    ),
)
