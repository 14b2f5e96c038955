"""Ce que l'on garde d'une demande de soin, et comment chaque fait le change.

Ni nom, ni motif, ni âge, ni commune : une référence opaque, une priorité, des dates (ADR 0092).
"""

from datetime import datetime
from typing import Any

from attrs import frozen

from cpts_core.kernel.champs import Code, Identite, Membre, champ
from cpts_core.kernel.evolution import copie, recopier
from cpts_core.workflows.terrain.soin_non_programme import evenements as e
from cpts_core.workflows.terrain.soin_non_programme.etats import (
    Cause,
    Conseil,
    Priorite,
    Recours,
    Residence,
)


def _fixe(libelle: str, **description: Any) -> Any:
    """Décrit ce qui ne se corrige pas : les mesures en dépendent, ou la purge l'a effacé."""
    return champ(libelle, rectifiable=False, **{"defaut": None, **description})


@frozen
class SoinNonProgramme:
    """Une demande ; après la purge, ce qui se compte seulement."""

    reference: Identite | None = _fixe("référence")
    confiee_a: Membre | None = _fixe("confiée à")
    suivie_par: tuple[Membre, ...] = _fixe("suivie par", defaut=())
    residence: Residence | None = champ("résidence", defaut=None)
    priorite: Priorite | None = champ("priorité", defaut=None)
    recue_le: datetime | None = _fixe("reçue le")
    terme: datetime | None = _fixe("à honorer avant")
    recours: Recours | None = _fixe("recours")
    profession: Code | None = _fixe("profession")
    champ_connu: bool | None = _fixe("champ de compétences vérifié")
    orientations: int = _fixe("nombre d'orientations", defaut=0)
    jour_meme: bool | None = _fixe("honorée le jour même")
    dans_le_delai: bool | None = _fixe("honorée dans le délai")
    cause: Cause | None = champ("cause", defaut=None)
    conseil: Conseil | None = _fixe("conseil")
    terminee_le: datetime | None = _fixe("terminée le")


def _recevoir(soin: SoinNonProgramme, recue: e.DemandeRecue, survenu_le: datetime) -> Any:
    dites = {"reference": recue.reference, "residence": recue.residence, "terme": recue.terme}
    suivi = {"confiee_a": recue.receveur, "suivie_par": (recue.receveur,)}
    return copie(soin, {**dites, **suivi, "recue_le": survenu_le})


def _orienter(soin: SoinNonProgramme, orientee: e.DemandeOrientee, _: datetime) -> Any:
    changements: dict[str, Any] = {
        "recours": orientee.recours,
        "profession": orientee.profession,
        "champ_connu": orientee.champ_connu,
        "orientations": soin.orientations + 1,
        "cause": None,
        "terminee_le": None,
    }
    if orientee.professionnel is not None:
        suivie_par = dict.fromkeys((*soin.suivie_par, orientee.professionnel))
        changements |= {"confiee_a": orientee.professionnel, "suivie_par": tuple(suivie_par)}
    return copie(soin, changements)


EVOLUTIONS = {
    e.DemandeRecue: _recevoir,
    e.UrgenceVitaleReconnue: recopier("conseil", le="terminee_le"),
    e.DemandeQualifiee: recopier("priorite", cause=None, terminee_le=None),
    e.DemandeOrientee: _orienter,
    e.DemandeHonoree: recopier("jour_meme", "dans_le_delai", le="terminee_le"),
    e.DemandeNonHonoree: recopier("cause", le="terminee_le"),
    e.DemandePurgee: recopier(reference=None, confiee_a=None, suivie_par=()),
}
