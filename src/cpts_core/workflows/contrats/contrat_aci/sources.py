"""D'où viennent les rangées et les règles d'un contrat."""

from cpts_core.kernel.sources import Interpretation, Loi, unite

SIGNATURE = unite("PS-046")
FINANCEMENT = unite("PS-045")
ACCORD = Loi("ACI du 20 juin 2019, art. 9 ; contrat type, art. 6")
PARTIES = Interpretation("0080", "trois parties, un contrat")
CONDITIONS = Interpretation("0081", "les montants viennent du contrat signé")
ANNEE = Interpretation("0082", "compter l'année de contrat")
EXIGIBILITE = Interpretation("0083", "quand l'argent est dû")
VIGILANCE = Interpretation("0084", "tailles et plafonds connus")
DIALOGUE = Interpretation("0085", "le dialogue de gestion")
AVENANT = Interpretation("0087", "passer d'une version à l'autre par un avenant")
