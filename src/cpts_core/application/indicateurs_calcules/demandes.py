"""Ce qui se compte des demandes des habitants, purgées ou non."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpts_core.application.indicateurs_calcules.modele import a_temps

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cpts_core.application.indicateurs_calcules.modele import Observation, Observer, Reglages
    from cpts_core.kernel.messages import Dossier


def contacts(dossiers: Sequence[Dossier], reglages: Reglages) -> Iterator[Observation]:
    """Les demandes de médecin traitant dont le délai du premier contact est échu."""
    for demande in (dossier.donnees for dossier in dossiers):
        terme = reglages.terme("mt_premier_contact", demande.recue_le)
        if terme is not None:
            a_l_heure = a_temps(demande.premier_contact_le, terme)
            yield reglages.oui_ou_non(demande.recue_le, oui=a_l_heure)


def attentes(classe: str) -> Observer:
    """Lit l'attente des demandes terminées d'une classe de priorité."""

    def observer(dossiers: Sequence[Dossier], reglages: Reglages) -> Iterator[Observation]:
        for demande in (dossier.donnees for dossier in dossiers):
            de_la_classe = demande.classe is not None and demande.classe.name == classe
            if de_la_classe and demande.recue_le is not None and demande.terminee_le is not None:
                yield reglages.duree(demande.recue_le, demande.terminee_le)

    return observer


def prises_en_charge(mesure: str) -> Observer:
    """Lit si les demandes non vitales sont honorées à temps, selon la mesure nommée.

    # Angle mort : les habitants du territoire et les autres sont comptés ensemble.
    """

    def observer(dossiers: Sequence[Dossier], reglages: Reglages) -> Iterator[Observation]:
        for soin in (dossier.donnees for dossier in dossiers):
            echu = soin.terme is not None and soin.terme <= reglages.arrete_le
            if echu and soin.recue_le is not None and soin.conseil is None:
                yield reglages.oui_ou_non(soin.recue_le, oui=bool(getattr(soin, mesure)))

    return observer


ATTENTE_FRAGILE, ATTENTE = attentes("FRAGILE"), attentes("AUTRE")
LE_JOUR_MEME, DANS_LE_DELAI = prises_en_charge("jour_meme"), prises_en_charge("dans_le_delai")
