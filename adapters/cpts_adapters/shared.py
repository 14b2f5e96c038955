"""What several front ends say alike of indicators, parameters and shared copies, as plain data."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from cpts_core.kernel.champs import descriptions
from cpts_core.kernel.valeurs import lire

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cpts_adapters.views import Session
    from cpts_core.application.indicateurs_calcules.lecture import Annee
    from cpts_core.ports.catalogue import Publication
    from cpts_core.referentiels.parametres import Retenue


def indicators(read: Annee) -> list[dict[str, Any]]:
    """Return the indicators of a year; what is masked is null."""
    return [
        {
            "code": result.calcul.code,
            "libelle": result.calcul.libelle,
            "unite": result.calcul.unite,
            "sens": result.calcul.sens,
            "numerateur_libelle": result.calcul.numerateur,
            "denominateur_libelle": result.calcul.denominateur,
            "numerateur": result.numerateur,
            "denominateur": result.denominateur,
            "valeur": None if result.valeur is None else str(result.valeur),
            "masque": result.masque,
            "sources": [str(source) for source in result.calcul.source],
        }
        for result in read.resultats
    ]


def parameter(kept: Retenue, authors: Mapping[str, str]) -> dict[str, Any]:
    """Return a parameter in force, with the account of who chose it, where someone did."""
    chosen = kept.surcharge
    return {
        "code": kept.parametre.code,
        "description": kept.parametre.description,
        "valeur": kept.libelle,
        "depuis": kept.depuis.isoformat(),
        "par": authors.get(chosen.auteur, chosen.auteur) if chosen else None,
        "confiance": kept.valeur.provenance.confiance.value,
        "sources": [str(source) for source in kept.valeur.provenance.sources],
        "reglable": kept.parametre.surchargeable,
    }


def copy(session: Session, one: Publication) -> dict[str, Any]:
    """Return a copy of the catalogue with the labels of its fields and of its choices."""
    fields = descriptions(session.application.registre[one.workflow].donnees)
    return {
        "copie": one.stream,
        "version": one.version,
        "cpts": one.publisher,
        "procedure": one.workflow,
        "partagee_le": one.published_at.isoformat(),
        "empreinte": one.hash,
        "contenu": [
            {
                "champ": name,
                "libelle": fields[name].champ.libelle,
                "valeurs": [_label(lire(fields[name].genre, value)) for value in values],
            }
            for name, values in one.content
        ],
    }


def _label(value: Any) -> str:
    return str(value.value if isinstance(value, Enum) else value)
