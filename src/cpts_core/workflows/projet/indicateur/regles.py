"""Ce qu'il faut pour proposer un indicateur, en convenir, le mesurer, arrêter une année."""

from itertools import pairwise
from typing import Any

from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import non, regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.contrats.parties import PARTIES, parle_pour
from cpts_core.workflows.projet.calculs import CALCULS
from cpts_core.workflows.projet.indicateur import commandes as c
from cpts_core.workflows.projet.indicateur.dossier import Indicateur
from cpts_core.workflows.projet.indicateur.etats import Formule, Niveau, Producteur, Sens, Unite
from cpts_core.workflows.projet.indicateur.serie import (
    arrete_de,
    atteinte_de,
    reference_de,
)
from cpts_core.workflows.projet.indicateur.valeurs import ATTENDUES, RAPPORTS, Saisie, lire

SUIVI = unite("PS-046")
CONDUITE = Interpretation("0067", "qui conduit une mission ou une action")
CALCULE = Interpretation("0102", "la mesure calculée d'un indicateur du contrat")
VIE = (*SUIVI, Interpretation("0069", "convenir, mesurer, compter l'atteinte"))

_MESURENT = {Role.CPAM: Producteur.CPAM, Role.ARS: Producteur.ARS}


def _suivis(circonstances: Circonstances) -> tuple[Any, ...]:
    lies = circonstances.lies
    return (*lies.get("action", ()), *lies.get("mission", ()))


@regle("vous coordonniez le projet, financiez, ou pilotiez ce qui est suivi", source=CONDUITE)
def conduite(indicateur: Indicateur, circonstances: Circonstances) -> bool:
    if circonstances.roles != {Role.PILOTE}:
        return True
    return any(s.valeurs["pilote"] == circonstances.auteur for s in _suivis(circonstances))


@regle_de_demande(
    "l'indicateur suive une action, une mission ou le projet, selon son niveau", source=SUIVI
)
def rattache(
    indicateur: Indicateur, demande: c.ProposerUnIndicateur, circonstances: Circonstances
) -> bool:
    donnes = {niveau for niveau in Niveau if getattr(demande, niveau.name.lower()) is not None}
    correctives = (a.valeurs["corrective"] for a in circonstances.lies.get("action", ()))
    return donnes == {demande.niveau} and not any(correctives)


@regle_de_demande("un pourcentage ou un taux dise son numérateur et son dénominateur", source=VIE)
def rapport_defini(
    indicateur: Indicateur, demande: c.ProposerUnIndicateur, circonstances: Circonstances
) -> bool:
    if demande.unite not in RAPPORTS:
        return True
    return demande.numerateur is not None and demande.denominateur is not None


@regle_de_demande(
    "le calcul nommé existe, dans cette unité et ce sens, et que la CPTS produise l'indicateur",
    source=CALCULE,
)
def calcul_connu(
    indicateur: Indicateur, demande: c.ProposerUnIndicateur, circonstances: Circonstances
) -> bool:
    if demande.calcul is None:
        return True
    calcul = CALCULS.get(demande.calcul)
    if calcul is None or demande.producteur is not Producteur.CPTS:
        return False
    return (demande.unite.name, demande.sens.name) == (calcul.unite, calcul.sens)


def saisie(demande: Any) -> Saisie:
    """Donne la valeur d'une demande, comme elle est saisie."""
    return Saisie(
        demande.valeur,
        demande.jour,
        getattr(demande, "numerateur", None),
        getattr(demande, "denominateur", None),
    )


def _attendue(indicateur: Indicateur, demande: Any, _: Circonstances) -> tuple[str, ...]:
    return (ATTENDUES[indicateur.unite],) if indicateur.unite else ()


@regle_de_demande(
    "la valeur se lise dans l'unité de l'indicateur", source=VIE, precisions=_attendue
)
def valeur_lisible(indicateur: Indicateur, demande: Any, circonstances: Circonstances) -> bool:
    return lire(indicateur.unite, saisie(demande)) is not None


@regle_de_demande("cette année de contrat ne soit pas déjà arrêtée", source=VIE)
def annee_ouverte(indicateur: Indicateur, demande: Any, circonstances: Circonstances) -> bool:
    return arrete_de(indicateur, demande.annee) is None


@regle_de_demande("l'année de départ soit commencée", source=VIE)
def depart_passe(
    indicateur: Indicateur, demande: c.FixerLaReference, circonstances: Circonstances
) -> bool:
    return demande.annee <= circonstances.calendrier.jour(circonstances.survenu_le).year


