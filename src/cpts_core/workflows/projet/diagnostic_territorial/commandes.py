"""Ce que l'on demande autour d'un diagnostic, de l'ouverture à sa révision."""

from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Reference, Texte, champ
from cpts_core.kernel.messages import Command
from cpts_core.workflows.commun.acteurs import Famille
from cpts_core.workflows.projet.diagnostic_territorial.elements import Genre


@frozen
class OuvrirLeDiagnostic(Command):
    libelle: ClassVar[str] = "ouvrir le diagnostic"
    projet: Reference | None = champ("projet", defaut=None)


@frozen
class DecrireLeTerritoire(Command):
    libelle: ClassVar[str] = "décrire le territoire"
    territoire: Texte = champ("territoire", exemples=("deux vallées et leur bourg",))
    flux_de_patients: Texte = champ(
        "flux de patients",
        aide="où les habitants vont se soigner, même hors du territoire",
        exemples=("un tiers va au bourg voisin",),
    )
    pratiques: Texte = champ(
        "pratiques professionnelles", exemples=("deux maisons de santé, un réseau de gardes",)
    )
    communes: tuple[Code, ...] = champ(
        "communes", aide="codes officiels géographiques", defaut=(), exemples=("31555",)
    )


@frozen
class ChoisirLaMethode(Command):
    libelle: ClassVar[str] = "choisir la méthode"
    methode: Texte = champ("méthode", exemples=("enquête, puis trois ateliers",))


@frozen
class AssocierUnActeur(Command):
    """Un groupe ou un organisme prend part au diagnostic."""

    libelle: ClassVar[str] = "associer un acteur"
    famille: Famille = champ("famille")
    acteur: Texte = champ(
        "acteur", aide="un groupe ou un organisme, jamais une personne", exemples=("pharmaciens",)
    )


@frozen
class LancerLaCollecte(Command):
    libelle: ClassVar[str] = "lancer la collecte"


@frozen
class VerserUneDonnee(Command):
    libelle: ClassVar[str] = "verser une donnée"
    objet: Texte = champ("objet", exemples=("part des plus de 75 ans",))
    origine: Texte = champ("origine", exemples=("recensement",))
    annexee: bool = champ("jointe en annexe", defaut=False)


@frozen
class RecenserUnBesoin(Command):
    libelle: ClassVar[str] = "recenser un besoin"
    code: Code = champ("code", exemples=("B1", "B2"))
    besoin: Texte = champ("besoin", exemples=("trouver un médecin traitant",))
    souleve_par: Famille = champ("soulevé par", exemples=(Famille.USAGERS,))


@frozen
class PasserALAnalyse(Command):
    libelle: ClassVar[str] = "passer à l'analyse"


@frozen
class ConsignerUnConstat(Command):
    libelle: ClassVar[str] = "consigner un constat"
    genre: Genre = champ("genre")
    constat: Texte = champ("constat", exemples=("un réseau de soignants soudé",))


@frozen
class RetenirUneOrientation(Command):
    """Une piste d'action stratégique, qui répond à des besoins recensés."""

    libelle: ClassVar[str] = "retenir une orientation"
    code: Code = champ("code", exemples=("O1", "O2"))
    orientation: Texte = champ("orientation", exemples=("faciliter l'accès aux soins",))
    besoins: tuple[Code, ...] = champ("besoins", exemples=("B1",))


@frozen
class EcarterUneOrientation(Command):
    libelle: ClassVar[str] = "écarter une orientation"
    code: Code = champ("code", exemples=("O1",))
    motif: Texte = champ("motif", exemples=("portée par une autre structure",))


@frozen
class RestituerLeDiagnostic(Command):
    libelle: ClassVar[str] = "restituer le diagnostic"


@frozen
class ReprendreLAnalyse(Command):
    """La restitution a montré ce qui manque encore."""

    libelle: ClassVar[str] = "reprendre l'analyse"
    motif: Texte = champ("motif", exemples=("les élus demandent un complément",))


@frozen
class ValiderLeDiagnostic(Command):
    libelle: ClassVar[str] = "valider le diagnostic"


@frozen
class ReviserLeDiagnostic(Command):
    libelle: ClassVar[str] = "réviser le diagnostic"
    motif: Texte = champ("motif", exemples=("deux communes rejoignent le territoire",))


@frozen
class ArchiverLeDiagnostic(Command):
    libelle: ClassVar[str] = "archiver le diagnostic"
    motif: Texte = champ("motif", exemples=("remplacé",))
