"""D'observations à des chiffres publiables : une année entière, et rien de petit (ADR 0100)."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal
from typing import TYPE_CHECKING

from attrs import frozen

from cpts_core.application.indicateurs_calcules import demandes, incidents, projet
from cpts_core.application.petits_rapports import Rapport, masquer_rapport
from cpts_core.workflows.projet.calculs import CALCULS, MOYENNE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cpts_core.application.indicateurs_calcules.modele import Observation, Observer, Reglages
    from cpts_core.kernel.messages import Dossier
    from cpts_core.workflows.projet.calculs import Calcul

OBSERVER: dict[str, Observer] = {
    "inc_premier_contact": incidents.premier_contact,
    "inc_rappel_niveau_2": incidents.rappels,
    "inc_presqu_accident": incidents.presqu_accidents,
    "inc_recurrence": incidents.recurrences,
    "reu_satisfaction": projet.satisfaction,
    "act_a_l_heure": projet.actions_a_l_heure,
    "mt_premier_contact": demandes.contacts,
    "mt_attente_fragile": demandes.ATTENTE_FRAGILE,
    "mt_attente": demandes.ATTENTE,
    "snp_delai": demandes.DANS_LE_DELAI,
    "snp_jour_meme": demandes.LE_JOUR_MEME,
}

CENT = Decimal(100)
_DIXIEME = Decimal("0.1")


@frozen
class Resultat:
    """Un indicateur calculé pour une année ; masqué, il n'a aucun chiffre."""

    calcul: Calcul
    numerateur: int | None = None
    denominateur: int | None = None
    valeur: Decimal | None = None

    @property
    def masque(self) -> bool:
        """Vrai si trop peu de dossiers le composent."""
        return self.denominateur is None


def calculer(
    dossiers: Mapping[str, Sequence[Dossier]], reglages: Reglages, annee: int, seuil: int
) -> tuple[Resultat, ...]:
    """Donne tous les indicateurs d'une année civile, dans l'ordre du catalogue.

    Ce qui se compte dans une même procédure se compare : un écart petit entre deux effectifs
    publiés en désignerait un troisième. Le premier du catalogue est montré, l'autre masqué.
    """
    publies: dict[str, dict[str, int]] = {}
    resultats = []
    for code, calcul in CALCULS.items():
        observations = OBSERVER[code](dossiers.get(calcul.procedure, ()), reglages)
        resultat = _resultat(calcul, [o for o in observations if o.le.year == annee], seuil)
        montres = publies.setdefault(calcul.procedure, {})
        if not resultat.masque and _a_distance(resultat, montres, seuil):
            montres |= _effectifs(resultat)
            resultats.append(resultat)
        else:
            resultats.append(Resultat(calcul))
    return tuple(resultats)


def _resultat(calcul: Calcul, observations: Sequence[Observation], seuil: int) -> Resultat:
    combien, somme = len(observations), sum((o.valeur for o in observations), Decimal(0))
    if calcul.unite is MOYENNE:
        if combien < seuil:
            return Resultat(calcul)
        moyenne = (somme / combien).quantize(_DIXIEME, ROUND_HALF_EVEN)
        return Resultat(calcul, None, combien, moyenne)
    rapport = masquer_rapport(Rapport(int(somme), combien), seuil)
    if rapport is None:
        return Resultat(calcul)
    part = (CENT * rapport.numerateur / rapport.denominateur).quantize(_DIXIEME, ROUND_HALF_EVEN)
    return Resultat(calcul, rapport.numerateur, rapport.denominateur, part)


def _effectifs(resultat: Resultat) -> dict[str, int]:
    """Ce qu'un résultat dit de combien, par ensemble compté."""
    combien, calcul = resultat.denominateur or 0, resultat.calcul
    tout = {calcul.denominateur: combien}
    if resultat.numerateur is None:
        return tout
    autres = {f"sauf {calcul.numerateur}": combien - resultat.numerateur}
    return tout | autres | {calcul.numerateur: resultat.numerateur}


def _a_distance(resultat: Resultat, montres: Mapping[str, int], seuil: int) -> bool:
    return all(
        ensemble == autre or abs(nombre - montre) >= seuil
        for ensemble, nombre in _effectifs(resultat).items()
        for autre, montre in montres.items()
    )
