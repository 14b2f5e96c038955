"""Ce que produisent les demandes de la vie du contrat."""

from datetime import timedelta

from cpts_core.kernel.champs import Reference
from cpts_core.kernel.messages import Circonstances, Event
from cpts_core.workflows.contrats.contrat_aci.commandes import suivre as c
from cpts_core.workflows.contrats.contrat_aci.dossier import Contrat
from cpts_core.workflows.contrats.contrat_aci.evenements import suivre as e
from cpts_core.workflows.contrats.contrat_aci.regles.suivre import aujourd_hui
from cpts_core.workflows.contrats.financement.situation import (
    annee_de,
    enveloppes_dues,
    situation_de,
)

_VEILLE = timedelta(days=1)


def constater_un_demarrage(
    contrat: Contrat, demande: c.ConstaterUnDemarrage, circonstances: Circonstances
) -> Event:
    jour = demande.demarree_le or aujourd_hui(circonstances)
    return e.DemarrageConstate(mission=demande.mission, demarree_le=jour)


def achever_l_annee(
    contrat: Contrat, demande: c.AcheverLAnnee, circonstances: Circonstances
) -> Event:
    """L'année suivante n'existe que si le contrat dure encore."""
    situation, rang = situation_de(contrat), contrat.annee or 1
    finie, suivante = annee_de(situation, rang), annee_de(situation, rang + 1)
    dure = rang < situation.duree
    return e.AnneeAchevee(
        annee=rang,
        debut=finie.debut,
        fin=finie.fin - _VEILLE,
        suivante_finit_le=suivante.fin - _VEILLE if dure else None,
        dialogue=Reference(circonstances.tirage),
    )


def porter_la_part_variable(
    contrat: Contrat, demande: c.PorterLaPartVariable, circonstances: Circonstances
) -> tuple[Event, ...]:
    situation, jour = situation_de(contrat), aujourd_hui(circonstances)
    dues = enveloppes_dues(situation, annee_de(situation, demande.annee))
    enveloppes = {enveloppe.missions[0]: enveloppe.missions for enveloppe, _ in dues}
    parts = zip(demande.missions, demande.montants, strict=True)
    portees = (
        e.PartVariablePortee(
            dialogue=demande.dialogue,
            annee=demande.annee,
            missions=enveloppes[mission],
            montant=montant,
            due_le=jour,
        )
        for mission, montant in parts
    )
    soldee = e.PartVariableSoldee(annee=demande.annee, dialogue=demande.dialogue)
    return (*portees, soldee)
