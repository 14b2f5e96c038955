"""La vie d'un texte : rédigé, adopté, remplacé."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.organisation.texte import commandes as c
from cpts_core.workflows.organisation.texte import dossier as d
from cpts_core.workflows.organisation.texte import regles as r
from cpts_core.workflows.organisation.texte.etats import Etat

TABLE = (
    Transition(
        depuis=None,
        quand=c.RedigerUnTexte,
        qui=Role.COORDINATEUR,
        si=(r.association, r.remplace_en_vigueur, r.statuts_completes),
        vers=Etat.REDIGE,
        alors=devient(d.TexteRedige),
        source=unite("NP-025"),
    ),
    Transition(
        depuis=Etat.REDIGE,
        quand=c.FixerUneModalite,
        qui=Role.COORDINATEUR,
        si=r.fractions_lisibles,
        alors=devient(d.ModaliteFixee),
        source=(*unite("NP-026"), r.MODALITES),
    ),
    Transition(
        depuis=(Etat.REDIGE, Etat.ADOPTE),
        quand=c.JoindreLeTexte,
        qui=Role.COORDINATEUR,
        alors=devient(d.TexteJoint),
        source=unite("NP-025"),
    ),
    Transition(
        depuis=Etat.REDIGE,
        quand=c.AdopterLeTexte,
        qui=Role.BUREAU,
        si=(r.modalites_dites, r.statuts_d_abord, r.adoption_etablie, r.decision_adoptee),
        vers=Etat.ADOPTE,
        alors=devient(d.TexteAdopte),
        source=(*unite("NP-025"), r.TEXTES),
    ),
    Transition(
        depuis=Etat.ADOPTE,
        quand=c.RemplacerLeTexte,
        qui=Role.SYSTEME,
        vers=Etat.REMPLACE,
        alors=devient(d.TexteRemplace),
        source=(*unite("NP-023"), r.TEXTES),
    ),
)
