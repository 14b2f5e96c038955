"""Comment chaque fait change ce que l'on sait d'un contrat."""

from cpts_core.workflows.contrats.contrat_aci.evolutions import negocier, signer, suivre

EVOLUTIONS = {**negocier.EVOLUTIONS, **signer.EVOLUTIONS, **suivre.EVOLUTIONS}
