"""Ce qu'il faut pour ouvrir un projet et pour l'écrire."""

from typing import Any

from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, unite
from cpts_core.referentiels import aci
from cpts_core.referentiels.professions import professions
from cpts_core.workflows.projet.choix import SUITES_FIR, Piece
from cpts_core.workflows.projet.completude import actions, inconnus, manquants
from cpts_core.workflows.projet.points import Exigence
from cpts_core.workflows.projet.projet_de_sante.commandes import ecrire as c
from cpts_core.workflows.projet.projet_de_sante.dossier import Projet

VERSIONS = (*unite("NP-015", "PS-004"), Interpretation("0063", "un projet dit sa version"))
PORTEURS = (*unite("NP-009"), Interpretation("0064", "qui porte un projet"))
PROGRAMME = (*unite("NP-006"), Interpretation("0061", "ce qu'exige un dossier complet"))
CONTENU = (
    *unite("NP-005", "NP-006", "NP-013", "NP-036", "NP-041", "PS-003"),
    Interpretation("0061", "ce qu'exige un dossier complet"),
)
TROISIEME_PARTIE = (Piece.SYSTEME, Piece.BUDGET)


def versions_au(circonstances: Circonstances) -> tuple[str, ...]:
    """Donne les versions de l'accord déjà parues, de la plus ancienne à la plus récente."""
    jour = circonstances.calendrier.jour(circonstances.survenu_le)
    return tuple(v.code for v in aci.versions() if v.effet.depuis <= jour)


@regle_de_demande("la version de l'accord soit connue et déjà parue", source=VERSIONS)
def version_parue(projet: Projet, demande: Any, circonstances: Circonstances) -> bool:
    return demande.version_aci in versions_au(circonstances)


@regle_de_demande("la version de l'accord suive celle du projet", source=VERSIONS)
def version_suivante(
    projet: Projet, demande: c.ChangerDeVersion, circonstances: Circonstances
) -> bool:
    suivies = versions_au(circonstances)
    if demande.version_aci not in suivies or projet.version_aci not in suivies:
        return True
    return suivies.index(demande.version_aci) > suivies.index(projet.version_aci)


def _sans_profession_de_sante(_: Any, demande: Any, __: Any) -> tuple[str, ...]:
    return tuple(code for code in demande.professions if code not in professions())


@regle_de_demande(
    "chaque porteur soit un professionnel de santé, avec sa profession",
    source=PORTEURS,
    precisions=_sans_profession_de_sante,
)
def porteurs_soignants(
    projet: Projet, demande: c.OuvrirLeProjet, circonstances: Circonstances
) -> bool:
    chacun = len(demande.professions) == len(set(demande.porteurs)) == len(demande.porteurs)
    return chacun and not _sans_profession_de_sante(projet, demande, circonstances)


@regle_de_demande(
    "un appel à projets reste une exception, dont la raison est dite", source=unite("NP-009")
)
def appel_justifie(projet: Projet, demande: c.OuvrirLeProjet, circonstances: Circonstances) -> bool:
    return not demande.appel_a_projets or demande.exception is not None


@regle(
    "les objectifs, les acteurs et le lien avec les autres projets soient connus",
    source=unite("NP-021"),
    precisions=lambda projet, _: inconnus(projet),
)
def cadre_connu(projet: Projet, circonstances: Circonstances) -> bool:
    return not inconnus(projet)


@regle_de_demande(
    "les objectifs, les acteurs et le lien avec les autres projets soient connus"
    " avant la troisième partie",
    source=unite("NP-021"),
    precisions=lambda projet, _, __: inconnus(projet),
)
def piece_attendue(
    projet: Projet, demande: c.RattacherUnePiece, circonstances: Circonstances
) -> bool:
    return demande.genre not in TROISIEME_PARTIE or not inconnus(projet)


@regle_de_demande("l'objectif soit un objectif du projet", source=unite("NP-005"))
def objectif_du_projet(
    projet: Projet, demande: c.ProgrammerUneAction, circonstances: Circonstances
) -> bool:
    return any(objectif.code == demande.objectif for objectif in projet.objectifs)


@regle_de_demande("l'action soit une action du projet", source=unite("NP-005"))
def action_du_projet(
    projet: Projet, demande: c.ProgrammerUneAction, circonstances: Circonstances
) -> bool:
    return demande.action in actions(projet, circonstances.lies)


@regle_de_demande("les dates se suivent, dans une même année", source=PROGRAMME)
def dates_d_une_annee(
    projet: Projet, demande: c.ProgrammerUneAction, circonstances: Circonstances
) -> bool:
    return demande.du <= demande.au and demande.du.year == demande.au.year


@regle_de_demande("l'action ne soit pas déjà programmée à ces dates", source=PROGRAMME)
def dates_libres(
    projet: Projet, demande: c.ProgrammerUneAction, circonstances: Circonstances
) -> bool:
    return all(
        demande.au < etape.du or etape.au < demande.du
        for etape in projet.programme
        if (etape.action, etape.objectif) == (demande.action, demande.objectif)
    )


@regle_de_demande("la mission soit une mission de la version de l'accord", source=VERSIONS)
def mission_de_la_version(projet: Projet, demande: Any, circonstances: Circonstances) -> bool:
    version = aci.version(projet.version_aci) if projet.version_aci else None
    return version is not None and any(
        mission.code == demande.mission and mission.active for mission in version.missions
    )


@regle_de_demande("la convention soit un partenariat du projet", source=unite("NP-041"))
def convention_du_projet(
    projet: Projet, demande: c.NommerUnPartenaire, circonstances: Circonstances
) -> bool:
    return demande.convention is None or demande.convention in projet.partenariats


@regle_de_demande("la suite soit possible où en est la demande", source=unite("NP-037"))
def suite_fir_possible(
    projet: Projet, demande: c.SuivreLaDemandeFir, circonstances: Circonstances
) -> bool:
    return demande.suite in SUITES_FIR[projet.fir]


def _manquants(projet: Projet, circonstances: Circonstances) -> tuple[str, ...]:
    return manquants(projet, circonstances.lies, Exigence.COMPLET)


@regle(
    "le dossier soit complet",
    source=CONTENU,
    precisions=_manquants,
)
def dossier_complet(projet: Projet, circonstances: Circonstances) -> bool:
    return not _manquants(projet, circonstances)
