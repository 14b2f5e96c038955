"""An identity token: whether this provider made it, for this service, now, for this very login."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING, Any

from joserfc import jwt
from joserfc.errors import InvalidKeyIdError, JoseError

from cpts_adapters.http.access.refusals import NonIdentifie

if TYPE_CHECKING:
    from datetime import datetime

    from cpts_adapters.http.access.provider import Client, Provider

ALGORITHMS = ("RS256", "PS256", "ES256")
"""Signatures by a key that only the provider has; never « none », never a shared secret."""
LEEWAY = 60
OLDEST = 600
"""Seconds: of two clocks that differ; since a token was made."""


def claims_of(client: Client, token: str, nonce: str, now: datetime) -> dict[str, Any]:
    """Return what a token says; raise NonIdentifie unless all of it is right."""
    try:
        claims = _decoded(client, token)
        _registry(client.provider, now).validate(claims)
        _check_the_rest(client.provider, claims, nonce, now)
    except (JoseError, ValueError, TypeError):
        raise NonIdentifie("l'identité reçue n'a pas pu être vérifiée : recommencez.") from None
    return claims


def _decoded(client: Client, token: str) -> dict[str, Any]:
    """Check the signature, with newer keys where it names one that is not known."""
    try:
        return jwt.decode(token, client.keys(), algorithms=ALGORITHMS).claims
    except InvalidKeyIdError:
        return jwt.decode(token, client.keys(again=True), algorithms=ALGORITHMS).claims


def _registry(provider: Provider, now: datetime) -> jwt.JWTClaimsRegistry:
    return jwt.JWTClaimsRegistry(
        now=int(now.timestamp()),
        leeway=LEEWAY,
        iss={"essential": True, "value": provider.issuer},
        aud={"essential": True, "value": provider.client_id},
        exp={"essential": True},
        iat={"essential": True},
        sub={"essential": True},
        nonce={"essential": True},
        acr={"essential": True, "value": provider.acr},
    )


def _check_the_rest(provider: Provider, claims: dict[str, Any], nonce: str, now: datetime) -> None:
    """Check what the library leaves to its user; raise ValueError."""
    if not hmac.compare_digest(str(claims["nonce"]).encode(), nonce.encode()):
        raise ValueError("nonce")
    if now.timestamp() - float(claims["iat"]) > OLDEST:
        raise ValueError("iat")
    several = isinstance(claims["aud"], list) and len(claims["aud"]) > 1
    if (several or "azp" in claims) and claims.get("azp") != provider.client_id:
        raise ValueError("azp")
