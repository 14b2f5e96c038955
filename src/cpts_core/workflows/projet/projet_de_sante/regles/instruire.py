"""Ce qu'il faut pour déposer un projet, l'instruire, le valider, le mettre en œuvre."""

from typing import Any

from cpts_core.kernel.delais import Delai, dernier_jour
from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, Loi, unite
from cpts_core.referentiels.professions import professions
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.projet.choix import Organisme, Sens, Validation
from cpts_core.workflows.projet.projet_de_sante.commandes import instruire as c
from cpts_core.workflows.projet.projet_de_sante.dossier import Projet
from cpts_core.workflows.projet.projet_de_sante.elements import Avis

HORLOGE = (Loi("CSP, art. L1434-12"), Interpretation("0062", "compter les deux mois de l'ARS"))
AVIS = unite("PS-043", "PS-044")
OUTRE = Interpretation("0062", "passer outre un avis")
ROLES = {Organisme.ARS: Role.ARS, Organisme.CPAM: Role.CPAM, Organisme.URPS: Role.URPS}


@regle("un échange avec le référent de l'ARS ait déjà eu lieu", source=unite("NP-008"))
def referent_rencontre(projet: Projet, circonstances: Circonstances) -> bool:
    jour = circonstances.calendrier.jour(circonstances.survenu_le)
    return any(echange.le <= jour for echange in projet.echanges)


def _terme(projet: Projet, circonstances: Circonstances) -> Any:
    """Donne l'instant où les deux mois sont écoulés ; rien si le délai est inconnu."""
    delai = circonstances.parametres["validation_tacite"]
    if projet.depose_le is None or not isinstance(delai, Delai):
        return None
    return delai.terme(projet.depose_le, circonstances.calendrier)


def fin_du_delai(projet: Projet, circonstances: Circonstances) -> Any:
    """Donne le dernier jour du délai, qui est celui d'une validation tacite."""
    return dernier_jour(_terme(projet, circonstances), circonstances.calendrier)


@regle("le délai de l'ARS soit écoulé", source=HORLOGE)
def delai_ecoule(projet: Projet, circonstances: Circonstances) -> bool:
    terme = _terme(projet, circonstances)
    return terme is not None and terme <= circonstances.survenu_le


@regle("l'opposition soit datée dans le délai de l'ARS", source=HORLOGE)
def dans_le_delai(projet: Projet, circonstances: Circonstances) -> bool:
    terme = _terme(projet, circonstances)
    if projet.depose_le is None or terme is None:
        return False
    return bool(projet.depose_le <= circonstances.survenu_le < terme)


@regle("la validation soit tacite", source=HORLOGE)
def validation_tacite(projet: Projet, circonstances: Circonstances) -> bool:
    return projet.validation is Validation.TACITE


def _avis(projet: Projet, demande: Any) -> Avis | None:
    cle = (demande.organisme, demande.profession)
    return next((avis for avis in projet.avis if avis.cle == cle), None)


@regle_de_demande("un avis d'URPS, et lui seul, dise la profession", source=unite("PS-043"))
def profession_dite(
    projet: Projet, demande: c.DemanderUnAvis, circonstances: Circonstances
) -> bool:
    if demande.organisme is Organisme.URPS:
        return demande.profession in professions()
    return demande.profession is None


@regle_de_demande("cet avis ne soit pas déjà demandé", source=AVIS)
def avis_nouveau(projet: Projet, demande: c.DemanderUnAvis, circonstances: Circonstances) -> bool:
    return _avis(projet, demande) is None


@regle_de_demande("cet avis ait été demandé", source=AVIS)
def avis_demande(projet: Projet, demande: c.RendreUnAvis, circonstances: Circonstances) -> bool:
    return _avis(projet, demande) is not None


@regle_de_demande(
    "l'avis soit rendu par son auteur, ou consigné par la coordination avec sa pièce",
    source=(*AVIS, OUTRE),
)
def avis_authentique(projet: Projet, demande: c.RendreUnAvis, circonstances: Circonstances) -> bool:
    if ROLES[demande.organisme] in circonstances.roles:
        return True
    return Role.COORDINATEUR in circonstances.roles and demande.piece is not None


@regle_de_demande("cet avis manque encore ou soit défavorable", source=OUTRE)
def avis_a_franchir(projet: Projet, demande: c.PasserOutre, circonstances: Circonstances) -> bool:
    avis = _avis(projet, demande)
    return avis is not None and avis.sens is not Sens.FAVORABLE


def avis_contraires(projet: Projet, _: Any = None) -> tuple[str, ...]:
    """Nomme les avis qui manquent ou sont défavorables, sauf ceux que le bureau a franchis."""
    return tuple(
        " ".join(filter(None, (avis.organisme.value, avis.profession, f": {avis.sens.value}")))
        for avis in projet.avis
        if avis.sens is not Sens.FAVORABLE and avis.passe_outre is None
    )


@regle(
    "chaque avis demandé soit favorable, ou que le bureau passe outre",
    source=(*unite("PS-044"), OUTRE),
    precisions=avis_contraires,
)
def avis_favorables(projet: Projet, circonstances: Circonstances) -> bool:
    return not avis_contraires(projet)


@regle(
    "aucune nouvelle version ne soit déjà préparée",
    source=Interpretation("0063", "une nouvelle version à côté de celle en vigueur"),
)
def sans_suite(projet: Projet, circonstances: Circonstances) -> bool:
    return projet.suite is None
