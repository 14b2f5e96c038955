"""Ce qu'il faut à un partenariat pour se conclure, durer et finir."""

from datetime import date, timedelta

from cpts_core.kernel.generiques import Rectifier
from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.workflows.organisation.missions import inconnues
from cpts_core.workflows.organisation.partenariat import commandes as c
from cpts_core.workflows.organisation.partenariat.dossier import Partenariat

CONVENTION = unite("NP-041")
VIE = Interpretation("0075", "la vie d'un partenariat")
SANS_EFFET = ("DENONCE", "ABANDONNE")
DATES = ("debut", "fin")


def _inconnues(
    partenariat: Partenariat, demande: c.EnvisagerUnPartenariat, circonstances: Circonstances
) -> tuple[str, ...]:
    return inconnues(demande.missions, circonstances.lies)


@regle_de_demande(
    "chaque mission servie soit une mission de l'accord", source=CONVENTION, precisions=_inconnues
)
def missions_connues(
    partenariat: Partenariat, demande: c.EnvisagerUnPartenariat, circonstances: Circonstances
) -> bool:
    return not _inconnues(partenariat, demande, circonstances)


@regle_de_demande("la convention précédente soit du même partenaire", source=VIE)
def meme_partenaire(
    partenariat: Partenariat, demande: c.EnvisagerUnPartenariat, circonstances: Circonstances
) -> bool:
    precedentes = circonstances.lies.get("precedente", ())
    return all(lie.valeurs["partenaire"] == demande.partenaire for lie in precedentes)


@regle_de_demande("la mission soit de l'accord, et ne soit pas encore servie", source=CONVENTION)
def mission_nouvelle(
    partenariat: Partenariat, demande: c.ServirUneMission, circonstances: Circonstances
) -> bool:
    inconnue = inconnues((demande.mission,), circonstances.lies)
    return not inconnue and demande.mission not in partenariat.missions


@regle_de_demande("la convention finisse après avoir commencé", source=VIE)
def dates_possibles(
    partenariat: Partenariat,
    demande: c.SignerLaConvention | c.RenouvelerLaConvention,
    circonstances: Circonstances,
) -> bool:
    return demande.debut < demande.fin


@regle_de_demande("la convention ne soit pas finie avant d'être signée", source=VIE)
def encore_utile(
    partenariat: Partenariat, demande: c.SignerLaConvention, circonstances: Circonstances
) -> bool:
    return demande.fin >= circonstances.calendrier.jour(circonstances.survenu_le)


@regle_de_demande("la convention commence après la fin de la précédente", source=VIE)
def apres_la_precedente(
    partenariat: Partenariat, demande: c.SignerLaConvention, circonstances: Circonstances
) -> bool:
    """Une convention dénoncée ou abandonnée ne retient personne.

    # Angle mort : seule la convention que l'on dit précédente est comparée.
    """
    fins = (
        lie.valeurs["fin"]
        for lie in circonstances.lies.get("precedente", ())
        if lie.etat not in SANS_EFFET
    )
    return all(fin is None or fin < demande.debut for fin in fins)


@regle_de_demande(
    "la nouvelle période commence le lendemain de la précédente, sans trou ni chevauchement",
    source=VIE,
)
def periode_suivante(
    partenariat: Partenariat, demande: c.RenouvelerLaConvention, circonstances: Circonstances
) -> bool:
    return partenariat.fin is not None and demande.debut - partenariat.fin == timedelta(days=1)


@regle("le premier jour soit venu", source=VIE)
def premier_jour_venu(partenariat: Partenariat, circonstances: Circonstances) -> bool:
    jour = circonstances.calendrier.jour(circonstances.survenu_le)
    return partenariat.debut is not None and partenariat.debut <= jour


@regle("le dernier jour soit passé", source=VIE)
def dernier_jour_passe(partenariat: Partenariat, circonstances: Circonstances) -> bool:
    jour = circonstances.calendrier.jour(circonstances.survenu_le)
    return partenariat.fin is not None and partenariat.fin < jour


@regle_de_demande("la correction laisse finir la convention après son début", source=VIE)
def correction_possible(
    partenariat: Partenariat, demande: Rectifier, circonstances: Circonstances
) -> bool:
    """Ce qui ne se lit pas est refusé par ailleurs."""
    try:
        dates = {nom: getattr(partenariat, nom) for nom in DATES} | _corrigee(demande)
    except ValueError:
        return True
    debut, fin = dates["debut"], dates["fin"]
    return debut is None or fin is None or debut < fin


def _corrigee(demande: Rectifier) -> dict[str, date]:
    return {demande.champ: date.fromisoformat(demande.nouvelle)} if demande.champ in DATES else {}
