"""What is held on a person, given to that person and to nobody else (ADR 0122).

What a person did and read under the identifiers that stand for the account is theirs; what they
wrote is, in what they declared and wherever they still read. What others wrote about them is only
told where they may read it: even saying that a record exists would reveal whoever opened it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field, has

from cpts_core.application.acces import PERSONNE, Consignation, cas, lecteur_du_cas
from cpts_core.application.detention import Acte, Detenu, Element
from cpts_core.application.scellement import CPTS_ENTIERE
from cpts_core.kernel.champs import Sensibilite, descriptions
from cpts_core.kernel.errors import DroitInsuffisant, Introuvable
from cpts_core.kernel.workflow import Vue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpts_core.application.lectures import Lectures
    from cpts_core.kernel.messages import Fait
    from cpts_core.ports.store import Head

REFUS = (
    "seule la personne elle-même obtient ce qui est détenu sur elle : agissez sous son compte, ou"
    " avec son code de suivi ; un nom ne désigne personne, plusieurs peuvent le porter."
)
INCONNUE = (
    "rien n'est détenu sous ce compte ; ce qui fut déclaré sans se nommer ne se retrouve qu'avec le"
    " code de suivi."
)
A_SAVOIR = (
    "Ce qui fut déclaré sans se nommer n'est pas ici : seul son code de suivi l'ouvre.",
    "Un dossier qui vous citerait sans que vous le lisiez n'est pas ici, qu'il existe ou non.",
    "Un appel ou un accueil noté sans votre compte se demande à ceux qui suivent ce dossier.",
    "Dans vos textes, ce qui semble nommer ou situer quelqu'un est masqué : ce peut être autrui.",
    "Ce qui fut purgé n'est plus détenu.",
)
"""Said with every export, whatever it holds: saying it only sometimes would tell something."""

_TEXTES = (Sensibilite.TEXTE_LIBRE,)
_PROPOS = (*_TEXTES, Sensibilite.IDENTIFIANT)
"""What a person writes: in the case that they declared, identifiers are their own too."""

DECRIVENT = {"adhesion": "personne", "identite": None}
"""The records whose vault entries describe a person: by the field that names them, or as declarant
of the case. Elsewhere, an identifier is somebody else's."""


def detenu(lectures: Lectures, compte: str) -> Detenu:
    """Return what is held on an account, its vault entries opened.

    Raises DroitInsuffisant to anyone else, Introuvable where nothing is held.
    """
    acteur = lectures.acteur
    permis = compte == acteur.compte and not acteur.est_le_systeme
    consignation = Consignation(lectures.application, acteur)
    consignation.ecrire(PERSONNE, None, refuse=not permis, nomme=not permis)
    if not permis:
        raise DroitInsuffisant(REFUS)
    return _Recherche(lectures).tout()


