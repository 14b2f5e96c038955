"""Ce qu'un repérage dit : une nature, une place, une certitude, jamais le texte repéré."""

from enum import Enum

from attrs import frozen


class Nature(Enum):
    """Ce qu'un texte libre ne doit pas laisser sortir ; la valeur se lit après un article."""

    NIR = "numéro de sécurité sociale"
    COURRIEL = "adresse électronique"
    TELEPHONE = "numéro de téléphone"
    RPPS = "numéro RPPS"
    FINESS = "numéro d'établissement (FINESS, SIREN ou ADELI)"
    DATE_DE_NAISSANCE = "date de naissance"
    ADRESSE = "adresse postale"
    COMMUNE = "commune avec son code postal"
    NOM = "nom de personne"

    @property
    def avec_article(self) -> str:
        """Donne la nature précédée de son article."""
        return f"{'une' if self in _FEMININ else 'un'} {self.value}"

    @property
    def masque(self) -> str:
        """Donne ce qui prend la place du texte masqué, comme ``[téléphone]``."""
        return f"[{_MASQUES.get(self, self.value)}]"


_FEMININ = {Nature.COURRIEL, Nature.DATE_DE_NAISSANCE, Nature.ADRESSE, Nature.COMMUNE}
_MASQUES = {
    Nature.TELEPHONE: "téléphone",
    Nature.RPPS: "identifiant",
    Nature.FINESS: "identifiant",
    Nature.COMMUNE: "commune",
    Nature.NOM: "nom",
}


class Certitude(Enum):
    """Un repérage certain bloque une sortie ; un repérage possible demande qu'on relise."""

    CERTAIN = "certain"
    POSSIBLE = "possible"


@frozen
class Reperage:
    """Une identité repérée : ``debut`` et ``fin`` comptent les caractères du texte d'origine."""

    nature: Nature
    debut: int
    fin: int
    certitude: Certitude = Certitude.CERTAIN

    @property
    def phrase(self) -> str:
        """Donne de quoi avertir, sans le texte : « un numéro de téléphone au caractère 12 »."""
        doute = " (possible)" if self.certitude is Certitude.POSSIBLE else ""
        return f"{self.nature.avec_article}{doute} au caractère {self.debut + 1}"
