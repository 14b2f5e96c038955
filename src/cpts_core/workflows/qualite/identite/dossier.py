"""Ce que le coffre garde d'un déclarant, et comment chaque fait le change."""

from datetime import datetime

from attrs import frozen

from cpts_core.kernel.champs import Identite, Reference, champ
from cpts_core.kernel.evolution import inchange, recopier
from cpts_core.workflows.qualite.identite import evenements as e


@frozen
class Coordonnees:
    """De quoi rappeler un déclarant ; vide une fois purgée."""

    incident: Reference | None = champ("incident", defaut=None, rectifiable=False)
    reunion: Reference | None = champ("réunion", defaut=None, rectifiable=False)
    declaration: Reference | None = champ("déclaration", defaut=None, rectifiable=False)
    nom: Identite | None = champ("nom", defaut=None, nature="nom_du_declarant")
    prenom: Identite | None = champ("prénom", defaut=None, nature="nom_du_declarant")
    telephone: Identite | None = champ("téléphone", defaut=None, nature="contact_du_declarant")
    heure_de_rappel: Identite | None = champ(
        "heure de rappel", defaut=None, nature="contact_du_declarant"
    )
    gele_le: datetime | None = champ("gelée le", defaut=None, rectifiable=False)
    termine_le: datetime | None = champ("suivi terminé le", defaut=None)
    purgee_le: datetime | None = champ("purgée le", defaut=None, rectifiable=False)


EVOLUTIONS = {
    e.IdentiteOuverte: recopier("incident", "nom", "prenom", "telephone", "heure_de_rappel"),
    e.IdentitePseudonymisee: inchange,
    e.IdentiteDejaProtegee: inchange,
    e.IdentiteRetrouvee: inchange,
    e.GelPose: recopier(le="gele_le"),
    e.GelLeve: recopier(gele_le=None),
    e.SuiviTermine: recopier(le="termine_le"),
    e.SuiviPartielTermine: inchange,
    e.ReunionRattachee: recopier("reunion"),
    e.DeclarationRattachee: recopier("declaration"),
    e.IdentitePurgee: recopier(
        le="purgee_le", nom=None, prenom=None, telephone=None, heure_de_rappel=None
    ),
}
