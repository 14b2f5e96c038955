"""Ce que l'on sait d'un contrat territorial, et comment chaque fait le change."""

from datetime import date, datetime
from decimal import Decimal

from attrs import frozen

from cpts_core.kernel.champs import Membre, Reference, Texte, champ
from cpts_core.kernel.evolution import ajouter, inchange, recopier
from cpts_core.workflows.contrats.contrat_territorial import evenements as e
from cpts_core.workflows.contrats.contrat_territorial.etats import Signataire


@frozen
class Engagement:
    signataire: Signataire = champ("partie prenante")
    engagement: Texte = champ("engagement")
    moyens: Texte = champ("moyens")
    montant: Decimal | None = champ("montant", defaut=None)
    representant: Membre | None = champ("représentant", defaut=None)


@frozen
class ContratTerritorial:
    """Un contrat territorial de santé, autour d'un projet validé."""

    projet: Reference | None = champ("projet de santé", defaut=None, rectifiable=False)
    objet: Texte | None = champ("objet", defaut=None)
    objectifs: tuple[Texte, ...] = champ("objectifs", defaut=())
    perimetre: Texte | None = champ("périmètre", defaut=None)
    engagements: tuple[Engagement, ...] = champ("engagements", defaut=(), rectifiable=False)
    mise_en_oeuvre: Texte | None = champ("mise en œuvre", defaut=None)
    suivi: Texte | None = champ("suivi", defaut=None)
    evaluation: Texte | None = champ("évaluation", defaut=None)
    debut: date | None = champ("premier jour", defaut=None, second_regard=True)
    fin: date | None = champ("dernier jour", defaut=None, second_regard=True)
    signatures: tuple[Signataire, ...] = champ("signatures", defaut=(), rectifiable=False)
    signe_le: datetime | None = champ("signé le", defaut=None, second_regard=True)
    publie_le: datetime | None = champ("publié le", defaut=None)
    bilan: Texte | None = champ("bilan", defaut=None)
    motif: Texte | None = champ("motif", defaut=None)


EVOLUTIONS = {
    e.ContratPropose: recopier("projet"),
    e.ObjetDefini: recopier("objet", "objectifs", "perimetre"),
    e.EngagementConsigne: ajouter(
        "engagements",
        lambda c, _: Engagement(
            signataire=c.signataire,
            engagement=c.engagement,
            moyens=c.moyens,
            montant=c.montant,
            representant=c.representant,
        ),
    ),
    e.ContratOrganise: recopier("mise_en_oeuvre", "suivi", "evaluation"),
    e.DatesFixees: recopier("debut", "fin"),
    e.NegociationAchevee: inchange,
    e.NegociationRouverte: recopier("motif", signatures=()),
    e.SignatureDonnee: ajouter("signatures", lambda s, _: s.signataire),
    e.ContratTerritorialSigne: recopier(le="signe_le"),
    e.ContratPublie: recopier(le="publie_le"),
    e.ContratEvalue: recopier("bilan"),
    e.FinConstatee: inchange,
    e.ContratTerritorialResilie: recopier("motif"),
    e.ContratTerritorialAbandonne: recopier("motif"),
}
