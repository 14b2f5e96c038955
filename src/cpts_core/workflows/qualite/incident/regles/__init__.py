"""Les règles, dans l'ordre du travail : accueillir, comprendre, agir, partager."""
