"""The shipped versions of the national agreement, read once, when first asked for (ADR 0013)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from cpts_core.kernel.delais import Delai
from cpts_core.referentiels.accord import (
    AU_CHOIX,
    Engagement,
    Mission,
    Statut,
    Tailles,
    VersionACI,
)
from cpts_core.referentiels.chargement import ouvrir
from cpts_core.referentiels.modele import INCONNU, Question, en_vigueur, verifier_l_ordre
from cpts_core.referentiels.origine import (
    CLES_D_EFFET,
    CLES_DE_PROVENANCE,
    lire_effet,
    lire_provenance,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from cpts_core.referentiels.accord import AuChoix
    from cpts_core.referentiels.chargement import Table
    from cpts_core.referentiels.modele import Inconnu


@cache
def versions() -> tuple[VersionACI, ...]:
    """Return the shipped versions, oldest first."""
    return lire_versions(ouvrir("aci.toml"))


def version(code: str) -> VersionACI:
    """Return a version by code; raise KeyError when there is none."""
    return {connue.code: connue for connue in versions()}[code]


def version_au(jour: date) -> VersionACI:
    """Return the latest version in force on a day; raise HorsPeriode before the first."""
    return en_vigueur("accord conventionnel", versions(), jour)


def questions() -> tuple[Question, ...]:
    """Return what no source says of the agreement, for the page of open questions."""
    return tuple(question for connue in versions() for question in _questions(connue))


def lire_versions(fichier: Table) -> tuple[VersionACI, ...]:
    """Read the versions of a file; raise ReferentielInvalide with file, key and reason."""
    fichier.seulement("titre", "verifie_le", "sources", "missions", "versions")
    lues = tuple(
        _version(t, fichier.sous_table("missions")) for t in fichier.sous_tables("versions")
    )
    fichier.batir("versions", lambda: verifier_l_ordre(lues))
    return lues


def _version(table: Table, libelles: Table) -> VersionACI:
    table.seulement(
        "code", "libelle", "missions", "engagements", "tailles", *CLES_D_EFFET, *CLES_DE_PROVENANCE
    )
    engagements = table.sous_table("engagements")
    return VersionACI(
        code=table.lire("code", str),
        libelle=table.lire("libelle", str),
        effet=lire_effet(table),
        missions=_missions(
            table,
            libelles,
            {nom: _engagement(engagements.sous_table(nom)) for nom in engagements.valeurs},
        ),
        tailles=_tailles(table.sous_table("tailles")),
        provenance=lire_provenance(table),
    )


def _missions(
    version: Table, libelles: Table, engagements: Mapping[str, Engagement]
) -> tuple[Mission, ...]:
    missions: dict[str, Mission] = {}
    for groupe in version.sous_tables("missions"):
        for mission in _groupe(groupe, libelles, engagements):
            if mission.code in missions:
                version.refuser("missions", f"{mission.code} y figure deux fois")
            missions[mission.code] = mission
    return tuple(missions.values())


def _groupe(
    table: Table, libelles: Table, engagements: Mapping[str, Engagement]
) -> Iterator[Mission]:
    table.seulement("numeros", "statut", "engagement", *CLES_DE_PROVENANCE)
    numeros, engagement = table.sous_table("numeros"), table.lire("engagement", str)
    if engagement not in engagements:
        table.refuser("engagement", f"« {engagement} » n'est pas décrit dans cette version")
    for code in numeros.valeurs:
        if code not in libelles.valeurs:
            table.refuser("numeros", f"« {code} » n'est pas décrite dans [missions]")
        yield Mission(
            code=code,
            libelle=libelles.sous_table(code).lire("libelle", str),
            rang_legal=libelles.sous_table(code).lire("rang_legal", int),
            statut=_statut(table),
            numero=numeros.lire(code, str),
            engagement=engagements[engagement],
            provenance=lire_provenance(table),
        )


def _statut(table: Table) -> Statut:
    texte = table.lire("statut", str)
    connus = [statut.value for statut in Statut]
    if texte not in connus:
        table.refuser("statut", f"un statut parmi {', '.join(connus)} est attendu")
    return Statut(texte)


def _engagement(table: Table) -> Engagement:
    table.seulement("demarrage", "deploiement", *CLES_DE_PROVENANCE)
    return Engagement(
        demarrage=_delai(table, "demarrage"),
        deploiement=_delai(table, "deploiement"),
        provenance=lire_provenance(table),
    )


def _delai(table: Table, cle: str) -> Delai | Inconnu | AuChoix:
    texte = table.lire(cle, str)
    if texte in (INCONNU.value, AU_CHOIX.value):
        return INCONNU if texte == INCONNU.value else AU_CHOIX
    return table.batir(cle, lambda: Delai.lire(texte))


def _tailles(table: Table) -> Tailles:
    table.seulement("minimums", "bornes_publiees", *CLES_DE_PROVENANCE)
    minimums = table.liste("minimums", int)
    if minimums[0] != 0 or list(minimums) != sorted(set(minimums)):
        table.refuser("minimums", "une suite croissante qui part de 0 est attendue")
    return Tailles(
        minimums=minimums,
        bornes_publiees=table.liste("bornes_publiees", int),
        provenance=lire_provenance(table),
    )


def _questions(version: VersionACI) -> Iterator[Question]:
    if version.effet.conventionnel:
        yield Question(f"{version.code}.date", version.provenance.note)
    yield Question(f"{version.code}.tailles", version.tailles.provenance.note)
    engagements = (mission.engagement for mission in version.missions)
    for note in sorted({e.provenance.note for e in engagements if e.inconnu}):
        yield Question(f"{version.code}.engagements", note)
    for mission in version.missions:
        if mission.statut is Statut.INCERTAIN:
            yield Question(f"{version.code}.{mission.code}", mission.provenance.note)
