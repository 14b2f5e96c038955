"""Ce qui arrive, dans l'ordre du travail : accueillir, comprendre, agir, partager."""