@regle_de_demande("seule une formule par paliers ait des paliers, un taux par seuil", source=VIE)
def paliers_complets(
    indicateur: Indicateur, demande: c.NommerLaFormule, circonstances: Circonstances
) -> bool:
    par_paliers = demande.formule is Formule.PALIERS
    apparies = len(demande.seuils) == len(demande.atteintes)
    return apparies and par_paliers == bool(demande.seuils)


@regle_de_demande("les paliers montent dans le sens de l'indicateur", source=VIE)
def paliers_ordonnes(
    indicateur: Indicateur, demande: c.NommerLaFormule, circonstances: Circonstances
) -> bool:
    signe = -1 if indicateur.sens is Sens.BAISSE else 1
    seuils = [signe * seuil for seuil in demande.seuils]
    return _croissants(seuils) and _croissants(demande.atteintes)


def _croissants(nombres: Any) -> bool:
    return all(avant < apres for avant, apres in pairwise(nombres))


@regle_de_demande("la formule convienne au sens et à l'unité de l'indicateur", source=VIE)
def formule_adaptee(
    indicateur: Indicateur, demande: c.NommerLaFormule, circonstances: Circonstances
) -> bool:
    if demande.formule is Formule.TOUT_OU_RIEN:
        return True
    sans_palier = indicateur.unite is Unite.DATE and demande.formule is Formule.PALIERS
    return indicateur.sens is not Sens.AUCUN and not sans_palier


@regle("la situation de départ soit fixée", source=SUIVI)
def reference_fixee(indicateur: Indicateur, circonstances: Circonstances) -> bool:
    return indicateur.annee_de_reference is not None


@regle("une cible au moins soit fixée", source=SUIVI)
def cible_fixee(indicateur: Indicateur, circonstances: Circonstances) -> bool:
    return bool(indicateur.cibles)


@regle("la formule du contrat soit nommée", source=VIE)
def formule_nommee(indicateur: Indicateur, circonstances: Circonstances) -> bool:
    return indicateur.formule is not None


def _a_rebours(indicateur: Indicateur, _: Circonstances) -> tuple[str, ...]:
    depart = reference_de(indicateur)
    signe = {Sens.HAUSSE: 1, Sens.BAISSE: -1}.get(indicateur.sens, 0) if indicateur.sens else 0
    return tuple(
        f"année {cible.annee}"
        for cible in indicateur.cibles
        if depart is not None
        and (visee := lire(indicateur.unite, Saisie(cible.valeur, cible.jour))) is not None
        and signe * (visee - depart) < 0
    )


@regle(
    "aucune cible n'aille à rebours de l'indicateur, depuis la situation de départ",
    source=VIE,
    precisions=_a_rebours,
)
def cibles_dans_le_sens(indicateur: Indicateur, circonstances: Circonstances) -> bool:
    return not _a_rebours(indicateur, circonstances)


@regle_de_demande("cette partie n'ait pas déjà donné son accord", source=VIE)
def accord_nouveau(indicateur: Indicateur, demande: Any, circonstances: Circonstances) -> bool:
    return all(accord.partie is not demande.partie for accord in indicateur.accords)


@regle_de_demande("vous parliez pour cette partie", source=VIE)
def parle(indicateur: Indicateur, demande: Any, circonstances: Circonstances) -> bool:
    preuve = getattr(demande, "preuve", None) is not None
    return parle_pour(demande.partie, circonstances.roles, preuve=preuve)


@regle_de_demande("les deux autres parties aient déjà donné leur accord", source=SUIVI)
def dernier_accord(indicateur: Indicateur, demande: Any, circonstances: Circonstances) -> bool:
    return {a.partie for a in indicateur.accords} | {demande.partie} == set(PARTIES)


premiers_accords = non(dernier_accord, "une autre partie ait encore son accord à donner")


@regle_de_demande("une preuve établisse la mesure", source=VIE)
def preuve_jointe(
    indicateur: Indicateur, demande: c.MesurerLIndicateur, circonstances: Circonstances
) -> bool:
    return demande.preuve is not None


@regle("la mesure vienne de qui produit l'indicateur, ou de la CPTS avec sa preuve", source=VIE)
def de_son_producteur(indicateur: Indicateur, circonstances: Circonstances) -> bool:
    if not circonstances.roles.isdisjoint((Role.COORDINATEUR, Role.PILOTE)):
        return True
    return any(
        role in circonstances.roles and producteur is indicateur.producteur
        for role, producteur in _MESURENT.items()
    )


@regle_de_demande("cette année de contrat ait une cible et une mesure", source=VIE)
def annee_mesuree(
    indicateur: Indicateur, demande: c.ArreterLAnnee, circonstances: Circonstances
) -> bool:
    return atteinte_de(indicateur, demande.annee) is not None
