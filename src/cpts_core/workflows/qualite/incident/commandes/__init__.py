"""Ce qu'on peut demander, dans l'ordre du travail : accueillir, comprendre, agir, partager."""
