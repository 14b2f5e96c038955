"""La vie d'un indicateur, de la proposition à l'année arrêtée."""

from typing import TYPE_CHECKING, Any, cast

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.messages import Circonstances, Event
from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.projet.indicateur import commandes as c
from cpts_core.workflows.projet.indicateur import evenements as e
from cpts_core.workflows.projet.indicateur import regles as r
from cpts_core.workflows.projet.indicateur.dossier import Indicateur
from cpts_core.workflows.projet.indicateur.etats import A_CONVENIR, CONVENUS, OUVERTS, Etat, Unite
from cpts_core.workflows.projet.indicateur.serie import atteinte_de, mesure_de
from cpts_core.workflows.projet.indicateur.valeurs import lire

if TYPE_CHECKING:
    from decimal import Decimal

    from cpts_core.kernel.champs import Texte

PROPOSENT = (Role.COORDINATEUR, Role.PILOTE, Role.CPAM, Role.ARS)
S_ENGAGENT = (Role.BUREAU, Role.CPAM, Role.ARS)
PREMIERS = (
    r.reference_fixee,
    r.cible_fixee,
    r.formule_nommee,
    r.cibles_dans_le_sens,
    r.accord_nouveau,
    r.premiers_accords,
)
"""Le dernier accord suit deux autres, sur la même définition : elle est déjà complète."""


def _accord(_: Indicateur, demande: Any, circonstances: Circonstances) -> e.AccordDonne:
    return e.AccordDonne(partie=demande.partie, preuve=getattr(demande, "preuve", None))


def _dernier(
    indicateur: Indicateur, demande: Any, circonstances: Circonstances
) -> tuple[Event, ...]:
    return _accord(indicateur, demande, circonstances), e.IndicateurConvenu()


def _mesurer(
    indicateur: Indicateur, demande: c.MesurerLIndicateur, circonstances: Circonstances
) -> Event:
    """Un rapport saisi par ses deux termes est calculé ici, une fois pour toutes."""
    nombre = None if indicateur.unite is Unite.DATE else lire(indicateur.unite, r.saisie(demande))
    return e.IndicateurMesure(
        annee=demande.annee,
        valeur=nombre,
        jour=demande.jour,
        numerateur=demande.numerateur,
        denominateur=demande.denominateur,
        preuve=cast("Texte", demande.preuve),
    )


def _arreter(
    indicateur: Indicateur, demande: c.ArreterLAnnee, circonstances: Circonstances
) -> Event:
    mesure = mesure_de(indicateur, demande.annee)
    return e.AnneeArretee(
        annee=demande.annee,
        valeur=mesure.valeur if mesure else None,
        jour=mesure.jour if mesure else None,
        atteinte=cast("Decimal", atteinte_de(indicateur, demande.annee)),
        poids=indicateur.poids,
    )


DEFINIR = (
    Transition(
        depuis=None,
        quand=c.ProposerUnIndicateur,
        qui=PROPOSENT,
        si=(r.conduite, r.rattache, r.rapport_defini, r.calcul_connu),
        vers=Etat.PROPOSE,
        alors=devient(e.IndicateurPropose),
        source=unite("NP-019", "PS-008", "PS-046"),
    ),
    Transition(
        depuis=A_CONVENIR,
        quand=c.FixerLaReference,
        qui=PROPOSENT,
        si=(r.conduite, r.depart_passe, r.valeur_lisible),
        alors=devient(e.ReferenceFixee),
        source=r.VIE,
    ),
    Transition(
        depuis=A_CONVENIR,
        quand=c.FixerUneCible,
        qui=PROPOSENT,
        si=(r.conduite, r.annee_ouverte, r.valeur_lisible),
        alors=devient(e.CibleFixee),
        source=r.VIE,
    ),
    Transition(
        depuis=A_CONVENIR,
        quand=c.NommerLaFormule,
        qui=PROPOSENT,
        si=(r.conduite, r.paliers_complets, r.paliers_ordonnes, r.formule_adaptee),
        alors=devient(e.FormuleNommee),
        source=r.VIE,
    ),
    Transition(
        depuis=(Etat.PROPOSE, Etat.REVISE),
        quand=c.DiscuterLIndicateur,
        qui=(Role.COORDINATEUR, Role.CPAM, Role.ARS),
        vers=Etat.DISCUTE,
        alors=devient(e.IndicateurDiscute),
        source=r.SUIVI,
    ),
)

CONVENIR = tuple(
    Transition(
        depuis=Etat.DISCUTE,
        quand=commande,
        qui=qui,
        si=(r.parle, *place),
        vers=vers,
        alors=alors,
        source=r.VIE,
    )
    for commande, qui in (
        (c.DonnerSonAccord, S_ENGAGENT),
        (c.ConsignerUnAccord, Role.COORDINATEUR),
    )
    for place, vers, alors in (
        (PREMIERS, None, _accord),
        ((r.dernier_accord,), Etat.CONVENU, _dernier),
    )
)

SUIVRE = (
    Transition(
        depuis=CONVENUS,
        quand=c.MesurerLIndicateur,
        qui=PROPOSENT,
        si=(
            r.conduite,
            r.de_son_producteur,
            r.annee_ouverte,
            r.valeur_lisible,
            r.preuve_jointe,
        ),
        vers=Etat.MESURE,
        alors=_mesurer,
        source=r.VIE,
    ),
    Transition(
        depuis=CONVENUS,
        quand=c.ArreterLAnnee,
        qui=(Role.COORDINATEUR, Role.CPAM, Role.ARS),
        si=(r.annee_ouverte, r.annee_mesuree),
        vers=Etat.ARRETE,
        alors=_arreter,
        source=r.VIE,
    ),
    Transition(
        depuis=CONVENUS,
        quand=c.ReviserLIndicateur,
        qui=(Role.COORDINATEUR, Role.CPAM, Role.ARS),
        vers=Etat.REVISE,
        alors=devient(e.IndicateurRevise),
        source=r.VIE,
    ),
    Transition(
        depuis=OUVERTS,
        quand=c.AbandonnerLIndicateur,
        qui=(Role.COORDINATEUR, Role.BUREAU),
        vers=Etat.ABANDONNE,
        alors=devient(e.IndicateurAbandonne),
        source=r.VIE,
    ),
)

TABLE = (*DEFINIR, *CONVENIR, *SUIVRE)
