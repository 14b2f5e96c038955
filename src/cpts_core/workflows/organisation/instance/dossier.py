"""Une instance, ce qui lui est arrivé, et comment chaque fait la change."""

from datetime import date, datetime
from typing import Any, ClassVar

from attrs import evolve, frozen

from cpts_core.kernel.champs import Code, Membre, Reference, Texte, champ
from cpts_core.kernel.evolution import ajouter, copie, recopier
from cpts_core.kernel.messages import Event
from cpts_core.workflows.organisation.sieges import NatureInstance, Siege


@frozen
class InstanceCreee(Event):
    libelle: ClassVar[str] = "instance créée"
    nature: NatureInstance = champ("nature")
    nom: Texte = champ("nom")
    role_tenu: Texte = champ("rôle")
    responsabilites: Texte = champ("responsabilités")
    composition: Texte = champ("composition prévue")
    missions: tuple[Code, ...] = champ("missions servies", defaut=())
    activite: Texte | None = champ("autre activité servie", defaut=None)


@frozen
class InstanceEvoluee(Event):
    libelle: ClassVar[str] = "instance modifiée"
    role_tenu: Texte | None = champ("rôle", defaut=None)
    responsabilites: Texte | None = champ("responsabilités", defaut=None)
    composition: Texte | None = champ("composition prévue", defaut=None)
    missions: tuple[Code, ...] = champ("missions servies", defaut=())
    activite: Texte | None = champ("autre activité servie", defaut=None)


@frozen
class SiegePourvu(Event):
    libelle: ClassVar[str] = "siège pourvu"
    titre: Reference = champ("titre")
    personne: Membre = champ("personne")
    fonction: Code = champ("fonction")
    du: date = champ("depuis le")
    fin: date | None = champ("libéré le", defaut=None)


@frozen
class SiegeLibere(Event):
    libelle: ClassVar[str] = "siège libéré"
    titre: Reference = champ("titre")
    fin: date = champ("libéré le")


@frozen
class InstanceDissoute(Event):
    libelle: ClassVar[str] = "instance dissoute"
    motif: Texte = champ("motif")


@frozen
class Instance:
    nature: NatureInstance | None = champ("nature", defaut=None, rectifiable=False)
    nom: Texte | None = champ("nom", defaut=None)
    role_tenu: Texte | None = champ("rôle", defaut=None)
    responsabilites: Texte | None = champ("responsabilités", defaut=None)
    composition: Texte | None = champ("composition prévue", defaut=None)
    missions: tuple[Code, ...] = champ("missions servies", defaut=())
    activite: Texte | None = champ("autre activité servie", defaut=None)
    sieges: tuple[Siege, ...] = champ("sièges", defaut=(), rectifiable=False)
    creee_le: datetime | None = champ("créée le", defaut=None)
    dissoute_le: datetime | None = champ("dissoute le", defaut=None)


def _evoluer(instance: Instance, evoluee: InstanceEvoluee, survenu_le: datetime) -> Any:
    noms = ("role_tenu", "responsabilites", "composition", "missions", "activite")
    return copie(instance, {n: v for n in noms if (v := getattr(evoluee, n))})


def _siege(pourvu: SiegePourvu, survenu_le: datetime) -> Siege:
    return Siege(
        titre=pourvu.titre,
        personne=pourvu.personne,
        fonction=pourvu.fonction,
        du=pourvu.du,
        fin=pourvu.fin,
    )


def _liberer(instance: Instance, libere: SiegeLibere, survenu_le: datetime) -> Any:
    sieges = tuple(
        evolve(siege, fin=libere.fin) if siege.titre == libere.titre else siege
        for siege in instance.sieges
    )
    return copie(instance, {"sieges": sieges})


EVOLUTIONS = {
    InstanceCreee: recopier(
        "nature",
        "nom",
        "role_tenu",
        "responsabilites",
        "composition",
        "missions",
        "activite",
        le="creee_le",
    ),
    InstanceEvoluee: _evoluer,
    SiegePourvu: ajouter("sieges", _siege),
    SiegeLibere: _liberer,
    InstanceDissoute: recopier(le="dissoute_le"),
}
