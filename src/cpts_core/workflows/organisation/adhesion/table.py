"""La vie d'une adhésion, de la demande au départ."""

from datetime import date

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.organisation.adhesion import commandes as c
from cpts_core.workflows.organisation.adhesion import dossier as d
from cpts_core.workflows.organisation.adhesion import regles as r
from cpts_core.workflows.organisation.adhesion.etats import EN_COURS, TERMINEES, Etat

REGISTRE = (Role.COORDINATEUR, Role.BUREAU)


def _jour(circonstances: Circonstances) -> date:
    return circonstances.calendrier.jour(circonstances.survenu_le)


def _activer(
    _: d.Adhesion, __: c.ActiverLAdhesion, circonstances: Circonstances
) -> d.AdhesionActivee:
    return d.AdhesionActivee(du=_jour(circonstances))


def _demission(_: d.Adhesion, __: c.Demissionner, circonstances: Circonstances) -> d.DemissionRecue:
    return d.DemissionRecue(fin=_jour(circonstances))


def _exclusion(
    _: d.Adhesion, demande: c.Exclure, circonstances: Circonstances
) -> d.ExclusionPrononcee:
    return d.ExclusionPrononcee(fin=_jour(circonstances), motif=demande.motif)


def _deces(_: d.Adhesion, __: c.ConstaterLeDeces, circonstances: Circonstances) -> d.DecesConstate:
    return d.DecesConstate(fin=_jour(circonstances))


ENTRER = (
    Transition(
        depuis=None,
        quand=c.DemanderUneAdhesion,
        qui=Role.COORDINATEUR,
        si=(
            r.profession_connue,
            r.statuts_en_vigueur,
            r.college_des_statuts,
            r.assemblee_active,
        ),
        vers=Etat.DEMANDEE,
        alors=devient(d.AdhesionDemandee),
        source=(*unite("NP-023"), r.ADHESION),
    ),
    Transition(
        depuis=Etat.DEMANDEE,
        quand=c.ValiderLAdhesion,
        qui=Role.BUREAU,
        vers=Etat.VALIDEE,
        alors=devient(d.AdhesionValidee),
        source=r.ADHESION,
    ),
    Transition(
        depuis=Etat.DEMANDEE,
        quand=c.RefuserLAdhesion,
        qui=Role.BUREAU,
        vers=Etat.REFUSEE,
        alors=devient(d.AdhesionRefusee),
        source=r.ADHESION,
    ),
    Transition(
        depuis=(Etat.VALIDEE, Etat.ACTIVE),
        quand=c.ReglerLaCotisation,
        qui=REGISTRE,
        si=(r.montant_au_centime, r.annee_a_regler),
        alors=devient(d.CotisationReglee),
        source=r.ADHESION,
    ),
    Transition(
        depuis=Etat.VALIDEE,
        quand=c.ActiverLAdhesion,
        qui=REGISTRE,
        si=r.cotisation_de_l_annee,
        vers=Etat.ACTIVE,
        alors=_activer,
        source=(*unite("NP-023"), r.ADHESION),
    ),
)

PARTIR = (
    Transition(
        depuis=EN_COURS,
        quand=c.Demissionner,
        qui=(*REGISTRE, Role.MEMBRE),
        si=r.la_sienne,
        vers=Etat.DEMISSION,
        alors=_demission,
        source=(*unite("NP-023"), r.ADHESION),
    ),
    Transition(
        depuis=Etat.ACTIVE,
        quand=c.EntendreLaPersonne,
        qui=Role.BUREAU,
        alors=devient(d.PersonneEntendue),
        source=r.ADHESION,
    ),
    Transition(
        depuis=Etat.ACTIVE,
        quand=c.Exclure,
        qui=Role.BUREAU,
        si=r.entendue,
        vers=Etat.EXCLUSION,
        alors=_exclusion,
        source=r.ADHESION,
    ),
    Transition(
        depuis=EN_COURS,
        quand=c.ConstaterLeDeces,
        qui=REGISTRE,
        vers=Etat.DECES,
        alors=_deces,
        source=r.ADHESION,
    ),
    Transition(
        depuis=TERMINEES,
        quand=c.EffacerLesNoms,
        qui=Role.OPERATEUR,
        alors=devient(d.NomsEffaces),
        source=r.ADHESION,
    ),
)

TABLE = (*ENTRER, *PARTIR)
