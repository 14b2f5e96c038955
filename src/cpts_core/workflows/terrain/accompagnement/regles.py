"""Ce qu'il faut pour accueillir, accompagner, et dire comment cela s'est fait savoir."""

from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.referentiels.professions import professions
from cpts_core.workflows.terrain.accompagnement import commandes as c
from cpts_core.workflows.terrain.accompagnement.dossier import Parcours
from cpts_core.workflows.terrain.accompagnement.etats import Profil

VIE = Interpretation("0091", "la vie d'un accompagnement")
MISSION = (*unite("PS-041"), VIE)
FAIRE_SAVOIR = (*unite("PS-042"), VIE)


@regle_de_demande("la personne accepte que ses coordonnées soient gardées", source=VIE)
def accord_donne(
    parcours: Parcours, demande: c.PrendreContact, circonstances: Circonstances
) -> bool:
    return demande.accord


@regle_de_demande("la profession figure au référentiel des professions", source=VIE)
def profession_connue(
    parcours: Parcours, demande: c.PrendreContact, circonstances: Circonstances
) -> bool:
    return demande.profession is None or demande.profession in professions()


@regle_de_demande("l'étape ne finisse pas avant d'avoir commencé", source=VIE)
def dates_possibles(
    parcours: Parcours, demande: c.Accompagner, circonstances: Circonstances
) -> bool:
    return demande.fin is None or demande.debut <= demande.fin


@regle("la personne soit en formation", source=MISSION)
def en_formation(parcours: Parcours, circonstances: Circonstances) -> bool:
    return parcours.profil is Profil.EN_FORMATION


@regle_de_demande("la communication ait déjà eu lieu", source=FAIRE_SAVOIR)
def deja_faite(
    parcours: Parcours, demande: c.RattacherUneCommunication, circonstances: Circonstances
) -> bool:
    return demande.faite_le <= circonstances.calendrier.jour(circonstances.survenu_le)


@regle("aucune communication ne soit rattachée", source=FAIRE_SAVOIR)
def sans_communication(parcours: Parcours, circonstances: Circonstances) -> bool:
    return not parcours.communications


@regle(
    "une communication au moins soit rattachée, ou que son absence soit dite", source=FAIRE_SAVOIR
)
def communication_dite(parcours: Parcours, circonstances: Circonstances) -> bool:
    return bool(parcours.communications) or parcours.sans_communication is not None


@regle_de_demande(
    "l'installation se fasse en ville et sur le territoire : ailleurs, c'est une autre issue",
    source=MISSION,
)
def ici_en_ville(
    parcours: Parcours, demande: c.ConstaterLInstallation, circonstances: Circonstances
) -> bool:
    return demande.en_ville and demande.sur_le_territoire
