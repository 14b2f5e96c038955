"""Ce que l'on sait de la participation, et comment chaque fait le change."""

from datetime import date, datetime

from attrs import frozen

from cpts_core.kernel.champs import Code, Texte, champ
from cpts_core.kernel.evolution import ajouter, recopier
from cpts_core.workflows.terrain.participation_sas import evenements as e
from cpts_core.workflows.terrain.participation_sas.etats import Acteur, Objet


@frozen
class Reunion:
    """Une réunion du service où la CPTS était."""

    tenue_le: date = champ("tenue le")
    objet: Objet = champ("objet")


@frozen
class Creneaux:
    """Les créneaux d'une période, bornes comprises."""

    debut: date = champ("premier jour")
    fin: date = champ("dernier jour")
    ouverts: int = champ("ouverts")
    utilises: int = champ("utilisés")


@frozen
class Participation:
    """La place de la CPTS dans le service d'accès aux soins."""

    apport: Texte | None = champ("apport de la CPTS", defaut=None)
    signe_le: date | None = champ("signé le", defaut=None, second_regard=True)
    signataires: tuple[Acteur, ...] = champ("autres signataires", defaut=(), rectifiable=False)
    piece: Code | None = champ("accord joint", defaut=None, second_regard=True)
    active_le: date | None = champ("active depuis", defaut=None, rectifiable=False)
    reunions: tuple[Reunion, ...] = champ("réunions", defaut=(), rectifiable=False)
    creneaux: tuple[Creneaux, ...] = champ("créneaux", defaut=(), rectifiable=False)
    retiree_le: datetime | None = champ("retirée le", defaut=None)
    motif: Texte | None = champ("motif", defaut=None)


def _periode(comptes: e.CreneauxComptes, _: datetime) -> Creneaux:
    return Creneaux(
        debut=comptes.debut, fin=comptes.fin, ouverts=comptes.ouverts, utilises=comptes.utilises
    )


EVOLUTIONS = {
    e.ParticipationEnvisagee: recopier("apport"),
    e.AccordSigne: recopier("signe_le", "signataires", "piece"),
    e.ParticipationCommencee: recopier("active_le"),
    e.ReunionConsignee: ajouter(
        "reunions", lambda tenue, _: Reunion(tenue_le=tenue.tenue_le, objet=tenue.objet)
    ),
    e.CreneauxComptes: ajouter("creneaux", _periode),
    e.ParticipationRetiree: recopier("motif", le="retiree_le"),
}
