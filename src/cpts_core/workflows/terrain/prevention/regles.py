"""Ce qu'il faut pour choisir une campagne, la préparer, la mener, en dresser le bilan."""

from cpts_core.kernel.messages import Circonstances, Lie
from cpts_core.kernel.regles import regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.prevention import commandes as c
from cpts_core.workflows.terrain.prevention.dossier import Campagne, atteint
from cpts_core.workflows.terrain.prevention.etats import COMPTES, JEUNESSE, Compte
from cpts_core.workflows.terrain.professions import inconnues, plusieurs

VIE = Interpretation("0096", "la vie d'une campagne de prévention")
CHOIX = (*unite("PS-028"), VIE)
ENSEMBLE = (*unite("PS-027"), VIE)
JEUNES = (*unite("PS-029"), VIE)
PARCOURS_ABANDONNE = "ABANDONNE"


@regle("cette campagne soit la vôtre, ou que vous la coordonniez", source=VIE)
def conduite(campagne: Campagne, circonstances: Circonstances) -> bool:
    return Role.COORDINATEUR in circonstances.roles or campagne.pilote == circonstances.auteur


@regle_de_demande("le diagnostic du territoire ait été validé", source=CHOIX)
def diagnostic_valide(
    campagne: Campagne, demande: c.ChoisirUneCampagne, circonstances: Circonstances
) -> bool:
    diagnostics = circonstances.lies.get("diagnostic", ())
    return all(diagnostic.valeurs["valide_le"] is not None for diagnostic in diagnostics)


@regle_de_demande("le besoin soit recensé par le diagnostic", source=CHOIX)
def besoin_recense(
    campagne: Campagne, demande: c.ChoisirUneCampagne, circonstances: Circonstances
) -> bool:
    diagnostics = circonstances.lies.get("diagnostic", ())
    return all(
        any(besoin.code == demande.besoin for besoin in diagnostic.valeurs["besoins"])
        for diagnostic in diagnostics
    )


@regle_de_demande(
    "une campagne pour les enfants ou les jeunes s'appuie sur un parcours de cette population",
    source=JEUNES,
)
def parcours_coherent(
    campagne: Campagne, demande: c.ChoisirUneCampagne, circonstances: Circonstances
) -> bool:
    if demande.population not in JEUNESSE:
        return True
    parcours = circonstances.lies.get("parcours", ())
    return demande.parcours is not None and all(map(_pour_la_jeunesse, parcours))


def _pour_la_jeunesse(parcours: Lie) -> bool:
    """Un parcours nomme sa population comme une campagne ; abandonné, il ne soutient plus rien."""
    population = getattr(parcours.valeurs["population"], "name", "")
    return parcours.etat != PARCOURS_ABANDONNE and population in {p.name for p in JEUNESSE}


def _sans_nombre(
    campagne: Campagne, demande: c.PreparerLaCampagne, _: Circonstances
) -> tuple[str, ...]:
    attendus = {"effectif du public visé": demande.effectif, "cible": demande.cible}
    return tuple(libelle for libelle, nombre in attendus.items() if nombre is None)


@regle_de_demande(
    "la campagne dise combien de personnes elle vise, et combien elle veut en atteindre",
    source=VIE,
    precisions=_sans_nombre,
)
def cible_chiffree(
    campagne: Campagne, demande: c.PreparerLaCampagne, circonstances: Circonstances
) -> bool:
    return not _sans_nombre(campagne, demande, circonstances)


@regle_de_demande("la cible ne dépasse pas le public visé", source=VIE)
def cible_possible(
    campagne: Campagne, demande: c.PreparerLaCampagne, circonstances: Circonstances
) -> bool:
    if demande.effectif is None or demande.cible is None:
        return True
    return demande.cible <= demande.effectif


@regle_de_demande("la cible compte ce que cette campagne fait", source=VIE)
def compte_adapte(
    campagne: Campagne, demande: c.PreparerLaCampagne, circonstances: Circonstances
) -> bool:
    return campagne.nature is not None and demande.compte in COMPTES[campagne.nature]


@regle_de_demande("au moins deux professions y prennent part", source=ENSEMBLE)
def plusieurs_professions(
    campagne: Campagne, demande: c.PreparerLaCampagne, circonstances: Circonstances
) -> bool:
    return plusieurs(demande.professions)


@regle_de_demande(
    "chaque profession figure au référentiel des professions",
    source=VIE,
    precisions=lambda _, demande, __: inconnues(demande.professions),
)
def professions_connues(
    campagne: Campagne, demande: c.PreparerLaCampagne, circonstances: Circonstances
) -> bool:
    return not inconnues(demande.professions)


@regle_de_demande("la campagne ne finisse pas avant de commencer", source=VIE)
def dates_possibles(
    campagne: Campagne, demande: c.PreparerLaCampagne, circonstances: Circonstances
) -> bool:
    return demande.debut <= demande.fin


@regle_de_demande("la séance ne compte que ce que cette campagne fait", source=VIE)
def seance_adaptee(
    campagne: Campagne, demande: c.TenirUneSeance, circonstances: Circonstances
) -> bool:
    admis = COMPTES[campagne.nature] if campagne.nature else ()
    return all(not getattr(demande, c.name.lower()) for c in Compte if c not in admis)


@regle_de_demande("les personnes dépistées ou vaccinées soient parmi les touchées", source=VIE)
def parmi_les_touchees(
    campagne: Campagne, demande: c.TenirUneSeance, circonstances: Circonstances
) -> bool:
    return max(demande.depistees, demande.vaccinees) <= demande.touchees


@regle_de_demande("la séance existe", source=VIE)
def seance_connue(
    campagne: Campagne, demande: c.RetirerUneSeance, circonstances: Circonstances
) -> bool:
    return any(seance.numero == demande.seance for seance in campagne.seances)


@regle("une séance au moins compte", source=VIE)
def seance_comptee(campagne: Campagne, circonstances: Circonstances) -> bool:
    return bool(campagne.seances)


@regle_de_demande("la cible soit atteinte, ou l'écart expliqué", source=VIE)
def ecart_explique(
    campagne: Campagne, demande: c.DresserLeBilan, circonstances: Circonstances
) -> bool:
    atteinte = campagne.cible is not None and atteint(campagne) >= campagne.cible
    return atteinte or demande.explication is not None
