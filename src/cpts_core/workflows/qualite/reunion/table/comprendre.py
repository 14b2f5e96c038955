"""N1 à N3 : collecter, reconstituer, repérer. Une étape passée se complète jusqu'au plan."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.reunion import evenements as e
from cpts_core.workflows.qualite.reunion import regles as r
from cpts_core.workflows.qualite.reunion.commandes import comprendre as c
from cpts_core.workflows.qualite.reunion.etats import ANALYSE, DEPUIS_N2, DEPUIS_N3, Etat
from cpts_core.workflows.qualite.reunion.lectures import acces

EQUIPE = (Role.CELLULE_QUALITE, Role.PILOTE)

COMPRENDRE = (
    Transition(
        depuis=ANALYSE,
        quand=c.CollecterUneSource,
        qui=EQUIPE,
        si=acces,
        alors=devient(e.SourceCollectee),
        source=unite("NP-083"),
    ),
    Transition(
        depuis=Etat.PREPAREE,
        quand=c.AcheverLaCollecte,
        qui=EQUIPE,
        si=(acces, r.source_collectee, r.pilote_atteste),
        vers=Etat.DONNEES_COLLECTEES,
        alors=devient(e.CollecteAchevee),
        source=unite("NP-083"),
    ),
    Transition(
        depuis=DEPUIS_N2,
        quand=c.ConsignerUnFait,
        qui=EQUIPE,
        si=(acces, r.fait_survenu, r.heure_lisible),
        alors=devient(e.FaitConsigne),
        source=unite("NP-084"),
    ),
    Transition(
        depuis=DEPUIS_N2,
        quand=c.CommenterLesFaits,
        qui=EQUIPE,
        si=acces,
        alors=devient(e.CommentaireAjoute),
        source=unite("NP-073"),
    ),
    Transition(
        depuis=Etat.DONNEES_COLLECTEES,
        quand=c.AcheverLaChronologie,
        qui=EQUIPE,
        si=(acces, r.fait_date),
        vers=Etat.FAITS_RECONSTITUES,
        alors=devient(e.ChronologieAchevee),
        source=unite("NP-084"),
    ),
    Transition(
        depuis=DEPUIS_N3,
        quand=c.ReleverUnEcart,
        qui=EQUIPE,
        si=acces,
        alors=devient(e.EcartReleve),
        source=unite("NP-085"),
    ),
    Transition(
        depuis=DEPUIS_N3,
        quand=c.ConstaterAucunEcart,
        qui=EQUIPE,
        si=(acces, r.sans_ecart),
        alors=devient(e.AucunEcartConstate),
        source=unite("NP-085"),
    ),
    Transition(
        depuis=DEPUIS_N3,
        quand=c.ReleverUnFacteur,
        qui=EQUIPE,
        si=acces,
        alors=devient(e.FacteurReleve),
        source=unite("NP-085"),
    ),
    Transition(
        depuis=Etat.FAITS_RECONSTITUES,
        quand=c.AcheverLAnalyse,
        qui=EQUIPE,
        si=(acces, r.ecart_ou_aucun),
        vers=Etat.ECARTS_REPERES,
        alors=devient(e.AnalyseAchevee),
        source=unite("NP-085"),
    ),
)
