"""Un fournisseur d'identité qui parle vraiment HTTP, et qui ment quand on le lui demande."""

from __future__ import annotations

import hmac
import socket
from base64 import urlsafe_b64encode
from contextlib import contextmanager
from hashlib import sha256
from secrets import token_urlsafe
from threading import Thread
from time import monotonic, sleep
from urllib.parse import parse_qs, urlsplit

import uvicorn
from attrs import define, field
from joserfc import jwt
from joserfc.jwk import KeySet, RSAKey
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

from tests.adapters.http.access.navigateur import RPPS

PATIENCE = 20.0
CLIENT, SECRET = "cpts-essai", "secret-du-client"


@define
class Fournisseur:
    """Ce qu'il publie et ce qu'il répond ; `change` modifie les affirmations d'un jeton."""

    adresse: str = ""
    cle: RSAKey = field(factory=lambda: RSAKey.generate_key(2048, {"kid": "un"}))
    publiees: list = field(factory=list)
    codes: dict = field(factory=dict)
    change: dict = field(factory=dict)
    dit: dict = field(factory=lambda: {"sub": "s-1", "SubjectNameID": f"8{RPPS}"})
    maintenant: int = 0
    signe: object = None
    demandes: list = field(factory=list)

    def autoriser(self, vers):
        """La personne s'identifie : donner l'adresse de retour."""
        demande = {nom: valeurs[0] for nom, valeurs in parse_qs(urlsplit(vers).query).items()}
        code = token_urlsafe(16)
        self.codes[code] = demande
        return {"code": code, "state": demande["state"]}

    def description(self, _):
        self.demandes.append("description")
        return JSONResponse(
            {
                "issuer": self.adresse,
                "authorization_endpoint": f"{self.adresse}/autoriser",
                "token_endpoint": f"{self.adresse}/jeton",
                "userinfo_endpoint": f"{self.adresse}/qui",
                "jwks_uri": f"{self.adresse}/cles",
                "end_session_endpoint": f"{self.adresse}/sortir",
            }
        )

    def cles(self, _):
        self.demandes.append("cles")
        publiees = self.publiees or [self.cle]
        return JSONResponse(KeySet(publiees).as_dict(private=False))

    async def jeton(self, requete):
        recu = await requete.form()
        demande = self.codes.pop(recu["code"], None)
        defi = _en_base64(sha256(recu["code_verifier"].encode()).digest())
        bon = (
            demande is not None
            and demande["code_challenge"] == defi
            and demande["redirect_uri"] == recu["redirect_uri"]
            and (recu["client_id"], recu["client_secret"]) == (CLIENT, SECRET)
        )
        if not bon:
            return JSONResponse({"error": "invalid_grant"}, 400)
        return JSONResponse({"id_token": self.signer(demande), "access_token": "acces-1"})

    def signer(self, demande):
        """Signer le jeton d'identité, avec ce qui fut changé ; None efface une affirmation."""
        dites = {
            "iss": self.adresse,
            "sub": "s-1",
            "aud": CLIENT,
            "exp": self.maintenant + 300,
            "iat": self.maintenant,
            "nonce": demande["nonce"],
            "acr": demande["acr_values"],
            **self.change,
        }
        dites = {nom: valeur for nom, valeur in dites.items() if valeur is not None}
        if self.signe:
            return self.signe(dites)
        return jwt.encode({"alg": "RS256", "kid": self.cle.kid}, dites, self.cle)

    def signer_avec_la_cle_publique(self, dites):
        entier = jwt.encode({"alg": "RS256", "kid": self.cle.kid}, dites, self.cle)
        entete = _en_base64(b'{"alg":"HS256","kid":"un"}')
        signe = f"{entete}.{entier.split('.')[1]}"
        publique = self.cle.as_pem(private=False)
        return f"{signe}.{_en_base64(hmac.digest(publique, signe.encode(), 'sha256'))}"

    def signer_avec_une_autre_cle(self, dites):
        autre = RSAKey.generate_key(2048)
        return jwt.encode({"alg": "RS256", "kid": self.cle.kid}, dites, autre)

    def ne_pas_signer(self, dites):
        entier = jwt.encode({"alg": "RS256", "kid": self.cle.kid}, dites, self.cle)
        entete = _en_base64(b'{"alg":"none"}')
        return f"{entete}.{entier.split('.')[1]}."

    def qui(self, requete):
        if requete.headers.get("authorization") != "Bearer acces-1":
            return JSONResponse({}, 401)
        return JSONResponse(self.dit)


def _en_base64(octets):
    return urlsafe_b64encode(octets).rstrip(b"=").decode()


@contextmanager
def fournisseur(maintenant):
    """Le démarrer sur un port libre de cette machine, l'arrêter."""
    lui = Fournisseur(maintenant=maintenant)
    app = Starlette(
        routes=[
            Route("/.well-known/openid-configuration", lui.description),
            Route("/cles", lui.cles),
            Route("/jeton", lui.jeton, methods=["POST"]),
            Route("/qui", lui.qui),
        ]
    )
    porte = socket.create_server(("127.0.0.1", 0))
    lui.adresse = f"http://127.0.0.1:{porte.getsockname()[1]}"
    serveur = uvicorn.Server(uvicorn.Config(app, log_level="error", access_log=False))
    fil = Thread(target=serveur.run, args=([porte],), daemon=True)
    fil.start()
    fin = monotonic() + PATIENCE
    while not serveur.started:
        assert fil.is_alive()
        assert monotonic() < fin
        sleep(0.02)
    try:
        yield lui
    finally:
        serveur.should_exit = True
        fil.join(PATIENCE)
        porte.close()
