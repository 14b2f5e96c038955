"""Ce que l'outil compte de lui-même : un indicateur du contrat peut s'y référer (ADR 0101)."""

from attrs import frozen

from cpts_core.kernel.sources import Interpretation, Source, unite

POURCENTAGE, MOYENNE = "POURCENTAGE", "MOYENNE"
HAUSSE, BAISSE, AUCUN = "HAUSSE", "BAISSE", "AUCUN"
"""Les noms que l'indicateur du contrat donne aux unités et aux sens."""

COMPTER = Interpretation("0101", "ce que compte chaque indicateur calculé")


@frozen(kw_only=True)
class Calcul:
    """Un indicateur calculé : ce qu'il compte, sur quoi, et dans quelles procédures.

    Une moyenne n'a pas de numérateur ; elle se donne en jours, ou sur une échelle qui est dite.
    """

    code: str
    libelle: str
    procedure: str
    unite: str = POURCENTAGE
    sens: str = HAUSSE
    numerateur: str = ""
    denominateur: str
    source: tuple[Source, ...]


_INCIDENTS = "incidents retenus, reçus dans l'année"
_DEMANDES_MT = "demandes de médecin traitant reçues dans l'année, au délai échu"
_DEMANDES_SNP = "demandes non vitales reçues dans l'année, au délai échu"

_TOUS = (
    Calcul(
        code="inc_premier_contact",
        libelle="délai moyen du premier contact, en jours",
        procedure="incident",
        unite=MOYENNE,
        sens=BAISSE,
        denominateur="incidents retenus, reçus dans l'année et suivis d'un contact",
        source=(*unite("NP-061"), COMPTER),
    ),
    Calcul(
        code="inc_rappel_niveau_2",
        libelle="rappels de niveau 2 dans le délai",
        procedure="incident",
        numerateur="orientations suivies d'une réponse dans le délai",
        denominateur="orientations de l'année, au délai échu",
        source=(*unite("NP-079"), COMPTER),
    ),
    Calcul(
        code="inc_presqu_accident",
        libelle="part des presqu'accidents",
        procedure="incident",
        sens=AUCUN,
        numerateur="presqu'accidents",
        denominateur=_INCIDENTS,
        source=(*unite("NP-053"), COMPTER),
    ),
    Calcul(
        code="inc_recurrence",
        libelle="part des incidents qui reviennent",
        procedure="incident",
        sens=BAISSE,
        numerateur="incidents de même sorte qu'un autre, clos depuis peu",
        denominateur=_INCIDENTS,
        source=(COMPTER,),
    ),
    Calcul(
        code="reu_satisfaction",
        libelle="satisfaction moyenne après une réunion, de 1 à 5",
        procedure="reunion",
        unite=MOYENNE,
        denominateur="enquêtes closes dans l'année",
        source=(*unite("NP-087"), COMPTER),
    ),
    Calcul(
        code="act_a_l_heure",
        libelle="actions menées à l'heure",
        procedure="action",
        numerateur="actions réalisées au plus tard le jour prévu",
        denominateur="actions dont la fin était prévue dans l'année, hors abandon",
        source=(*unite("NP-006"), COMPTER),
    ),
    Calcul(
        code="mt_premier_contact",
        libelle="premiers contacts dans le délai",
        procedure="medecin_traitant",
        numerateur="demandes suivies d'un contact dans le délai",
        denominateur=_DEMANDES_MT,
        source=(*unite("PS-010"), COMPTER),
    ),
    Calcul(
        code="mt_attente_fragile",
        libelle="attente moyenne d'une personne fragile, en jours",
        procedure="medecin_traitant",
        unite=MOYENNE,
        sens=BAISSE,
        denominateur="demandes de personnes fragiles terminées, reçues dans l'année",
        source=(*unite("PS-010"), COMPTER),
    ),
    Calcul(
        code="mt_attente",
        libelle="attente moyenne d'une autre personne, en jours",
        procedure="medecin_traitant",
        unite=MOYENNE,
        sens=BAISSE,
        denominateur="demandes d'autres personnes terminées, reçues dans l'année",
        source=(*unite("PS-010"), COMPTER),
    ),
    Calcul(
        code="snp_delai",
        libelle="soins non programmés pris en charge dans le délai",
        procedure="soin_non_programme",
        numerateur="demandes prises en charge dans le délai",
        denominateur=_DEMANDES_SNP,
        source=(*unite("PS-012"), COMPTER),
    ),
    Calcul(
        code="snp_jour_meme",
        libelle="soins non programmés pris en charge le jour même",
        procedure="soin_non_programme",
        numerateur="demandes prises en charge le jour de leur réception",
        denominateur=_DEMANDES_SNP,
        source=(*unite("PS-012"), COMPTER),
    ),
)

CALCULS: dict[str, Calcul] = {calcul.code: calcul for calcul in _TOUS}