@define
class _Recherche:
    """One search through the journal, the records, the parameters and the access log."""

    lectures: Lectures
    _lus: set[str] = field(factory=set, init=False)
    _declares: set[str] = field(factory=set, init=False)
    _ecrits: list[tuple[Fait, str, str]] = field(factory=list, init=False)

    def tout(self) -> Detenu:
        trouve = Detenu(self._identifiants())
        application, locataire = self.lectures.application, self.lectures.acteur.locataire
        for fait in application.store.facts(locataire):
            if fait.par in trouve.identifiants:
                self._agir(trouve, fait)
        apres = ""
        while page := application.store.heads(locataire, after=apres):
            for head in page:
                self._regarder(trouve, head)
            apres = page[-1].stream
        self._ouvrir_les_ecrits(trouve)
        surcharges = application.store.overrides(locataire)
        trouve.reglages = [(s.code, s.since) for s in surcharges if s.by in trouve.identifiants]
        trouve.lectures = application.accesses.by(locataire, self._lecteurs(trouve))
        return trouve

    def _identifiants(self) -> dict[str, str]:
        vault, recherche = self.lectures.application.vault, self._recherche
        locataire = self.lectures.acteur.locataire
        alias = (vault.alias(locataire, recherche, p) for p in vault.scopes(locataire, recherche))
        trouves = {un.alias: un.scope for un in alias if un}
        if not trouves:
            raise Introuvable(INCONNUE)
        return trouves

    @property
    def _recherche(self) -> str:
        acteur = self.lectures.acteur
        return self.lectures.application.sealer.lookup(acteur.locataire, acteur.compte)

    def _lecteurs(self, trouve: Detenu) -> list[str]:
        application, acteur = self.lectures.application, self.lectures.acteur
        portees = (portee for portee in trouve.identifiants.values() if portee)
        return [self._recherche, *(lecteur_du_cas(application, acteur, p) for p in portees)]

    def _agir(self, trouve: Detenu, fait: Fait) -> None:
        """Keep what the person did, and the references of what they wrote then."""
        libelle, portee = fait.evenement.libelle, trouve.identifiants[fait.par]
        acte = Acte(fait.flux, fait.workflow, fait.survenu_le, libelle, fait.role)
        trouve.actes.append(acte)
        if portee and fait.version == 1:
            self._declares.add(portee)
        siennes = _TEXTES if portee == CPTS_ENTIERE else _PROPOS
        self._ecrits += ((fait, c, ref) for c, s, ref in _valeurs(fait.evenement) if s in siennes)

    def _regarder(self, trouve: Detenu, head: Head) -> None:
        """Keep what a record says of the person, where it is theirs, or where they may read it."""
        if self.lectures.lisible(head, Vue.HISTORIQUE):
            self._lus.add(head.stream)
        valeurs = tuple(_valeurs(head.record.donnees))
        if self._decrit(trouve, head):
            refs = [(c, r) for c, s, r in valeurs if s is Sensibilite.IDENTIFIANT]
            textes = self.lectures.textes(head, tuple(ref for _, ref in refs))
            trouve.decrit += (
                Element(head.stream, head.workflow, champ, textes[ref])
                for champ, ref in refs
                if ref in textes
            )
        cite = [c for c, s, r in valeurs if s is Sensibilite.MEMBRE and r in trouve.identifiants]
        if cite and self.lectures.lisible(head, Vue.DOSSIER):
            etat = str(head.record.etat.value)
            trouve.citations += (Element(head.stream, head.workflow, c, etat) for c in cite)

    def _decrit(self, trouve: Detenu, head: Head) -> bool:
        if head.workflow not in DECRIVENT:
            return False
        if champ := DECRIVENT[head.workflow]:
            return getattr(head.record.donnees, champ) in trouve.identifiants
        return cas(self.lectures.application, self.lectures.acteur, head) in self._declares

    def _ouvrir_les_ecrits(self, trouve: Detenu) -> None:
        """Open what the person wrote, each thing once; what was purged is not held."""
        application, locataire = self.lectures.application, self.lectures.acteur.locataire
        deja = {element.valeur for element in trouve.decrit}
        siens = [e for e in self._ecrits if trouve.identifiants[e[0].par] or e[0].flux in self._lus]
        scelles = application.vault.sealed(locataire, [ref for _, _, ref in siens])
        for fait, champ, ref in siens:
            texte = application.sealer.open(locataire, scelles[ref]) if ref in scelles else None
            if texte is not None and texte not in deja:
                trouve.ecrits.append(Element(fait.flux, fait.workflow, champ, _masquer(texte)))


def _valeurs(valeur: Any) -> Iterator[tuple[str, Sensibilite, str]]:
    """Yield the label, sensitivity and reference of all that a record or an event seals."""
    for nom, description in descriptions(type(valeur)).items():
        contenu = getattr(valeur, nom)
        for element in contenu if description.multiple else (contenu,):
            if has(type(element)):
                yield from _valeurs(element)
            elif element is not None and description.sensibilite is not Sensibilite.PUBLIC:
                yield description.champ.libelle, description.sensibilite, element


def _masquer(texte: str) -> str:
    from cpts_core.workflows.qualite.detection import masquer  # noqa: PLC0415 - slow to import

    return masquer(texte)
