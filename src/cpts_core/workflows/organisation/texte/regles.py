"""Ce qu'il faut à un texte pour être rédigé, puis adopté."""

from cpts_core.kernel.messages import Circonstances
from cpts_core.kernel.regles import regle, regle_de_demande
from cpts_core.kernel.sources import Interpretation, Loi, unite
from cpts_core.workflows.organisation.texte import commandes as c
from cpts_core.workflows.organisation.texte.dossier import Texte
from cpts_core.workflows.organisation.texte.etats import FormeJuridique, Nature

FORME = (*unite("NP-025"), Loi("Code de la santé publique, article L1434-12-1"))
TEXTES = Interpretation("0070", "les textes de l'association")
MODALITES = Interpretation("0072", "les votes suivent les statuts")


@regle_de_demande("la CPTS soit une association", source=FORME)
def association(texte: Texte, demande: c.RedigerUnTexte, circonstances: Circonstances) -> bool:
    return demande.forme is FormeJuridique.ASSOCIATION


@regle_de_demande("le texte remplacé soit en vigueur, et de même nature", source=TEXTES)
def remplace_en_vigueur(
    texte: Texte, demande: c.RedigerUnTexte, circonstances: Circonstances
) -> bool:
    return all(
        lie.etat == "ADOPTE" and lie.valeurs["nature"] is demande.nature
        for lie in circonstances.lies.get("remplace", ())
    )


@regle_de_demande(
    "un règlement intérieur, et lui seul, dise quels statuts il complète", source=TEXTES
)
def statuts_completes(
    texte: Texte, demande: c.RedigerUnTexte, circonstances: Circonstances
) -> bool:
    return (demande.statuts is not None) is (demande.nature is Nature.REGLEMENT_INTERIEUR)


@regle_de_demande("chaque fraction soit donnée en entier, et ne dépasse pas un", source=MODALITES)
def fractions_lisibles(
    texte: Texte, demande: c.FixerUneModalite, circonstances: Circonstances
) -> bool:
    quorum = (demande.quorum_numerateur, demande.quorum_denominateur)
    majorite = (demande.majorite_numerateur, demande.majorite_denominateur)
    return _lisible(*quorum) and _lisible(*majorite)


def _lisible(numerateur: int | None, denominateur: int | None) -> bool:
    if numerateur is None or denominateur is None:
        return numerateur is denominateur
    return numerateur <= denominateur


@regle(
    "les statuts disent comment au moins une instance prend ses décisions",
    source=(*unite("NP-026"), MODALITES),
)
def modalites_dites(texte: Texte, circonstances: Circonstances) -> bool:
    return texte.nature is not Nature.STATUTS or bool(texte.modalites)


@regle("les statuts qu'il complète soient en vigueur", source=TEXTES)
def statuts_d_abord(texte: Texte, circonstances: Circonstances) -> bool:
    return all(
        lie.etat == "ADOPTE" and lie.valeurs["nature"] is Nature.STATUTS
        for lie in circonstances.lies.get("statuts", ())
    )


@regle_de_demande("une décision ou un procès-verbal établisse l'adoption", source=TEXTES)
def adoption_etablie(texte: Texte, demande: c.AdopterLeTexte, circonstances: Circonstances) -> bool:
    return demande.decision is not None or demande.proces_verbal is not None


@regle_de_demande("la décision citée soit adoptée", source=TEXTES)
def decision_adoptee(texte: Texte, demande: c.AdopterLeTexte, circonstances: Circonstances) -> bool:
    return all(lie.etat == "ADOPTEE" for lie in circonstances.lies.get("decision", ()))
