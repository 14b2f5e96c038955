"""Un contrat type des tests, montants fictifs, et de quoi le mener d'un état à l'autre."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from cpts_core.kernel.messages import Lie
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.contrats.contrat_aci import CONTRAT_ACI
from cpts_core.workflows.contrats.contrat_aci.commandes import negocier, signer, suivre
from cpts_core.workflows.contrats.parties import Partie
from tests.workflows.autour import autour, derouler

if TYPE_CHECKING:
    from cpts_core.kernel.messages import Circonstances, Command, Dossier

AV2, ACI_2019 = "ACI-2019-AV2", "ACI-2019"
SIGNATURE = date(2024, 11, 25)
OUVRIR = negocier.OuvrirContrat(projet="projet-1", version=AV2)
TAILLE = negocier.EtablirLaTaille(population=48277, millesime=2022)
FONCTIONNEMENT = negocier.FixerLeFonctionnement(montant=Decimal(60000))
ENVELOPPES = (
    negocier.FixerUneEnveloppe(
        missions=("ACCES_MT", "ACCES_SNP"), fixe=Decimal(20000), variable=Decimal(10000)
    ),
    negocier.FixerUneEnveloppe(missions=("PARCOURS",), fixe=Decimal(8000), variable=Decimal(6000)),
    negocier.FixerUneEnveloppe(missions=("PREV",), fixe=Decimal(4000), variable=Decimal(3000)),
    negocier.FixerUneEnveloppe(missions=("CRISE",), fixe=Decimal(5000), variable=Decimal(0)),
)
PRESENTER = negocier.PresenterALaSignature()
NEGOCIATION: tuple[Command, ...] = (OUVRIR, TAILLE, FONCTIONNEMENT, *ENVELOPPES)
CPTS, CPAM, ARS = (signer.Signer(partie=partie, preuve="exemplaire signé") for partie in Partie)
COMPLET = signer.ConstaterDossierComplet(preuve="courrier de la CPAM")


def midi(jour: date) -> datetime:
    return datetime(jour.year, jour.month, jour.day, 11, tzinfo=UTC)


def projet(valide_le: date | None = date(2024, 9, 19), **valeurs: Any) -> dict[str, Any]:
    """Donne un projet lié, validé sauf à dire autre chose."""
    connues = {
        "valide_le": valide_le,
        "version_aci": AV2,
        "missions": ("mission-1", "mission-2"),
        "contrats": (),
        **valeurs,
    }
    return {"projet": (Lie("projet-1", "VALIDE", connues),)}


def le(jour: date, *roles: Role, lies: dict[str, Any] | None = None, qui: str = "Alix", **reglages):
    """Donne les circonstances d'une demande de la coordination, sauf à dire autre chose."""
    return autour(
        qui,
        *(roles or (Role.COORDINATEUR,)),
        le=midi(jour),
        lies=projet() if lies is None else lies,
        reglages=reglages or None,
    )


def negocie(jour: date = SIGNATURE, **autre: Any) -> Dossier:
    """Mène un contrat à l'état prêt à signer."""
    autour_de_lui = le(jour, **autre)
    return derouler(CONTRAT_ACI, *((pas, autour_de_lui) for pas in (*NEGOCIATION, PRESENTER)))


def signe(jour: date = SIGNATURE, **autre: Any) -> Dossier:
    """Mène un contrat à sa signature par les trois parties."""
    bureau, coordination = le(jour, Role.BUREAU, **autre), le(jour, **autre)
    return derouler(
        CONTRAT_ACI,
        (CPTS, bureau),
        (CPAM, coordination),
        (ARS, coordination),
        depuis=negocie(jour, **autre),
    )


def en_vigueur(jour: date = SIGNATURE, **autre: Any) -> Dossier:
    """Mène un contrat à son entrée en vigueur, le jour de sa signature."""
    return derouler(CONTRAT_ACI, (COMPLET, le(jour, **autre)), depuis=signe(jour, **autre))


def demarre(mission: str, jour: date | None = None) -> suivre.ConstaterUnDemarrage:
    return suivre.ConstaterUnDemarrage(mission=mission, demarree_le=jour)


def systeme(jour: date, **lies: Any) -> Circonstances:
    return le(jour, Role.SYSTEME, qui="systeme", lies={**projet(), **lies})


def acheve(dossier: Dossier, jour: date, **lies: Any) -> Dossier:
    return derouler(CONTRAT_ACI, (suivre.AcheverLAnnee(), systeme(jour, **lies)), depuis=dossier)


def dus(dossier: Dossier) -> list[tuple[str, str, str]]:
    """Donne les sommes dues, comme on les lit : date, objet, montant."""
    return [
        (versement.due_le.isoformat(), versement.objet.value, str(versement.montant))
        for versement in dossier.donnees.dus
    ]
