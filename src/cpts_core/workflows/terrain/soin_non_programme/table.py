"""D'une demande reçue à sa prise en charge, puis à sa purge."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.workflow import Echeance, Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.soin_non_programme import commandes as c
from cpts_core.workflows.terrain.soin_non_programme import effets
from cpts_core.workflows.terrain.soin_non_programme import evenements as e
from cpts_core.workflows.terrain.soin_non_programme import regles as r
from cpts_core.workflows.terrain.soin_non_programme.etats import (
    EN_ATTENTE,
    SANS_SUITE_A_DONNER,
    Conseil,
    Etat,
)

ECHEANCE = Echeance(
    nom="PRISE_EN_CHARGE",
    libelle="prise en charge de la demande",
    delai=effets.DELAI_SNP,
    compte_de="recue_le",
    qui=Role.MEMBRE,
    source=r.DELAI,
)

PURGE = Echeance(
    nom="PURGE",
    libelle="purge de la demande",
    delai="purge_snp",
    compte_de="terminee_le",
    qui=Role.OPERATEUR,
    alors=c.Purger,
    source=r.VIE,
)

RECEVOIR = (
    Transition(
        depuis=None,
        quand=c.RecevoirUneDemande,
        qui=Role.MEMBRE,
        si=(r.non_vitale, r.residence_dite),
        vers=Etat.RECUE,
        alors=effets.recevoir,
        programme=ECHEANCE,
        source=r.DELAI,
    ),
    Transition(
        depuis=None,
        quand=c.RecevoirUneDemande,
        qui=Role.MEMBRE,
        si=r.vitale,
        vers=Etat.HORS_CHAMP,
        alors=effets.renvoyer_au_15,
        programme=PURGE,
        source=(*r.RESSENTIE, *r.DELAI, r.VIE),
    ),
)

QUALIFIER = (
    Transition(
        depuis=(*EN_ATTENTE, Etat.NON_HONOREE),
        quand=c.Qualifier,
        qui=Role.MEMBRE,
        si=(r.suivie, r.non_vitale),
        vers=Etat.QUALIFIEE,
        alors=devient(e.DemandeQualifiee),
        leve=PURGE,
        source=r.RESSENTIE,
    ),
    Transition(
        depuis=(*EN_ATTENTE, Etat.NON_HONOREE),
        quand=c.Qualifier,
        qui=Role.MEMBRE,
        si=(r.suivie, r.vitale),
        vers=Etat.HORS_CHAMP,
        alors=devient(e.UrgenceVitaleReconnue, conseil=Conseil.LE_15),
        programme=PURGE,
        leve=ECHEANCE,
        source=(*r.RESSENTIE, r.VIE),
    ),
)

ORIENTER = (
    Transition(
        depuis=(Etat.QUALIFIEE, Etat.NON_HONOREE),
        quand=c.Orienter,
        qui=Role.MEMBRE,
        si=(r.suivie, r.qualifiee, r.recours_coherent, r.dans_le_champ),
        vers=Etat.ORIENTEE,
        alors=effets.orienter,
        leve=PURGE,
        source=r.CHAMPS,
    ),
    Transition(
        depuis=Etat.ORIENTEE,
        quand=c.ConstaterLaPriseEnCharge,
        qui=Role.MEMBRE,
        si=(r.suivie, r.apres_la_reception),
        vers=Etat.PRISE_EN_CHARGE,
        alors=effets.honorer,
        programme=PURGE,
        leve=ECHEANCE,
        source=r.DELAI,
    ),
    Transition(
        depuis=EN_ATTENTE,
        quand=c.ConstaterQuElleNEstPasHonoree,
        qui=Role.MEMBRE,
        si=r.suivie,
        vers=Etat.NON_HONOREE,
        alors=devient(e.DemandeNonHonoree),
        programme=PURGE,
        source=r.VIE,
    ),
)

PURGER = (
    Transition(
        depuis=SANS_SUITE_A_DONNER,
        quand=c.Purger,
        qui=(Role.OPERATEUR, Role.SYSTEME),
        vers=Etat.PURGEE,
        alors=devient(e.DemandePurgee),
        source=r.VIE,
    ),
)

TABLE = (*RECEVOIR, *QUALIFIER, *ORIENTER, *PURGER)
