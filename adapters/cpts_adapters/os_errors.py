"""What the operating system refuses, in French."""

from __future__ import annotations

import errno

_REASONS = {
    errno.ENOENT: "ce chemin n'existe pas",
    errno.ENOTDIR: "ce chemin n'existe pas",
    errno.EISDIR: "c'est un dossier",
    errno.EACCES: "les droits manquent",
    errno.EPERM: "les droits manquent",
    errno.EROFS: "le disque est en lecture seule",
    errno.ENOSPC: "le disque est plein",
    errno.EDQUOT: "le quota du disque est atteint",
    errno.EFBIG: "il dépasserait la taille permise",
    errno.ENAMETOOLONG: "le nom est trop long",
    errno.EMFILE: "trop de fichiers sont ouverts",
}


def reason(error: OSError) -> str:
    """Return why, as the end of a sentence."""
    return _REASONS.get(error.errno or 0, f"panne du système ({error.errno})")
