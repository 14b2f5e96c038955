"""Lire les indicateurs d'une année arrêtée, et en faire la mesure que le contrat attend.

Une année civile entière, lue telle que le journal la disait à l'arrêt des chiffres : la même
question donne toujours la même réponse, et deux réponses ne se soustraient pas (ADR 0101).
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import frozen

from cpts_core.application.indicateurs_calcules.modele import Reglages
from cpts_core.application.indicateurs_calcules.resultats import Resultat, calculer
from cpts_core.application.verification import rejouer
from cpts_core.kernel.champs import Texte
from cpts_core.kernel.delais import Delai
from cpts_core.kernel.errors import (
    Anomalie,
    ConditionsNonReunies,
    DonneesInvalides,
    DroitInsuffisant,
    HorsPeriode,
    Motif,
)
from cpts_core.kernel.sources import Interpretation
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.projet.calculs import CALCULS, MOYENNE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from cpts_core.application.acteur import Recu
    from cpts_core.application.lectures import Lectures
    from cpts_core.kernel.messages import Dossier
    from cpts_core.ports.store import Head

LISENT = {Role.COORDINATEUR, Role.BUREAU, Role.CELLULE_QUALITE, Role.ARS, Role.CPAM}
"""Tous lisent les mêmes chiffres publiés ; aucun n'y trouve un dossier."""

K, ARRET = "k_petites_cellules", "arret_des_chiffres"
CONTRAT, INDICATEUR, MESURER = "contrat_aci", "indicateur", "mesurer_l_indicateur"
MESURE = Interpretation("0102", "la mesure calculée d'un indicateur du contrat")


@frozen
class Annee:
    """Les indicateurs d'une année civile, et le seuil sous lequel rien n'est montré."""

    annee: int
    arrete_le: datetime
    seuil: int
    resultats: tuple[Resultat, ...]


def indicateurs(lectures: Lectures, annee: int) -> Annee:
    """Donne les indicateurs calculés d'une année civile.

    Lève DroitInsuffisant, ou HorsPeriode tant que les chiffres de l'année ne sont pas arrêtés.
    """
    if LISENT.isdisjoint(lectures.acteur.roles):
        raise DroitInsuffisant("votre rôle ne lit pas les indicateurs de la CPTS.")
    reglages = _reglages(lectures, annee)
    procedures = {calcul.procedure for calcul in CALCULS.values()}
    dossiers = {p: tuple(_dossiers(lectures, p, reglages)) for p in procedures}
    seuil = int(str(reglages.parametres[K]))
    resultats = calculer(dossiers, reglages, annee, seuil)
    return Annee(annee, reglages.arrete_le, seuil, resultats)


def mesurer(lectures: Lectures, flux: str, annee: int) -> Recu:
    """Mesure un indicateur du contrat pour une année de contrat, par la commande ordinaire.

    Ce que toutes les parties liront est le chiffre publié. Lève ConditionsNonReunies s'il est
    masqué, DonneesInvalides si l'indicateur ne se calcule pas, et les refus de la mesure.
    """
    donnees: Any = lectures.dossier(flux).record.donnees
    code = getattr(donnees, "calcul", None)
    if code is None:
        raise DonneesInvalides((Anomalie(INDICATEUR, "cet indicateur ne se calcule pas"),))
    lue = indicateurs(lectures, annee_civile(lectures, annee))
    resultat = next(r for r in lue.resultats if r.calcul.code == code)
    if resultat.masque:
        phrase = f"il faut que {lue.seuil} dossiers au moins, des deux côtés, fassent ce chiffre"
        motif = Motif(phrase, (MESURE,), (resultat.calcul.libelle,))
        raise ConditionsNonReunies("mesurer", (motif,))
    mesure: Any = lectures.application.registre[INDICATEUR].commandes[MESURER]
    commande = mesure(annee=annee, **_valeurs(lue, resultat))
    return lectures.application.faire(lectures.acteur, flux, commande)


def annee_civile(lectures: Lectures, annee: int) -> int:
    """Donne l'année civile qui s'achève pendant une année du dernier contrat signé.

    Lève DonneesInvalides sans contrat signé lisible.
    """
    contrats: list[Any] = [head.record.donnees for head in lectures.liste(CONTRAT)]
    signatures = [contrat.signe_le for contrat in contrats if contrat.signe_le is not None]
    if not signatures:
        raise DonneesInvalides((Anomalie("contrat", "aucun contrat signé ne se lit"),))
    depart: date = max(signatures)
    return depart.year + annee - 1


def _valeurs(lue: Annee, resultat: Resultat) -> dict[str, Any]:
    """Un rapport se donne par ses deux termes ; une moyenne, par sa valeur."""
    moyenne = resultat.calcul.unite is MOYENNE
    preuve = f"calculé sur l'année civile {lue.annee}, chiffres arrêtés le {lue.arrete_le:%d/%m/%Y}"
    dite = {"preuve": Texte(f"{preuve}, sur {resultat.denominateur} dossiers")}
    if moyenne:
        return {**dite, "valeur": resultat.valeur}
    termes = {nom: Decimal(getattr(resultat, nom)) for nom in ("numerateur", "denominateur")}
    return {**dite, **termes}


def _reglages(lectures: Lectures, annee: int) -> Reglages:
    application, locataire = lectures.application, lectures.acteur.locataire
    parametres = application.contexte.parametres(locataire, date(annee, 12, 31))
    maintenant = application.clock.now()
    calendrier = application.contexte.calendrier(parametres, maintenant)
    fin, delai = calendrier.fin_du_jour(date(annee, 12, 31)), parametres[ARRET]
    le_31 = fin - timedelta(seconds=1)
    arrete_le = delai.terme(le_31, calendrier) if isinstance(delai, Delai) else fin
    if maintenant < arrete_le:
        quand = calendrier.jour(arrete_le)
        raise HorsPeriode(f"les chiffres de {annee} ne seront arrêtés que le {quand:%d/%m/%Y}.")
    return Reglages(calendrier, parametres, arrete_le)


def _dossiers(lectures: Lectures, procedure: str, reglages: Reglages) -> Iterator[Dossier]:
    """Lit tous les dossiers, lisibles ou non un à un : rien n'en sort que des sommes."""
    store, locataire, apres = lectures.application.store, lectures.acteur.locataire, ""
    while page := store.heads(locataire, procedure, after=apres):
        for head in page:
            dossier = _alors(lectures, head, reglages.arrete_le)
            if dossier is not None:
                yield dossier
        apres = page[-1].stream


def _alors(lectures: Lectures, head: Head, arrete_le: datetime) -> Dossier | None:
    """Donne un dossier tel qu'il était connu à l'arrêt des chiffres ; rien s'il ne l'était pas."""
    if head.updated_at <= arrete_le:
        return head.record
    application = lectures.application
    faits = application.store.facts(head.tenant, head.stream)
    return rejouer(application.registre, (f for f in faits if f.enregistre_le <= arrete_le))
