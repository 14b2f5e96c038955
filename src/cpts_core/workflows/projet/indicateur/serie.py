"""La suite des années de contrat d'un indicateur, et le calcul d'une année."""

from decimal import Decimal

from attrs import frozen

from cpts_core.workflows.projet.indicateur.atteinte import Convention, atteinte
from cpts_core.workflows.projet.indicateur.dossier import Arrete, Cible, Indicateur, Mesure
from cpts_core.workflows.projet.indicateur.valeurs import Saisie, lire


@frozen(kw_only=True)
class Annee:
    """Une année de contrat : ce qui était visé, la dernière mesure, ce qui a été arrêté."""

    annee: int
    cible: Cible | None
    mesure: Mesure | None
    arrete: Arrete | None


def cible_de(indicateur: Indicateur, annee: int) -> Cible | None:
    """Donne la cible d'une année de contrat, si elle est fixée."""
    return next((c for c in indicateur.cibles if c.annee == annee), None)


def mesure_de(indicateur: Indicateur, annee: int) -> Mesure | None:
    """Donne la mesure qui fait foi pour une année : la plus récente, puis la dernière saisie."""
    mesures = [m for m in indicateur.mesures if m.annee == annee]
    return max(reversed(mesures), key=lambda m: m.le, default=None)


def arrete_de(indicateur: Indicateur, annee: int) -> Arrete | None:
    """Donne ce qui a été arrêté pour une année."""
    return next((a for a in indicateur.arretes if a.annee == annee), None)


def serie(indicateur: Indicateur) -> tuple[Annee, ...]:
    """Donne les années connues, dans l'ordre : visées, mesurées ou arrêtées."""
    listes = (indicateur.cibles, indicateur.mesures, indicateur.arretes)
    annees = sorted({element.annee for liste in listes for element in liste})
    return tuple(
        Annee(
            annee=annee,
            cible=cible_de(indicateur, annee),
            mesure=mesure_de(indicateur, annee),
            arrete=arrete_de(indicateur, annee),
        )
        for annee in annees
    )


def atteinte_de(indicateur: Indicateur, annee: int) -> Decimal | None:
    """Calcule l'atteinte d'une année, en pour cent ; rien s'il y manque une valeur."""
    cible, mesure = _nombre(indicateur, cible_de(indicateur, annee)), mesure_de(indicateur, annee)
    observe, reference = _nombre(indicateur, mesure), reference_de(indicateur)
    if cible is None or observe is None or reference is None:
        return None
    if indicateur.formule is None or indicateur.sens is None:
        return None
    convention = Convention(
        formule=indicateur.formule,
        sens=indicateur.sens,
        reference=reference,
        cible=cible,
        paliers=indicateur.paliers,
        plafonnee=indicateur.plafonnee,
    )
    return atteinte(convention, observe)


def reference_de(indicateur: Indicateur) -> Decimal | None:
    """Donne la situation de départ, comme un nombre."""
    saisie = Saisie(indicateur.reference, indicateur.jour_de_reference)
    return lire(indicateur.unite, saisie)


def _nombre(indicateur: Indicateur, quand: Cible | Mesure | None) -> Decimal | None:
    if quand is None:
        return None
    return lire(indicateur.unite, Saisie(quand.valeur, quand.jour))
