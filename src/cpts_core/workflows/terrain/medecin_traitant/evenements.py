"""Ce qui est arrivé à une demande de médecin traitant."""

from typing import ClassVar

from attrs import frozen

from cpts_core.kernel.champs import Code, Identite, Membre, champ
from cpts_core.kernel.messages import Event
from cpts_core.workflows.terrain.medecin_traitant.etats import Attente, Classe, Impasse, Motif


@frozen
class DemandeRecue(Event):
    libelle: ClassVar[str] = "demande reçue"
    demandeur: Membre = champ("professionnel qui demande")
    reference: Identite = champ("référence du demandeur")
    territoire: Code | None = champ("territoire", defaut=None)


@frozen
class PremierContactPris(Event):
    libelle: ClassVar[str] = "premier contact pris"


@frozen
class DemandePriorisee(Event):
    libelle: ClassVar[str] = "demande priorisée"
    classe: Classe = champ("classe de priorité")


@frozen
class DemandeProposee(Event):
    libelle: ClassVar[str] = "demande proposée à un médecin"
    medecin: Membre = champ("médecin sollicité")


@frozen
class DemandeAcceptee(Event):
    libelle: ClassVar[str] = "demande acceptée"


@frozen
class DemandeRefusee(Event):
    libelle: ClassVar[str] = "demande refusée"


@frozen
class DemandeRemiseEnAttente(Event):
    libelle: ClassVar[str] = "demande remise en attente"
    cause: Attente = champ("cause")


@frozen
class SuiviConstate(Event):
    libelle: ClassVar[str] = "suivi constaté"


@frozen
class ImpasseConstatee(Event):
    libelle: ClassVar[str] = "absence de solution constatée"
    impasse: Impasse = champ("ce qui manque")


@frozen
class DemandeRouverte(Event):
    libelle: ClassVar[str] = "demande rouverte"


@frozen
class DemandeClose(Event):
    libelle: ClassVar[str] = "demande close"
    motif: Motif = champ("motif")


@frozen
class DemandeEffacee(Event):
    libelle: ClassVar[str] = "demande effacée"
