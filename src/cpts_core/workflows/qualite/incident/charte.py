"""Ce que la cellule promet à qui déclare ; la version lue est gardée avec l'accusé de réception."""

from typing import Final

from cpts_core.kernel.champs import Code

CHARTE_VERSION: Final = Code("charte-1")

# Angle mort : aucune immunité n'est promise, aucun texte connu n'en donne une (ADR 0027).
CHARTE: Final = """\
La cellule qualité écoute et aide. Elle ne juge pas et ne cherche pas qui a tort.
Dites ce qui s'est passé sans nommer personne, ni patient ni collègue.
Vos coordonnées servent à vous répondre ; gardées à part, elles sont ensuite effacées.
Vous pouvez rester anonyme, tenir un membre de la cellule à l'écart, retirer votre déclaration.
Si l'événement doit aussi être déclaré aux autorités, la cellule vous aide à le faire.
Cette charte engage la cellule ; elle ne remplace pas la loi et ne lie pas un juge."""
