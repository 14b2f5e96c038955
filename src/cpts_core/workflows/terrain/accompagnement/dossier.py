"""Ce que l'on sait d'un accompagnement, et comment chaque fait le change."""

from datetime import date, datetime
from typing import Any

from attrs import frozen

from cpts_core.kernel.champs import Code, Identite, Membre, Texte, champ
from cpts_core.kernel.evolution import ajouter, copie, recopier
from cpts_core.workflows.terrain.accompagnement import evenements as e
from cpts_core.workflows.terrain.accompagnement.etats import Forme, Issue, Profil, Public


@frozen
class Etape:
    """Un stage, un remplacement, une installation ; sans fin connue, `fin` est vide."""

    forme: Forme = champ("forme")
    debut: date = champ("premier jour")
    fin: date | None = champ("dernier jour", defaut=None)


@frozen
class Communication:
    """Ce que la CPTS a fait savoir, et à qui."""

    communication: Code = champ("communication")
    public: Public = champ("public")
    faite_le: date = champ("faite le")


@frozen
class Parcours:
    """Le parcours d'un professionnel accompagné ; son nom s'efface, le reste se compte."""

    nom: Identite | None = champ("nom", defaut=None, rectifiable=False)
    prenom: Identite | None = champ("prénom", defaut=None, rectifiable=False)
    coordonnees: Identite | None = champ("coordonnées", defaut=None, rectifiable=False)
    profil: Profil | None = champ("profil", defaut=None)
    profession: Code | None = champ("profession", defaut=None, nature="profession")
    referent: Membre | None = champ("référent", defaut=None)
    etapes: tuple[Etape, ...] = champ("étapes", defaut=(), rectifiable=False)
    communications: tuple[Communication, ...] = champ(
        "communications", defaut=(), rectifiable=False
    )
    sans_communication: Texte | None = champ("pas de communication, car", defaut=None)
    issue: Issue | None = champ("issue", defaut=None)
    contact_le: datetime | None = champ("premier contact le", defaut=None)
    accueilli_le: datetime | None = champ("accueilli le", defaut=None)
    termine_le: datetime | None = champ("terminé le", defaut=None)
    efface_le: datetime | None = champ("effacé le", defaut=None, rectifiable=False)


def _etape(commence: e.AccompagnementCommence, _: datetime) -> Etape:
    return Etape(forme=commence.forme, debut=commence.debut, fin=commence.fin)


def _communication(rattachee: e.CommunicationRattachee, _: datetime) -> Communication:
    return Communication(
        communication=rattachee.communication, public=rattachee.public, faite_le=rattachee.faite_le
    )


def _sans_communication(parcours: Parcours, dite: e.AbsenceDeCommunicationDite, _: datetime) -> Any:
    return copie(parcours, {"sans_communication": dite.raison})


NOMS: dict[str, None] = {"nom": None, "prenom": None, "coordonnees": None}

EVOLUTIONS = {
    e.ContactPris: recopier(*NOMS, "profil", "profession", le="contact_le"),
    e.PersonneAccueillie: recopier("referent", le="accueilli_le"),
    e.AccompagnementCommence: ajouter("etapes", _etape),
    e.DiplomeConstate: recopier(profil=Profil.JEUNE_DIPLOME),
    e.CommunicationRattachee: ajouter("communications", _communication, sans_communication=None),
    e.AbsenceDeCommunicationDite: _sans_communication,
    e.InstallationConstatee: recopier(le="termine_le"),
    e.AutreIssueConstatee: recopier("issue", le="termine_le"),
    e.ContactRenoue: recopier(issue=None, termine_le=None),
    e.CoordonneesEffacees: recopier(le="efface_le", **NOMS),
}
