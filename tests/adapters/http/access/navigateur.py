"""Un navigateur : il garde ses cookies, remplit des formulaires, dit d'où il vient."""

from __future__ import annotations

import re

from attrs import define

from cpts_adapters.http.access import csrf, passwords
from cpts_adapters.http.access.accounts import Account
from cpts_adapters.http.access.memory import MemoryAccounts
from cpts_adapters.http.settings import ORIGIN
from cpts_core.workflows.commun.roles import Role
from tests.adapters.http.client import CPTS, ELSEWHERE

MOT_DE_PASSE = "une phrase assez longue"
HACHE = passwords.hashed(MOT_DE_PASSE)
CHEZ_NOUS = {"Origin": ORIGIN}
JETON = re.compile(rf'name="{csrf.FIELD}" value="([0-9a-f]+)"')
RPPS = "10999999005"


def comptes():
    connus = MemoryAccounts()
    cellule = frozenset({Role.CELLULE_QUALITE})
    connus.keep(Account("camille", {CPTS: cellule}, password=HACHE, rpps=RPPS))
    connus.keep(Account("ailleurs", {ELSEWHERE: cellule}, password=HACHE))
    connus.keep(Account("parti", {CPTS: cellule}, password=HACHE, closed=True))
    connus.keep(Account("sans-mot", {CPTS: cellule}))
    return connus


@define
class Navigateur:
    """Les demandes d'une personne, sans suivre les redirections."""

    client: object

    @property
    def cookies(self):
        return self.client._client.cookies

    def get(self, chemin, **plus):
        return self.client.ask("GET", chemin, who=None, **plus)

    def post(self, chemin, champs=None, *, entetes=CHEZ_NOUS, **plus):
        return self.client.ask("POST", chemin, who=None, data=champs or {}, headers=entetes, **plus)

    def jeton(self):
        """Ouvrir la page de connexion et lire le jeton de son formulaire."""
        return JETON.search(self.get("/connexion").text).group(1)

    def entrer(self, compte="camille", mot=MOT_DE_PASSE, suite="/", **plus):
        champs = {"compte": compte, "mot_de_passe": mot, "suite": suite}
        return self.post("/connexion", {csrf.FIELD: self.jeton(), **champs}, **plus)
