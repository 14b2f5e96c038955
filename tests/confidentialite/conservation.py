"""Ce que chaque procédure scelle, ce qui l'efface, et à quelle échéance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen, has

from cpts_core.kernel.champs import Saisie, Sensibilite, descriptions

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cpts_core.kernel.workflow import Echeance, Workflow

MOTS = {
    Sensibilite.IDENTIFIANT: "identifiants",
    Sensibilite.MEMBRE: "personnes",
    Sensibilite.TEXTE_LIBRE: "textes",
}


@frozen
class Conservation:
    """Ce qu'une procédure garde : en mots, et le réglage du délai ('' sans échéance)."""

    scelle: frozenset[str]
    efface: frozenset[str]
    delai: str

    @property
    def reste(self) -> frozenset[str]:
        """Ce que rien n'efface."""
        return self.scelle - self.efface


def conservation(registre: Mapping[str, Workflow], code: str) -> Conservation:
    """Lire dans les tables ce que garde une procédure."""
    workflow = registre[code]
    effaceurs = [w for w in registre.values() if w.effacements and _atteint(w, workflow)]
    efface = {MOTS[s] for w in effaceurs for sensibles in w.effacements.values() for s in sensibles}
    delais = {str(e.delai) for w in effaceurs for e in _purges(w)}
    scelle = frozenset(_scelle(workflow))
    return Conservation(scelle, frozenset(efface) & scelle, " ".join(sorted(delais)))


def _atteint(effaceur: Workflow, workflow: Workflow) -> bool:
    """Un effacement porte sur le dossier, ou sur tout le cas dont il fait partie."""
    if effaceur is workflow:
        return True
    return bool(effaceur.cas) and effaceur.cas in (workflow.code, workflow.cas)


def _purges(workflow: Workflow) -> Iterator[Echeance]:
    """Les échéances dont l'effet émet une commande qui efface."""
    for echeance in workflow.echeances.values():
        if echeance.alors and _efface(workflow, echeance.alors):
            yield echeance


def _efface(workflow: Workflow, commande: object) -> bool:
    """Dire si une commande mène à un événement qui efface."""
    vide = workflow.donnees()
    for ligne in workflow.transitions:
        if ligne.quand is commande:
            produit = ligne.alors(vide, ligne.quand(), None)
            evenements = produit if isinstance(produit, tuple) else (produit,)
            if any(type(evenement) in workflow.effacements for evenement in evenements):
                return True
    return False


def _scelle(workflow: Workflow) -> Iterator[str]:
    for classe in (workflow.donnees, *workflow.commandes.values(), *workflow.evolutions):
        yield from _de(classe)


def _de(classe: type) -> Iterator[str]:
    for description in descriptions(classe).values():
        if isinstance(description.genre, type) and has(description.genre):
            yield from _de(description.genre)
        elif description.sensibilite in MOTS and description.genre is not Saisie:
            yield MOTS[description.sensibilite]
