"""De l'idée d'un partenariat à la fin de sa convention."""

from cpts_core.kernel.delais import Delai, UniteDeTemps
from cpts_core.kernel.evolution import devient
from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Echeance, Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.organisation.partenariat import commandes as c
from cpts_core.workflows.organisation.partenariat import evenements as e
from cpts_core.workflows.organisation.partenariat import regles as r
from cpts_core.workflows.organisation.partenariat.etats import (
    AVANT_SIGNATURE,
    CONCLUS,
    EN_COURS,
    Etat,
)

CE_JOUR = Delai(0, UniteDeTemps.JOURS)
"""Le champ donne déjà le jour : l'échéance tombe à sa fin."""

ENTREE = Echeance(
    nom="ENTREE",
    libelle="entrée en vigueur de la convention",
    delai=CE_JOUR,
    compte_de="debut",
    qui=(Role.COORDINATEUR,),
    alors=c.ConstaterLEntreeEnVigueur,
    source=r.VIE,
)

FIN = Echeance(
    nom="FIN",
    libelle="fin de la convention",
    delai=CE_JOUR,
    compte_de="fin",
    qui=(Role.COORDINATEUR, Role.BUREAU),
    alors=c.ConstaterLaFin,
    source=r.VIE,
)

TABLE = (
    Transition(
        depuis=None,
        quand=c.EnvisagerUnPartenariat,
        qui=Role.COORDINATEUR,
        si=(r.missions_connues, r.meme_partenaire),
        vers=Etat.ENVISAGE,
        alors=devient(e.PartenariatEnvisage),
        source=unite("NP-039", "NP-040", "NP-041"),
    ),
    Transition(
        depuis=(*AVANT_SIGNATURE, *CONCLUS),
        quand=c.ServirUneMission,
        qui=Role.COORDINATEUR,
        si=r.mission_nouvelle,
        alors=devient(e.MissionServie),
        source=unite("NP-041"),
    ),
    Transition(
        depuis=AVANT_SIGNATURE,
        quand=c.NegocierLaConvention,
        qui=Role.COORDINATEUR,
        vers=Etat.NEGOCIE,
        alors=devient(e.ConventionNegociee),
        source=unite("NP-041"),
    ),
    Transition(
        depuis=Etat.NEGOCIE,
        quand=c.SignerLaConvention,
        qui=Role.BUREAU,
        si=(r.dates_possibles, r.encore_utile, r.apres_la_precedente),
        vers=Etat.SIGNE,
        alors=devient(e.ConventionSignee),
        programme=ENTREE,
        source=unite("NP-041"),
    ),
    Transition(
        depuis=Etat.SIGNE,
        quand=c.ConstaterLEntreeEnVigueur,
        qui=(Role.SYSTEME, Role.COORDINATEUR),
        si=r.premier_jour_venu,
        vers=Etat.EN_VIGUEUR,
        alors=devient(e.ConventionEnVigueur),
        programme=FIN,
        leve=ENTREE,
        source=r.VIE,
    ),
    Transition(
        depuis=EN_COURS,
        quand=c.RenouvelerLaConvention,
        qui=Role.BUREAU,
        si=(r.periode_suivante, r.dates_possibles),
        vers=Etat.RENOUVELE,
        alors=devient(e.ConventionRenouvelee),
        programme=FIN,
        source=(*unite("NP-041"), r.VIE),
    ),
    Transition(
        depuis=EN_COURS,
        quand=c.ConstaterLaFin,
        qui=(Role.SYSTEME, Role.COORDINATEUR),
        si=r.dernier_jour_passe,
        vers=Etat.ECHU,
        alors=devient(e.ConventionEchue),
        leve=FIN,
        source=r.VIE,
    ),
    Transition(
        depuis=CONCLUS,
        quand=c.DenoncerLaConvention,
        qui=Role.BUREAU,
        vers=Etat.DENONCE,
        alors=devient(e.ConventionDenoncee),
        source=r.VIE,
    ),
    Transition(
        depuis=AVANT_SIGNATURE,
        quand=c.AbandonnerLePartenariat,
        qui=Role.BUREAU,
        vers=Etat.ABANDONNE,
        alors=devient(e.PartenariatAbandonne),
        source=r.VIE,
    ),
)
