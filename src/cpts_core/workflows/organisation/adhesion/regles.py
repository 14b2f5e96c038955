"""Ce qu'il faut pour adhérer, et pour exclure."""

from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation
from cpts_core.referentiels.professions import professions
from cpts_core.workflows.commun.argent import est_un_montant
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.organisation.adhesion import commandes as c
from cpts_core.workflows.organisation.adhesion.dossier import Adhesion

ADHESION = Interpretation("0073", "adhérer et quitter la CPTS")


@regle_de_demande("la profession figure au référentiel des professions", source=ADHESION)
def profession_connue(
    adhesion: Adhesion, demande: c.DemanderUneAdhesion, circonstances: Circonstances
) -> bool:
    return demande.profession is None or demande.profession in professions()


@regle_de_demande("les statuts cités soient en vigueur", source=ADHESION)
def statuts_en_vigueur(
    adhesion: Adhesion, demande: c.DemanderUneAdhesion, circonstances: Circonstances
) -> bool:
    return all(
        lie.etat == "ADOPTE" and getattr(lie.valeurs["nature"], "name", "") == "STATUTS"
        for lie in circonstances.lies.get("statuts", ())
    )


@regle_de_demande("le collège soit un de ceux des statuts, s'ils en prévoient", source=ADHESION)
def college_des_statuts(
    adhesion: Adhesion, demande: c.DemanderUneAdhesion, circonstances: Circonstances
) -> bool:
    return all(
        demande.college in (lie.valeurs["colleges"] or (None,))
        for lie in circonstances.lies.get("statuts", ())
    )


@regle_de_demande("l'assemblée citée soit une assemblée générale en activité", source=ADHESION)
def assemblee_active(
    adhesion: Adhesion, demande: c.DemanderUneAdhesion, circonstances: Circonstances
) -> bool:
    return all(
        lie.etat == "ACTIVE" and getattr(lie.valeurs["nature"], "name", "") == "ASSEMBLEE"
        for lie in circonstances.lies.get("assemblee", ())
    )


@regle_de_demande("le montant s'arrête au centime", source=ADHESION)
def montant_au_centime(
    adhesion: Adhesion, demande: c.ReglerLaCotisation, circonstances: Circonstances
) -> bool:
    return est_un_montant(demande.montant)


@regle_de_demande("cette année ne soit pas déjà réglée", source=ADHESION)
def annee_a_regler(
    adhesion: Adhesion, demande: c.ReglerLaCotisation, circonstances: Circonstances
) -> bool:
    return all(cotisation.annee != demande.annee for cotisation in adhesion.cotisations)


@regle("la cotisation de l'année civile soit réglée, fût-elle de zéro euro", source=ADHESION)
def cotisation_de_l_annee(adhesion: Adhesion, circonstances: Circonstances) -> bool:
    annee = circonstances.calendrier.jour(circonstances.survenu_le).year
    return any(cotisation.annee == annee for cotisation in adhesion.cotisations)


@regle("la personne ait été entendue, ou ne soit pas venue à son audition", source=ADHESION)
def entendue(adhesion: Adhesion, circonstances: Circonstances) -> bool:
    return adhesion.entendue_le is not None


@regle("cette adhésion soit la vôtre, ou que vous teniez le registre", source=ADHESION)
def la_sienne(adhesion: Adhesion, circonstances: Circonstances) -> bool:
    tient_le_registre = not circonstances.roles.isdisjoint((Role.COORDINATEUR, Role.BUREAU))
    return tient_le_registre or adhesion.personne == circonstances.auteur
