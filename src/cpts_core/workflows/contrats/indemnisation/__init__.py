"""Indemnités et rémunérations d'une année civile : qui reçoit quoi, et le plafond de chacun.

Une indemnité compense du revenu perdu pour une fonction ; une rémunération paie la part prise à une
mission. Les deux s'additionnent sous un même plafond (ADR 0086).
"""

# Angle mort : rien n'empêche deux dossiers pour une même année ; les plafonds y seraient séparés.

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.workflow import Lecture, Lien, Transition, Workflow
from cpts_core.workflows.commun.roles import GENERIQUES_PROJET, Role
from cpts_core.workflows.contrats.indemnisation import commandes as c
from cpts_core.workflows.contrats.indemnisation import evenements as e
from cpts_core.workflows.contrats.indemnisation import regles as r
from cpts_core.workflows.contrats.indemnisation.dossier import EVOLUTIONS, Indemnisation
from cpts_core.workflows.contrats.indemnisation.etats import Etat

TIENNENT = (Role.COORDINATEUR, Role.BUREAU)
SOURCES = (r.LOI, r.PLAFOND)

INDEMNISATION = Workflow(
    code="indemnisation",
    nom="indemnités et rémunérations",
    etats=Etat,
    finals={Etat.CLOSE},
    donnees=Indemnisation,
    evolutions=EVOLUTIONS,
    transitions=(
        Transition(
            depuis=None,
            quand=c.OuvrirLAnnee,
            qui=TIENNENT,
            vers=Etat.OUVERTE,
            alors=devient(e.AnneeOuverte),
            source=SOURCES,
        ),
        Transition(
            depuis=Etat.OUVERTE,
            quand=c.FournirLePlafond,
            qui=TIENNENT,
            si=r.plafond_au_centime,
            alors=devient(e.PlafondFourni),
            source=r.PLAFOND,
        ),
        Transition(
            depuis=Etat.OUVERTE,
            quand=c.ConsignerUnPaiement,
            qui=TIENNENT,
            si=(
                r.projet_valide,
                r.paye_dans_l_annee,
                r.mission_dite,
                r.au_centime,
                r.plafond_respecte,
            ),
            alors=devient(e.PaiementConsigne),
            source=SOURCES,
        ),
        Transition(
            depuis=Etat.OUVERTE,
            quand=c.AnnulerUnPaiement,
            qui=TIENNENT,
            si=(r.annulable, r.seconde_personne),
            alors=devient(e.PaiementAnnule),
            source=r.PLAFOND,
        ),
        Transition(
            depuis=Etat.OUVERTE,
            quand=c.CloreLAnnee,
            qui=TIENNENT,
            vers=Etat.CLOSE,
            alors=devient(e.AnneeClose),
            source=r.PLAFOND,
        ),
    ),
    lectures=(Lecture(qui=TIENNENT, source=r.PLAFOND),),
    generiques=GENERIQUES_PROJET,
    liens=(Lien(nom="projet", champ="projet", expose=("valide_le",)),),
)
