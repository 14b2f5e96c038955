"""Les décisions écrites sur lesquelles s'appuient les règles et les rangées."""

from cpts_core.kernel.sources import Interpretation

ANONYME = Interpretation("0020", "déclarer sans se nommer")
LECTEURS = Interpretation("0021", "qui suit et qui lit un dossier")
SUITE = Interpretation("0022", "résolution non confirmée au niveau 2")
NATURE = Interpretation("0023", "la nature d'une demande")
ENTRAIDE = Interpretation("0024", "annuaire d'entraide")
INJOIGNABLE = Interpretation("0025", "déclarant injoignable")
DECLARANT = Interpretation("0026", "ce que peut le déclarant")
NON_PUNITIF = Interpretation("0027", "non punitif par construction")
CLOTURE = Interpretation("0028", "ce qu'exige la clôture")
