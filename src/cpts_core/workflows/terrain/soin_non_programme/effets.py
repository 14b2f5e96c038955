"""Les faits qui se calculent : le terme du délai, le champ vérifié, les deux mesures."""

from datetime import datetime

from cpts_core.kernel.champs import Membre
from cpts_core.kernel.delais import Delai
from cpts_core.kernel.messages import Circonstances, Event
from cpts_core.workflows.terrain.soin_non_programme import commandes as c
from cpts_core.workflows.terrain.soin_non_programme import evenements as e
from cpts_core.workflows.terrain.soin_non_programme.dossier import SoinNonProgramme
from cpts_core.workflows.terrain.soin_non_programme.etats import Conseil
from cpts_core.workflows.terrain.soin_non_programme.regles import champ_fixe

DELAI_SNP = "delai_snp"


def recevoir(
    soin: SoinNonProgramme, demande: c.RecevoirUneDemande, autour: Circonstances
) -> e.DemandeRecue:
    return e.DemandeRecue(
        reference=demande.reference,
        residence=demande.residence,
        receveur=Membre(autour.auteur),
        terme=_terme(autour),
    )


def renvoyer_au_15(
    soin: SoinNonProgramme, demande: c.RecevoirUneDemande, autour: Circonstances
) -> tuple[Event, ...]:
    return recevoir(soin, demande, autour), e.UrgenceVitaleReconnue(conseil=Conseil.LE_15)


def orienter(
    soin: SoinNonProgramme, demande: c.Orienter, autour: Circonstances
) -> e.DemandeOrientee:
    return e.DemandeOrientee(
        recours=demande.recours,
        profession=demande.profession,
        professionnel=demande.professionnel,
        champ_connu=bool(champ_fixe(demande.motif, autour)),
    )


def honorer(
    soin: SoinNonProgramme, demande: c.ConstaterLaPriseEnCharge, autour: Circonstances
) -> e.DemandeHonoree:
    """Une demande reprise sans date de réception ne se mesure pas : rien n'est dit en sa faveur."""
    recue, quand = soin.recue_le, autour.survenu_le
    return e.DemandeHonoree(
        jour_meme=recue is not None and _jour(recue, autour) == _jour(quand, autour),
        dans_le_delai=None if soin.terme is None else quand <= soin.terme,
    )


def _terme(autour: Circonstances) -> datetime | None:
    delai = autour.parametres[DELAI_SNP]
    if not isinstance(delai, Delai):
        return None
    return delai.terme(autour.survenu_le, autour.calendrier)


def _jour(instant: datetime, autour: Circonstances) -> object:
    return autour.calendrier.jour(instant)
